// The answer for who reads nothing else, and a heading for each claim. Made from verdicts and numbers alone:
// which claims are named follows from their kind and from how near their data are to the paper's, never from
// their names.

#include "study/claims_answer.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cctype>

#include "study/claims_format.hpp"
#include "study/ledger_format.hpp"

namespace computedivide {

namespace {

constexpr std::size_t most_examples = 2;
constexpr std::array all_standings{Standing::holds, Standing::fails, Standing::open, Standing::no_data,
                                   Standing::simulated};

/// The claim as a clause: without its full stop and what stands in brackets.
std::string clause_of(const ClaimResult& result) {
  std::string text = result.claim.claim;
  for (std::size_t open = text.find(" ("); open != std::string::npos; open = text.find(" (")) {
    const std::size_t close = text.find(')', open);
    if (close == std::string::npos) break;
    text.erase(open, close + 1 - open);
  }
  if (text.ends_with('.')) text.pop_back();
  // Only a word that the language writes small inside a sentence.
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

/// Directions first, then the nearest data, then the paper's order.
std::vector<const ClaimResult*> examples(std::span<const ClaimResult> results, Standing standing) {
  std::vector<const ClaimResult*> chosen;
  for (const ClaimResult& result : results) {
    if (standing_of(result.verdict.verdict) == standing) chosen.push_back(&result);
  }
  const auto rank = [](const ClaimResult* result) {
    return std::pair(result->claim.kind != ClaimKind::directional, result->shown().number.fidelity);
  };
  std::stable_sort(chosen.begin(), chosen.end(),
                   [&](const ClaimResult* a, const ClaimResult* b) { return rank(a) < rank(b); });
  if (chosen.size() > most_examples) chosen.resize(most_examples);
  return chosen;
}

std::string join_examples(const std::vector<const ClaimResult*>& chosen) {
  std::string text;
  for (const ClaimResult* result : chosen) text += (text.empty() ? "" : "; ") + example_of(*result);
  return text;
}

/// "3 hold", "1 holds".
std::string_view count_of_standing(Standing standing, bool is_one) {
  static constexpr std::array<std::string_view, 5> several{"hold", "do not hold as printed", "stay open",
                                                           "have no data", "rest on simulated data"};
  static constexpr std::array<std::string_view, 5> one{"holds", "does not hold as printed", "stays open",
                                                       "has no data", "rests on simulated data"};
  return (is_one ? one : several)[static_cast<std::size_t>(standing)];
}

std::string counts_sentence(std::span<const ClaimResult> results) {
  std::vector<std::string> parts;
  for (const Standing standing : all_standings) {
    const auto count = std::count_if(results.begin(), results.end(), [&](const ClaimResult& result) {
      return standing_of(result.verdict.verdict) == standing;
    });
    if (count > 0) parts.push_back(fmt::format("{} {}", count, count_of_standing(standing, count == 1)));
  }
  std::string text;
  for (std::size_t i = 0; i < parts.size(); ++i)
    text += (i == 0 ? "" : i + 1 == parts.size() ? " and " : ", ") + parts[i];
  return fmt::format("Of {} claims of the paper, {}.", results.size(), text);
}

/// What the verdict says of the value in a heading.
std::string verdict_clause(const ClaimResult& result) {
  const std::string paper = short_printed(result);
  const bool directional = result.claim.kind == ClaimKind::directional;
  const std::string says = paper.empty() ? std::string("the paper") : fmt::format("the paper ({})", paper);
  switch (result.verdict.verdict) {
    case Verdict::supported:
      return fmt::format("in line with {}", says);
    case Verdict::supported_smaller:
      return fmt::format("the same direction as {}, but smaller", says);
    case Verdict::supported_larger:
      return fmt::format("the same direction as {}, and larger", says);
    case Verdict::not_found:
      return fmt::format("no effect as large as that of {}", says);
    case Verdict::contradicted:
      return fmt::format("contrary to {}", says);
    case Verdict::differs:
      return fmt::format("unlike {}", says);
    case Verdict::inconclusive:
      return directional ? "not clear which way" : fmt::format("too uncertain to confirm {}", says);
    case Verdict::mixed:
      return "and data as near to the paper's disagree";
    case Verdict::synthetic:
      return "from simulated data";
    default:
      return "";
  }
}

}  // namespace

Standing standing_of(Verdict verdict) {
  switch (verdict) {
    case Verdict::supported:
    case Verdict::supported_smaller:
    case Verdict::supported_larger:
    case Verdict::follows:
      return Standing::holds;
    case Verdict::not_found:
    case Verdict::contradicted:
    case Verdict::differs:
    case Verdict::does_not_follow:
      return Standing::fails;
    case Verdict::synthetic:
      return Standing::simulated;
    case Verdict::untested:
      return Standing::no_data;
    default:
      return Standing::open;
  }
}

std::vector<std::string> answer_in_sentences(std::span<const ClaimResult> results) {
  std::vector<std::string> sentences{counts_sentence(results)};
  if (const auto holds = examples(results, Standing::holds); !holds.empty())
    sentences.push_back(fmt::format("It holds, for example: {}.", join_examples(holds)));
  std::string rest;
  if (const auto fails = examples(results, Standing::fails); !fails.empty())
    rest = fmt::format("It does not hold as printed: {}", join_examples(fails));
  if (const auto open = examples(results, Standing::open); !open.empty())
    rest += fmt::format("{} open: {}", rest.empty() ? "It stays" : ". It stays", join_examples(open));
  if (!rest.empty()) sentences.push_back(rest + ".");
  return sentences;
}

std::vector<const ClaimResult*> leading_claims(std::span<const ClaimResult> results) {
  std::vector<std::pair<std::string, const ClaimResult*>> leading;
  for (const ClaimResult& result : results) {
    const std::string& number = result.claim.numbers.front().expression.left;
    const std::string stem = number.substr(0, number.find('.'));
    const auto found =
        std::find_if(leading.begin(), leading.end(), [&](const auto& one) { return one.first == stem; });
    if (found == leading.end()) {
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
    const std::string_view fidelity = name_of(part.number.fidelity);
    out += fmt::format("| {} | {} | {} | **{}** | {} |\n", markdown_text(result->claim.claim),
                       markdown_text(short_printed(*result)), markdown_text(short_ours(*result)),
                       verdict_name(*result),
                       part.value ? fidelity.substr(0, fidelity.find(',')) : std::string_view("no data"));
  }
  return out;
}

std::string finding_of(const ClaimResult& result) {
  std::string measure = result.claim.measure;
  while (measure.ends_with(',') || measure.ends_with(' ')) measure.pop_back();
  const std::string ours = short_ours(result);
  const std::string clause = verdict_clause(result);
  if (ours.empty()) return fmt::format("{}: no data at hand", measure);
  return clause.empty() ? fmt::format("{}: {}", measure, ours)
                        : fmt::format("{}: {}, {}", measure, ours, clause);
}

}  // namespace computedivide
