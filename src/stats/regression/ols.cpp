#include "computedivide/stats.hpp"

#include "base/text.hpp"
#include "computedivide/error.hpp"

namespace computedivide {

Fit fit_ols(const Design& design) {
  check_design(design);
  const double low = design.y.minCoeff();
  if (low == design.y.maxCoeff() && (design.has_constant || low == 0)) {
    fail("ols: the response '{}' is {} in every row; there is nothing to explain", design.response,
         format_number(low));
  }
  const bool weighted = design.weights.size() > 0;
  Eigen::VectorXd root_weights;
  if (weighted) root_weights = design.weights.cwiseSqrt();
  LeastSquares solved =
      solve_least_squares(design, root_weights, weighted ? design.y.cwiseProduct(root_weights) : design.y);

  Fit fit;
  fit.model = ModelKind::ols;
  fit.response = design.response;
  fit.names = design.names;
  fit.coef = std::move(solved.coef);
  fit.scaled_residuals = std::move(solved.residuals);
  fit.residuals = fit.scaled_residuals;
  if (weighted) fit.residuals.array() /= root_weights.array();
  fit.fitted = design.y - fit.residuals;
  fit.q = std::move(solved.q);
  fit.r_inverse = std::move(solved.r_inverse);
  fit.nobs = static_cast<std::size_t>(design.x.rows());
  fit.dof_residual = fit.nobs - static_cast<std::size_t>(design.x.cols());
  fit.dispersion = fit.scaled_residuals.squaredNorm() / static_cast<double>(fit.dof_residual);
  fit.condition_number = solved.condition_number;
  fit.precision = solved.precision;
  return fit;
}

}  // namespace computedivide
