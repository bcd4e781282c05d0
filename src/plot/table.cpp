#include "plot/table.hpp"

#include <algorithm>

#include "base/text.hpp"
#include "computedivide/csv.hpp"
#include "computedivide/error.hpp"

namespace computedivide {

namespace {

bool holds(const Condition& condition, const std::string& cell) {
  if (condition.kind == Condition::Kind::is) return cell == condition.text;
  // A row without the value is on neither side, as in gnuplot, where every comparison with it is false.
  const std::optional<double> value = parse_number(cell);
  if (!value) return false;
  return condition.kind == Condition::Kind::at_least ? *value >= condition.number : *value < condition.number;
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
  if (place == table.header.end()) {
    fail("{}: column '{}' is not there{}", table.file, column, suggestion(column, table.header));
  }
  return static_cast<std::size_t>(place - table.header.begin());
}

bool is_chosen(const Table& table, std::size_t row, const Rows& rows) {
  return std::all_of(rows.begin(), rows.end(), [&](const Condition& condition) {
    return holds(condition, table.rows.at(row).at(column_place(table, condition.column)));
  });
}

std::vector<std::size_t> chosen_rows(const Table& table, const Rows& rows) {
  // Known before the first row, so that an unknown column is refused in an empty table, too.
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
  if (!number && !cell.empty()) {
    fail("{}: column '{}': '{}' is not a number; only finite numbers can be drawn", table.file, column, cell);
  }
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
      fail("{}: a row has {} cells; {} are needed, one a column", table.file, row.size(),
           table.header.size());
    }
    // gnuplot knows no cell of several lines, and reads control characters as it likes.
    std::vector<std::string> cells = row;
    for (std::string& cell : cells) {
      const auto is_control = [](char c) { return static_cast<unsigned char>(c) < 0x20 || c == 0x7F; };
      std::replace_if(cell.begin(), cell.end(), is_control, ' ');
    }
    append_csv_record(text, cells);
  }
  return text;
}

}  // namespace computedivide
