// The numbers that results on models share: shares with Wilson's interval, counts, and a slope with its t
// interval. The only place where these results meet the statistics.

#include "results/estimates.hpp"

#include <Eigen/Core>

#include "computedivide/stats.hpp"

namespace computedivide {

namespace {

Eigen::VectorXd vector_of(const std::vector<double>& values) {
  return Eigen::Map<const Eigen::VectorXd>(values.data(), static_cast<Eigen::Index>(values.size()));
}

}  // namespace

Number share_number(std::string name, std::int64_t count, std::int64_t n, std::string empty) {
  if (n == 0) return missing_number(std::move(name), "share", "wilson", std::move(empty));
  const Interval interval =
      wilson_interval(static_cast<std::size_t>(count), static_cast<std::size_t>(n), interval_level);
  Number number;
  number.name = std::move(name);
  number.value = static_cast<double>(count) / static_cast<double>(n);
  number.low = interval.low;
  number.high = interval.high;
  number.level = interval_level;
  number.n = n;
  number.count = count;
  number.unit = "share";
  number.method = "wilson";
  return number;
}

Number count_number(std::string name, std::int64_t count, std::int64_t n) {
  Number number;
  number.name = std::move(name);
  number.value = static_cast<double>(count);
  number.n = n;
  number.unit = "count";
  number.method = "count";
  return number;
}

Number missing_number(std::string name, std::string unit, std::string method, std::string reason) {
  Number number;
  number.name = std::move(name);
  number.unit = std::move(unit);
  number.method = std::move(method);
  number.reason = std::move(reason);
  return number;
}

Slope fitted_slope(const std::vector<double>& x, const std::vector<double>& y) {
  Design design = start_design("y", vector_of(y));
  add_column(design, "x", vector_of(x));
  const Coefficients estimated = coefficients(fit_ols(design), design);
  const Eigen::Index place = coefficient_index(estimated, "x");
  const Interval interval = confint(estimated, interval_level)[static_cast<std::size_t>(place)];
  return {estimated.coef[place], interval.low, interval.high};
}

}  // namespace computedivide
