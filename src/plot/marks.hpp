#pragma once

#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "plot/axis.hpp"
#include "plot/table.hpp"

namespace computedivide {

/// A colour as gnuplot and SVG write it: "#0072B2".
using Colour = std::string;

/// Okabe and Ito's palette, told apart with every common form of colour blindness, and the greys beside it.
namespace colours {
inline constexpr std::string_view blue = "#0072B2";
inline constexpr std::string_view orange = "#E69F00";
inline constexpr std::string_view vermillion = "#D55E00";
inline constexpr std::string_view green = "#009E73";
inline constexpr std::string_view sky_blue = "#56B4E9";
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

/// The colour mixed with black: strength 1 leaves it, 0 is black. For type, which needs more contrast than
/// areas.
Colour shade(std::string_view colour, double strength);

/// Where a mark stands along the x axis: in one column, or between two (their middle, on the axis's scale).
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

/// A line through points; an empty cell is a gap. As steps, the value holds around its place.
struct Line {
  Place place;
  std::string y;
  Colour colour;
  double width_pt = 1.0;
  bool steps = false;
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

/// A thin vertical line from low to high, cased in white so that it shows on bars.
struct ErrorBars {
  Place place;
  std::string low, high;
  Colour colour;
  double width_pt = 0.5;
  Rows rows;
};

/// The cells of a column written at one height: counts above bars.
struct Values {
  Place place;
  double at = 0;               ///< height on the y axis
  std::string on_top_of = {};  ///< a column that holds the height instead, where not empty
  double lift_mm = 0;          ///< moved up by so much
  std::string column;
  double size_pt = 6;
  bool upright = false;  ///< turned by a quarter where they would touch otherwise
  Rows rows;
};

using Mark = std::variant<StackedBars, Line, Points, Band, ErrorBars, Values>;

/// Refuses what cannot be drawn: unknown columns, cells that are no finite numbers, no row at all, values
/// that a log axis does not have, an interval whose ends are in the wrong order. `where` begins the message:
/// "fig1, panel a".
void check_mark(const Mark& mark, const Table& table, const Axis& x, const Axis& y, std::string_view where);

/// The places, in axis units, of the rows that a mark draws.
std::vector<double> places_of(const Place& place, const Table& table, const Axis& x, const Rows& rows);

}  // namespace computedivide
