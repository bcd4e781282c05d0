#include "plot/table.hpp"

#include <fmt/ranges.h>

#include <algorithm>
#include <cmath>

#include "base/text.hpp"
#include "computedivide/csv.hpp"
#include "computedivide/error.hpp"

namespace computedivide {

namespace {

bool holds(const Condition& condition, const std::string& cell) {
  if (condition.kind == Condition::Kind::is) return cell == condition.text;
  // A row without the value matches neither comparison, as in gnuplot, where every comparison with NaN is
  // false.
  const std::optional<double> value = parse_number(cell);
  if (!value) return false;
  return condition.kind == Condition::Kind::at_least ? *value >= condition.number : *value < condition.number;
}

// A row of a figure's table in words, for readers who point at a datum or cannot see it. The figure decides
// what a column is called and which columns name a row; if it does not, the table's own names are used.

constexpr double least_power = 1e-4;  // smaller ones are powers of ten
constexpr double first_power = 1e6;   // as are these and larger

/// Fixed-point digits with three significant ones, without trailing zeros.
std::string fixed_digits(double size) {
  if (size == std::round(size) && size < first_power) return fmt::format("{:.0f}", size);
  const int leading = static_cast<int>(std::floor(std::log10(size)));
  std::string text = fmt::format("{:.{}f}", size, std::max(0, 2 - leading));
  if (contains(text, '.')) {
    text.erase(text.find_last_not_of('0') + 1);
    if (text.back() == '.') text.pop_back();
  }
  return text;
}

std::string power_digits(double size) {
  int power = static_cast<int>(std::floor(std::log10(size) + 1e-9));
  std::string lead = fixed_digits(std::round(size / std::pow(10.0, power) * 100) / 100);
  if (lead == "10") {
    lead = "1";
    ++power;
  }
  const std::string ten = "10" + superscript_text(power);
  return lead == "1" ? ten : lead + "×" + ten;
}

/// One cell; nothing if it is empty or means nothing.
std::string words_of_cell(const std::string& cell, const Reading& reading) {
  if (const auto word = reading.words.find(cell); word != reading.words.end()) return word->second;
  if (reading.as == ReadAs::text) return cell;
  const std::optional<double> value = parse_number(cell);
  if (!value) return cell;
  const std::string digits = readable_number(*value, reading.as);
  if (reading.cut_below && rounded(*value) <= rounded(*reading.cut_below)) return "below " + digits;
  if (reading.cut_above && rounded(*value) >= rounded(*reading.cut_above)) return "above " + digits;
  return digits;
}

bool in_hundredths(ReadAs as) {
  return as == ReadAs::percent || as == ReadAs::signed_percent || as == ReadAs::points;
}

std::string_view sign_of(ReadAs as) {
  if (as == ReadAs::points) return " pp";
  return in_hundredths(as) ? " %" : "";
}

std::string words_of(const Table& table, std::size_t row, const Reading& reading) {
  const auto cell = [&](const std::string& column) {
    return table.rows[row].at(column_place(table, column));
  };
  if (!is_chosen(table, row, reading.rows)) return "";
  std::string text = words_of_cell(cell(reading.column), reading);
  if (text.empty()) return "";
  if (!reading.to.empty()) {
    const std::string second = words_of_cell(cell(reading.to), reading);
    if (!second.empty()) text += reading.between + second;
  }
  text += sign_of(reading.as);
  text += reading.unit;
  if (!reading.name.empty()) text = reading.name + " " + text;
  std::vector<std::string> details;
  for (const Reading& detail : reading.details) {
    if (std::string words = words_of(table, row, detail); !words.empty()) details.push_back(std::move(words));
  }
  return details.empty() ? text : fmt::format("{} ({})", text, fmt::join(details, ", "));
}

/// The column's own name as words, and shares as percentages.
Reading own_reading(const std::string& column) {
  Reading reading{.column = column, .name = column};
  std::replace(reading.name.begin(), reading.name.end(), '_', ' ');
  if (reading.name.ends_with("share")) reading.as = ReadAs::percent;
  return reading;
}

Readings own_readings(const Table& table, std::size_t row) {
  Readings readings;
  for (std::size_t i = 0; i < table.header.size(); ++i) {
    if (parse_number(table.rows[row].at(i))) {
      readings.always.push_back(own_reading(table.header[i]));
    } else {
      readings.names.push_back({.column = table.header[i], .as = ReadAs::text});
    }
  }
  return readings;
}

}  // namespace

Condition where_is(std::string column, std::string text) {
  return {std::move(column), Condition::Kind::is, std::move(text), 0};
}

Condition where_at_least(std::string column, double number) {
  return {std::move(column), Condition::Kind::at_least, {}, number};
}

Condition where_below(std::string column, double number) {
  return {std::move(column), Condition::Kind::below, {}, number};
}

std::size_t column_place(const Table& table, const std::string& column) {
  const auto place = std::find(table.header.begin(), table.header.end(), column);
  if (place == table.header.end())
    fail("{}: column '{}' is not there{}", table.file, column, suggestion(column, table.header));
  return static_cast<std::size_t>(place - table.header.begin());
}

bool is_chosen(const Table& table, std::size_t row, const Rows& rows) {
  return std::all_of(rows.begin(), rows.end(), [&](const Condition& condition) {
    return holds(condition, table.rows.at(row).at(column_place(table, condition.column)));
  });
}

std::vector<std::size_t> chosen_rows(const Table& table, const Rows& rows) {
  // Looked up before the first row, so that an unknown column is refused in an empty table too.
  for (const Condition& condition : rows) column_place(table, condition.column);
  std::vector<std::size_t> chosen;
  for (std::size_t row = 0; row < table.rows.size(); ++row) {
    if (is_chosen(table, row, rows)) chosen.push_back(row);
  }
  return chosen;
}

std::vector<std::string> cells_of(const Table& table, const std::string& column, const Rows& rows) {
  const std::size_t wanted = column_place(table, column);
  std::vector<std::string> cells;
  for (const std::size_t row : chosen_rows(table, rows)) cells.push_back(table.rows[row].at(wanted));
  return cells;
}

std::optional<double> number_at(const Table& table, std::size_t row, const std::string& column) {
  const std::string& cell = table.rows.at(row).at(column_place(table, column));
  const std::optional<double> number = parse_number(cell);
  if (!number && !cell.empty())
    fail("{}: column '{}': '{}' is not a number; only finite numbers can be drawn", table.file, column, cell);
  return number;
}

std::vector<std::optional<double>> numbers_of(const Table& table, const std::string& column,
                                              const Rows& rows) {
  std::vector<std::optional<double>> numbers;
  for (const std::size_t row : chosen_rows(table, rows)) numbers.push_back(number_at(table, row, column));
  return numbers;
}

std::string to_csv(const Table& table) {
  std::string text;
  append_csv_record(text, table.header);
  for (const std::vector<std::string>& row : table.rows) {
    if (row.size() != table.header.size()) {
      fail("{}: a row has {} cells; {} are needed, one per column", table.file, row.size(),
           table.header.size());
    }
    // gnuplot does not support cells with line ends, and treats control characters unpredictably.
    std::vector<std::string> cells = row;
    for (std::string& cell : cells) {
      const auto is_control = [](char c) { return static_cast<unsigned char>(c) < 0x20 || c == 0x7F; };
      std::replace_if(cell.begin(), cell.end(), is_control, ' ');
    }
    append_csv_record(text, cells);
  }
  return text;
}

std::string superscript_text(int power) {
  constexpr const char* digits[] = {"⁰", "¹", "²", "³", "⁴", "⁵", "⁶", "⁷", "⁸", "⁹"};
  std::string text = power < 0 ? "⁻" : "";
  for (const char digit : std::to_string(std::abs(power))) text += digits[digit - '0'];
  return text;
}

std::string readable_number(double value, ReadAs as) {
  const double shown = in_hundredths(as) ? 100 * value : value;
  const double size = rounded(std::abs(shown));
  const bool power = as == ReadAs::scientific || size < least_power || size >= first_power;
  const std::string digits = size == 0 ? "0" : power ? power_digits(size) : fixed_digits(size);
  if (size == 0) return digits;
  if (shown < 0) return "\u2212" + digits;
  return as == ReadAs::signed_percent ? "+" + digits : digits;
}

std::string words_of_row(const Table& table, std::size_t row, const Readings& readings,
                         const std::vector<std::string>& drawn) {
  const bool silent = readings.names.empty() && readings.drawn.empty() && readings.always.empty();
  const Readings& spoken = silent ? own_readings(table, row) : readings;
  std::vector<std::string> names, values;
  const auto add = [&](std::vector<std::string>& words, const Reading& reading) {
    if (std::string text = words_of(table, row, reading); !text.empty()) words.push_back(std::move(text));
  };
  for (const Reading& reading : spoken.names) add(names, reading);
  for (const Reading& reading : spoken.drawn) {
    if (std::find(drawn.begin(), drawn.end(), reading.column) != drawn.end()) add(values, reading);
  }
  for (const Reading& reading : spoken.always) add(values, reading);
  const std::string name = fmt::format("{}", fmt::join(names, ", "));
  const std::string value = fmt::format("{}", fmt::join(values, ", "));
  return name.empty() || value.empty() ? name + value : name + ": " + value;
}

}  // namespace computedivide
