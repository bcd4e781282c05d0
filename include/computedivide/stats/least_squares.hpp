#pragma once

#include <Eigen/Core>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "computedivide/stats/design.hpp"

namespace computedivide {

/// The arithmetic in which a fit was computed.
enum class Precision { standard, extended };  // "double", "extended"

/// "double" or "extended".
std::string_view name_of(Precision precision);

/// A least-squares problem, solved: A = diag(root_weights) X against the right side b.
struct LeastSquares {
  Eigen::VectorXd coef;       ///< k
  Eigen::VectorXd residuals;  ///< n: b - A coef
  Eigen::MatrixXd q;          ///< n x k, orthonormal: A = q r
  Eigen::VectorXd projected;  ///< k: q'b
  Eigen::MatrixXd
      r_inverse;  ///< k x k, rows in the order of the columns of X: (A'A)^-1 = r_inverse r_inverse'
  double condition_number = 1;  ///< of A, its columns scaled to length one, in the 2-norm
  Precision precision = Precision::standard;
  /// Columns that depend on one another (the last of them first), where there are such; then nothing else
  /// is filled in.
  std::vector<std::string> collinear;
};

/// Solves in double precision, without a second attempt. `root_weights` (n) may be empty: all one. Throws
/// Error where there are not more rows than columns; collinear columns are in the answer.
LeastSquares solve_double(const Design& design, const Eigen::VectorXd& root_weights,
                          const Eigen::VectorXd& b);

/// Solves in double precision and, where the condition number exceeds 1000, again in extended precision.
/// Throws Error with the columns' names where they are collinear.
LeastSquares solve_least_squares(const Design& design, const Eigen::VectorXd& root_weights,
                                 const Eigen::VectorXd& b);

/// Throws the Error that names collinear columns; does nothing where there are none.
void refuse_collinear(const Design& design, const LeastSquares& solved);

}  // namespace computedivide
