#include "plot/page.hpp"

#include <algorithm>
#include <cmath>

#include "computedivide/error.hpp"
#include "plot/labels.hpp"

namespace computedivide {

namespace {

// Heights of the parts above a panel, in mm, each with its white space.
constexpr double heading_mm = 4.4;
constexpr double note_mm = 3.4;
constexpr double key_mm = 4.2;
constexpr double values_mm = 3.4;
constexpr double above_panel_mm = 1.6;
constexpr double between_rows_mm = 2.6;

/// The largest space that the row's panels need.
template <class Need>
double most(const RowOfPanels& row, Need need) {
  double found = 0;
  for (const Panel& panel : row) found = std::max<double>(found, need(panel));
  return found;
}

/// The space for the values above the panel.
double values_room_mm(const Figure& figure, const Panel& panel) {
  double room = 0;
  for (const Mark& mark : panel.marks) {
    if (const Values* values = std::get_if<Values>(&mark))
      room = std::max(room, values_mm + extra_height_mm(figure.table, *values));
  }
  return room;
}

double below_mm(const Panel& panel) {
  const double half_line = line_height_mm(text_pt) / 2;
  if (!panel.x.title.empty()) return x_title_mm + half_line;
  return panel.x.ticks.empty() ? 0 : x_label_mm + half_line;
}

struct RowRoom {
  double heading = 0, note = 0, key = 0, labels = 0, height = 0, below = 0;
  double all() const { return heading + note + key + labels + above_panel_mm + height + below; }
};

RowRoom room_of(const Figure& figure, const RowOfPanels& row) {
  RowRoom room;
  room.heading = most(
      row, [](const Panel& panel) { return panel.heading.empty() && panel.letter.empty() ? 0 : heading_mm; });
  room.note = most(row, [](const Panel& panel) { return panel.note.empty() ? 0 : note_mm; });
  room.key = most(row, [](const Panel& panel) { return panel.key.empty() ? 0 : key_mm; });
  room.labels = most(row, [&](const Panel& panel) {
    return std::max(values_room_mm(figure, panel), reference_labels_mm(panel));
  });
  room.height = most(row, [](const Panel& panel) { return panel.box.height; });
  room.below = most(row, below_mm);
  return room;
}

// A word cloud: the words from the heaviest down, each at the first place of a spiral (Archimedes', stretched
// to the room's shape) where its ink does not touch the words placed before. The size is proportional to the
// square root of the weight, so that the area is proportional to the weight. The ink of a word is taken from
// the metrics of the type: from the baseline to the height of its tallest letter, and below the baseline
// where a letter reaches there.

// Fraction of the size, in Arial. A text is centred on the middle of its capitals.
constexpr double cloud_capital_height = 0.72;
constexpr double descent = 0.21;

constexpr double spiral_step_mm = 0.35;  // distance between two places, and a sixth of it between two turns
constexpr double largest_step_pt = 1;

// Words that would be smaller than the minimum size get the minimum size.
constexpr double least_word_pt = 5, largest_word_pt = 34;
constexpr double cloud_gap_mm = 0.5;  // between two words

Box ink(const CloudWord& word, double size_pt, double x, double y) {
  const double em = size_pt * mm_per_pt;
  const double width = text_width_mm(word.text, size_pt, word.bold);
  const bool deep = word.text.find_first_of("gjpqy_,;()") != std::string::npos;
  const double below = deep ? descent * em : 0;
  return {x - width / 2, y - cloud_capital_height * em / 2 - below, width, cloud_capital_height * em + below};
}

struct PlacedWord {
  Box box;
  double x = 0, y = 0, size_pt = 0;
};

/// Where the words are placed if the heaviest has this size; fewer than all if the next one finds no place.
std::vector<PlacedWord> place_words(const std::vector<CloudWord>& words, const Box& room,
                                    double heaviest_pt) {
  std::vector<PlacedWord> placed;
  const double middle_x = room.left + room.width / 2, middle_y = room.bottom + room.height / 2;
  const double stretch = room.height / room.width;
  const double reach = std::hypot(room.width, room.width) / 2;
  for (const CloudWord& word : words) {
    const double size_pt =
        std::max(least_word_pt, heaviest_pt * std::sqrt(word.weight / words.front().weight));
    bool found = false;
    double angle = 0;
    for (double radius = 0; radius < reach && !found;) {
      const double x = middle_x + radius * std::cos(angle);
      const double y = middle_y + stretch * radius * std::sin(angle);
      const Box box = ink(word, size_pt, x, y);
      const bool is_free =
          is_inside(box, room) && std::none_of(placed.begin(), placed.end(), [&](const PlacedWord& other) {
            return overlap(box, other.box, cloud_gap_mm);
          });
      if (is_free) {
        placed.push_back({box, x, y, size_pt});
        found = true;
      }
      // The same distance along the spiral each time, and each turn wider by one step.
      const double turn = spiral_step_mm / std::max(radius, spiral_step_mm);
      angle += turn;
      radius += 2 * spiral_step_mm * turn / (2 * 3.14159265358979);
    }
    if (!found) break;
  }
  return placed;
}

}  // namespace

void set_columns(const Figure& figure, RowOfPanels& row, std::size_t columns, double left_mm, double gap_mm,
                 double right_mm) {
  const auto count = static_cast<double>(columns);
  const double width = (figure.width_mm - left_mm - right_mm - gap_mm * (count - 1)) / count;
  for (std::size_t i = 0; i < row.size(); ++i) {
    row[i].box.left = left_mm + static_cast<double>(i) * (width + gap_mm);
    row[i].box.width = width;
  }
}

void set_width(const Figure& figure, const std::vector<Panel*>& panels, double right_mm) {
  double left = 0, right = right_mm;
  for (const Panel* panel : panels) {
    left = std::max({left, y_axis_room_mm(panel->y), row_labels_mm(panel->labels, false)});
    right = std::max(right, row_labels_mm(panel->labels, true));
  }
  for (Panel* panel : panels) {
    panel->box.left = left;
    panel->box.width = figure.width_mm - left - right;
  }
}

void compose(Figure& figure, std::vector<RowOfPanels> rows, const std::string& caption,
             const std::string& title, const std::vector<KeyEntry>& key) {
  std::vector<RowRoom> rooms;
  figure.height_mm = caption_height_mm(caption, figure.width_mm) + margin_mm + (key.empty() ? 0 : key_mm);
  for (const RowOfPanels& row : rows) {
    rooms.push_back(room_of(figure, row));
    figure.height_mm += rooms.back().all() + (rooms.size() > 1 ? between_rows_mm : 0);
  }
  double top = figure.height_mm;
  if (!key.empty()) {
    add_key(figure, key, rows.empty() || rows[0].empty() ? margin_mm : rows[0][0].box.left, top - key_mm / 2);
    top -= key_mm;
  }
  // In one column headings start at the page's left edge, side by side they start with their panels.
  const bool one_column =
      std::all_of(rows.begin(), rows.end(), [](const RowOfPanels& row) { return row.size() == 1; });
  for (std::size_t i = 0; i < rows.size(); ++i) {
    const RowRoom& room = rooms[i];
    for (Panel& panel : rows[i]) {
      const double heading_left = one_column ? margin_mm : panel.box.left;
      const double heading = top - heading_mm / 2;
      panel.box.bottom =
          top - room.heading - room.note - room.key - room.labels - above_panel_mm - panel.box.height;
      if (!panel.note.empty()) {
        figure.texts.push_back({.text = panel.note,
                                .x_mm = heading_left,
                                .y_mm = top - room.heading - note_mm / 2 + 0.4,
                                .size_pt = small_pt,
                                .colour = Colour(colours::dark_grey)});
      }
      if (!panel.key.empty())
        add_key(figure, panel.key, panel.box.left, top - room.heading - room.note - key_mm / 2);
      add_panel(figure, std::move(panel), heading, heading_left);
    }
    top -= room.all() + between_rows_mm;
  }
  add_caption(figure, caption);
  add_title(figure, title);
}

Panel forest_panel(const Figure& figure, const std::vector<ForestRow>& rows, const ForestColumns& columns,
                   const std::string& x_title, std::vector<Reference> references, double row_mm) {
  constexpr double point_pt = 3.2;
  const auto count = static_cast<double>(rows.size());
  Panel panel;
  panel.references = std::move(references);
  panel.y.low = 0.4;
  panel.y.high = count + 0.6;
  panel.y.visible = false;
  panel.box.height = row_mm * (count + 0.2);
  double place = count, low = 0, high = 0;
  for (const ForestRow& row : rows) {
    panel.labels.push_back({.text = row.name, .at = place--, .bold = row.bold});
    if (!row.drawn) continue;
    low = std::min(low, row.low);
    high = std::max(high, row.high);
  }
  for (const Reference& reference : panel.references) {
    low = std::min({low, reference.at, reference.low.value_or(low)});
    high = std::max({high, reference.at, reference.high.value_or(high)});
  }
  set_width(figure, {&panel}, 3);
  panel.x = linear_axis(x_title, low, high, panel.box.width, TickStyle::number);
  std::vector<Rows> drawn;
  for (const ForestRow& row : rows) {
    if (!row.drawn || std::find(drawn.begin(), drawn.end(), row.rows) != drawn.end()) continue;
    drawn.push_back(row.rows);
    add_mark(figure, panel,
             ErrorBars{.place = {columns.place, ""},
                       .low = columns.low,
                       .high = columns.high,
                       .colour = row.colour,
                       .rows = row.rows,
                       .level = true});
    add_mark(figure, panel, Points{{columns.estimate, ""}, columns.place, row.colour, point_pt, row.rows});
  }
  return panel;
}

std::size_t add_word_cloud(Figure& figure, const std::vector<CloudWord>& words, const Box& room) {
  for (std::size_t i = 0; i < words.size(); ++i) {
    if (!(words[i].weight > 0) || words[i].weight > words.front().weight) {
      fail("{}: word '{}' weighs {}; weights above 0, the heaviest first, are needed", figure.name,
           words[i].text, words[i].weight);
    }
  }
  std::vector<PlacedWord> placed;
  for (double heaviest_pt = largest_word_pt; heaviest_pt >= least_word_pt; heaviest_pt -= largest_step_pt) {
    placed = place_words(words, room, heaviest_pt);
    if (placed.size() == words.size()) break;
  }
  for (std::size_t i = 0; i < placed.size(); ++i) {
    figure.texts.push_back({.text = words[i].text,
                            .x_mm = placed[i].x,
                            .y_mm = placed[i].y,
                            .align = Align::centre,
                            .size_pt = placed[i].size_pt,
                            .colour = words[i].colour,
                            .bold = words[i].bold});
  }
  return placed.size();
}

}  // namespace computedivide
