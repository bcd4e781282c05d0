// Who owns AI computing clusters as a drawing: stacked shares by year, with the number of clusters above.

#include <algorithm>

#include "base/text.hpp"
#include "computedivide/error.hpp"
#include "results/figure_files.hpp"
#include "results/models/clusters.hpp"

namespace computedivide {

namespace {

// The page, in mm, from the top down.
constexpr double right_mm = 2.5;
constexpr double margin_left_mm = 3;
constexpr double heading_mm = 3;
constexpr double key_mm = 7.2;
constexpr double top_mm = 12.6;
constexpr double height_mm = 40;
constexpr double page_mm = top_mm + height_mm + 5;
constexpr double counts_mm = 2;   // the counts' middle above the panel
constexpr std::int64_t few = 10;  // years with fewer clusters are in the table alone

struct Look {
  std::string label;
  Colour colour;
};

Look look_of(ClusterOwner owner) {
  switch (owner) {
    case ClusterOwner::private_sector:
      return {"Private", Colour(colours::vermillion)};
    case ClusterOwner::academic:
      return {"Academic", Colour(colours::blue)};
    case ClusterOwner::government:
      return {"Government", Colour(colours::green)};
    case ClusterOwner::public_unknown:
      return {"Public, unclear", tint(colours::green, 0.4)};
    case ClusterOwner::public_private:
      return {"Mixed", Colour(colours::yellow)};
  }
  return {};
}

std::string share_column(ClusterOwner owner) {
  return fmt::format("share_{}", name_of(owner));
}

std::string systems_column(ClusterOwner owner) {
  return fmt::format("systems_{}", name_of(owner));
}

Table clusters_table(const Clusters& clusters) {
  Table table{"clusters.csv", {"year", "n", "ops_16bit"}, {}};
  for (const ClusterOwner owner : cluster_owners) table.header.push_back(share_column(owner));
  for (const ClusterOwner owner : cluster_owners) table.header.push_back(systems_column(owner));
  table.header.insert(table.header.end(), {"systems_no_sector", "ops_16bit_no_sector"});
  for (const ClustersYear& year : clusters.years) {
    std::vector<std::string> row{std::to_string(year.year), std::to_string(year.n()),
                                 format_number(year.total())};
    for (const double ops : year.ops) {
      row.push_back(year.n() == 0 ? std::string() : format_number(ops / year.total()));
    }
    for (const std::int64_t systems : year.systems) row.push_back(std::to_string(systems));
    row.push_back(std::to_string(year.no_sector));
    row.push_back(format_number(year.no_sector_ops));
    table.rows.push_back(std::move(row));
  }
  return table;
}

/// The private share of the first and the last year that is drawn.
std::string title_of(const Clusters& clusters) {
  const ClustersYear *first = nullptr, *last = nullptr;
  for (const ClustersYear& year : clusters.years) {
    if (year.n() < few) continue;
    if (first == nullptr) first = &year;
    last = &year;
  }
  if (first == last) return "";
  const auto share = [](const ClustersYear& year) {
    for (std::size_t i = 0; i < cluster_owners.size(); ++i) {
      if (cluster_owners[i] == ClusterOwner::private_sector) return percent_words(year.ops[i] / year.total());
    }
    return std::string();
  };
  return fmt::format("Private owners hold {} of the known AI computing power in {}, and {} in {}",
                     share(*first), first->year, share(*last), last->year);
}

}  // namespace

Figure draw_clusters(const Clusters& clusters, const SourceInfo& source) {
  Figure figure;
  figure.name = "clusters";
  figure.kind = source.kind;
  figure.table = clusters_table(clusters);

  Panel panel;
  panel.heading = "Who owns AI computing clusters";
  panel.y = share_axis("16-bit OP/s at the end of the year (%)");
  panel.box.left = y_axis_room_mm(panel.y);
  panel.box.width = figure.width_mm - panel.box.left - right_mm;
  panel.box.height = height_mm;
  const auto is_drawn = [](const ClustersYear& year) { return year.n() >= few; };
  const auto drawn = std::find_if(clusters.years.begin(), clusters.years.end(), is_drawn);
  const bool enough = drawn != clusters.years.end();
  // One year alone still gets a bar of ordinary width.
  const double first = enough ? drawn->year : clusters.years.front().year;
  const double last = std::max<double>(clusters.years.back().year, first + 4);
  panel.x = year_axis("", first - 0.6, last + 0.6, panel.box.width, small_pt);

  panel.readings.names = {{.column = "year"}};
  for (const ClusterOwner owner : cluster_owners) {
    panel.readings.drawn.push_back({.column = share_column(owner),
                                    .name = to_lower(look_of(owner).label),
                                    .as = ReadAs::percent,
                                    .details = {{.column = systems_column(owner), .unit = " clusters"}}});
  }
  panel.readings.always = {{.column = "n", .name = "clusters"}};

  const Place place{"year", ""};
  const Rows rows{where_at_least("n", enough ? static_cast<double>(few) : 1)};
  const Values counts = fitted_values(
      figure.table, panel, {.place = place, .at = 1, .lift_mm = counts_mm, .column = "n", .rows = rows});
  const double pushed_mm = extra_height_mm(figure.table, counts);
  const std::string words = fmt::format(
      "Source: {}. The data cover a tenth to a fifth of all AI compute. n: clusters of the standard analysis "
      "that run at the end of the year. Unclear: no known owner. Mixed: public and private together.{}",
      source.title,
      enough ? fmt::format(" Years with fewer than {} are in the table alone.", few) : std::string());
  figure.height_mm = page_mm + pushed_mm + caption_height_mm(words, figure.width_mm);
  panel.box.bottom = figure.height_mm - top_mm - pushed_mm - height_mm;

  std::vector<Segment> stack;
  std::vector<KeyEntry> key;
  for (const ClusterOwner owner : cluster_owners) {
    const Look look = look_of(owner);
    stack.push_back({share_column(owner), look.colour});
    key.push_back({look.label, look.colour});
  }
  const bool any = !cells_of(figure.table, "n", rows).empty();
  if (any) {
    add_mark(figure, panel, StackedBars{.place = place, .stack = stack, .rows = rows});
    add_mark(figure, panel, counts);
    figure.texts.push_back({.text = "n =",
                            .x_mm = panel.box.left - tick_label_gap_mm,
                            .y_mm = panel.box.top() + counts_mm,
                            .align = Align::right,
                            .size_pt = counts.size_pt});
  }
  add_key(figure, key, margin_left_mm, figure.height_mm - key_mm);
  add_panel(figure, std::move(panel), figure.height_mm - heading_mm);
  add_caption(figure, words);
  add_title(figure, title_of(clusters));
  return figure;
}

}  // namespace computedivide
