#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "computedivide/numbers.hpp"
#include "computedivide/stats.hpp"

namespace computedivide {

/// One paper of the regressions of code release.
struct CodeReleaseRow {
  double frac_industry = 0;  ///< fraction of authors from industry, 0 to 1
  double n_authors = 0;
  int year = 0;
  bool code = false;
  int paper = 0;  ///< its place among the papers that the rows were taken from
};

/// How the regression is fitted: by maximum likelihood, with Wald's z, p and intervals; or by Firth's
/// penalised likelihood, with chi-squared and p of likelihood-ratio tests and profile intervals, which exists
/// where a column separates. The parameter "table1_firth" chooses it by no_yes_words.
enum class CodeReleaseMethod { likelihood, firth };

/// How the number of authors enters: as it stands, as its natural logarithm, or not at all.
enum class AuthorsTerm { linear, log, none };

/// The other terms besides the fraction of industry authors, and how the model is fitted; by default the
/// regression of Table 1.
struct CodeReleaseModel {
  CodeReleaseMethod method = CodeReleaseMethod::likelihood;
  AuthorsTerm authors = AuthorsTerm::linear;
  bool year_dummies = true;  ///< the first year is the base; none if there is one year only
};

/// The logistic regression of code release on the fraction of industry authors and what the model names.
struct CodeReleaseFit {
  std::vector<Estimate> table;  ///< frac_industry, n_authors, year_2018 …; the constant last
  std::size_t n = 0;
  double mcfadden_r_squared = 0;
  std::optional<double> aic;  ///< none for Firth's fit, which is not at the maximum of the likelihood
  Estimate marginal_effect;   ///< of frac_industry: mean of b p (1 − p), standard error by the delta method
};

/// The response code_released on a constant, frac_industry and what the model names.
Design code_release_design(const std::vector<CodeReleaseRow>& rows, const CodeReleaseModel& model = {});

/// Fits it. Throws Error, naming the column, for separation (by maximum likelihood), collinearity and
/// responses all alike.
CodeReleaseFit fit_code_release(const std::vector<CodeReleaseRow>& rows, const CodeReleaseModel& model = {});

/// The outcome of a fit: the fit itself, or why there is none.
struct CodeReleaseOutcome {
  std::optional<CodeReleaseFit> fit;
  std::string reason;  ///< empty where there is a fit
  /// The names of the coefficients that were asked for: frac_industry, n_authors, year_2018 …
  std::vector<std::string> terms;
  CodeReleaseMethod method = CodeReleaseMethod::likelihood;
};

/// Fits it where it can be fitted; else says why not, and which years the dummies of `years_without_rows`
/// would have had where there is no row at all.
CodeReleaseOutcome try_code_release(const std::vector<CodeReleaseRow>& rows, CodeReleaseMethod method,
                                    std::span<const int> years_without_rows = {});

/// The estimate of this name; throws Error if there is none.
const Estimate& estimate_of(const CodeReleaseFit& fit, std::string_view name);

/// The numbers of a sample for the ledger: those of the fit, the odds ratio, rates and means, and the
/// change in probability from no to all authors from industry at the rate of all-academic papers. Where there
/// is no fit its numbers are missing, with the outcome's reason.
std::vector<Number> code_release_numbers(const std::vector<CodeReleaseRow>& rows,
                                         const CodeReleaseOutcome& outcome);

/// The regression as a table: CSV, Markdown, and LaTeX for booktabs, with `note` below the latter two. Where
/// there is no fit the terms have blank cells, and the table says why.
std::string code_release_csv(const CodeReleaseOutcome& outcome);
std::string code_release_markdown(const CodeReleaseOutcome& outcome, std::string_view note);
std::string code_release_latex(const CodeReleaseOutcome& outcome, std::string_view note);

}  // namespace computedivide
