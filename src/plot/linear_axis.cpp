#include "plot/linear_axis.hpp"

#include <algorithm>
#include <cmath>

#include "base/text.hpp"
#include "computedivide/error.hpp"

namespace computedivide {

namespace {

/// The smallest of 1, 2, 5 times a power of ten that is `least` or more; with its number of decimals.
std::pair<double, int> round_step(double least) {
  int power = static_cast<int>(std::floor(std::log10(least)));
  for (;; ++power) {
    for (const int lead : {1, 2, 5}) {
      // Read as text: a product of powers of ten would be a bit off.
      const double step = parse_number(fmt::format("{}e{}", lead, power)).value();
      if (step >= least * (1 - 1e-12)) return {step, std::max(0, -power)};
    }
  }
}

}  // namespace

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
  if (!std::isfinite(low) || !std::isfinite(high) || low > high) {
    fail("axis '{}': {} to {} is no range; finite ends in their order are needed", title, low, high);
  }
  // A single value gets a range around it.
  const double range = high > low ? high - low : std::max(1e-3, std::abs(low) / 10);
  Axis axis;
  axis.low = low - margin * range;
  axis.high = high + margin * range;
  axis.title = std::move(title);
  const auto [step, decimals] = round_step((axis.high - axis.low) * std::min(1.0, gap_mm / length_mm));
  const int shown = style == TickStyle::number ? decimals : std::max(0, decimals - 2);
  for (double i = std::ceil(axis.low / step - 1e-9); i * step <= axis.high + 1e-9 * step; ++i) {
    axis.ticks.push_back({rounded(i * step), tick_text(rounded(i * step), style, shown)});
  }
  return axis;
}

}  // namespace computedivide
