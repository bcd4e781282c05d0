// The files of a figure, which are the same for every result, and the words that describe every result's
// data.

#include "results/figure_files.hpp"

#include <fmt/format.h>
#include <algorithm>
#include <limits>

#include "plot/figure.hpp"
#include "plot/script.hpp"
#include "results/estimates.hpp"
#include "stats/distributions.hpp"

namespace computedivide {

void write_figure(Outputs& outputs, const Figure& figure) {
  outputs.write(figure.table.file, to_csv(figure.table));
  if (figure.panels.empty() && figure.texts.empty()) return;
  outputs.write(figure.name + ".gp", gnuplot_script(figure));
}

Figure start_figure(std::string name, const SourceInfo& source, Table table, double width_mm) {
  Figure figure;
  figure.name = std::move(name);
  figure.width_mm = width_mm;
  figure.kind = source.kind;
  figure.table = std::move(table);
  return figure;
}

Panel new_panel(std::string letter, std::string heading, Axis y, double height_mm) {
  Panel panel;
  panel.letter = std::move(letter);
  panel.heading = std::move(heading);
  panel.y = std::move(y);
  panel.box.height = height_mm;
  return panel;
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

Reading estimate_reading(std::string column, std::string name, ReadAs as, std::string count, std::string of) {
  Reading reading{.column = std::move(column), .name = std::move(name), .as = as};
  if (!count.empty()) reading.details.push_back(count_reading(std::move(count), std::move(of)));
  reading.details.push_back(interval_reading("low", "high", as));
  return reading;
}

const Number* with_value(std::span<const Number> numbers, std::string_view name) {
  const auto found = std::ranges::find(numbers, name, &Number::name);
  return found == numbers.end() || !found->value ? nullptr : &*found;
}

std::string source_words(const SourceInfo& source) {
  return source.title.empty() ? fmt::format("the file given as {}", source.name) : source.title;
}

std::vector<PublishedNumber> published_of(const Inputs& inputs) {
  if (!inputs.has("published")) return {};
  return read_published(inputs.source_files("published"));
}

std::optional<double> published_value(std::span<const PublishedNumber> published, std::string_view id) {
  for (const PublishedNumber& number : published) {
    if (number.id == id) return number.value;
  }
  return std::nullopt;
}

Reference paper_line(double at, std::string_view words, bool upright) {
  return {.at = at,
          .upright = upright,
          .colour = Colour(paper_colour),
          .width_pt = 0.8,
          .dashed = true,
          .label = words.empty() ? std::string() : fmt::format("Paper: {}", words)};
}

Reference paper_estimate(double estimate, const std::optional<double>& error) {
  if (!error) return paper_line(estimate, tick_text(estimate, TickStyle::number, 2), true);
  const double reach = critical_value(interval_level, std::numeric_limits<double>::infinity()) * *error;
  Reference line = paper_line(estimate, interval_words(estimate, estimate - reach, estimate + reach), true);
  line.low = estimate - reach;
  line.high = estimate + reach;
  return line;
}

Reference null_line(double at, bool upright) {
  return {.at = at, .upright = upright, .colour = tint(colours::grey, 0.7)};
}

Axis axis_from_zero(std::string title, double highest, double height_mm) {
  Axis axis = linear_axis(std::move(title), 0, highest, height_mm, TickStyle::percent);
  axis.low = 0;
  std::erase_if(axis.ticks, [](const Tick& tick) { return tick.at < 0; });
  return axis;
}

double highest_of(const Table& table, const std::vector<std::string>& columns,
                  std::span<const Reference> lines) {
  double highest = 0;
  for (const std::string& column : columns) {
    for (const std::optional<double>& value : numbers_of(table, column, {}))
      highest = std::max(highest, value.value_or(0));
  }
  for (const Reference& line : lines) highest = std::max(highest, line.at);
  return highest;
}

std::string printed_percent(double share) { return readable_number(share, ReadAs::percent) + "\u00A0%"; }

std::string percent_words(double share) {
  const bool small = share > 0 && share < 0.0995;
  return tick_text(share, TickStyle::percent, small ? 1 : 0) + "\u00A0%";
}

std::string interval_words(double value, double low, double high, int decimals) {
  const auto text = [&](double number) { return tick_text(number, TickStyle::number, decimals); };
  return fmt::format("{}\u00A0[{},\u00A0{}]", text(value), text(low), text(high));
}

std::string_view side_words(double low, double high, std::string_view above, std::string_view below,
                            std::string_view neither) {
  return low > 0 ? above : high < 0 ? below : neither;
}

}  // namespace computedivide
