// computedivide manual [COMMAND…]: a page of the manual; --all DIR writes them all.

#include <fmt/format.h>

#include <algorithm>
#include <filesystem>
#include <memory>

#include "base/files.hpp"
#include "base/text.hpp"
#include "base/usage_error.hpp"
#include "commands/commands.hpp"
#include "commands/help/help.hpp"

namespace computedivide {

namespace {

const CommandHelp& find_command(const CommandHelp& program, const std::vector<std::string>& names) {
  const CommandHelp* command = &program;
  for (const std::string& name : names) {
    const auto found = std::find_if(command->commands.begin(), command->commands.end(),
                                    [&](const CommandHelp& under) { return under.name == name; });
    if (found == command->commands.end()) {
      std::vector<std::string> legal;
      for (const CommandHelp& under : command->commands) legal.push_back(under.name);
      if (legal.empty())
        fail_usage("manual: '{}' has no commands; '{}' is not expected", command->path, name);
      fail_usage("manual: no command '{}'{}", name, suggestion(name, legal));
    }
    command = &*found;
  }
  return *command;
}

void write_pages(const CommandHelp& command, const CommandHelp& program,
                 const std::filesystem::path& folder) {
  const std::filesystem::path file = folder / (page_name(command) + ".1");
  write_atomically(file, man_page(command, program));
  fmt::print("{}\n", file.string());
  for (const CommandHelp& under : command.commands) write_pages(under, program, folder);
}

}  // namespace

void add_manual(CLI::App& app, const Globals&, Outcome&) {
  CLI::App* command =
      app.add_subcommand("manual", "Print the page of the manual on the program or on a command");
  command->fallthrough();
  auto names = std::make_shared<std::vector<std::string>>();
  auto format = std::make_shared<std::string>("text");
  auto folder = std::make_shared<std::filesystem::path>();
  command->add_option("COMMAND", *names, "The command's words: score works (default: the whole program)");
  command->add_option("--format", *format, "text, or man: roff for man(1)")
      ->check(CLI::IsMember({"text", "man"}))
      ->capture_default_str();
  command->add_option("--all", *folder, "Write every page to this folder, as NAME.1")->type_name("DIR");
  command->footer(
      "Examples:\n  computedivide manual\n  computedivide manual score works | less\n"
      "  computedivide manual --format man run-all | man -l -\n"
      "  computedivide manual --all ~/.local/share/man/man1");
  command->callback([&app, names, format, folder] {
    const CommandHelp program = help_of(app);
    if (!folder->empty()) {
      write_pages(program, program, *folder);
      return;
    }
    const CommandHelp& wanted = find_command(program, *names);
    fmt::print("{}", *format == "man" ? man_page(wanted, program) : text_page(wanted, program));
  });
}

}  // namespace computedivide
