// Running gnuplot and rsvg-convert: a bare environment, their complaints in our error.

#include "plot/gnuplot.hpp"

#include <vector>

#include "base/files.hpp"
#include "base/log.hpp"
#include "base/message.hpp"
#include "base/subprocess.hpp"
#include "base/text.hpp"
#include "computedivide/error.hpp"
#include "plot/svg.hpp"

extern char** environ;

namespace computedivide {

namespace fs = std::filesystem;

namespace {

constexpr double svg_dpi = 96;  // CSS pixels, in which gnuplot writes
constexpr double png_dpi = 300;

/// The environment without what would change a drawing: the locale, the time zone, the clock, and a date of
/// the caller's choice, which rsvg-convert would write into the PDF.
std::vector<std::string> environment() {
  std::vector<std::string> variables;
  for (char** entry = environ; *entry != nullptr; ++entry) {
    const std::string_view variable = *entry;
    if (variable.starts_with("LC_") || variable.starts_with("LANG") || variable.starts_with("TZ=") ||
        variable.starts_with("GNUPLOT") || variable.starts_with("GNUTERM=") ||
        variable.starts_with("SOURCE_DATE_EPOCH=")) {
      continue;
    }
    variables.emplace_back(variable);
  }
  variables.emplace_back("LC_ALL=C.UTF-8");
  variables.emplace_back("TZ=UTC");
  variables.emplace_back("SOURCE_DATE_EPOCH=0");
  return variables;
}

/// Runs a program for a drawing. A figure takes seconds and says next to nothing.
Finished run(std::vector<std::string> arguments, const fs::path& folder) {
  return run_program({.arguments = std::move(arguments), .folder = folder, .environment = environment()});
}

/// What a program said, in one line and not too long.
std::string in_one_line(const Finished& finished) {
  constexpr std::size_t most = 500;
  std::string line;
  for (const std::string& part : split_list(finished.complaints + "\n" + finished.output, '\n')) {
    if (line.size() + part.size() > most) {
      line += " | " + shortened(part, 200) + " and more";
      break;
    }
    if (!line.empty()) line += " | ";
    line += part;
  }
  return line.empty() ? "no message" : line;
}

/// Runs a program that must be there and leave the file `made`.
void run_for(const std::vector<std::string>& arguments, const fs::path& folder, const std::string& subject,
             const std::string& made) {
  const Finished finished = run(arguments, folder);
  if (!finished.started) fail("{}: {}", subject, how_to_install(arguments.front()));
  if (finished.too_long || finished.too_much) {
    fail("{}: {} {} and was ended; a figure is drawn in seconds and without a word", subject,
         arguments.front(), finished.too_long ? "did not come to its end" : "wrote without end");
  }
  if (finished.exit_code != 0) {
    fail("{}: {} ended with {}: {}; a file that it can read is needed", subject, arguments.front(),
         finished.exit_code, in_one_line(finished));
  }
  // gnuplot warns of empty ranges and unmatched braces, and draws what it can.
  if (!trim(finished.output).empty() || !trim(finished.complaints).empty()) {
    log::warning("{}: {} says: {}", subject, arguments.front(), in_one_line(finished));
  }
  if (!fs::exists(folder / made))
    fail("{}: {} wrote no '{}'; a drawing is needed", subject, arguments.front(), made);
}

}  // namespace

std::optional<std::string> program_version(const std::string& program) {
  const Finished finished = run({program, "--version"}, ".");
  if (!finished.started || finished.exit_code != 0) return std::nullopt;
  return std::string(trim(std::string_view(finished.output).substr(0, finished.output.find('\n'))));
}

std::string how_to_install(const std::string& program) {
  return fmt::format(
      "{} is not installed; 'apt-get install gnuplot-nox librsvg2-bin fonts-liberation' brings it", program);
}

std::optional<std::string> drawn_typeface() {
  const Finished finished = run({"fc-match", "--format=%{family}", "Arial"}, ".");
  if (!finished.started || finished.exit_code != 0) return std::nullopt;
  return std::string(trim(finished.output));
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
  if (const std::optional<std::string> typeface = drawn_typeface();
      typeface && !has_metrics_of_arial(*typeface)) {
    log::warning(
        "{}: is set in {}, whose letters may be too wide; 'apt-get install fonts-liberation' brings the "
        "right ones",
        svg, *typeface);
  }
  run_for({"rsvg-convert", "--format", "pdf", "--output", stem + ".pdf", svg}, folder, svg, stem + ".pdf");
  run_for({"rsvg-convert", "--format", "png", "--zoom", fmt::format("{}", png_dpi / svg_dpi),
           "--background-color", "white", "--output", stem + ".png", svg},
          folder, svg, stem + ".png");
}

}  // namespace computedivide
