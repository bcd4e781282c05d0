// The verdict of one number, and that of a claim from those of its numbers. Decisions that the rules leave
// open are made here. For one number:
//
// - Intervals are closed: one that ends at the null value includes it. A bound "below 10 %" is met by an
//   interval that ends below 10 %, and contradicted by one that begins at 10 % or above.
// - An error that is only bounded (p < .01) is used in the difference test and the prediction interval, which
//   it makes wider. Its d33 is an upper bound: a rejection says nothing, so it decides no verdict. The
//   meta-estimate and the Bayes factor are not given.
// - A Bayes factor beyond the range of a double is not given either: null_z says as much.
// - Without a printed error, or where both numbers come from one source, the printed value is fixed: "not
// found" means that our interval contains the null value and not the printed
//   one.
// - Without a printed value nothing can be significantly smaller or larger, and an interval that holds the
//   null value is inconclusive.
// - A number without an interval decides nothing: inconclusive.
// - A lower bound can neither differ from a larger level nor show that something lies below a bound or fails
// to lie above one.
//
// For a claim:
//
// - "first": real data before simulated ones, whatever the order; a claim is synthetic only where nothing
//   else was tested.
// - Mixed: another part, of equal or better fidelity than the deciding one, says the contrary (supported
//   against contradicted, not found or differs).
// - "all": parts without data make it inconclusive unless another part contradicts it or is not found; any
//   simulated part makes it synthetic. Holm's correction counts every part with a p-value, as each could have
//   contradicted the claim. If all parts are supported in one way (smaller, say), so is the claim; else it is
//   supported.

#include "study/claims/verdict.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <string>

#include "base/text.hpp"
#include "base/words.hpp"
#include "computedivide/error.hpp"
#include "stats/compare.hpp"
#include "stats/distributions.hpp"

namespace computedivide {

namespace {

constexpr double alpha = 0.05;
constexpr double wanted_power = 0.8;
constexpr std::array<std::string_view, 12> verdict_names{
    "untested",          "synthetic", "supported",    "supported, smaller",
    "supported, larger", "not found", "inconclusive", "contradicted",
    "differs",           "mixed",     "follows",      "does not follow"};

double critical() {
  static const double value = critical_value(1 - alpha, std::numeric_limits<double>::infinity());
  return value;
}

void check(const Question& question, const PrintedNumber& printed, const OurNumber& ours) {
  if (question.direction != 1 && question.direction != -1)
    fail("verdict: direction {}; -1 or 1 is expected", question.direction);
  if (question.kind != ClaimKind::directional && !printed.value)
    fail("verdict: a level or bound has no printed value; one is expected");
  if (question.kind == ClaimKind::directional && printed.value && *printed.value == question.null)
    fail("verdict: the printed value {} is the null value; it gives no direction", *printed.value);
  if (ours.low.has_value() != ours.high.has_value() || (ours.low && *ours.low > *ours.high))
    fail("verdict: an interval has one end or its ends are in the wrong order; two ends are expected");
  const auto is_negative = [](const std::optional<double>& error) { return error && !(*error >= 0); };
  if (is_negative(printed.standard_error) || is_negative(ours.standard_error))
    fail("verdict: a standard error is negative");
}

/// Our standard error: as given, else that of a normal interval of this width.
std::optional<double> our_error(const OurNumber& ours) {
  std::optional<double> error = ours.standard_error;
  if (!error && ours.low) error = (*ours.high - *ours.low) / (2 * critical());
  return error && *error > 0 ? error : std::nullopt;
}

/// The printed error if it may be used: known, and from a sample separate from ours.
std::optional<double> printed_error(const PrintedNumber& printed, const OurNumber& ours) {
  if (ours.same_source || !printed.standard_error || *printed.standard_error == 0) return std::nullopt;
  return printed.standard_error;
}

Comparison compare_numbers(const Question& question, const PrintedNumber& printed, const OurNumber& ours) {
  Comparison comparison;
  const std::optional<double> error = our_error(ours), printed_se = printed_error(printed, ours);
  const bool directional = question.kind == ClaimKind::directional;
  if (printed.value) {
    comparison.difference = *ours.value - *printed.value;
    if (question.logarithms) {
      comparison.ratio = std::exp(*comparison.difference);
    } else if (*printed.value != 0) {
      comparison.ratio = *ours.value / *printed.value;
    }
  }
  if (!error) return comparison;
  comparison.least_effect_80 = effect_with_power(wanted_power, *error);
  if (directional) {
    const DifferenceTest test = difference_test(*ours.value, *error, question.null, 0);
    comparison.null_z = test.z;
    comparison.null_p = test.p;
  }
  if (!printed.value) return comparison;
  const DifferenceTest test = difference_test(*ours.value, *error, *printed.value, printed_se.value_or(0));
  comparison.difference_z = test.z;
  comparison.difference_p = test.p;
  comparison.difference_printed_error = printed_se.value_or(0);
  if (directional) comparison.power = power_of(*printed.value - question.null, *error);
  if (!printed_se) return comparison;
  const Interval prediction = prediction_interval(*printed.value, *printed_se, *error);
  comparison.prediction_low = prediction.low;
  comparison.prediction_high = prediction.high;
  if (directional && std::abs(*printed.value - question.null) > critical() * *printed_se) {
    const SmallTelescopes telescopes =
        small_telescopes(*ours.value, *error, *printed.value, *printed_se, question.null);
    comparison.d33 = telescopes.d33;
    comparison.d33_p = telescopes.p;
    comparison.d33_is_bound = printed.error_is_bound;
  }
  if (printed.error_is_bound) return comparison;
  const std::array<Study, 2> studies{Study{*ours.value, *error}, Study{*printed.value, *printed_se}};
  const MetaEstimate meta = fixed_effect(studies);
  comparison.meta = meta.mean;
  comparison.meta_low = meta.interval.low;
  comparison.meta_high = meta.interval.high;
  if (directional) {
    const double factor =
        replication_bayes_factor(*ours.value, *error, *printed.value, *printed_se, question.null);
    if (std::isfinite(factor)) comparison.bf_r0 = factor;
  }
  return comparison;
}

Verdict directional_verdict(const Question& question, const PrintedNumber& printed, const OurNumber& ours,
                            const Comparison& comparison) {
  // Reversed so that the printed side is above 0.
  const double side = printed.value ? (*printed.value > question.null ? 1 : -1) : question.direction;
  const double one = side * (*ours.low - question.null), two = side * (*ours.high - question.null);
  const double low = std::min(one, two), high = std::max(one, two);
  if (high < 0) return Verdict::contradicted;
  const bool telescopes = comparison.d33_p && !comparison.d33_is_bound && *comparison.d33_p < alpha;
  bool towards = false, away = false, excluded = false;
  if (printed.value) {
    const double distance = side * (*printed.value - question.null);
    excluded = distance > high;
    // Without an error of ours (equal ends) the interval itself is the test.
    const double z = comparison.difference_z.value_or(0) * side;
    towards = comparison.difference_z ? z < -critical() : excluded;
    away = comparison.difference_z ? z > critical() : distance < low;
  }
  if (low > 0) {
    if (towards || telescopes) return Verdict::supported_smaller;
    return away ? Verdict::supported_larger : Verdict::supported;
  }
  const bool fixed = !printed_error(printed, ours);
  return (fixed ? excluded : towards || telescopes) ? Verdict::not_found : Verdict::inconclusive;
}

Verdict level_verdict(const Question& question, const PrintedNumber& printed, const OurNumber& ours) {
  const double low = printed.rounds_low.value_or(*printed.value),
               high = printed.rounds_high.value_or(*printed.value);
  if (*ours.high < low) return ours.lower_bound ? Verdict::inconclusive : Verdict::differs;
  if (*ours.low > high) return Verdict::differs;
  return (*ours.high - *ours.low) / 2 <= question.margin ? Verdict::supported : Verdict::inconclusive;
}

Verdict bound_verdict(bool above, double bound, const OurNumber& ours) {
  if (above) {
    if (*ours.low > bound) return Verdict::supported;
    return *ours.high <= bound && !ours.lower_bound ? Verdict::contradicted : Verdict::inconclusive;
  }
  if (*ours.high < bound) return ours.lower_bound ? Verdict::inconclusive : Verdict::supported;
  return *ours.low >= bound ? Verdict::contradicted : Verdict::inconclusive;
}

Verdict verdict_of(const Question& question, const PrintedNumber& printed, const OurNumber& ours,
                   const Comparison& comparison) {
  if (ours.synthetic) return Verdict::synthetic;
  if (!ours.low) return Verdict::inconclusive;
  if (question.kind == ClaimKind::directional)
    return directional_verdict(question, printed, ours, comparison);
  if (question.kind == ClaimKind::level) return level_verdict(question, printed, ours);
  return bound_verdict(question.kind == ClaimKind::above, *printed.value, ours);
}

bool is_real(const ClaimPart& part) {
  return part.verdict != Verdict::untested && part.verdict != Verdict::synthetic;
}

ClaimVerdict from_part(std::span<const ClaimPart> parts, std::size_t deciding) {
  const ClaimPart& chosen = parts[deciding];
  const auto contrary = std::find_if(parts.begin(), parts.end(), [&](const ClaimPart& part) {
    return part.fidelity <= chosen.fidelity && ((is_supported(chosen.verdict) && is_against(part.verdict)) ||
                                                (is_against(chosen.verdict) && is_supported(part.verdict)));
  });
  if (contrary == parts.end()) return {chosen.verdict, deciding};
  return {Verdict::mixed, deciding, static_cast<std::size_t>(contrary - parts.begin())};
}

ClaimVerdict first_tested(std::span<const ClaimPart> parts) {
  const auto real = std::find_if(parts.begin(), parts.end(), is_real);
  if (real != parts.end()) return from_part(parts, static_cast<std::size_t>(real - parts.begin()));
  const auto any = std::ranges::find(parts, Verdict::synthetic, &ClaimPart::verdict);
  if (any == parts.end()) return {};
  return {Verdict::synthetic, static_cast<std::size_t>(any - parts.begin())};
}

ClaimVerdict every_part(std::span<const ClaimPart> parts) {
  const auto count = [&](Verdict verdict) {
    return static_cast<std::size_t>(std::ranges::count(parts, verdict, &ClaimPart::verdict));
  };
  if (count(Verdict::untested) == parts.size()) return {};
  if (count(Verdict::synthetic) > 0) return {Verdict::synthetic, std::nullopt};
  if (std::ranges::all_of(parts, is_supported, &ClaimPart::verdict)) {
    const bool alike = count(parts.front().verdict) == parts.size();
    return {alike ? parts.front().verdict : Verdict::supported, std::nullopt};
  }
  std::vector<double> p_values;
  for (const ClaimPart& part : parts) {
    if (part.null_p) p_values.push_back(*part.null_p);
  }
  const std::vector<double> adjusted = holm_adjusted(p_values);
  std::size_t next = 0;
  for (std::size_t i = 0; i < parts.size(); ++i) {
    const double p = parts[i].null_p ? adjusted[next++] : 0;  // a level or bound has none: unchanged
    const bool against = parts[i].verdict == Verdict::contradicted || parts[i].verdict == Verdict::differs;
    if (against && p < alpha) return {Verdict::contradicted, i};
  }
  const auto missed = std::ranges::find(parts, Verdict::not_found, &ClaimPart::verdict);
  if (missed != parts.end()) return {Verdict::not_found, static_cast<std::size_t>(missed - parts.begin())};
  return {Verdict::inconclusive, std::nullopt};
}

}  // namespace

std::string_view name_of(Verdict verdict) { return word_of(verdict, verdict_names); }

std::span<const Verdict> all_verdicts() {
  static constexpr auto all = [] {
    std::array<Verdict, verdict_names.size()> list{};
    for (std::size_t i = 0; i < list.size(); ++i) list[i] = static_cast<Verdict>(i);
    return list;
  }();
  return all;
}

Verdict parse_verdict(std::string_view word, std::string_view where) {
  const auto plain = [](std::string_view text) {
    std::string letters(text);
    std::replace_if(
        letters.begin(), letters.end(), [](char c) { return c == '_' || c == '-'; }, ' ');
    std::erase(letters, ',');
    return letters;
  };
  std::vector<std::string> names;
  for (const Verdict verdict : all_verdicts()) {
    names.push_back(plain(name_of(verdict)));
    if (plain(word) == names.back()) return verdict;
  }
  fail_usage("{}: verdict '{}' is unknown{}", where, word, suggestion(plain(word), names));
}

std::vector<std::pair<std::string_view, std::optional<double>>> named_statistics(
    const Comparison& comparison) {
  return {{"difference", comparison.difference},
          {"difference_z", comparison.difference_z},
          {"difference_p", comparison.difference_p},
          {"prediction_low", comparison.prediction_low},
          {"prediction_high", comparison.prediction_high},
          {"ratio", comparison.ratio},
          {"null_z", comparison.null_z},
          {"null_p", comparison.null_p},
          {"power", comparison.power},
          {"least_effect_80", comparison.least_effect_80},
          {"d33", comparison.d33},
          {"d33_p", comparison.d33_p},
          {"meta", comparison.meta},
          {"meta_low", comparison.meta_low},
          {"meta_high", comparison.meta_high},
          {"bf_r0", comparison.bf_r0}};
}

bool is_supported(Verdict verdict) {
  return verdict == Verdict::supported || verdict == Verdict::supported_smaller ||
         verdict == Verdict::supported_larger;
}

bool is_against(Verdict verdict) {
  return verdict == Verdict::contradicted || verdict == Verdict::not_found || verdict == Verdict::differs;
}

Assessment assess(const Question& question, const PrintedNumber& printed, const OurNumber& ours) {
  check(question, printed, ours);
  Assessment assessment;
  if (!ours.value) return assessment;
  assessment.comparison = compare_numbers(question, printed, ours);
  assessment.verdict = verdict_of(question, printed, ours, assessment.comparison);
  return assessment;
}

ClaimVerdict combine_parts(Combine combine, std::span<const ClaimPart> parts) {
  if (parts.empty()) fail("claim: it has no number; at least one is expected");
  if (combine == Combine::first) return first_tested(parts);
  if (combine == Combine::all) return every_part(parts);
  if (is_real(parts.front())) return from_part(parts, 0);
  if (parts.front().verdict == Verdict::untested) return {};
  return {Verdict::synthetic, 0};
}

}  // namespace computedivide
