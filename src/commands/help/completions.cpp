// computedivide completions SHELL: a few lines for each shell that ask the program itself what could stand at
// the cursor (`completions --words WORD…`, which main answers before anything is parsed).

#include <fmt/format.h>

#include <memory>

#include "base/usage_error.hpp"
#include "commands/commands.hpp"

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

}  // namespace

void add_completions(CLI::App& app, const Globals&, Outcome&) {
  CLI::App* command =
      app.add_subcommand("completions", "Print the script that completes command lines in a shell");
  command->fallthrough();
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

}  // namespace computedivide
