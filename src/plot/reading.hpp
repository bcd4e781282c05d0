#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "plot/table.hpp"

namespace computedivide {

/// How a cell is put into words.
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
  std::map<std::string, std::string> words = {};  ///< what stands for a cell; empty: nothing
  /// Ends of what the table can hold: a value there was cut, and is "below" or "above".
  std::optional<double> cut_below = {}, cut_above = {};
  Rows rows = {};                     ///< said of these only
  std::vector<Reading> details = {};  ///< in brackets behind the value
};

/// What a reader is told of a row: who it is, and with which values. All empty: cells that are no numbers are
/// the name, all others the values, under the columns' own words, with shares as percentages.
struct Readings {
  std::vector<Reading> names;
  std::vector<Reading> drawn;   ///< said where a mark draws the column
  std::vector<Reading> always;  ///< said of every row
};

/// A number for reading: three significant digits, a true minus sign, percentages and powers of ten as said
/// by `as`, the unit left out. Whole numbers below a million keep their digits.
std::string readable_number(double value, ReadAs as);

/// "Medical imaging: compute terms per abstract 1.01, works 201" of one row, for a mark that draws the
/// columns `drawn`. Throws Error where a reading names a column that the table lacks.
std::string words_of_row(const Table& table, std::size_t row, const Readings& readings,
                         const std::vector<std::string>& drawn);

}  // namespace computedivide
