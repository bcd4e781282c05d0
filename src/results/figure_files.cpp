// The files of a figure, the same for every result, and the words that every result's data share.

#include "results/figure_files.hpp"

#include <fmt/format.h>
#include <algorithm>

#include "plot/linear_axis.hpp"
#include "plot/script.hpp"
#include "results/estimates.hpp"

namespace computedivide {

void write_figure(Outputs& outputs, const Figure& figure) {
  outputs.write(figure.table.file, to_csv(figure.table));
  if (figure.panels.empty() && figure.texts.empty()) return;
  outputs.write(figure.name + ".gp", gnuplot_script(figure));
}

Reading count_reading(std::string count, std::string of) {
  return {.column = std::move(count), .to = std::move(of), .between = " of "};
}

Reading interval_reading(std::string low, std::string high, ReadAs as) {
  return {.column = std::move(low),
          .name = fmt::format("{:g} % interval", 100 * interval_level),
          .as = as,
          .to = std::move(high)};
}

const Number* with_value(std::span<const Number> numbers, std::string_view name) {
  const auto found = std::find_if(numbers.begin(), numbers.end(), [&](const Number& number) {
    return number.name == name && number.value.has_value();
  });
  return found == numbers.end() ? nullptr : &*found;
}

std::string percent_words(double share) {
  const bool small = share > 0 && share < 0.0995;
  return tick_text(share, TickStyle::percent, small ? 1 : 0) + "\u00A0%";
}

std::string interval_words(double value, double low, double high, int decimals) {
  const auto text = [&](double number) { return tick_text(number, TickStyle::number, decimals); };
  return fmt::format("{} [{}, {}]", text(value), text(low), text(high));
}

std::string_view side_words(double low, double high, std::string_view above, std::string_view below,
                            std::string_view neither) {
  return low > 0 ? above : high < 0 ? below : neither;
}

}  // namespace computedivide
