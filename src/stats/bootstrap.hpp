#pragma once

#include <Eigen/Core>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "computedivide/stats.hpp"

namespace computedivide {

/// How many resamples, from which seed.
struct BootstrapOptions {
  std::size_t replicates = 1000;
  std::uint64_t seed = 1;
  std::size_t threads = 1;  ///< affects the running time, never the numbers
};

/// What is computed from a resample: the same count of finite numbers each time. May throw Error if the
/// resample does not allow it (a column became constant); must be safe to call from several threads.
using Statistic = std::function<std::vector<double>(std::span<const std::size_t> rows)>;

/// The statistics of the resamples for which they could be computed.
struct Bootstrap {
  Eigen::MatrixXd values;     ///< one row per resample, in order; one column per statistic
  std::size_t failed = 0;     ///< resamples whose statistic threw Error
  std::string first_failure;  ///< the message of the first failure
};

/// Efron's bootstrap (1979): resamples of n of the rows 0 to n - 1, with replacement. Throws Error if no
/// resample at all allowed the statistic, or numbers are not finite or differ in count.
Bootstrap bootstrap_rows(std::size_t n, const Statistic& statistic, const BootstrapOptions& options = {});

/// The same with whole clusters drawn: clusters[i], from 0 to count - 1, is the cluster of row i.
Bootstrap bootstrap_clusters(std::span<const int> clusters, int count, const Statistic& statistic,
                             const BootstrapOptions& options = {});

/// The percentile interval of each statistic: type-7 quantiles of its values.
std::vector<Interval> percentile_intervals(const Bootstrap& bootstrap, double level = 0.95);

/// The standard deviation (over one less than their number) of each statistic's values.
Eigen::VectorXd bootstrap_standard_errors(const Bootstrap& bootstrap);

/// The two-point and six-point distributions from which clusters draw their weights. Automatic: Rademacher
/// where the clusters allow as many different outcomes as there are replicates, else Webb's.
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
