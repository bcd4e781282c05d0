// Runs gnuplot and rsvg-convert in a bare environment and puts their messages into our errors.

#include "plot/gnuplot.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <vector>

#include "base/files.hpp"
#include "base/log.hpp"
#include "base/subprocess.hpp"
#include "base/text.hpp"
#include "computedivide/error.hpp"

extern char** environ;

namespace computedivide {

namespace fs = std::filesystem;

namespace {

constexpr double svg_dpi = 96;  // CSS pixels, in which gnuplot writes
constexpr double png_dpi = 300;

/// The environment without anything that would change a drawing: the locale, the time zone, the clock, and a
/// date of the caller's choice, which rsvg-convert would write into the PDF.
std::vector<std::string> environment() {
  constexpr std::string_view left_out[] = {"LC_", "LANG", "TZ=", "GNUPLOT", "GNUTERM=", "SOURCE_DATE_EPOCH="};
  std::vector<std::string> variables{"LC_ALL=C.UTF-8", "TZ=UTC", "SOURCE_DATE_EPOCH=0"};
  for (char** entry = environ; *entry != nullptr; ++entry) {
    const auto is_start = [&](std::string_view start) { return std::string_view(*entry).starts_with(start); };
    if (std::none_of(std::begin(left_out), std::end(left_out), is_start)) variables.emplace_back(*entry);
  }
  return variables;
}

/// Runs a program for a drawing, which takes seconds and prints next to nothing.
Finished run(std::vector<std::string> arguments, const fs::path& folder) {
  return run_program({.arguments = std::move(arguments), .folder = folder, .environment = environment()});
}

/// A program's message on one line, shortened.
std::string in_one_line(const Finished& finished) {
  const auto lines = split_list(finished.complaints + "\n" + finished.output, '\n');
  return lines.empty() ? "no message" : shortened(fmt::format("{}", fmt::join(lines, " | ")), 500);
}

/// Runs a program that must be installed and must write the file `made`.
void run_for(const std::vector<std::string>& arguments, const fs::path& folder, const std::string& subject,
             const std::string& made) {
  const Finished finished = run(arguments, folder);
  if (!finished.started) fail("{}: {}", subject, how_to_install(arguments.front()));
  if (finished.too_long || finished.too_much) {
    fail("{}: {} {} and was stopped; drawing a figure takes seconds and prints nothing", subject,
         arguments.front(), finished.too_long ? "did not finish" : "wrote without end");
  }
  if (finished.exit_code != 0) {
    fail("{}: {} ended with {}: {}; a file that it can read is needed", subject, arguments.front(),
         finished.exit_code, in_one_line(finished));
  }
  // gnuplot warns of empty ranges and unmatched braces, and draws what it can.
  if (!trim(finished.output).empty() || !trim(finished.complaints).empty())
    log::warning("{}: {} says: {}", subject, arguments.front(), in_one_line(finished));
  if (!fs::exists(folder / made))
    fail("{}: {} wrote no '{}'; a drawing is needed", subject, arguments.front(), made);
}

/// The first line that a program prints; nothing if it is not installed or fails.
std::optional<std::string> first_line_of(std::vector<std::string> arguments) {
  const Finished finished = run(std::move(arguments), ".");
  if (!finished.started || finished.exit_code != 0) return std::nullopt;
  return std::string(trim(std::string_view(finished.output).substr(0, finished.output.find('\n'))));
}

}  // namespace

std::optional<std::string> program_version(const std::string& program) {
  return first_line_of({program, "--version"});
}

std::string how_to_install(const std::string& program) {
  return fmt::format(
      "{} is not installed; 'apt-get install gnuplot-nox librsvg2-bin fonts-liberation' installs it",
      program);
}

bool has_metrics_of_arial(std::string_view typeface) {
  for (const std::string_view same : {"Arial", "Liberation Sans", "Arimo", "Helvetica", "Nimbus Sans"}) {
    // fontconfig gives all names of a face: "Nimbus Sans,Nimbus Sans Regular".
    if (typeface.substr(0, typeface.find(',')) == same) return true;
  }
  return false;
}

void draw_svg(const fs::path& folder, const std::string& stem) {
  // -d: without the user's own gnuplot settings.
  run_for({"gnuplot", "-d", stem + ".gp"}, folder, stem + ".gp", stem + ".svg");
  const fs::path svg = folder / (stem + ".svg");
  write_atomically(svg, with_labels_as_titles(read_file(svg)));
}

void convert_svg(const fs::path& folder, const std::string& stem) {
  const std::string svg = stem + ".svg";
  // The font that fontconfig uses for Arial on this machine.
  const std::optional<std::string> typeface = first_line_of({"fc-match", "--format=%{family}", "Arial"});
  if (typeface && !has_metrics_of_arial(*typeface)) {
    log::warning(
        "{}: is set in {}, whose letters may be too wide; 'apt-get install fonts-liberation' installs the "
        "right ones",
        svg, *typeface);
  }
  run_for({"rsvg-convert", "--format", "pdf", "--output", stem + ".pdf", svg}, folder, svg, stem + ".pdf");
  run_for({"rsvg-convert", "--format", "png", "--zoom", fmt::format("{}", png_dpi / svg_dpi),
           "--background-color", "white", "--output", stem + ".png", svg},
          folder, svg, stem + ".png");
}

// gnuplot's svg terminal shows hypertext with a script of its own, which our page does not run. A <title>
// needs none: browsers show it, screen readers read it. The titles that gnuplot writes by itself, the command
// of each plot ("data using (…)"), mean nothing to a reader of the figure.

std::string with_labels_as_titles(std::string_view svg) {
  constexpr std::string_view title = "<title>", title_end = "</title>";
  constexpr std::string_view label = "<g onmousemove=\"gnuplot_svg.showHypertext(evt,'";
  constexpr std::string_view label_end = "')\" onmouseout=", place = "translate(", element_end = "/></g>";
  std::size_t at = svg.find("<g");  // from here on titles are those of plots
  if (at == std::string_view::npos) return std::string(svg);
  std::string text(svg.substr(0, at));
  for (;;) {
    const std::size_t next_title = svg.find(title, at), next_label = svg.find(label, at);
    if (next_label < next_title) {
      const std::size_t start = next_label + label.size(), stop = svg.find(label_end, start);
      const std::size_t x = svg.find(place, stop), comma = svg.find(',', x), end = svg.find(')', comma);
      const std::size_t last = svg.find(element_end, end);
      if (last == std::string_view::npos) break;
      text += svg.substr(at, next_label - at);
      text += fmt::format(
          "<circle cx='{}' cy='{}' r='4' fill-opacity='0' stroke='none'><title>{}</title></circle>",
          svg.substr(x + place.size(), comma - x - place.size()), svg.substr(comma + 1, end - comma - 1),
          svg.substr(start, stop - start));
      at = last + element_end.size();
      continue;
    }
    const std::size_t end =
        next_title == std::string_view::npos ? next_title : svg.find(title_end, next_title);
    if (end == std::string_view::npos) break;
    text += svg.substr(at, next_title - at);
    at = end + title_end.size();
  }
  return text.append(svg.substr(at));
}

}  // namespace computedivide
