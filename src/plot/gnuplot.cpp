// Running gnuplot and rsvg-convert: no shell, a bare environment, their complaints in our error.

#include "computedivide/plot/gnuplot.hpp"

#include <fcntl.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <cstdlib>
#include <cstring>
#include <vector>

#include "base/platform.hpp"
#include "computedivide/base/error.hpp"
#include "computedivide/base/files.hpp"
#include "computedivide/base/log.hpp"
#include "computedivide/base/text.hpp"
#include "computedivide/plot/svg_titles.hpp"

extern char** environ;

namespace computedivide {

namespace fs = std::filesystem;

namespace {

constexpr double svg_dpi = 96;  // CSS pixels, in which gnuplot writes
constexpr double png_dpi = 300;

struct Finished {
  bool started = false;
  int exit_code = 0;   ///< 128 + signal where a signal ended it
  std::string output;  ///< standard output and standard error together
};

/// The environment without what would change a drawing: the locale, the time zone, the clock.
std::vector<std::string> environment() {
  std::vector<std::string> variables;
  bool dated = false;
  for (char** entry = environ; *entry != nullptr; ++entry) {
    const std::string_view variable = *entry;
    if (variable.starts_with("LC_") || variable.starts_with("LANG") || variable.starts_with("TZ=") ||
        variable.starts_with("GNUPLOT") || variable.starts_with("GNUTERM=")) {
      continue;
    }
    dated = dated || variable.starts_with("SOURCE_DATE_EPOCH=");
    variables.emplace_back(variable);
  }
  variables.emplace_back("LC_ALL=C.UTF-8");
  variables.emplace_back("TZ=UTC");
  if (!dated) variables.emplace_back("SOURCE_DATE_EPOCH=0");
  return variables;
}

std::vector<char*> pointers(std::vector<std::string>& texts) {
  std::vector<char*> all;
  for (std::string& text : texts) all.push_back(text.data());
  all.push_back(nullptr);
  return all;
}

std::string read_to_end(int pipe_end) {
  std::string text;
  std::array<char, 4096> buffer;
  for (;;) {
    const ssize_t got = ::read(pipe_end, buffer.data(), buffer.size());
    if (got < 0 && errno == EINTR) continue;
    if (got <= 0) return text;
    text.append(buffer.data(), static_cast<std::size_t>(got));
  }
}

/// Runs a program that PATH finds, in `folder`, with nothing to read on standard input, and waits for its
/// end.
Finished run(std::vector<std::string> arguments, const fs::path& folder) {
  std::array<int, 2> ends{};
  if (!open_pipe(ends)) {
    fail("{}: cannot be run: {}; free file descriptors are needed", arguments.front(), std::strerror(errno));
  }
  posix_spawn_file_actions_t actions;
  posix_spawn_file_actions_init(&actions);
  posix_spawn_file_actions_addchdir_np(&actions, folder.c_str());
  posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, "/dev/null", O_RDONLY, 0);
  posix_spawn_file_actions_adddup2(&actions, ends[1], STDOUT_FILENO);
  posix_spawn_file_actions_adddup2(&actions, ends[1], STDERR_FILENO);
  std::vector<std::string> variables = environment();
  pid_t child = 0;
  const int refused = ::posix_spawnp(&child, arguments.front().c_str(), &actions, nullptr,
                                     pointers(arguments).data(), pointers(variables).data());
  posix_spawn_file_actions_destroy(&actions);
  ::close(ends[1]);
  Finished finished;
  if (refused == 0) {
    finished.started = true;
    finished.output = read_to_end(ends[0]);
    int status = 0;
    while (::waitpid(child, &status, 0) < 0 && errno == EINTR) {
    }
    finished.exit_code = WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
  }
  ::close(ends[0]);
  return finished;
}

/// The message of a program in one line.
std::string in_one_line(std::string_view output) {
  std::string line;
  for (const std::string& part : split_list(output, '\n')) {
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
  if (finished.exit_code != 0) {
    fail("{}: {} ended with {}: {}; a file that it can read is needed", subject, arguments.front(),
         finished.exit_code, in_one_line(finished.output));
  }
  // gnuplot warns of empty ranges and unmatched braces, and draws what it can.
  if (!trim(finished.output).empty()) {
    log::warning("{}: {} says: {}", subject, arguments.front(), in_one_line(finished.output));
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
  write_atomically(svg, without_plot_titles(read_file(svg)));
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
