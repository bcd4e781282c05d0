#pragma once

#include <map>
#include <optional>
#include <string>
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

/// The place of a column. Throws Error with the nearest name if there is none.
std::size_t column_place(const Table& table, const std::string& column);

/// Whether a row fulfils all conditions, and the places of those that do.
bool is_chosen(const Table& table, std::size_t row, const Rows& rows);
std::vector<std::size_t> chosen_rows(const Table& table, const Rows& rows);

/// The number in a row's cell, nothing if it is empty. Throws Error for a cell that is not a finite
/// number.
std::optional<double> number_at(const Table& table, std::size_t row, const std::string& column);

/// The numbers of a column in the chosen rows, nothing for an empty cell. Throws Error for a cell that is not
/// a finite number.
std::vector<std::optional<double>> numbers_of(const Table& table, const std::string& column,
                                              const Rows& rows);

std::vector<std::string> cells_of(const Table& table, const std::string& column, const Rows& rows);

/// The table as a CSV file's text. Throws Error if a row is not as long as the header.
std::string to_csv(const Table& table);

enum class ReadAs {
  number,          ///< "1.01", "−0.25"; whole numbers as they are
  percent,         ///< 0.509 as "50.9 %"
  signed_percent,  ///< 0.509 as "+50.9 %"
  points,          ///< 0.063 as "6.3 pp"
  scientific,      ///< 2.268e13 as "2.27×10¹³"
  text,            ///< as it stands
};

/// One column of a table, or two that belong together, in words: "share 50.9 % (12 of 24)". An empty cell
/// says nothing.
struct Reading {
  std::string column;
  std::string name = {};  ///< before the value; empty: the value alone
  ReadAs as = ReadAs::number;
  std::string unit = {};                          ///< after it: " FLOP"
  std::string to = {};                            ///< a second column, read the same way; empty: none
  std::string between = " to ";                   ///< the two
  std::map<std::string, std::string> words = {};  ///< replacements for cells; an empty one hides the cell
  /// Limits of what the table can hold: a value at a limit was cut, and is "below" or "above".
  std::optional<double> cut_below = {}, cut_above = {};
  Rows rows = {};                     ///< said of these only
  std::vector<Reading> details = {};  ///< in brackets after the value
};

/// What a reader is told about a row: its name and its values. If all are empty, the cells that are not
/// numbers form the name and the others the values, under the columns' own names, with shares as percentages.
struct Readings {
  std::vector<Reading> names;
  std::vector<Reading> drawn;   ///< included if a mark draws the column
  std::vector<Reading> always;  ///< said of every row
};

/// A number for reading: three significant digits, a true minus sign, percentages and powers of ten as said
/// by `as`, the unit left out. Whole numbers below a million keep their digits.
std::string readable_number(double value, ReadAs as);

/// "⁻¹²".
std::string superscript_text(int power);

/// "Medical imaging: compute terms per abstract 1.01, works 201" of one row, for a mark that draws the
/// columns `drawn`. Throws Error if a reading names a column that the table lacks.
std::string words_of_row(const Table& table, std::size_t row, const Readings& readings,
                         const std::vector<std::string>& drawn);

}  // namespace computedivide
