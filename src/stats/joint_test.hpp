#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <vector>

#include "computedivide/stats/within.hpp"

namespace computedivide {

/// One specification of a multiverse: a slope within a panel. Groups are the clusters, numbered alike in all
/// specifications.
struct JointSpecification {
  std::vector<WithinRow> rows;
  WithinEffects effects = WithinEffects::group;
  double scale = 1;  ///< times the slope: common units
};

/// How many draws, and how a specification counts.
struct JointOptions {
  std::size_t draws = 999;
  std::uint64_t seed = 1;
  int direction = -1;       ///< sign of the printed effect: -1 or 1
  double alpha = 0.05;      ///< two-sided level at which a slope is significant
  int least_groups = 8;     ///< that vary in x; with fewer a specification is left out
  std::size_t threads = 1;  ///< changes the time that it takes, never the numbers
};

/// What all specifications say together, and how often as much would come without any effect.
struct JointTest {
  std::size_t specifications = 0;  ///< that have an estimate
  std::size_t left_out = 0;
  double median = 0;             ///< of the slopes, in common units
  double share_significant = 0;  ///< in the printed direction
  double stouffer = 0;           ///< sum of the signed z values over the root of their number
  double median_p = 1;           ///< two-sided
  double share_p = 1;            ///< one-sided: as many or more in the printed direction
  double stouffer_p = 1;         ///< two-sided
};

/// The joint test of Simonsohn, Simmons and Nelson (2020), "Specification curve analysis", Nature Human
/// Behaviour 4, by a wild cluster bootstrap with the null imposed: in each draw every cluster has one
/// Rademacher sign in all specifications at once. p-values are (1 + draws as far) / (1 + draws).
/// `specification` gives the specification of a number below `count`, from several threads at once. Throws
/// Error where no specification has an estimate.
JointTest joint_null_test(std::size_t count,
                          const std::function<JointSpecification(std::size_t)>& specification,
                          const JointOptions& options = {});

}  // namespace computedivide
