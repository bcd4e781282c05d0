// A figure in the page itself. gnuplot gives all its drawings the same ids, and a page may have each only
// once: within tags, and only there, ids and the references to them get the figure's name as a prefix.
//
// For a screen reader the drawing is one image, with a text made from its numbers; its own text is hidden.
// The points over it are next to that image, not in it: the content of an image is not read.

#include <fmt/format.h>
#include <array>
#include <cmath>
#include <utility>

#include "base/text.hpp"
#include "computedivide/error.hpp"
#include "study/report/parts.hpp"

namespace computedivide {

namespace {

/// Drawn for print at 72 pixels an inch; on a screen its smallest letters need this magnification.
constexpr double screen_scale = 1.6;

std::string renamed(std::string tag, std::string_view id) {
  static constexpr std::array<std::pair<std::string_view, std::string_view>, 5> marks{
      std::pair{" id='", " id='"},
      {" id=\"", " id=\""},
      {"xlink:href='#", "href='#"},
      {"xlink:href=\"#", "href=\"#"},
      {"url(#", "url(#"}};
  for (const auto& [mark, instead] : marks) replace_all(tag, mark, fmt::format("{}{}-", instead, id));
  return tag;
}

/// A tag with single spaces only, and none within "rgb( 0, 114, 178)".
std::string without_runs_of_space(const std::string& tag) {
  std::string out;
  for (const char c : tag) {
    const bool is_space = c == ' ' || c == '\n' || c == '\t';
    if (is_space && !out.empty() && (out.back() == ' ' || out.back() == '(' || out.back() == ',')) continue;
    out += is_space ? ' ' : c;
  }
  return out;
}

/// The tag of a path or polygon with coordinates to a tenth of a pixel, half as fine as a screen shows.
std::string with_tenths(const std::string& tag) {
  if (!tag.starts_with("<path") && !tag.starts_with("<polygon")) return tag;
  std::string out;
  std::size_t decimals = 0;
  bool behind_point = false;
  for (const char c : tag) {
    behind_point = c == '.' || (behind_point && is_digit(c));
    decimals = behind_point ? decimals + 1 : 0;
    if (decimals <= 2) out += c;
  }
  return out;
}

// Attributes that gnuplot repeats in each of a thousand groups are kept once, on the drawing's own group.
constexpr std::string_view usual_group = " fill=\"none\" color=\"black\"";
constexpr std::string_view usual_lines = " stroke-linecap=\"round\" stroke-linejoin=\"round\"";

std::string without_usual(std::string tag) {
  const std::size_t group = tag.find(usual_group), lines = tag.find(usual_lines);
  if (group != 2 || lines == std::string::npos) return tag;
  tag.erase(lines, usual_lines.size());
  tag.erase(group, usual_group.size());
  return tag;
}

/// The text without elements of this name.
std::string without(std::string text, std::string_view element) {
  const std::string open = fmt::format("<{}>", element), close = fmt::format("</{}>", element);
  for (std::size_t start = text.find(open); start != std::string::npos; start = text.find(open, start)) {
    const std::size_t end = text.find(close, start);
    if (end == std::string::npos) break;
    text.erase(start, end + close.size() - start);
  }
  return text;
}

/// Moves the labelled data out of the drawing: one group of circles with a title each.
std::string take_labels(std::string& body, std::string_view name) {
  constexpr std::string_view open = "<circle cx='", end = "</title></circle>";
  std::string circles;
  std::size_t count = 0;
  for (std::size_t start = body.find(open); start != std::string::npos; start = body.find(open, start)) {
    const std::size_t stop = body.find(end, start);
    if (stop == std::string::npos) break;
    const std::string circle = body.substr(start, stop + end.size() - start);
    body.erase(start, circle.size());
    const std::size_t attributes = circle.find(" fill-opacity"), title = circle.find("<title>");
    if (attributes == std::string::npos || title == std::string::npos) continue;
    circles += circle.substr(0, attributes) + ">" + circle.substr(title) + "\n";
    ++count;
  }
  if (count == 0) return "";
  return fmt::format(
      "<g class=\"points\" role=\"group\" aria-label=\"Points of {}: {}; arrow keys move between "
      "them\">\n{}</g>\n",
      escape_html(name), count, circles);
}

/// The last two numbers of a view box "0 0 514 420".
std::pair<double, double> size_of(std::string_view head, std::string_view id) {
  const std::size_t start = head.find("viewBox=\"");
  const std::size_t end = start == std::string_view::npos ? start : head.find('"', start + 9);
  if (end != std::string_view::npos) {
    const std::vector<std::string> parts = split_list(head.substr(start + 9, end - start - 9), ' ');
    const auto width = parts.size() == 4 ? parse_number(parts[2]) : std::nullopt;
    const auto height = parts.size() == 4 ? parse_number(parts[3]) : std::nullopt;
    if (width && height && parts[0] == "0" && parts[1] == "0") return {*width, *height};
  }
  fail("{}.svg: has no view box of the form '0 0 514 420'; gnuplot's own SVG is needed", id);
}

}  // namespace

std::string inline_svg(std::string_view svg, std::string_view id, std::string_view name, std::string_view alt,
                       bool labels) {
  const std::size_t start = svg.find("<svg");
  const std::size_t head_end = start == std::string_view::npos ? start : svg.find('>', start);
  const std::size_t end = svg.rfind("</svg>");
  if (head_end == std::string_view::npos || end == std::string_view::npos || end < head_end)
    fail("{}.svg: is not SVG; gnuplot's own SVG is needed", id);
  if (svg.find("<script") != std::string_view::npos)
    fail("{}.svg: contains a script; a plain drawing is needed", id);
  const auto [width, height] = size_of(svg.substr(start, head_end - start), id);
  std::string body(svg.substr(head_end + 1, end - head_end - 1));
  const std::string points = take_labels(body, name);
  body = without(without(std::move(body), "title"), "desc");
  std::string drawing;
  std::size_t open_group = std::string::npos;  // where the drawing's last tag opened a group
  for (std::size_t at = 0; at < body.size();) {
    const std::size_t open = std::min(body.find('<', at), body.size());
    // Between tags gnuplot writes indents and line ends that nobody sees.
    const std::string_view text = std::string_view(body).substr(at, open - at);
    if (!trim(text).empty()) {
      drawing += text;
      open_group = std::string::npos;
    }
    if (open == body.size()) break;
    const std::size_t close = std::min(body.find('>', open), body.size() - 1);
    const std::string tag =
        without_usual(with_tenths(without_runs_of_space(body.substr(open, close + 1 - open))));
    at = close + 1;
    // gnuplot opens groups that stay empty: they are a sixth of its text.
    if (tag == "</g>" && open_group != std::string::npos) {
      drawing.resize(open_group);
      open_group = std::string::npos;
      continue;
    }
    const bool opens = tag.starts_with("<g ") || tag == "<g>";
    open_group = opens && tag.find(" id=") == std::string::npos ? drawing.size() : std::string::npos;
    drawing += renamed(tag, id);
  }
  return fmt::format(
      "<svg role=\"group\" aria-label=\"{}\" viewBox=\"0 0 {} {}\" width=\"{}\" height=\"{}\">\n"
      "<g role=\"img\" aria-label=\"{}\"><g aria-hidden=\"true\"{}{}>{}</g></g>\n{}</svg>\n",
      escape_html(name), format_number(width), format_number(height),
      format_number(std::round(width * screen_scale)), format_number(std::round(height * screen_scale)),
      escape_html(alt), usual_group, usual_lines, drawing, labels ? points : "");
}

}  // namespace computedivide
