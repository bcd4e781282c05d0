#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace computedivide {

/// The table that a figure is drawn from: it becomes `<stem>.csv`, and gnuplot reads its columns by name.
struct Table {
  std::string file;                            ///< "fig1.csv"
  std::vector<std::string> header;             ///< column names
  std::vector<std::vector<std::string>> rows;  ///< cells as they are written; empty: no value
};

/// Says which rows of a table a mark draws.
struct Condition {
  /// How the column's cell is compared.
  enum class Kind { is, at_least, below };
  std::string column;
  Kind kind = Kind::is;
  std::string text;   ///< of `is`
  double number = 0;  ///< of `at_least` and `below`
  bool operator==(const Condition&) const = default;
};

/// All conditions hold; no condition: every row.
using Rows = std::vector<Condition>;

/// `column = text`, `column ≥ number`, `column < number`.
Condition where_is(std::string column, std::string text);
Condition where_at_least(std::string column, double number);
Condition where_below(std::string column, double number);

/// The place of a column. Throws Error with the nearest name where there is none.
std::size_t column_place(const Table& table, const std::string& column);

/// Whether a row fulfils all conditions, and the places of those that do.
bool is_chosen(const Table& table, std::size_t row, const Rows& rows);
std::vector<std::size_t> chosen_rows(const Table& table, const Rows& rows);

/// The number in a row's cell, nothing where it is empty. Throws Error for a cell that is no finite number.
std::optional<double> number_at(const Table& table, std::size_t row, const std::string& column);

/// The numbers of a column in the chosen rows, nothing for an empty cell. Throws Error for a cell that is no
/// finite number.
std::vector<std::optional<double>> numbers_of(const Table& table, const std::string& column,
                                              const Rows& rows);

/// The cells of a column in the chosen rows.
std::vector<std::string> cells_of(const Table& table, const std::string& column, const Rows& rows);

/// The table as a CSV file's text. Throws Error where a row is not as long as the header.
std::string to_csv(const Table& table);

}  // namespace computedivide
