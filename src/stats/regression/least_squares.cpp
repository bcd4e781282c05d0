// Least squares by Householder QR with column pivoting (Businger and Golub 1965), on columns scaled by powers
// of two so that their units do not matter and no digit is lost by scaling.
//
// QR works on X itself: its error grows with the condition number of X, that of the normal equations with
// the square. Still, double precision loses up to log10(condition number) of its 16 digits, and more where
// residuals are large (NIST's Wampler 5 keeps 6 digits at a condition number of 2600). So a problem with a
// condition number above 1000 is solved again in long double arithmetic (64 bits on x86, 113 on AArch64),
// with the low parts of the columns, and the fit says so. This costs a few times more, but such problems are
// small.
//
// Columns count as collinear when a diagonal element of R falls below 1e-11 of the largest: NIST's Filip, the
// worst problem worth solving, is at 8e-10; shares that add up to one, written with twelve digits, are below
// 1e-11.

#include "computedivide/stats.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <Eigen/Eigenvalues>
#include <Eigen/QR>
#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <numbers>

#include "base/text.hpp"
#include "computedivide/error.hpp"

namespace computedivide {

namespace {

constexpr double collinear_below = 1e-11;
constexpr double extended_above = 1e3;
constexpr bool extended_exists =
    std::numeric_limits<long double>::digits > std::numeric_limits<double>::digits;

template <class Scalar>
using Matrix = Eigen::Matrix<Scalar, Eigen::Dynamic, Eigen::Dynamic>;
template <class Scalar>
using Vector = Eigen::Matrix<Scalar, Eigen::Dynamic, 1>;

// The next power of two above the value's magnitude: multiplying and dividing by it is exact.
template <class Scalar>
Scalar binary_size(Scalar value) {
  int exponent = 0;
  std::frexp(value, &exponent);
  return value == 0 ? Scalar(1) : std::ldexp(Scalar(1), exponent);
}

// First by the largest element, so that squares in the length neither overflow nor vanish; then by length.
template <class Scalar>
Vector<Scalar> scale_columns(Matrix<Scalar>& a) {
  Vector<Scalar> scale(a.cols());
  for (Eigen::Index j = 0; j < a.cols(); ++j) {
    const Scalar largest = binary_size(a.col(j).cwiseAbs().maxCoeff());
    a.col(j) /= largest;
    const Scalar length = binary_size(a.col(j).norm());
    a.col(j) /= length;
    scale(j) = largest * length;
  }
  return scale;
}

double largest_singular_value_squared(const Eigen::MatrixXd& m) {
  const Eigen::MatrixXd square = m * m.transpose();
  return Eigen::SelfAdjointEigenSolver<Eigen::MatrixXd>(square, Eigen::EigenvaluesOnly)
      .eigenvalues()
      .maxCoeff();
}

// The columns involved in the dependence of pivot `rank` on those before it, the one last in the formula
// first.
template <class Scalar>
std::vector<std::string> dependent_columns(const Matrix<Scalar>& r, const Eigen::VectorXi& order,
                                           Eigen::Index rank, const std::vector<std::string>& names) {
  std::vector<int> involved{order(rank)};
  if (rank > 0) {
    const Vector<Scalar> weights =
        r.topLeftCorner(rank, rank).template triangularView<Eigen::Upper>().solve(r.col(rank).head(rank));
    for (Eigen::Index j = 0; j < rank; ++j)
      if (std::abs(weights(j)) > Scalar(1e-6)) involved.push_back(order(j));
  }
  std::sort(involved.begin(), involved.end());
  std::vector<std::string> columns{names[static_cast<std::size_t>(involved.back())]};
  involved.pop_back();
  for (const int j : involved) columns.push_back(names[static_cast<std::size_t>(j)]);
  return columns;
}

template <class Scalar>
LeastSquares solve(const Matrix<Scalar>& x, const Vector<Scalar>& root_weights, const Vector<Scalar>& b,
                   const std::vector<std::string>& names) {
  const Eigen::Index k = x.cols();
  Matrix<Scalar> a = x;
  if (root_weights.size() > 0) a.array().colwise() *= root_weights.array();
  const Vector<Scalar> scale = scale_columns(a);
  const Eigen::ColPivHouseholderQR<Matrix<Scalar>> qr(std::move(a));
  const Matrix<Scalar> r = qr.matrixR().topLeftCorner(k, k).template triangularView<Eigen::Upper>();
  const Eigen::VectorXi order = qr.colsPermutation().indices();

  LeastSquares solved;
  for (Eigen::Index j = 0; j < k; ++j) {
    if (!(std::abs(r(j, j)) > Scalar(collinear_below) * std::abs(r(0, 0)))) {
      solved.collinear = dependent_columns<Scalar>(r, order, j, names);
      return solved;
    }
  }
  Matrix<Scalar> r_inverse = r.template triangularView<Eigen::Upper>().solve(Matrix<Scalar>::Identity(k, k));
  solved.r = r.template cast<double>();
  const Matrix<Scalar> q = qr.householderQ() * Matrix<Scalar>::Identity(x.rows(), k);
  // Back to the original order and units of the columns.
  r_inverse = (qr.colsPermutation() * r_inverse).eval();
  r_inverse.array().colwise() /= scale.array();
  const Vector<Scalar> projected = q.transpose() * b;
  Vector<Scalar> coef = qr.colsPermutation() * r.template triangularView<Eigen::Upper>().solve(projected);
  coef.array() /= scale.array();
  solved.coef = coef.template cast<double>();
  Vector<Scalar> predicted = x * coef;
  if (root_weights.size() > 0) predicted.array() *= root_weights.array();
  solved.residuals = (b - predicted).template cast<double>();
  solved.projected = projected.template cast<double>();
  solved.q = q.template cast<double>();
  solved.r_inverse = r_inverse.template cast<double>();
  return solved;
}

// Measures of fit, following R's summary.lm, logLik.lm, AIC and glm where programs differ:
// weights enter the normal likelihood as known inverse variances (sigma^2 / w), the variance counts as a
// parameter, and without a constant R^2 is taken about 0.

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
  const double log_likelihood = logit_working(design, design.x * fit.coef).log_likelihood;
  double ones = 0, total = 0;
  for (Eigen::Index i = 0; i < design.y.size(); ++i) {
    const double weight = design.weights.size() > 0 ? design.weights(i) : 1;
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

std::string_view name_of(Precision precision) {
  return precision == Precision::standard ? "double" : "extended";
}

// The largest singular values of R and of its inverse are both well determined; the smallest singular value
// is not.
double condition_number(const LeastSquares& solved) {
  Eigen::MatrixXd r = solved.r;
  r.colwise().normalize();
  const Eigen::MatrixXd inverse =
      r.triangularView<Eigen::Upper>().solve(Eigen::MatrixXd::Identity(r.rows(), r.cols()));
  return std::sqrt(largest_singular_value_squared(r) * largest_singular_value_squared(inverse));
}

LeastSquares solve_double(const Design& design, const Eigen::VectorXd& root_weights,
                          const Eigen::VectorXd& b) {
  if (design.x.rows() <= design.x.cols()) {
    fail("design of '{}': {} rows for {} columns; there must be more rows than columns", design.response,
         design.x.rows(), design.x.cols());
  }
  return solve<double>(design.x, root_weights, b, design.names);
}

LeastSquares solve_least_squares(const Design& design, const Eigen::VectorXd& root_weights,
                                 const Eigen::VectorXd& b) {
  LeastSquares solved = solve_double(design, root_weights, b);
  refuse_collinear(design, solved);
  if (!extended_exists || condition_number(solved) <= extended_above) return solved;
  Matrix<long double> x = design.x.cast<long double>();
  if (design.x_low.size() > 0) x += design.x_low.cast<long double>();
  solved = solve<long double>(x, root_weights.cast<long double>(), b.cast<long double>(), design.names);
  refuse_collinear(design, solved);
  solved.precision = Precision::extended;
  return solved;
}

void refuse_unconverged(std::string_view model, const Design& design, const Eigen::VectorXd& step,
                        const Eigen::MatrixXd& r_inverse, int iterations) {
  Eigen::Index most = 0;
  (step.array().abs() / r_inverse.rowwise().norm().array()).maxCoeff(&most);
  fail(
      "{} of '{}': no convergence after {} iterations: column '{}' still moves; centre it, scale it or leave "
      "it out",
      model, design.response, iterations, design.names[static_cast<std::size_t>(most)]);
}

void refuse_collinear(const Design& design, const LeastSquares& solved) {
  if (solved.collinear.empty()) return;
  const std::vector<std::string>& columns = solved.collinear;
  constexpr std::size_t shown = 6;
  const std::size_t others = std::min(columns.size() - 1, shown);
  std::vector<std::string> quoted;
  for (std::size_t i = 1; i <= others; ++i) quoted.push_back(fmt::format("'{}'", columns[i]));
  const std::size_t hidden = columns.size() - 1 - others;
  fail("design of '{}': column '{}' is collinear: a combination of {}{}; leave out one of them",
       design.response, columns[0], fmt::join(quoted, ", "),
       hidden == 0 ? "" : fmt::format(" and {} more", hidden));
}

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

  Eigen::VectorXd residuals = solved.residuals;
  if (weighted) residuals.array() /= root_weights.array();
  // Computed first: the compiler chooses the order in which arguments are evaluated.
  Eigen::VectorXd coef = std::move(solved.coef), scaled = std::move(solved.residuals);
  Fit fit = make_fit(ModelKind::ols, design, std::move(coef), design.y - residuals, std::move(scaled),
                     std::move(solved));
  fit.residuals = std::move(residuals);
  return fit;
}

std::string_view name_of(ModelKind model) { return model_names[static_cast<std::size_t>(model)]; }

ModelKind parse_model(std::string_view name) {
  for (std::size_t i = 0; i < model_names.size(); ++i)
    if (name == model_names[i]) return static_cast<ModelKind>(i);
  fail_usage("model: '{}' is not known{}", name, suggestion(name, model_names));
}

Fit make_fit(ModelKind model, const Design& design, Eigen::VectorXd coef, Eigen::VectorXd fitted,
             Eigen::VectorXd scaled_residuals, LeastSquares solved) {
  Fit fit;
  fit.model = model;
  fit.response = design.response;
  fit.names = design.names;
  fit.coef = std::move(coef);
  fit.fitted = std::move(fitted);
  fit.residuals = design.y - fit.fitted;
  fit.scaled_residuals = std::move(scaled_residuals);
  fit.q = std::move(solved.q);
  fit.r_inverse = std::move(solved.r_inverse);
  fit.nobs = static_cast<std::size_t>(design.x.rows());
  fit.dof_residual = fit.nobs - static_cast<std::size_t>(design.x.cols());
  if (model != ModelKind::logit)
    fit.dispersion = fit.scaled_residuals.squaredNorm() / static_cast<double>(fit.dof_residual);
  fit.condition_number = condition_number(solved);
  fit.precision = solved.precision;
  return fit;
}

Goodness goodness(const Fit& fit, const Design& design) {
  if (fit.model == ModelKind::ols) return goodness_of_ols(fit, design);
  // A quasi-likelihood is not a likelihood.
  return fit.model == ModelKind::logit ? goodness_of_logit(fit, design) : Goodness{};
}

}  // namespace computedivide
