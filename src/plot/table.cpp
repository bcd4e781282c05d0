#include "computedivide/plot/table.hpp"

#include <algorithm>

#include "computedivide/base/error.hpp"
#include "computedivide/base/text.hpp"
#include "computedivide/data/csv.hpp"

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

std::vector<std::string> cells_of(const Table& table, const std::string& column, const Rows& rows) {
  const std::size_t wanted = column_place(table, column);
  std::vector<std::size_t> places;
  for (const Condition& condition : rows) places.push_back(column_place(table, condition.column));
  std::vector<std::string> cells;
  for (const std::vector<std::string>& row : table.rows) {
    bool chosen = true;
    for (std::size_t i = 0; i < rows.size() && chosen; ++i) chosen = holds(rows[i], row.at(places[i]));
    if (chosen) cells.push_back(row.at(wanted));
  }
  return cells;
}

std::vector<std::optional<double>> numbers_of(const Table& table, const std::string& column,
                                              const Rows& rows) {
  std::vector<std::optional<double>> numbers;
  for (const std::string& cell : cells_of(table, column, rows)) {
    const std::optional<double> number = parse_number(cell);
    if (!number && !cell.empty()) {
      fail("{}: column '{}': '{}' is not a number; only finite numbers can be drawn", table.file, column,
           cell);
    }
    numbers.push_back(number);
  }
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
    append_csv_record(text, row);
  }
  return text;
}

}  // namespace computedivide
