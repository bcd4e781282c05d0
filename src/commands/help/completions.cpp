// computedivide completions SHELL: a few lines for each shell that ask the program itself for what could come
// at the cursor (`completions --words WORD…`, which main answers before anything is parsed).

#include <fmt/format.h>

#include <algorithm>
#include <memory>
#include <set>

#include "base/find.hpp"
#include "base/text.hpp"
#include "commands/commands.hpp"
#include "computedivide/error.hpp"
#include "study/steps.hpp"

namespace computedivide {

namespace {

constexpr std::string_view bash_script = R"sh(# Completion of computedivide in bash.
_computedivide() {
  local IFS=$'\n' cur=${COMP_WORDS[COMP_CWORD]} offer
  [ "$cur" = = ] && cur=''
  COMPREPLY=()
  for offer in $("${COMP_WORDS[0]}" completions --words "${COMP_WORDS[@]:1:COMP_CWORD}" 2>/dev/null); do
    case $offer in
      :files) compopt -o filenames 2>/dev/null; COMPREPLY+=($(compgen -f -- "$cur")) ;;
      :folders) compopt -o filenames 2>/dev/null; COMPREPLY+=($(compgen -d -- "$cur")) ;;
      *) COMPREPLY+=("${offer%%$'\t'*}") ;;
    esac
  done
  case ${COMPREPLY[0]-} in *=) compopt -o nospace 2>/dev/null ;; esac
}
complete -F _computedivide computedivide
)sh";

constexpr std::string_view zsh_script = R"sh(#compdef computedivide
# Completion of computedivide in zsh.
_computedivide() {
  local -a words_offered lines
  local offer space=' '
  for offer in ${(f)"$($words[1] completions --words "${(@Q)words[2,CURRENT]}" 2>/dev/null)"}; do
    case $offer in
      :files) compset -P '--*='; _files ;;
      :folders) compset -P '--*='; _files -/ ;;
      *) words_offered+=("${offer%%$'\t'*}"); lines+=("${offer/$'\t'/  -- }") ;;
    esac
  done
  (( $#words_offered )) || return
  [[ $words_offered[1] == *= ]] && space=''
  compadd -l -S "$space" -d lines -a words_offered
}
if [[ $funcstack[1] == _computedivide ]]; then
  _computedivide "$@"
else
  compdef _computedivide computedivide
fi
)sh";

constexpr std::string_view fish_script = R"sh(# Completion of computedivide in fish.
function __computedivide_offers
  set -l words (commandline -opc)
  set -l token (commandline -ct)
  set -l option (string match -r -- '^--[^=]*=' $token)
  for offer in ($words[1] completions --words $words[2..-1] "$token" 2>/dev/null)
    switch $offer
      case ':files'
        printf '%s\n' $option(__fish_complete_path (string replace -- "$option" '' "$token"))
      case ':folders'
        printf '%s\n' $option(__fish_complete_directories (string replace -- "$option" '' "$token"))
      case '*'
        echo $offer
    end
  end
end
complete -c computedivide -f -a '(__computedivide_offers)'
)sh";

// Completion, computed by the program itself: a new command, option, step or parameter needs no new script.
//
// Edge decisions. bash treats '=' as a separate word: `--format = js` is put together again, and what is
// offered then replaces only what follows the '='. An option may follow the command or the program, like in
// the real parser; if both have one of that name, the command's is meant. An option whose value is optional
// (--force) offers its values unless the word begins with a dash.

/// The words as the user typed them, and how much of the last one the shell treats as separate words.
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

const OptionHelp* find_option(const CommandHelp& command, const CommandHelp& program,
                              const std::string& name) {
  for (const CommandHelp* owner : {&command, &program}) {
    for (const OptionHelp& option : owner->options) {
      if (holds(option.names, name)) return &option;
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

/// Ids of steps, and stems that select several; for the drawings only the stems.
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

/// The possible values of an option or argument, by what its help shows for them.
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
    command = find_by(command->commands, &CommandHelp::name, name);
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

/// Those of `candidates` that begin as typed, each after `before` and without the first `kept` characters,
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

}  // namespace

void add_completions(CLI::App& app, const Globals&, Outcome&) {
  CLI::App* command =
      app.add_subcommand("completions", "Print the script that completes command lines in a shell");
  auto shell = std::make_shared<std::string>();
  command->add_option("SHELL", *shell, "bash, zsh or fish")->check(CLI::IsMember({"bash", "zsh", "fish"}));
  command->footer(
      "Examples:\n  computedivide completions bash > "
      "~/.local/share/bash-completion/completions/computedivide\n"
      "  computedivide completions zsh > ~/.zsh/completions/_computedivide  # a folder of $fpath\n"
      "  computedivide completions fish > ~/.config/fish/completions/computedivide.fish");
  command->callback([shell] {
    if (shell->empty()) fail_usage("completions: no shell is named; one of bash, zsh, fish is expected");
    fmt::print("{}", *shell == "bash" ? bash_script : *shell == "zsh" ? zsh_script : fish_script);
  });
}

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
    } else if (const CommandHelp* below = find_by(command->commands, &CommandHelp::name, word)) {
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
  std::vector<std::string> candidates = values(*open, typed, program, arguments);
  // In a list the last item is completed, and those before it are not offered again.
  if (const std::size_t comma = typed.rfind(','); open->list && comma != std::string::npos) {
    for (const std::string& item : split_list(typed.substr(0, comma), ',')) std::erase(candidates, item);
    before += typed.substr(0, comma + 1);
    typed.erase(0, comma + 1);
  }
  return matching(candidates, before, typed, line.kept);
}

}  // namespace computedivide
