#include "plot/figure.hpp"

#include <algorithm>
#include <cmath>

#include "base/text.hpp"
#include "computedivide/error.hpp"
#include "plot/labels.hpp"

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
  /// A line or points.
  void operator()(const auto& mark) const {
    place(x, mark.place, mark.rows);
    column(y, mark.y, mark.rows);
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

void check_range(const Axis& axis) {
  if (!std::isfinite(axis.low) || !std::isfinite(axis.high) || axis.low >= axis.high) {
    fail("axis '{}': the range {} to {} is empty; a finite, increasing range is needed", axis.title,
         format_number(axis.low), format_number(axis.high));
  }
}

/// The smallest of the steps at which labels `width_mm` wide leave a third of their width between them.
int label_step(std::initializer_list<int> steps, double mm_per_unit, double width_mm) {
  for (const int step : steps) {
    if (step * mm_per_unit >= width_mm * 4 / 3) return step;
  }
  return *(steps.end() - 1);
}

/// The smallest of 1, 2, 5 times a power of ten that is `least` or more; with its number of decimals.
std::pair<double, int> round_step(double least) {
  int power = static_cast<int>(std::floor(std::log10(least)));
  for (;; ++power) {
    for (const int lead : {1, 2, 5}) {
      // Parsed from text: a product of powers of ten would be slightly off.
      const double step = parse_number(fmt::format("{}e{}", lead, power)).value();
      if (step >= least * (1 - 1e-12)) return {step, std::max(0, -power)};
    }
  }
}

}  // namespace

Colour tint(std::string_view colour, double strength) { return mixed(colour, strength, 255); }

Colour shade(std::string_view colour, double strength) { return mixed(colour, strength, 0); }

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

Axis share_axis(std::string title) {
  Axis axis{Scale::linear, 0, 1, std::move(title), {}, true};
  for (const int percent : {0, 25, 50, 75, 100})
    axis.ticks.push_back({percent / 100.0, std::to_string(percent)});
  return axis;
}

Axis count_axis(std::string title, double highest) {
  if (!std::isfinite(highest) || highest < 0)
    fail("axis '{}': {} is not a count; a finite number from 0 is needed", title, highest);
  highest = std::max(highest, 4.0);
  const double step = round_step(highest / 5).first;
  Axis axis{Scale::linear, 0, std::ceil(highest / step) * step, std::move(title), {}, true};
  for (double at = 0; at <= axis.high; at += step) axis.ticks.push_back({at, format_number(at)});
  return axis;
}

Axis log_axis(std::string title, double low, double high, double length_mm) {
  Axis axis{Scale::log, low, high, std::move(title), {}, true};
  check_range(axis);
  if (low <= 0) fail("axis '{}': {} is not above 0; a log axis is", axis.title, format_number(low));
  const int first = static_cast<int>(std::ceil(std::log10(low) - 1e-9));
  const int last = static_cast<int>(std::floor(std::log10(high) + 1e-9));
  const double mm_per_decade = length_mm / std::log10(high / low);
  const int step =
      label_step({1, 2, 3, 4, 5, 10, 20, 50, 100}, mm_per_decade, text_width_mm("10^{24}", small_pt));
  // Ratios are read more easily as 1 and 10; over few decades also as 2 and 5.
  const bool plain = first >= 0 && last <= 2;
  if (plain && mm_per_decade * std::log10(2) >= text_width_mm("10^{24}", small_pt)) {
    for (int power = first - 1; power <= last; ++power) {
      for (const double digit : {1, 2, 5}) {
        const double at = rounded(digit * std::pow(10.0, power));
        if (at >= low && at <= high) axis.ticks.push_back({at, format_number(at)});
      }
    }
    return axis;
  }
  for (int power = first; power <= last; ++power) {
    const bool labelled = power % step == 0;
    const std::string text = plain ? format_number(std::pow(10.0, power)) : fmt::format("10^{{{}}}", power);
    axis.ticks.push_back({std::pow(10.0, power), labelled ? text : std::string()});
  }
  return axis;
}

Axis year_axis(double low, double high, double length_mm) {
  Axis axis{Scale::linear, low, high, "", {}, true};
  check_range(axis);
  const double mm_per_year = length_mm / (high - low);
  const int step = label_step({1, 2, 5, 10, 20, 50, 100}, mm_per_year, text_width_mm("2000", small_pt));
  for (int year = static_cast<int>(std::ceil(low)); year <= high; ++year) {
    const bool labelled = year % step == 0;
    if (labelled || mm_per_year >= 1)
      axis.ticks.push_back({static_cast<double>(year), labelled ? std::to_string(year) : ""});
  }
  return axis;
}

double fraction_of(const Axis& axis, double value) {
  if (axis.scale == Scale::log) return std::log(value / axis.low) / std::log(axis.high / axis.low);
  return (value - axis.low) / (axis.high - axis.low);
}

std::string tick_text(double value, TickStyle style, int decimals) {
  const double shown = style == TickStyle::number ? value : 100 * value;
  std::string digits = fmt::format("{:.{}f}", std::abs(shown), decimals);
  const bool zero = digits.find_first_not_of("0.") == std::string::npos;
  if (zero) return digits;
  if (shown < 0) return "\u2212" + digits;
  return style == TickStyle::signed_percent ? "+" + digits : digits;
}

Axis linear_axis(std::string title, double low, double high, double length_mm, TickStyle style, double margin,
                 double gap_mm) {
  if (!std::isfinite(low) || !std::isfinite(high) || low > high)
    fail("axis '{}': {} to {} is not a range; finite ends in their order are needed", title, low, high);
  // A single value gets a range around it.
  const double range = high > low ? high - low : std::max(1e-3, std::abs(low) / 10);
  Axis axis{Scale::linear, low - margin * range, high + margin * range, std::move(title), {}, true};
  const auto [step, decimals] = round_step((axis.high - axis.low) * std::min(1.0, gap_mm / length_mm));
  const int shown = style == TickStyle::number ? decimals : std::max(0, decimals - 2);
  for (double i = std::ceil(axis.low / step - 1e-9); i * step <= axis.high + 1e-9 * step; ++i)
    axis.ticks.push_back({rounded(i * step), tick_text(rounded(i * step), style, shown)});
  return axis;
}

}  // namespace computedivide
