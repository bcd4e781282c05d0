#pragma once

#include <Eigen/Core>
#include <string>
#include <string_view>
#include <vector>

#include "computedivide/stats/fit.hpp"

namespace computedivide {

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
/// a row has a leverage of 1, naming the row and the column that it alone determines.
Coefficients coefficients(const Fit& fit, const Design& design, Covariance covariance = Covariance::classic);

}  // namespace computedivide
