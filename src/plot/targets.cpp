// Where the data of a figure are in its SVG. gnuplot writes no name to what it draws, but every place is
// known before it draws: the panel's box in mm and the axis say where a value stands, and the svg terminal
// has 96 px an inch and its origin in the upper left corner. A figure of simulated data is taller by its
// header, which is above all else, so that heights are counted from below.

#include "plot/targets.hpp"

#include <algorithm>
#include <cmath>
#include <optional>
#include <set>

#include "computedivide/csv.hpp"
#include "computedivide/error.hpp"

namespace computedivide {

namespace {

constexpr double css_px_per_mm = 96 / 25.4;
constexpr double px_per_point = 96.0 / 72;
constexpr double same_px = 0.05;     // two places nearer than this are one
constexpr double outside_mm = 1e-6;  // rounding at a panel's edge

double canvas_mm(const Figure& figure) {
  return figure.height_mm + (figure.kind == SourceKind::synthetic ? banner_mm : 0);
}

struct Spot {
  double x = 0, y = 0;  // mm
  std::size_t row = 0;
};

/// Finds the targets of one panel, mark by mark.
struct Finder {
  const Figure& figure;
  const Panel& panel;
  std::string name;
  std::vector<Target>& found;

  double number(std::size_t row, const std::string& column) const { return parse(row, column).value(); }
  std::optional<double> parse(std::size_t row, const std::string& column) const {
    return number_at(figure.table, row, column);
  }

  /// The middle of a place on the x axis, in mm.
  double place_mm(std::size_t row, const Place& place) const {
    const double from = number(row, place.from);
    if (place.to.empty()) return x_mm(panel, from);
    return (x_mm(panel, from) + x_mm(panel, number(row, place.to))) / 2;
  }

  bool inside(const Spot& spot) const {
    const Box& box = panel.box;
    return spot.x > box.left - outside_mm && spot.x < box.right() + outside_mm &&
           spot.y > box.bottom - outside_mm && spot.y < box.top() + outside_mm;
  }

  /// The rows of a mark that are seen, each where it is drawn.
  std::vector<Spot> spots(const Place& place, const std::string& y, const Rows& rows) const {
    std::vector<Spot> result;
    for (const std::size_t row : chosen_rows(figure.table, rows)) {
      const std::optional<double> value = parse(row, y);
      if (!value) continue;
      const Spot spot{place_mm(row, place), y_mm(panel, *value), row};
      if (inside(spot)) result.push_back(spot);
    }
    return result;
  }

  // The figure's size is rounded to whole px; its parts are fractions of it.
  double x_px(double mm) const { return mm * svg_width_px(figure) / figure.width_mm; }
  double y_px(double mm) const {
    return (canvas_mm(figure) - mm) * svg_height_px(figure) / canvas_mm(figure);
  }

  void add(double left, double top, double width, double height, std::size_t row,
           const std::vector<std::string>& drawn) {
    Target target{name, left, top, width, height, words_of_row(figure.table, row, panel.readings, drawn)};
    const auto same = [&](const Target& other) {
      return other.panel == target.panel && other.label == target.label &&
             std::abs(other.x - target.x) < same_px && std::abs(other.y - target.y) < same_px &&
             std::abs(other.width - target.width) < same_px;
    };
    // A line that is drawn paler as a whole and again in part is one.
    if (std::none_of(found.begin(), found.end(), same)) found.push_back(std::move(target));
  }

  void add_square(const Spot& spot, double side_px, const std::vector<std::string>& drawn) {
    const double side = std::max(side_px, least_target_px);
    add(x_px(spot.x) - side / 2, y_px(spot.y) - side / 2, side, side, spot.row, drawn);
  }

  void operator()(const StackedBars& bars) {
    const Box& room = panel.box;
    for (const std::size_t row : chosen_rows(figure.table, bars.rows)) {
      const double from = number(row, bars.place.from);
      double left, right;
      if (bars.place.to.empty()) {
        left = x_mm(panel, from - bars.width / 2);
        right = x_mm(panel, from + bars.width / 2);
      } else {
        const double start = x_mm(panel, from), end = x_mm(panel, number(row, bars.place.to));
        left = start + (end - start) * (1 - bars.width) / 2;
        right = end - (end - start) * (1 - bars.width) / 2;
      }
      left = std::max(left, room.left);
      right = std::min(right, room.right());
      double height = 0;
      for (const Segment& segment : bars.stack) {
        const double bottom = std::max(y_mm(panel, height), room.bottom);
        height += number(row, segment.column);
        const double top = std::min(y_mm(panel, height), room.top());
        if (top - bottom > outside_mm && right - left > outside_mm) {
          add(x_px(left), y_px(top), x_px(right) - x_px(left), y_px(bottom) - y_px(top), row,
              {bars.place.from, segment.column});
        }
      }
    }
  }

  /// Whether the panel has a point for the same datum.
  bool has_point(std::size_t row, const std::string& y) const {
    return std::any_of(panel.marks.begin(), panel.marks.end(), [&](const Mark& mark) {
      const Points* points = std::get_if<Points>(&mark);
      return points != nullptr && points->y == y && is_chosen(figure.table, row, points->rows);
    });
  }

  void operator()(const Line& line) {
    const std::vector<Spot> vertices = spots(line.place, line.y, line.rows);
    const std::size_t count = std::min(vertices.size(), most_line_targets);
    std::set<std::string> said;
    for (std::size_t i = 0; i < count; ++i) {
      const Spot& spot = vertices[count == 1 ? 0 : i * (vertices.size() - 1) / (count - 1)];
      if (has_point(spot.row, line.y)) continue;
      // The ends of a level line say the same: one is enough.
      const std::string label =
          words_of_row(figure.table, spot.row, panel.readings, {line.place.from, line.y});
      if (said.insert(label).second) add_square(spot, least_target_px, {line.place.from, line.y});
    }
  }

  void operator()(const Points& points) {
    for (const Spot& spot : spots(points.place, points.y, points.rows)) {
      add_square(spot, points.size_pt * px_per_point, {points.place.from, points.y});
    }
  }

  void operator()(const Band&) {}
  void operator()(const ErrorBars&) {}
  void operator()(const Values&) {}
};

}  // namespace

double svg_width_px(const Figure& figure) {
  return std::round(figure.width_mm * css_px_per_mm);
}

double svg_height_px(const Figure& figure) {
  return std::round(canvas_mm(figure) * css_px_per_mm);
}

std::vector<Target> targets(const Figure& figure) {
  std::vector<Target> found;
  for (std::size_t i = 0; i < figure.panels.size(); ++i) {
    const Panel& panel = figure.panels[i];
    std::string name = panel.letter;
    if (name.empty() && figure.panels.size() > 1) name = std::to_string(i + 1);
    Finder finder{figure, panel, std::move(name), found};
    for (const Mark& mark : panel.marks) std::visit(finder, mark);
  }
  return found;
}

std::string targets_csv(const std::vector<Target>& all) {
  std::string text;
  append_csv_record(text, std::vector<std::string>{"panel", "x", "y", "width", "height", "label"});
  const auto px = [](double value) {
    std::string digits = fmt::format("{:.2f}", value);
    return digits == "-0.00" ? "0.00" : digits;
  };
  for (const Target& target : all) {
    append_csv_record(text, std::vector<std::string>{target.panel, px(target.x), px(target.y),
                                                     px(target.width), px(target.height), target.label});
  }
  return text;
}

}  // namespace computedivide
