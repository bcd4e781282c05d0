#include "study/claims.hpp"

#include <cmath>
#include <set>

#include "base/text.hpp"
#include "catch.hpp"
#include "computedivide/csv.hpp"
#include "computedivide/error.hpp"
#include "computedivide/json.hpp"
#include "results/audit.hpp"
#include "study/claims_figure.hpp"
#include "study/claims_format.hpp"

using namespace computedivide;

namespace {

const std::filesystem::path published_folder = test_folder() / ".." / "data" / "published";

Number estimate(std::string name, double value, std::optional<double> low, std::optional<double> high,
                std::string unit = "share") {
  Number number;
  number.name = std::move(name);
  number.value = value;
  number.low = low;
  number.high = high;
  if (low) number.level = 0.95;
  number.unit = std::move(unit);
  return number;
}

Number counted(std::string name, std::int64_t count, std::int64_t n, double low, double high) {
  Number number = estimate(std::move(name), static_cast<double>(count) / static_cast<double>(n), low, high);
  number.count = count;
  number.n = n;
  return number;
}

NumbersFile file_of(std::string id, std::vector<Number> numbers, SourceKind kind = SourceKind::real) {
  return {std::move(id), {"models", kind, std::string(64, '0'), "Some data"}, {}, std::move(numbers)};
}

ClaimResult judged(const std::string& id, std::vector<NumbersFile> files) {
  const PrintedPaper paper = read_paper(published_folder);
  for (ClaimResult& result : judge_claims(paper, files)) {
    if (result.claim.id == id) return result;
  }
  FAIL(id);
  return {};
}

NumbersFile industry_2022(std::int64_t count, double low, double high) {
  return file_of("fig1", {counted("top_quartile_industry_only_share_2022", count, 15, low, high)});
}

constexpr const char* header =
    "id,claim,where,section,printed,rests_on,kind,null,side,margin,combine,numbers,since,measure,since_"
    "measure\n";

std::vector<Claim> claims_of(const std::string& row) {
  return claims_from_text(header + row + ",\n", "claims.csv", read_published(published_folder));
}

}  // namespace

TEST_CASE("every printed number belongs to a claim, to the audit or to the background") {
  const PrintedPaper paper = read_paper(published_folder);
  std::set<std::string> owned;
  for (const Claim& claim : paper.claims) {
    for (const NumberExpression& printed : claim.printed) {
      owned.insert(printed.left);
      owned.insert(printed.right);
    }
    owned.insert(claim.rests_on.begin(), claim.rests_on.end());
  }
  for (const std::string& id : std::set<std::string>(owned)) owned.insert({id + ".se", id + ".p"});
  for (const AuditCheck& check : audit_published(paper.numbers)) {
    owned.insert(check.number.name);
    owned.insert(check.inputs.begin(), check.inputs.end());
  }
  for (const PublishedNumber& number : paper.numbers) {
    INFO(number.id);
    CHECK((owned.contains(number.id) || !number.not_made.empty()));
  }
  CHECK(paper.claims.size() >= 25);
}

TEST_CASE("a claim's verdict and its sentence follow from the numbers") {
  ClaimResult result = judged("industry_share_2022", {industry_2022(12, 0.5481, 0.9295)});
  CHECK(result.verdict.verdict == Verdict::inconclusive);
  for (const char* words : {"80 %", "12 of 15", "55 to 93 %", "about 81 %"})
    CHECK_THAT(result.sentence, Catch::Contains(words));
  result = judged("industry_share_2022", {industry_2022(9, 0.357, 0.802)});
  CHECK(result.verdict.verdict == Verdict::differs);
  for (const char* words : {"60 %", "9 of 15", "36 to 80 %"})
    CHECK_THAT(result.sentence, Catch::Contains(words));
  CHECK(judged("industry_share_2022", {}).verdict.verdict == Verdict::untested);
}

TEST_CASE("the printed error counts in the difference, and better data decide first") {
  const NumbersFile census =
      file_of("census2019",
              {estimate("frac_industry", -1.10, -1.10 - 1.96 * 0.18, -1.10 + 1.96 * 0.18, "coefficient"),
               estimate("frac_industry.se", 0.18, {}, {}, "coefficient")});
  ClaimResult result = judged("industry_releases_less", {census});
  CHECK(result.verdict.verdict == Verdict::supported);
  CHECK(result.verdict.decided_by == 1);
  const Comparison& comparison = result.shown().assessment.comparison;
  CHECK(*comparison.difference_z == Approx(0.42 / std::hypot(0.18, 0.719)));
  CHECK(result.shown().printed.standard_error == 0.719);
  const NumbersFile sample = file_of("table1", {estimate("frac_industry", 0.4, 0.2, 0.6, "coefficient")});
  result = judged("industry_releases_less", {sample, census});
  CHECK(result.verdict.decided_by == 0);
  CHECK(result.verdict.verdict == Verdict::mixed);
  CHECK_THAT(result.sentence, Catch::Contains("census2019.frac_industry"));
}

TEST_CASE("only p below a bound is printed: the error is at most so large") {
  const ClaimResult result =
      judged("compute_terms_slope",
             {file_of("fig3", {estimate("slope_pooled", -0.1, -0.15, -0.05, "coefficient")})});
  CHECK(result.shown().printed.error_is_bound);
  CHECK(*result.shown().printed.standard_error == Approx(0.122 / 2.5758293).epsilon(1e-6));
  CHECK_FALSE(result.shown().assessment.comparison.meta);
}

TEST_CASE("differences of shares, shares of counts and ratios are compared as what they are") {
  ClaimResult result =
      judged("academic_share_fell",
             {file_of("fig1", {counted("top_quartile_academic_only_share_2010_2013", 4, 5, 0, 1),
                               counted("top_quartile_academic_only_share_2020_2022", 0, 12, 0, 1)})});
  CHECK(*result.shown().value == Approx(-0.8));
  CHECK(*result.shown().low == Approx(-0.963776).epsilon(1e-5));  // Newcombe's interval
  CHECK(*result.shown().printed.value == Approx(-0.55));
  CHECK_THAT(result.sentence, Catch::Contains("percentage points"));

  Number all = estimate("above_1e9_parameters_2022", 23, {}, {}, "count");
  Number industry = estimate("above_1e9_parameters_industry_only_2022", 16, {}, {}, "count");
  result = judged("large_models_industry", {file_of("large_models", {all, industry})});
  CHECK(result.shown().n == 23);
  CHECK(*result.shown().low == Approx(0.4913).epsilon(1e-3));  // Wilson: 16 of 23
  CHECK(result.verdict.verdict == Verdict::inconclusive);

  result = judged("bert_tripled",
                  {file_of("fig5", {estimate("studies_ratio_2021_over_2019", 4, 3.1, 5.2, "ratio")})});
  CHECK(result.verdict.verdict == Verdict::supported);
  CHECK(*result.shown().assessment.comparison.difference == Approx(std::log(4.0 / 3)));
  CHECK(*result.shown().standard_error == Approx(std::log(5.2 / 3.1) / (2 * 1.959964)).epsilon(1e-6));
}

TEST_CASE("a count that is not available and a ratio of 0 stop nothing") {
  Number all = estimate("above_1e9_parameters_2022", 23, {}, {}, "count");
  Number industry = estimate("above_1e9_parameters_industry_only_2022", 0, {}, {}, "count");
  industry.value.reset();
  industry.reason = "no model";
  ClaimResult result = judged("large_models_industry", {file_of("large_models", {all, industry})});
  CHECK(result.verdict.verdict == Verdict::untested);
  CHECK(result.shown().reason == "no model");
  // No paper in 2021: data, but no logarithm.
  const Number none = estimate("studies_ratio_2021_over_2019", 0, 0, 0.9, "ratio");
  CHECK(judged("bert_tripled", {file_of("fig5", {none})}).verdict.verdict == Verdict::inconclusive);
  CHECK(judged("bert_tripled", {file_of("fig5", {none}, SourceKind::synthetic)}).verdict.verdict ==
        Verdict::synthetic);
}

TEST_CASE("a lower bound below the printed level, simulated data and another unit") {
  CHECK(
      judged("bert_three_percent", {file_of("fig5", {counted("quotes_share_2021", 20, 2000, 0.006, 0.015)})})
          .verdict.verdict == Verdict::inconclusive);
  CHECK(judged("bert_three_percent", {file_of("fig5", {counted("studies_share_2021", 60, 2000, 0.02, 0.04)},
                                              SourceKind::synthetic)})
            .verdict.verdict == Verdict::synthetic);
  CHECK_THROWS_WITH(
      judged("bert_three_percent", {file_of("fig5", {estimate("studies_share_2021", 60, {}, {}, "count")})}),
      Catch::Contains("fig5.studies_share_2021") && Catch::Contains("'count'"));
}

TEST_CASE("a claim of several parts names them, and robustness qualifies it") {
  std::vector<Number> slopes;
  for (const char* year : {"2018", "2019", "2020", "2021"})
    slopes.push_back(estimate(std::string("slope_") + year, -0.2, -0.3, -0.1, "coefficient"));
  CHECK(judged("release_every_year", {file_of("fig6", slopes)}).verdict.verdict == Verdict::supported);
  slopes[1] = estimate("slope_2019", 0.2, 0.1, 0.3, "coefficient");
  ClaimResult result = judged("release_every_year", {file_of("fig6", slopes)});
  CHECK(result.verdict.verdict == Verdict::contradicted);
  CHECK_THAT(result.sentence,
             Catch::Contains("3 are supported and 1 is contradicted") && Catch::Contains("2019: 0.2"));

  Number specifications = estimate("fig3.slope_pooled.specifications", 1240, {}, {}, "count");
  Number same = estimate("fig3.slope_pooled.share_same_sign", 0.95, {}, {});
  Number counted_terms = estimate("fig3.slope_pooled.share_same_sign.score_occurrences", 0.98, {}, {});
  counted_terms.method = "what is counted: occurrences";
  Number with_term = estimate("fig3.slope_pooled.share_same_sign.score_presence", 0.32, {}, {});
  with_term.method = "what is counted: abstracts with a term";
  result = judged("compute_terms_slope",
                  {file_of("fig3", {estimate("slope_pooled", -0.1, -0.15, -0.05, "coefficient")}),
                   file_of("robustness", {specifications, same, counted_terms, with_term})});
  CHECK_THAT(result.robustness_sentence, Catch::Contains("1,240") && Catch::Contains("95 %") &&
                                             Catch::Contains("occurrences 98 %, abstracts with a term 32 %"));
  REQUIRE(result.robustness);
  CHECK(result.robustness->choice == "what is counted");
}

TEST_CASE("what happened since stands beside the claim") {
  const ClaimResult result =
      judged("academic_share_2020s",
             {file_of("fig1_trend", {counted("academic_only_share_large_since_2023", 0, 19, 0, 0.168)})});
  CHECK(result.verdict.verdict == Verdict::untested);
  CHECK_THAT(result.since_sentence, Catch::Contains("2023") && Catch::Contains("0 of 19"));
}

TEST_CASE("the forms of the claims carry the same numbers and fit the terminal") {
  const PrintedPaper paper = read_paper(published_folder);
  const std::vector<NumbersFile> files{industry_2022(12, 0.5481, 0.9295)};
  const std::vector<ClaimResult> results = judge_claims(paper, files);
  const Json json = parse_json(format_claims(results, LedgerFormat::json), "claims.json");
  CHECK(json.at("schema", "json").integer("json") == 1);
  REQUIRE(json.at("claims", "json").array("json").size() == paper.claims.size());
  std::size_t rows = 0;
  CsvReader csv(format_claims(results, LedgerFormat::csv), "claims.csv");
  while (csv.next()) {
    ++rows;
    if (csv[csv.column("id")] != "industry_share_2022") continue;
    CHECK(csv[csv.column("ours")] == "0.8");
    CHECK(csv[csv.column("verdict")] == "inconclusive");
  }
  CHECK(rows == paper.claims.size());
  for (const ClaimResult& result : results) {
    const std::string texts = explain_claim(result) + format_claims(results, LedgerFormat::table);
    for (const std::string& line : split_list(texts, '\n')) CHECK(line.size() <= 100);
  }
  CHECK_THAT(format_claims(results, LedgerFormat::table, true), Catch::Contains("\x1b["));
  CHECK_FALSE(draw_claims(results).panels.empty());
  CHECK(draw_claims(judge_claims(paper, {})).panels.empty());
}

TEST_CASE("a claim that cannot be judged is refused with line, column and value") {
  const std::string front = "a,A claim,here,Section 1,fig1.top_quartile_industry_only_share_2022,,";
  CHECK(claims_of(front + "level,,,0.1,first,fig1.x [proxy],,The share").size() == 1);
  const auto refused = [](const std::string& row, const char* column, const char* value) {
    CHECK_THROWS_WITH(claims_of(row),
                      Catch::Contains("claims.csv:2") && Catch::Contains(column) && Catch::Contains(value));
  };
  refused(front + "levle,,,0.1,first,fig1.x [proxy],,The share", "'kind'", "'levle'");
  refused(front + "level,,,,first,fig1.x [proxy],,The share", "'margin'", "'a'");
  refused(front + "directional,,above,,first,fig1.x [proxy],,The share", "'null'", "'a'");
  refused(front + "directional,0,up,,first,fig1.x [proxy],,The share", "'side'", "'up'");
  refused(front + "level,,,0.1,first,fig1.x,,The share", "'numbers'", "'fig1.x'");
  refused(front + "level,,,0.1,first,fig1.x [near],,The share", "'numbers'", "'near'");
  refused("a,A,here,S,fig1.share,,level,,,0.1,first,fig1.x [proxy],,The share", "'printed'", "'fig1.share'");
  CHECK_THROWS_WITH(
      find_claim(claims_of(front + "level,,,0.1,first,fig1.x [proxy],,The share"), "b", "--explain"),
      Catch::Contains("--explain") && Catch::Contains("'b'"));
}
