// The numbers that results share, and the file that they write them to.

#include "results/estimates.hpp"

#include <algorithm>

#include "computedivide/stats.hpp"
#include "stats/compare.hpp"

namespace computedivide {

namespace {

std::size_t size_of(Count count) { return static_cast<std::size_t>(count.value); }

double share_of(Count count, Count n) {
  return static_cast<double>(count.value) / static_cast<double>(n.value);
}

}  // namespace

Number share_number(std::string name, Count count, Count n, std::string empty) {
  if (n.value == 0) return missing_number(std::move(name), "share", "wilson", std::move(empty));
  const Interval interval = wilson_interval(size_of(count), size_of(n), interval_level);
  Number number =
      with_interval(value_number(std::move(name), share_of(count, n), "share", "wilson", n), interval);
  number.count = count.value;
  return number;
}

Number count_number(std::string name, Count count, Count n, std::string empty) {
  if (n.value == 0 && !empty.empty())
    return missing_number(std::move(name), "count", "count", std::move(empty));
  return value_number(std::move(name), static_cast<double>(count.value), "count", "count", n);
}

Number value_number(std::string name, double value, std::string unit, std::string method, Count n,
                    std::string n_of) {
  Number number = number_or_reason(std::move(name), value, std::move(unit), std::move(method), n, "");
  number.n_of = std::move(n_of);
  return number;
}

Number number_or_reason(std::string name, const std::optional<double>& value, std::string unit,
                        std::string method, Count n, std::string reason) {
  if (value) reason.clear();
  Number number = missing_number(std::move(name), std::move(unit), std::move(method), std::move(reason));
  number.value = value;
  number.n = n.value;
  return number;
}

Number with_interval(Number number, double low, double high) {
  number.low = low;
  number.high = high;
  number.level = interval_level;
  return number;
}

Number with_interval(Number number, const Interval& interval) {
  return with_interval(std::move(number), interval.low, interval.high);
}

Number estimate_number(std::string name, const std::optional<Estimate>& estimate, std::string unit,
                       std::string method, Count n, std::string reason) {
  if (!estimate)
    return missing_number(std::move(name), std::move(unit), std::move(method), std::move(reason));
  return with_interval(
      value_number(std::move(name), estimate->estimate, std::move(unit), std::move(method), n), estimate->low,
      estimate->high);
}

Number share_difference_number(std::string name, Count count_1, Count n_1, Count count_2, Count n_2) {
  const double difference = share_of(count_1, n_1) - share_of(count_2, n_2);
  return with_interval(
      value_number(std::move(name), difference, "share", "newcombe", n_1.value + n_2.value),
      difference_interval(size_of(count_1), size_of(n_1), size_of(count_2), size_of(n_2), interval_level));
}

Number share_ratio_number(std::string name, Count count_1, Count n_1, Count count_2, Count n_2) {
  Number number = value_number(std::move(name), share_of(count_1, n_1) / share_of(count_2, n_2), "ratio",
                               "katz", n_1.value + n_2.value);
  if (count_1.value == 0) return number;
  return with_interval(std::move(number), ratio_interval(size_of(count_1), size_of(n_1), size_of(count_2),
                                                         size_of(n_2), interval_level));
}

Number missing_number(std::string name, std::string unit, std::string method, std::string reason) {
  Number number;
  number.name = std::move(name);
  number.unit = std::move(unit);
  number.method = std::move(method);
  number.reason = std::move(reason);
  return number;
}

void append(std::vector<Number>& numbers, std::vector<Number> more) {
  std::ranges::move(more, std::back_inserter(numbers));
}

void write_numbers(const Inputs& inputs, Outputs& outputs, const std::string& id, const SourceInfo& source,
                   std::vector<Number> numbers) {
  outputs.write(id + ".numbers.json", numbers_to_text({id, source, inputs.parameters(), std::move(numbers)}));
}

}  // namespace computedivide
