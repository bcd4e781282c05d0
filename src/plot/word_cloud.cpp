// A word cloud: the words from the heaviest down, each at the first place of a spiral (Archimedes', stretched
// to the room's shape) where its ink touches none of the words before. Size goes with the square root of the
// weight, so that area goes with the weight. The ink of a word is taken from the metrics of the type: from
// the baseline to the height of its tallest letter, and below the baseline where a letter reaches there.

#include "plot/word_cloud.hpp"

#include <cmath>

#include "computedivide/error.hpp"
#include "plot/labels.hpp"

namespace computedivide {

namespace {

// Of the size, in Arial. A text stands at the middle of its capitals.
constexpr double cloud_capital_height = 0.72;
constexpr double descent = 0.21;

constexpr double spiral_step_mm = 0.35;  // between two places, and a sixth of that between two turns
constexpr double largest_step_pt = 1;

Box ink(const CloudWord& word, double size_pt, double x, double y) {
  const double em = size_pt * mm_per_pt;
  const double width = text_width_mm(word.text, size_pt, word.bold);
  const bool deep = word.text.find_first_of("gjpqy_,;()") != std::string::npos;
  const double below = deep ? descent * em : 0;
  return {x - width / 2, y - cloud_capital_height * em / 2 - below, width, cloud_capital_height * em + below};
}

bool touch(const Box& a, const Box& b, double gap) {
  return a.left < b.right() + gap && b.left < a.right() + gap && a.bottom < b.top() + gap &&
         b.bottom < a.top() + gap;
}

struct PlacedWord {
  Box box;
  double x = 0, y = 0, size_pt = 0;
};

/// Where the words stand if the heaviest has this size; fewer than all where the next one finds no place.
std::vector<PlacedWord> place_words(const std::vector<CloudWord>& words, const Box& room,
                                    const CloudOptions& options, double largest_pt) {
  std::vector<PlacedWord> placed;
  const double middle_x = room.left + room.width / 2, middle_y = room.bottom + room.height / 2;
  const double stretch = room.height / room.width;
  const double reach = std::hypot(room.width, room.width) / 2;
  for (const CloudWord& word : words) {
    const double size_pt =
        std::max(options.least_pt, largest_pt * std::sqrt(word.weight / words.front().weight));
    bool found = false;
    double angle = 0;
    for (double radius = 0; radius < reach && !found;) {
      const double x = middle_x + radius * std::cos(angle);
      const double y = middle_y + stretch * radius * std::sin(angle);
      const Box box = ink(word, size_pt, x, y);
      bool is_free = box.left >= room.left && box.right() <= room.right() && box.bottom >= room.bottom &&
                     box.top() <= room.top();
      for (std::size_t i = 0; i < placed.size() && is_free; ++i) {
        is_free = !touch(box, placed[i].box, options.gap_mm);
      }
      if (is_free) {
        placed.push_back({box, x, y, size_pt});
        found = true;
      }
      // As far along the spiral each time, and a turn wider by a step.
      const double turn = spiral_step_mm / std::max(radius, spiral_step_mm);
      angle += turn;
      radius += 2 * spiral_step_mm * turn / (2 * 3.14159265358979);
    }
    if (!found) break;
  }
  return placed;
}

}  // namespace

std::size_t add_word_cloud(Figure& figure, const std::vector<CloudWord>& words, const Box& room,
                           const CloudOptions& options) {
  for (std::size_t i = 0; i < words.size(); ++i) {
    if (!(words[i].weight > 0) || words[i].weight > words.front().weight) {
      fail("{}: word '{}' weighs {}; weights above 0, the heaviest first, are needed", figure.name,
           words[i].text, words[i].weight);
    }
  }
  std::vector<PlacedWord> placed;
  for (double largest_pt = options.largest_pt; largest_pt >= options.least_pt;
       largest_pt -= largest_step_pt) {
    placed = place_words(words, room, options, largest_pt);
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
