// Measures of fit, with the conventions of R's summary.lm, logLik.lm, AIC and glm where programs differ:
// weights enter the normal likelihood as known inverse variances (sigma^2 / w), the variance counts as a
// parameter, and without a constant R^2 is taken about 0.

#include "computedivide/stats.hpp"

#include <array>
#include <cmath>
#include <numbers>

#include "base/text.hpp"
#include "base/usage_error.hpp"

namespace computedivide {

namespace {

const std::array<std::string, 4> model_names{"ols", "logit", "poisson", "fractional"};

Goodness goodness_of_ols(const Fit& fit, const Design& design) {
  const bool weighted = design.weights.size() > 0;
  const auto n = static_cast<double>(fit.nobs);
  const auto k = static_cast<double>(fit.coef.size());
  Eigen::ArrayXd weights = Eigen::ArrayXd::Ones(design.y.size());
  if (weighted) weights = design.weights.array();
  const double centre = design.has_constant ? (weights * design.y.array()).sum() / weights.sum() : 0;
  const double total = (weights * (design.y.array() - centre).square()).sum();
  const double unexplained = fit.scaled_residuals.squaredNorm();

  Goodness good;
  good.r_squared = 1 - unexplained / total;
  good.adjusted_r_squared =
      1 - unexplained / total * (n - (design.has_constant ? 1 : 0)) / static_cast<double>(fit.dof_residual);
  good.residual_sd = std::sqrt(fit.dispersion);
  if (unexplained > 0) {
    const double log_weights = weighted ? weights.log().sum() : 0;
    good.log_likelihood = 0.5 * (log_weights - n * (std::log(2 * std::numbers::pi * unexplained / n) + 1));
    good.aic = -2 * *good.log_likelihood + 2 * (k + 1);
    good.bic = -2 * *good.log_likelihood + std::log(n) * (k + 1);
  }
  return good;
}

Goodness goodness_of_logit(const Fit& fit, const Design& design) {
  const auto n = static_cast<double>(fit.nobs);
  const auto k = static_cast<double>(fit.coef.size());
  const Eigen::VectorXd predictor = design.x * fit.coef;
  double log_likelihood = 0;
  double ones = 0;
  double total = 0;
  for (Eigen::Index i = 0; i < design.y.size(); ++i) {
    const double weight = design.weights.size() > 0 ? design.weights(i) : 1;
    // log p of what was observed, exact for probabilities near 1 too.
    const double odds_for = design.y(i) == 1 ? predictor(i) : -predictor(i);
    log_likelihood -=
        weight * (odds_for > 0 ? std::log1p(std::exp(-odds_for)) : std::log1p(std::exp(odds_for)) - odds_for);
    ones += weight * design.y(i);
    total += weight;
  }
  const double share = design.has_constant ? ones / total : 0.5;
  Goodness good;
  good.log_likelihood = log_likelihood;
  good.null_log_likelihood = ones * std::log(share) + (total - ones) * std::log1p(-share);
  good.mcfadden_r_squared = 1 - log_likelihood / *good.null_log_likelihood;
  good.aic = -2 * log_likelihood + 2 * k;
  good.bic = -2 * log_likelihood + std::log(n) * k;
  return good;
}

}  // namespace

std::string_view name_of(ModelKind model) {
  return model_names[static_cast<std::size_t>(model)];
}

ModelKind parse_model(std::string_view name) {
  for (std::size_t i = 0; i < model_names.size(); ++i) {
    if (name == model_names[i]) return static_cast<ModelKind>(i);
  }
  fail_usage("model: '{}' is not known{}", name, suggestion(name, model_names));
}

Goodness goodness(const Fit& fit, const Design& design) {
  if (fit.model == ModelKind::ols) return goodness_of_ols(fit, design);
  // A quasi-likelihood is no likelihood.
  return fit.model == ModelKind::logit ? goodness_of_logit(fit, design) : Goodness{};
}

}  // namespace computedivide
