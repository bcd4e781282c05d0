#include "plot/figure.hpp"

#include <algorithm>
#include <cmath>

#include "plot/labels.hpp"

namespace computedivide {

namespace {

constexpr double label_gap_mm = 0.4;  // between a line and its label
constexpr double upright_mm = 1.8;    // from the panel up to the labels' middle
constexpr double air_mm = 0.3;        // around data

/// Where the marks of a panel have ink, as boxes in mm.
struct Ink {
  const Figure& figure;
  const Panel& panel;
  std::vector<Box> boxes = {};
  std::vector<Box> texts = {};

  void add(double x1, double y1, double x2, double y2, double half_mm) {
    boxes.push_back({std::min(x1, x2) - half_mm, std::min(y1, y2) - half_mm, std::abs(x2 - x1) + 2 * half_mm,
                     std::abs(y2 - y1) + 2 * half_mm});
  }

  /// Calls what(from, to, values, row), in the axes' units, for every row that has all the columns' numbers.
  template <class What>
  void each(const Place& place, const std::vector<std::string>& columns, const Rows& rows, What what) const {
    for (const std::size_t row : chosen_rows(figure.table, rows)) {
      std::vector<double> values;
      const std::optional<double> from = number_at(figure.table, row, place.from);
      const std::optional<double> to = place.to.empty() ? from : number_at(figure.table, row, place.to);
      for (const std::string& column : columns) {
        if (const auto value = number_at(figure.table, row, column)) values.push_back(*value);
      }
      if (from && to && values.size() == columns.size()) what(*from, *to, values, row);
    }
  }

  double middle(double from, double to) const { return (x_mm(panel, from) + x_mm(panel, to)) / 2; }

  void operator()(const StackedBars& bars) {
    std::vector<std::string> columns;
    for (const Segment& segment : bars.stack) columns.push_back(segment.column);
    each(bars.place, columns, bars.rows, [&](double from, double to, const auto& values, auto) {
      double height = 0;
      for (const double value : values) height += value;
      const double half = bars.place.to.empty() ? bars.width / 2 : 0;
      add(x_mm(panel, from - half), y_mm(panel, 0), x_mm(panel, to + half), y_mm(panel, height), 0);
    });
  }
  void operator()(const Line& line) {
    std::optional<std::pair<double, double>> last;
    each(line.place, {line.y}, line.rows, [&](double from, double to, const auto& values, auto) {
      const double x = middle(from, to), y = y_mm(panel, values[0]);
      const auto [x0, y0] = last.value_or(std::pair{x, y});
      const int steps = 1 + static_cast<int>(std::hypot(x - x0, y - y0));
      for (int i = 1; i <= steps; ++i) {
        const double part = static_cast<double>(i) / steps;
        add(x0 + part * (x - x0), y0 + part * (y - y0), x0 + part * (x - x0), y0 + part * (y - y0), air_mm);
      }
      last = {x, y};
    });
  }
  void operator()(const Points& points) {
    each(points.place, {points.y}, points.rows, [&](double from, double to, const auto& values, auto) {
      const double x = middle(from, to), y = y_mm(panel, values[0]);
      // A hidden point is worse than a hidden piece of a line.
      for (int weight = 0; weight < 3; ++weight) add(x, y, x, y, points.size_pt * mm_per_pt / 2 + air_mm);
    });
  }
  void operator()(const ErrorBars& bars) {
    each(bars.place, {bars.low, bars.high}, bars.rows, [&](double from, double to, const auto& ends, auto) {
      if (bars.level)
        add(x_mm(panel, ends[0]), y_mm(panel, from), x_mm(panel, ends[1]), y_mm(panel, to), air_mm);
      else
        add(middle(from, to), y_mm(panel, ends[0]), middle(from, to), y_mm(panel, ends[1]), air_mm);
    });
  }
  void operator()(const Values& values) {
    const std::size_t column = column_place(figure.table, values.column);
    std::vector<std::string> top;
    if (!values.on_top_of.empty()) top.push_back(values.on_top_of);
    each(values.place, top, values.rows, [&](double from, double to, const auto& heights, std::size_t row) {
      const double half = text_width_mm(figure.table.rows[row][column], small_pt) / 2;
      const double x = middle(from, to);
      const double y = y_mm(panel, heights.empty() ? values.at : heights[0]) + values.lift_mm;
      const double across = values.upright ? 1 : half, above = values.upright ? 2 * half : 1;
      texts.push_back({x - across - air_mm, y - 1, 2 * (across + air_mm), above + 1});
    });
  }
  void operator()(const Band&) {}
};

Text label_of(const Reference& reference) {
  return {.text = reference.label, .size_pt = small_pt, .colour = shade(reference.colour, 0.7)};
}

/// Where a horizontal reference's label covers the least data: over its line or beside the line's left end,
/// from right to left; one line higher if it would cover data everywhere else, and further up only to avoid
/// another text.
Box label_box(const Panel& panel, const Reference& reference, const Ink& ink) {
  constexpr int places = 36, most_lifted = 6;
  const double left = std::max(x_mm(panel, reference.from.value_or(panel.x.low)), panel.box.left);
  const double right = std::min(x_mm(panel, reference.to.value_or(panel.x.high)), panel.box.right());
  const double width = text_width_mm(reference.label, small_pt), height = line_height_mm(small_pt);
  const double start = y_mm(panel, reference.at), end = y_mm(panel, reference.at_end.value_or(reference.at));
  const auto line_at = [&](double x) { return start + (end - start) * (x - left) / (right - left); };
  const double room = std::max(0.0, right - width - 1 - std::max(panel.box.left, left - width));
  Box best;
  std::size_t fewest = std::string::npos;
  // Text over text is worse than text over any number of points.
  constexpr std::size_t over_text = 10'000, over_points = 2;
  const auto is_bad = [&](int lifted) { return fewest >= (lifted == 1 ? over_points : over_text); };
  for (int lifted = -1; lifted <= most_lifted && (lifted < 1 || is_bad(lifted)); ++lifted) {
    for (int i = 0; i <= places; ++i) {
      const double at = std::max(panel.box.left + 0.5, right - width - 0.5 - room * i / places);
      // Below or above all of the line that the label is beside.
      const double one = line_at(at), other = line_at(at + width);
      const double bottom = lifted < 0 ? std::min(one, other) - label_gap_mm - height
                                       : std::max(one, other) + label_gap_mm + lifted * height;
      const Box box{at, bottom, width, height};
      if (bottom < panel.box.bottom || box.top() > panel.box.top() + height) continue;
      std::size_t covered = lifted < 0 ? 1 : 0;  // above where both are as good
      for (const Box& drawn : ink.boxes) covered += overlap(box, drawn) ? 2 : 0;
      for (const Box& drawn : ink.texts) covered += overlap(box, drawn) ? over_text : 0;
      if (covered < fewest) {
        fewest = covered;
        best = box;
      }
    }
  }
  return best;
}

void add_upright_labels(Figure& figure, const Panel& panel, std::vector<const Reference*> upright) {
  if (upright.empty()) return;
  std::stable_sort(upright.begin(), upright.end(),
                   [](const Reference* a, const Reference* b) { return a->at < b->at; });
  const double widest = widest_mm(upright, small_pt, &Reference::label);
  std::vector<double> wanted;
  for (const Reference* reference : upright) wanted.push_back(x_mm(panel, reference->at));
  const std::vector<double> placed =
      spread(wanted, widest + 1.5, margin_mm + widest / 2, figure.width_mm - margin_mm - widest / 2);
  for (std::size_t i = 0; i < upright.size(); ++i) {
    Text text = label_of(*upright[i]);
    text.x_mm = placed[i];
    text.y_mm = panel.box.top() + upright_mm;
    text.align = Align::centre;
    figure.texts.push_back(std::move(text));
  }
}

}  // namespace

bool is_shown(const Panel& panel, const Reference& reference) {
  const Axis& own = reference.upright ? panel.x : panel.y;
  const Axis& along = reference.upright ? panel.y : panel.x;
  return reference.at >= own.low && reference.at <= own.high &&
         std::max(reference.from.value_or(along.low), along.low) <
             std::min(reference.to.value_or(along.high), along.high);
}

double reference_labels_mm(const Panel& panel) {
  const bool any = std::any_of(panel.references.begin(), panel.references.end(), [&](const Reference& one) {
    return one.upright && !one.label.empty() && is_shown(panel, one);
  });
  return any ? upright_mm + line_height_mm(small_pt) / 2 : 0;
}

void add_reference_labels(Figure& figure, const Panel& panel) {
  std::vector<const Reference*> upright;
  Ink ink{figure, panel};
  for (const Mark& mark : panel.marks) std::visit(ink, mark);
  for (const Reference& line : panel.references) {
    if (!line.upright && !line.at_end) {
      ink.add(x_mm(panel, line.from.value_or(panel.x.low)), y_mm(panel, line.at),
              x_mm(panel, line.to.value_or(panel.x.high)), y_mm(panel, line.at), 0.1);
    }
  }
  for (const Reference& reference : panel.references) {
    if (reference.label.empty() || !is_shown(panel, reference)) continue;
    if (reference.upright) {
      upright.push_back(&reference);
      continue;
    }
    const Box box = label_box(panel, reference, ink);
    Text text = label_of(reference);
    text.x_mm = box.left;
    text.y_mm = box.bottom + box.height / 2;
    ink.texts.push_back(box);
    figure.texts.push_back(std::move(text));
  }
  add_upright_labels(figure, panel, std::move(upright));
}

}  // namespace computedivide
