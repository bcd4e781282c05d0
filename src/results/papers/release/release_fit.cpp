// Code release against industry: the regression that Table 1 and the census share.
//
// Maximum likelihood, Wald's z and p (or Firth's penalised likelihood, see stats/regression/firth), the odds
// ratio as exp of the coefficient and of its interval's ends. The change in probability takes the rate of
// all-academic papers as the base, multiplies its odds by the odds ratio, and is given in percentage points;
// its interval holds the base fixed and comes from the coefficient alone.

#include "results/papers/release/release_fit.hpp"

#include <Eigen/Core>
#include <algorithm>
#include <array>
#include <cmath>
#include <set>

#include "computedivide/csv.hpp"
#include "computedivide/error.hpp"
#include "computedivide/json.hpp"
#include "computedivide/stats.hpp"
#include "data/markup.hpp"
#include "data/tables/csv_cells.hpp"
#include "results/estimates.hpp"
#include "results/fits.hpp"
#include "stats/regression/regression.hpp"

namespace computedivide {

namespace {

Estimate marginal_effect(const Fit& fit, const Design& design, const Coefficients& estimated) {
  for (Estimate& effect : average_marginal_effects(fit, design, estimated, interval_level)) {
    if (effect.name != "frac_industry") continue;
    effect.name = "marginal_effect_frac_industry";
    return effect;
  }
  fail("code release: the design has no column 'frac_industry'");
}

std::string_view name_of(CodeReleaseMethod method) {
  return method == CodeReleaseMethod::firth ? "firth" : "logit";
}

double change_pp(double base, double log_odds_ratio) {
  return 100 * (logistic(std::log(base / (1 - base)) + log_odds_ratio) - base);
}

/// "**" below 0.01, "*" below 0.05, else "".
std::string_view stars_of(const Estimate& estimate) {
  if (!estimate.p_value || *estimate.p_value >= 0.05) return "";
  return *estimate.p_value < 0.01 ? "**" : "*";
}

/// The numbers of a fit; without one they are missing, with the outcome's reason.
void add_fit_numbers(std::vector<Number>& numbers, const CodeReleaseOutcome& outcome) {
  const std::optional<CodeReleaseFit>& fit = outcome.fit;
  const std::string method(name_of(outcome.method));
  const std::size_t n = fit ? fit->n : 0;
  const auto add = [&](std::string name, const char* unit, const std::optional<Estimate>& estimate) {
    numbers.push_back(estimate_number(std::move(name), estimate, unit, method, n, outcome.reason));
  };
  const auto add_value = [&](std::string name, const char* unit, const std::optional<double>& value) {
    numbers.push_back(value ? value_number(std::move(name), *value, unit, method, n)
                            : missing_number(std::move(name), unit, method, outcome.reason));
  };
  for (const std::string& term : outcome.terms) {
    std::optional<Estimate> row;
    std::optional<double> error, p, stars;
    if (fit) {
      row = estimate_of(*fit, term);
      error = row->standard_error;
      p = row->p_value;
      stars = static_cast<double>(stars_of(*row).size());
    }
    add(term, "coefficient", row);
    add_value(term + ".se", "coefficient", error);
    if (fit && !p) continue;
    add_value(term + ".p", "p_value", p);
    add_value(term + ".stars", "count", stars);
  }
  std::optional<Estimate> ratio, reduction, effect;
  std::optional<double> r_squared;
  if (fit) {
    ratio = reduction = estimate_of(*fit, "frac_industry");
    for (double Estimate::*part : {&Estimate::estimate, &Estimate::low, &Estimate::high})
      (*ratio).*part = std::exp((*ratio).*part);
    reduction->estimate = 1 - ratio->estimate;
    reduction->low = 1 - ratio->high;
    reduction->high = 1 - ratio->low;
    effect = fit->marginal_effect;
    r_squared = fit->mcfadden_r_squared;
  }
  add("odds_ratio_frac_industry", "ratio", ratio);
  add("odds_reduction_frac_industry", "share", reduction);
  add("marginal_effect_frac_industry", "share", effect);
  add_value("mcfadden_r_squared", "share", r_squared);
  if (fit && !fit->aic) {
    numbers.push_back(
        missing_number("aic", "coefficient", "firth", "Firth's fit is not at the maximum of the likelihood"));
  } else {
    add_value("aic", "coefficient", fit ? fit->aic : std::nullopt);
  }
}

// The regression of code release as a table to read: as the paper prints it, estimates with standard errors
// in brackets and stars, and as CSV with every digit.

std::string label_of(std::string_view name) {
  if (name == "frac_industry") return "Frac. industry";
  if (name == "n_authors") return "No. of authors";
  if (name.starts_with("year_")) return std::string(name.substr(5));
  return "Constant";
}

std::string short_number(double value) { return fmt::format("{:#.3g}", value); }

/// p as the paper's table prints it: three decimals, two digits below 0.01, and never a 1.
std::string p_of(const Estimate& row) {
  if (!row.p_value) return "–";
  if (*row.p_value < 0.01) return fmt::format("{:.2g}", *row.p_value);
  return *row.p_value < 0.9995 ? fmt::format("{:.3f}", *row.p_value) : "> 0.999";
}

std::string latex_p_of(const Estimate& row) {
  if (!row.p_value) return "--";
  const std::string p = p_of(row);
  return p.starts_with('>') ? latex_text(p) : latex_number(p);
}

std::string_view method_remark(CodeReleaseMethod method) {
  if (method == CodeReleaseMethod::likelihood) return "";
  return "Firth's penalised likelihood, p of likelihood-ratio tests. ";
}

/// Stars above a number in maths; after an empty group if there is already a power.
std::string stars_above(std::string_view digits, std::string_view stars) {
  if (stars.empty()) return "";
  return fmt::format("{}^{{{}}}", digits.find('e') == std::string_view::npos ? "" : "{}", stars);
}

}  // namespace

Design code_release_design(const std::vector<CodeReleaseRow>& rows, const CodeReleaseModel& model) {
  std::vector<std::string> years;
  for (const CodeReleaseRow& row : rows) years.push_back(std::to_string(row.year));
  Design design = start_design("code_released", column_of(rows, &CodeReleaseRow::code));
  add_column(design, "frac_industry", column_of(rows, &CodeReleaseRow::frac_industry));
  if (model.authors == AuthorsTerm::linear)
    add_column(design, "n_authors", column_of(rows, &CodeReleaseRow::n_authors));
  if (model.authors == AuthorsTerm::log) {
    add_column(design, "log_n_authors",
               column_of(rows, [](const CodeReleaseRow& row) { return std::log(row.n_authors); }));
  }
  if (model.year_dummies && std::set<std::string>(years.begin(), years.end()).size() > 1)
    add_dummies(design, "year_", years);
  return design;
}

CodeReleaseFit fit_code_release(const std::vector<CodeReleaseRow>& rows, const CodeReleaseModel& model) {
  if (rows.empty()) fail("code release: no paper with all of its fields; at least one is needed");
  const Design design = code_release_design(rows, model);
  const bool is_firth = model.method == CodeReleaseMethod::firth;
  const FirthFit fitted = is_firth ? fit_firth(design) : FirthFit{fit_logit(design)};
  const Fit& fit = fitted.fit;
  const Coefficients estimated = coefficients(fit, design);
  CodeReleaseFit result;
  result.table =
      is_firth ? firth_table(fitted, design, interval_level) : coefficient_table(estimated, interval_level);
  std::stable_partition(result.table.begin(), result.table.end(),
                        [](const Estimate& row) { return row.name != constant_name; });
  const Goodness good = goodness(fit, design);
  result.n = rows.size();
  result.mcfadden_r_squared = good.mcfadden_r_squared.value_or(0);
  if (!is_firth) result.aic = good.aic;
  result.marginal_effect = marginal_effect(fit, design, estimated);
  return result;
}

const Estimate& estimate_of(const CodeReleaseFit& fit, std::string_view name) {
  for (const Estimate& row : fit.table) {
    if (row.name == name) return row;
  }
  fail("code release: no coefficient '{}' in the regression", name);
}

CodeReleaseOutcome try_code_release(const std::vector<CodeReleaseRow>& rows, CodeReleaseMethod method,
                                    std::span<const int> years_without_rows) {
  CodeReleaseOutcome outcome;
  outcome.method = method;
  std::set<int> years(years_without_rows.begin(), years_without_rows.end());
  if (!rows.empty()) {
    years.clear();
    for (const CodeReleaseRow& row : rows) years.insert(row.year);
    years.erase(years.begin());  // the base
  }
  outcome.terms = {"frac_industry", "n_authors"};
  for (const int year : years) outcome.terms.push_back("year_" + std::to_string(year));
  try {
    outcome.fit = fit_code_release(rows, {.method = method});
  } catch (const Error& error) {
    outcome.reason = error.what();
  }
  return outcome;
}

std::vector<Number> code_release_numbers(const std::vector<CodeReleaseRow>& rows,
                                         const CodeReleaseOutcome& outcome) {
  std::vector<Number> numbers;
  add_fit_numbers(numbers, outcome);

  std::int64_t with_code = 0, academic = 0, academic_with_code = 0;
  double industry = 0;
  for (const CodeReleaseRow& row : rows) {
    with_code += row.code;
    industry += row.frac_industry;
    if (row.frac_industry > 0) continue;
    ++academic;
    academic_with_code += row.code;
  }
  const auto n = static_cast<std::int64_t>(rows.size());
  // A missing sample is not a sample of size 0: a count of 0 next to a printed one would be a difference.
  for (const auto& [name, count] : {std::pair{"n", n}, std::pair{"code_released", with_code}})
    numbers.push_back(count_number(name, count, n, outcome.reason));
  numbers.push_back(share_number("code_rate", with_code, n, "no paper"));
  numbers.push_back(
      share_number("academic_code_rate", academic_with_code, academic, "no paper without industry authors"));
  if (n == 0) {
    numbers.push_back(missing_number("mean_frac_industry", "share", "mean", "no paper"));
  } else {
    numbers.push_back(
        value_number("mean_frac_industry", industry / static_cast<double>(n), "share", "mean", n));
  }
  const std::string change = "probability_change_pp";
  const std::string method(name_of(outcome.method));
  if (!outcome.fit) {
    numbers.push_back(missing_number(change, "pp", method, outcome.reason));
  } else if (academic_with_code == 0 || academic_with_code == academic) {
    numbers.push_back(missing_number(change, "pp", method,
                                     "the all-academic papers all release code, or none does: no odds"));
  } else {
    const double base = static_cast<double>(academic_with_code) / static_cast<double>(academic);
    const Estimate& row = estimate_of(*outcome.fit, "frac_industry");
    numbers.push_back(with_interval(value_number(change, change_pp(base, row.estimate), "pp", method, n),
                                    change_pp(base, row.low), change_pp(base, row.high)));
  }
  return numbers;
}

std::string code_release_csv(const CodeReleaseOutcome& outcome) {
  const bool is_firth = outcome.method == CodeReleaseMethod::firth;
  std::string csv;
  append_csv_record(csv, row_cells("term", "estimate", "standard_error", is_firth ? "chi_squared" : "z",
                                   "p_value", "low", "high", "odds_ratio", "stars", "reason"));
  if (!outcome.fit) {
    for (const std::string& term : outcome.terms)
      append_csv_record(csv, row_cells(term, "", "", "", "", "", "", "", "", outcome.reason));
    return csv;
  }
  for (const Estimate& row : outcome.fit->table) {
    append_csv_record(csv, row_cells(row.name, row.estimate, row.standard_error, row.statistic, row.p_value,
                                     row.low, row.high, std::exp(row.estimate), stars_of(row), ""));
  }
  return csv;
}

std::string code_release_markdown(const CodeReleaseOutcome& outcome, std::string_view note) {
  std::string text = "| | Estimate | Std. error | p | Odds ratio |\n|---|---:|---:|---:|---:|\n";
  if (!outcome.fit) {
    for (const std::string& term : outcome.terms)
      text += fmt::format("| {} | – | – | – | – |\n", label_of(term));
    return text + fmt::format("\nNot available: {}. {}\n", outcome.reason, note);
  }
  const CodeReleaseFit& fit = *outcome.fit;
  for (const Estimate& row : fit.table) {
    std::string stars;
    for (std::size_t i = 0; i < stars_of(row).size(); ++i) stars += "\\*";
    text +=
        fmt::format("| {} | {}{} | {} | {} | {} |\n", label_of(row.name), short_number(row.estimate), stars,
                    short_number(row.standard_error), p_of(row), short_number(std::exp(row.estimate)));
  }
  return text + fmt::format("\nn = {}, McFadden R² = {}{}. {}\\* p < 0.05, \\*\\* p < 0.01. {}\n", fit.n,
                            short_number(fit.mcfadden_r_squared),
                            fit.aic ? fmt::format(", AIC = {:.1f}", *fit.aic) : "",
                            method_remark(outcome.method), note);
}

std::string code_release_latex(const CodeReleaseOutcome& outcome, std::string_view note) {
  std::string text =
      "\\begin{tabular}{lrrrr}\n\\toprule\n & Estimate & Std.\\ error & $p$ & Odds ratio \\\\\n\\midrule\n";
  constexpr std::string_view end = "\\bottomrule\n\\end{tabular}\n";
  if (!outcome.fit) {
    for (const std::string& term : outcome.terms)
      text += fmt::format("{} & -- & -- & -- & -- \\\\\n", latex_text(label_of(term)));
    return text + std::string(end) +
           latex_note(
               std::array{latex_text(fmt::format("Not available: {}.", outcome.reason)), latex_text(note)});
  }
  const CodeReleaseFit& fit = *outcome.fit;
  for (const Estimate& row : fit.table) {
    const std::string_view stars = stars_of(row);
    text +=
        fmt::format("{} & ${}{}$ & {} & {} & {} \\\\\n", latex_text(label_of(row.name)),
                    latex_math(short_number(row.estimate)), stars_above(short_number(row.estimate), stars),
                    latex_number(short_number(row.standard_error)), latex_p_of(row),
                    latex_number(short_number(std::exp(row.estimate))));
  }
  return text + std::string(end) +
         latex_note(
             std::array{fmt::format("$n = {}$, McFadden $R^2 = {}${}. {}$^{{*}}p<0.05$, $^{{**}}p<0.01$.",
                                    fit.n, short_number(fit.mcfadden_r_squared),
                                    fit.aic ? fmt::format(", AIC $= {:.1f}$", *fit.aic) : "",
                                    method_remark(outcome.method)),
                        latex_text(note)});
}

}  // namespace computedivide
