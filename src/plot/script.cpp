// A figure as a gnuplot script.
//
// The script holds the drawing, the table holds the data: every mark names its columns, and a reader may edit
// both by hand. All text positions are numbers computed here, in fractions of the canvas ("screen"), because
// gnuplot neither measures type nor keeps labels apart. Four habits of gnuplot 5.4 are worked around: an
// empty cell is "missing" and a line continues across it, so empty cells are turned into NaN, which breaks
// the line; a tick label is a format, so % is doubled; labels and objects persist for every later plot of a
// multiplot, so they are set before the last panel and never cleared; and the ids in an SVG come from the
// terminal's `name`, else from the file's.

#include "plot/script.hpp"

#include <fmt/ranges.h>

#include <algorithm>
#include <cmath>

#include "base/text.hpp"
#include "computedivide/error.hpp"
#include "plot/labels.hpp"

namespace computedivide {

namespace {

constexpr double px_per_mm = 96 / 25.4;
constexpr double axis_pt = 0.5;
constexpr double grid_pt = 0.3;

// Where gnuplot's svg terminal puts tick labels by itself at 8 px (6 pt) and tick scale 0.5, in px.
constexpr double default_x_label_px = 15.0;
constexpr double default_y_label_px = 8.6;

/// A script under construction, and the size that its fractions refer to.
struct Script {
  const Figure& figure;
  double height_mm;
  std::string text;

  template <class... Args>
  void line(fmt::format_string<Args...> format, Args&&... args) {
    fmt::format_to(std::back_inserter(text), format, std::forward<Args>(args)...);
    text += '\n';
  }
  std::string x(double mm) const { return fmt::format("{:.5f}", mm / figure.width_mm); }
  std::string y(double mm) const { return fmt::format("{:.5f}", mm / height_mm); }
};

void write_text(Script& script, const Text& text) {
  constexpr const char* sides[] = {"left", "center", "right"};
  script.line("set label {} at screen {}, {} {}{} font '{},{}' textcolor {} front", quoted_text(text.text),
              script.x(text.x_mm), script.y(text.y_mm), sides[static_cast<int>(text.align)],
              text.upright ? " rotate by 90" : "", text.bold ? "Arial:Bold" : "Arial", px(text.size_pt),
              rgb(text.colour));
}

void write_box(Script& script, const Box& box, std::string_view colour) {
  script.line(
      "set object rectangle from screen {}, {} to screen {}, {} front fillcolor {} fillstyle solid noborder",
      script.x(box.left), script.y(box.bottom), script.x(box.right()), script.y(box.top()), rgb(colour));
}

/// The parts outside the panels, and the header and the stamp of simulated data.
void write_texts(Script& script) {
  const Figure& figure = script.figure;
  for (const Swatch& swatch : figure.swatches) write_box(script, swatch.box, swatch.colour);
  for (const Leader& leader : figure.leaders) {
    script.line("set arrow from screen {}, {} to screen {}, {} nohead front linewidth {} linecolor {}",
                script.x(leader.x1_mm), script.y(leader.y1_mm), script.x(leader.x2_mm),
                script.y(leader.y2_mm), px(axis_pt), rgb(leader.colour));
  }
  for (const Text& text : figure.texts) write_text(script, text);
  if (figure.kind != SourceKind::synthetic) return;
  write_box(script, {0, figure.height_mm + 1, figure.width_mm, banner_mm - 1}, colours::vermillion);
  write_text(script, {.text = "SYNTHETIC DATA – says nothing about the world",
                      .x_mm = figure.width_mm / 2,
                      .y_mm = figure.height_mm + 1 + (banner_mm - 1) / 2,
                      .align = Align::centre,
                      .size_pt = 9,
                      .colour = Colour(colours::white),
                      .bold = true});
}

constexpr std::string_view stamp = "synthetic data";

/// How the stamp looks across a box whose data were simulated: as large as its width allows.
std::string stamp_style(const Box& box) {
  const double size_pt = 0.7 * box.width / text_width_mm(stamp, 1, true);
  return fmt::format("center rotate by 20 font 'Arial:Bold,{}' textcolor {}", px(size_pt),
                     rgb(tint(colours::ink, 0.25)));
}

/// The stamp as an entry of a panel's plot command: over bars and bands, which are opaque, and behind the
/// lines, points and numbers that are to be read.
std::string stamp_entry(const Panel& panel) {
  const auto centre = [](const Axis& axis) {
    return axis.scale == Scale::log ? std::sqrt(axis.low * axis.high) : (axis.low + axis.high) / 2;
  };
  return fmt::format("'+' every ::0::0 using ({}):({}):({}) with labels {}", format_number(centre(panel.x)),
                     format_number(centre(panel.y)), literal(stamp), stamp_style(panel.box));
}

/// A reference for which is_shown() holds, as an entry of a panel's plot command.
std::string reference_entry(const Panel& panel, const Reference& reference) {
  const Axis& along = reference.upright ? panel.y : panel.x;
  const double from = std::max(reference.from.value_or(along.low), along.low);
  const double to = std::min(reference.to.value_or(along.high), along.high);
  const std::string at = format_number(reference.at), start = format_number(from),
                    length = format_number(to - from),
                    rise = format_number(reference.at_end.value_or(reference.at) - reference.at);
  return fmt::format(
      "'+' every ::0::0 using ({}):({}):({}):({}) with vectors nohead linewidth {} {}linecolor {}",
      reference.upright ? at : start, reference.upright ? start : at, reference.upright ? rise : length,
      reference.upright ? length : rise, px(reference.width_pt), reference.dashed ? "dashtype (6,4) " : "",
      rgb(reference.colour));
}

/// The band of a reference's interval, as far as the axes show it.
std::string interval_entry(const Panel& panel, const Reference& reference) {
  const Axis& own = reference.upright ? panel.x : panel.y;
  const Axis& along = reference.upright ? panel.y : panel.x;
  const std::string low = format_number(std::max(*reference.low, own.low)),
                    high = format_number(std::min(*reference.high, own.high)),
                    from = format_number(reference.from.value_or(along.low)),
                    to = format_number(reference.to.value_or(along.high));
  return fmt::format(
      "'+' every ::0::0 using ({0}):({2}):({0}):({1}):({2}):({3}) with boxxyerror fillstyle solid 1 noborder "
      "fillcolor {4}",
      reference.upright ? low : from, reference.upright ? high : to, reference.upright ? from : low,
      reference.upright ? to : high, rgb(tint(reference.colour, 0.18)));
}

/// `set xtics` or `set ytics` with every mark and label; none if the axis has none.
void write_ticks(Script& script, const char* name, const Axis& axis, const std::string& offset) {
  if (axis.ticks.empty()) {
    script.line("unset {}tics", name);
    return;
  }
  std::string ticks;
  for (const Tick& tick : axis.ticks) {
    if (!ticks.empty()) ticks += ", ";
    std::string label = quoted_text(tick.text);
    replace_all(label, "%", "%%");
    ticks += fmt::format("{} {}{}", label, format_number(tick.at), tick.text.empty() ? " 1" : "");
  }
  script.line("set {}tics nomirror out scale 0.5, 0.25 offset screen {} ({})", name, offset, ticks);
}

/// A log axis is drawn slightly longer than its range: gnuplot's rounding drops a tick exactly at its end.
void write_range(Script& script, const char* name, const Axis& axis) {
  const double hair = axis.scale == Scale::log ? 1e-6 : 0;
  script.line("set {}range [{}:{}]", name, format_number(axis.low * (1 - hair)),
              format_number(axis.high * (1 + hair)));
}

void write_axes(Script& script, const Panel& panel) {
  const Box& box = panel.box;
  script.line("set lmargin at screen {}", script.x(box.left));
  script.line("set rmargin at screen {}", script.x(box.right()));
  script.line("set bmargin at screen {}", script.y(box.bottom));
  script.line("set tmargin at screen {}", script.y(box.top()));
  script.line("{} logscale x", panel.x.scale == Scale::log ? "set" : "unset");
  script.line("{} logscale y", panel.y.scale == Scale::log ? "set" : "unset");
  write_range(script, "x", panel.x);
  write_range(script, "y", panel.y);
  write_ticks(script, "x", panel.x,
              fmt::format("0, {}", script.y(default_x_label_px / px_per_mm - x_label_mm)));
  write_ticks(script, "y", panel.y,
              fmt::format("{}, 0", script.x(default_y_label_px / px_per_mm - tick_label_gap_mm)));
  script.line("set border {} linewidth {} linecolor {}",
              (panel.x.visible ? 1 : 0) + (panel.y.visible ? 2 : 0), px(axis_pt), rgb(colours::ink));
  if (panel.grid) {
    script.line("set grid ytics back linetype 1 dashtype solid linewidth {} linecolor {}", px(grid_pt),
                rgb(colours::light_grey));
  } else {
    script.line("unset grid");
  }
}

/// The labels of the panel's data as a data block of the script, and the entry of the plot command that shows
/// them to readers who point at them, and draws nothing; empty if there are none.
std::string write_hover_labels(Script& script, const Panel& panel) {
  const std::vector<HoverLabel> labels = hover_labels(script.figure, panel);
  if (labels.empty()) return "";
  const std::string block = fmt::format("${}_labels", panel.letter.empty() ? "panel" : panel.letter);
  script.line("{} << EOD\nx,y,label", block);
  for (const HoverLabel& label : labels) {
    // Within quotation marks gnuplot reads these two signs in its own way.
    std::string text = label.text;
    replace_all(text, "\"", "”");
    replace_all(text, "\\", "∖");
    script.line("{},{},\"{}\"", format_number(label.x), format_number(label.y), text);
  }
  script.line("EOD");
  // Two mm across: large enough to be hit, small enough that neighbours are distinct.
  return block +
         " using 1:2:3 with labels hypertext point pointtype 7 pointsize 1.333 linecolor rgb '#FFFFFFFF'";
}

void write_panel(Script& script, const Panel& panel, bool last) {
  if (panel.marks.empty()) fail("{}: nothing to draw; a panel needs a mark", where_of(script.figure, panel));
  script.line("\n# {}", panel.letter.empty() ? "The panel" : "Panel " + panel.letter);
  write_axes(script, panel);
  if (last) write_texts(script);
  MarkCommands commands = mark_commands(panel, script.height_mm);
  std::vector<std::string> over_areas;
  if (script.figure.kind == SourceKind::synthetic) over_areas.push_back(stamp_entry(panel));
  for (const Reference& reference : panel.references)
    if (is_shown(panel, reference)) over_areas.push_back(reference_entry(panel, reference));
  commands.entries.insert(commands.entries.begin() + static_cast<std::ptrdiff_t>(commands.areas),
                          over_areas.begin(), over_areas.end());
  for (const Reference& reference : panel.references)
    if (reference.low && reference.high)
      commands.entries.insert(commands.entries.begin(), interval_entry(panel, reference));
  if (std::string entry = write_hover_labels(script, panel); !entry.empty())
    commands.entries.push_back(std::move(entry));
  for (const std::string& function : commands.functions) script.line("{}", function);
  script.line("plot {}", fmt::join(commands.entries, ", \\\n     "));
}

/// A figure of texts alone. gnuplot writes labels only with a plot, so an empty one without axes is added.
void write_texts_alone(Script& script) {
  script.line("unset border\nunset tics");
  write_texts(script);
  if (script.figure.kind == SourceKind::synthetic) {
    const Box all{0, 0, script.figure.width_mm, script.figure.height_mm};
    script.line("set label {} at screen 0.5, {} {} back", literal(stamp), script.y(all.height / 2),
                stamp_style(all));
  }
  script.line("plot [0:1] [0:1] 2");
}

}  // namespace

std::string quoted_text(std::string_view text) {
  constexpr std::string_view special = "^_{}@&~\\";
  std::string escaped;
  for (std::size_t at = 0; at < text.size(); ++at) {
    if (text.substr(at).starts_with("^{")) {
      const std::size_t end = text.find_first_not_of("-0123456789", at + 2);
      if (end != std::string_view::npos && text[end] == '}') {
        escaped += text.substr(at, end + 1 - at);
        at = end;
        // librsvg drops spaces of any kind at the start of the piece that follows; after a word joiner they
        // stay.
        if (text.substr(at + 1).starts_with(' ')) escaped += "\u2060";
        continue;
      }
    }
    if (contains(special, text[at])) escaped += '\\';
    escaped += text[at];
  }
  return literal(escaped);
}

std::string gnuplot_script(const Figure& figure) {
  if (figure.panels.empty() && figure.texts.empty())
    fail("{}: a figure without panels and texts; at least one panel or text is needed", figure.name);
  const double height_mm = figure.height_mm + (figure.kind == SourceKind::synthetic ? banner_mm : 0);
  Script script{figure, height_mm, {}};
  script.line("# gnuplot {0}.gp, in the folder of {1}, writes {0}.svg", figure.name, figure.table.file);
  script.line(
      "set terminal svg enhanced rounded name '{}' size {:.0f}, {:.0f} font 'Arial,{}' background '#FFFFFF'",
      figure.name, std::round(figure.width_mm * px_per_mm), std::round(height_mm * px_per_mm), px(small_pt));
  script.line("set output '{}.svg'", figure.name);
  script.line("set encoding utf8\nset datafile separator comma\nset datafile columnheaders");
  script.line("data = {}", literal(figure.table.file));
  script.text += R"(cell(c) = strcol(c) eq '' ? NaN : column(c)
middle(a, b) = (a + b)/2
inset(a, b, part) = a + (b - a)*part
log_middle(a, b) = sqrt(a)*sqrt(b)
log_inset(a, b, part) = a*(b/a)**part
unset key
set clip two
set multiplot
)";
  for (const Panel& panel : figure.panels) write_panel(script, panel, &panel == &figure.panels.back());
  if (figure.panels.empty()) write_texts_alone(script);
  script.line("\nunset multiplot\nset output");
  return std::move(script.text);
}

}  // namespace computedivide
