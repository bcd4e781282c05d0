#pragma once

#include <Eigen/Core>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <span>
#include <string_view>
#include <vector>

#include "computedivide/stats.hpp"
#include "stats/panel.hpp"

namespace computedivide {

/// One specification of a multiverse, as the sums over its clusters that a wild cluster bootstrap needs. With
/// the signs w of the clusters, the slope of a draw is b* = w'a / sum(q), and its cluster-robust error that
/// of the scores w_g a_g - P_g (V'w) - b* q_g. If it has no clusters, it has no estimate.
struct JointSpecification {
  std::vector<int> clusters;  ///< numbered alike in all specifications
  Eigen::VectorXd a;          ///< by cluster: the scores under the null, x'u
  Eigen::VectorXd q;          ///< by cluster: the information, x'x
  Eigen::MatrixXd p, v;       ///< clusters x r: x'Q and u'Q of the effects that span clusters; may have r = 0
  double factor = 1;          ///< small-sample factor of the variance
};

/// The sums of a slope within a panel, whose groups are the clusters; no clusters where fewer than
/// `least_groups` vary in x or nothing is left to compare.
JointSpecification within_sums(std::span<const WithinRow> rows, WithinEffects effects, int least_groups = 8);

/// The sums of the mean of one value per cluster: its test is Student's.
JointSpecification mean_sums(std::vector<int> clusters, const std::vector<double>& values);

/// The sums of one column of a logit for a score bootstrap (Kline and Santos 2012): one step from the fit
/// without the column, each row a cluster of this number. Throws Error if that fit does not exist.
JointSpecification logit_sums(Design design, std::string_view column, std::vector<int> clusters);

/// How many draws, and how a specification counts.
struct JointOptions {
  std::size_t draws = 999;
  std::uint64_t seed = 1;
  int direction = -1;       ///< sign of the printed effect: -1 or 1
  double alpha = 0.05;      ///< two-sided level at which a slope is significant
  std::size_t threads = 1;  ///< affects the running time, never the numbers
};

/// What all specifications say together, and how often chance alone would give as much.
struct JointTest {
  std::size_t specifications = 0;  ///< that have an estimate
  std::size_t left_out = 0;
  double median = 0;      ///< of the slopes
  double median_low = 0;  ///< the median minus the middle 95 % of the medians under the null
  double median_high = 0;
  double share_significant = 0;  ///< in the printed direction
  double stouffer = 0;           ///< sum of the signed z values over the root of their number
  double median_p = 1;           ///< two-sided
  double share_p = 1;            ///< one-sided: as many or more in the printed direction
  double stouffer_p = 1;         ///< two-sided
};

/// The joint test of Simonsohn, Simmons and Nelson (2020), "Specification curve analysis", Nature Human
/// Behaviour 4, by a wild cluster bootstrap with the null imposed: in each draw every cluster has one
/// Rademacher sign in all specifications at once. p-values are (1 + draws at least as extreme) / (1 + draws).
/// `specification` gives the specification of a number below `count`, from several threads at once. Throws
/// Error if no specification has an estimate.
JointTest joint_null_test(std::size_t count,
                          const std::function<JointSpecification(std::size_t)>& specification,
                          const JointOptions& options = {});

}  // namespace computedivide
