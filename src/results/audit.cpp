// The audit: do the printed numbers agree with one another?
//
// Claim under test: what the paper derives from its own numbers follows from them.
// Method: everything here is computed from data/published alone, without any data.
//   1. Each check computes a number from other printed ones by the formula that it names.
//   2. A printed number stands for all values that round to it; the least and greatest result over them is
//   the interval.
//   3. Where the paper printed the result too, it follows from the others, or does not: no rounding of the
//   inputs explains it.
//   4. Shares of a known number of papers must be fractions of it (GRIM, Brown and Heathers 2017).
// Differs from the paper: it reads its elasticities linearly, as 1.73 % for a rise of 10 %; both readings are
// here. Where a sentence can be read in two ways, as "32% less likely", each reading has its published row
// and its check.

#include "results/audit.hpp"

#include <fmt/format.h>

#include <cmath>
#include <numbers>

#include "base/text.hpp"
#include "computedivide/csv.hpp"
#include "data/tables/csv_cells.hpp"
#include "results/estimates.hpp"

namespace computedivide {

namespace {

using Published = std::span<const PublishedNumber>;

/// A check whose interval is what the rounding of its inputs leaves open.
void add_check(std::vector<AuditCheck>& checks, std::string name, const RoundedRange& range, std::string unit,
               std::string formula, std::vector<std::string> inputs, std::string remark = "") {
  Number number = missing_number(std::move(name), std::move(unit), "rounding", "");
  number.value = range.value;
  number.low = range.low;
  number.high = range.high;
  checks.push_back({std::move(number), std::move(formula), std::move(inputs), std::move(remark)});
}

void add_share(std::vector<AuditCheck>& checks, std::string name, const PublishedNumber& part,
               const PublishedNumber& whole, std::string remark) {
  const RoundedRange share = propagate({range_of(part), range_of(whole)}, [](auto x) { return x[0] / x[1]; });
  add_check(checks, std::move(name), share, "share", "part / whole", {part.id, whole.id}, std::move(remark));
  checks.back().number.count = static_cast<std::int64_t>(part.value);
  checks.back().number.n = static_cast<std::int64_t>(whole.value);
}

// Six-month doublings over ten years, beside the growth that the next sentence but one cites.
void audit_growth(Published published, std::vector<AuditCheck>& checks) {
  constexpr double months_per_decade = 120;
  const PublishedNumber& doubling =
      find_published(published, "fig1.training_compute_doubling_time_months_since_2010");
  const RoundedRange growth =
      propagate({range_of(doubling)}, [](auto x) { return std::exp2(months_per_decade / x[0]); });
  for (const char* bound : {"at_least", "at_most"}) {
    add_check(checks, fmt::format("fig1.training_compute_growth_per_decade_{}", bound), growth, "ratio",
              "2^(120 / months)", {doubling.id});
  }
}

void audit_large_models(Published published, std::vector<AuditCheck>& checks) {
  const PublishedNumber& all = find_published(published, "large_models.above_1e9_parameters_2022");
  const PublishedNumber& industry =
      find_published(published, "large_models.above_1e9_parameters_industry_only_2022");
  const PublishedNumber& academia =
      find_published(published, "large_models.above_1e9_parameters_academic_only_2022");
  add_check(checks, "large_models.above_1e9_parameters_others_2022",
            propagate({range_of(all), range_of(industry), range_of(academia)},
                      [](auto x) { return x[0] - x[1] - x[2]; }),
            "count", "all - industry-only - academic-only", {all.id, industry.id, academia.id},
            "collaborations and others, which the paper does not count");
}

void audit_elasticities(Published published, std::vector<AuditCheck>& checks) {
  static constexpr std::string_view prefix = "fig3.elasticity_";
  const PublishedNumber& rise_number = find_published(published, "samples.compute_terms_rise");
  const double rise = rise_number.value;  // stipulated, not rounded
  for (const PublishedNumber& elasticity : published) {
    if (!elasticity.id.starts_with(prefix)) continue;
    const std::string which = elasticity.id.substr(prefix.size());
    const PublishedNumber& change = find_published(published, "fig3.change_per_10_percent_rise_" + which);
    add_check(checks, change.id,
              propagate({range_of(elasticity)}, [&](auto x) { return std::pow(1 + rise, x[0]) - 1; }),
              "share", "(1 + rise)^e - 1", {elasticity.id, rise_number.id},
              "the exact reading of an elasticity");
    add_check(checks, change.id + ".linear",
              propagate({range_of(elasticity)}, [&](auto x) { return rise * x[0]; }), "share", "rise e",
              {elasticity.id, rise_number.id},
              "the linear reading, by which the elasticity was taken from the printed change");
    add_check(checks, elasticity.id + ".implied_exactly",
              propagate({range_of(change)}, [&](auto x) { return std::log1p(x[0]) / std::log1p(rise); }),
              "elasticity", "log(1 + change) / log(1 + rise)", {change.id, rise_number.id},
              "the elasticity that the printed change means if it is exact");
  }
}

void audit_less_likely(Published published, std::vector<AuditCheck>& checks) {
  const PublishedNumber& change = find_published(published, "table1.probability_change_pp");
  const PublishedNumber& rate = find_published(published, "table1.academic_code_rate");
  add_check(checks, "fig6.industry_only_less_likely_relative",
            propagate({range_of(change), range_of(rate)}, [](auto x) { return -x[0] / 100 / x[1]; }), "share",
            "-change / 100 / rate", {change.id, rate.id},
            "relative to the all-academic rate, as the sentence reads");
  add_check(checks, "fig6.industry_only_less_likely_pp",
            propagate({range_of(change)}, [](auto x) { return -x[0]; }), "pp", "-change", {change.id},
            "in percentage points, which the sentence does not say");
}

void audit_samples(Published published, std::vector<AuditCheck>& checks) {
  const PublishedNumber& text = find_published(published, "samples.code_release_papers");
  const PublishedNumber& caption = find_published(published, "samples.code_release_papers_figure_6");
  const PublishedNumber& novel = find_published(published, "table1.n");
  add_check(checks, caption.id, range_of(text), "count", "the count in the text", {text.id},
            "the caption and the text speak of one sample");
  add_share(checks, "samples.novel_model_share", novel, text, "of the papers that the text counts");
  add_share(checks, "samples.novel_model_share_figure_6", novel, caption,
            "of the papers that the caption counts");
}

// Where the paper says one thing in two places, and they disagree.
void audit_contradictions(Published published, std::vector<AuditCheck>& checks) {
  const auto same = [&](const char* name, const char* other, std::string formula, std::string remark) {
    const PublishedNumber& source = find_published(published, other);
    add_check(checks, name, range_of(source), source.unit, std::move(formula), {source.id},
              std::move(remark));
  };
  same("samples.less_likely_papers", "table1.n", "the sample of the regression",
       "the text says 565 papers, Methods compute it from the regression on those with a novel model");
  same("samples.neurips_2021_papers", "samples.neurips_2021_annotated", "the papers annotated",
       "the caption of Figure 2 speaks of papers that Methods did not annotate");
  add_share(checks, "samples.neurips_2021_compute_share",
            find_published(published, "samples.neurips_2021_models_with_compute"),
            find_published(published, "samples.neurips_2021_papers"),
            "of the papers in Figure 2, those whose training compute is known");
  same("samples.figure_cited_for_large_models", "samples.figure_of_large_models",
       "the figures that show them", "the figure cited is on BERT");
  same("samples.figure_cited_for_bert", "samples.figure_of_bert", "the figure that shows them",
       "the figure cited is on code release");
  const PublishedNumber& slope = find_published(published, "fig3.slope_pooled");
  const PublishedNumber& elasticity = find_published(published, "fig3.elasticity_topic_fe");
  add_check(checks, "fig3.implied_terms_over_share",
            propagate({range_of(elasticity), range_of(slope)}, [](auto x) { return x[0] / x[1]; }), "ratio",
            "elasticity / slope", {elasticity.id, slope.id},
            "compute terms per abstract over the academic-only share, at which both hold");
}

// Table 1 and the numbers that Methods derive from it, from one another.
//
// z is estimate over standard error, p its two tails under the normal distribution, the stars follow from p;
// exp(b) is the odds ratio and 1 − exp(b) the fall of the odds; the change of probability starts from the
// printed rate of all-academic teams. A printed rate of two places is tested by GRIM: which fractions k/n of
// papers, n no more than the sample, round to it.

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
  add_check(checks, term + ".z", propagate({b, se}, [](auto x) { return x[0] / x[1]; }), "z", "b / se",
            {estimate.id, error.id});

  RoundedRange tails = propagate({b, se}, [](auto x) { return two_sided_p(x[0] / x[1]); });
  if (b.low <= 0 && b.high >= 0) tails.high = 1;  // p has its peak inside the range
  add_check(checks, p.id, tails, "p_value", "2 (1 - Phi(|b / se|))", {estimate.id, error.id});

  // Thresholds are stipulated, not rounded.
  const RoundedRange stars = propagate({range_of(p)}, [&](auto x) {
    return (x[0] < one_star.value ? 1.0 : 0.0) + (x[0] < two_stars.value ? 1.0 : 0.0);
  });
  add_check(checks, term + ".stars", stars, "count", "one below the first threshold, two below the second",
            {p.id, one_star.id, two_stars.id});
}

AuditCheck fraction_check(std::string name, const Fraction& fraction, std::string formula,
                          std::vector<std::string> inputs, std::string remark = "") {
  Number number = value_number(std::move(name), fraction.value(), "share", "grim", fraction.n);
  number.count = fraction.count;
  return {std::move(number), std::move(formula), std::move(inputs), std::move(remark)};
}

AuditCheck count_check(std::string name, std::size_t count, std::string formula,
                       std::vector<std::string> inputs, std::string remark = "") {
  Number number = missing_number(std::move(name), "count", "grim", "");
  number.value = static_cast<double>(count);
  return {std::move(number), std::move(formula), std::move(inputs), std::move(remark)};
}

std::string list_of(std::span<const Fraction> fractions) {
  std::string text;
  for (const Fraction& fraction : fractions)
    text += fmt::format("{}{}/{}", text.empty() ? "" : " ", fraction.count, fraction.n);
  return text.empty() ? "none" : text;
}

void audit_table1(Published published, std::vector<AuditCheck>& checks) {
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

  checks.push_back(fraction_check(rate.id, {with_code, papers}, "released / n", {released.id, n.id}));
  const std::vector<Fraction> fits = fractions_printed_as(rate, papers, papers);
  checks.push_back(count_check(rate.id + ".numerators", fits.size(),
                               "whole numbers k with k/n printed as the share", {rate.id, n.id},
                               fmt::format("{}; k is the printed count", list_of(fits))));

  const RoundedRange b = range_of(coefficient);
  add_check(checks, "table1.odds_ratio_frac_industry", propagate({b}, [](auto x) { return std::exp(x[0]); }),
            "ratio", "exp(b)", {coefficient.id});
  add_check(checks, "table1.odds_reduction_frac_industry",
            propagate({b}, [](auto x) { return 1 - std::exp(x[0]); }), "share", "1 - exp(b)",
            {coefficient.id});

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
                                    {academic_rate.id, n.id, released.id}));
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
  add_check(checks, "table1.probability_change_pp",
            propagate({b, range_of(academic_rate)}, [](auto x) { return probability_change_pp(x[0], x[1]); }),
            "pp", "100 (logistic(logit(rate) + b) - rate)", {coefficient.id, academic_rate.id});
}

// The printed number beside a check, where there is one.
const PublishedNumber* printed_beside(Published published, const std::string& name) {
  for (const PublishedNumber& number : published) {
    if (number.id == name) return &number;
  }
  return nullptr;
}

std::string to_csv(Published published, std::span<const AuditCheck> checks) {
  std::string out;
  append_csv_record(out, row_cells("name", "printed", "published", "recomputed", "low", "high", "count", "n",
                                   "unit", "verdict", "formula", "inputs", "remark"));
  for (const AuditCheck& check : checks) {
    const Number& number = check.number;
    const PublishedNumber* printed = printed_beside(published, number.name);
    const std::string remark = number.value ? check.remark : number.reason;
    append_csv_record(out, row_cells(number.name, printed == nullptr ? "" : printed->printed,
                                     printed == nullptr ? "" : format_number(printed->value), number.value,
                                     number.low, number.high, number.count, number.n, number.unit,
                                     printed == nullptr          ? ""
                                     : follows(*printed, number) ? "follows"
                                                                 : "does not follow",
                                     check.formula, fmt::format("{}", fmt::join(check.inputs, " ")), remark));
  }
  return out;
}

}  // namespace

bool follows(const PublishedNumber& printed, const Number& recomputed) {
  if (!recomputed.value) return false;
  const RoundedRange range = range_of(printed);
  const double low = recomputed.low.value_or(*recomputed.value),
               high = recomputed.high.value_or(*recomputed.value);
  return (low <= range.high || printed.relation == Relation::above) &&
         (high >= range.low || printed.relation == Relation::below);
}

std::vector<Fraction> fractions_printed_as(const PublishedNumber& share, std::int64_t least_n,
                                           std::int64_t most_n) {
  const Decimal printed = rounded_at(share.value, share.decimals);
  std::vector<Fraction> found;
  for (std::int64_t n = std::max<std::int64_t>(least_n, 1); n <= most_n; ++n) {
    for (std::int64_t count = 0; count <= n; ++count) {
      const Fraction fraction{count, n};
      if (rounded_at(fraction.value(), share.decimals) == printed) found.push_back(fraction);
    }
  }
  return found;
}

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

std::vector<AuditCheck> audit_published(Published published) {
  std::vector<AuditCheck> checks;
  audit_growth(published, checks);
  audit_large_models(published, checks);
  audit_elasticities(published, checks);
  add_share(checks, "fig5.studies_share_2021", find_published(published, "fig5.studies_2021"),
            find_published(published, "samples.neurips_2021_papers"),
            "of the papers in Figure 2, which are those of that conference");
  audit_less_likely(published, checks);
  audit_table1(published, checks);
  audit_samples(published, checks);
  audit_contradictions(published, checks);
  return checks;
}

void run_audit(const Inputs& inputs, Outputs& outputs) {
  const std::vector<PublishedNumber> published = read_published(inputs.source_files("published"));
  const std::vector<AuditCheck> checks = audit_published(published);
  std::vector<Number> numbers;
  for (const AuditCheck& check : checks) numbers.push_back(check.number);
  outputs.write("audit.csv", to_csv(published, checks));
  write_numbers(inputs, outputs, "audit", inputs.source("published"), std::move(numbers));
}

}  // namespace computedivide
