#include "computedivide/stats.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

#include "base/text.hpp"
#include "computedivide/error.hpp"
#include "stats/distributions.hpp"

namespace computedivide {

Estimate wald_estimate(std::string name, double value, double standard_error, double dof, double level) {
  Estimate row;
  row.name = std::move(name);
  row.estimate = value;
  row.standard_error = standard_error;
  if (standard_error > 0) {
    row.statistic = value / standard_error;
    row.p_value = two_sided_p(*row.statistic, dof);
  }
  const double reach = critical_value(level, dof) * standard_error;
  row.low = value - reach;
  row.high = value + reach;
  return row;
}

Eigen::VectorXd standard_errors(const Coefficients& coefficients) {
  return coefficients.vcov.diagonal().cwiseSqrt();
}

std::vector<Interval> confint(const Coefficients& coefficients, double level) {
  std::vector<Interval> intervals;
  for (const Estimate& row : coefficient_table(coefficients, level)) intervals.push_back({row.low, row.high});
  return intervals;
}

std::vector<Estimate> coefficient_table(const Coefficients& coefficients, double level) {
  std::vector<Estimate> table;
  for (Eigen::Index j = 0; j < coefficients.coef.size(); ++j) {
    table.push_back(wald_estimate(coefficients.names[static_cast<std::size_t>(j)], coefficients.coef(j),
                                  std::sqrt(std::max(coefficients.vcov(j, j), 0.0)), coefficients.dof,
                                  level));
  }
  return table;
}

Eigen::Index coefficient_index(const Coefficients& coefficients, std::string_view name) {
  for (std::size_t j = 0; j < coefficients.names.size(); ++j)
    if (coefficients.names[j] == name) return static_cast<Eigen::Index>(j);
  fail("there is no coefficient '{}'{}", name, suggestion(name, coefficients.names));
}

// Wilson, E. B. (1927), "Probable inference, the law of succession, and statistical inference", JASA 22:
// all p whose score test does not reject the observed share. Agresti and Coull (1998) show that it covers
// well at the small counts of this paper, where the usual Wald interval does not.
Interval wilson_interval(std::size_t count, std::size_t n, double level) {
  if (n == 0) fail("wilson_interval: there are 0 trials; a share needs at least one");
  if (count > n) fail("wilson_interval: {} successes in {} trials; there cannot be more", count, n);
  const double z = critical_value(level, std::numeric_limits<double>::infinity());
  const auto trials = static_cast<double>(n);
  const double share = static_cast<double>(count) / trials;
  const double shrink = 1 + z * z / trials;
  const double centre = (share + z * z / (2 * trials)) / shrink;
  const double half = z / shrink * std::sqrt(share * (1 - share) / trials + z * z / (4 * trials * trials));
  // In exact arithmetic the ends are 0 and 1 here; rounding must not leave 1e-18 instead.
  return {count == 0 ? 0 : centre - half, count == n ? 1 : centre + half};
}

// Covariance matrices, all from the same three pieces of a fit, so that nothing is inverted twice or squared
// needlessly: with the weighted design Q R and the scaled residuals u, the influence of row i on the
// coefficients is R^-1 q_i u_i, and every sandwich is the sum of outer products of such influences.
//
//   classic          dispersion R^-1 R^-T
//   hc0 … hc3        White (1980), MacKinnon and White (1985); h_i = |q_i|^2 is the leverage
//   cluster          Liang and Zeger (1986), influences summed within clusters first; small-sample factors of
//                    Stata (regress and logit, vce(cluster)), which are also those of R's sandwich::vcovCL
//
// For the logit, hc1 has the factor n/(n-k) of R's sandwich; Stata's logit, vce(robust), is hc0 times
// n/(n-1). n counts rows, weighted or not.

namespace {

const std::array<std::string, 6> names{"classic", "hc0", "hc1", "hc2", "hc3", "cluster"};

Eigen::MatrixXd outer_products(const Fit& fit, const Eigen::MatrixXd& scores) {
  const Eigen::MatrixXd influence = scores * fit.r_inverse.transpose();
  return influence.transpose() * influence;
}

// The row determines its own fitted value: its residual is 0 whatever its error, and dividing by 1 - h would
// divide by zero.
[[noreturn]] void refuse_leverage(const Fit& fit, const Design& design, Covariance covariance,
                                  Eigen::Index row) {
  std::string columns;
  for (Eigen::Index j = 0; j < design.x.cols(); ++j)
    if (design.x(row, j) != 0 && (design.x.col(j).array() != 0).count() == 1)
      columns = fmt::format(": it alone determines '{}'", fit.names[static_cast<std::size_t>(j)]);
  fail("{}: {} has leverage 1{}; use hc0 or hc1, or leave out the row", name_of(covariance),
       row_name(design, row), columns);
}

Eigen::MatrixXd heteroscedastic(const Fit& fit, const Design& design, Covariance covariance) {
  Eigen::ArrayXd scale = fit.scaled_residuals.array();
  if (covariance == Covariance::hc2 || covariance == Covariance::hc3) {
    const Eigen::ArrayXd leverage = fit.q.rowwise().squaredNorm().array();
    for (Eigen::Index i = 0; i < leverage.size(); ++i)
      if (leverage(i) > 1 - 1e-10) refuse_leverage(fit, design, covariance, i);
    scale /= (1 - leverage).pow(covariance == Covariance::hc2 ? 0.5 : 1);
  }
  const Eigen::MatrixXd vcov = outer_products(fit, fit.q.array().colwise() * scale);
  if (covariance != Covariance::hc1) return vcov;
  return vcov * (static_cast<double>(fit.nobs) / static_cast<double>(fit.dof_residual));
}

Eigen::MatrixXd clustered(const Fit& fit, const Design& design) {
  if (design.clusters.empty())
    fail("cluster: the design of '{}' has no clusters; name their column", fit.response);
  if (design.cluster_count < 2) {
    fail("cluster: column '{}' is the same in every row; there must be at least two clusters",
         design.cluster_name);
  }
  Eigen::MatrixXd sums = Eigen::MatrixXd::Zero(design.cluster_count, fit.q.cols());
  for (Eigen::Index i = 0; i < fit.q.rows(); ++i)
    sums.row(design.clusters[static_cast<std::size_t>(i)]) += fit.q.row(i) * fit.scaled_residuals(i);
  const auto groups = static_cast<double>(design.cluster_count);
  double factor = groups / (groups - 1);
  if (fit.model == ModelKind::ols)
    factor *= static_cast<double>(fit.nobs - 1) / static_cast<double>(fit.dof_residual);
  return outer_products(fit, sums) * factor;
}

}  // namespace

std::string_view name_of(Covariance covariance) { return names[static_cast<std::size_t>(covariance)]; }

Covariance parse_covariance(std::string_view name) {
  for (std::size_t i = 0; i < names.size(); ++i)
    if (names[i] == name) return static_cast<Covariance>(i);
  fail_usage("standard errors: '{}' is not known{}", name, suggestion(name, names));
}

Coefficients coefficients(const Fit& fit, const Design& design, Covariance covariance) {
  Coefficients estimated;
  estimated.names = fit.names;
  estimated.coef = fit.coef;
  estimated.covariance = covariance;
  estimated.dof = fit.model == ModelKind::ols ? static_cast<double>(fit.dof_residual)
                                              : std::numeric_limits<double>::infinity();
  switch (covariance) {
    case Covariance::classic:
      estimated.vcov = fit.r_inverse * fit.r_inverse.transpose() * fit.dispersion;
      break;
    case Covariance::cluster:
      estimated.vcov = clustered(fit, design);
      if (fit.model == ModelKind::ols) estimated.dof = design.cluster_count - 1;
      break;
    default:
      estimated.vcov = heteroscedastic(fit, design, covariance);
  }
  return estimated;
}

}  // namespace computedivide
