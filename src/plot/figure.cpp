#include "plot/figure.hpp"

#include <algorithm>
#include <cmath>

#include "computedivide/error.hpp"
#include "plot/labels.hpp"

namespace computedivide {

namespace {

constexpr double row_label_gap_mm = 2;
constexpr double turned_lift_mm = 0.8;  // a turned text begins this far below the middle of its line
constexpr double letter_room_mm = 3.5;  // of a letter before its heading
constexpr double swatch_mm = 2.2;
constexpr double end_label_gap_mm = 2.5;  // from the panel to the row names

/// How far the widest label of the y axis reaches to the left of the panel.
double y_labels_mm(const Axis& axis) {
  return tick_label_gap_mm + widest_mm(axis.ticks, small_pt, &Tick::text);
}

/// Adds lines of text from this height down, each styled like `text`.
void add_text_lines(Figure& figure, const std::vector<std::string>& lines, Text text) {
  for (const std::string& line : lines) {
    text.text = line;
    figure.texts.push_back(text);
    text.y_mm -= line_height_mm(text.size_pt);
  }
}

void add_row_labels(Figure& figure, const Panel& panel) {
  for (const RowLabel& label : panel.labels) {
    figure.texts.push_back(
        {.text = label.text,
         .x_mm = label.right ? panel.box.right() + row_label_gap_mm : panel.box.left - row_label_gap_mm,
         .y_mm = y_mm(panel, label.at),
         .align = label.right ? Align::left : Align::right,
         .size_pt = small_pt,
         .colour = label.colour,
         .bold = label.bold});
  }
}

/// The names moved apart, each with a leader from its line's end.
void add_end_labels(Figure& figure, const Panel& panel) {
  std::vector<double> wanted;
  for (const EndLabel& label : panel.ends) wanted.push_back(y_mm(panel, label.y));
  const std::vector<double> placed =
      spread(wanted, line_height_mm(text_pt), panel.box.bottom, panel.box.top());
  const double text_left = panel.box.right() + end_label_gap_mm;
  for (std::size_t i = 0; i < panel.ends.size(); ++i) {
    figure.leaders.push_back({x_mm(panel, panel.ends[i].x) + 0.6, wanted[i], text_left - 0.5, placed[i],
                              tint(panel.ends[i].colour, 0.6)});
    figure.texts.push_back({.text = panel.ends[i].name,
                            .x_mm = text_left,
                            .y_mm = placed[i],
                            .colour = shade(panel.ends[i].colour, 0.8)});
  }
}

/// The text to the left of a row of values: "n =".
void add_value_heads(Figure& figure, const Panel& panel) {
  for (const Mark& mark : panel.marks) {
    const Values* values = std::get_if<Values>(&mark);
    if (values == nullptr || values->head.empty()) continue;
    figure.texts.push_back(
        {.text = values->head,
         .x_mm = panel.box.left - tick_label_gap_mm,
         .y_mm = y_mm(panel, values->at) + values->lift_mm + (values->upright ? turned_lift_mm : 0),
         .align = Align::right,
         .size_pt = small_pt});
  }
}

}  // namespace

bool overlap(const Box& a, const Box& b, double gap_mm) {
  return a.left < b.right() + gap_mm && b.left < a.right() + gap_mm && a.bottom < b.top() + gap_mm &&
         b.bottom < a.top() + gap_mm;
}

bool is_inside(const Box& inner, const Box& outer) {
  return inner.left >= outer.left && inner.right() <= outer.right() && inner.bottom >= outer.bottom &&
         inner.top() <= outer.top();
}

double y_axis_room_mm(const Axis& axis) {
  if (axis.title.empty()) return margin_mm + y_labels_mm(axis);
  return margin_mm + line_height_mm(text_pt) / 2 + y_title_gap_mm + y_labels_mm(axis);
}

double x_mm(const Panel& panel, double value) {
  return panel.box.left + panel.box.width * fraction_of(panel.x, value);
}

double y_mm(const Panel& panel, double value) {
  return panel.box.bottom + panel.box.height * fraction_of(panel.y, value);
}

std::string where_of(const Figure& figure, const Panel& panel) {
  return panel.letter.empty() ? figure.name : fmt::format("{}, panel {}", figure.name, panel.letter);
}

void add_mark(const Figure& figure, Panel& panel, Mark mark) {
  if (auto* values = std::get_if<Values>(&mark))
    *values = fitted_values(figure.table, panel, std::move(*values));
  check_mark(mark, figure.table, panel.x, panel.y, where_of(figure, panel));
  panel.marks.push_back(std::move(mark));
}

Values fitted_values(const Table& table, const Panel& panel, Values values) {
  const std::vector<std::string> cells = cells_of(table, values.column, values.rows);
  const std::vector<double> places = places_of(values.place, table, panel.x, values.rows);
  for (std::size_t i = 1; i < cells.size() && !values.upright; ++i) {
    const double room = std::abs(x_mm(panel, places[i]) - x_mm(panel, places[i - 1]));
    const double needed = (text_width_mm(cells[i - 1], small_pt) + text_width_mm(cells[i], small_pt)) / 2;
    values.upright = needed + 0.18 * small_pt * mm_per_pt > room;
  }
  if (!values.upright) return values;
  values.lift_mm -= turned_lift_mm;
  return values;
}

double extra_height_mm(const Table& table, const Values& values) {
  if (!values.upright) return 0;
  const double longest = widest_mm(cells_of(table, values.column, values.rows), small_pt);
  return std::max(0.0, longest - line_height_mm(small_pt));
}

double row_labels_mm(const std::vector<RowLabel>& labels, bool right) {
  double widest = 0;
  for (const RowLabel& label : labels) {
    if (label.right == right)
      widest =
          std::max(widest, row_label_gap_mm + margin_mm + text_width_mm(label.text, small_pt, label.bold));
  }
  return widest;
}

void add_panel(Figure& figure, Panel panel, double heading_mm, double heading_left_mm) {
  const Box& box = panel.box;
  const auto add = [&](Text text) {
    if (!text.text.empty()) figure.texts.push_back(std::move(text));
  };
  // Centred under the panel, as far as the page allows.
  const double half = text_width_mm(panel.x.title, text_pt) / 2 + margin_mm;
  const double middle = std::clamp(box.left + box.width / 2, std::min(half, figure.width_mm / 2),
                                   std::max(figure.width_mm - half, figure.width_mm / 2));
  add({.text = panel.x.title, .x_mm = middle, .y_mm = box.bottom - x_title_mm, .align = Align::centre});
  add({.text = panel.y.title,
       .x_mm = box.left - y_labels_mm(panel.y) - y_title_gap_mm,
       .y_mm = box.bottom + box.height / 2,
       .align = Align::centre,
       .upright = true});
  const double heading_x = heading_left_mm + (panel.letter.empty() ? 0 : letter_room_mm);
  add({.text = panel.letter,
       .x_mm = heading_left_mm,
       .y_mm = heading_mm,
       .size_pt = letter_pt,
       .bold = true});
  add({.text = panel.heading, .x_mm = heading_x, .y_mm = heading_mm});
  add_row_labels(figure, panel);
  add_value_heads(figure, panel);
  add_end_labels(figure, panel);
  add_reference_labels(figure, panel);
  figure.panels.push_back(std::move(panel));
}

void add_key(Figure& figure, const std::vector<KeyEntry>& entries, double left_mm, double at_mm) {
  // The largest type, then the widest gaps, for which the row fits in the figure.
  double size_pt = small_pt, gap_mm = 1.2;
  for (const auto& [size, gap] : {std::pair{text_pt, 3.0}, {small_pt, 3.0}, {small_pt, 2.0}}) {
    double width = -gap;
    for (const KeyEntry& entry : entries) width += swatch_mm + 1.0 + text_width_mm(entry.name, size) + gap;
    if (left_mm + width > figure.width_mm - margin_mm) continue;
    size_pt = size;
    gap_mm = gap;
    break;
  }
  double x = left_mm;
  for (const KeyEntry& entry : entries) {
    figure.swatches.push_back({{x, at_mm - swatch_mm / 2, swatch_mm, swatch_mm}, entry.colour});
    x += swatch_mm + 1.0;
    figure.texts.push_back({.text = entry.name, .x_mm = x, .y_mm = at_mm, .size_pt = size_pt});
    x += text_width_mm(entry.name, size_pt) + gap_mm;
  }
}

double end_labels_mm(const std::vector<std::string>& names) {
  return end_label_gap_mm + widest_mm(names, text_pt) + margin_mm;
}

void add_title(Figure& figure, const std::string& sentence) {
  if (sentence.empty()) return;
  constexpr double title_pt = 8, gap_mm = 1.6;
  // Bold letters are wider than the widths used for line breaking.
  const double room_mm = 0.92 * (figure.width_mm - 2 * margin_mm);
  const std::vector<std::string> lines = wrap_text(sentence, title_pt, room_mm);
  const double line_mm = line_height_mm(title_pt);
  figure.height_mm += static_cast<double>(lines.size()) * line_mm + gap_mm;
  add_text_lines(figure, lines,
                 {.text = {},
                  .x_mm = margin_mm,
                  .y_mm = figure.height_mm - line_mm / 2 - margin_mm / 2,
                  .size_pt = title_pt,
                  .bold = true});
}

double caption_height_mm(const std::string& caption, double width_mm) {
  const auto lines = wrap_text(caption, small_pt, width_mm - 2 * margin_mm).size();
  return static_cast<double>(lines) * line_height_mm(small_pt) + margin_mm;
}

void add_caption(Figure& figure, const std::string& caption) {
  const std::vector<std::string> lines = wrap_text(caption, small_pt, figure.width_mm - 2 * margin_mm);
  add_text_lines(figure, lines,
                 {.text = {},
                  .x_mm = margin_mm,
                  .y_mm = margin_mm + line_height_mm(small_pt) * (static_cast<double>(lines.size()) - 0.5),
                  .size_pt = small_pt,
                  .colour = Colour(colours::dark_grey)});
}

}  // namespace computedivide
