// Everything behind the verdict on one claim, and what would change it.

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <limits>

#include "stats/distributions.hpp"
#include "study/claims/claims_format.hpp"

namespace computedivide {

namespace {

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
      "A level is supported where the interval meets it and reaches at most {} to either side; "
      "ours reaches {}.",
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

std::string explain_claim(const ClaimResult& result) {
  std::string out = in_lines(fmt::format("{} ({})", result.claim.claim, result.claim.where), most_columns);
  out += fmt::format("Verdict: {}\n\n", name_of(result.verdict.verdict));
  out += in_lines(all_sentences(result), most_columns) + "\nNumbers, the deciding one first:\n";
  for (const PartResult& part : result.parts) out += explained_part(part);
  return out + "\nWhat would change it:\n" + what_would_change(result);
}

}  // namespace computedivide
