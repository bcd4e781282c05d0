// Marks as gnuplot's plot commands. Every mark reads its columns by name through a small function in the
// script that selects the rows, so that the commands stay readable and follow the table when it is edited by
// hand.

#include "plot/script.hpp"

#include <fmt/ranges.h>

#include <algorithm>
#include <optional>
#include <set>
#include <utility>

#include "base/text.hpp"
#include "computedivide/error.hpp"

namespace computedivide {

namespace {

constexpr double px_per_pt = 96.0 / 72;

/// The functions through which marks read the rows that they draw: cell(c), a1(c), a2(c) …
struct Readers {
  std::string prefix;
  std::vector<Rows> known = {};
  std::vector<std::string> definitions = {};

  /// The name of the function for these rows, which is defined if it is new.
  std::string name(const Rows& rows) {
    if (rows.empty()) return "cell";
    for (std::size_t i = 0; i < known.size(); ++i) {
      if (known[i] == rows) return prefix + std::to_string(i + 1);
    }
    known.push_back(rows);
    std::vector<std::string> conditions;
    for (const Condition& part : rows) {
      const std::string column = literal(part.column), number = format_number(part.number);
      conditions.push_back(part.kind == Condition::Kind::is
                               ? fmt::format("strcol({}) eq {}", column, literal(part.text))
                               : fmt::format("cell({}) {} {}", column,
                                             part.kind == Condition::Kind::below ? "<" : ">=", number));
    }
    const std::string function = prefix + std::to_string(known.size());
    definitions.push_back(fmt::format("{}(c) = {} ? cell(c) : NaN", function, fmt::join(conditions, " && ")));
    return function;
  }
};

/// Writes one mark as entries of a plot command.
struct Plotter {
  const Panel& panel;
  double height_mm;
  Readers& readers;
  std::vector<std::string> entries = {};

  void add(std::string_view columns, std::string_view style) {
    entries.push_back(fmt::format("data using {} {}", columns, style));
  }

  static std::string read(const std::string& reader, const std::string& column) {
    return fmt::format("{}({})", reader, literal(column));
  }

  /// The middle of a place, as check_mark and places_of see it.
  std::string middle(const std::string& reader, const Place& place) const {
    if (place.to.empty()) return read(reader, place.from);
    return fmt::format("{}({}, {})", on_scale("middle"), read(reader, place.from), read(reader, place.to));
  }

  /// The ends of a bar at a place, narrowed to its share of the room.
  std::pair<std::string, std::string> ends(const std::string& reader, const StackedBars& bars) const {
    const std::string from = read(reader, bars.place.from);
    if (bars.place.to.empty()) {
      return {fmt::format("{}-{}", from, format_number(bars.width / 2)),
              fmt::format("{}+{}", from, format_number(bars.width / 2))};
    }
    const std::string to = read(reader, bars.place.to);
    const std::string inset = format_number((1 - bars.width) / 2);
    return {fmt::format("{}({}, {}, {})", on_scale("inset"), from, to, inset),
            fmt::format("{}({}, {}, {})", on_scale("inset"), to, from, inset)};
  }

  /// The script's helper of this name for the scale of the x axis.
  std::string on_scale(const char* helper) const {
    return std::string(panel.x.scale == Scale::log ? "log_" : "") + helper;
  }

  void operator()(const StackedBars& bars) {
    const std::string reader = readers.name(bars.rows);
    const auto [left, right] = ends(reader, bars);
    std::string below = "0";
    for (const Segment& segment : bars.stack) {
      const std::string above = (below == "0" ? "" : below + "+") + read(reader, segment.column);
      add(fmt::format("({}):({}):({}):({}):({}):({})", middle(reader, bars.place), below, left, right, below,
                      above),
          fmt::format("with boxxyerror fillstyle solid 1 noborder fillcolor {}", rgb(segment.colour)));
      below = above;
    }
  }
  void operator()(const Line& line) {
    const std::string reader = readers.name(line.rows);
    add(fmt::format("({}):({})", middle(reader, line.place), read(reader, line.y)),
        fmt::format("with lines linewidth {} linecolor {}", px(line.width_pt), rgb(line.colour)));
  }
  void operator()(const Points& points) {
    const std::string reader = readers.name(points.rows);
    // At 8 px a point of size 1 is 6 px across.
    add(fmt::format("({}):({})", middle(reader, points.place), read(reader, points.y)),
        fmt::format("with points pointtype 7 pointsize {:.3f} linecolor {}", points.size_pt * px_per_pt / 6,
                    rgb(points.colour)));
  }
  void operator()(const Band& band) {
    const std::string reader = readers.name(band.rows);
    add(fmt::format("({}):({}):({})", middle(reader, band.place), read(reader, band.low),
                    read(reader, band.high)),
        fmt::format("with filledcurves fillstyle solid 1 noborder fillcolor {}", rgb(band.colour)));
  }
  void operator()(const ErrorBars& bars) {
    const std::string reader = readers.name(bars.rows);
    const std::string low = read(reader, bars.low), high = read(reader, bars.high);
    const std::string columns =
        bars.level ? fmt::format("({}):({}):({}-{}):(0)", low, read(reader, bars.place.from), high, low)
                   : fmt::format("({}):({}):(0):({}-{})", middle(reader, bars.place), low, high, low);
    add(columns, fmt::format("with vectors nohead linewidth {} linecolor {}", px(bars.width_pt * 2.2),
                             rgb(colours::white)));
    add(columns,
        fmt::format("with vectors nohead linewidth {} linecolor {}", px(bars.width_pt), rgb(bars.colour)));
  }
  void operator()(const Values& values) {
    const std::string reader = readers.name(values.rows);
    const std::string height =
        values.on_top_of.empty() ? format_number(values.at) : read(reader, values.on_top_of);
    add(fmt::format("({}):({}):(strcol({}))", middle(reader, values.place), height, literal(values.column)),
        fmt::format("with labels offset screen 0, {:.5f}{} font 'Arial,{}' textcolor {}",
                    values.lift_mm / height_mm, values.upright ? " left rotate by 90" : "", px(small_pt),
                    rgb(colours::ink)));
  }
};

// Labels for readers who point at a datum. gnuplot draws them as hypertext: it knows their positions,
// whatever the axes and the size of the page, and drops those outside the panel.

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
      // A line drawn in a paler colour as a whole and then again in part counts as one.
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
    // check_mark() has made sure that every row has a place.
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
    for (const auto& [row, label] : places(points.place, points.y, points.rows))
      labels.push_back({label.x, label.y, words(row, points.place, points.y)});
    add(std::move(labels));
  }

  void operator()(const auto& /*other*/) {}
};

}  // namespace

std::string literal(std::string_view text) {
  std::string escaped(text);
  replace_all(escaped, "'", "''");
  return "'" + escaped + "'";
}

std::string px(double pt) { return fmt::format("{:.2f}", pt * px_per_pt); }

std::string rgb(std::string_view colour) { return fmt::format("rgb '{}'", colour); }

MarkCommands mark_commands(const Panel& panel, double height_mm) {
  Readers readers{panel.letter.empty() ? "rows" : panel.letter};
  Plotter plotter{panel, height_mm, readers};
  std::size_t areas = 0;
  for (const Mark& mark : panel.marks) {
    std::visit(plotter, mark);
    if (std::holds_alternative<Band>(mark) || std::holds_alternative<StackedBars>(mark))
      areas = plotter.entries.size();
  }
  return {std::move(readers.definitions), std::move(plotter.entries), areas};
}

std::vector<HoverLabel> hover_labels(const Figure& figure, const Panel& panel) {
  Finder finder{figure, panel};
  for (const Mark& mark : panel.marks) std::visit(finder, mark);
  std::erase_if(finder.found, [](const HoverLabel& label) { return label.text.empty(); });
  return std::move(finder.found);
}

}  // namespace computedivide
