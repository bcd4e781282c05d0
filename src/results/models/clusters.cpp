// Who owns AI computing clusters.
//
// Claim: none of the paper's own; it says that academia has fallen behind in compute, and shows it by models
// and papers. This result asks who owns the machines.
//
// Method. Clusters of Epoch AI's data set that are in its authors' standard analysis and exist. A cluster
// runs at the end of a year if its first operational date is in that year or before, the cluster that
// supersedes it does not run yet, and it is not decommissioned yet. The share of a kind of owner is its part
// of all 16-bit operations per second that run then. "Public" is split by the name of the first owner that
// says academic or government, else by the cluster's own name; what remains is share_public_unknown.
// Public/Private is a line of its own.
//
// Differs from the paper:
// - The paper has no such figure. The data set's authors estimate that it covers a tenth to a fifth of all AI
//   compute, unevenly by country and sector: the shares are of what is known, and have no interval.
// - Clusters without operations per second, sector or date of operation are left out and counted. Chips are
//   those that were reported: most of a cloud is in no such list.
// - A successor counts by its date of operation, whether or not it is itself in the standard analysis.

#include "results/models/clusters.hpp"

#include <algorithm>
#include <numeric>
#include <optional>

#include "base/text.hpp"
#include "computedivide/affiliation.hpp"
#include "computedivide/error.hpp"
#include "results/estimates.hpp"
#include "results/figure_files.hpp"

namespace computedivide {

namespace {

constexpr std::array<std::string_view, cluster_owners.size()> owner_names{"private", "academic", "government",
                                                                          "public_unknown", "public_private"};
constexpr std::string_view share_method =
    "share of 16-bit OP/s running at the end of the year; the data cover a tenth to a fifth of all AI "
    "compute";

std::optional<ClusterOwner> owner_by_name(std::string_view name) {
  switch (classify_affiliation(name).value) {
    case AffiliationClass::academic:
      return ClusterOwner::academic;
    case AffiliationClass::government:
      return ClusterOwner::government;
    default:  // the sector is known to be public: a name that looks like a company says nothing
      return std::nullopt;
  }
}

/// The first date of operation of each name. Several clusters of one name: the earliest.
std::map<std::string, Date> dates_by_name(const std::vector<Cluster>& clusters) {
  std::map<std::string, Date> dates;
  for (const Cluster& cluster : clusters) {
    if (!cluster.operational || cluster.status == ClusterStatus::planned) continue;
    const auto [place, is_new] = dates.emplace(cluster.name, *cluster.operational);
    if (!is_new) place->second = std::min(place->second, *cluster.operational);
  }
  return dates;
}

/// One cluster that counts, and the days between which it runs.
struct Run {
  const Cluster* cluster = nullptr;
  Date from{};
  std::optional<Date> until;  ///< the first day on which it does not run
};

std::vector<Run> runs_of(const std::vector<Cluster>& clusters, Clusters& result) {
  const std::map<std::string, Date> dates = dates_by_name(clusters);
  std::vector<Run> runs;
  for (const Cluster& cluster : clusters) {
    const auto leave_out = [&](const char* reason) { ++result.left_out[reason]; };
    if (!cluster.standard) {
      leave_out("not in the standard analysis");
      continue;
    }
    ++result.standard;
    if (cluster.status == ClusterStatus::planned || cluster.status == ClusterStatus::other) {
      leave_out("does not exist yet");
    } else if (cluster.status == ClusterStatus::decommissioned && !cluster.decommissioned) {
      leave_out("decommissioned, without a date");
    } else if (!cluster.ops_16bit) {
      leave_out("no 16-bit OP/s");
    } else if (!cluster.operational) {
      leave_out("no date of operation");
    } else {
      Run run{&cluster, *cluster.operational, cluster.decommissioned};
      if (!cluster.superseded_by.empty()) {
        const auto successor = dates.find(cluster.superseded_by);
        if (successor != dates.end() && (!run.until || successor->second < *run.until))
          run.until = successor->second;
      }
      runs.push_back(run);
    }
  }
  return runs;
}

Number number_of(std::string name, double value, std::int64_t n, std::string unit, std::string_view method) {
  Number number;
  number.name = std::move(name);
  number.value = value;
  number.n = n;
  number.unit = std::move(unit);
  number.method = method;
  number.n_of = "clusters";
  return number;
}

std::vector<Number> numbers_of_years(const std::vector<ClustersYear>& years) {
  std::vector<Number> numbers;
  for (const ClustersYear& year : years) {
    for (std::size_t i = 0; i < cluster_owners.size(); ++i) {
      const std::string name = fmt::format("share_{}_{}", owner_names[i], year.year);
      if (year.n() == 0) {
        numbers.push_back(missing_number(name, "share", std::string(share_method),
                                         fmt::format("no cluster runs at the end of {}", year.year)));
      } else {
        numbers.push_back(number_of(name, year.ops[i] / year.total(), year.n(), "share", share_method));
      }
    }
  }
  return numbers;
}

}  // namespace

std::string_view name_of(ClusterOwner owner) {
  return owner_names[static_cast<std::size_t>(owner)];
}

double ClustersYear::total() const {
  return std::accumulate(ops.begin(), ops.end(), 0.0);
}

std::int64_t ClustersYear::n() const {
  return std::accumulate(systems.begin(), systems.end(), std::int64_t{0});
}

ClusterOwner owner_of(const Cluster& cluster) {
  if (cluster.sector == ClusterSector::private_sector) return ClusterOwner::private_sector;
  if (cluster.sector == ClusterSector::both) return ClusterOwner::public_private;
  for (const std::string& owner : cluster.owners) {
    if (const auto kind = owner_by_name(owner)) return *kind;
  }
  return owner_by_name(cluster.name).value_or(ClusterOwner::public_unknown);
}

Clusters compute_clusters(const std::vector<Cluster>& clusters) {
  Clusters result;
  const std::vector<Run> runs = runs_of(clusters, result);
  if (runs.empty()) return result;
  const auto by_start = [](const Run& a, const Run& b) { return a.from < b.from; };
  const auto [first, last] = std::minmax_element(runs.begin(), runs.end(), by_start);
  for (int year = year_of(first->from); year <= year_of(last->from); ++year) {
    result.years.emplace_back().year = year;
  }
  for (const Run& run : runs) {
    const bool known = run.cluster->sector != ClusterSector::unknown;
    if (!known) ++result.left_out["no sector"];
    const auto owner =
        static_cast<std::size_t>(known ? owner_of(*run.cluster) : ClusterOwner::private_sector);
    if (known && owner == static_cast<std::size_t>(ClusterOwner::public_unknown)) ++result.unclear_public;
    for (ClustersYear& year : result.years) {
      const Date end = std::chrono::year(year.year) / 12 / 31;
      if (run.from > end || (run.until && *run.until <= end)) continue;
      if (known) {
        year.ops[owner] += *run.cluster->ops_16bit;
        ++year.systems[owner];
      } else {
        year.no_sector_ops += *run.cluster->ops_16bit;
        ++year.no_sector;
      }
    }
  }
  result.numbers = numbers_of_years(result.years);
  const auto count = [&](const char* name, std::int64_t value) {
    result.numbers.push_back(number_of(name, static_cast<double>(value), result.standard, "count", "count"));
  };
  const auto left_out = [&](const char* reason) {
    const auto place = result.left_out.find(reason);
    return place == result.left_out.end() ? std::int64_t{0} : place->second;
  };
  count("without_ops", left_out("no 16-bit OP/s"));
  count("without_date", left_out("no date of operation"));
  count("without_sector", left_out("no sector"));
  count("public_without_known_owner", result.unclear_public);
  return result;
}

void run_clusters(const Inputs& inputs, Outputs& outputs) {
  const ClustersFile file = read_clusters(inputs.source_file("gpu_clusters"));
  const Clusters clusters = compute_clusters(file.clusters);
  if (clusters.years.empty()) {
    fail(
        "clusters: none of {} clusters is in the standard analysis and has a date of operation and 16-bit "
        "OP/s; at least one is expected",
        file.clusters.size());
  }
  const SourceInfo& source = inputs.source("gpu_clusters");
  write_figure(outputs, draw_clusters(clusters, source));
  outputs.write("clusters.numbers.json",
                numbers_to_text({"clusters", source, inputs.parameters(), clusters.numbers}));
}

}  // namespace computedivide
