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
#include <fmt/ranges.h>

#include <cmath>
#include <numbers>

#include "base/text.hpp"
#include "computedivide/csv.hpp"
#include "data/tables/csv_cells.hpp"
#include "results/estimates.hpp"

namespace computedivide {

namespace {

using Published = std::span<const PublishedNumber>;

using Doubles = std::span<const double>;

double quotient(Doubles x) { return x[0] / x[1]; }

/// The published numbers, and the checks so far.
struct Audit {
  Published published;
  std::vector<AuditCheck> checks = {};

  const PublishedNumber& printed(std::string_view id) const { return find_published(published, id); }

  /// Adds a function of the published numbers `of`. Its interval is what the rounding of these leaves open;
  /// `stipulated` are not rounded.
  void add(std::string name, std::vector<std::string> of, std::string unit, std::string formula,
           std::string remark, const std::function<double(Doubles)>& function,
           const std::vector<std::string>& stipulated = {}) {
    std::vector<RoundedRange> ranges;
    for (const std::string& id : of) ranges.push_back(range_of(printed(id)));
    const RoundedRange range = propagate(ranges, function);
    Number number = missing_number(std::move(name), std::move(unit), "rounding", "");
    number.value = range.value;
    number.low = range.low;
    number.high = range.high;
    of.insert(of.end(), stipulated.begin(), stipulated.end());
    checks.push_back({std::move(number), std::move(formula), std::move(of), std::move(remark)});
  }

  void add_share(std::string name, const std::string& part, const std::string& whole, std::string remark) {
    add(std::move(name), {part, whole}, "share", "part / whole", std::move(remark), quotient);
    checks.back().number.count = static_cast<std::int64_t>(printed(part).value);
    checks.back().number.n = static_cast<std::int64_t>(printed(whole).value);
  }
};

// Six-month doublings over ten years, beside the growth that the next sentence but one cites.
void audit_growth(Audit& audit) {
  constexpr double months_per_decade = 120;
  for (const char* bound : {"at_least", "at_most"}) {
    audit.add(fmt::format("fig1.training_compute_growth_per_decade_{}", bound),
              {"fig1.training_compute_doubling_time_months_since_2010"}, "ratio", "2^(120 / months)", "",
              [](Doubles x) { return std::exp2(months_per_decade / x[0]); });
  }
}

void audit_elasticities(Audit& audit) {
  static constexpr std::string_view prefix = "fig3.elasticity_";
  const std::string rise_id = "samples.compute_terms_rise";
  const double rise = audit.printed(rise_id).value;  // stipulated, not rounded
  for (const PublishedNumber& number : audit.published) {
    if (!number.id.starts_with(prefix)) continue;
    const std::string& elasticity = number.id;
    const std::string change = "fig3.change_per_10_percent_rise_" + elasticity.substr(prefix.size());
    audit.add(change, {elasticity}, "share", "(1 + rise)^e - 1", "the exact reading of an elasticity",
              [&](Doubles x) { return std::pow(1 + rise, x[0]) - 1; }, {rise_id});
    audit.add(change + ".linear", {elasticity}, "share", "rise e",
              "the linear reading, by which the elasticity was taken from the printed change",
              [&](Doubles x) { return rise * x[0]; }, {rise_id});
    audit.add(elasticity + ".implied_exactly", {change}, "elasticity", "log(1 + change) / log(1 + rise)",
              "the elasticity that the printed change means if it is exact",
              [&](Doubles x) { return std::log1p(x[0]) / std::log1p(rise); }, {rise_id});
  }
}

void audit_less_likely(Audit& audit) {
  const std::string change = "table1.probability_change_pp";
  audit.add("fig6.industry_only_less_likely_relative", {change, "table1.academic_code_rate"}, "share",
            "-change / 100 / rate", "relative to the all-academic rate, as the sentence reads",
            [](Doubles x) { return -x[0] / 100 / x[1]; });
  audit.add("fig6.industry_only_less_likely_pp", {change}, "pp", "-change",
            "in percentage points, which the sentence does not say", [](Doubles x) { return -x[0]; });
}

// Where the paper says one thing in two places, and they disagree.
void audit_contradictions(Audit& audit) {
  const auto same = [&](const char* name, const char* other, const char* formula, const char* remark) {
    audit.add(name, {other}, audit.printed(other).unit, formula, remark, [](Doubles x) { return x[0]; });
  };
  const std::string text = "samples.code_release_papers", caption = "samples.code_release_papers_figure_6";
  same(caption.c_str(), text.c_str(), "the count in the text",
       "the caption and the text describe the same sample");
  audit.add_share("samples.novel_model_share", "table1.n", text, "of the papers that the text counts");
  audit.add_share("samples.novel_model_share_figure_6", "table1.n", caption,
                  "of the papers that the caption counts");
  same("samples.less_likely_papers", "table1.n", "the sample of the regression",
       "the text says 565 papers, Methods compute it from the regression on those with a novel model");
  same("samples.neurips_2021_papers", "samples.neurips_2021_annotated", "the papers annotated",
       "the caption of Figure 2 mentions papers that Methods did not annotate");
  audit.add_share("samples.neurips_2021_compute_share", "samples.neurips_2021_models_with_compute",
                  "samples.neurips_2021_papers",
                  "of the papers in Figure 2, those whose training compute is known");
  same("samples.figure_cited_for_large_models", "samples.figure_of_large_models",
       "the figures that show them", "the figure cited is on BERT");
  same("samples.figure_cited_for_bert", "samples.figure_of_bert", "the figure that shows them",
       "the figure cited is on code release");
  audit.add("fig3.implied_terms_over_share", {"fig3.elasticity_topic_fe", "fig3.slope_pooled"}, "ratio",
            "elasticity / slope",
            "compute terms per abstract over the academic-only share, at which both hold", quotient);
}

// Table 1 and the numbers that Methods derive from it, from one another.
//
// z is estimate over standard error, p its two tails under the normal distribution, the stars follow from p;
// exp(b) is the odds ratio and 1 − exp(b) the fall of the odds; the change of probability starts from the
// printed rate of all-academic teams. A printed rate of two places is tested by GRIM: which fractions k/n of
// papers, n no more than the sample, round to it.

double two_sided_p(double z) { return std::erfc(std::abs(z) / std::numbers::sqrt2); }

double logistic(double x) { return 1 / (1 + std::exp(-x)); }

// The probability after log-odds have moved by `shift`, less the one before, in percentage points.
double probability_change_pp(double shift, double before) {
  return 100 * (logistic(std::log(before / (1 - before)) + shift) - before);
}

void audit_term(Audit& audit, const std::string& term) {
  const std::string error = term + ".se", p = term + ".p";
  const std::string one_star = "samples.one_star_p", two_stars = "samples.two_stars_p";
  audit.add(term + ".z", {term, error}, "z", "b / se", "", quotient);
  audit.add(p, {term, error}, "p_value", "2 (1 - Phi(|b / se|))", "",
            [](Doubles x) { return two_sided_p(quotient(x)); });
  const RoundedRange b = range_of(audit.printed(term));
  if (b.low <= 0 && b.high >= 0) audit.checks.back().number.high = 1;  // p has its peak inside the range
  const double one = audit.printed(one_star).value, two = audit.printed(two_stars).value;
  audit.add(term + ".stars", {p}, "count", "one below the first threshold, two below the second", "",
            [&](Doubles x) { return (x[0] < one ? 1.0 : 0.0) + (x[0] < two ? 1.0 : 0.0); },
            {one_star, two_stars});
}

Number fraction_number(std::string name, const Fraction& fraction) {
  Number number = value_number(std::move(name), fraction.value(), "share", "grim", fraction.n);
  number.count = fraction.count;
  return number;
}

Number number_of_fractions(std::string name, std::span<const Fraction> fractions) {
  Number number = missing_number(std::move(name), "count", "grim", "");
  number.value = static_cast<double>(fractions.size());
  return number;
}

std::string list_of(std::span<const Fraction> fractions) {
  std::string text;
  for (const Fraction& fraction : fractions)
    text += fmt::format("{}{}/{}", text.empty() ? "" : " ", fraction.count, fraction.n);
  return text.empty() ? "none" : text;
}

void audit_table1(Audit& audit) {
  for (const PublishedNumber& number : audit.published) {
    if (number.id.starts_with("table1.") && number.id.ends_with(".se"))
      audit_term(audit, number.id.substr(0, number.id.size() - 3));
  }

  const std::string coefficient = "table1.frac_industry", n = "table1.n", released = "table1.code_released",
                    rate = "table1.code_rate", academic_rate = "table1.academic_code_rate";
  const auto papers = static_cast<std::int64_t>(audit.printed(n).value);
  const auto with_code = static_cast<std::int64_t>(audit.printed(released).value);
  std::vector<AuditCheck>& checks = audit.checks;

  checks.push_back({fraction_number(rate, {with_code, papers}), "released / n", {released, n}, ""});
  const std::vector<Fraction> fits = fractions_printed_as(audit.printed(rate), papers, papers);
  checks.push_back({number_of_fractions(rate + ".numerators", fits),
                    "whole numbers k with k/n printed as the share",
                    {rate, n},
                    fmt::format("{}; k is the printed count", list_of(fits))});

  audit.add("table1.odds_ratio_frac_industry", {coefficient}, "ratio", "exp(b)", "",
            [](Doubles x) { return std::exp(x[0]); });
  audit.add("table1.odds_reduction_frac_industry", {coefficient}, "share", "1 - exp(b)", "",
            [](Doubles x) { return 1 - std::exp(x[0]); });

  const std::vector<Fraction> fractions = fractions_printed_as(audit.printed(academic_rate), 1, papers);
  const std::vector<Fraction> possible = academic_only_fractions(audit.published);
  const std::vector<std::string> inputs{academic_rate, n, released};
  checks.push_back({number_of_fractions(academic_rate + ".fractions", fractions),
                    "k/n printed as the rate, n up to the sample",
                    {academic_rate, n},
                    list_of(fractions)});
  checks.push_back({number_of_fractions(academic_rate + ".possible_fractions", possible),
                    "of these, with no more papers with code and without than the sample has", inputs,
                    list_of(possible)});
  Number only = missing_number(academic_rate, audit.printed(academic_rate).unit, "grim", "");
  std::string remark;
  if (possible.size() == 1) {
    only = fraction_number(academic_rate, possible.front());
  } else if (possible.empty()) {
    only.reason = "no number of papers up to the sample gives it";
  } else {
    only.value = audit.printed(academic_rate).value;
    remark = fmt::format("{} fractions are possible, not one", possible.size());
  }
  checks.push_back({only, "the only possible k/n", inputs, remark});
  if (possible.size() == 1) {
    const Fraction rest{with_code - possible.front().count, papers - possible.front().n};
    checks.push_back({fraction_number("table1.other_code_rate", rest), "(released - k) / (n - that n)",
                      inputs, "teams with an industry author, if that fraction is the one"});
  }

  // Rises or falls throughout the two ranges: its turning point in the rate, logistic(-b / 2), is far below.
  audit.add("table1.probability_change_pp", {coefficient, academic_rate}, "pp",
            "100 (logistic(logit(rate) + b) - rate)", "",
            [](Doubles x) { return probability_change_pp(x[0], x[1]); });
}

// The printed number beside a check, if there is one.
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
  Audit audit{published};
  audit_growth(audit);
  audit.add("large_models.above_1e9_parameters_others_2022",
            {"large_models.above_1e9_parameters_2022", "large_models.above_1e9_parameters_industry_only_2022",
             "large_models.above_1e9_parameters_academic_only_2022"},
            "count", "all - industry-only - academic-only",
            "collaborations and others, which the paper does not count",
            [](Doubles x) { return x[0] - x[1] - x[2]; });
  audit_elasticities(audit);
  audit.add_share("fig5.studies_share_2021", "fig5.studies_2021", "samples.neurips_2021_papers",
                  "of the papers in Figure 2, which are those of that conference");
  audit_less_likely(audit);
  audit_table1(audit);
  audit_contradictions(audit);
  return std::move(audit.checks);
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
