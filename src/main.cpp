// Parse, dispatch, turn an error into an exit code: 0 done, 1 failed, 2 wrong usage, 3 a dry run that would
// run something. The only catch of the program, but for the runner's, which goes on after a failed step.

#include <csignal>
#include <cstdio>
#include <exception>

#include "computedivide/base/error.hpp"
#include "computedivide/base/log.hpp"
#include "computedivide/base/usage_error.hpp"
#include "computedivide/commands/program.hpp"

int main(int argc, char** argv) {
  using namespace computedivide;
  // A reader that has seen enough (`| head -1`) ends the program, silently, whatever the caller ignores.
  std::signal(SIGPIPE, SIG_DFL);
  const std::unique_ptr<Program> program = make_program();
  try {
    if (!answer_at_once(*program, {argv, static_cast<std::size_t>(argc)})) program->app.parse(argc, argv);
    if (std::fflush(stdout) != 0 || std::ferror(stdout) != 0)
      fail("standard output: cannot be written to its end; a place with room is needed");
  } catch (const CLI::Success& answer) {  // --help, --version
    return program->app.exit(answer);
  } catch (const CLI::ParseError& error) {
    log::error("{}", explain(error, *program, {argv, static_cast<std::size_t>(argc)}));
    return 2;
  } catch (const UsageError& error) {
    log::error("{}", error.what());
    return 2;
  } catch (const Error& error) {
    log::error("{}", error.what());
    return program->outcome.error_code;
  } catch (const std::exception& error) {
    log::error("unexpected: {}", error.what());
    return program->outcome.error_code;
  }
  return program->outcome.exit_code;
}
