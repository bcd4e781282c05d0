// Least squares by Householder QR with column pivoting (Businger and Golub 1965), on columns scaled by powers
// of two so that their units do not matter and no digit is lost by scaling.
//
// QR works on X itself: its error grows with the condition number of X, that of the normal equations with
// the square. Still, double precision loses up to log10(condition number) of its 16 digits, and more where
// residuals are large (NIST's Wampler 5 keeps 6 digits at a condition number of 2600). So a problem with a
// condition number above 1000 is solved again in long double arithmetic (64 bits on x86, 113 on AArch64),
// with the low parts of the columns, and the fit says so. It costs a few times more, on problems that are
// small.
//
// Columns count as collinear when a diagonal element of R falls below 1e-11 of the largest: NIST's Filip,
// the worst problem worth solving, stands at 8e-10; shares that add up to one, written with twelve digits,
// stand below 1e-11.

#include "computedivide/stats.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <Eigen/Eigenvalues>
#include <Eigen/QR>
#include <algorithm>
#include <cmath>
#include <limits>

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

// The power of two next above the value's size: multiplying and dividing by it is exact.
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

template <class Scalar>
double largest_singular_value_squared(const Matrix<Scalar>& m) {
  const Eigen::MatrixXd square = (m * m.transpose()).template cast<double>();
  return Eigen::SelfAdjointEigenSolver<Eigen::MatrixXd>(square, Eigen::EigenvaluesOnly)
      .eigenvalues()
      .maxCoeff();
}

// The largest singular values of R and of its inverse are each well determined, the smallest is not.
template <class Scalar>
double condition_number(Matrix<Scalar> r, Matrix<Scalar> r_inverse) {
  for (Eigen::Index j = 0; j < r.cols(); ++j) {
    const Scalar length = r.col(j).norm();
    r.col(j) /= length;
    r_inverse.row(j) *= length;
  }
  return std::sqrt(largest_singular_value_squared(r) * largest_singular_value_squared(r_inverse));
}

// The columns that take part in the dependence of pivot `rank` on those before it, the last written first.
template <class Scalar>
std::vector<std::string> dependent_columns(const Matrix<Scalar>& r, const Eigen::VectorXi& order,
                                           Eigen::Index rank, const std::vector<std::string>& names) {
  std::vector<int> involved{order(rank)};
  if (rank > 0) {
    const Vector<Scalar> weights =
        r.topLeftCorner(rank, rank).template triangularView<Eigen::Upper>().solve(r.col(rank).head(rank));
    for (Eigen::Index j = 0; j < rank; ++j) {
      if (std::abs(weights(j)) > Scalar(1e-6)) involved.push_back(order(j));
    }
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
  solved.condition_number = condition_number<Scalar>(r, r_inverse);
  const Matrix<Scalar> q = qr.householderQ() * Matrix<Scalar>::Identity(x.rows(), k);
  // Back to the order and the units of the columns.
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

}  // namespace

std::string_view name_of(Precision precision) {
  return precision == Precision::standard ? "double" : "extended";
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
  if (!extended_exists || solved.condition_number <= extended_above) return solved;
  Matrix<long double> x = design.x.cast<long double>();
  if (design.x_low.size() > 0) x += design.x_low.cast<long double>();
  const double condition = solved.condition_number;
  solved = solve<long double>(x, root_weights.cast<long double>(), b.cast<long double>(), design.names);
  refuse_collinear(design, solved);
  solved.condition_number = std::max(condition, solved.condition_number);
  solved.precision = Precision::extended;
  return solved;
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

}  // namespace computedivide
