// The tree of CLI11 as plain data: the manual and the completions are made from it.

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <array>
#include <cstdlib>
#include <memory>
#include <span>

#include "base/find.hpp"
#include "base/text.hpp"
#include "base/version.hpp"
#include "commands/commands.hpp"
#include "computedivide/error.hpp"

namespace computedivide {

namespace {

OptionHelp help_of_option(const CLI::Option& option) {
  OptionHelp help;
  help.description = option.get_description();
  help.variable = option.get_envname();
  help.required = option.get_required();
  help.many = option.get_items_expected_max() > 1;
  help.list = option.get_delimiter() == ',';
  help.words = legal_words(option);
  // "TEXT:{a,b}", "UINT:UINT in [1 - 256]", "FILE": the name of a value, and its limits.
  const std::string type = option.get_type_name();
  const std::string first = type.substr(0, type.find(':'));
  if (!option.nonpositional()) {
    help.names = {option.get_name(true)};
    // Completion goes by the name, unless the argument says what it is.
    help.value = first == "DIR" || first == "PATH" ? first : help.names.front();
    return help;
  }
  for (const std::string& name : option.get_snames()) help.names.push_back("-" + name);
  for (const std::string& name : option.get_lnames()) help.names.push_back("--" + name);
  if (option.get_items_expected_max() == 0 || option.get_type_size() == 0) return help;  // a flag
  const bool is_number = first == "UINT" || first == "INT" || first == "FLOAT";
  help.value = !help.words.empty() ? "WORD" : type.ends_with(":FILE") ? "FILE" : is_number ? "NUMBER" : first;
  const std::size_t begin = type.find(" in ["), end = type.rfind(']');
  if (begin != std::string::npos && end != std::string::npos && end > begin)
    help.limits = type.substr(begin + 5, end - begin - 5);
  help.standard = option.get_default_str();
  return help;
}

void read_footer(const std::string& footer, CommandHelp& help) {
  std::size_t at = footer.rfind("Examples:\n");
  if (at == std::string::npos) at = footer.rfind("Example:\n");
  help.notes = std::string(trim(std::string_view(footer).substr(0, at)));
  if (at == std::string::npos) return;
  std::string_view rest = std::string_view(footer).substr(footer.find('\n', at) + 1);
  while (!rest.empty()) {
    const std::size_t end = std::min(rest.find('\n'), rest.size());
    std::string_view line = rest.substr(0, end);
    if (line.starts_with("  ")) line.remove_prefix(2);
    help.examples.emplace_back(line);
    rest.remove_prefix(std::min(end + 1, rest.size()));
  }
}

// computedivide help [COMMAND…] and computedivide version: what --help and --version print. The short help,
// and the answers to a shell that completes a line.

/// The general options that most calls of run-all use.
constexpr std::array<std::string_view, 6> often_used{"--out",    "--profile", "--data",
                                                     "--models", "--works",   "--set"};

bool asks_for_all(const CLI::App& app) {
  return app.get_help_all_ptr() != nullptr && app.get_help_all_ptr()->count() > 0;
}

// What is wrong with a command line, in the program's own grammar and with the nearest right name.

/// The command that the words on the line led to.
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

/// The options allowed after this command: its own and those of all commands above it.
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

/// What is wrong with a word that nothing accepts.
std::string about_extra(const std::string& word, const CLI::App& command) {
  const std::string path = path_of(command);
  if (word.starts_with('-') && word.size() > 1) {
    const std::string name = word.substr(0, word.find('='));
    const auto near = nearest_name(name, names_of_options(command));
    return fmt::format("no option '{}'{}", name, near ? fmt::format("; did you mean '{}'?", *near) : "");
  }
  const std::vector<std::string> commands = names_of_commands(command);
  if (commands.empty()) return fmt::format("'{}' is a surplus word for '{}'", word, path);
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

/// What the program prints when called without arguments: the commands to begin with.
std::string short_help(const CLI::App& program) {
  std::string text = program.get_description() + "\n\nUsage: computedivide COMMAND [OPTIONS]\n\n";
  for (const char* name : {"run-all", "claims", "compare", "list", "fetch"})
    text += fmt::format("  {:<9} {}\n", name, program.get_subcommand(name)->get_description());
  return text +
         "\nBegin with 'computedivide run-all'. All commands: computedivide --help; one of them: "
         "computedivide help COMMAND\n";
}

}  // namespace

CommandHelp help_of(const CLI::App& command) {
  CommandHelp help;
  help.path = path_of(command);
  help.name = command.get_name();
  help.description = command.get_description();
  read_footer(command.get_footer(), help);
  for (const CLI::Option* option : command.get_options()) {
    if (option->get_group().empty()) continue;
    (option->nonpositional() ? help.options : help.arguments).push_back(help_of_option(*option));
  }
  for (const CLI::App* under : command.get_subcommands(nullptr)) {
    if (!under->get_group().empty()) help.commands.push_back(help_of(*under));
  }
  return help;
}

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
  auto names = std::make_shared<std::vector<std::string>>();
  help->add_option("COMMAND", *names, "The command's words: score works (default: the whole program)");
  help->footer("Examples:\n  computedivide help\n  computedivide help score works");
  help->callback([&app, names] {
    const CLI::App& command = command_named(app, *names, "help");
    // App::help() of the program would print the help of the command that was parsed, which is this one.
    fmt::print("{}",
               command.get_formatter()->make_help(&command, path_of(command), CLI::AppFormatMode::Normal));
  });

  CLI::App* version_command = app.add_subcommand("version", "Print the program's version");
  version_command->footer("Example:\n  computedivide version");
  version_command->callback([] { fmt::print("computedivide {}\n", version()); });
}

std::string HelpFormatter::make_help(const CLI::App* app, std::string name, CLI::AppFormatMode mode) const {
  if (app->get_help_all_ptr() == nullptr) return CLI::Formatter::make_help(app, name, mode);
  return make_description(app) + make_usage(app, name) + groups(*app) + "\n" + make_footer(app);
}

std::string HelpFormatter::groups(const CLI::App& app) const {
  const bool all = asks_for_all(app);
  std::string text;
  for (const std::string& group : app.get_groups()) {
    if (group.empty() || (group == more_options && !all)) continue;
    const auto options = app.get_options(
        [&](const CLI::Option* option) { return option->get_group() == group && option->nonpositional(); });
    if (!options.empty()) text += make_group(group, false, options);
  }
  // The general options that choose data and results.
  const CLI::App& program = *app.get_parent();
  const auto general = program.get_options([&](const CLI::Option* option) {
    return !option->get_group().empty() && option->nonpositional() && option != program.get_help_ptr() &&
           (all || holds(often_used, option->get_name()));
  });
  return text + make_group("Data and results", false, general);
}

std::string HelpFormatter::make_footer(const CLI::App* app) const {
  const std::string footer = CLI::Formatter::make_footer(app);
  if (app->get_parent() == nullptr) return footer;
  if (app->get_help_all_ptr() != nullptr) {
    if (asks_for_all(*app)) return footer;
    return footer + fmt::format("\nEvery option: computedivide {} --help-all\n", app->get_name());
  }
  return footer + "\nGeneral options (--out, --set, --config, --quiet and more): computedivide --help\n";
}

std::vector<std::string> legal_words(const CLI::Option& option) {
  // CLI11 shows its sets only here: "TEXT:{paper,latest}".
  const std::string type = option.get_type_name();
  const std::size_t begin = type.find(":{");
  const std::size_t end = type.rfind('}');
  if (begin == std::string::npos || end == std::string::npos || end < begin) return {};
  return split_list(std::string_view(type).substr(begin + 2, end - begin - 2), ',');
}

std::string explain(const CLI::ParseError& error, const Program& program, std::span<char* const> arguments) {
  const CLI::App& command = deepest_command(program.app);
  // The error is a surplus word, though CLI11 may report what it then misses.
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
