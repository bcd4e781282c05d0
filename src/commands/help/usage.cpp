// What is wrong with a command line, in the program's own grammar and with the nearest right name.

#include <fmt/format.h>

#include <algorithm>
#include <cstdlib>
#include <span>

#include "base/text.hpp"
#include "commands/program.hpp"

namespace computedivide {

namespace {

/// The command that the words of the line led to.
const CLI::App& deepest_command(const CLI::App& app) {
  const std::vector<CLI::App*> parsed = app.get_subcommands();
  return parsed.empty() ? app : deepest_command(*parsed.back());
}

std::vector<std::string> names_of_commands(const CLI::App& app) {
  std::vector<std::string> names;
  for (const CLI::App* command : app.get_subcommands(nullptr)) {
    if (!command->get_group().empty()) names.push_back(command->get_name());
  }
  return names;
}

/// The options that may stand after this command: its own and those of all above it.
std::vector<std::string> names_of_options(const CLI::App& command) {
  std::vector<std::string> names;
  for (const CLI::App* app = &command; app != nullptr; app = app->get_parent()) {
    for (const CLI::Option* option : app->get_options()) {
      if (option->get_group().empty()) continue;
      for (const std::string& name : option->get_lnames()) names.push_back("--" + name);
    }
  }
  return names;
}

/// What is wrong with a word that nothing takes.
std::string about_extra(const std::string& word, const CLI::App& command) {
  const std::string path = path_of(command);
  if (word.starts_with('-') && word.size() > 1) {
    const std::string name = word.substr(0, word.find('='));
    const auto near = nearest_name(name, names_of_options(command));
    return fmt::format("no option '{}'{}", name, near ? fmt::format("; did you mean '{}'?", *near) : "");
  }
  const std::vector<std::string> commands = names_of_commands(command);
  if (commands.empty()) return fmt::format("'{}' is one word too many for '{}'", word, path);
  return fmt::format("no command '{}'{}", word, suggestion(word, commands));
}

std::string with_help(const std::string& message, const CLI::App& command) {
  return fmt::format("{}{} '{} --help' says how", message, message.ends_with('?') ? "" : ";",
                     path_of(command));
}

bool is_typed(const CLI::Option& option, std::span<char* const> arguments) {
  return std::any_of(arguments.begin(), arguments.end(), [&](const std::string_view argument) {
    return option.check_name(std::string(argument.substr(0, argument.find('='))));
  });
}

/// Where the value of the option that the message is about comes from, if it was not typed: "site.toml:3: ".
std::string origin(std::string_view message, const CLI::App& app, const Program& program,
                   std::span<char* const> arguments) {
  for (const CLI::Option* option : app.get_options()) {
    const std::string name = option->get_name();
    const std::size_t at = message.find(name);
    if (at == std::string_view::npos || option->count() == 0) continue;
    if (at + name.size() < message.size() && message.find_first_of(": ", at) != at + name.size()) continue;
    if (const auto place = program.places.find(option); place != program.places.end())
      return place->second + ": ";
    const std::string variable = option->get_envname();
    if (!variable.empty() && std::getenv(variable.c_str()) != nullptr && !is_typed(*option, arguments))
      return variable + ": ";
  }
  for (const CLI::App* command : app.get_subcommands(nullptr)) {
    if (std::string found = origin(message, *command, program, arguments); !found.empty()) return found;
  }
  return "";
}

}  // namespace

std::vector<std::string> legal_words(const CLI::Option& option) {
  // CLI11 tells of its sets only here: "TEXT:{paper,latest}".
  const std::string type = option.get_type_name();
  const std::size_t begin = type.find(":{");
  const std::size_t end = type.rfind('}');
  if (begin == std::string::npos || end == std::string::npos || end < begin) return {};
  return split_list(std::string_view(type).substr(begin + 2, end - begin - 2), ',');
}

std::string explain(const CLI::ParseError& error, const Program& program, std::span<char* const> arguments) {
  const CLI::App& command = deepest_command(program.app);
  // A word too many is what is wrong, though CLI11 may stop at what it then misses.
  if (const std::vector<std::string> extra = program.app.remaining(true); !extra.empty())
    return with_help(about_extra(extra.front(), command), command);
  if (error.get_name() == "RequiredError" && command.get_require_subcommand_min() > 0 &&
      command.get_subcommands().empty()) {
    return fmt::format("{}: a command is missing; one of: {}", path_of(command),
                       fmt::join(names_of_commands(command), ", "));
  }
  const std::string message = error.what();
  return with_help(origin(message, program.app, program, arguments) + message, command);
}

}  // namespace computedivide
