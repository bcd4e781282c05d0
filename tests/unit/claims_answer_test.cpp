// The answer in sentences and the findings follow from verdicts and numbers: a test changes them, and the
// words change.

#include "study/claims/claims.hpp"

#include <algorithm>

#include "catch.hpp"

using namespace computedivide;

namespace {

ClaimResult claim(const std::string& text, const std::string& number, Verdict verdict,
                  Fidelity fidelity = Fidelity::same_source, ClaimKind kind = ClaimKind::directional) {
  ClaimResult made;
  made.claim.id = text;
  made.claim.claim = text;
  made.claim.kind = kind;
  made.claim.null = 0.5;
  made.claim.measure = "The share, in all,";
  PartResult part;
  part.number = {{number, 0, ""}, Fidelity::same_source, false};  // what is expected
  part.fidelity = fidelity;                                       // what is at hand
  part.unit = "share";
  if (verdict != Verdict::untested) {
    part.value = 0.25;
    part.low = 0.2;
    part.high = 0.31;
    part.printed.value = 0.8;
  }
  made.claim.numbers = {part.number};
  made.parts = {part};
  made.verdict = {verdict, std::nullopt};
  return made;
}

}  // namespace

TEST_CASE("the answer counts every claim once, and names directions on near data first", "[claims]") {
  const std::vector<ClaimResult> results{
      claim("A level of 25 %.", "fig1.a", Verdict::supported, Fidelity::same_source, ClaimKind::level),
      claim("Far data agree (really).", "fig2.a", Verdict::supported, Fidelity::other_corpus),
      claim("The near data agree.", "fig1.b", Verdict::supported_smaller),
      claim("NeurIPS papers differ.", "fig5.a", Verdict::contradicted),
      claim("It is open.", "fig6.a", Verdict::inconclusive),
      claim("It is mixed.", "fig6.b", Verdict::mixed),
      claim("It is untested.", "fig7.a", Verdict::untested)};
  const std::vector<std::string> sentences = answer_in_sentences(results);
  REQUIRE(sentences.size() == 3);
  for (const char* part : {"7 claims", "3 hold", "1 does not hold", "2 stay open", "1 has no data"})
    CHECK_THAT(sentences[0], contains(part));
  const std::size_t near = sentences[1].find("the near data agree"),
                    far = sentences[1].find("Far data agree (ours");
  CHECK(near < far);
  CHECK(far != std::string::npos);
  for (const std::string& sentence : sentences) CHECK(sentence.find(". ") == std::string::npos);
  CHECK_THAT(sentences[2], contains("NeurIPS papers differ (ours: 25 % [20, 31])"));
  CHECK(answer_in_sentences(std::span(results).last(1)).size() == 1);
}

TEST_CASE("the brief table says how near the data at hand are, not what was expected", "[claims]") {
  const std::vector<ClaimResult> results{claim("So.", "fig1.a", Verdict::synthetic, Fidelity::synthetic)};
  CHECK_THAT(brief_markdown(results, 1), contains("| **synthetic** | synthetic |"));
}

TEST_CASE("a finding says the value and what the verdict makes of it", "[claims]") {
  const std::string start = "The share, in all: 25 % [20, 31], ";
  std::vector<std::string> findings;
  for (const Verdict verdict :
       {Verdict::supported, Verdict::supported_smaller, Verdict::inconclusive, Verdict::not_found,
        Verdict::contradicted, Verdict::differs, Verdict::mixed}) {
    findings.push_back(finding_of(claim("So.", "fig1.a", verdict)));
    CHECK(findings.back().starts_with(start));
    CHECK(std::count(findings.begin(), findings.end(), findings.back()) == 1);
  }
  CHECK_THAT(findings[1], contains("80 %"));
  CHECK(finding_of(claim("So.", "fig1.a", Verdict::untested)).find('%') == std::string::npos);
}

TEST_CASE("one claim per result leads, a direction before others, in the paper's order", "[claims]") {
  const std::vector<ClaimResult> results{
      claim("First.", "fig1.a", Verdict::supported, Fidelity::same_source, ClaimKind::level),
      claim("Second.", "fig2.a", Verdict::differs, Fidelity::proxy, ClaimKind::below),
      claim("Third.", "fig1.b", Verdict::supported), claim("Fourth.", "fig1.c", Verdict::supported)};
  const std::vector<const ClaimResult*> leading = leading_claims(results);
  REQUIRE(leading.size() == 2);
  CHECK(leading[0]->claim.id == "Second.");
  CHECK(leading[1]->claim.id == "Third.");
  const std::string table = brief_markdown(results, 1);
  CHECK_THAT(table, contains("| Second. |") && contains("**differs**"));
  CHECK_THAT(table, !contains("| Third. |"));
}

TEST_CASE("our value and its interval are shown with the digits that the interval's width warrants",
          "[claims]") {
  PartResult part;
  const auto told = [&](double value, double low, double high) {
    part.value = value;
    part.low = low;
    part.high = high;
    return our_value_in_words(part, low) + " | " + our_value_in_words(part, value) + " | " +
           our_value_in_words(part, high);
  };
  CHECK(told(-0.0541, -0.1799, 0.0716) == "-0.18 | -0.05 | 0.07");
  CHECK(told(0.32, -0.0004, 0.6996) == "-0.0004 | 0.3200 | 0.6996");
  part.null = 0.5;
  CHECK(told(0.60, 0.503, 0.7) == "0.503 | 0.600 | 0.700");
  part.null.reset();
  part.unit = "share";
  CHECK(told(0.0081, 0.0022, 0.029) == "0.2 % | 0.8 % | 2.9 %");
  CHECK(told(0.7656, 0.6534, 0.8512) == "65 % | 77 % | 85 %");
  part.unit = "ratio";
  CHECK(told(2.3, 1.84, 3.06) == "1.8 times | 2.3 times | 3.1 times");
}
