// Who owns AI computing clusters.
//
// Claim: none of the paper's own; it says that academia has fallen behind in compute, and shows it by models
// and papers. This result asks who owns the machines.
//
// Method. Existing clusters of Epoch AI's data set that are in its authors' standard analysis. A cluster runs
// at the end of a year if its first operational date is in that year or earlier, the cluster that supersedes
// it does not run yet, and it has not been decommissioned yet. The share of a kind of owner is its part of
// all 16-bit operations per second that run then. "Public" is split by the name of the first owner that says
// academic or government, else by the cluster's own name; the rest is share_public_unknown. Public/Private is
// a category of its own.
//
// Differs from the paper:
// - The paper has no such figure. The data set's authors estimate that it covers a tenth to a fifth of all AI
//   compute, unevenly by country and sector: the shares are of what is known, and have no interval.
// - Clusters without operations per second, sector or date of operation are left out and counted. Chips are
//   those that were reported: most cloud computing is in no such list.
// - A successor counts by its date of operation, whether or not it is itself in the standard analysis.

#include "results/models/clusters.hpp"

#include <algorithm>
#include <optional>

#include "base/text.hpp"
#include "computedivide/affiliation.hpp"
#include "computedivide/error.hpp"
#include "data/tables/csv_cells.hpp"
#include "plot/page.hpp"
#include "results/estimates.hpp"
#include "results/figure_files.hpp"

namespace computedivide {

namespace {

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

/// The owner of a cluster with a sector. A public cluster is of the kind of its first owner that is academic
/// or government by its name, else of its own name, else public_unknown.
ClusterOwner owner_of(const Cluster& cluster) {
  if (cluster.sector == ClusterSector::private_sector) return ClusterOwner::private_sector;
  if (cluster.sector == ClusterSector::both) return ClusterOwner::public_private;
  for (const std::string& owner : cluster.owners)
    if (const auto kind = owner_by_name(owner)) return *kind;
  return owner_by_name(cluster.name).value_or(ClusterOwner::public_unknown);
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

std::vector<Number> numbers_of_years(const std::vector<ClustersYear>& years) {
  std::vector<Number> numbers;
  for (const ClustersYear& year : years) {
    for (std::size_t i = 0; i < owner_words.size(); ++i) {
      std::string name = fmt::format("share_{}_{}", owner_words[i], year.year);
      const std::string method(share_method);
      numbers.push_back(year.n() == 0
                            ? missing_number(std::move(name), "share", method,
                                             fmt::format("no cluster runs at the end of {}", year.year))
                            : value_number(std::move(name), year.ops[i] / year.total(), "share", method,
                                           year.n(), "clusters"));
    }
  }
  return numbers;
}

// The drawing: stacked shares by year, with the number of clusters above.

constexpr double height_mm = 40;
constexpr double counts_mm = 2;   // the counts' middle above the panel
constexpr std::int64_t few = 10;  // years with fewer clusters are in the table alone

/// How each owner is drawn, in the order of the enum.
struct Look {
  std::string label;
  Colour colour;
};
const std::array<Look, owner_words.size()> looks{{{"Private", Colour(colours::vermillion)},
                                                  {"Academic", Colour(colours::blue)},
                                                  {"Government", Colour(colours::green)},
                                                  {"Public, unclear", tint(colours::green, 0.4)},
                                                  {"Mixed", Colour(colours::yellow)}}};

std::string share_column(std::string_view owner) { return fmt::format("share_{}", owner); }

std::string systems_column(std::string_view owner) { return fmt::format("systems_{}", owner); }

Table clusters_table(const Clusters& clusters) {
  Table table{"clusters.csv", {"year", "n", "ops_16bit"}, {}};
  for (const std::string_view owner : owner_words) table.header.push_back(share_column(owner));
  for (const std::string_view owner : owner_words) table.header.push_back(systems_column(owner));
  table.header.insert(table.header.end(), {"systems_no_sector", "ops_16bit_no_sector"});
  for (const ClustersYear& year : clusters.years) {
    std::vector<std::string> row = row_cells(year.year, year.n(), year.total());
    for (const double ops : year.ops)
      row.push_back(year.n() == 0 ? std::string() : format_number(ops / year.total()));
    for (const std::int64_t systems : year.systems) row.push_back(std::to_string(systems));
    row.push_back(std::to_string(year.no_sector));
    row.push_back(format_number(year.no_sector_ops));
    table.rows.push_back(std::move(row));
  }
  return table;
}

/// The private share of the first and the last year that is drawn.
std::string title_of(const Clusters& clusters) {
  const auto is_drawn = [](const ClustersYear& year) { return year.n() >= few; };
  const auto first = std::ranges::find_if(clusters.years, is_drawn);
  const auto last = std::find_if(clusters.years.rbegin(), clusters.years.rend(), is_drawn);
  if (first == clusters.years.end() || first->year == last->year) return "";
  const auto share = [](const ClustersYear& year) { return percent_words(year.ops[0] / year.total()); };
  return fmt::format("Private owners hold {} of the known AI computing power in {}, and {} in {}",
                     share(*first), first->year, share(*last), last->year);
}

}  // namespace

Clusters compute_clusters(const std::vector<Cluster>& clusters) {
  Clusters result;
  const std::vector<Run> runs = runs_of(clusters, result);
  if (runs.empty()) return result;
  const auto by_start = [](const Run& a, const Run& b) { return a.from < b.from; };
  const auto [first, last] = std::ranges::minmax_element(runs, by_start);
  for (int year = year_of(first->from); year <= year_of(last->from); ++year)
    result.years.emplace_back().year = year;
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
    result.numbers.push_back(
        value_number(name, static_cast<double>(value), "count", "count", result.standard, "clusters"));
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
  const ClustersFile file = read_clusters(CsvReader(inputs.source_file("gpu_clusters")));
  const Clusters clusters = compute_clusters(file.clusters);
  if (clusters.years.empty()) {
    fail(
        "clusters: none of {} clusters is in the standard analysis and has a date of operation and 16-bit "
        "OP/s; at least one is expected",
        file.clusters.size());
  }
  const SourceInfo& source = inputs.source("gpu_clusters");
  write_figure(outputs, draw_clusters(clusters, source));
  write_numbers(inputs, outputs, "clusters", source, clusters.numbers);
}

Figure draw_clusters(const Clusters& clusters, const SourceInfo& source) {
  Figure figure = start_figure("clusters", source, clusters_table(clusters));

  Panel panel = new_panel("", "", share_axis("16-bit OP/s at the end of the year (%)"), height_mm);
  set_width(figure, {&panel});
  const auto is_drawn = [](const ClustersYear& year) { return year.n() >= few; };
  const auto drawn = std::ranges::find_if(clusters.years, is_drawn);
  const bool enough = drawn != clusters.years.end();
  // One year alone still gets a bar of ordinary width.
  const double first = enough ? drawn->year : clusters.years.front().year;
  const double last = std::max<double>(clusters.years.back().year, first + 4);
  panel.x = year_axis(first - 0.6, last + 0.6, panel.box.width);

  panel.readings.names = {{.column = "year"}};
  std::vector<Segment> stack;
  for (std::size_t i = 0; i < looks.size(); ++i) {
    panel.readings.drawn.push_back(
        {.column = share_column(owner_words[i]),
         .name = to_lower(looks[i].label),
         .as = ReadAs::percent,
         .details = {{.column = systems_column(owner_words[i]), .unit = " clusters"}}});
    stack.push_back({share_column(owner_words[i]), looks[i].colour});
    panel.key.push_back({looks[i].label, looks[i].colour});
  }
  panel.readings.always = {{.column = "n", .name = "clusters"}};

  const Place place{"year", ""};
  const Rows rows{where_at_least("n", enough ? static_cast<double>(few) : 1)};
  if (!cells_of(figure.table, "n", rows).empty()) {
    add_mark(figure, panel, StackedBars{.place = place, .stack = stack, .rows = rows});
    add_mark(
        figure, panel,
        Values{.place = place, .at = 1, .lift_mm = counts_mm, .column = "n", .rows = rows, .head = "n ="});
  }
  const std::string caption = fmt::format(
      "Source: {}. The data cover a tenth to a fifth of all AI compute. n: clusters of the standard analysis "
      "that run at the end of the year. Unclear: no known owner. Mixed: public and private together.{}",
      source_words(source),
      enough ? fmt::format(" Years with fewer than {} are in the table alone.", few) : std::string());
  compose(figure, {{std::move(panel)}}, caption, title_of(clusters));
  return figure;
}

}  // namespace computedivide
