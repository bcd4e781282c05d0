#pragma once

#include <Eigen/Core>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace computedivide {

/// The name of the constant's column.
inline constexpr std::string_view constant_name = "(constant)";

/// What a model is fitted to: n rows, k columns.
struct Design {
  Eigen::MatrixXd x;  ///< n x k, the constant first where there is one
  /// What rounding to double lost from computed columns ("x^10"), n x k, or empty: x + x_low is the
  /// design in extended precision. Ill-conditioned polynomials need it.
  Eigen::MatrixXd x_low;
  std::vector<std::string> names;  ///< of the k columns, as written in the formula
  /// For each column, the factor whose dummy it is, counted from 0; -1 for all others.
  std::vector<int> factor;
  bool has_constant = false;

  std::string response;          ///< the name of y
  Eigen::VectorXd y;             ///< n
  Eigen::VectorXd weights;       ///< n, positive; empty: all one
  std::size_t zero_weights = 0;  ///< rows left out because their weight was 0
  /// Where each row is in its file, for messages; empty: rows are counted from 1.
  std::vector<std::uint64_t> lines;

  std::string cluster_name;
  std::vector<int> clusters;  ///< n numbers from 0 to cluster_count - 1; empty: none
  int cluster_count = 0;
};

/// Starts a design by hand: the response and, if wanted, the constant.
Design start_design(std::string response, Eigen::VectorXd y, bool constant = true);

/// Adds one column of n numbers at the right.
void add_column(Design& design, std::string name, const Eigen::VectorXd& values);

/// The distinct labels: sorted by value if all are numbers, else by bytes.
std::vector<std::string> levels_of(const std::vector<std::string>& labels);

/// Adds the dummies "name" + level for every level but the first: the fixed effects of a label.
void add_dummies(Design& design, const std::string& name, const std::vector<std::string>& labels);

/// Puts rows with the same label into the same cluster.
void set_clusters(Design& design, std::string name, const std::vector<std::string>& labels);

/// "row 3" or, where lines are known, "line 17".
std::string row_name(const Design& design, Eigen::Index row);

/// Refuses, naming the column: a design without rows or columns, parts of different lengths, cells that are
/// not finite, weights that are not positive, a constant column beside the constant, and a column of zeros.
/// Collinear columns show up in the factorisation, where they are refused by name too.
void check_design(const Design& design);

/// The arithmetic in which a fit was computed.
enum class Precision { standard, extended };  // "double", "extended"

/// "double" or "extended".
std::string_view name_of(Precision precision);

/// A solved least-squares problem: A = diag(root_weights) X with the right-hand side b.
struct LeastSquares {
  Eigen::VectorXd coef;       ///< k
  Eigen::VectorXd residuals;  ///< n: b - A coef
  Eigen::MatrixXd q;          ///< n x k, orthonormal: A = q r
  Eigen::VectorXd projected;  ///< k: q'b
  Eigen::MatrixXd
      r_inverse;      ///< k x k, rows in the order of the columns of X: (A'A)^-1 = r_inverse r_inverse'
  Eigen::MatrixXd r;  ///< k x k, upper triangular: of A with its columns scaled and in another order
  Precision precision = Precision::standard;
  /// Columns that depend on one another (the last of them first), if there are any; then nothing else is
  /// filled in.
  std::vector<std::string> collinear;
};

/// The condition number of A, its columns scaled to length one, in the 2-norm.
double condition_number(const LeastSquares& solved);

/// Solves in double precision only. `root_weights` (n) may be empty: all are 1. Throws Error unless there are
/// more rows than columns; collinear columns are reported in the result.
LeastSquares solve_double(const Design& design, const Eigen::VectorXd& root_weights,
                          const Eigen::VectorXd& b);

/// Solves in double precision and, where the condition number exceeds 1000, again in extended precision.
/// Throws Error with the columns' names where they are collinear.
LeastSquares solve_least_squares(const Design& design, const Eigen::VectorXd& root_weights,
                                 const Eigen::VectorXd& b);

/// Throws the Error that names collinear columns; does nothing if there are none.
void refuse_collinear(const Design& design, const LeastSquares& solved);

/// Throws the Error that names the column that `step` moves most, in its standard errors.
[[noreturn]] void refuse_unconverged(std::string_view model, const Design& design,
                                     const Eigen::VectorXd& step, const Eigen::MatrixXd& r_inverse,
                                     int iterations);

enum class ModelKind { ols, logit, poisson, fractional };

/// "ols", "logit", "poisson" or "fractional".
std::string_view name_of(ModelKind model);

/// The model of this name; throws Error with the legal ones.
ModelKind parse_model(std::string_view name);

/// A fitted model, before any choice of standard errors. Rows and columns are the design's.
struct Fit {
  ModelKind model = ModelKind::ols;
  std::string response;
  std::vector<std::string> names;  ///< k
  Eigen::VectorXd coef;            ///< k
  Eigen::VectorXd fitted;          ///< n: expected values; probabilities of a logit
  Eigen::VectorXd residuals;       ///< n: y - fitted
  /// n: residuals over their standard deviation up to the dispersion: sqrt(w) e of least squares, Pearson's
  /// sqrt(w) (y - p) / sqrt(p (1 - p)) of a logit. With q and r_inverse they make every covariance.
  Eigen::VectorXd scaled_residuals;
  Eigen::MatrixXd q;             ///< n x k, orthonormal: the weighted design is q r
  Eigen::MatrixXd r_inverse;     ///< k x k
  std::size_t nobs = 0;          ///< rows
  std::size_t dof_residual = 0;  ///< rows less columns
  /// The residual variance, the sum of squared scaled residuals over dof_residual; logit: 1.
  double dispersion = 1;
  double condition_number = 1;  ///< of the weighted design with its columns scaled to length one
  Precision precision = Precision::standard;
  int iterations = 0;  ///< Newton steps of a logit
};

/// The fit from `solved`, the least-squares problem of the last step; `iterations` is not set.
Fit make_fit(ModelKind model, const Design& design, Eigen::VectorXd coef, Eigen::VectorXd fitted,
             Eigen::VectorXd scaled_residuals, LeastSquares solved);

/// How well a fit describes its data. Fields that the model does not have, or that are not finite (the
/// log-likelihood of a perfect fit), are empty.
struct Goodness {
  std::optional<double> r_squared;            ///< OLS: about the mean, or about 0 where there is no constant
  std::optional<double> adjusted_r_squared;   ///< OLS
  std::optional<double> residual_sd;          ///< OLS: square root of the dispersion
  std::optional<double> log_likelihood;       ///< normal or Bernoulli, at the maximum-likelihood estimates
  std::optional<double> null_log_likelihood;  ///< logit: of the constant alone; of p = 1/2 without a constant
  std::optional<double> mcfadden_r_squared;   ///< logit: 1 - log_likelihood / null_log_likelihood
  std::optional<double> aic;  ///< -2 log-likelihood + 2 parameters; OLS counts the variance as one, as R does
  std::optional<double> bic;  ///< the same with log(nobs) in place of 2
};
Goodness goodness(const Fit& fit, const Design& design);

/// How the covariance of the coefficients is estimated.
enum class Covariance { classic, hc0, hc1, hc2, hc3, cluster };

/// "classic", "hc0", …, "cluster".
std::string_view name_of(Covariance covariance);

/// The covariance of this name; throws Error with the legal ones.
Covariance parse_covariance(std::string_view name);

/// The coefficients with their uncertainty: all that tests, intervals and tables need, whatever the model.
struct Coefficients {
  std::vector<std::string> names;  ///< k
  Eigen::VectorXd coef;            ///< k
  Eigen::MatrixXd vcov;            ///< k x k
  Covariance covariance = Covariance::classic;
  double dof = 0;  ///< of Student's t; infinite: the normal distribution
};

/// The coefficients of a fit with the covariance of this kind.
///
/// classic: dispersion (X'WX)^-1. hc0 to hc3: White's sandwich, with the squared residuals as they are, times
/// n / (n - k), over 1 - h, over (1 - h)^2, h the leverages (MacKinnon and White 1985), the same for both
/// models. cluster: sums of scores by cluster, times G/(G-1) (n-1)/(n-k) for OLS and G/(G-1) for the logit,
/// as in Stata. Statistics are t with n - k degrees of freedom for OLS, G - 1 when clustered, and z for the
/// logit.
///
/// Throws Error for a cluster covariance without clusters or with fewer than two, and for hc2 and hc3 where
/// a row has a leverage of 1, naming the row and the column that this row alone determines.
Coefficients coefficients(const Fit& fit, const Design& design, Covariance covariance = Covariance::classic);

/// The two ends of an interval estimate, in the estimate's unit.
struct Interval {
  double low = 0;
  double high = 0;
};

/// Wilson's score interval (1927) for a proportion: `count` successes in `n` trials, without continuity
/// correction. Never leaves [0, 1], and starts at exactly 0 where count is 0, ends at exactly 1 where it is
/// n. Throws Error if n is 0 or count exceeds it.
Interval wilson_interval(std::size_t count, std::size_t n, double level = 0.95);

/// One number with its uncertainty: Wald's test of zero and interval.
struct Estimate {
  std::string name;
  double estimate = 0;
  double standard_error = 0;
  std::optional<double> statistic;  ///< t or z; empty if the standard error is 0
  std::optional<double> p_value;    ///< two-sided; empty with the statistic
  double low = 0;
  double high = 0;
};

/// A value with its standard error; `dof` are those of Student's t, infinite for the normal distribution.
Estimate wald_estimate(std::string name, double value, double standard_error, double dof,
                       double level = 0.95);

/// Square roots of the diagonal of vcov.
Eigen::VectorXd standard_errors(const Coefficients& coefficients);

/// The intervals coef ± critical value × standard error, one per coefficient.
std::vector<Interval> confint(const Coefficients& coefficients, double level = 0.95);

/// The rows of the table of a regression.
std::vector<Estimate> coefficient_table(const Coefficients& coefficients, double level = 0.95);

/// The place of the coefficient of this name; throws Error with the nearest name.
Eigen::Index coefficient_index(const Coefficients& coefficients, std::string_view name);

/// Ordinary or, where the design has weights, weighted least squares: the coefficients that minimise the sum
/// of w (y - x b)^2. Weights are inverse variances up to a factor (Stata's aweights, R's lm): their scale
/// changes neither coefficients nor standard errors, and dispersion is the sum of w e^2 over dof_residual.
///
/// Throws Error, naming the column: everything that check_design refuses, as few rows as columns, collinear
/// columns, and a response without variation.
Fit fit_ols(const Design& design);

/// The maximum-likelihood logistic regression of a response of 0 and 1, by iteratively reweighted least
/// squares. Weights multiply a row's log-likelihood (R's prior weights in glm): a weight of 2 is the row
/// twice, but nobs and dof_residual count rows.
///
/// Throws Error, naming the column: everything that check_design refuses; responses other than 0 and 1, or
/// all 0 or all 1; collinear columns; columns, or combinations of them, that separate the ones from the
/// zeros, perfectly or quasi-completely, so that no finite estimate exists; no convergence after
/// `max_iterations` Newton steps.
Fit fit_logit(const Design& design, int max_iterations = 100);

/// 1 / (1 + exp(-x)), without overflow.
double logistic(double x);

/// Throws Error, naming the row, for a response other than 0 and 1, and for one that is all 0 or all 1.
void check_binary_response(const Design& design);

/// What a Newton step of the logit works with, at a linear predictor (n).
struct LogitWorking {
  Eigen::VectorXd root_weights;  ///< n: sqrt(w p (1 - p)), w the row's own weight
  Eigen::VectorXd pearson;       ///< n: sqrt(w) (y - p) / sqrt(p (1 - p))
  double log_likelihood = 0;     ///< of the response, weighted
};
LogitWorking logit_working(const Design& design, const Eigen::VectorXd& predictor);

}  // namespace computedivide
