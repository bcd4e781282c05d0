#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "base/words.hpp"
#include "computedivide/stats.hpp"
#include "study/claims/verdict.hpp"

namespace computedivide {

/// One coefficient beside a published estimate of it.
struct PublishedComparison {
  std::string term;
  double published = 0;
  std::optional<double> published_se;  ///< empty: the published value is taken as fixed
  double estimate = 0, standard_error = 0;
  Assessment assessment;  ///< against the null value 0, by the normal approximation
};

/// Everything that `regress` reports about one fit.
struct RegressionReport {
  std::string formula;
  Fit fit;
  Goodness goodness;
  Coefficients coefficients;
  double level = 0.95;
  std::string weights;           ///< the column; empty: none
  std::string cluster;           ///< the column; empty: standard errors are not clustered
  int cluster_count = 0;         ///< 0: as above
  std::size_t rows_dropped = 0;  ///< rows left out for blank cells and weights of 0
  /// Of Firth's fit, its largest penalised log-likelihood and its table; empty: Wald's table of
  /// `coefficients`.
  std::optional<double> penalised_log_likelihood;
  std::vector<Estimate> firth_table;
  std::vector<PublishedComparison> comparisons;
};

/// Adds the comparison that "TERM=VALUE,se=ERROR" or "TERM=VALUE" asks for. Throws Error (wrong usage) for
/// another form, an unknown term, and a value of 0.
void add_comparison(RegressionReport& report, const std::string& asked);

/// The report as text that ends in a line feed: an aligned table; JSON of schema 1, whose numbers read back
/// exactly; the coefficients as CSV with twelve significant digits; a LaTeX table.
std::string format_regression(const RegressionReport& report, TextFormat format);

}  // namespace computedivide
