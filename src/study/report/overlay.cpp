// What lies over a figure: a transparent rectangle for each point, with the point's name and values as its
// title. The title alone works without a script; report.js makes one tab stop of them all.
//
// Arrow keys follow the order of the rectangles, so that they are sorted from left to right here: the order
// of a table says nothing to a reader of the figure. Rectangles that lie over one another stay all.

#include "study/report/overlay.hpp"

#include <fmt/format.h>
#include <algorithm>
#include <map>

#include "base/text.hpp"
#include "computedivide/csv.hpp"
#include "computedivide/error.hpp"
#include "study/report/html.hpp"

namespace computedivide {

namespace {

double number_in(const CsvReader& csv, std::size_t column) {
  if (const std::optional<double> value = parse_number(csv.trimmed(column))) return *value;
  fail("{}: '{}' is not a number; a decimal number is needed", csv.where(column), csv[column]);
}

double size_in(const CsvReader& csv, std::size_t column) {
  const double value = number_in(csv, column);
  if (value > 0) return value;
  fail("{}: '{}' is no size; a number above 0 is needed", csv.where(column), csv[column]);
}

}  // namespace

std::vector<HoverTarget> read_hover_targets(std::string_view csv_text, const std::string& where) {
  CsvReader csv(csv_text, where);
  const std::size_t panel = csv.column("panel"), x = csv.column("x"), y = csv.column("y");
  const std::size_t width = csv.column("width"), height = csv.column("height"), label = csv.column("label");
  std::vector<HoverTarget> targets;
  std::map<std::string, std::size_t> place_of_panel;
  while (csv.next()) {
    targets.push_back({std::string(csv[panel]), number_in(csv, x), number_in(csv, y), size_in(csv, width),
                       size_in(csv, height), std::string(csv[label])});
    if (targets.back().label.empty())
      fail("{}: is empty; the point's name and values are needed", csv.where(label));
    place_of_panel.try_emplace(targets.back().panel, place_of_panel.size());
  }
  std::stable_sort(targets.begin(), targets.end(), [&](const HoverTarget& a, const HoverTarget& b) {
    const auto key = [&](const HoverTarget& target) {
      return std::tuple(place_of_panel.at(target.panel), target.x + target.width / 2,
                        target.y + target.height / 2);
    };
    return key(a) < key(b);
  });
  return targets;
}

std::string overlay_group(std::span<const HoverTarget> targets, std::string_view figure) {
  if (targets.empty()) return "";
  std::string out = fmt::format(
      "<g class=\"points\" role=\"group\" aria-label=\"Points of {}: {}; arrow keys move between them\">\n",
      escape_html(figure), targets.size());
  for (const HoverTarget& target : targets) {
    out += fmt::format("<rect x=\"{}\" y=\"{}\" width=\"{}\" height=\"{}\"><title>{}</title></rect>\n",
                       format_number(target.x), format_number(target.y), format_number(target.width),
                       format_number(target.height), escape_html(target.label));
  }
  return out + "</g>\n";
}

}  // namespace computedivide
