// From a formula and a frame to a design: the model matrix.
//
// Numbers are computed in extended precision (long double) and kept as the double nearest to them plus the
// rest, because the tenth power of a measurement, rounded to double, already costs NIST's Filip two digits.
//
// Which dummies a factor gets follows the marginality rule of R and of Patsy: inside a term, a factor loses
// its base level when the term without that factor is in the model too (for a factor alone: the constant),
// for then all levels together would repeat it; otherwise it keeps them all, and from then on covers that
// smaller term as well. So '0 + factor(a) + factor(b)' has every level of a and all but one of b.

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <optional>
#include <set>

#include "base/text.hpp"
#include "computedivide/error.hpp"
#include "computedivide/formula.hpp"
#include "computedivide/stats.hpp"

namespace computedivide {

namespace {

using Extended = long double;
using Values = Eigen::Array<Extended, Eigen::Dynamic, 1>;

// Some columns of the design with their names: those of a part, then those of a term.
struct Block {
  std::vector<std::string> names;
  std::vector<Values> columns;
  bool dummies = false;
};

Values raise(const Values& base, double exponent) {
  const double size = std::abs(exponent);
  if (size != std::floor(size) || size > 64)
    return base.unaryExpr([&](Extended v) { return std::pow(v, static_cast<Extended>(exponent)); });
  Values product = base;
  for (int i = 1; i < static_cast<int>(size); ++i) product *= base;
  return exponent < 0 ? Values(1 / product) : product;
}

Values call(const std::string& function, const Values& argument) {
  static constexpr std::pair<std::string_view, Extended (*)(Extended)> known[] = {
      {"log", std::log}, {"log2", std::log2}, {"log10", std::log10}, {"log1p", std::log1p},
      {"exp", std::exp}, {"sqrt", std::sqrt}, {"abs", std::abs}};
  for (const auto& [name, f] : known)
    if (name == function) return argument.unaryExpr(f);
  return argument;  // I(…): the parser accepts no other name
}

Values evaluate(const Expression& expression, const Frame& frame) {
  using Kind = Expression::Kind;
  const auto argument = [&](std::size_t i) { return evaluate(expression.arguments[i], frame); };
  switch (expression.kind) {
    case Kind::column: {
      const std::vector<double>& numbers = numbers_of(find_column(frame, expression.name));
      return Eigen::Map<const Eigen::ArrayXd>(numbers.data(), static_cast<Eigen::Index>(numbers.size()))
          .cast<Extended>();
    }
    case Kind::number:
      return Values::Constant(static_cast<Eigen::Index>(row_count(frame)),
                              static_cast<Extended>(expression.value));
    case Kind::negate:
      return -argument(0);
    case Kind::add:
      return argument(0) + argument(1);
    case Kind::subtract:
      return argument(0) - argument(1);
    case Kind::multiply:
      return argument(0) * argument(1);
    case Kind::divide:
      return argument(0) / argument(1);
    case Kind::power:
      return raise(argument(0), expression.arguments[1].value);
    case Kind::call:
      return call(expression.name, argument(0));
  }
  fail("formula: an expression of unknown kind");
}

// The values must fit a double: 1e300^2 does not, though the extended range holds it.
Values finite(const std::string& name, Values values, const Frame& frame) {
  for (Eigen::Index i = 0; i < values.size(); ++i) {
    if (!std::isfinite(static_cast<double>(values(i)))) {
      fail("design: column '{}': {} is {}; every cell must be finite", name,
           row_name(frame, static_cast<std::size_t>(i)), static_cast<double>(values(i)));
    }
  }
  return values;
}

// The level that base= names: as written, or the same number written otherwise ("10.0" for 10).
std::optional<std::string> base_level(const Part& part, const Factor& factor,
                                      const std::vector<std::string>& levels) {
  if (!factor.base) return std::nullopt;
  const std::optional<double> number = parse_number(*factor.base);
  for (const std::string& level : levels)
    if (level == *factor.base || (number && parse_number(level) == number)) return level;
  fail("{}: there is no level '{}'{}", part.name, *factor.base, suggestion(*factor.base, levels));
}

Block dummies(const Part& part, const Factor& factor, bool all_levels, const Frame& frame) {
  const std::vector<std::string> labels = labels_of(find_column(frame, factor.column));
  std::vector<std::string> levels = levels_of(labels);
  const std::optional<std::string> base = base_level(part, factor, levels);
  if (levels.size() == 1) {
    fail("design: column '{}' is constant: '{}' in every row; a factor needs two levels", factor.column,
         levels[0]);
  }
  if (!all_levels) levels.erase(std::find(levels.begin(), levels.end(), base.value_or(levels[0])));
  Block block;
  block.dummies = true;
  for (const std::string& level : levels) {
    Values column(static_cast<Eigen::Index>(labels.size()));
    for (std::size_t i = 0; i < labels.size(); ++i)
      column(static_cast<Eigen::Index>(i)) = labels[i] == level ? 1 : 0;
    block.names.push_back(part.name + level);
    block.columns.push_back(std::move(column));
  }
  return block;
}

// The products of all columns of one part with all columns of the other; a plain number gives one column.
Block crossed(const Block& left, const Block& right) {
  Block block;
  for (std::size_t r = 0; r < right.columns.size(); ++r) {
    for (std::size_t l = 0; l < left.columns.size(); ++l) {
      block.names.push_back(left.names[l] + ":" + right.names[r]);
      block.columns.push_back(left.columns[l] * right.columns[r]);
    }
  }
  return block;
}

using Margin = std::set<std::string>;  // the names of a term's parts; empty: the constant

Block block_of(const Term& term, std::set<Margin>& spanned, const Frame& frame) {
  Margin all;
  for (const Part& part : term.parts) all.insert(part.name);
  std::vector<Block> blocks;
  for (const Part& part : term.parts) {
    if (const auto* factor = std::get_if<Factor>(&part.value)) {
      Margin rest = all;
      rest.erase(part.name);
      const bool all_levels = !spanned.contains(rest);
      spanned.insert(rest);
      blocks.push_back(dummies(part, *factor, all_levels, frame));
    } else {
      const Values values = evaluate(std::get<Expression>(part.value), frame);
      blocks.push_back({{part.name}, {finite(part.name, values, frame)}, false});
    }
  }
  Block block = std::move(blocks.front());
  for (std::size_t i = 1; i < blocks.size(); ++i) block = crossed(block, blocks[i]);
  for (std::size_t j = 0; j < block.columns.size(); ++j)
    block.columns[j] = finite(block.names[j], block.columns[j], frame);
  return block;
}

void append(Design& design, const std::vector<Block>& blocks) {
  const Eigen::Index first = design.x.cols();
  Eigen::Index count = first;
  for (const Block& block : blocks) count += static_cast<Eigen::Index>(block.columns.size());
  design.x.conservativeResize(Eigen::NoChange, count);
  design.x_low = Eigen::MatrixXd::Zero(design.x.rows(), count);
  Eigen::Index j = first;
  int next_factor = 0;
  for (const Block& block : blocks) {
    for (std::size_t c = 0; c < block.columns.size(); ++c, ++j) {
      design.x.col(j) = block.columns[c].cast<double>().matrix();
      design.x_low.col(j) =
          (block.columns[c] - design.x.col(j).array().cast<Extended>()).cast<double>().matrix();
      design.names.push_back(block.names[c]);
      design.factor.push_back(block.dummies ? next_factor : -1);
    }
    if (block.dummies) ++next_factor;
  }
  if (design.x_low.isZero(0)) design.x_low.resize(0, 0);
}

// The frame without the rows of weight 0, if there are any; refuses negative weights.
std::optional<Frame> weighted_rows(const Frame& frame, const std::string& weights) {
  const std::vector<double>& values = numbers_of(find_column(frame, weights));
  std::vector<std::size_t> times(values.size());
  for (std::size_t i = 0; i < values.size(); ++i) {
    if (!(std::isfinite(values[i]) && values[i] >= 0)) {
      fail("weights '{}': {} is {}; a weight is finite and not negative", weights, row_name(frame, i),
           values[i]);
    }
    times[i] = values[i] > 0 ? 1 : 0;
  }
  if (std::find(times.begin(), times.end(), std::size_t{0}) == times.end()) return std::nullopt;
  return repeat_rows(frame, times);
}

std::size_t size_of(const Column& column) {
  return std::visit([](const auto& cells) { return cells.size(); }, column.cells);
}

// The labels as numbers; nothing if any label is not one.
std::optional<std::vector<double>> all_numbers(const std::vector<std::string>& labels) {
  std::vector<double> numbers;
  numbers.reserve(labels.size());
  for (const std::string& label : labels) {
    const std::optional<double> number = parse_number(label);
    if (!number) return std::nullopt;
    numbers.push_back(*number + 0.0);  // -0 becomes 0
  }
  return numbers;
}

std::vector<std::string> shortest_forms(const std::vector<double>& numbers) {
  std::vector<std::string> labels;
  labels.reserve(numbers.size());
  for (const double number : numbers) labels.push_back(fmt::format("{}", number));
  return labels;
}

}  // namespace

Design make_design(const Formula& formula, const Frame& all_rows, const DesignOptions& options) {
  const bool weighted = options.weights.has_value();
  std::optional<Frame> with_weight;
  if (weighted) with_weight = weighted_rows(all_rows, *options.weights);
  const Frame& frame = with_weight ? *with_weight : all_rows;
  if (row_count(frame) == 0)
    fail("design of '{}': there are no rows; a fit needs some", formula.response_name);

  const Values response = finite(formula.response_name, evaluate(formula.response, frame), frame);
  Design design = start_design(formula.response_name, response.cast<double>().matrix(), formula.constant);
  design.lines = frame.lines;
  design.zero_weights = row_count(all_rows) - row_count(frame);
  std::set<Margin> spanned;
  if (formula.constant) spanned.insert(Margin{});
  for (const Term& term : formula.terms) {
    Margin names;
    for (const Part& part : term.parts) names.insert(part.name);
    spanned.insert(names);
  }
  std::vector<Block> blocks;
  for (const Term& term : formula.terms) blocks.push_back(block_of(term, spanned, frame));
  append(design, blocks);
  if (weighted) {
    const std::vector<double>& weights = numbers_of(find_column(frame, *options.weights));
    design.weights = Eigen::Map<const Eigen::VectorXd>(weights.data(), design.x.rows());
  }
  if (options.clusters)
    set_clusters(design, *options.clusters, labels_of(find_column(frame, *options.clusters)));
  check_design(design);
  return design;
}

std::size_t row_count(const Frame& frame) {
  if (frame.columns.empty()) return 0;
  const std::size_t rows = size_of(frame.columns.front());
  for (const Column& column : frame.columns) {
    if (size_of(column) != rows) {
      fail("frame: column '{}' has {} rows, column '{}' has {}; all must have the same number",
           frame.columns.front().name, rows, column.name, size_of(column));
    }
  }
  return rows;
}

const Column& find_column(const Frame& frame, std::string_view name) {
  std::vector<std::string> legal;
  for (const Column& column : frame.columns) {
    if (column.name == name) return column;
    legal.push_back(column.name);
  }
  fail("there is no column '{}'{}", name, suggestion(name, legal));
}

const std::vector<double>& numbers_of(const Column& column) {
  if (const auto* numbers = std::get_if<std::vector<double>>(&column.cells)) return *numbers;
  fail("column '{}' is text; a column of numbers, or factor({}), is expected", column.name, column.name);
}

std::vector<std::string> labels_of(const Column& column) {
  if (const auto* numbers = std::get_if<std::vector<double>>(&column.cells)) return shortest_forms(*numbers);
  const auto& texts = std::get<std::vector<std::string>>(column.cells);
  if (const std::optional<std::vector<double>> numbers = all_numbers(texts)) return shortest_forms(*numbers);
  return texts;
}

bool is_missing_value(std::string_view cell) {
  static constexpr std::array<std::string_view, 8> marks{"", ".", "na", "n/a", "#n/a", "<na>", "nan", "null"};
  return std::find(marks.begin(), marks.end(), to_lower(trim(cell))) != marks.end();
}

Frame repeat_rows(const Frame& frame, const std::vector<std::size_t>& times) {
  const auto repeated = [&](const auto& cells) {
    std::decay_t<decltype(cells)> some;
    for (std::size_t i = 0; i < cells.size(); ++i) some.insert(some.end(), times[i], cells[i]);
    return some;
  };
  Frame some;
  for (const Column& column : frame.columns) {
    some.columns.push_back(
        {column.name,
         std::visit([&](const auto& cells) -> decltype(Column::cells) { return repeated(cells); },
                    column.cells)});
  }
  if (!frame.lines.empty()) {
    some.lines = repeated(frame.lines);
  } else {
    for (std::size_t i = 0; i < times.size(); ++i) some.lines.insert(some.lines.end(), times[i], i + 1);
  }
  return some;
}

std::string row_name(const Frame& frame, std::size_t row) {
  return frame.lines.empty() ? fmt::format("row {}", row + 1) : fmt::format("line {}", frame.lines[row]);
}

}  // namespace computedivide
