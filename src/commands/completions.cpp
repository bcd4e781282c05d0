// computedivide completions SHELL: the script that completes this program's command lines. What the scripts
// know of commands and options stands in them; steps, parameters and figures they ask of the program, so that
// a new result needs no new script.

#include <fmt/format.h>

#include <memory>
#include <set>

#include "computedivide/base/usage_error.hpp"
#include "computedivide/commands/commands.hpp"
#include "computedivide/commands/help/help.hpp"
#include "computedivide/results/parameters.hpp"
#include "computedivide/results/steps.hpp"

namespace computedivide {

namespace {

void print_words(const std::string& kind) {
  std::set<std::string> names;  // a step may have its stem's name
  for (const Step& step : study_steps()) {
    if (kind == "steps") names.emplace(step.id);
    if (kind == "steps" || (kind == "figures" && step.kind == StepKind::drawing))
      names.emplace(stem_of(step.id));
  }
  for (const std::string& name : names) fmt::print("{}\n", name);
  if (kind != "settings") return;
  for (const ParameterSpec& spec : parameter_specs()) {
    fmt::print("{}=\n", spec.name);
    for (const std::string_view word : spec.words) fmt::print("{}={}\n", spec.name, word);
  }
}

}  // namespace

void add_completions(CLI::App& app, const Globals&, Outcome&) {
  CLI::App* command =
      app.add_subcommand("completions", "Print the script that completes command lines in a shell");
  command->fallthrough();
  auto shell = std::make_shared<std::string>();
  auto words = std::make_shared<std::string>();
  command->add_option("SHELL", *shell, "bash, zsh or fish")->check(CLI::IsMember({"bash", "zsh", "fish"}));
  // What the scripts ask.
  command->add_option("--words", *words)->check(CLI::IsMember({"steps", "figures", "settings"}))->group("");
  command->footer(
      "Examples:\n  computedivide completions bash > "
      "~/.local/share/bash-completion/completions/computedivide\n"
      "  computedivide completions zsh > ~/.zsh/completions/_computedivide  # a folder of $fpath\n"
      "  computedivide completions fish > ~/.config/fish/completions/computedivide.fish");
  command->callback([&app, shell, words] {
    if (!words->empty()) return print_words(*words);
    const CommandHelp program = help_of(app);
    if (*shell == "bash") return fmt::print("{}", bash_completion(program));
    if (*shell == "zsh") return fmt::print("{}", zsh_completion(program));
    if (*shell == "fish") return fmt::print("{}", fish_completion(program));
    fail_usage("completions: no shell is named; one of: bash, zsh, fish");
  });
}

}  // namespace computedivide
