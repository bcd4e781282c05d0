// Parse, dispatch, turn an error into an exit code: 0 done, 1 failed, 2 wrong usage, 3 a dry run that would
// run something. The only catch in the program apart from the runner's, which goes on after a failed step.

#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <exception>
#include <iostream>
#include <span>
#include <string>
#include <string_view>

#include "base/log.hpp"
#include "base/terminal.hpp"
#include "commands/commands.hpp"
#include "computedivide/error.hpp"

namespace {

using namespace computedivide;

/// The exit code of a command that has printed its result.
int finished(int code) {
  if (!std::cout.flush().fail() && std::fflush(stdout) == 0 && std::ferror(stdout) == 0) return code;
  log::error("standard output: cannot be written completely; free space is expected");
  return 1;
}

/// Whether the log is to be JSON, asked before the command line is understood: its faults are logged too.
bool wants_json_log(std::span<char* const> arguments) {
  const char* variable = std::getenv("COMPUTEDIVIDE_LOG_FORMAT");
  bool wanted = variable != nullptr && variable == std::string_view("json");
  constexpr std::string_view option = "--log-format";
  for (std::size_t i = 1; i < arguments.size(); ++i) {
    const std::string_view argument = arguments[i];
    if (argument == option && i + 1 < arguments.size()) wanted = arguments[i + 1] == std::string_view("json");
    if (argument.starts_with(option) && argument.substr(option.size()).starts_with('='))
      wanted = argument.substr(option.size() + 1) == "json";
  }
  return wanted;
}

/// The program's whole work: its exit code.
int run(Program& program, int argc, char** argv) {
  try {
    if (!answer_at_once(program, {argv, static_cast<std::size_t>(argc)})) program.app.parse(argc, argv);
  } catch (const CLI::Success& answer) {  // --help, --version
    return finished(program.app.exit(answer));
  } catch (const CLI::ParseError& error) {
    log::error("{}", explain(error, program, {argv, static_cast<std::size_t>(argc)}));
    return 2;
  }
  return finished(program.outcome.exit_code);
}

}  // namespace

int main(int argc, char** argv) {
  hold_standard_streams();
  // A reader that has seen enough (`| head -1`) ends the program silently, even if the caller ignores the
  // signal. A file size limit becomes an error of the call that writes.
  std::signal(SIGPIPE, SIG_DFL);
  std::signal(SIGXFSZ, SIG_IGN);
  if (wants_json_log({argv, static_cast<std::size_t>(argc)}))
    log::configure(log::Level::info, log::Format::json);
  const std::unique_ptr<Program> program = make_program();
  try {
    return run(*program, argc, argv);
  } catch (const UsageError& error) {
    log::error("{}", error.what());
    return 2;
  } catch (const std::exception& error) {
    // Where much is printed, fmt::print is the first to fail.
    if (dynamic_cast<const Error*>(&error) == nullptr && std::ferror(stdout) != 0) return finished(1);
    log::error("{}", reason_of(error));
  }
  return program->outcome.error_code;
}
