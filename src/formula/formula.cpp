// Model formulas in the notation of Wilkinson and Rogers (1973), as far as this program needs it, but with
// the caret as an ordinary power, because people write 'y ~ x + x^2'.
//
//   formula    := atom '~' ('-' '1' | item) { '+' item | '-' '1' }
//   item       := '0' | '1' | term                  term := part { ':' part }
//   part       := 'factor' '(' column [',' 'base' '=' level] ')' | atom
//   atom       := (column | function '(' sum ')') ['^' number]
//   sum        := product { ('+' | '-') product }   product := signed { ('*' | '/') signed }
//   signed     := '-' signed | power                power := operand ['^' number]
//   operand    := number | column | function '(' sum ')' | '(' sum ')'
//
// One function per rule; the position of the first character that no rule accepts is part of the message.

#include "computedivide/formula.hpp"

#include <algorithm>

#include "base/text.hpp"
#include "computedivide/error.hpp"

namespace computedivide {

namespace {

const std::vector<std::string> functions{"log", "log2", "log10", "log1p", "exp", "sqrt", "abs", "I"};

bool is_blank(char c) { return c == ' ' || c == '\t' || c == '\n' || c == '\r'; }

// Bytes of a column name that need no backquotes; bytes beyond ASCII belong to letters of some script.
bool is_name(char c) {
  return is_alphanumeric(c) || c == '_' || c == '.' || (static_cast<unsigned char>(c) & 0x80) != 0;
}

struct Parser {
  std::string_view text;
  std::size_t at = 0;
  int depth = 0;

  Formula formula() {
    Formula formula;
    formula.text = std::string(trim(text));
    const std::size_t begin = skip();
    formula.response = atom();
    formula.response_name = written(begin);
    expect('~', "between the response and the terms");
    if (take('-')) {
      drop_one(formula);
    } else {
      item(formula);
    }
    while (skip() < text.size())
      if (take('+')) {
        item(formula);
      } else if (take('-')) {
        drop_one(formula);
      } else if (peek() == '*') {
        refuse(at, "'*' joins no terms here; write 'a + b + a:b'");
      } else {
        refuse(at, fmt::format("'{}' is not expected; '+', ':' or the end is expected", rest()));
      }
    if (formula.terms.empty() && !formula.constant) refuse(at, "no term is left; give at least one");
    return formula;
  }

  [[noreturn]] void refuse(std::size_t place, std::string_view message) const {
    fail_usage("formula '{}': character {}: {}", text, place + 1, message);
  }

  std::size_t skip() {
    while (at < text.size() && is_blank(text[at])) ++at;
    return at;
  }

  char peek() { return skip() < text.size() ? text[at] : '\0'; }

  bool take(char wanted) {
    if (peek() != wanted) return false;
    ++at;
    return true;
  }

  void expect(char wanted, std::string_view where) {
    if (!take(wanted)) refuse(at, fmt::format("'{}' is missing {}", wanted, where));
  }

  std::string_view rest() const { return text.substr(at, 12); }

  // The text since `begin` without spaces, but for those inside backquotes.
  std::string written(std::size_t begin) const {
    std::string name;
    bool quoted = false;
    for (const char c : text.substr(begin, at - begin))
      if (c == '`') {
        quoted = !quoted;
      } else if (quoted || !is_blank(c)) {
        name += c;
      }
    return name;
  }

  // After a minus sign between terms only the constant is allowed.
  void drop_one(Formula& formula) {
    const std::size_t begin = skip();
    if (word() != "1") refuse(begin, "only the constant can be removed; '- 1' is expected");
    formula.constant = false;
  }

  void item(Formula& formula) {
    const std::size_t begin = skip();
    if (begin < text.size() && is_digit(text[begin])) {
      const std::string_view digits = word();
      if (digits != "0" && digits != "1")
        refuse(begin, fmt::format("'{}' is not a term; '0' drops the constant, '1' keeps it", digits));
      formula.constant = digits == "1";  // as in R, the last one counts
      return;
    }
    Term term;
    do {
      term.parts.push_back(part());
    } while (take(':'));
    term.name = written(begin);
    if (term.name == formula.response_name)
      refuse(begin, fmt::format("'{}' is the response and cannot explain itself", term.name));
    const auto same = [&](const Term& other) { return other.name == term.name; };
    if (std::any_of(formula.terms.begin(), formula.terms.end(), same))
      refuse(begin, fmt::format("the term '{}' appears twice", term.name));
    formula.terms.push_back(std::move(term));
  }

  Part part() {
    const std::size_t begin = skip();
    const bool quoted = peek() == '`';
    const std::string_view name = quoted ? std::string_view{} : word();
    if (name == "factor" && peek() == '(') {
      ++at;
      return factor(begin);
    }
    at = begin;
    Part part;
    part.value = atom();
    part.name = written(begin);
    return part;
  }

  // The dummies' names begin with "factor(column)", whatever base is given.
  Part factor(std::size_t begin) {
    Factor factor;
    factor.column = column("factor() takes the name of a column");
    if (take(',')) {
      skip();
      const std::size_t place = at;
      if (word() != "base") refuse(place, "only 'base=LEVEL' is allowed here");
      expect('=', "after 'base'");
      skip();
      const std::size_t end = std::min(text.find(')', at), text.size());
      factor.base = std::string(trim(text.substr(at, end - at)));
      if (factor.base->empty()) refuse(at, "the level that is the base is missing");
      at = end;
    }
    if (!take(')'))
      refuse(at, fmt::format("the parenthesis opened at character {} is not closed", begin + 1));
    return {"factor(" + factor.column + ")", std::move(factor)};
  }

  std::string_view word() {
    const std::size_t begin = skip();
    while (at < text.size() && is_name(text[at])) ++at;
    return text.substr(begin, at - begin);
  }

  std::string column(std::string_view else_message) {
    const std::size_t begin = skip();
    if (take('`')) {
      const std::size_t end = text.find('`', at);
      if (end == std::string_view::npos) refuse(begin, "this backquote is not closed");
      const std::string name(text.substr(at, end - at));
      at = end + 1;
      if (name.empty()) refuse(begin, "the name between the backquotes is empty");
      return name;
    }
    const std::string_view name = word();
    if (name.empty() && begin == text.size())
      refuse(begin, fmt::format("the formula ends too early; {}", else_message));
    if (name.empty() || is_digit(name[0])) {
      at = begin;
      refuse(begin, fmt::format("'{}' is not expected; {}", rest(), else_message));
    }
    return std::string(name);
  }

  // A column or a function of columns, with its power.
  Expression atom() {
    const std::size_t begin = skip();
    if (peek() == '(') refuse(begin, "parentheses are allowed inside functions only; write 'I(…)'");
    const bool quoted = peek() == '`';
    std::string name = column("a column, a function or factor() is expected");
    Expression value;
    if (!quoted && peek() == '(') {
      value = call(begin, std::move(name));
    } else {
      value = {Expression::Kind::column, std::move(name), 0, {}};
    }
    return power(std::move(value));
  }

  Expression call(std::size_t begin, std::string name) {
    if (name == "factor") refuse(begin, "factor() is a term of its own; a number is expected here");
    if (std::find(functions.begin(), functions.end(), name) == functions.end()) {
      std::vector<std::string> legal = functions;
      legal.emplace_back("factor");
      refuse(begin, fmt::format("'{}' is not a function{}", name, suggestion(name, legal)));
    }
    expect('(', "");
    Expression argument = sum();
    if (!take(')')) refuse(at, fmt::format("the parenthesis of '{}' is not closed", name));
    return {Expression::Kind::call, std::move(name), 0, {std::move(argument)}};
  }

  Expression power(Expression base) {
    if (!take('^')) return base;
    const bool negative = take('-');
    const std::size_t begin = skip();
    Expression exponent = number();
    if (negative) exponent.value = -exponent.value;
    if (exponent.value == 0) refuse(begin, "the power of 0 is the constant; leave the term out");
    if (peek() == '^') refuse(at, "a power of a power is ambiguous; multiply the exponents");
    return {Expression::Kind::power, "", 0, {std::move(base), std::move(exponent)}};
  }

  Expression number() {
    const std::size_t begin = skip();
    while (at < text.size() && (is_digit(text[at]) || text[at] == '.' || text[at] == 'e' || text[at] == 'E' ||
                                ((text[at] == '-' || text[at] == '+') && at > begin &&
                                 (text[at - 1] == 'e' || text[at - 1] == 'E'))))
      ++at;
    const std::optional<double> value = parse_number(text.substr(begin, at - begin));
    if (!value) refuse(begin, fmt::format("a number is expected instead of '{}'", text.substr(begin, 12)));
    return {Expression::Kind::number, "", *value, {}};
  }

  Expression sum() {
    return joined(&Parser::product, '+', Expression::Kind::add, '-', Expression::Kind::subtract);
  }
  Expression product() {
    return joined(&Parser::signed_power, '*', Expression::Kind::multiply, '/', Expression::Kind::divide);
  }

  // Operands that either of two signs joins, from the left.
  Expression joined(Expression (Parser::*next)(), char sign, Expression::Kind kind, char other,
                    Expression::Kind other_kind) {
    Expression left = (this->*next)();
    for (;;) {
      const bool is_first = take(sign);
      if (!is_first && !take(other)) return left;
      Expression right = (this->*next)();
      left = {is_first ? kind : other_kind, "", 0, {std::move(left), std::move(right)}};
    }
  }

  // Every recursion passes through here, so its depth is bounded here.
  Expression signed_power() {
    if (++depth > 100) refuse(at, "the expression is nested more than 100 deep");
    Expression value;
    if (take('-')) {
      value = {Expression::Kind::negate, "", 0, {signed_power()}};
    } else {
      value = power(operand());
    }
    --depth;
    return value;
  }

  Expression operand() {
    const char next = peek();
    if (is_digit(next) || next == '.') return number();
    if (take('(')) {
      Expression inside = sum();
      if (!take(')')) refuse(at, "')' is missing");
      return inside;
    }
    const std::size_t begin = at;
    std::string name = column("a number, a column or a function is expected");
    if (next != '`' && peek() == '(') return call(begin, std::move(name));
    return {Expression::Kind::column, std::move(name), 0, {}};
  }
};

void add_once(std::vector<std::string>& names, const std::string& name) {
  if (std::find(names.begin(), names.end(), name) == names.end()) names.push_back(name);
}

void add_columns(std::vector<std::string>& names, const Expression& expression) {
  if (expression.kind == Expression::Kind::column) add_once(names, expression.name);
  for (const Expression& argument : expression.arguments) add_columns(names, argument);
}

}  // namespace

Formula parse_formula(std::string_view text) { return Parser{text}.formula(); }

FormulaColumns columns_of(const Formula& formula) {
  FormulaColumns columns;
  add_columns(columns.numbers, formula.response);
  for (const Term& term : formula.terms) {
    for (const Part& part : term.parts)
      if (const auto* factor = std::get_if<Factor>(&part.value)) {
        add_once(columns.factors, factor->column);
      } else {
        add_columns(columns.numbers, std::get<Expression>(part.value));
      }
  }
  return columns;
}

}  // namespace computedivide
