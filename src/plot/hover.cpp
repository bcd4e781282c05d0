// Labels for who points at a datum. gnuplot draws them as hypertext: it knows where they stand, whatever the
// axes and the size of the page, and drops those outside the panel.

#include "plot/hover.hpp"

#include <algorithm>
#include <optional>
#include <set>

namespace computedivide {

namespace {

/// Finds the labels of one panel, mark by mark.
struct Finder {
  const Figure& figure;
  const Panel& panel;
  std::vector<HoverLabel> found = {};
  std::set<std::tuple<double, double, std::string>> known = {};

  void add(std::vector<HoverLabel> labels) {
    std::stable_sort(labels.begin(), labels.end(),
                     [](const HoverLabel& a, const HoverLabel& b) { return a.x < b.x; });
    for (HoverLabel& label : labels) {
      // A line that is drawn paler as a whole and again in part is one.
      if (known.emplace(label.x, label.y, label.text).second) found.push_back(std::move(label));
    }
  }

  std::string words(std::size_t row, const Place& place, const std::string& column) const {
    return words_of_row(figure.table, row, panel.readings, {place.from, column});
  }

  /// The rows with a value, each with its place and value.
  std::vector<std::pair<std::size_t, HoverLabel>> places(const Place& place, const std::string& y,
                                                         const Rows& rows) const {
    std::vector<std::pair<std::size_t, HoverLabel>> result;
    const std::vector<std::size_t> chosen = chosen_rows(figure.table, rows);
    const std::vector<double> x = places_of(place, figure.table, panel.x, rows);
    // check_mark() has seen to it that every row has a place.
    for (std::size_t i = 0; i < std::min(chosen.size(), x.size()); ++i) {
      if (const std::optional<double> value = number_at(figure.table, chosen[i], y))
        result.push_back({chosen[i], {x[i], *value, ""}});
    }
    return result;
  }

  void operator()(const StackedBars& bars) {
    std::vector<HoverLabel> labels;
    const std::vector<std::size_t> rows = chosen_rows(figure.table, bars.rows);
    const std::vector<double> x = places_of(bars.place, figure.table, panel.x, bars.rows);
    for (std::size_t i = 0; i < std::min(rows.size(), x.size()); ++i) {
      double height = 0;
      for (const Segment& segment : bars.stack) {
        const double part = number_at(figure.table, rows[i], segment.column).value_or(0);
        if (part > 0) labels.push_back({x[i], height + part / 2, words(rows[i], bars.place, segment.column)});
        height += part;
      }
    }
    add(std::move(labels));
  }

  /// Whether the panel has a point for the same datum.
  bool has_point(std::size_t row, const std::string& y) const {
    return std::any_of(panel.marks.begin(), panel.marks.end(), [&](const Mark& mark) {
      const Points* points = std::get_if<Points>(&mark);
      return points != nullptr && points->y == y && is_chosen(figure.table, row, points->rows);
    });
  }

  void operator()(const Line& line) {
    const auto vertices = places(line.place, line.y, line.rows);
    const std::size_t count = std::min(vertices.size(), most_told_of_line);
    std::set<std::string> said;
    std::vector<HoverLabel> labels;
    for (std::size_t i = 0; i < count; ++i) {
      auto [row, label] = vertices[count == 1 ? 0 : i * (vertices.size() - 1) / (count - 1)];
      if (has_point(row, line.y)) continue;
      label.text = words(row, line.place, line.y);
      // The ends of a level line say the same: one is enough.
      if (said.insert(label.text).second) labels.push_back(std::move(label));
    }
    add(std::move(labels));
  }

  void operator()(const Points& points) {
    std::vector<HoverLabel> labels;
    for (auto& [row, label] : places(points.place, points.y, points.rows)) {
      label.text = words(row, points.place, points.y);
      labels.push_back(std::move(label));
    }
    add(std::move(labels));
  }

  void operator()(const Band&) {}
  void operator()(const ErrorBars&) {}
  void operator()(const Values&) {}
};

}  // namespace

std::vector<HoverLabel> hover_labels(const Figure& figure, const Panel& panel) {
  Finder finder{figure, panel};
  for (const Mark& mark : panel.marks) std::visit(finder, mark);
  std::erase_if(finder.found, [](const HoverLabel& label) { return label.text.empty(); });
  return std::move(finder.found);
}

}  // namespace computedivide
