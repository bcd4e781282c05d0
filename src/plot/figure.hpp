#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "computedivide/provenance.hpp"
#include "plot/axis.hpp"
#include "plot/marks.hpp"
#include "plot/reading.hpp"
#include "plot/table.hpp"

namespace computedivide {

inline constexpr double single_column_mm = 89;
inline constexpr double double_column_mm = 183;

/// Sizes of type, in points at print size.
inline constexpr double text_pt = 7;
inline constexpr double small_pt = 6;
inline constexpr double letter_pt = 9;

/// Distances from a panel, in mm: the marks of its axes, to the end of the y axis's labels, to the middle of
/// the x axis's labels, on to the titles; and the header that a figure of simulated data carries above all
/// else.
inline constexpr double tick_mm = 0.8;
inline constexpr double tick_label_gap_mm = 1.4;
inline constexpr double x_label_mm = 2.4;
inline constexpr double x_title_mm = 6.0;
inline constexpr double y_title_gap_mm = 2.2;
inline constexpr double banner_mm = 8;

/// A rectangle in mm, from the figure's lower left corner.
struct Box {
  double left = 0, bottom = 0, width = 0, height = 0;
  /// Left edge plus width.
  double right() const { return left + width; }
  /// Bottom edge plus height.
  double top() const { return bottom + height; }
};

enum class Align { left, centre, right };

/// A line of text. Its place is the middle of its height; plain text but for superscripts: "10^{24}".
struct Text {
  std::string text;
  double x_mm = 0, y_mm = 0;
  Align align = Align::left;
  double size_pt = text_pt;
  Colour colour = Colour(colours::ink);
  bool bold = false;
  bool upright = false;  ///< turned by a quarter, reading upwards
};

/// A filled rectangle of the key.
struct Swatch {
  Box box;
  Colour colour;
};

/// A straight line in the margins: from the end of a line to its label.
struct Leader {
  double x1_mm = 0, y1_mm = 0, x2_mm = 0, y2_mm = 0;
  Colour colour;
};

/// One coordinate system: the box that its axes span, and what is drawn in it.
struct Panel {
  std::string letter;  ///< "a"; empty in a figure of one panel
  std::string heading;
  Box box;
  Axis x, y;
  bool grid = false;  ///< hairlines at the labels of the y axis
  std::vector<Mark> marks;
  Readings readings = {};  ///< what a reader who points at a datum is told
};

/// A figure at print size, ready to be written as a gnuplot script beside its table.
struct Figure {
  std::string name;  ///< the result's stem: "fig1"
  double width_mm = single_column_mm;
  double height_mm = 60;
  SourceKind kind = SourceKind::real;
  Table table;
  std::vector<Panel> panels;
  std::vector<Text> texts;
  std::vector<Swatch> swatches;
  std::vector<Leader> leaders;
};

/// Adds a mark after check_mark().
void add_mark(const Figure& figure, Panel& panel, Mark mark);

/// The values in the largest type, from 6 down to 5 points, in which neighbours do not touch; upright where
/// they touch even then.
Values fitted_values(const Table& table, const Panel& panel, Values values);

/// How much higher than a line of text upright values reach; 0 for others.
double extra_height_mm(const Table& table, const Values& values);

/// Where a value stands in the figure, in mm.
double x_mm(const Panel& panel, double value);
double y_mm(const Panel& panel, double value);

/// The room to the left of a panel that its y axis needs: labels, title and the page's margin.
double y_axis_room_mm(const Axis& axis);

/// "fig1, panel a", to begin a message with.
std::string where_of(const Figure& figure, const Panel& panel);

/// Adds a panel and, as texts, the titles of its axes, and its letter and heading at the height `heading_mm`.
void add_panel(Figure& figure, Panel panel, double heading_mm);

/// One entry of a key: a patch of colour and its name.
struct KeyEntry {
  std::string name;
  Colour colour;
};

/// A key in one row from `left_mm`, at this height; in smaller type where it would leave the figure.
void add_key(Figure& figure, const std::vector<KeyEntry>& entries, double left_mm, double at_mm);

/// A line's end and its name, to be written to the right of a panel.
struct EndLabel {
  std::string name;
  double x = 0, y = 0;  ///< the line's last point, in axis units
  Colour colour;
};

/// The room that these names take to the right of a panel.
double end_labels_mm(const std::vector<std::string>& names);

/// Writes the names to the right of the panel, moved apart, each with a leader from its line's end.
void add_end_labels(Figure& figure, const Panel& panel, const std::vector<EndLabel>& labels);

/// What the figure shows, in one sentence above all else, wrapped to the width; the figure grows by as much.
/// Nothing where the sentence is empty. To be added last.
void add_title(Figure& figure, const std::string& sentence);

/// The lines under the figure: what it was made from. Small and grey, wrapped to the width.
void add_caption(Figure& figure, const std::string& caption);

/// The height that add_caption needs.
double caption_height_mm(const std::string& caption, double width_mm);

}  // namespace computedivide
