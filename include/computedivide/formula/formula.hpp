#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace computedivide {

/// A number computed from the columns of one row: "x", "x^2", "log(z + 1)".
struct Expression {
  /// A number, a column, or what is done to other expressions.
  enum class Kind { column, number, negate, add, subtract, multiply, divide, power, call };
  Kind kind = Kind::number;
  std::string name;                   ///< of the column or the function
  double value = 0;                   ///< of the number
  std::vector<Expression> arguments;  ///< one (negate, call) or two
};

/// A column whose cells are names, not numbers: "factor(year, base=2017)".
struct Factor {
  std::string column;
  std::optional<std::string> base;  ///< the level without a dummy, where one has none; else the first
};

/// What stands between two colons, with its name as written.
struct Part {
  std::string name;
  std::variant<Expression, Factor> value;
};

/// What stands between two plus signs: one part, or the product of several ("a:b").
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
/// factor(g) and factor(g, base=level) make dummies. Column names with other characters than letters, digits,
/// '_' and '.' stand in backquotes. Terms keep their name as written, without blanks. Throws Error with the
/// place of what it does not understand.
Formula parse_formula(std::string_view text);

/// The columns that the formula uses as numbers, and those that it uses as factors, in order, each once.
struct FormulaColumns {
  std::vector<std::string> numbers;
  std::vector<std::string> factors;
};
FormulaColumns columns_of(const Formula& formula);

}  // namespace computedivide
