#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace computedivide {

/// A named column: all numbers, or all text.
struct Column {
  std::string name;
  std::variant<std::vector<double>, std::vector<std::string>> cells;
};

/// Columns of one length: what a formula is read against.
struct Frame {
  std::vector<Column> columns;
  /// Where each row stands in its file, for messages; empty: rows are counted from 1.
  std::vector<std::uint64_t> lines;
};

/// The number of rows. Throws Error where two columns differ in it.
std::size_t row_count(const Frame& frame);

/// The column of this name; throws Error with the nearest name where there is none.
const Column& find_column(const Frame& frame, std::string_view name);

/// The cells as numbers; throws Error where the column is text.
const std::vector<double>& numbers_of(const Column& column);

/// The cells as labels: text as it is, numbers in their shortest form ("2017"). A text column in which every
/// cell is a number is taken as numbers, so that "2017" and "2017.0" are one label.
std::vector<std::string> labels_of(const Column& column);

/// Whether a cell of a file stands for a missing value: blank, or NA, N/A, #N/A, <NA>, NaN, NULL in any case,
/// or a lone point, as R, pandas, spreadsheets and Stata write it.
bool is_missing_value(std::string_view cell);

/// The frame with each row as often as `times` says, 0 included.
Frame repeat_rows(const Frame& frame, const std::vector<std::size_t>& times);

/// The frame without the rows whose `keep` is false.
Frame keep_rows(const Frame& frame, const std::vector<bool>& keep);

/// "row 3" or, where lines are known, "line 17".
std::string row_name(const Frame& frame, std::size_t row);

}  // namespace computedivide
