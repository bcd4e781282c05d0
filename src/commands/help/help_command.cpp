// computedivide help [COMMAND…] and computedivide version: what --help and --version print. The short help,
// and the answers to a shell that completes a line.

#include <fmt/format.h>

#include <memory>

#include "base/text.hpp"
#include "base/usage_error.hpp"
#include "base/version.hpp"
#include "commands/commands.hpp"
#include "commands/help/formatter.hpp"
#include "commands/help/help.hpp"
#include "commands/program.hpp"

namespace computedivide {

namespace {

void print_help(const CLI::App& program, const std::vector<std::string>& names) {
  const CLI::App* command = &program;
  for (const std::string& name : names) {
    std::vector<std::string> legal;
    const CLI::App* found = nullptr;
    for (const CLI::App* below : command->get_subcommands(nullptr)) {
      legal.push_back(below->get_name());
      if (below->get_name() == name) found = below;
    }
    if (found == nullptr) fail_usage("help: no command '{}'{}", name, suggestion(name, legal));
    command = found;
  }
  // App::help() of the program would print the help of the command that was parsed, which is this one.
  fmt::print("{}",
             command->get_formatter()->make_help(command, path_of(*command), CLI::AppFormatMode::Normal));
}

}  // namespace

bool answer_at_once(const Program& program, std::span<char* const> arguments) {
  if (arguments.size() == 1) {
    fmt::print("{}", short_help(program.app));
    return true;
  }
  if (arguments.size() < 4 || arguments[1] != std::string_view("completions") ||
      arguments[2] != std::string_view("--words"))
    return false;
  const std::vector<std::string> words(arguments.begin() + 3, arguments.end());
  for (const std::string& offer : offers(help_of(program.app), words)) fmt::print("{}\n", offer);
  return true;
}

void add_help(CLI::App& app, const Globals&, Outcome&) {
  CLI::App* help = app.add_subcommand("help", "Print the help of the program or of a command");
  help->fallthrough();
  auto names = std::make_shared<std::vector<std::string>>();
  help->add_option("COMMAND", *names, "The command's words: score works (default: the whole program)");
  help->footer("Examples:\n  computedivide help\n  computedivide help score works");
  help->callback([&app, names] { print_help(app, *names); });

  CLI::App* version_command = app.add_subcommand("version", "Print the program's version");
  version_command->fallthrough();
  version_command->footer("Example:\n  computedivide version");
  version_command->callback([] { fmt::print("computedivide {}\n", version()); });
}

}  // namespace computedivide
