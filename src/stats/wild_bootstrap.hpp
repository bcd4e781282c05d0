#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

#include "computedivide/stats.hpp"

namespace computedivide {

/// The two-, and six-point distributions from which clusters draw their weights. Automatic: Rademacher where
/// the clusters allow as many different outcomes as there are replicates, else Webb's.
enum class WildWeights { automatic, rademacher, webb };

/// "automatic", "rademacher", "webb".
std::string_view name_of(WildWeights weights);

/// How many draws, from which seed, with which weights.
struct WildBootstrapOptions {
  std::size_t replicates = 9999;
  std::uint64_t seed = 1;
  WildWeights weights = WildWeights::automatic;
};

/// A test that one coefficient is zero.
struct WildTest {
  double statistic = 0;  ///< t with the cluster-robust standard error, Stata's small-sample factor included
  double p_value = 1;    ///< two-sided, never 0: the sample itself counts among the replicates
  std::size_t replicates = 0;
  WildWeights weights = WildWeights::rademacher;  ///< those that were drawn
};

/// The wild cluster bootstrap-t of Cameron, Gelbach and Miller (2008), the null hypothesis imposed, for the
/// column of this name of a least-squares fit. `design` is the one that was fitted, with clusters. The same
/// seed gives the same p-value on every machine. Throws Error for an unknown column, fewer than two
/// clusters, no replicates, and a fit without residuals.
WildTest wild_cluster_test(const Fit& fit, const Design& design, std::string_view column,
                           const WildBootstrapOptions& options = {});

}  // namespace computedivide
