// Completion in fish: a line for each command and option, which holds after the words of its command.

#include <fmt/format.h>

#include <algorithm>

#include "completion_scripts.hpp"

namespace computedivide {

namespace {

std::string quoted(const std::string& text) {
  std::string out = "'";
  for (const char c : text.substr(0, text.find('\n'))) {
    if (c == '\'' || c == '\\') out += '\\';
    out += c;
  }
  return out + "'";
}

/// What takes the place of -a and -f for a value of this kind.
std::string action(const OptionHelp& option) {
  switch (completed_from(option)) {
    case Completed::words:
      return fmt::format(" -f -a \"{}\"", option.list
                                              ? "(__computedivide_list " + shell_words(option.words) + ")"
                                              : shell_words(option.words));
    case Completed::files:
      return " -F";
    case Completed::folders:
      return " -f -a '(__fish_complete_directories (commandline -ct))'";
    case Completed::steps:
      return " -f -a '(__computedivide_list (__computedivide_ask steps))'";
    case Completed::settings:
      return " -f -a '(__computedivide_ask settings)'";
    case Completed::figures:
      return " -f -a '(__computedivide_ask figures)'";
    case Completed::commands:
      return " -f -a '(__computedivide_commands)'";
    case Completed::nothing:
      break;
  }
  return " -f";
}

std::string option_line(const OptionHelp& option, const std::string& condition) {
  std::string line = "complete -c computedivide -n " + condition;
  for (const std::string& name : option.names)
    line += name.starts_with("--") ? " -l " + name.substr(2) : " -s " + name.substr(1);
  if (!option.value.empty()) line += " -r" + action(option);
  return line + " -d " + quoted(option.description) + "\n";
}

/// The arms of a switch over a command's path, which print the commands under it, one a line.
std::string commands_by_path(const CommandHelp& program) {
  std::string arms;
  for (const CommandHelp* command : commands_of(program)) {
    if (command->commands.empty()) continue;
    std::string names;
    for (const CommandHelp& under : command->commands) names += " " + under.name;
    arms += fmt::format("    case '{}'\n      printf '%s\\n'{}\n", command->path, names);
  }
  return arms;
}

/// The commands that have an option of the same name as the program's.
std::string unless_own(const OptionHelp& option, const CommandHelp& program) {
  std::string at;
  for (const CommandHelp* command : commands_of(program)) {
    if (command == &program) continue;
    const bool own =
        std::any_of(command->options.begin(), command->options.end(),
                    [&](const OptionHelp& other) { return other.names.back() == option.names.back(); });
    if (own) at += fmt::format(" \"{}\"", command->path);
  }
  return at.empty() ? "true" : fmt::format("'not __computedivide_at{}'", at);
}

}  // namespace

std::string fish_completion(const CommandHelp& program) {
  std::string script = "# Completion for fish, made by 'computedivide completions fish'.\n\n";
  std::string paths;
  for (const CommandHelp* command : commands_of(program)) {
    if (command != &program) paths += fmt::format(" '{}'", command->path);
  }
  std::string with_value = options_with_value(program);
  std::replace(with_value.begin(), with_value.end(), '|', ' ');
  script += fmt::format(R"(# Whether the words before the cursor lead to one of these commands.
function __computedivide_at
  set -l command computedivide
  set -l value no
  for word in (commandline -opc)[2..-1]
    if test $value = yes
      set value no
    else if contains -- $word {}
      set value yes
    else if contains -- "$command $word"{}
      set command "$command $word"
    end
  end
  contains -- $command $argv
end

function __computedivide_ask
  set -l program (commandline -opc)[1]
  $program completions --words $argv[1] 2>/dev/null
end

# Words parted by commas: the last is completed, and those before it are not offered again.
function __computedivide_list
  set -l token (string replace -r '^--[^=]*=' '' -- (commandline -ct))
  set -l before (string match -r '^.*,' -- $token)
  set -l taken (string split , -- "$before")
  for word in $argv
    contains -- $word $taken; or echo "$before$word"
  end
end

# The commands under that which the words after 'manual' lead to.
function __computedivide_commands
  set -l command computedivide
  for word in (commandline -opc)[3..-1]
    contains -- "$command $word"{}; and set command "$command $word"
  end
  switch $command
{}  end
end

complete -c computedivide -f
)",
                        with_value, paths, paths, commands_by_path(program));
  for (const OptionHelp& option : program.options) script += option_line(option, unless_own(option, program));
  for (const CommandHelp* command : commands_of(program)) {
    const std::string here = fmt::format("'__computedivide_at \"{}\"'", command->path);
    for (const CommandHelp& under : command->commands) {
      script += fmt::format("complete -c computedivide -n {} -f -a {} -d {}\n", here, under.name,
                            quoted(under.description));
    }
    if (command == &program) continue;
    for (const OptionHelp& argument : command->arguments) {
      if (completed_from(argument) != Completed::nothing)
        script += fmt::format("complete -c computedivide -n {}{}\n", here, action(argument));
    }
    for (const OptionHelp& option : command->options) {
      if (option.names.back() != "--help") script += option_line(option, here);
    }
  }
  return script;
}

}  // namespace computedivide
