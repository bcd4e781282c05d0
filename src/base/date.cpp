#include "computedivide/date.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "base/text.hpp"

namespace computedivide {

namespace {

std::optional<Date> valid_date(std::uint64_t year, std::uint64_t month, std::uint64_t day) {
  if (year < 1900 || year > 2100 || month > 12 || day > 31) return std::nullopt;
  const Date date{std::chrono::year(static_cast<int>(year)), std::chrono::month(static_cast<unsigned>(month)),
                  std::chrono::day(static_cast<unsigned>(day))};
  if (!date.ok()) return std::nullopt;
  return date;
}

}  // namespace

std::optional<ParsedDate> parse_date(std::string_view text) {
  const bool slashed = contains(text, '/');
  const std::vector<std::string> parts = split_list(text, slashed ? '/' : '-');
  std::vector<std::uint64_t> numbers;
  for (const std::string& part : parts) {
    const std::optional<std::uint64_t> number = parse_count(part);
    if (!number) return std::nullopt;
    numbers.push_back(*number);
  }
  if (numbers.empty() || numbers.size() > 3) return std::nullopt;
  // With a separator too many or too few ("2022-", "-2022") it is not a date.
  const auto separators = static_cast<std::size_t>(std::count(text.begin(), text.end(), slashed ? '/' : '-'));
  if (separators + 1 != numbers.size()) return std::nullopt;

  ParsedDate parsed;
  std::optional<Date> date;
  if (numbers.size() == 1) {
    parsed.precision = DatePrecision::year;
    date = valid_date(numbers[0], 1, 1);
  } else if (numbers.size() == 2) {
    parsed.precision = DatePrecision::month;
    date = slashed ? valid_date(numbers[1], numbers[0], 1) : valid_date(numbers[0], numbers[1], 1);
  } else if (!slashed) {
    date = valid_date(numbers[0], numbers[1], numbers[2]);
  } else if (numbers[1] > 12 && numbers[0] <= 12) {
    date = valid_date(numbers[2], numbers[0], numbers[1]);
  } else {
    date = valid_date(numbers[2], numbers[1], numbers[0]);
  }
  if (!date) return std::nullopt;
  parsed.date = *date;
  return parsed;
}

std::string format_date(Date date) {
  return fmt::format("{:04}-{:02}-{:02}", static_cast<int>(date.year()), static_cast<unsigned>(date.month()),
                     static_cast<unsigned>(date.day()));
}

int day_number(Date date) { return static_cast<int>(std::chrono::sys_days(date).time_since_epoch().count()); }

int year_of(Date date) { return static_cast<int>(date.year()); }

double decimal_year(Date date) {
  const Date first{date.year(), std::chrono::January, std::chrono::day(1)};
  const double length = date.year().is_leap() ? 366 : 365;
  return year_of(date) + (day_number(date) - day_number(first)) / length;
}

}  // namespace computedivide
