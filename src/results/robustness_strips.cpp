// Where along a specification curve each choice is made: a strip for each value of each choice.

#include "results/robustness_strips.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

#include "base/text.hpp"

namespace computedivide {

namespace {

constexpr std::size_t most_bins = 16;

std::string row_value(const Specification& one, const std::string& choice) {
  const auto place = std::find_if(one.choices.begin(), one.choices.end(),
                                  [&](const auto& entry) { return entry.first == choice; });
  if (place == one.choices.end()) return "";
  return choice == "terms" ? list_of_terms(place->second) : place->second;
}

}  // namespace

std::vector<ChoiceRow> choice_rows(std::span<const SpecificationCurve* const> curves) {
  std::vector<ChoiceRow> rows;
  bool odd = false;
  for (const auto& [choice, first] : curves.front()->fitted.front()->choices) {
    std::vector<std::string> values;
    for (const SpecificationCurve* curve : curves) {
      for (const ChoiceValue& value : curve->by_choice) {
        if (value.choice == choice && std::find(values.begin(), values.end(), value.value) == values.end())
          values.push_back(value.value);
      }
    }
    for (const std::string& value : values) rows.push_back({choice, value, odd});
    if (!values.empty()) odd = !odd;
  }
  return rows;
}

void add_choice_strips(Table& table, const SpecificationCurve& curve, const std::vector<ChoiceRow>& rows) {
  const std::size_t n = curve.fitted.size(), bins = std::min(n, most_bins);
  for (std::size_t row = 0; row < rows.size(); ++row) {
    std::vector<double> shares(bins, 0);
    for (std::size_t bin = 0; bin < bins; ++bin) {
      const std::size_t from = bin * n / bins, to = (bin + 1) * n / bins;
      for (std::size_t i = from; i < to; ++i) {
        if (row_value(*curve.fitted[i], rows[row].choice) == rows[row].value)
          shares[bin] += 1 / static_cast<double>(to - from);
      }
    }
    const double most = *std::max_element(shares.begin(), shares.end());
    const double middle = static_cast<double>(rows.size() - row) - 0.5;
    const char* series = rows[row].odd ? "choice_odd" : "choice_even";
    const auto add = [&](double place, std::optional<double> half) {
      const auto end = [&](double sign) {
        return half ? format_number(middle + sign * *half) : std::string();
      };
      table.rows.push_back({curve.headline, series, format_number(place), "", end(-1), end(1),
                            fmt::format("{}={}", rows[row].choice, rows[row].value)});
    };
    // A corner stands only where the height changes, in steps that an eye can tell apart.
    std::optional<double> height;
    const auto change = [&](double place, std::optional<double> half) {
      if (half == height) return;
      if (height) add(place, height);
      add(place, half);
      height = half;
    };
    for (std::size_t bin = 0; bin < bins; ++bin) {
      std::optional<double> half;
      if (shares[bin] > 0) half = 0.042 * std::ceil(10 * shares[bin] / most);
      change(static_cast<double>(bin) / static_cast<double>(bins), half);
    }
    change(1, std::nullopt);
  }
}

Panel choices_panel(const Figure& figure, const SpecificationCurve& curve, std::size_t rows, const Box& box) {
  Panel panel;
  panel.box = box;
  panel.y.low = 0;
  panel.y.high = static_cast<double>(rows);
  panel.y.visible = false;
  panel.x.low = 0;
  panel.x.high = 1;
  panel.x.visible = false;
  panel.x.ticks = {{0, "lowest"}, {1, "highest"}};
  for (const auto& [series, colour] : {std::pair{"choice_even", tint(colours::ink, 0.75)},
                                       std::pair{"choice_odd", tint(colours::blue, 0.75)}}) {
    const Rows own{where_is("headline", curve.headline), where_is("series", series)};
    if (!chosen_rows(figure.table, own).empty()) {
      add_mark(figure, panel, Band{Place{"place", ""}, "low", "high", colour, own});
    }
  }
  return panel;
}

void add_choice_names(Figure& figure, const std::vector<ChoiceRow>& rows, const Box& box, double gap) {
  for (std::size_t i = 0; i < rows.size(); ++i) {
    const double y = box.top() - (static_cast<double>(i) + 0.5) * choice_mm;
    if (i == 0 || rows[i].choice != rows[i - 1].choice) {
      figure.texts.push_back({.text = choice_in_words(rows[i].choice),
                              .x_mm = 2,
                              .y_mm = y,
                              .size_pt = small_pt - 1,
                              .bold = true});
    }
    figure.texts.push_back({.text = value_in_words(rows[i].choice, rows[i].value),
                            .x_mm = box.left - gap,
                            .y_mm = y,
                            .align = Align::right,
                            .size_pt = small_pt - 1});
  }
}

}  // namespace computedivide
