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

#include "base/text.hpp"
#include "computedivide/csv.hpp"

namespace computedivide {

namespace {

using Published = std::span<const PublishedNumber>;

AuditCheck make_share(std::string name, const PublishedNumber& part, const PublishedNumber& whole,
                      std::string remark) {
  const RoundedRange share = propagate({range_of(part), range_of(whole)}, [](auto x) { return x[0] / x[1]; });
  AuditCheck check =
      rounding_check(std::move(name), share, "share", "part / whole", {part.id, whole.id}, std::move(remark));
  check.number.count = static_cast<std::int64_t>(part.value);
  check.number.n = static_cast<std::int64_t>(whole.value);
  return check;
}

// Six-month doublings over ten years, beside the growth that the next sentence but one cites.
void audit_growth(Published published, std::vector<AuditCheck>& checks) {
  constexpr double months_per_decade = 120;
  const PublishedNumber& doubling =
      find_published(published, "fig1.training_compute_doubling_time_months_since_2010");
  const RoundedRange growth =
      propagate({range_of(doubling)}, [](auto x) { return std::exp2(months_per_decade / x[0]); });
  for (const char* bound : {"at_least", "at_most"}) {
    checks.push_back(rounding_check(fmt::format("fig1.training_compute_growth_per_decade_{}", bound), growth,
                                    "ratio", "2^(120 / months)", {doubling.id}));
  }
}

void audit_large_models(Published published, std::vector<AuditCheck>& checks) {
  const PublishedNumber& all = find_published(published, "large_models.above_1e9_parameters_2022");
  const PublishedNumber& industry =
      find_published(published, "large_models.above_1e9_parameters_industry_only_2022");
  const PublishedNumber& academia =
      find_published(published, "large_models.above_1e9_parameters_academic_only_2022");
  checks.push_back(rounding_check("large_models.above_1e9_parameters_others_2022",
                                  propagate({range_of(all), range_of(industry), range_of(academia)},
                                            [](auto x) { return x[0] - x[1] - x[2]; }),
                                  "count", "all - industry-only - academic-only",
                                  {all.id, industry.id, academia.id},
                                  "collaborations and others, which the paper does not count"));
}

void audit_elasticities(Published published, std::vector<AuditCheck>& checks) {
  static constexpr std::string_view prefix = "fig3.elasticity_";
  const PublishedNumber& rise_number = find_published(published, "samples.compute_terms_rise");
  const double rise = rise_number.value;  // stipulated, not rounded
  for (const PublishedNumber& elasticity : published) {
    if (!elasticity.id.starts_with(prefix)) continue;
    const std::string which = elasticity.id.substr(prefix.size());
    const PublishedNumber& change = find_published(published, "fig3.change_per_10_percent_rise_" + which);
    checks.push_back(rounding_check(
        change.id, propagate({range_of(elasticity)}, [&](auto x) { return std::pow(1 + rise, x[0]) - 1; }),
        "share", "(1 + rise)^e - 1", {elasticity.id, rise_number.id}, "the exact reading of an elasticity"));
    checks.push_back(rounding_check(
        change.id + ".linear", propagate({range_of(elasticity)}, [&](auto x) { return rise * x[0]; }),
        "share", "rise e", {elasticity.id, rise_number.id},
        "the linear reading, by which the elasticity was taken from the printed change"));
    checks.push_back(rounding_check(
        elasticity.id + ".implied_exactly",
        propagate({range_of(change)}, [&](auto x) { return std::log1p(x[0]) / std::log1p(rise); }),
        "elasticity", "log(1 + change) / log(1 + rise)", {change.id, rise_number.id},
        "the elasticity that the printed change means if it is exact"));
  }
}

void audit_less_likely(Published published, std::vector<AuditCheck>& checks) {
  const PublishedNumber& change = find_published(published, "table1.probability_change_pp");
  const PublishedNumber& rate = find_published(published, "table1.academic_code_rate");
  checks.push_back(
      rounding_check("fig6.industry_only_less_likely_relative",
                     propagate({range_of(change), range_of(rate)}, [](auto x) { return -x[0] / 100 / x[1]; }),
                     "share", "-change / 100 / rate", {change.id, rate.id},
                     "relative to the all-academic rate, as the sentence reads"));
  checks.push_back(rounding_check(
      "fig6.industry_only_less_likely_pp", propagate({range_of(change)}, [](auto x) { return -x[0]; }), "pp",
      "-change", {change.id}, "in percentage points, which the sentence does not say"));
}

void audit_samples(Published published, std::vector<AuditCheck>& checks) {
  const PublishedNumber& text = find_published(published, "samples.code_release_papers");
  const PublishedNumber& caption = find_published(published, "samples.code_release_papers_figure_6");
  const PublishedNumber& novel = find_published(published, "table1.n");
  checks.push_back(rounding_check(caption.id, range_of(text), "count", "the count in the text", {text.id},
                                  "the caption and the text speak of one sample"));
  checks.push_back(
      make_share("samples.novel_model_share", novel, text, "of the papers that the text counts"));
  checks.push_back(make_share("samples.novel_model_share_figure_6", novel, caption,
                              "of the papers that the caption counts"));
}

// Where the paper says one thing in two places, and they disagree.
void audit_contradictions(Published published, std::vector<AuditCheck>& checks) {
  const auto same = [&](const char* name, const char* other, std::string formula, std::string remark) {
    const PublishedNumber& source = find_published(published, other);
    checks.push_back(rounding_check(name, range_of(source), source.unit, std::move(formula), {source.id},
                                    std::move(remark)));
  };
  same("samples.less_likely_papers", "table1.n", "the sample of the regression",
       "the text says 565 papers, Methods compute it from the regression on those with a novel model");
  same("samples.neurips_2021_papers", "samples.neurips_2021_annotated", "the papers annotated",
       "the caption of Figure 2 speaks of papers that Methods did not annotate");
  checks.push_back(make_share("samples.neurips_2021_compute_share",
                              find_published(published, "samples.neurips_2021_models_with_compute"),
                              find_published(published, "samples.neurips_2021_papers"),
                              "of the papers in Figure 2, those whose training compute is known"));
  same("samples.figure_cited_for_large_models", "samples.figure_of_large_models",
       "the figures that show them", "the figure cited is on BERT");
  same("samples.figure_cited_for_bert", "samples.figure_of_bert", "the figure that shows them",
       "the figure cited is on code release");
  const PublishedNumber& slope = find_published(published, "fig3.slope_pooled");
  const PublishedNumber& elasticity = find_published(published, "fig3.elasticity_topic_fe");
  checks.push_back(
      rounding_check("fig3.implied_terms_over_share",
                     propagate({range_of(elasticity), range_of(slope)}, [](auto x) { return x[0] / x[1]; }),
                     "ratio", "elasticity / slope", {elasticity.id, slope.id},
                     "compute terms per abstract over the academic-only share, at which both hold"));
}

// The printed number beside a check, where there is one.
const PublishedNumber* printed_beside(Published published, const std::string& name) {
  for (const PublishedNumber& number : published) {
    if (number.id == name) return &number;
  }
  return nullptr;
}

std::string to_csv(Published published, std::span<const AuditCheck> checks) {
  const auto text = [](const std::optional<double>& value) {
    return value ? format_number(*value) : std::string();
  };
  const auto whole = [](const std::optional<std::int64_t>& value) {
    return value ? std::to_string(*value) : std::string();
  };
  std::string out;
  append_csv_record(
      out, std::vector<std::string>{"name", "printed", "published", "recomputed", "low", "high", "count", "n",
                                    "unit", "verdict", "formula", "inputs", "remark"});
  for (const AuditCheck& check : checks) {
    const Number& number = check.number;
    const PublishedNumber* printed = printed_beside(published, number.name);
    const std::string remark = number.value ? check.remark : number.reason;
    append_csv_record(out, std::vector<std::string>{number.name, printed == nullptr ? "" : printed->printed,
                                                    printed == nullptr ? "" : format_number(printed->value),
                                                    text(number.value), text(number.low), text(number.high),
                                                    whole(number.count), whole(number.n), number.unit,
                                                    printed == nullptr          ? ""
                                                    : follows(*printed, number) ? "follows"
                                                                                : "does not follow",
                                                    check.formula,
                                                    fmt::format("{}", fmt::join(check.inputs, " ")), remark});
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

AuditCheck rounding_check(std::string name, const RoundedRange& range, std::string unit, std::string formula,
                          std::vector<std::string> inputs, std::string remark) {
  AuditCheck check;
  check.number.name = std::move(name);
  check.number.value = range.value;
  check.number.low = range.low;
  check.number.high = range.high;
  check.number.unit = std::move(unit);
  check.number.method = "rounding";
  check.formula = std::move(formula);
  check.inputs = std::move(inputs);
  check.remark = std::move(remark);
  return check;
}

std::vector<AuditCheck> audit_published(Published published) {
  std::vector<AuditCheck> checks;
  audit_growth(published, checks);
  audit_large_models(published, checks);
  audit_elasticities(published, checks);
  checks.push_back(make_share("fig5.studies_share_2021", find_published(published, "fig5.studies_2021"),
                              find_published(published, "samples.neurips_2021_papers"),
                              "of the papers in Figure 2, which are those of that conference"));
  audit_less_likely(published, checks);
  const std::vector<AuditCheck> table1 = audit_table1(published);
  checks.insert(checks.end(), table1.begin(), table1.end());
  audit_samples(published, checks);
  audit_contradictions(published, checks);
  return checks;
}

void run_audit(const Inputs& inputs, Outputs& outputs) {
  const std::vector<PublishedNumber> published = read_published(inputs.source_files("published"));
  const std::vector<AuditCheck> checks = audit_published(published);
  const SourceInfo& source = inputs.source("published");
  NumbersFile file{"audit", source, inputs.parameters(), {}};
  for (const AuditCheck& check : checks) file.numbers.push_back(check.number);
  outputs.write("audit.csv", to_csv(published, checks));
  outputs.write("audit.numbers.json", numbers_to_text(file));
}

}  // namespace computedivide
