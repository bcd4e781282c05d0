#include "commands/regression_report.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <array>
#include <cmath>

#include "base/terminal.hpp"
#include "base/text.hpp"
#include "computedivide/csv.hpp"
#include "computedivide/error.hpp"
#include "computedivide/json.hpp"
#include "data/markup.hpp"
#include "data/tables/csv_cells.hpp"

namespace computedivide {

namespace {

using Row = std::vector<std::string>;

bool is_firth(const RegressionReport& report) { return report.penalised_log_likelihood.has_value(); }

std::vector<Estimate> rows_of(const RegressionReport& report) {
  return is_firth(report) ? report.firth_table : coefficient_table(report.coefficients, report.level);
}

// Statistics are t with OLS, z with the logit, and the chi-squared of a likelihood ratio with Firth's.
const char* statistic_name(const RegressionReport& report) {
  if (is_firth(report)) return "chi2";
  return std::isinf(report.coefficients.dof) ? "z" : "t";
}

/// "-1.52,se=0.719" after the term's "=": the value, and the error where it is given.
std::pair<double, std::optional<double>> parse_published(std::string_view text, const std::string& asked) {
  constexpr std::string_view error_word = ",se=";
  const std::size_t comma = text.find(error_word);
  const std::optional<double> value = parse_number(trim(text.substr(0, comma)));
  std::optional<double> error;
  if (comma != std::string_view::npos) error = parse_number(trim(text.substr(comma + error_word.size())));
  if (!value || *value == 0 || (comma != std::string_view::npos && !(error && *error > 0))) {
    fail_usage(
        "--compare: '{}' is not of the form TERM=VALUE,se=ERROR, with a VALUE other than 0 and an ERROR "
        "above 0",
        asked);
  }
  return {*value, error};
}

std::string short_number(const std::optional<double>& value) {
  return value ? fmt::format("{:.6g}", *value) : "-";
}

/// One row of the tables for readers.
Row short_cells(const Estimate& row) {
  return {escaped(row.name),
          short_number(row.estimate),
          short_number(row.standard_error),
          short_number(row.statistic),
          row.p_value ? fmt::format("{:.3g}", *row.p_value) : "-",
          short_number(row.low),
          short_number(row.high)};
}

std::string percent(double level) { return fmt::format("{:.10g} %", 100 * level); }

// Names are aligned left, numbers right.
std::string aligned(const std::vector<Row>& rows) {
  std::vector<std::size_t> widths(rows.front().size());
  for (const Row& row : rows) {
    for (std::size_t j = 0; j < row.size(); ++j) widths[j] = std::max(widths[j], width_of(row[j]));
  }
  std::string out;
  for (const Row& row : rows) {
    for (std::size_t j = 0; j < row.size(); ++j) {
      const std::string padding(widths[j] - width_of(row[j]), ' ');
      out += j == 0 ? row[j] + padding : "  " + padding + row[j];
    }
    out += '\n';
  }
  return out;
}

// The lines under a table: "R-squared 0.9, AIC 12".
std::string measures(const RegressionReport& report) {
  const Goodness& good = report.goodness;
  std::vector<std::string> parts;
  const auto add = [&](const char* name, const std::optional<double>& value) {
    if (value) parts.push_back(fmt::format("{} {:.6g}", name, *value));
  };
  add("R-squared", good.r_squared);
  add("adjusted", good.adjusted_r_squared);
  add("residual s.d.", good.residual_sd);
  add("McFadden R-squared", good.mcfadden_r_squared);
  add("penalised log-likelihood", report.penalised_log_likelihood);
  add("log-likelihood", good.log_likelihood);
  add("AIC", good.aic);
  add("BIC", good.bic);
  return fmt::format("{}", fmt::join(parts, ", "));
}

std::string inference(const RegressionReport& report) {
  std::string text = fmt::format("standard errors {}", name_of(report.coefficients.covariance));
  if (!report.cluster.empty())
    text += fmt::format(" ({} clusters of '{}')", report.cluster_count, report.cluster);
  if (!report.weights.empty()) text += fmt::format(", weights '{}'", report.weights);
  if (is_firth(report)) text += ", intervals and p of the profile penalised likelihood";
  return text;
}

std::string title_of(const RegressionReport& report) {
  return std::string(name_of(report.fit.model)) + (is_firth(report) ? ", Firth's penalised likelihood" : "");
}

std::string comparison_lines(const PublishedComparison& comparison) {
  std::string out = fmt::format(
      "\n{} beside the published {:.6g} ({}): {}\n", escaped(comparison.term), comparison.published,
      comparison.published_se ? fmt::format("standard error {:.6g}", *comparison.published_se)
                              : "taken as fixed",
      name_of(comparison.assessment.verdict));
  std::vector<Row> rows;
  for (const auto& [name, value] : named_statistics(comparison.assessment.comparison)) {
    if (value) rows.push_back({std::string(name), short_number(value)});
  }
  return out + aligned(rows);
}

std::string format_table(const RegressionReport& report) {
  std::vector<Row> rows{{"term", "estimate", "std. error", statistic_name(report), "p",
                         "low " + percent(report.level), "high"}};
  for (const Estimate& row : rows_of(report)) rows.push_back(short_cells(row));
  std::string out =
      fmt::format("{}: {}\n{} rows, {} residual degrees of freedom, {}\n\n{}\n{}\n", title_of(report),
                  escaped(report.formula), report.fit.nobs, report.fit.dof_residual,
                  escaped(inference(report)), aligned(rows), measures(report));
  out += fmt::format("condition number {:.3g}, {} precision", report.fit.condition_number,
                     name_of(report.fit.precision));
  if (report.fit.iterations > 0) out += fmt::format(", {} iterations", report.fit.iterations);
  out += "\n";
  for (const PublishedComparison& comparison : report.comparisons) out += comparison_lines(comparison);
  return out;
}

std::string format_json(const RegressionReport& report) {
  const Goodness& good = report.goodness;
  const bool ols = report.fit.model == ModelKind::ols;
  Json::Object object{{"schema", 1},
                      {"model", name_of(report.fit.model)},
                      {"formula", report.formula},
                      {"nobs", report.fit.nobs},
                      {"dof_residual", report.fit.dof_residual}};
  const auto add = [&](const char* name, Json value) { object.emplace_back(name, std::move(value)); };
  if (ols) {
    add("r_squared", good.r_squared);
    add("adjusted_r_squared", good.adjusted_r_squared);
    add("residual_sd", good.residual_sd);
  }
  add("log_likelihood", good.log_likelihood);
  if (!ols) {
    add("null_log_likelihood", good.null_log_likelihood);
    add("mcfadden_r_squared", good.mcfadden_r_squared);
  }
  if (is_firth(report)) {
    add("penalty", "firth");
    add("penalised_log_likelihood", report.penalised_log_likelihood);
  }
  add("aic", good.aic);
  add("bic", good.bic);
  if (!ols) add("iterations", report.fit.iterations);
  add("condition_number", report.fit.condition_number);
  add("precision", name_of(report.fit.precision));
  add("covariance", name_of(report.coefficients.covariance));
  if (!report.cluster.empty()) {
    add("cluster", report.cluster);
    add("cluster_count", report.cluster_count);
  }
  if (!report.weights.empty()) add("weights", report.weights);
  add("rows_dropped", report.rows_dropped);
  add("statistic", statistic_name(report));
  const double dof = is_firth(report) ? 1 : report.coefficients.dof;
  add("statistic_dof", std::isinf(dof) ? Json(nullptr) : Json(dof));
  if (is_firth(report)) add("intervals", "profile penalised likelihood");
  add("level", report.level);
  Json::Array rows;
  for (const Estimate& row : rows_of(report)) {
    rows.push_back(Json::Object{{"name", row.name},
                                {"estimate", row.estimate},
                                {"standard_error", row.standard_error},
                                {"statistic", row.statistic},
                                {"p_value", row.p_value},
                                {"low", row.low},
                                {"high", row.high}});
  }
  add("coefficients", std::move(rows));
  if (report.comparisons.empty()) return to_text(object);
  Json::Array comparisons;
  for (const PublishedComparison& comparison : report.comparisons) {
    Json::Object entry{{"term", comparison.term},
                       {"published", comparison.published},
                       {"published_se", comparison.published_se},
                       {"estimate", comparison.estimate},
                       {"standard_error", comparison.standard_error},
                       {"verdict", name_of(comparison.assessment.verdict)}};
    for (const auto& [name, value] : named_statistics(comparison.assessment.comparison))
      entry.emplace_back(name, value);
    comparisons.push_back(std::move(entry));
  }
  add("comparisons", std::move(comparisons));
  return to_text(object);
}

std::string format_csv(const RegressionReport& report) {
  std::string out;
  append_csv_record(out, Row{"name", "estimate", "standard_error", "statistic", "p_value", "low", "high"});
  for (const Estimate& row : rows_of(report)) {
    append_csv_record(out, row_cells(row.name, row.estimate, row.standard_error, row.statistic, row.p_value,
                                     row.low, row.high));
  }
  return out;
}

// "-1.5e-07" as $-1.5\times10^{-7}$.
std::string latex_cell(const std::string& text, std::string_view stars = "") {
  // {} in case there is already a power.
  return fmt::format("${}{}$", latex_math(text), stars.empty() ? "" : fmt::format("{{}}^{{{}}}", stars));
}

std::string format_latex(const RegressionReport& report) {
  std::string out = fmt::format(
      "% needs the package booktabs\n{{\\footnotesize\\setlength{{\\tabcolsep}}{{3pt}}\n"
      "\\begin{{tabular}}{{lrrrrrr}}\n\\toprule\n"
      "Term & Estimate & Std. error & ${}$ & $p$ & \\multicolumn{{2}}{{c}}{{{} interval}} \\\\\n\\midrule\n",
      is_firth(report) ? "\\chi^2" : statistic_name(report), latex_text(percent(report.level)));
  for (const Estimate& row : rows_of(report)) {
    const double p = row.p_value.value_or(1);
    Row cells = short_cells(row);
    cells[0] = latex_text(row.name);
    for (std::size_t i = 1; i < cells.size(); ++i) cells[i] = latex_cell(cells[i]);
    if (p < 0.05) cells[1] = latex_cell(short_number(row.estimate), p < 0.01 ? "**" : "*");
    out += fmt::format("{} \\\\\n", fmt::join(cells, " & "));
  }
  const std::string formula = is_firth(report) ? title_of(report) + ": " + report.formula : report.formula;
  return out + "\\bottomrule\n\\end{tabular}}\n" +
         latex_note(std::array{
             fmt::format("{}; {} rows, {}.", latex_text(formula), report.fit.nobs,
                         latex_text(inference(report))),
             fmt::format("{}. $^{{*}}$ $p<0.05$, $^{{**}}$ $p<0.01$.", latex_text(measures(report)))});
}

}  // namespace

void add_comparison(RegressionReport& report, const std::string& asked) {
  constexpr double z = 1.959963984540054;
  const std::vector<Estimate> rows = rows_of(report);
  std::vector<std::string> terms;
  for (const Estimate& row : rows) {
    terms.push_back(row.name);
    // Names of terms may hold "=": "factor(year, base=2017)2018".
    if (!asked.starts_with(row.name + "=")) continue;
    const auto [value, error] = parse_published(std::string_view(asked).substr(row.name.size() + 1), asked);
    PublishedComparison comparison{row.name, value, error, row.estimate, row.standard_error, {}};
    comparison.assessment = assess({}, {.value = value, .standard_error = error},
                                   {.value = row.estimate,
                                    .low = row.estimate - z * row.standard_error,
                                    .high = row.estimate + z * row.standard_error,
                                    .standard_error = row.standard_error});
    report.comparisons.push_back(std::move(comparison));
    return;
  }
  const std::string term(trim(asked.substr(0, asked.rfind('=', asked.find(",se=")))));
  fail_usage("--compare: no term '{}'{}", term, suggestion(term, terms));
}

std::string format_regression(const RegressionReport& report, TextFormat format) {
  if (format == TextFormat::json) return format_json(report);
  if (format == TextFormat::csv) return format_csv(report);
  return format == TextFormat::latex ? format_latex(report) : format_table(report);
}

}  // namespace computedivide
