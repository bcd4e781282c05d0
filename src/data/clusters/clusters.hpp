#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "computedivide/csv.hpp"
#include "computedivide/date.hpp"
#include "computedivide/tally.hpp"

namespace computedivide {

/// Who runs a cluster, as the data set says it.
enum class ClusterSector { unknown, private_sector, public_sector, both };

/// Whether a cluster runs; `other` is a word that the data set did not have when this was written.
enum class ClusterStatus { other, existing, planned, decommissioned };

struct Cluster {
  std::string name;
  std::vector<std::string> owners;
  ClusterSector sector = ClusterSector::unknown;
  std::string country;
  std::optional<Date> operational;  ///< first day of operation; a year alone counts as its first day
  ClusterStatus status = ClusterStatus::other;
  std::string certainty;               ///< "Confirmed", "Likely", "Unlikely"
  std::optional<double> ops_16bit;     ///< peak 16-bit operations per second
  std::optional<std::uint64_t> chips;  ///< AI chips of all types
  bool standard = false;               ///< in the standard analysis of the data set's authors
  std::string superseded_by;           ///< name of the cluster that took its place; empty: none
  std::optional<Date> decommissioned;
};

/// What was read, and which cells needed a decision.
struct ClustersFile {
  std::vector<Cluster> clusters;
  std::uint64_t rows = 0;
  std::map<std::string, Tally> remarks;  ///< cells that are not what their column holds, with the first place
};

/// Reads Epoch AI's table of GPU clusters or our own form of it. Throws Error naming the columns that are
/// missing, for a row without a name, and for a column of numbers or dates in which most cells are neither.
ClustersFile read_clusters(CsvReader csv);

/// The table in our form: facts alone, one row per cluster, owners separated by semicolons.
std::string clusters_to_csv(const std::vector<Cluster>& clusters);

}  // namespace computedivide
