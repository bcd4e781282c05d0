#include "plot/figure.hpp"

#include <cmath>

#include "base/text.hpp"
#include "computedivide/error.hpp"

namespace computedivide {

namespace {

/// The checks for one mark.
struct Check {
  const Table& table;
  const Axis& x;
  const Axis& y;
  std::string_view where;

  /// A column with at least one number, all of them on the axis's scale.
  std::vector<std::optional<double>> column(const Axis& axis, const std::string& name,
                                            const Rows& rows) const {
    const std::vector<std::optional<double>> numbers = numbers_of(table, name, rows);
    bool any = false;
    for (const std::optional<double>& number : numbers) {
      if (!number) continue;
      any = true;
      if (axis.scale == Scale::log && *number <= 0) {
        fail("{}: column '{}': {} cannot be drawn on a log axis; a value above 0 is needed", where, name,
             format_number(*number));
      }
    }
    if (!any) fail("{}: column '{}': nothing to draw; at least one number is needed", where, name);
    return numbers;
  }

  void place(const Axis& axis, const Place& at, const Rows& rows) const {
    for (const std::string& name : {at.from, at.to}) {
      if (name.empty()) continue;
      for (const std::optional<double>& number : column(axis, name, rows)) {
        if (!number)
          fail("{}: column '{}': a row has no place; every row that is drawn needs one", where, name);
      }
    }
  }

  void interval(const Axis& axis, const std::string& low, const std::string& high, const Rows& rows) const {
    const std::vector<std::optional<double>> lows = column(axis, low, rows);
    const std::vector<std::optional<double>> highs = column(axis, high, rows);
    for (std::size_t i = 0; i < lows.size(); ++i) {
      if (lows[i].has_value() != highs[i].has_value()) {
        fail("{}: columns '{}' and '{}': one end of an interval is empty; both or none are needed", where,
             low, high);
      }
      if (lows[i] && *lows[i] > *highs[i]) {
        fail("{}: columns '{}' and '{}': {} is above {}; the lower end comes first", where, low, high,
             format_number(*lows[i]), format_number(*highs[i]));
      }
    }
  }

  void operator()(const StackedBars& bars) const {
    place(x, bars.place, bars.rows);
    if (bars.stack.empty()) fail("{}: bars without a segment; at least one is needed", where);
    for (const Segment& segment : bars.stack) {
      for (const std::optional<double>& height : column(y, segment.column, bars.rows)) {
        if (!height || *height < 0) {
          fail("{}: column '{}': a bar's height is {}; a number from 0 is needed", where, segment.column,
               height ? format_number(*height) : "empty");
        }
      }
    }
  }
  void operator()(const Line& line) const {
    place(x, line.place, line.rows);
    column(y, line.y, line.rows);
  }
  void operator()(const Points& points) const {
    place(x, points.place, points.rows);
    column(y, points.y, points.rows);
  }
  void operator()(const Band& band) const {
    place(x, band.place, band.rows);
    interval(y, band.low, band.high, band.rows);
  }
  void operator()(const ErrorBars& bars) const {
    place(bars.level ? y : x, bars.place, bars.rows);
    interval(bars.level ? x : y, bars.low, bars.high, bars.rows);
  }
  void operator()(const Values& values) const {
    place(x, values.place, values.rows);
    cells_of(table, values.column, values.rows);
    if (!values.on_top_of.empty()) column(y, values.on_top_of, values.rows);
  }
};

/// `strength` of the colour and the rest of a grey of this level, channel by channel.
Colour mixed(std::string_view colour, double strength, double grey) {
  const auto channel = [&](std::size_t at) {
    const int own = std::stoi(std::string(colour.substr(at, 2)), nullptr, 16);
    return static_cast<int>(std::lround(strength * own + (1 - strength) * grey));
  };
  return fmt::format("#{:02X}{:02X}{:02X}", channel(1), channel(3), channel(5));
}

}  // namespace

Colour tint(std::string_view colour, double strength) {
  return mixed(colour, strength, 255);
}

Colour shade(std::string_view colour, double strength) {
  return mixed(colour, strength, 0);
}

void check_mark(const Mark& mark, const Table& table, const Axis& x, const Axis& y, std::string_view where) {
  std::visit(Check{table, x, y, where}, mark);
}

std::vector<double> places_of(const Place& place, const Table& table, const Axis& x, const Rows& rows) {
  const std::vector<std::optional<double>> from = numbers_of(table, place.from, rows);
  const std::vector<std::optional<double>> to = place.to.empty() ? from : numbers_of(table, place.to, rows);
  std::vector<double> places;
  for (std::size_t i = 0; i < from.size(); ++i) {
    if (!from[i] || !to[i]) continue;
    places.push_back(x.scale == Scale::log ? std::sqrt(*from[i]) * std::sqrt(*to[i])
                                           : (*from[i] + *to[i]) / 2);
  }
  return places;
}

}  // namespace computedivide
