#include "computedivide/formula.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <optional>

#include "base/text.hpp"
#include "computedivide/error.hpp"

namespace computedivide {

namespace {

std::size_t size_of(const Column& column) {
  return std::visit([](const auto& cells) { return cells.size(); }, column.cells);
}

// The labels' numbers; nothing as soon as one is none.
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

std::size_t row_count(const Frame& frame) {
  if (frame.columns.empty()) return 0;
  const std::size_t rows = size_of(frame.columns.front());
  for (const Column& column : frame.columns) {
    if (size_of(column) != rows) {
      fail("frame: column '{}' has {} rows, column '{}' has {}; all must have as many",
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
  fail("column '{}' is text; a column of numbers, or factor({}), would be right", column.name, column.name);
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

Frame keep_rows(const Frame& frame, const std::vector<bool>& keep) {
  return repeat_rows(frame, std::vector<std::size_t>(keep.begin(), keep.end()));
}

std::string row_name(const Frame& frame, std::size_t row) {
  return frame.lines.empty() ? fmt::format("row {}", row + 1) : fmt::format("line {}", frame.lines[row]);
}

}  // namespace computedivide
