#pragma once

#include <span>
#include <string>
#include <vector>

#include "results/robustness.hpp"

namespace computedivide {

inline constexpr double choice_mm = 2.3;  ///< height of a choice's strip

/// A choice and its value, as a row below the curves.
struct ChoiceRow {
  std::string choice, value;
  bool odd = false;  ///< choices in turns: two colours
};

/// The rows that these curves have together, in the order of their choices.
std::vector<ChoiceRow> choice_rows(std::span<const SpecificationCurve* const> curves);

/// Adds to the figure's table how often each choice is made along the curve, as the height of a strip
/// relative to where it is made most. A gap parts two strips.
void add_choice_strips(Table& table, const SpecificationCurve& curve, const std::vector<ChoiceRow>& rows);

/// The panel of a curve's strips.
Panel choices_panel(const Figure& figure, const SpecificationCurve& curve, std::size_t rows, const Box& box);

/// The names of the choices, each in bold before its values, left of the strips in this box.
void add_choice_names(Figure& figure, const std::vector<ChoiceRow>& rows, const Box& box, double gap);

}  // namespace computedivide
