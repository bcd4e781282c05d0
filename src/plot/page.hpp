#pragma once

#include <string>
#include <vector>

#include "plot/figure.hpp"

namespace computedivide {

/// Panels side by side, at one height.
using RowOfPanels = std::vector<Panel>;

/// Places `columns` panels beside one another over the figure's width, `gap_mm` apart: left edge and width.
/// `left_mm` and `right_mm` are what the outer panels need for labels; the height is the panels' own.
void set_columns(const Figure& figure, RowOfPanels& row, std::size_t columns, double left_mm, double gap_mm,
                 double right_mm = 2.5);

/// The same for panels below one another: all are as wide as the figure, and begin where the widest labels
/// of their y axes and rows end.
void set_width(const Figure& figure, const std::vector<Panel*>& panels, double right_mm = 2.5);

/// Makes the page of panels whose left edges, widths and heights are set: rows from the top down, each under
/// its headings, notes, keys and the other parts above its panels; the key of the whole page first; at the
/// foot the caption, above all the title. Sets the figure's height.
void compose(Figure& figure, std::vector<RowOfPanels> rows, const std::string& caption,
             const std::string& title, const std::vector<KeyEntry>& key = {});

/// One row of a forest plot: an estimate with its interval.
struct ForestRow {
  std::string name;
  Rows rows;  ///< the table's rows that are drawn in this colour; may be shared with other rows of the plot
  Colour colour;
  double low = 0, high = 0;  ///< the part of it that the axis must show
  bool bold = false;
  bool drawn = true;  ///< else the name alone
};

/// The columns of the table that hold the estimates, their intervals and the rows' places: the last row is 1.
struct ForestColumns {
  std::string estimate, low, high, place;
};

/// A panel over the figure's width: one row below the other, with the names to the left; the axis also
/// includes the lines of its references. Intervals that leave the axis are cut at its ends.
Panel forest_panel(const Figure& figure, const std::vector<ForestRow>& rows, const ForestColumns& columns,
                   const std::string& x_title, std::vector<Reference> references, double row_mm);

struct CloudWord {
  std::string text;
  double weight = 0;  ///< above 0; the word's area is proportional to it
  Colour colour;
  bool bold = false;
};

/// Writes the words into the room, the first in its middle, each later one at the first free place on a
/// spiral from there. The font size is the largest at which all words fit; if even the smallest leaves no
/// place for some, the last ones are left out. Returns how many words were written. The same words get the
/// same places.
std::size_t add_word_cloud(Figure& figure, const std::vector<CloudWord>& words, const Box& room);

}  // namespace computedivide
