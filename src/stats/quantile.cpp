#include "stats/quantile.hpp"

#include <algorithm>
#include <cmath>

#include "computedivide/error.hpp"

namespace computedivide {

double sorted_quantile(std::span<const double> ascending, double probability) {
  if (ascending.empty()) fail("quantile: there are no values; it needs at least one");
  if (!(probability >= 0 && probability <= 1)) {
    fail("quantile: the probability is {}; it must lie in 0 to 1", probability);
  }
  const double place = static_cast<double>(ascending.size() - 1) * probability;
  const auto below = static_cast<std::size_t>(std::floor(place));
  const std::size_t above = std::min(below + 1, ascending.size() - 1);
  const double fraction = place - static_cast<double>(below);
  // Equal neighbours give their own value exactly, whatever the fraction: ties at a threshold count as at it.
  return ascending[below] + fraction * (ascending[above] - ascending[below]);
}

double quantile(std::vector<double> values, double probability) {
  for (const double value : values) {
    if (!std::isfinite(value)) fail("quantile: a value is {}; all must be finite", value);
  }
  if (values.empty() || !(probability >= 0 && probability <= 1)) return sorted_quantile(values, probability);
  // Only the two values at the place have to be where sorting would put them.
  const double place = static_cast<double>(values.size() - 1) * probability;
  const auto below = values.begin() + static_cast<std::ptrdiff_t>(std::floor(place));
  std::nth_element(values.begin(), below, values.end());
  if (below + 1 == values.end()) return *below;
  const double above = *std::min_element(below + 1, values.end());
  return *below + (place - std::floor(place)) * (above - *below);
}

double median(std::vector<double> values) {
  return quantile(std::move(values), 0.5);
}

}  // namespace computedivide
