// Completion, computed by the program itself: a new command, option, step or parameter needs no new script.
//
// Edge decisions. bash makes a word of its own of '=': `--format = js` is put together again, and what is
// offered then replaces only what follows the '='. An option may follow the command or the program, like in
// the real parser; of two with one name the command's is meant. An option whose value is optional (--force)
// offers its values unless the word begins with a dash.

#include <algorithm>
#include <set>

#include "base/text.hpp"
#include "commands/help/help.hpp"
#include "study/parameters.hpp"
#include "study/steps.hpp"

namespace computedivide {

namespace {

/// The words as the user typed them, and how much of the last one the shell holds to be other words.
struct Line {
  std::vector<std::string> words;
  std::size_t kept = 0;
};

Line rejoined(std::span<const std::string> words) {
  Line line;
  for (std::size_t i = 0; i < words.size(); ++i) {
    line.kept = 0;
    if (words[i] != "=" || line.words.empty()) {
      line.words.push_back(words[i]);
      continue;
    }
    line.words.back() += "=";
    line.kept = line.words.back().size();
    if (i + 1 < words.size()) line.words.back() += words[++i];
  }
  if (line.words.empty()) line.words.emplace_back();
  return line;
}

const CommandHelp* find_command(const CommandHelp& parent, const std::string& name) {
  const auto found = std::find_if(parent.commands.begin(), parent.commands.end(),
                                  [&](const CommandHelp& command) { return command.name == name; });
  return found == parent.commands.end() ? nullptr : &*found;
}

const OptionHelp* find_option(const CommandHelp& command, const CommandHelp& program,
                              const std::string& name) {
  for (const CommandHelp* owner : {&command, &program}) {
    for (const OptionHelp& option : owner->options) {
      if (std::find(option.names.begin(), option.names.end(), name) != option.names.end()) return &option;
    }
  }
  return nullptr;
}

/// "text\tdescription", the description's first line.
std::string described(const std::string& text, const std::string& description) {
  return text + '\t' + description.substr(0, description.find('\n'));
}

std::vector<std::string> commands_below(const CommandHelp& command) {
  std::vector<std::string> found;
  for (const CommandHelp& below : command.commands) found.push_back(described(below.name, below.description));
  return found;
}

/// Ids of steps and the stems that stand for several; of the drawings, only the stems.
std::vector<std::string> step_names(bool drawings_only) {
  std::set<std::string> names;
  for (const Step& step : study_steps()) {
    if (!drawings_only) names.emplace(step.id);
    if (!drawings_only || step.kind == StepKind::drawing) names.emplace(stem_of(step.id));
  }
  return {names.begin(), names.end()};
}

std::vector<std::string> settings(const std::string& typed) {
  std::vector<std::string> found;
  const std::size_t equals = typed.find('=');
  for (const ParameterSpec& spec : parameter_specs()) {
    const std::string name = std::string(spec.name) + "=";
    if (equals == std::string::npos) found.push_back(described(name, std::string(spec.meaning)));
    if (equals == std::string::npos || typed.substr(0, equals + 1) != name) continue;
    for (const std::string_view word : spec.words) found.push_back(name + std::string(word));
  }
  return found;
}

/// What the value of an option or argument may be, by what its help calls it.
std::vector<std::string> values(const OptionHelp& option, const std::string& typed,
                                const CommandHelp& program, const std::vector<std::string>& arguments) {
  if (!option.words.empty()) return option.words;
  if (option.value == "FILE" || option.value == "PATH") return {":files"};
  if (option.value == "DIR") return {":folders"};
  if (option.value.starts_with("STEP")) return step_names(false);
  if (option.value == "FIGURE") return step_names(true);
  if (option.value == "NAME=VALUE") return settings(typed);
  if (option.value != "COMMAND") return {};
  const CommandHelp* command = &program;
  for (const std::string& name : arguments) {
    command = find_command(*command, name);
    if (command == nullptr) return {};
  }
  return commands_below(*command);
}

std::vector<std::string> option_names(const CommandHelp& command, const CommandHelp& program) {
  std::vector<std::string> found;
  std::set<std::string> seen;
  for (const CommandHelp* owner : {&command, &program}) {
    for (const OptionHelp& option : owner->options) {
      for (const std::string& name : option.names) {
        if (seen.insert(name).second) found.push_back(described(name, option.description));
      }
    }
  }
  return found;
}

/// Those of `candidates` that begin as typed, each behind `before` and without the `kept` first characters,
/// which the shell has already.
std::vector<std::string> matching(const std::vector<std::string>& candidates, const std::string& before,
                                  const std::string& typed, std::size_t kept) {
  std::vector<std::string> found;
  for (const std::string& candidate : candidates) {
    if (candidate.starts_with(':')) {
      found.push_back(candidate);
    } else if (candidate.starts_with(typed)) {
      found.push_back((before + candidate).substr(std::min(kept, before.size() + typed.size())));
    }
  }
  return found;
}

/// The same for a list: its last item is completed, and those before it are not offered again.
std::vector<std::string> matching_item(std::vector<std::string> candidates, std::string before,
                                       const std::string& typed, std::size_t kept) {
  const std::size_t comma = typed.rfind(',');
  if (comma == std::string::npos) return matching(candidates, before, typed, kept);
  for (const std::string& item : split_list(typed.substr(0, comma), ',')) std::erase(candidates, item);
  before += typed.substr(0, comma + 1);
  return matching(candidates, before, typed.substr(comma + 1), kept);
}

}  // namespace

std::vector<std::string> offers(const CommandHelp& program, std::span<const std::string> words) {
  const Line line = rejoined(words);
  const CommandHelp* command = &program;
  const OptionHelp* open = nullptr;  // the option whose value comes next
  std::vector<std::string> arguments;
  for (std::size_t i = 0; i + 1 < line.words.size(); ++i) {
    const std::string& word = line.words[i];
    if (word.starts_with('-') && word.size() > 1) {
      open = find_option(*command, program, word);
      if (open != nullptr && open->value.empty()) open = nullptr;
    } else if (open != nullptr) {
      open = nullptr;
    } else if (const CommandHelp* below = find_command(*command, word)) {
      command = below;
    } else {
      arguments.push_back(word);
    }
  }
  std::string typed = line.words.back();
  std::string before;
  if (typed.starts_with('-')) {
    const std::size_t equals = typed.find('=');
    if (equals == std::string::npos) return matching(option_names(*command, program), "", typed, line.kept);
    open = find_option(*command, program, typed.substr(0, equals));
    if (open == nullptr) return {};
    before = typed.substr(0, equals + 1);
    typed.erase(0, equals + 1);
  } else if (open == nullptr && !command->commands.empty()) {
    return matching(commands_below(*command), "", typed, line.kept);
  } else if (open == nullptr && !command->arguments.empty()) {
    open = &command->arguments[std::min(arguments.size(), command->arguments.size() - 1)];
  }
  if (open == nullptr) return {};
  const std::vector<std::string> candidates = values(*open, typed, program, arguments);
  return open->list ? matching_item(candidates, before, typed, line.kept)
                    : matching(candidates, before, typed, line.kept);
}

}  // namespace computedivide
