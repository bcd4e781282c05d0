// Completion in bash and zsh: one function each, whose cases are made from the help. First it finds the
// command by walking over the words before the cursor, then which option's value the word is, if any.

#include <fmt/format.h>

#include <set>

#include "completion_scripts.hpp"

namespace computedivide {

std::string options_with_value(const CommandHelp& program) {
  std::set<std::string> names;
  for (const CommandHelp* command : commands_of(program)) {
    for (const OptionHelp& option : command->options) {
      if (!option.value.empty()) names.insert(option.names.begin(), option.names.end());
    }
  }
  return fmt::format("{}", fmt::join(names, "|"));
}

std::string shell_words(const std::vector<std::string>& words) {
  std::string line;
  for (const std::string& word : words) {
    if (!line.empty()) line += ' ';
    line += word.find(' ') == std::string::npos ? word : "'" + word + "'";
  }
  return line;
}

namespace {

constexpr std::string_view bash_head = R"sh(# Completion for bash, made by 'computedivide completions bash'.

# A word with a blank is one word: quoted, unless the line has opened a quote already.
_computedivide_words() {
  local IFS=$'\n' quote='' i
  case $cur in [\'\"]*) quote=yes cur=${cur:1} ;; esac
  COMPREPLY=($(compgen -W "$1" -- "${cur//\\/}"))
  [ -n "$quote" ] && return
  for i in "${!COMPREPLY[@]}"; do printf -v "COMPREPLY[i]" %q "${COMPREPLY[i]}"; done
}

# Words parted by commas: the last is completed, and those before it are not offered again.
_computedivide_list() {
  local before='' offered word
  case $cur in *,*) before=${cur%,*}, cur=${cur##*,} ;; esac
  _computedivide_words "$1"
  offered=("${COMPREPLY[@]}")
  COMPREPLY=()
  for word in "${offered[@]}"; do
    case ,$before in *",$word,"*) ;; *) COMPREPLY+=("$before$word") ;; esac
  done
}

_computedivide_ask() {
  "_computedivide_$2" "$("$program" completions --words "$1" 2>/dev/null)"
}

# NAME=VALUE: '=' parts words, so that first the name is completed, then what stands behind it.
_computedivide_settings() {
  local all
  all=$("$program" completions --words settings 2>/dev/null)
  if [ -n "$setting" ]; then
    _computedivide_words "$(sed -n "s/^$setting=\(..*\)/\1/p" <<<"$all")"
  else
    _computedivide_words "$(sed -n 's/=$/=/p' <<<"$all")"
    compopt -o nospace 2>/dev/null
  fi
}

_computedivide_files() {
  local IFS=$'\n'
  compopt -o filenames 2>/dev/null
  COMPREPLY=($(compgen "$1" -- "$cur"))
}

)sh";

constexpr std::string_view bash_begin = R"sh(_computedivide() {
  local program=${COMP_WORDS[0]} cur=${COMP_WORDS[COMP_CWORD]}
  local command=computedivide option='' setting='' about='' i
  COMPREPLY=()
  for ((i = 1; i < COMP_CWORD; ++i)); do
    case ${COMP_WORDS[i]} in
)sh";

constexpr std::string_view bash_middle = R"sh(        [ "${COMP_WORDS[i + 1]-}" = = ] && i=$((i + 1))
        i=$((i + 1))
        ;;
      -*) ;;
      *)
        case "$command ${COMP_WORDS[i]}" in
)sh";

constexpr std::string_view bash_value = R"sh( command="$command ${COMP_WORDS[i]}" ;;
          *) about="$about ${COMP_WORDS[i]}" ;;
        esac
        ;;
    esac
  done
  i=$((COMP_CWORD - 1))
  if [ "$cur" = = ]; then
    cur=''
  elif [ "${COMP_WORDS[i]}" = = ]; then
    i=$((i - 1))
  fi
  option=${COMP_WORDS[i]}
  if [ "$i" -gt 1 ] && [ "${COMP_WORDS[i - 1]}" = --set ]; then
    setting=$option option=--set
  fi
  case "$command $option" in
)sh";

/// Words as lines within $'…', where compgen -W reads them once more: a blank is quoted by no one there.
std::string bash_lines(const std::vector<std::string>& words) {
  return fmt::format("{}", fmt::join(words, "\\n"));
}

std::vector<std::string> names_under(const CommandHelp& command) {
  std::vector<std::string> names;
  for (const CommandHelp& under : command.commands) names.push_back(under.name);
  return names;
}

/// A function with the commands under a command, which it is given by its path.
std::string commands_function(const CommandHelp& program, const std::string& begin,
                              std::string (*lines)(const std::vector<std::string>&)) {
  std::string script = "_computedivide_commands() {\n  case $1 in\n";
  for (const CommandHelp* command : commands_of(program)) {
    if (!command->commands.empty())
      script += fmt::format("    '{}') {} ;;\n", command->path,
                            fmt::format(fmt::runtime(begin), lines(names_under(*command))));
  }
  return script + "  esac\n}\n\n";
}

std::string bash_action(const OptionHelp& option) {
  switch (completed_from(option)) {
    case Completed::words:
      return fmt::format("_computedivide_{} $'{}'", option.list ? "list" : "words", bash_lines(option.words));
    case Completed::files:
      return "_computedivide_files -f";
    case Completed::folders:
      return "_computedivide_files -d";
    case Completed::steps:
      return "_computedivide_ask steps list";
    case Completed::settings:
      return "_computedivide_settings";
    case Completed::figures:
      return "_computedivide_ask figures words";
    case Completed::commands:
      return "_computedivide_commands \"computedivide$about\"";
    case Completed::nothing:
      break;
  }
  return ":";
}

std::string zsh_action(const OptionHelp& option) {
  switch (completed_from(option)) {
    case Completed::words:
      return fmt::format("{} {}", option.list ? "_computedivide_list" : "compadd --",
                         shell_words(option.words));
    case Completed::files:
      return "_files";
    case Completed::folders:
      return "_files -/";
    case Completed::steps:
      return "_computedivide_ask steps _computedivide_list";
    case Completed::settings:
      return "_computedivide_ask settings compadd --";
    case Completed::figures:
      return "_computedivide_ask figures compadd --";
    case Completed::commands:
      return "_computedivide_commands \"computedivide$about\"";
    case Completed::nothing:
      break;
  }
  return "_message 'a value'";
}

using Action = std::string (*)(const OptionHelp&);

/// The arms of `case "$command $option"`: a command's own options, then the program's wherever they stand.
std::string value_arms(const CommandHelp& program, Action action) {
  std::string arms;
  for (const CommandHelp* command : commands_of(program)) {
    const bool whole = command == &program;
    if (whole) continue;
    for (const OptionHelp& option : command->options) {
      if (option.value.empty()) continue;
      std::vector<std::string> patterns;
      for (const std::string& name : option.names)
        patterns.push_back(fmt::format("'{} {}'", command->path, name));
      arms += fmt::format("    {}) {}; return ;;\n", fmt::join(patterns, "|"), action(option));
    }
  }
  for (const OptionHelp& option : program.options) {
    if (option.value.empty()) continue;
    arms += fmt::format("    *' {}') {}; return ;;\n", option.names.back(), action(option));
  }
  return arms;
}

std::string paths_of(const CommandHelp& program) {
  std::vector<std::string> paths;
  for (const CommandHelp* command : commands_of(program)) {
    if (command != &program) paths.push_back("'" + command->path + "'");
  }
  return fmt::format("{}", fmt::join(paths, "|"));
}

/// The options that may follow a command: its own, then the program's.
std::vector<const OptionHelp*> options_after(const CommandHelp& command, const CommandHelp& program) {
  std::vector<const OptionHelp*> options;
  std::set<std::string> seen;
  for (const CommandHelp* from : {&command, &program}) {
    for (const OptionHelp& option : from->options) {
      if (seen.insert(option.names.back()).second) options.push_back(&option);
    }
  }
  return options;
}

std::string zsh_quoted(const std::string& name, const std::string& description) {
  std::string quoted = "'";
  for (const char c : name + ":" + description.substr(0, description.find('\n'))) {
    if (c == '\'') {
      quoted += "'\\''";
    } else {
      quoted += c;
    }
  }
  return quoted + "'";
}

}  // namespace

std::string bash_completion(const CommandHelp& program) {
  std::string script(bash_head);
  script += commands_function(program, "_computedivide_words $'{}'", bash_lines) + std::string(bash_begin);
  script +=
      fmt::format("      {})\n{}          {})", options_with_value(program), bash_middle, paths_of(program));
  script += bash_value;
  script += value_arms(program, bash_action);
  script += "  esac\n  case $command in\n";
  for (const CommandHelp* command : commands_of(program)) {
    std::vector<std::string> options;
    const std::vector<std::string> commands = names_under(*command);
    for (const OptionHelp* option : options_after(*command, program))
      options.insert(options.end(), option->names.begin(), option->names.end());
    std::string words = fmt::format("_computedivide_words $'{}'", bash_lines(commands));
    if (commands.empty()) words = command->arguments.empty() ? ":" : bash_action(command->arguments.back());
    script += fmt::format(
        "    '{}')\n      case $cur in\n        -*) _computedivide_words $'{}' ;;\n        *) {} ;;\n"
        "      esac\n      ;;\n",
        command->path, fmt::join(options, "\\n"), words);
  }
  return script + "  esac\n}\n\ncomplete -F _computedivide computedivide\n";
}

std::string zsh_completion(const CommandHelp& program) {
  std::string script = R"sh(#compdef computedivide
# Completion for zsh, made by 'computedivide completions zsh'.

_computedivide_ask() {
  local -a found
  found=(${(f)"$($program completions --words $1 2>/dev/null)"})
  $argv[2,-1] $found
}

# Words parted by commas: the last is completed, and those before it are not offered again.
_computedivide_list() {
  local -a before
  compset -P '*,'
  before=(${(s:,:)${${IPREFIX##*=}//\\/}})
  compadd -F before -- "$@"
}

)sh";
  script += commands_function(program, "compadd -- {}", shell_words);
  script += R"sh(_computedivide() {
  local program=$words[1] command=computedivide option='' about='' i
  local -a items
  for ((i = 2; i < CURRENT; ++i)); do
    case $words[i] in
)sh";
  script += fmt::format(
      "      {}) ((++i)) ;;\n      -*) ;;\n      *)\n        case \"$command $words[i]\" in\n"
      "          {}) command=\"$command $words[i]\" ;;\n          *) about=\"$about $words[i]\" ;;\n        "
      "esac\n        ;;\n    esac\n  done\n",
      options_with_value(program), paths_of(program));
  script += R"sh(  option=$words[CURRENT-1]
  if [[ $words[CURRENT] == --*=* ]]; then
    option=${words[CURRENT]%%=*}
    compset -P 1 '*='
  fi
  case "$command $option" in
)sh";
  script += value_arms(program, zsh_action);
  script += "  esac\n  case $command in\n";
  for (const CommandHelp* command : commands_of(program)) {
    script += fmt::format("    '{}')\n      if [[ $words[CURRENT] == -* ]]; then\n        items=(\n",
                          command->path);
    for (const OptionHelp* option : options_after(*command, program)) {
      for (const std::string& name : option->names)
        script += fmt::format("          {}\n", zsh_quoted(name, option->description));
    }
    script += "        )\n        _describe -o option items\n      else\n";
    if (command->commands.empty()) {
      script +=
          fmt::format("        {}\n", command->arguments.empty() ? "_message 'no more words'"
                                                                 : zsh_action(command->arguments.back()));
    } else {
      script += "        items=(\n";
      for (const CommandHelp& under : command->commands)
        script += fmt::format("          {}\n", zsh_quoted(under.name, under.description));
      script += "        )\n        _describe command items\n";
    }
    script += "      fi\n      ;;\n";
  }
  return script +
         "  esac\n}\n\nif [[ $funcstack[1] == _computedivide ]]; then\n  _computedivide \"$@\"\nelse\n"
         "  compdef _computedivide computedivide\nfi\n";
}

}  // namespace computedivide
