#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "computedivide/provenance.hpp"
#include "plot/table.hpp"

namespace computedivide {

enum class Scale { linear, log };

struct Tick {
  double at = 0;
  std::string text;  ///< empty: a short mark without a label
};

/// One axis of a panel: its range, and the marks on it.
struct Axis {
  Scale scale = Scale::linear;
  double low = 0;
  double high = 1;
  std::string title;
  std::vector<Tick> ticks;
  bool visible = true;  ///< the line; the labels are drawn anyway
};

/// For shares: from 0 to 1, labelled 0, 25 … 100; the title must say that these are percentages.
Axis share_axis(std::string title);

/// From 0 to the next round number at or above `highest`, with three to six labels. Throws Error if it is
/// not finite or below 0.
Axis count_axis(std::string title, double highest);

/// Powers of ten, as many labelled as fit into `length_mm`; the other decades are short marks. Throws Error
/// if the range is not positive and increasing.
Axis log_axis(std::string title, double low, double high, double length_mm);

/// Years (2022.5), as many labelled as fit into `length_mm`; the other years are short marks where there is
/// room. Throws Error if the range is not increasing.
Axis year_axis(double low, double high, double length_mm);

/// The position of a value: 0 at the low end, 1 at the high end.
double fraction_of(const Axis& axis, double value);

/// How the values of a linear axis are written: 0.25 as "0.25", "25" or "+25".
enum class TickStyle { number, percent, signed_percent };

/// From `low` to `high`, each extended by a fraction of the range (0.05), with labels at round values, as
/// many as fit into `length_mm` at a distance of `gap_mm`. Throws Error if the range is not finite or
/// decreases.
Axis linear_axis(std::string title, double low, double high, double length_mm, TickStyle style,
                 double margin = 0.05, double gap_mm = 9);

/// A value as such an axis writes it, with a true minus sign; `decimals` after the point.
std::string tick_text(double value, TickStyle style, int decimals);

/// A colour as gnuplot and SVG write it: "#0072B2".
using Colour = std::string;

/// Okabe and Ito's palette, distinguishable with every common form of colour blindness, and the greys used
/// with it.
namespace colours {
inline constexpr std::string_view blue = "#0072B2";
inline constexpr std::string_view orange = "#E69F00";
inline constexpr std::string_view vermillion = "#D55E00";
inline constexpr std::string_view green = "#009E73";
inline constexpr std::string_view purple = "#CC79A7";
inline constexpr std::string_view yellow = "#F0E442";
inline constexpr std::string_view ink = "#222222";
inline constexpr std::string_view dark_grey = "#666666";
inline constexpr std::string_view grey = "#999999";
inline constexpr std::string_view light_grey = "#E4E4E4";
inline constexpr std::string_view white = "#FFFFFF";
}  // namespace colours

/// The colour mixed with white: strength 1 leaves it, 0 is white.
Colour tint(std::string_view colour, double strength);

/// The colour mixed with black: strength 1 leaves it, 0 is black. For text, which needs more contrast than
/// areas.
Colour shade(std::string_view colour, double strength);

/// Where a mark is along the x axis: in one column, or between two (their middle, on the axis's scale).
struct Place {
  std::string from;
  std::string to;  ///< empty: `from` is the place
};

/// One part of stacked bars: a column of heights.
struct Segment {
  std::string column;
  Colour colour;
};

/// Bars, each a stack from the bottom up in the order given.
struct StackedBars {
  Place place;         ///< with two columns the bar reaches from one to the other
  double width = 0.8;  ///< share of the room that the bar fills; with one column, of one unit
  std::vector<Segment> stack;
  Rows rows;
};

/// A line through points; an empty cell is a gap.
struct Line {
  Place place;
  std::string y;
  Colour colour;
  double width_pt = 1.0;
  Rows rows;
};

/// Filled circles, `size_pt` across.
struct Points {
  Place place;
  std::string y;
  Colour colour;
  double size_pt = 3.0;
  Rows rows;
};

/// The area between two columns; an empty cell is a gap.
struct Band {
  Place place;
  std::string low, high;
  Colour colour;  ///< an opaque tint: print and every viewer show it alike
  Rows rows;
};

/// A thin line from low to high, cased in white so that it shows on bars.
struct ErrorBars {
  Place place;
  std::string low, high;
  Colour colour;
  double width_pt = 0.5;
  Rows rows;
  bool level = false;  ///< along the x axis; `place` is then on the y axis
};

/// The cells of a column, all written at one height: counts above bars.
struct Values {
  Place place;
  double at = 0;               ///< height on the y axis
  std::string on_top_of = {};  ///< a column that holds the height instead, where not empty
  double lift_mm = 0;          ///< moved up by this much
  std::string column;
  bool upright = false;  ///< rotated by 90 degrees where they would touch otherwise
  Rows rows;
  std::string head = {};  ///< to the left of the panel at their height: "n ="
};

using Mark = std::variant<StackedBars, Line, Points, Band, ErrorBars, Values>;

/// Refuses what cannot be drawn: unknown columns, cells that are not finite numbers, no row at all, values
/// that a log axis does not have, an interval whose ends are in the wrong order. `where` begins the message:
/// "fig1, panel a".
void check_mark(const Mark& mark, const Table& table, const Axis& x, const Axis& y, std::string_view where);

/// The places, in axis units, of the rows that a mark draws.
std::vector<double> places_of(const Place& place, const Table& table, const Axis& x, const Rows& rows);

inline constexpr double single_column_mm = 89;
inline constexpr double double_column_mm = 183;
inline constexpr double margin_mm = 1;  ///< of the page

/// Sizes of type, in points at print size.
inline constexpr double text_pt = 7;
inline constexpr double small_pt = 6;
inline constexpr double letter_pt = 9;

/// Distances from a panel, in mm: to the end of the y axis's labels, to the middle of the x axis's labels, on
/// to the titles; and the header that a figure of simulated data carries above all else.
inline constexpr double tick_label_gap_mm = 1.4;
inline constexpr double x_label_mm = 2.4;
inline constexpr double x_title_mm = 6.0;
inline constexpr double y_title_gap_mm = 2.2;
inline constexpr double banner_mm = 8;

/// A rectangle in mm, from the figure's lower left corner.
struct Box {
  double left = 0, bottom = 0, width = 0, height = 0;
  double right() const { return left + width; }
  double top() const { return bottom + height; }
};

/// Whether two boxes overlap or are less than `gap_mm` apart.
bool overlap(const Box& a, const Box& b, double gap_mm = 0);

bool is_inside(const Box& inner, const Box& outer);

enum class Align { left, centre, right };

/// A line of text. Its position is the middle of its height; plain text except for superscripts: "10^{24}".
struct Text {
  std::string text;
  double x_mm = 0, y_mm = 0;
  Align align = Align::left;
  double size_pt = text_pt;
  Colour colour = Colour(colours::ink);
  bool bold = false;
  bool upright = false;  ///< rotated by 90 degrees, reading upwards
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

struct KeyEntry {
  std::string name;
  Colour colour;
};

/// A line to compare the data with: no effect, or the paper's value. It is drawn over bars and bands, and
/// behind all other marks.
struct Reference {
  double at = 0;
  bool upright = false;                       ///< at this x, else at this y
  std::optional<double> from = {}, to = {};   ///< along the other axis; empty: the panel's end
  std::optional<double> at_end = {};          ///< the value at its far end, for a sloping line
  std::optional<double> low = {}, high = {};  ///< its interval, as a pale band
  Colour colour = Colour(colours::grey);
  double width_pt = 0.5;
  bool dashed = false;
  std::string label = {};  ///< above the panel if the line is vertical, else on the line, clear of the data
};

/// Text beside a panel at a height on its y axis: the name of a row, to its left or right.
struct RowLabel {
  std::string text;
  double at = 0;
  Colour colour = Colour(colours::ink);
  bool bold = false;
  bool right = false;
};

/// A line's end and its name, which is written to the right of the panel, with a leader from the end.
struct EndLabel {
  std::string name;
  double x = 0, y = 0;  ///< the line's last point, in axis units
  Colour colour;
};

/// One coordinate system: the box that its axes span, and what is drawn in it.
struct Panel {
  std::string letter;  ///< "a"; empty in a figure of one panel
  std::string heading;
  std::string note;           ///< a second line under the heading, smaller
  std::vector<KeyEntry> key;  ///< above the panel
  Box box;
  Axis x, y;
  bool grid = false;  ///< hairlines at the labels of the y axis
  std::vector<Reference> references = {};
  std::vector<RowLabel> labels = {};
  std::vector<EndLabel> ends = {};
  std::vector<Mark> marks;
  Readings readings = {};  ///< the labels shown to a reader who points at a datum
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

/// Adds a mark after check_mark(); values are laid out first.
void add_mark(const Figure& figure, Panel& panel, Mark mark);

/// The values, rotated where neighbours would touch otherwise.
Values fitted_values(const Table& table, const Panel& panel, Values values);

/// How much higher than a line of text upright values reach; 0 for others.
double extra_height_mm(const Table& table, const Values& values);

/// Where a value is in the figure, in mm.
double x_mm(const Panel& panel, double value);
double y_mm(const Panel& panel, double value);

/// The room to the left of a panel that its y axis needs: labels, title and the page's margin.
double y_axis_room_mm(const Axis& axis);

/// The room that the labels of a panel's rows need on one side, the page's margin included; 0 without any.
double row_labels_mm(const std::vector<RowLabel>& labels, bool right);

/// "fig1, panel a", the start of a message.
std::string where_of(const Figure& figure, const Panel& panel);

/// Adds a panel and, as texts, the titles of its axes, its labels and those of its references, and its letter
/// and heading at the height `heading_mm`, from `heading_left_mm` on.
void add_panel(Figure& figure, Panel panel, double heading_mm, double heading_left_mm = margin_mm);

/// A key in one row from `left_mm`, at this height; in smaller type where it would leave the figure.
void add_key(Figure& figure, const std::vector<KeyEntry>& entries, double left_mm, double at_mm);

/// The room that these names of lines take to the right of a panel.
double end_labels_mm(const std::vector<std::string>& names);

/// What the figure shows, in one sentence at the top, wrapped to the width; the figure grows accordingly.
/// Does nothing if the sentence is empty. Must be added last.
void add_title(Figure& figure, const std::string& sentence);

/// The caption under the figure: what it was made from. Small and grey, wrapped to the width.
void add_caption(Figure& figure, const std::string& caption);

double caption_height_mm(const std::string& caption, double width_mm);

/// Whether a part of it lies within the axes.
bool is_shown(const Panel& panel, const Reference& reference);

/// The room above a panel that the labels of its upright references need; 0 without any.
double reference_labels_mm(const Panel& panel);

/// Writes the labels of the panel's references, whose box is known by now: for vertical ones above the panel,
/// apart from one another; for horizontal ones on the line, where they cover the least data.
void add_reference_labels(Figure& figure, const Panel& panel);

}  // namespace computedivide
