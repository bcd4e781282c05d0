// The regression of code release as a table to read: as the paper prints it, estimates with standard errors
// in brackets and stars, and as CSV with every digit.

#include <fmt/format.h>

#include <array>
#include <cmath>

#include "base/text.hpp"
#include "computedivide/csv.hpp"
#include "data/latex.hpp"
#include "results/papers/release_fit.hpp"

namespace computedivide {

namespace {

std::string label_of(std::string_view name) {
  if (name == "frac_industry") return "Frac. industry";
  if (name == "n_authors") return "No. of authors";
  if (name.starts_with("year_")) return std::string(name.substr(5));
  return "Constant";
}

std::string short_number(double value) {
  return fmt::format("{:#.3g}", value);
}

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

std::string_view method_remark(const CodeReleaseFit& fit) {
  if (fit.method == CodeReleaseMethod::likelihood) return "";
  return "Firth's penalised likelihood, p of likelihood-ratio tests. ";
}

/// Stars above a number in maths; beside an empty group where a power stands there already.
std::string stars_above(std::string_view digits, std::string_view stars) {
  if (stars.empty()) return "";
  return fmt::format("{}^{{{}}}", digits.find('e') == std::string_view::npos ? "" : "{}", stars);
}

}  // namespace

std::string_view stars_of(const Estimate& estimate) {
  if (!estimate.p_value || *estimate.p_value >= 0.05) return "";
  return *estimate.p_value < 0.01 ? "**" : "*";
}

std::string code_release_csv(const CodeReleaseOutcome& outcome) {
  const bool is_firth = outcome.method == CodeReleaseMethod::firth;
  std::string csv;
  append_csv_record(
      csv, std::vector<std::string>{"term", "estimate", "standard_error", is_firth ? "chi_squared" : "z",
                                    "p_value", "low", "high", "odds_ratio", "stars", "reason"});
  if (!outcome.fit) {
    for (const std::string& term : outcome.terms) {
      append_csv_record(csv, std::vector<std::string>{term, "", "", "", "", "", "", "", "", outcome.reason});
    }
    return csv;
  }
  for (const Estimate& row : outcome.fit->table) {
    append_csv_record(csv, std::vector<std::string>{
                               row.name, format_number(row.estimate), format_number(row.standard_error),
                               row.statistic ? format_number(*row.statistic) : std::string(),
                               row.p_value ? format_number(*row.p_value) : std::string(),
                               format_number(row.low), format_number(row.high),
                               format_number(std::exp(row.estimate)), std::string(stars_of(row)), ""});
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
                            fit.aic ? fmt::format(", AIC = {:.1f}", *fit.aic) : "", method_remark(fit), note);
}

std::string code_release_latex(const CodeReleaseOutcome& outcome, std::string_view note) {
  std::string text =
      "\\begin{tabular}{lrrrr}\n\\toprule\n & Estimate & Std.\\ error & $p$ & Odds ratio \\\\\n\\midrule\n";
  constexpr std::string_view end = "\\bottomrule\n\\end{tabular}\n";
  if (!outcome.fit) {
    for (const std::string& term : outcome.terms) {
      text += fmt::format("{} & -- & -- & -- & -- \\\\\n", latex_text(label_of(term)));
    }
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
         latex_note(std::array{
             fmt::format("$n = {}$, McFadden $R^2 = {}${}. {}$^{{*}}p<0.05$, $^{{**}}p<0.01$.", fit.n,
                         short_number(fit.mcfadden_r_squared),
                         fit.aic ? fmt::format(", AIC $= {:.1f}$", *fit.aic) : "", method_remark(fit)),
             latex_text(note)});
}

}  // namespace computedivide
