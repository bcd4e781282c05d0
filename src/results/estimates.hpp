#pragma once

#include <concepts>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "computedivide/numbers.hpp"
#include "pipeline/step.hpp"

namespace computedivide {

struct Estimate;
struct Interval;

/// The confidence level of every interval that a result gives.
inline constexpr double interval_level = 0.95;

/// A whole number of any type, in the type that a result's number uses.
struct Count {
  std::int64_t value = 0;
  template <std::integral Whole>
  Count(Whole whole) : value(static_cast<std::int64_t>(whole)) {}
};

/// A share with its Wilson interval, count and n; if n is 0, no value but `empty` as the reason.
Number share_number(std::string name, Count count, Count n, std::string empty);

/// A count among n; if n is 0, no value but `empty` (if given) as the reason.
Number count_number(std::string name, Count count, Count n, std::string empty = {});

/// A number with a value; the same number with an interval of the level that every result gives. `n_of`: what
/// n counts where it is not observations.
Number value_number(std::string name, double value, std::string unit, std::string method, Count n,
                    std::string n_of = {});
Number with_interval(Number number, double low, double high);
Number with_interval(Number number, const Interval& interval);

/// A number with its n, and with a value or the reason why it has none.
Number number_or_reason(std::string name, const std::optional<double>& value, std::string unit,
                        std::string method, Count n, std::string reason);

/// A coefficient with its interval; if there is none, no value but the reason.
Number estimate_number(std::string name, const std::optional<Estimate>& estimate, std::string unit,
                       std::string method, Count n, std::string reason = {});

/// The first of two shares less the second, with Newcombe's interval. Neither n may be 0.
Number share_difference_number(std::string name, Count count_1, Count n_1, Count count_2, Count n_2);

/// The first of two shares over the second, which is not 0; with Katz's interval where neither share is 0.
Number share_ratio_number(std::string name, Count count_1, Count n_1, Count count_2, Count n_2);

/// A number that cannot be computed.
Number missing_number(std::string name, std::string unit, std::string method, std::string reason);

/// Adds more numbers at the end.
void append(std::vector<Number>& numbers, std::vector<Number> more);

/// Writes `<id>.numbers.json`: the numbers, their source and the step's parameters.
void write_numbers(const Inputs& inputs, Outputs& outputs, const std::string& id, const SourceInfo& source,
                   std::vector<Number> numbers);

}  // namespace computedivide
