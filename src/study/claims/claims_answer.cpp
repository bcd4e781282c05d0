// The answer for readers who read nothing else, and a heading for each claim. Made from verdicts and numbers
// alone: which claims are mentioned follows from their kind and from how near their data are to the paper's,
// never from their names.

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cctype>

#include "base/find.hpp"
#include "study/claims/claims_format.hpp"
#include "study/ledger.hpp"

namespace computedivide {

namespace {

constexpr std::size_t most_that_hold = 2, most_that_fail = 4;
constexpr std::array all_standings{Standing::holds, Standing::fails, Standing::open, Standing::no_data,
                                   Standing::simulated};

/// The claim as a clause.
std::string clause_of(const ClaimResult& result) {
  std::string text = bare_claim(result.claim);
  // Only for a word that is written in lower case inside a sentence.
  for (const std::string_view small :
       {"The ", "A ", "Where ", "About ", "Most ", "More ", "Papers ", "Teams ", "Code ", "Compute ",
        "Industry", "Academic", "Collaborations "}) {
    if (text.starts_with(small))
      text[0] = static_cast<char>(std::tolower(static_cast<unsigned char>(text[0])));
  }
  return text;
}

/// "academic-only teams make … (ours: -52 pp [-79, -18])".
std::string example_of(const ClaimResult& result) {
  const std::string ours = short_ours(result);
  return ours.empty() ? clause_of(result) : fmt::format("{} (ours: {})", clause_of(result), ours);
}

/// Directions first, then the nearest data, then the paper's order; empty if there are none.
std::string examples(std::span<const ClaimResult> results, Standing standing, std::size_t most) {
  std::vector<const ClaimResult*> chosen;
  for (const ClaimResult& result : results) {
    if (standing_of(result.verdict.verdict) == standing) chosen.push_back(&result);
  }
  std::ranges::stable_sort(chosen, {}, [](const ClaimResult* result) {
    return std::pair(result->claim.kind != ClaimKind::directional, result->shown().fidelity);
  });
  std::string text;
  for (const ClaimResult* result : std::span(chosen).first(std::min(chosen.size(), most)))
    text += (text.empty() ? "" : "; ") + example_of(*result);
  return text;
}

// By standing: "3 hold", "1 holds".
constexpr std::array<std::string_view, 5> several_words{"hold", "do not hold as printed", "stay open",
                                                        "have no data", "rest on simulated data"};
constexpr std::array<std::string_view, 5> one_words{"holds", "does not hold as printed", "stays open",
                                                    "has no data", "rests on simulated data"};

/// How much weaker those that hold are, and why the open ones are open.
std::string qualification_of(Standing standing, std::span<const ClaimResult> results) {
  const auto count = [&](const auto& is_one) {
    return std::ranges::count_if(results, [&](const ClaimResult& result) {
      return standing_of(result.verdict.verdict) == standing && is_one(result);
    });
  };
  if (standing == Standing::holds) {
    const auto smaller =
        count([](const ClaimResult& result) { return result.verdict.verdict == Verdict::supported_smaller; });
    return smaller == 0 ? "" : fmt::format(" ({} of them with a smaller effect)", smaller);
  }
  if (standing != Standing::open) return "";
  const auto elsewhere =
      count([](const ClaimResult& result) { return result.shown().fidelity == Fidelity::other_corpus; });
  return " because our data are too few to decide" +
         (elsewhere == 0 ? "" : fmt::format(", {} of them in another corpus than the paper's", elsewhere));
}

std::string counts_sentence(std::span<const ClaimResult> results) {
  std::vector<std::string> parts;
  for (const Standing standing : all_standings) {
    const auto count = std::ranges::count(
        results, standing, [](const ClaimResult& result) { return standing_of(result.verdict.verdict); });
    if (count == 0) continue;
    parts.push_back(fmt::format("{} {}{}", count, word_of(standing, count == 1 ? one_words : several_words),
                                qualification_of(standing, results)));
  }
  return fmt::format("Of {} claims of the paper, {}.", results.size(), join_words(parts));
}

/// Why a direction is open: how many parts are, on which side of a share we cannot say, or neither.
std::string open_clause(const ClaimResult& result) {
  const Claim& claim = result.claim;
  if (claim.combine == Combine::all) {
    const auto open = std::ranges::count_if(result.parts, [](const PartResult& part) {
      return standing_of(part.assessment.verdict) == Standing::open;
    });
    return fmt::format("{} of {} parts stay open", open, result.parts.size());
  }
  const PartResult& part = result.shown();
  if (part.unit != "share" || claim.null.value_or(0) == 0) return "not clear which way";
  return fmt::format("too uncertain to say whether {} {}", claim.direction > 0 ? "above" : "below",
                     value_in_words(part, *claim.null));
}

/// What the verdict says about the value in a heading.
std::string verdict_clause(const ClaimResult& result) {
  const std::string paper = short_printed(result);
  const bool directional = result.claim.kind == ClaimKind::directional;
  const std::string says = paper.empty() ? std::string("the paper") : fmt::format("the paper ({})", paper);
  // In the order of Verdict, up to the last that a claim can have.
  constexpr std::array<std::string_view, 10> clauses{"",
                                                     "from simulated data",
                                                     "in line with {}",
                                                     "the same direction as {}, but smaller",
                                                     "the same direction as {}, and larger",
                                                     "no effect as large as that of {}",
                                                     "too uncertain to confirm {}",
                                                     "contrary to {}",
                                                     "unlike {}",
                                                     "and data as near to the paper's disagree"};
  const Verdict verdict = result.verdict.verdict;
  if (verdict == Verdict::inconclusive && directional) return open_clause(result);
  return fmt::format(fmt::runtime(word_of(verdict, clauses)), says);
}

}  // namespace

std::string bare_claim(const Claim& claim) {
  std::string words;
  int depth = 0;
  for (const char c : claim.claim) {
    if (c == '(' && depth++ == 0 && words.ends_with(' ')) words.pop_back();
    if (depth == 0) words += c;
    if (c == ')') --depth;
  }
  if (words.ends_with('.')) words.pop_back();
  return words;
}

Standing standing_of(Verdict verdict) {
  if (is_supported(verdict) || verdict == Verdict::follows) return Standing::holds;
  if (is_against(verdict) || verdict == Verdict::does_not_follow) return Standing::fails;
  if (verdict == Verdict::synthetic) return Standing::simulated;
  return verdict == Verdict::untested ? Standing::no_data : Standing::open;
}

std::vector<std::string> answer_in_sentences(std::span<const ClaimResult> results) {
  std::vector<std::string> sentences{counts_sentence(results)};
  if (const std::string holds = examples(results, Standing::holds, most_that_hold); !holds.empty())
    sentences.push_back(fmt::format("Among those that hold: {}.", holds));
  if (const std::string fails = examples(results, Standing::fails, most_that_fail); !fails.empty())
    sentences.push_back(fmt::format("Among those that do not: {}.", fails));
  return sentences;
}

std::vector<const ClaimResult*> leading_claims(std::span<const ClaimResult> results) {
  std::vector<std::pair<std::string, const ClaimResult*>> leading;
  for (const ClaimResult& result : results) {
    const std::string& number = result.claim.numbers.front().expression.left;
    const std::string stem = number.substr(0, number.find('.'));
    auto* const found = find_by(leading, &decltype(leading)::value_type::first, stem);
    if (found == nullptr) {
      leading.emplace_back(stem, &result);
    } else if (found->second->claim.kind != ClaimKind::directional &&
               result.claim.kind == ClaimKind::directional) {
      found->second = &result;
    }
  }
  std::vector<const ClaimResult*> claims;
  for (const auto& [stem, result] : leading) claims.push_back(result);
  std::sort(claims.begin(), claims.end());  // they are parts of one array: the paper's order
  return claims;
}

std::string brief_markdown(std::span<const ClaimResult> results, std::size_t most_rows) {
  std::string out;
  for (const std::string& sentence : answer_in_sentences(results)) out += markdown_text(sentence) + "\n";
  out += "\n| The paper says | Paper | Ours \\[95 % interval\\] | Verdict | Data |\n|---|---|---|---|---|\n";
  std::size_t rows = 0;
  for (const ClaimResult* result : leading_claims(results)) {
    if (rows++ == most_rows) break;
    const PartResult& part = result->shown();
    const std::string_view fidelity = name_of(part.fidelity);
    out += fmt::format("| {} | {} | {} | **{}** | {} |\n", markdown_text(result->claim.claim),
                       markdown_text(short_printed(*result)), markdown_text(short_ours(*result)),
                       name_of(result->verdict.verdict),
                       part.value ? fidelity.substr(0, fidelity.find(',')) : std::string_view("no data"));
  }
  return out;
}

std::string finding_of(const ClaimResult& result) {
  std::string measure = result.claim.measure;
  while (measure.ends_with(',') || measure.ends_with(' ')) measure.pop_back();
  const std::string ours = short_ours(result);
  const std::string clause = verdict_clause(result);
  if (ours.empty()) return fmt::format("{}: no data available", measure);
  return clause.empty() ? fmt::format("{}: {}", measure, ours)
                        : fmt::format("{}: {}, {}", measure, ours, clause);
}

}  // namespace computedivide
