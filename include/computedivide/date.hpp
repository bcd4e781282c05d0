#pragma once

#include <chrono>
#include <optional>
#include <string>
#include <string_view>

namespace computedivide {

/// A calendar day, proleptic Gregorian.
using Date = std::chrono::year_month_day;

/// How precise the date in a cell was. A date of lower precision is set to its first day.
enum class DatePrecision { day, month, year };

/// A date and its precision.
struct ParsedDate {
  Date date;
  DatePrecision precision = DatePrecision::day;
};

/// Reads "2022-01-20", "2022-01", "2022", and day-first "20/01/2022", "01/2022". If the second number of a
/// slashed date is above 12 and the first is not, the date is read month first. Nothing if it is no date, or
/// its year is not within 1900–2100.
std::optional<ParsedDate> parse_date(std::string_view text);

/// "2022-01-20".
std::string format_date(Date date);

/// Days since 1970-01-01.
int day_number(Date date);

int year_of(Date date);

/// The date as a real number of years: 2022-07-02 is about 2022.5 (day of the year over the year's length).
double decimal_year(Date date);

}  // namespace computedivide
