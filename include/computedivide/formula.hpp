#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "computedivide/stats.hpp"

namespace computedivide {

/// A number computed from the columns of one row: "x", "x^2", "log(z + 1)".
struct Expression {
  /// A number, a column, or an operation on other expressions.
  enum class Kind { column, number, negate, add, subtract, multiply, divide, power, call };
  Kind kind = Kind::number;
  std::string name;                   ///< of the column or the function
  double value = 0;                   ///< of the number
  std::vector<Expression> arguments;  ///< one (negate, call) or two
};

/// A column whose cells are names, not numbers: "factor(year, base=2017)".
struct Factor {
  std::string column;
  std::optional<std::string> base;  ///< the level without a dummy, if one has none; else the first
};

/// A part between two colons, with its name as written.
struct Part {
  std::string name;
  std::variant<Expression, Factor> value;
};

/// A term between two plus signs: one part, or the product of several ("a:b").
struct Term {
  std::string name;
  std::vector<Part> parts;
};

/// A model as the user wrote it.
struct Formula {
  std::string text;
  std::string response_name;
  Expression response;
  std::vector<Term> terms;
  bool constant = true;
};

/// Reads 'y ~ x + x^2 + log(z) + factor(year) + a:b'.
///
/// `0 +` or `- 1` drops the constant. `^` is the power (not R's crossing); functions are log, log2, log10,
/// log1p, exp, sqrt, abs and I (which changes nothing), and take + - * / ^ inside their parentheses.
/// factor(g) and factor(g, base=level) make dummies. Column names with characters other than letters, digits,
/// '_' and '.' go in backquotes. Terms keep their name as written, without spaces. Throws Error with the
/// position of what it does not understand.
Formula parse_formula(std::string_view text);

/// The columns that the formula uses as numbers, and those that it uses as factors, in order, each once.
struct FormulaColumns {
  std::vector<std::string> numbers;
  std::vector<std::string> factors;
};
FormulaColumns columns_of(const Formula& formula);

/// A named column: all numbers, or all text.
struct Column {
  std::string name;
  std::variant<std::vector<double>, std::vector<std::string>> cells;
};

/// Columns of one length: what a formula is read against.
struct Frame {
  std::vector<Column> columns;
  /// Where each row is in its file, for messages; empty: rows are counted from 1.
  std::vector<std::uint64_t> lines;
};

/// The number of rows. Throws Error if two columns differ in it.
std::size_t row_count(const Frame& frame);

/// The column of this name; throws Error with the nearest name if there is none.
const Column& find_column(const Frame& frame, std::string_view name);

/// The cells as numbers; throws Error where the column is text.
const std::vector<double>& numbers_of(const Column& column);

/// The cells as labels: text as it is, numbers in their shortest form ("2017"). A text column in which every
/// cell is a number is taken as numbers, so that "2017" and "2017.0" are one label.
std::vector<std::string> labels_of(const Column& column);

/// Whether a cell of a file stands for a missing value: blank, or NA, N/A, #N/A, <NA>, NaN, NULL in any case,
/// or a lone dot, as R, pandas, spreadsheets and Stata write it.
bool is_missing_value(std::string_view cell);

/// The frame with each row repeated as often as `times` says, possibly 0 times.
Frame repeat_rows(const Frame& frame, const std::vector<std::size_t>& times);

/// "row 3" or, where lines are known, "line 17".
std::string row_name(const Frame& frame, std::size_t row);

/// Which columns of a frame are used besides those in the formula.
struct DesignOptions {
  std::optional<std::string> weights;
  std::optional<std::string> clusters;
};

/// Builds the design of a formula: rows of weight 0 are left out and counted first, then columns are computed
/// and factors become dummies (without the level that would repeat another term; all levels where nothing
/// else carries their mean, as in '0 + factor(g)' or 'factor(g):x' without x). Throws Error with the column's
/// name for unknown columns, text where numbers are needed, cells that are not finite, negative weights, and
/// everything that check_design refuses.
Design make_design(const Formula& formula, const Frame& frame, const DesignOptions& options = {});

}  // namespace computedivide
