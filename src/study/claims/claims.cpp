// From printed numbers and ours to the verdict of each claim. Decisions that the rules leave open are made
// here:
//
// - A share that is a count over a count has Wilson's interval, a difference of two shares Newcombe's, any
//   other difference the normal one of two independent estimates.
// - The error of our number is `<name>.se` if the result has it, else that of a normal interval as wide as
// ours.
//   An interval counts where its level is 95 %; one over specifications or simulated samples does not.
// - A p-value has no sampling error: its interval is the value itself.
// - Ratios are compared as logarithms. An interval that reaches 0 has no logarithm, and decides nothing.
// - A printed value that is the null value ("negative") gives a direction but no size.
// - The difference of two printed numbers has the sum of their rounding ranges, and no error.

#include "study/claims/claims.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <limits>

#include "base/find.hpp"
#include "computedivide/error.hpp"
#include "results/audit_rounding.hpp"
#include "stats/compare.hpp"
#include "stats/distributions.hpp"

namespace computedivide {

namespace {

constexpr double claim_level = 0.95;
constexpr double points_per_share = 100;

// The error that the paper prints with a number, or the largest that its p-value allows.
void add_printed_error(PrintedEstimate& estimate, const PublishedNumber& number,
                       std::span<const PublishedNumber> published) {
  if (const PublishedNumber* error = find_by(published, &PublishedNumber::id, number.id + ".se")) {
    estimate.standard_error = error->value;
    return;
  }
  const PublishedNumber* p = find_by(published, &PublishedNumber::id, number.id + ".p");
  if (p == nullptr || p->relation != Relation::below || !(p->value > 0) || p->value >= 1) return;
  const double z = critical_value(1 - p->value, std::numeric_limits<double>::infinity());
  estimate.standard_error = std::abs(number.value) / z;
  estimate.error_is_bound = true;
}

bool has_interval(const Number& number) {
  return number.low && number.high && number.level && *number.level == claim_level;
}

// One of our numbers as it is.
void take_single(PartResult& part, const Number& number, const NumbersIndex& index, const std::string& id) {
  part.value = number.value;
  part.n = number.n;
  part.count = number.count;
  if (!number.value) return;
  if (has_interval(number)) {
    part.low = number.low;
    part.high = number.high;
  } else if (number.unit == "p_value") {
    part.low = part.high = number.value;
  }
  const NumbersIndex::Entry error = index.find(id + ".se");
  if (error.number != nullptr && part.low) part.standard_error = error.number->value;
}

void take_interval(PartResult& part, const Interval& interval) {
  part.low = interval.low;
  part.high = interval.high;
}

void take_share(PartResult& part, double count, double n) {
  part.unit = "share";
  if (!(n > 0) || count > n) {
    part.reason = "the whole that it is a share of is empty";
    return;
  }
  part.value = count / n;
  take_interval(part,
                wilson_interval(static_cast<std::size_t>(count), static_cast<std::size_t>(n), claim_level));
  part.count = static_cast<std::int64_t>(count);
  part.n = static_cast<std::int64_t>(n);
}

void take_difference(PartResult& part, const Number& a, const Number& b) {
  part.value = *a.value - *b.value;
  if (a.n && b.n) part.n = *a.n + *b.n;
  if (a.count && a.n && b.count && b.n) {
    const auto size = [](std::int64_t number) { return static_cast<std::size_t>(number); };
    take_interval(part,
                  difference_interval(size(*a.count), size(*a.n), size(*b.count), size(*b.n), claim_level));
  } else if (has_interval(a) && has_interval(b)) {
    const double half = std::hypot(*a.high - *a.low, *b.high - *b.low) / 2;
    take_interval(part, {*part.value - half, *part.value + half});
  }
}

// The value of the expression, with interval, unit and data; a reason if it has none.
void take_ours(PartResult& part, const NumbersIndex& index) {
  const NumberExpression& expression = part.number.expression;
  const bool own_n = expression.sign == '/' && expression.right == "n";
  std::vector<std::string> ids{expression.left};
  if (expression.sign != 0 && !own_n) ids.push_back(expression.right);
  std::vector<const Number*> numbers;
  for (const std::string& id : ids) {
    const NumbersIndex::Entry entry = index.find(id);
    if (entry.number == nullptr) {
      part.reason = fmt::format("no number {} of {} is available",
                                id.substr(std::min(id.find('.') + 1, id.size())), id.substr(0, id.find('.')));
      return;
    }
    part.source = entry.file->source.name;
    part.title = entry.file->source.title;
    // For a combination of two numbers, the one with the less direct data determines the fidelity.
    const Fidelity fidelity = fidelity_of(*entry.file, *entry.number);
    part.fidelity = &id == &ids.front() ? fidelity : std::max(part.fidelity, fidelity);
    part.synthetic = part.synthetic || entry.file->source.kind == SourceKind::synthetic;
    part.unit = entry.number->unit;
    if (!entry.number->value) {
      part.reason = entry.number->reason;
      return;
    }
    numbers.push_back(entry.number);
  }
  if (own_n) {
    take_share(part, *numbers[0]->value, static_cast<double>(numbers[0]->n.value_or(0)));
  } else if (expression.sign == '/') {
    take_share(part, *numbers[0]->value, *numbers[1]->value);
  } else if (expression.sign == '-') {
    take_difference(part, *numbers[0], *numbers[1]);
  } else {
    take_single(part, *numbers[0], index, ids[0]);
  }
}

// Percentage points and shares are the same quantity; otherwise the units have to agree.
void convert(PartResult& part, const std::string& unit) {
  if (unit.empty() || part.unit.empty() || part.unit == unit) return;
  const bool to_share = unit == "share" && part.unit == "pp";
  if (!to_share && !(unit == "pp" && part.unit == "share")) {
    fail("claims: {}: unit '{}' is not that of the printed number; '{}' is expected",
         part.number.expression.text(), part.unit, unit);
  }
  const double factor = to_share ? 1 / points_per_share : points_per_share;
  for (std::optional<double>* value : {&part.value, &part.low, &part.high, &part.standard_error}) {
    if (*value) **value *= factor;
  }
  part.unit = unit;
}

std::optional<double> log_of(const std::optional<double>& value) {
  return value && *value > 0 ? std::optional(std::log(*value)) : std::nullopt;
}

OurNumber our_number(PartResult& part) {
  part.lower_bound = part.number.lower_bound;
  part.same_source = part.fidelity == Fidelity::same_source;
  OurNumber ours = part;
  if (part.log_scale) {
    ours.value = log_of(part.value);
    ours.low = log_of(part.low);
    ours.high = log_of(part.high);
    if (!ours.low || !ours.high) ours.low = ours.high = std::nullopt;
    if (part.value && !ours.value) part.reason = "the ratio is 0";
  }
  if (ours.low && !ours.standard_error && *ours.high > *ours.low) {
    const double quantile = critical_value(claim_level, std::numeric_limits<double>::infinity());
    ours.standard_error = (*ours.high - *ours.low) / (2 * quantile);
  }
  part.standard_error = ours.standard_error;
  return ours;
}

PrintedNumber printed_number(const PartResult& part, const Claim& claim, Question& question) {
  PrintedNumber printed = part.printed;
  if (claim.kind != ClaimKind::directional && !printed.value) printed = {claim.null, {}, false, {}, {}};
  if (part.log_scale) {
    printed.value = log_of(printed.value);
    printed.rounds_low = log_of(printed.rounds_low);
    printed.rounds_high = log_of(printed.rounds_high);
    question.null = claim.null && *claim.null > 0 ? std::log(*claim.null) : 0;
  }
  if (claim.kind == ClaimKind::directional && printed.value && *printed.value == question.null) return {};
  return printed;
}

/// The numbers behind this prefix, one per value of a choice; their method says "choice: value".
void add_robustness_by_choice(ClaimRobustness& robustness, const std::string& prefix,
                              const NumbersIndex& index) {
  for (auto place = index.by_id.lower_bound(prefix);
       place != index.by_id.end() && place->first.starts_with(prefix); ++place) {
    const Number& number = *place->second.number;
    const std::size_t colon = number.method.find(": ");
    if (!number.value || colon == std::string::npos) continue;
    robustness.choice = number.method.substr(0, colon);
    robustness.by_value.push_back({number.method.substr(colon + 2), *number.value});
  }
  std::ranges::stable_sort(robustness.by_value, std::greater(), &ClaimRobustness::ByValue::same_sign);
}

bool is_difference(const NumberExpression& expression) {
  return expression.sign == '-' || expression.left.find("_difference") != std::string::npos ||
         expression.left.find("_differential") != std::string::npos;
}

/// "fig1.share_2020_less_2010" of "fig1.share_2020 - fig1.share_2010".
std::string difference_id(const NumberExpression& expression) {
  const std::string &left = expression.left, &right = expression.right;
  auto begin = std::mismatch(left.begin(), left.end(), right.begin(), right.end()).second;
  while (begin != right.begin() && *(begin - 1) != '_') --begin;
  return fmt::format("{}_less_{}", left, std::string(begin, right.end()));
}

/// For a direction the shares with its sign, for a level or bound the range of the estimates.
std::optional<ClaimRobustness> robustness_of(const PartResult& part, const Claim& claim,
                                             const NumbersIndex& index) {
  const NumberExpression& expression = part.number.expression;
  if (expression.sign == '/') return std::nullopt;
  const std::string id = expression.sign == 0 ? expression.left : difference_id(expression);
  for (const std::string_view result : {"robustness", "robustness_models", "robustness_papers"}) {
    const auto entry = [&](std::string_view name) {
      return index.find(fmt::format("{}.{}.{}", result, id, name)).number;
    };
    const auto value = [&](std::string_view name) {
      const Number* number = entry(name);
      return number == nullptr ? std::nullopt : number->value;
    };
    const std::optional<double> specifications = value("specifications");
    if (!specifications || *specifications < 1) continue;
    ClaimRobustness robustness;
    robustness.number = id;
    robustness.specifications = std::llround(*specifications);
    if (const Number* missing = entry("default")) robustness.default_reason = missing->reason;
    if (claim.kind != ClaimKind::directional || !value("share_same_sign")) {
      const Number* low = entry("low");
      if (low == nullptr || low->unit != part.unit) return std::nullopt;
      robustness.low = low->value;
      robustness.high = value("high");
      return robustness;
    }
    robustness.same_sign = value("share_same_sign");
    robustness.significant_printed = value("share_positive_significant");
    robustness.significant_other = value("share_negative_significant");
    if (claim.direction < 0) std::swap(robustness.significant_printed, robustness.significant_other);
    robustness.joint_p = value("joint_p_median");
    add_robustness_by_choice(robustness, fmt::format("{}.{}.share_same_sign.", result, id), index);
    return robustness;
  }
  return std::nullopt;
}

/// The unit of a printed expression: that of its left operand, or "share" for a count over a count.
std::string unit_of(const NumberExpression& expression, std::span<const PublishedNumber> published) {
  const PublishedNumber& number = find_published(published, expression.left);
  return expression.sign == '/' ? "share" : number.unit;
}

/// The printed number, with its error, that `number` is compared with: the one of its own ids where the claim
/// lists it, else the first.
PrintedEstimate printed_for(const Claim& claim, const NumberExpression& number,
                            std::span<const PublishedNumber> published) {
  if (claim.printed.empty()) return {};
  const NumberExpression* own = find_by(claim.printed, &NumberExpression::text, number.text());
  return printed_estimate(own == nullptr ? claim.printed.front() : *own, published);
}

ClaimResult judge(const Claim& claim, const PrintedPaper& paper, const NumbersIndex& index) {
  ClaimResult result;
  result.claim = claim;
  std::vector<ClaimPart> parts;
  for (const ClaimNumber& number : claim.numbers) {
    const PrintedEstimate printed = printed_for(claim, number.expression, paper.numbers);
    const std::string unit = claim.printed.empty() ? "" : unit_of(claim.printed.front(), paper.numbers);
    result.parts.push_back(judge_number(claim, number, printed, unit, index));
    const Assessment& assessment = result.parts.back().assessment;
    parts.push_back({assessment.verdict, result.parts.back().fidelity, assessment.comparison.null_p});
  }
  result.verdict = combine_parts(claim.combine, parts);
  const NumbersIndex::Entry shown = index.find(result.shown().number.expression.left);
  result.claim.measure = filled_measure(
      claim.measure, shown.file == nullptr ? std::map<std::string, std::string>() : shown.file->parameters);
  result.robustness = robustness_of(result.shown(), claim, index);
  const auto another = [&](const NumberExpression& expression) {
    PartResult part;
    part.number = {expression, result.shown().number.fidelity, false};
    part.unit_words = claim.unit;
    part.difference = is_difference(expression);
    take_ours(part, index);
    return part;
  };
  for (const BesideNumber& beside : claim.beside) result.beside.push_back(another(beside.expression));
  if (claim.since) {
    PartResult since = another(*claim.since);
    if (since.value) result.since = std::move(since);
  }
  write_sentences(result);
  return result;
}

}  // namespace

NumbersIndex index_numbers(std::span<const NumbersFile> results) {
  NumbersIndex index;
  for (const NumbersFile& file : results) {
    for (const Number& number : file.numbers) {
      if (!index.by_id.emplace(file.id + "." + number.name, NumbersIndex::Entry{&file, &number}).second)
        fail("{}: number '{}' occurs twice; one value per name is expected", file.id, number.name);
    }
  }
  return index;
}

NumbersIndex::Entry NumbersIndex::find(std::string_view id) const {
  const auto place = by_id.find(id);
  return place == by_id.end() ? Entry{} : place->second;
}

const PartResult& ClaimResult::shown() const {
  if (verdict.decided_by) return parts[*verdict.decided_by];
  const PartResult* with_value = find_by(
      parts, [](const PartResult& part) { return part.value.has_value(); }, true);
  return with_value == nullptr ? parts.front() : *with_value;
}

PrintedEstimate printed_estimate(const NumberExpression& expression,
                                 std::span<const PublishedNumber> published) {
  const PublishedNumber& left = find_published(published, expression.left);
  PrintedEstimate estimate;
  estimate.text = expression.text();
  estimate.value = left.value;
  estimate.about = left.relation == Relation::about;
  RoundedRange range = range_of(left);
  if (expression.sign == 0) {
    add_printed_error(estimate, left, published);
  } else {
    const PublishedNumber& right = find_published(published, expression.right);
    const bool is_share = expression.sign == '/';
    range = propagate({range, range_of(right)}, [&](auto x) { return is_share ? x[0] / x[1] : x[0] - x[1]; });
    estimate.value = range.value;
    estimate.about = estimate.about || right.relation == Relation::about;
    if (is_share) {
      estimate.count = std::llround(left.value);
      estimate.n = std::llround(right.value);
    }
  }
  estimate.rounds_low = range.low;
  estimate.rounds_high = range.high;
  return estimate;
}

PartResult judge_number(const Claim& claim, const ClaimNumber& number, const PrintedEstimate& printed,
                        const std::string& printed_unit, const NumbersIndex& index) {
  PartResult part;
  part.number = number;
  part.fidelity = number.fidelity;
  part.printed = printed;
  part.null = claim.null;
  part.unit_words = claim.unit;
  take_ours(part, index);
  if (part.value) convert(part, printed_unit);
  if (part.unit.empty() || (!part.value && !printed_unit.empty())) part.unit = printed_unit;
  part.log_scale = part.unit == "ratio";
  part.difference = is_difference(number.expression) || printed.text.find(" - ") != std::string::npos;
  Question question{claim.kind, claim.null.value_or(0), claim.direction, claim.margin.value_or(0),
                    part.log_scale};
  const PrintedNumber compared = printed_number(part, claim, question);
  part.assessment = assess(question, compared, our_number(part));
  // A ratio of 0 has no logarithm to compare, but it still counts as data.
  if (part.value && part.assessment.verdict == Verdict::untested)
    part.assessment.verdict = part.synthetic ? Verdict::synthetic : Verdict::inconclusive;
  return part;
}

std::vector<ClaimResult> judge_claims(const PrintedPaper& paper, std::span<const NumbersFile> results) {
  const NumbersIndex index = index_numbers(results);
  std::vector<ClaimResult> judged;
  for (const Claim& claim : paper.claims) judged.push_back(judge(claim, paper, index));
  return judged;
}

}  // namespace computedivide
