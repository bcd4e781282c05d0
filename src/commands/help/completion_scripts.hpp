#pragma once

#include <string>
#include <vector>

#include "computedivide/commands/help/help.hpp"

namespace computedivide {

/// What a value is completed from.
enum class Completed { nothing, words, files, folders, steps, settings, figures, commands };

/// The kind that an option's or argument's value is of, by what its help calls it.
inline Completed completed_from(const OptionHelp& option) {
  if (!option.words.empty()) return Completed::words;
  if (option.value == "FILE" || option.value == "PATH") return Completed::files;
  if (option.value == "DIR") return Completed::folders;
  if (option.value.starts_with("STEP")) return Completed::steps;
  if (option.value == "NAME=VALUE") return Completed::settings;
  if (option.value == "COMMAND") return Completed::commands;
  if (option.value == "FIGURE") return Completed::figures;
  return Completed::nothing;
}

/// The command and all under it, the program first.
inline void collect(const CommandHelp& command, std::vector<const CommandHelp*>& all) {
  all.push_back(&command);
  for (const CommandHelp& under : command.commands) collect(under, all);
}

inline std::vector<const CommandHelp*> commands_of(const CommandHelp& program) {
  std::vector<const CommandHelp*> all;
  collect(program, all);
  return all;
}

/// The words as a shell reads them: 'not available' in quotes.
std::string shell_words(const std::vector<std::string>& words);

/// "-j|--jobs|--out": every option that takes a value, as a pattern of case.
std::string options_with_value(const CommandHelp& program);

}  // namespace computedivide
