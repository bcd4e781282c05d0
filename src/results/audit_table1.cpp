// Table 1 and the numbers that Methods derive from it, from one another.
//
// z is estimate over standard error, p its two tails under the normal distribution, the stars follow from p;
// exp(b) is the odds ratio and 1 − exp(b) the fall of the odds; the change of probability starts from the
// printed rate of all-academic teams. A printed rate of two places is tested by GRIM: which fractions k/n of
// papers, n no more than the sample, round to it.

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <numbers>

#include "results/audit.hpp"

namespace computedivide {

namespace {

using Published = std::span<const PublishedNumber>;

double two_sided_p(double z) {
  return std::erfc(std::abs(z) / std::numbers::sqrt2);
}

double logistic(double x) {
  return 1 / (1 + std::exp(-x));
}

// The probability after log-odds have moved by `shift`, less the one before, in percentage points.
double probability_change_pp(double shift, double before) {
  return 100 * (logistic(std::log(before / (1 - before)) + shift) - before);
}

void audit_term(Published published, const std::string& term, std::vector<AuditCheck>& checks) {
  const PublishedNumber& estimate = find_published(published, term);
  const PublishedNumber& error = find_published(published, term + ".se");
  const PublishedNumber& p = find_published(published, term + ".p");
  const PublishedNumber& one_star = find_published(published, "samples.one_star_p");
  const PublishedNumber& two_stars = find_published(published, "samples.two_stars_p");

  const RoundedRange b = range_of(estimate);
  const RoundedRange se = range_of(error);
  checks.push_back(rounding_check(term + ".z", propagate({b, se}, [](auto x) { return x[0] / x[1]; }), "z",
                                  "b / se", {estimate.id, error.id}));

  RoundedRange tails = propagate({b, se}, [](auto x) { return two_sided_p(x[0] / x[1]); });
  if (b.low <= 0 && b.high >= 0) tails.high = 1;  // p has its peak inside the range
  checks.push_back(rounding_check(p.id, tails, "p_value", "2 (1 - Phi(|b / se|))", {estimate.id, error.id}));

  // Thresholds are stipulated, not rounded.
  const RoundedRange stars = propagate({range_of(p)}, [&](auto x) {
    return (x[0] < one_star.value ? 1.0 : 0.0) + (x[0] < two_stars.value ? 1.0 : 0.0);
  });
  checks.push_back(rounding_check(term + ".stars", stars, "count",
                                  "one below the first threshold, two below the second",
                                  {p.id, one_star.id, two_stars.id}));
}

AuditCheck fraction_check(std::string name, const Fraction& fraction, std::string formula,
                          std::vector<std::string> inputs, std::string remark) {
  AuditCheck check;
  check.number.name = std::move(name);
  check.number.value = fraction.value();
  check.number.n = fraction.n;
  check.number.count = fraction.count;
  check.number.unit = "share";
  check.number.method = "grim";
  check.formula = std::move(formula);
  check.inputs = std::move(inputs);
  check.remark = std::move(remark);
  return check;
}

AuditCheck count_check(std::string name, std::size_t count, std::string formula,
                       std::vector<std::string> inputs, std::string remark = "") {
  AuditCheck check;
  check.number.name = std::move(name);
  check.number.value = static_cast<double>(count);
  check.number.unit = "count";
  check.number.method = "grim";
  check.formula = std::move(formula);
  check.inputs = std::move(inputs);
  check.remark = std::move(remark);
  return check;
}

std::string list_of(std::span<const Fraction> fractions) {
  std::string text;
  for (const Fraction& fraction : fractions) {
    text += fmt::format("{}{}/{}", text.empty() ? "" : " ", fraction.count, fraction.n);
  }
  return text.empty() ? "none" : text;
}

}  // namespace

std::vector<Fraction> academic_only_fractions(Published published) {
  const auto papers = static_cast<std::int64_t>(find_published(published, "table1.n").value);
  const auto with_code = static_cast<std::int64_t>(find_published(published, "table1.code_released").value);
  std::vector<Fraction> possible;
  for (const Fraction& fraction :
       fractions_printed_as(find_published(published, "table1.academic_code_rate"), 1, papers)) {
    // They are some of the papers: they cannot have more releases, or more without, than all have.
    if (fraction.count <= with_code && fraction.n - fraction.count <= papers - with_code)
      possible.push_back(fraction);
  }
  return possible;
}

std::vector<AuditCheck> audit_table1(Published published) {
  std::vector<AuditCheck> checks;
  for (const PublishedNumber& number : published) {
    if (!number.id.starts_with("table1.") || !number.id.ends_with(".se")) continue;
    audit_term(published, number.id.substr(0, number.id.size() - 3), checks);
  }

  const PublishedNumber& coefficient = find_published(published, "table1.frac_industry");
  const PublishedNumber& n = find_published(published, "table1.n");
  const PublishedNumber& released = find_published(published, "table1.code_released");
  const PublishedNumber& rate = find_published(published, "table1.code_rate");
  const PublishedNumber& academic_rate = find_published(published, "table1.academic_code_rate");
  const auto papers = static_cast<std::int64_t>(n.value);
  const auto with_code = static_cast<std::int64_t>(released.value);

  checks.push_back(fraction_check(rate.id, {with_code, papers}, "released / n", {released.id, n.id}, ""));
  const std::vector<Fraction> fits = fractions_printed_as(rate, papers, papers);
  checks.push_back(count_check(rate.id + ".numerators", fits.size(),
                               "whole numbers k with k/n printed as the share", {rate.id, n.id},
                               fmt::format("{}; k is the printed count", list_of(fits))));

  const RoundedRange b = range_of(coefficient);
  checks.push_back(rounding_check("table1.odds_ratio_frac_industry",
                                  propagate({b}, [](auto x) { return std::exp(x[0]); }), "ratio", "exp(b)",
                                  {coefficient.id}));
  checks.push_back(rounding_check("table1.odds_reduction_frac_industry",
                                  propagate({b}, [](auto x) { return 1 - std::exp(x[0]); }), "share",
                                  "1 - exp(b)", {coefficient.id}));

  const std::vector<Fraction> fractions = fractions_printed_as(academic_rate, 1, papers);
  const std::vector<Fraction> possible = academic_only_fractions(published);
  checks.push_back(count_check(academic_rate.id + ".fractions", fractions.size(),
                               "k/n printed as the rate, n up to the sample", {academic_rate.id, n.id},
                               list_of(fractions)));
  checks.push_back(count_check(academic_rate.id + ".possible_fractions", possible.size(),
                               "of these, with no more papers with code and without than the sample has",
                               {academic_rate.id, n.id, released.id}, list_of(possible)));
  if (possible.size() == 1) {
    const Fraction academic = possible.front();
    checks.push_back(fraction_check(academic_rate.id, academic, "the only possible k/n",
                                    {academic_rate.id, n.id, released.id}, ""));
    checks.push_back(fraction_check("table1.other_code_rate",
                                    {with_code - academic.count, papers - academic.n},
                                    "(released - k) / (n - that n)", {academic_rate.id, n.id, released.id},
                                    "teams with an industry author, if that fraction is the one"));
  } else {
    AuditCheck check =
        count_check(academic_rate.id, 0, "the only possible k/n", {academic_rate.id, n.id, released.id});
    check.number.unit = academic_rate.unit;
    check.number.value.reset();
    if (possible.empty()) {
      check.number.reason = "no number of papers up to the sample gives it";
    } else {
      check.number.value = academic_rate.value;
      check.remark = fmt::format("{} fractions are possible, not one", possible.size());
    }
    checks.push_back(check);
  }

  // Rises or falls throughout the two ranges: its turning point in the rate, logistic(-b / 2), is far below.
  checks.push_back(rounding_check(
      "table1.probability_change_pp",
      propagate({b, range_of(academic_rate)}, [](auto x) { return probability_change_pp(x[0], x[1]); }), "pp",
      "100 (logistic(logit(rate) + b) - rate)", {coefficient.id, academic_rate.id}));
  return checks;
}

}  // namespace computedivide
