#include "clashes.hpp"

#include "computedivide/error.hpp"
#include "plot/labels.hpp"

namespace computedivide {

namespace {

constexpr double capital_height = 0.72;  // of the size, in Arial

struct Placed {
  std::string text;
  Box box;
};

/// The ink of a text: as wide as the sum of its letters' advances, as high as a capital.
Placed placed(const Text& text) {
  const double length = text_width_mm(text.text, text.size_pt, text.bold);
  const double height = capital_height * text.size_pt * mm_per_pt;
  const double before = text.align == Align::left ? 0 : text.align == Align::centre ? 0.5 : 1.0;
  if (text.upright) return {text.text, {text.x_mm - height / 2, text.y_mm - before * length, height, length}};
  return {text.text, {text.x_mm - before * length, text.y_mm - height / 2, length, height}};
}

void add_ticks(const Panel& panel, std::vector<Placed>& all) {
  for (const Tick& tick : panel.x.ticks) {
    if (tick.text.empty()) continue;
    all.push_back(placed({.text = tick.text,
                          .x_mm = x_mm(panel, tick.at),
                          .y_mm = panel.box.bottom - x_label_mm,
                          .align = Align::centre,
                          .size_pt = small_pt}));
  }
  for (const Tick& tick : panel.y.ticks) {
    if (tick.text.empty()) continue;
    all.push_back(placed({.text = tick.text,
                          .x_mm = panel.box.left - tick_label_gap_mm,
                          .y_mm = y_mm(panel, tick.at),
                          .align = Align::right,
                          .size_pt = small_pt}));
  }
}

void add_values(const Figure& figure, const Panel& panel, const Values& values, std::vector<Placed>& all) {
  const std::vector<std::string> cells = cells_of(figure.table, values.column, values.rows);
  const std::vector<double> places = places_of(values.place, figure.table, panel.x, values.rows);
  std::vector<std::optional<double>> tops(cells.size(), values.at);
  if (!values.on_top_of.empty()) tops = numbers_of(figure.table, values.on_top_of, values.rows);
  for (std::size_t i = 0; i < cells.size(); ++i) {
    all.push_back(placed({.text = cells[i],
                          .x_mm = x_mm(panel, places[i]),
                          .y_mm = y_mm(panel, tops[i].value_or(0)) + values.lift_mm,
                          .align = values.upright ? Align::left : Align::centre,
                          .size_pt = small_pt,
                          .upright = values.upright}));
  }
}

}  // namespace

std::vector<std::string> clashes(const Figure& figure) {
  std::vector<Placed> all;
  for (const Text& text : figure.texts) all.push_back(placed(text));
  for (const Panel& panel : figure.panels) {
    add_ticks(panel, all);
    for (const Mark& mark : panel.marks) {
      if (const Values* values = std::get_if<Values>(&mark)) add_values(figure, panel, *values, all);
    }
  }
  std::vector<std::string> found;
  for (std::size_t i = 0; i < all.size(); ++i) {
    const Box& box = all[i].box;
    if (box.left < 0 || box.bottom < 0 || box.right() > figure.width_mm || box.top() > figure.height_mm) {
      found.push_back(fmt::format("{}: '{}' leaves the figure", figure.name, all[i].text));
    }
    for (std::size_t j = i + 1; j < all.size(); ++j) {
      if (!overlap(box, all[j].box)) continue;
      found.push_back(fmt::format("{}: '{}' and '{}' touch", figure.name, all[i].text, all[j].text));
    }
  }
  return found;
}

}  // namespace computedivide
