// Parse, dispatch, turn an error into an exit code: 0 done, 1 failed, 2 wrong usage, 3 a dry run that would
// run something. The only catch in the program apart from the runner's, which goes on after a failed step.

#include <csignal>
#include <cstdio>
#include <exception>
#include <filesystem>
#include <iostream>
#include <new>
#include <string_view>

#include "base/log.hpp"
#include "base/terminal.hpp"
#include "commands/commands.hpp"
#include "computedivide/error.hpp"

namespace {

using namespace computedivide;

constexpr std::string_view output_lost =
    "standard output: cannot be written completely; free space is expected";

void expect_written_output() {
  if (std::cout.flush().fail() || std::fflush(stdout) != 0 || std::ferror(stdout) != 0)
    fail("{}", output_lost);
}

/// The program's whole work: its exit code.
int run(Program& program, int argc, char** argv) {
  try {
    if (!answer_at_once(program, {argv, static_cast<std::size_t>(argc)})) program.app.parse(argc, argv);
  } catch (const CLI::Success& answer) {  // --help, --version
    const int code = program.app.exit(answer);
    expect_written_output();
    return code;
  } catch (const CLI::ParseError& error) {
    log::error("{}", explain(error, program, {argv, static_cast<std::size_t>(argc)}));
    return 2;
  }
  expect_written_output();
  return program.outcome.exit_code;
}

}  // namespace

int main(int argc, char** argv) {
  hold_standard_streams();
  // A reader that has seen enough (`| head -1`) ends the program silently, even if the caller ignores the
  // signal. A file size limit becomes an error of the call that writes.
  std::signal(SIGPIPE, SIG_DFL);
  std::signal(SIGXFSZ, SIG_IGN);
  const std::unique_ptr<Program> program = make_program();
  try {
    return run(*program, argc, argv);
  } catch (const UsageError& error) {
    log::error("{}", error.what());
    return 2;
  } catch (const Error& error) {
    log::error("{}", error.what());
  } catch (const std::filesystem::filesystem_error& error) {
    log::error("{}: {}; a file system that allows this is expected", error.path1().string(),
               error.code().message());
  } catch (const std::bad_alloc&) {
    log::error("memory: is used up; more memory or smaller input is needed");
  } catch (const std::exception& error) {
    // Where much is printed, fmt::print sees first that nothing more can be, and says it in its own words.
    if (std::ferror(stdout) != 0) {
      log::error("{}", output_lost);
    } else {
      log::error("the program: {}", error.what());
    }
  }
  return program->outcome.error_code;
}
