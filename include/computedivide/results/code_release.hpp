#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "computedivide/data/numbers.hpp"
#include "computedivide/data/provenance.hpp"
#include "computedivide/stats/inference.hpp"

namespace computedivide {

/// One paper of the regressions of code release.
struct CodeReleaseRow {
  double frac_industry = 0;  ///< fraction of authors from industry, 0 to 1
  double n_authors = 0;
  int year = 0;
  bool code = false;
};

/// The logistic regression of code release on the fraction of industry authors, the number of authors and
/// year dummies (the first year is the base; none where there is one year only).
struct CodeReleaseFit {
  std::vector<Estimate> table;  ///< frac_industry, n_authors, year_2018 …; the constant last
  std::size_t n = 0;
  double mcfadden_r_squared = 0;
  double log_likelihood = 0;
  double aic = 0;
  Estimate marginal_effect;  ///< of frac_industry: mean of b p (1 − p), standard error by the delta method
};

/// Fits it. Throws Error, naming the column, for separation, collinearity and responses all alike.
CodeReleaseFit fit_code_release(const std::vector<CodeReleaseRow>& rows);

/// The estimate of this name; throws Error where there is none.
const Estimate& estimate_of(const CodeReleaseFit& fit, std::string_view name);

/// The numbers of METHODS section 12 for a sample: those of the fit, the odds ratio, rates and means, and the
/// change in probability from no to all authors from industry at the rate of all-academic papers. Where the
/// fit is not possible its numbers are missing, with the reason.
std::vector<Number> code_release_numbers(const std::vector<CodeReleaseRow>& rows);

/// "**" below 0.01, "*" below 0.05, else "".
std::string_view stars_of(const Estimate& estimate);

/// The regression as a table: CSV, Markdown, and LaTeX for booktabs, with `note` below the latter two.
std::string code_release_csv(const CodeReleaseFit& fit);
std::string code_release_markdown(const CodeReleaseFit& fit, std::string_view note);
std::string code_release_latex(const CodeReleaseFit& fit, std::string_view note);

/// The source that ingest.papers noted under this key of papers.provenance.json: "source" or "census".
SourceInfo read_papers_source(const std::filesystem::path& provenance_json, std::string_view key);

}  // namespace computedivide
