#pragma once

#include <array>
#include <cstdint>
#include <map>
#include <numeric>
#include <string>
#include <string_view>
#include <vector>

#include "computedivide/numbers.hpp"
#include "data/clusters/clusters.hpp"
#include "pipeline/step.hpp"
#include "plot/figure.hpp"

namespace computedivide {

inline constexpr std::array<std::string_view, 2> clusters_reads{"gpu_clusters", "lexicons"};

/// The step "clusters": clusters.csv, clusters.gp and clusters.numbers.json.
void run_clusters(const Inputs& inputs, Outputs& outputs);

/// Who owns a cluster.
enum class ClusterOwner { private_sector, academic, government, public_unknown, public_private };

/// The words of the owners for files, in the order of the enum.
inline constexpr std::array<std::string_view, 5> owner_words{"private", "academic", "government",
                                                             "public_unknown", "public_private"};

/// What runs at the end of a year.
struct ClustersYear {
  int year = 0;
  std::array<double, owner_words.size()> ops{};            ///< 16-bit OP/s, in the order of the owners
  std::array<std::int64_t, owner_words.size()> systems{};  ///< clusters with OP/s
  std::int64_t no_sector = 0;  ///< further clusters with OP/s, left out of the shares
  double no_sector_ops = 0;    ///< theirs
  /// All OP/s that the shares are of.
  double total() const { return std::accumulate(ops.begin(), ops.end(), 0.0); }
  /// The clusters behind them.
  std::int64_t n() const { return std::accumulate(systems.begin(), systems.end(), std::int64_t{0}); }
};

/// Who owns AI computing clusters, year by year.
struct Clusters {
  std::vector<ClustersYear> years;               ///< without gaps, from the first cluster to the last
  std::map<std::string, std::int64_t> left_out;  ///< rows by reason
  std::int64_t standard = 0;                     ///< rows of the standard analysis
  std::int64_t unclear_public = 0;               ///< public clusters that count and whose owner stays unknown
  std::vector<Number> numbers;
};

/// Shares and numbers; does no input or output.
Clusters compute_clusters(const std::vector<Cluster>& clusters);

/// The drawing with its table. There must be a year.
Figure draw_clusters(const Clusters& clusters, const SourceInfo& source);

}  // namespace computedivide
