// The manual and the completions say what the program's help says, and the tools that read them accept them.

#include <cstdlib>

#include "catch.hpp"
#include "commands/commands.hpp"
#include "process.hpp"

namespace fs = std::filesystem;

using namespace computedivide;

namespace {

bool is_there(const std::string& tool) {
  if (std::system(("command -v " + tool + " >/dev/null").c_str()) == 0) return true;
  std::printf("skipped: %s is not there\n", tool.c_str());
  return false;
}

/// Standard output of a shell line, and its exit code at the end.
std::string run_shell(const std::string& line, const Scratch& folder) {
  const std::string command =
      "cd '" + folder.path().string() + "' && PATH=" + fs::path(built_program()).parent_path().string() +
      ":$PATH HOME='" + folder.path().string() + "' TERM=xterm " + line + " >printed 2>&1 </dev/null";
  const int status = std::system(command.c_str());
  std::ifstream file(folder / "printed", std::ios::binary);
  return std::string(std::istreambuf_iterator<char>(file), {}) + "[exit " +
         std::to_string(WEXITSTATUS(status)) + "]";
}

std::size_t count_commands(const CommandHelp& command) {
  std::size_t count = 1;
  for (const CommandHelp& below : command.commands) count += count_commands(below);
  return count;
}

/// The lines that bash would offer for these words.
std::string bash_offers(const std::string& words, const Scratch& folder) {
  folder.write("ask.bash", "source <(computedivide completions bash)\nCOMP_WORDS=(" + words +
                               ")\nCOMP_CWORD=$((${#COMP_WORDS[@]} - 1))\n_computedivide\n"
                               "printf '%s\\n' \"${COMPREPLY[@]}\"\n");
  return run_shell("bash ask.bash", folder);
}

}  // namespace

TEST_CASE("there is one man page for each command, and mandoc finds no fault with any") {
  const auto program = make_program();
  const Scratch folder;
  CHECK_THAT(run_shell("computedivide manual --all pages", folder), contains("[exit 0]"));
  std::size_t files = 0;
  for (const fs::directory_entry& entry : fs::directory_iterator(folder / "pages")) {
    if (entry.path().extension() == ".1") ++files;
  }
  CHECK(files == count_commands(help_of(program->app)));
  if (!is_there("mandoc")) return;
  CHECK(run_shell("sh -c 'mandoc -T lint -W warning pages/*.1'", folder) == "[exit 0]");
  CHECK_THAT(run_shell("mandoc -T html pages/computedivide-run-all.1", folder), contains("EXIT_STATUS"));
}

TEST_CASE("bash completes commands, options, words, files, steps and parameters") {
  const Scratch folder;
  folder.write("models.csv", "");
  CHECK(bash_offers("computedivide ru", folder) == "run-all\n[exit 0]");
  CHECK(bash_offers("computedivide --out x fetch op", folder) == "openalex\n[exit 0]");
  CHECK(bash_offers("computedivide run-all --dry", folder) == "--dry-run\n[exit 0]");
  CHECK(bash_offers("computedivide run-all --prof", folder) == "--profile\n[exit 0]");
  CHECK(bash_offers("computedivide list --format ''", folder) == "table\njson\nnotes\n[exit 0]");
  CHECK(bash_offers("computedivide list --format notes large", folder) == "large_models\n[exit 0]");
  CHECK(bash_offers("computedivide list --format = js", folder) == "json\n[exit 0]");
  CHECK(bash_offers("computedivide ingest models mod", folder) == "models.csv\n[exit 0]");
  CHECK(bash_offers("computedivide run-all --only render.fig1", folder) == "render.fig1\n[exit 0]");
  CHECK(bash_offers("computedivide run-all --set windo", folder) == "window=\n[exit 0]");
  CHECK(bash_offers("computedivide run-all --set window = ''", folder) == "calendar_year\n[exit 0]");
  CHECK(bash_offers("computedivide render large", folder) == "large_models\n[exit 0]");
}

TEST_CASE("bash completes folders, commands of the manual, the last of a list and words with a blank") {
  const Scratch folder;
  fs::create_directory(folder / "output");
  CHECK(bash_offers("computedivide verify ou", folder) == "output\n[exit 0]");
  CHECK(bash_offers("computedivide diff ou", folder) == "output\n[exit 0]");
  CHECK(bash_offers("computedivide manual sc", folder) == "score\n[exit 0]");
  CHECK(bash_offers("computedivide manual score w", folder) == "works\n[exit 0]");
  CHECK(bash_offers("computedivide run-all --only fig4", folder) == "fig4\n[exit 0]");
  CHECK(bash_offers("computedivide run-all --only fig2,large", folder) == "fig2,large_models\n[exit 0]");
  CHECK(bash_offers("computedivide compare --verdict no", folder) == "not-found\n[exit 0]");
  CHECK(bash_offers("computedivide compare --verdict differs,no", folder) == "differs,not-found\n[exit 0]");
  CHECK(bash_offers("computedivide compare --verdict supported-l", folder) == "supported-larger\n[exit 0]");
}

TEST_CASE("fish completes commands, options, words, steps and parameters") {
  if (!is_there("fish")) return;
  const Scratch folder;
  const auto offers = [&](const std::string& line) {
    folder.write("ask.fish", "computedivide completions fish | source\ncomplete -C '" + line +
                                 "' | string replace -r '\\t.*' ''\ntrue\n");
    return run_shell("fish ask.fish", folder);
  };
  CHECK(offers("computedivide ru") == "run-all\n[exit 0]");
  CHECK(offers("computedivide --out x fetch op") == "openalex\n[exit 0]");
  CHECK(offers("computedivide run-all --dry") == "--dry-run\n[exit 0]");
  CHECK(offers("computedivide list --format j") == "json\n[exit 0]");
  CHECK(offers("computedivide run-all --only render.fig1") == "render.fig1\n[exit 0]");
  CHECK(offers("computedivide run-all --set window=c") == "window=calendar_year\n[exit 0]");
  CHECK(offers("computedivide render large") == "large_models\n[exit 0]");
  CHECK(offers("computedivide manual sc") == "score\n[exit 0]");
  CHECK(offers("computedivide manual score w") == "works\n[exit 0]");
  CHECK(offers("computedivide run-all --only fig2,large") == "fig2,large_models\n[exit 0]");
  CHECK(offers("computedivide compare --verdict no") == "not-found\n[exit 0]");
}

TEST_CASE("zsh reads its completion, binds it to the program and offers what the program says") {
  if (!is_there("zsh")) return;
  const Scratch folder;
  CHECK(run_shell("sh -c 'computedivide completions zsh > _computedivide'", folder) == "[exit 0]");
  CHECK(run_shell("zsh -n _computedivide", folder) == "[exit 0]");
  folder.write("load.zsh",
               "fpath=($PWD $fpath)\nautoload -U compinit && compinit -u -D\n"
               "print -r -- $_comps[computedivide]\n");
  CHECK(run_shell("zsh -f load.zsh", folder) == "_computedivide\n[exit 0]");
  // compadd works only while a line is being edited: a function in its place prints its arguments.
  folder.write("ask.zsh",
               "compdef() { : }\nsource ./_computedivide\n"
               "compadd() { print -l -- $words_offered }\n_files() { print files }\n"
               "compset() { : }\n"
               "for line in 'run-all --only large' 'ingest models x' 'list --format=j'; do\n"
               "  words=(computedivide ${=line}); CURRENT=$#words; _computedivide\ndone\n");
  CHECK(run_shell("zsh -f ask.zsh", folder) == "large_models\nfiles\n--format=json\n[exit 0]");
}
