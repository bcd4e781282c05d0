#pragma once

#include <Eigen/Core>
#include <array>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "computedivide/stats.hpp"

namespace computedivide {

/// What a fit expects at some values of its columns.
struct Prediction {
  double mean = 0;            ///< expected value; probability of a logit
  double standard_error = 0;  ///< of the mean; by the delta method for a logit
  Interval mean_interval;     ///< for a logit on the scale of its linear predictor, so within 0 and 1
};

/// Predictions at the rows of `x` (m x k, columns as in the design), with the coefficients' covariance.
std::vector<Prediction> predict(const Fit& fit, const Coefficients& coefficients, const Eigen::MatrixXd& x,
                                double level = 0.95);

/// The mean over rows, weighted (n, or empty: equally), of what a fit expects at `to` less what it expects at
/// `from` (both n x k), with its standard error by the delta method: the change in probability that Table 1
/// is about.
Estimate average_change(const Fit& fit, const Coefficients& coefficients, const Eigen::MatrixXd& from,
                        const Eigen::MatrixXd& to, const Eigen::VectorXd& weights, std::string name,
                        double level = 0.95);

/// Average marginal effects on the expected response, one per column except the constant, over the design's
/// rows and with its weights: for a number the mean derivative, for a factor's dummy the mean change from the
/// base level to its level (as Stata's margins, dydx(*)). Standard errors by the delta method. Columns are
/// taken one by one: where one is computed from another (x and x^2, a:b), use average_change.
std::vector<Estimate> average_marginal_effects(const Fit& fit, const Design& design,
                                               const Coefficients& coefficients, double level = 0.95);

/// A logistic regression by Firth's penalised likelihood: the log-likelihood plus half the logarithm of the
/// information's determinant (Firth 1993). Its estimates are finite even if columns separate.
struct FirthFit {
  /// Model logit; q and r_inverse are those of the information at the estimates, without the penalty, so that
  /// `coefficients` gives the standard errors that R's logistf and brglm2 print.
  Fit fit;
  double penalised_log_likelihood = 0;
};

/// Fits it. Weights multiply a row's log-likelihood, and its share of the information.
///
/// Throws Error, naming the column: everything that check_design refuses; responses other than 0 and 1, or
/// all 0 or all 1; collinear columns; no convergence after `max_iterations` steps.
FirthFit fit_firth(const Design& design, int max_iterations = 500);

/// The table of the regression, as logistf gives it by default (Heinze and Schemper 2002): `statistic` is the
/// likelihood-ratio chi-squared of the coefficient, twice the loss of penalised log-likelihood when the
/// coefficient is held at 0 and the others are refitted; `p_value` is its upper tail with one degree of
/// freedom; `low` and `high` are where holding the coefficient loses as much as the chi-squared quantile of
/// `level`.
///
/// Throws Error, naming the column, if such a fit does not converge or an end cannot be found.
std::vector<Estimate> firth_table(const FirthFit& fitted, const Design& design, double level = 0.95);

/// A Poisson regression by quasi-likelihood, log link: the mean of a row is exp(x'coef + offset), its
/// variance a multiple of the mean, which `dispersion` estimates (Pearson's chi-squared over its degrees of
/// freedom). `offset` has n numbers, or none: all 0. Weights multiply a row's part. Counts whose errors
/// depend on one another within clusters need the cluster covariance of `coefficients`.
///
/// Throws Error, naming the row or column: everything that check_design refuses, a negative response, all
/// responses 0, an offset that is not finite, collinear columns, no convergence (a column whose rows are all
/// 0 has no finite coefficient).
Fit fit_poisson(const Design& design, const Eigen::VectorXd& offset = {});

/// A fractional logit (Papke and Wooldridge 1996): the mean of a share from 0 to 1 is logistic(x'coef), by
/// the Bernoulli quasi-likelihood. The classic covariance is scaled by `dispersion`; hc1 or cluster is usual.
/// Throws Error as fit_poisson does, for responses outside 0 to 1.
Fit fit_fractional(const Design& design);

/// A count of events of one unit (a cluster's part in a group) at one time.
struct TrendCell {
  int cluster = 0;  ///< numbered from 0; its errors may be correlated, in both groups
  int group = 0;    ///< 0 or 1
  double time = 0;
  double exposure = 0;  ///< above 0
  double count = 0;
};

/// The common growth rate of each group's counts per exposure.
struct PoissonTrends {
  std::array<double, 2> slope{};        ///< per unit of time, in logarithms; 0 for a group without cells
  std::array<double, 2> information{};  ///< the inverse variances, for a dispersion of 1
  /// Covariance of the slopes, clustered, times G/(G-1); zeros with a single cluster.
  Eigen::Matrix2d clustered = Eigen::Matrix2d::Zero();
  double pearson = 0;    ///< the sum of squared Pearson residuals
  int residual_dof = 0;  ///< cells less units less slopes
  int clusters = 0;      ///< with counts above 0
  std::string reason;    ///< why there are no slopes
};

/// Poisson regression (quasi-likelihood) of counts on time with log exposure as offset, an effect for every
/// cluster and group and one slope per group: what fit_poisson with dummies gives, at a fraction of the
/// cost. Units without a count hold no information and are left out.
PoissonTrends poisson_trends(std::span<const TrendCell> cells);

/// How a recorded 0 or 1 comes from the true one.
struct Misclassification {
  double sensitivity = 1;  ///< share of true ones that are recorded as 1
  double specificity = 1;  ///< share of true zeros that are recorded as 0
};

/// A logit of a true response that is recorded with misclassification at known rates (Hausman, Abrevaya
/// and Scott-Morton 1998): P(recorded 1) = 1 - specificity + (sensitivity + specificity - 1)
/// logistic(x'coef). `fitted` and `residuals` are of the recorded response; the covariances of `coefficients`
/// hold with the rates taken as known. With rates of 1 it is fit_logit.
///
/// Throws Error, naming the column: everything that check_design refuses, responses other than 0 and 1, rates
/// outside 0 to 1 or that add up to 1 or less, no convergence.
Fit fit_misclassified_logit(const Design& design, const Misclassification& rates);

/// A sample of responses whose truth is known, from which the rates are estimated.
struct JudgedSample {
  std::size_t ones = 0;            ///< truly 1
  std::size_t ones_recorded = 0;   ///< of these recorded as 1
  std::size_t zeros = 0;           ///< truly 0
  std::size_t zeros_recorded = 0;  ///< of these recorded as 0
};

/// A coefficient whose interval includes the error of the rates.
struct CorrectedCoefficient {
  double estimate = 0;        ///< at the sample's rates
  double standard_error = 0;  ///< of the draws
  Interval interval;          ///< percentiles of the draws
  std::size_t failed = 0;     ///< draws whose rates allow no fit
};

/// The coefficient of this column, `draws` times with newly drawn rates (binomial, from the sample's rates),
/// each time with a normal error of the fit's own standard error. Throws Error as fit_misclassified_logit at
/// the sample's rates, for an empty sample or counts above it, an unknown column, and where more than one
/// draw in twenty fails.
CorrectedCoefficient corrected_coefficient(const Design& design, const JudgedSample& sample,
                                           std::string_view column, std::size_t draws = 199,
                                           std::uint64_t seed = 1, double level = 0.95);

}  // namespace computedivide
