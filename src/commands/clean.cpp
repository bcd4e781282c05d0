// computedivide clean: what run-all made goes, and nothing else.

#include "base/log.hpp"
#include "commands/commands.hpp"
#include "pipeline/runner.hpp"

namespace computedivide {

void add_clean(CLI::App& app, const Globals& globals, Outcome&) {
  CLI::App* command =
      app.add_subcommand("clean", "Remove what run-all wrote to the folder --out, and nothing else");
  command->fallthrough();
  command->footer("Example:\n  computedivide clean --out out");
  command->callback([&globals] {
    const std::size_t removed = clean_outputs(globals.out);
    log::info("{}: {} files removed", globals.out.string(), removed);
  });
}

}  // namespace computedivide
