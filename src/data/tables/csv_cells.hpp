#pragma once

#include <cstdint>
#include <limits>
#include <map>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <type_traits>
#include <vector>

#include "base/text.hpp"
#include "base/words.hpp"
#include "computedivide/csv.hpp"
#include "computedivide/date.hpp"
#include "computedivide/tally.hpp"

namespace computedivide {

// Typed cells of a table's current record. A blank cell is nothing; a cell that is not what its column holds
// is refused, with its place.

/// "4" of "4.0", as pandas writes whole numbers in a column with blank cells.
std::string_view without_zero_decimals(std::string_view cell);

/// Throws Error: "papers.csv:3: column 'year': '19x' is not a year".
[[noreturn]] void refuse_cell(const CsvReader& csv, std::size_t column, std::string_view wanted);

/// The text of a cell that must not be blank, with the reason: "every paper needs an id".
std::string needed_cell(const CsvReader& csv, std::size_t column, std::string_view why);

/// A whole number in this range; a trailing ".0", as pandas writes it, is ignored.
std::optional<std::int64_t> count_cell(const CsvReader& csv, std::size_t column, std::uint64_t least,
                                       std::uint64_t most);

/// The same; a blank cell is refused too.
std::int64_t needed_count(const CsvReader& csv, std::size_t column, std::uint64_t least, std::uint64_t most);

/// A number in this range.
std::optional<double> number_cell(const CsvReader& csv, std::size_t column,
                                  double least = -std::numeric_limits<double>::infinity(),
                                  double most = std::numeric_limits<double>::infinity());

/// The same; a blank cell is refused too.
double needed_number(const CsvReader& csv, std::size_t column,
                     double least = -std::numeric_limits<double>::infinity(),
                     double most = std::numeric_limits<double>::infinity());

/// yes or no; true, false, 1, 0 and 1.0 are accepted too, in any case.
std::optional<bool> flag_cell(const CsvReader& csv, std::size_t column);

template <class Enum>
Enum word_cell(const CsvReader& csv, std::size_t column, std::span<const std::string_view> words) {
  return parse_word<Enum>(csv.trimmed(column), words, csv.where(column));
}

/// A value as a cell: yes or no, a whole number, a number as format_number() writes it, a date, the word of
/// an enum's value, a text unchanged; no value is a blank cell.
template <class Value>
std::string cell_text(const Value& value) {
  if constexpr (requires { value.has_value(); }) {
    return value ? cell_text(*value) : std::string();
  } else if constexpr (std::is_same_v<Value, bool>) {
    return value ? "yes" : "no";
  } else if constexpr (std::is_integral_v<Value>) {
    return std::to_string(value);
  } else if constexpr (std::is_floating_point_v<Value>) {
    return format_number(value);
  } else if constexpr (std::is_same_v<Value, Date>) {
    return format_date(value);
  } else if constexpr (std::is_enum_v<Value>) {
    return std::string(name_of(value));
  } else {
    return std::string(value);
  }
}

/// A number as a cell with every digit, so that reading gives the same number.
std::string exact_cell(const std::optional<double>& number);

/// The cells of a row.
template <class... Values>
std::vector<std::string> row_cells(const Values&... values) {
  return {cell_text(values)...};
}

/// A column's name reduced to what matters: letters and digits in lower case, everything between them one
/// space, in American spelling. "Organisation_Categorisation" and "organization categorization" have one key.
std::string header_key(std::string_view name);

/// The column whose name has the key of this one. Throws Error if there are two.
std::optional<std::size_t> find_by_key(const CsvReader& csv, std::string_view name);

/// The same; throws Error if there is none, too.
std::size_t column_by_key(const CsvReader& csv, std::string_view name);

// Dates as spreadsheets and pandas write them. The column, not the cell, decides the order of day and month.

/// Which of day and month comes first in dates such as 02/03/2022.
enum class DateOrder { day_first, month_first };

struct TableDate {
  Date date;
  DatePrecision precision = DatePrecision::day;
  std::optional<DateOrder> order;   ///< what the text alone proves: "10/14/2019" can only be month first
  std::optional<Date> month_first;  ///< if both orders give a date, and not the same one: the other reading
};

/// Reads 2022-01-20, 2022/01/20, 20220120, 2022-01, 2022, 2022.0, 20/01/2022 (also with - or .) and 01/2022,
/// with the month in English January 20, 2022, January 20th, 2022, 20-Jan-2022, Thu, 20 Jan 2022 and Jan
/// 2022; a full date may have a time (2022-01-20T10:00:00Z), which is dropped. Where either order of day and
/// month gives a date, `date` is that of day first. Nothing if it is not a date, or its year is not within
/// 1900–2100.
std::optional<TableDate> read_table_date(std::string_view text);

/// Whether the text may be a spreadsheet's serial day number, "44581" or "44581.5".
bool is_day_number(std::string_view text);

/// What the dates of a column say about the order of day and month: the column decides, not the cell.
///
/// A date in which only one order is possible (15/01/2013) is evidence. Where both orders have evidence, the
/// column is read in the order of the majority if the others are at most one date in twenty (the sheet of
/// 2022 has one such slip in 466 dates); each of those is read as the one date that it can be; otherwise the
/// column is refused.
struct DateEvidence {
  Tally day_first, month_first;  ///< dates that prove an order
  Tally ambiguous;               ///< dates that either order can read

  /// Takes a date of the column in the line.
  void add(const TableDate& date, std::uint64_t line, std::string_view text);

  /// The order of the column; day first, as in the data set's own sheets, if nothing shows it. Throws
  /// Error, with `where` (the file) and `column`, if the evidence conflicts; remarks go to `remarks`.
  DateOrder decide(const std::string& where, const std::string& column,
                   std::map<std::string, Tally>& remarks) const;
};

}  // namespace computedivide
