#pragma once

#include <string>
#include <vector>

namespace computedivide {

/// How values become places. A date axis takes decimal years (2022.5) and marks whole years.
enum class Scale { linear, log, date };

/// A mark on an axis.
struct Tick {
  double at = 0;
  std::string text;  ///< empty: a short mark without a label
};

/// One axis of a panel: its range, and the marks on it.
struct Axis {
  Scale scale = Scale::linear;
  double low = 0;
  double high = 1;
  std::string title;
  std::vector<Tick> ticks;
  bool visible = true;  ///< the line; the labels are drawn anyway
};

/// For shares: from 0 to 1, labelled 0, 25 … 100; the title is to say that these are percentages.
Axis share_axis(std::string title);

/// From 0 to the next round number at or above `highest`, with three to six labels. Throws Error where it is
/// not finite or below 0.
Axis count_axis(std::string title, double highest);

/// Powers of ten, as many labelled as fit into `length_mm`; the other decades are short marks. Throws Error
/// where the range is not positive and increasing.
Axis log_axis(std::string title, double low, double high, double length_mm, double size_pt);

/// Years, as many labelled as fit into `length_mm`; the other years are short marks where there is room.
/// Throws Error where the range is not increasing.
Axis year_axis(std::string title, double low, double high, double length_mm, double size_pt);

/// Where a value stands: 0 at the low end, 1 at the high end.
double fraction_of(const Axis& axis, double value);

}  // namespace computedivide
