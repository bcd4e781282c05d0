// The answer for readers who read nothing else, and a heading for each claim. Made from verdicts and numbers
// alone: which claims are mentioned follows from their kind and from how near their data are to the paper's,
// never from their names.

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <array>
#include <cctype>
#include <cmath>
#include <limits>

#include "base/find.hpp"
#include "stats/distributions.hpp"
#include "study/claims/claims.hpp"
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
  const auto all = count([](const ClaimResult&) { return true; });
  const auto some_of = [&](auto some) { return all == 1 ? "" : fmt::format("{} of them ", some); };
  if (standing == Standing::holds) {
    const auto smaller =
        count([](const ClaimResult& result) { return result.verdict.verdict == Verdict::supported_smaller; });
    return smaller == 0 ? "" : fmt::format(" ({}with a smaller effect)", some_of(smaller));
  }
  if (standing != Standing::open) return "";
  const auto elsewhere =
      count([](const ClaimResult& result) { return result.shown().fidelity == Fidelity::other_corpus; });
  return " because our data do not decide" +
         (elsewhere == 0 ? "" : fmt::format(", {}in another corpus than the paper's", some_of(elsewhere)));
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

// Everything behind the verdict on one claim, and what would change it.

constexpr std::size_t most_columns = 100;

std::string explained_part(const PartResult& part) {
  std::string out =
      in_lines(fmt::format("{}: {}", part.number.expression.text(), name_of(part.assessment.verdict)),
               most_columns, 4, 2);
  const auto add = [&](std::string_view text) { out += in_lines(text, most_columns, 6, 4); };
  add(fmt::format("data: {} ({}{})", part.title.empty() ? "none" : part.title, name_of(part.fidelity),
                  part.number.lower_bound ? "; can only be too small" : ""));
  if (!part.value) {
    add(fmt::format("no value: {}", part.reason));
    return out;
  }
  std::string ours = fmt::format("ours: {}", readable_value(*part.value, 2));
  if (part.low) ours += fmt::format(" [{}, {}]", readable_value(*part.low, 2), readable_value(*part.high, 2));
  if (part.standard_error)
    ours += fmt::format(", standard error {}", readable_value(*part.standard_error, 2));
  if (part.n) ours += fmt::format(", n {}", *part.n);
  add(ours);
  if (part.printed.value && part.printed.value == part.null) {
    add(fmt::format("printed: only a sign ({})", part.printed.text));
  } else if (part.printed.value) {
    std::string printed = fmt::format("printed: {}", readable_value(*part.printed.value, 2));
    if (part.printed.standard_error) {
      printed += fmt::format(", standard error {}{}", part.printed.error_is_bound ? "at most " : "",
                             readable_value(*part.printed.standard_error, 2));
    }
    add(printed + fmt::format(" ({})", part.printed.text));
  }
  std::vector<std::string> statistics;
  for (const auto& [name, value] : named_statistics(part.assessment.comparison)) {
    if (value) statistics.push_back(fmt::format("{} {}", name, readable_value(*value, 2)));
  }
  if (!statistics.empty())
    add(fmt::format("comparison{}: {}", part.log_scale ? " of logarithms" : "", fmt::join(statistics, ", ")));
  if (const auto& comparison = part.assessment.comparison; comparison.difference_printed_error) {
    add(*comparison.difference_printed_error == 0 ? "the difference test takes the printed value as fixed"
                                                  : "the difference test counts both errors");
  }
  return out;
}

/// A distance between two values: between shares it is in percentage points.
std::string distance_in_words(PartResult part, double distance) {
  part.difference = true;
  return value_in_words(part, distance);
}

/// The smallest effect that these data would detect four times in five.
std::string detectable_effect(const Claim& claim, const PartResult& part) {
  if (!part.assessment.comparison.least_effect_80) return "";
  const double effect = *part.assessment.comparison.least_effect_80;
  const double null = claim.null.value_or(part.log_scale ? 1 : 0);
  if (part.log_scale) {
    return fmt::format(" With 80 % power these data would detect a ratio of {} or {}.",
                       value_in_words(part, null * std::exp(claim.direction * effect)),
                       claim.direction > 0 ? "more" : "less");
  }
  return fmt::format(" With 80 % power these data would detect a difference of {} from {}.",
                     distance_in_words(part, effect), null == 0 ? "0" : value_in_words(part, null));
}

/// The estimate from which on, with the given errors, ours would no longer count as smaller (or larger) than
/// the printed one.
double as_large_as_printed(const Claim& claim, const PartResult& part, bool is_smaller) {
  constexpr double infinity = std::numeric_limits<double>::infinity();
  const double two_sided = critical_value(0.95, infinity), one_sided = critical_value(0.90, infinity);
  const Comparison& comparison = part.assessment.comparison;
  const auto scaled = [&](double value) { return part.log_scale ? std::log(value) : value; };
  const double null = scaled(claim.null.value_or(part.log_scale ? 1 : 0)),
               printed = scaled(*part.printed.value);
  const double side = printed > null ? 1 : -1, error = part.standard_error.value_or(0);
  const double reach = two_sided * std::hypot(error, comparison.difference_printed_error.value_or(0));
  double distance = side * (printed - null) + (is_smaller ? -reach : reach);
  if (is_smaller && comparison.d33 && !comparison.d33_is_bound)
    distance = std::max(distance, *comparison.d33 - one_sided * error);
  const double value = null + side * distance;
  return part.log_scale ? std::exp(value) : value;
}

std::string change_of_size(const Claim& claim, const PartResult& part, bool is_smaller) {
  const double bound = as_large_as_printed(claim, part, is_smaller);
  return fmt::format(
      "With the same standard errors, an estimate of {} or {} would agree with the paper's size.",
      our_value_in_words(part, bound), bound > *part.value ? "more" : "less");
}

std::string change_of_direction(const Claim& claim, const PartResult& part, Verdict verdict) {
  const std::string null = value_in_words(part, claim.null.value_or(0));
  if (verdict == Verdict::supported || verdict == Verdict::contradicted)
    return fmt::format("An interval that holds {} would leave the claim undecided.", null);
  if (is_supported(verdict)) return change_of_size(claim, part, verdict == Verdict::supported_smaller);
  std::string text = fmt::format("An interval without {} would decide the claim.", null);
  if (verdict == Verdict::not_found) {
    text = fmt::format(
        "An interval on the paper's side of {} would support the claim; one that holds {} and the paper's {} "
        "would leave it open.",
        null, null, value_in_words(part, *part.printed.value));
  }
  return text + detectable_effect(claim, part);
}

std::string change_of_level(const Claim& claim, const PartResult& part, Verdict verdict) {
  const std::string margin = distance_in_words(part, claim.margin.value_or(0));
  if (verdict == Verdict::differs) {
    const bool is_below = *part.high < *part.printed.value;
    return fmt::format("The interval would have to reach the paper's {}, rounding included; it ends at {}.",
                       our_value_in_words(part, *part.printed.value),
                       our_value_in_words(part, is_below ? *part.high : *part.low));
  }
  return fmt::format(
      "A level is supported where the interval meets it and reaches at most {} to either side; ours reaches "
      "{}.",
      margin, distance_in_words(part, (*part.high - *part.low) / 2));
}

/// What would change the verdict on this number, depending on its kind and its own verdict.
std::string change_of(const Claim& claim, const PartResult& part) {
  const Verdict verdict = part.assessment.verdict;
  if (verdict == Verdict::untested) return fmt::format("Data would: {}.", part.reason);
  if (verdict == Verdict::synthetic) return "Real data would.";
  if (!part.low) return "An interval would: a number without one does not decide.";
  if (part.number.lower_bound && verdict == Verdict::inconclusive)
    return "A number that is no lower bound would decide.";
  if (claim.kind == ClaimKind::directional) return change_of_direction(claim, part, verdict);
  if (claim.kind == ClaimKind::level) return change_of_level(claim, part, verdict);
  const std::string bound = value_in_words(part, part.printed.value.value_or(claim.null.value_or(0)));
  return verdict == Verdict::inconclusive ? fmt::format("An interval on one side of {} would decide.", bound)
                                          : fmt::format("An interval that holds {} would not decide.", bound);
}

/// Better data that are not available, and what each deciding number would have to be.
std::string what_would_change(const ClaimResult& result) {
  std::string out;
  const auto add = [&](const std::string& text) { out += in_lines(text, most_columns, 4, 2); };
  const PartResult& shown = result.shown();
  if (result.claim.combine == Combine::all) {
    const bool all_hold = is_supported(result.verdict.verdict);
    add(all_hold ? "One part that does not hold is enough." : "Every part has to hold.");
    for (const PartResult& part : result.parts) {
      if (all_hold || !is_supported(part.assessment.verdict))
        add(fmt::format("{}: {}", part.number.expression.text(), change_of(result.claim, part)));
    }
    return out;
  }
  for (const PartResult& part : result.parts) {
    if (&part == &shown || part.value || part.fidelity > shown.fidelity) continue;
    add(fmt::format("{}, which would count as much or more: {}", part.number.expression.text(), part.reason));
  }
  if (result.verdict.contrary) {
    const PartResult& other = result.parts[*result.verdict.contrary];
    add(fmt::format("{}, which says the contrary: {}", other.number.expression.text(),
                    change_of(result.claim, other)));
  }
  add(change_of(result.claim, shown));
  return out;
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

std::string explain_claim(const ClaimResult& result) {
  std::string out = in_lines(fmt::format("{} ({})", result.claim.claim, result.claim.where), most_columns);
  out += fmt::format("Verdict: {}\n\n", name_of(result.verdict.verdict));
  out += in_lines(all_sentences(result), most_columns) + "\nNumbers, the deciding one first:\n";
  for (const PartResult& part : result.parts) out += explained_part(part);
  return out + "\nWhat would change it:\n" + what_would_change(result);
}

}  // namespace computedivide
