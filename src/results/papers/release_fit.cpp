// Code release against industry: the regression that Table 1 and the census share.
//
// Maximum likelihood, Wald's z and p (or Firth's penalised likelihood, see stats/regression/firth), the odds
// ratio as exp of the coefficient and of its interval's ends. The change in probability takes the rate of
// all-academic papers as the base, multiplies its odds by the odds ratio, and is given in percentage points;
// its interval holds the base fixed and comes from the coefficient alone.

#include "results/papers/release_fit.hpp"

#include <Eigen/Core>
#include <cmath>
#include <set>

#include "base/files.hpp"
#include "computedivide/error.hpp"
#include "computedivide/json.hpp"
#include "computedivide/stats.hpp"
#include "results/estimates.hpp"
#include "stats/regression/firth.hpp"
#include "stats/regression/predict.hpp"

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

Number plain(std::string name, double value, std::string unit, std::size_t n,
             CodeReleaseMethod method = CodeReleaseMethod::likelihood) {
  Number number;
  number.name = std::move(name);
  number.value = value;
  number.unit = std::move(unit);
  number.method = name_of(method);
  number.n = static_cast<std::int64_t>(n);
  return number;
}

Number with_interval(Number number, double low, double high) {
  number.low = low;
  number.high = high;
  number.level = interval_level;
  return number;
}

double change_pp(double base, double log_odds_ratio) {
  return 100 * (logistic(std::log(base / (1 - base)) + log_odds_ratio) - base);
}

void add_fit_numbers(std::vector<Number>& numbers, const CodeReleaseFit& fit) {
  const auto number = [&](std::string name, double value, std::string unit) {
    return plain(std::move(name), value, std::move(unit), fit.n, fit.method);
  };
  for (const Estimate& row : fit.table) {
    if (row.name == constant_name) continue;
    numbers.push_back(with_interval(number(row.name, row.estimate, "coefficient"), row.low, row.high));
    numbers.push_back(number(row.name + ".se", row.standard_error, "coefficient"));
    if (!row.p_value) continue;
    numbers.push_back(number(row.name + ".p", *row.p_value, "p_value"));
    numbers.push_back(number(row.name + ".stars", static_cast<double>(stars_of(row).size()), "count"));
  }
  const Estimate& industry = estimate_of(fit, "frac_industry");
  numbers.push_back(with_interval(number("odds_ratio_frac_industry", std::exp(industry.estimate), "ratio"),
                                  std::exp(industry.low), std::exp(industry.high)));
  numbers.push_back(
      with_interval(number("odds_reduction_frac_industry", 1 - std::exp(industry.estimate), "share"),
                    1 - std::exp(industry.high), 1 - std::exp(industry.low)));
  const Estimate& effect = fit.marginal_effect;
  numbers.push_back(with_interval(number(effect.name, effect.estimate, "share"), effect.low, effect.high));
  numbers.push_back(number("mcfadden_r_squared", fit.mcfadden_r_squared, "share"));
  numbers.push_back(fit.aic ? number("aic", *fit.aic, "coefficient")
                            : missing_number("aic", "coefficient", "firth",
                                             "Firth's fit is not where the likelihood is largest"));
}

void add_missing_numbers(std::vector<Number>& numbers, const CodeReleaseOutcome& outcome) {
  const auto missing = [&](std::string name, std::string unit) {
    numbers.push_back(missing_number(std::move(name), std::move(unit), std::string(name_of(outcome.method)),
                                     outcome.reason));
  };
  for (const std::string& term : outcome.terms) {
    missing(term, "coefficient");
    missing(term + ".se", "coefficient");
    missing(term + ".p", "p_value");
    missing(term + ".stars", "count");
  }
  missing("odds_ratio_frac_industry", "ratio");
  missing("odds_reduction_frac_industry", "share");
  missing("marginal_effect_frac_industry", "share");
  missing("mcfadden_r_squared", "share");
  missing("aic", "coefficient");
}

}  // namespace

CodeReleaseMethod parse_code_release_method(std::string_view firth) {
  if (firth == "no") return CodeReleaseMethod::likelihood;
  if (firth == "yes") return CodeReleaseMethod::firth;
  fail("parameter 'table1_firth': '{}' is unknown; one of: no, yes", firth);
}

Design code_release_design(const std::vector<CodeReleaseRow>& rows, const CodeReleaseModel& model) {
  const auto n = static_cast<Eigen::Index>(rows.size());
  Eigen::VectorXd code(n);
  Eigen::VectorXd industry(n);
  Eigen::VectorXd authors(n);
  std::vector<std::string> years;
  for (Eigen::Index i = 0; i < n; ++i) {
    const CodeReleaseRow& row = rows[static_cast<std::size_t>(i)];
    code(i) = row.code ? 1 : 0;
    industry(i) = row.frac_industry;
    authors(i) = model.authors == AuthorsTerm::log ? std::log(row.n_authors) : row.n_authors;
    years.push_back(std::to_string(row.year));
  }
  Design design = start_design("code_released", code);
  add_column(design, "frac_industry", industry);
  if (model.authors != AuthorsTerm::none)
    add_column(design, model.authors == AuthorsTerm::log ? "log_n_authors" : "n_authors", authors);
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
  result.method = model.method;
  std::optional<Estimate> constant;
  std::vector<Estimate> table =
      is_firth ? firth_table(fitted, design, interval_level) : coefficient_table(estimated, interval_level);
  for (Estimate& row : table) {
    if (row.name == constant_name) {
      constant = std::move(row);
    } else {
      result.table.push_back(std::move(row));
    }
  }
  if (constant) result.table.push_back(std::move(*constant));
  const Goodness good = goodness(fit, design);
  result.n = rows.size();
  result.mcfadden_r_squared = good.mcfadden_r_squared.value_or(0);
  result.log_likelihood = good.log_likelihood.value_or(0);
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
  const std::optional<CodeReleaseFit>& fit = outcome.fit;
  if (fit) {
    add_fit_numbers(numbers, *fit);
  } else {
    add_missing_numbers(numbers, outcome);
  }

  std::int64_t with_code = 0;
  std::int64_t academic = 0;
  std::int64_t academic_with_code = 0;
  double industry = 0;
  for (const CodeReleaseRow& row : rows) {
    with_code += row.code;
    industry += row.frac_industry;
    if (row.frac_industry > 0) continue;
    ++academic;
    academic_with_code += row.code;
  }
  const auto n = static_cast<std::int64_t>(rows.size());
  // No sample is no sample of nothing: a count of 0 beside a printed one would be a difference.
  for (const auto& [name, count] : {std::pair{"n", n}, std::pair{"code_released", with_code}}) {
    numbers.push_back(n == 0 ? missing_number(name, "count", "count", outcome.reason)
                             : count_number(name, count, n));
  }
  numbers.push_back(share_number("code_rate", with_code, n, "no paper"));
  numbers.push_back(
      share_number("academic_code_rate", academic_with_code, academic, "no paper without industry authors"));
  if (n == 0) {
    numbers.push_back(missing_number("mean_frac_industry", "share", "mean", "no paper"));
  } else {
    Number mean = plain("mean_frac_industry", industry / static_cast<double>(n), "share", rows.size());
    mean.method = "mean";
    numbers.push_back(std::move(mean));
  }
  const std::string change = "probability_change_pp";
  const std::string method(name_of(outcome.method));
  if (!fit) {
    numbers.push_back(missing_number(change, "pp", method, outcome.reason));
  } else if (academic_with_code == 0 || academic_with_code == academic) {
    numbers.push_back(missing_number(change, "pp", method,
                                     "the all-academic papers all release code, or none does: no odds"));
  } else {
    const double base = static_cast<double>(academic_with_code) / static_cast<double>(academic);
    const Estimate& row = estimate_of(*fit, "frac_industry");
    numbers.push_back(
        with_interval(plain(change, change_pp(base, row.estimate), "pp", rows.size(), outcome.method),
                      change_pp(base, row.low), change_pp(base, row.high)));
  }
  return numbers;
}

SourceInfo read_papers_source(const std::filesystem::path& provenance_json, std::string_view key) {
  const std::string where = provenance_json.string();
  return source_info_from_json(parse_json(read_file(provenance_json), where).at(key, where), where);
}

}  // namespace computedivide
