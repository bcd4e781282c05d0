// The manual and the completions are what the program's help says, and the tools that read them accept them.

#include <cstdlib>

#include "computedivide/commands/help/help.hpp"
#include "computedivide/commands/program.hpp"
#include "golden.hpp"
#include "process.hpp"

namespace fs = std::filesystem;

using namespace computedivide;

namespace {

const fs::path docs = test_folder().parent_path() / "docs";

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
  return read_file(folder / "printed") + "[exit " + std::to_string(WEXITSTATUS(status)) + "]";
}

void check_pages(const CommandHelp& command, const CommandHelp& program, std::size_t& pages) {
  check_golden(man_page(command, program), "../../docs/man/" + page_name(command) + ".1");
  ++pages;
  for (const CommandHelp& under : command.commands) check_pages(under, program, pages);
}

/// The lines that bash would offer for these words.
std::string bash_offers(const std::string& words, const Scratch& folder) {
  folder.write("ask.bash", "source '" + (docs / "completions/computedivide.bash").string() +
                               "'\nCOMP_WORDS=(" + words +
                               ")\nCOMP_CWORD=$((${#COMP_WORDS[@]} - 1))\n_computedivide\n"
                               "printf '%s\\n' \"${COMPREPLY[@]}\"\n");
  return run_shell("bash ask.bash", folder);
}

}  // namespace

TEST_CASE("the committed man pages are those of the program's help, one a command") {
  const auto program = make_program();
  const CommandHelp help = help_of(program->app);
  std::size_t pages = 0;
  check_pages(help, help, pages);
  std::size_t files = 0;
  for (const fs::directory_entry& entry : fs::directory_iterator(docs / "man")) {
    if (entry.path().extension() == ".1") ++files;
  }
  CHECK(files == pages);
}

TEST_CASE("the committed completions are those of the program's help") {
  const auto program = make_program();
  const CommandHelp help = help_of(program->app);
  check_golden(bash_completion(help), "../../docs/completions/computedivide.bash");
  check_golden(zsh_completion(help), "../../docs/completions/_computedivide");
  check_golden(fish_completion(help), "../../docs/completions/computedivide.fish");
}

TEST_CASE("mandoc finds no fault with the man pages") {
  if (!is_there("mandoc")) return;
  const Scratch folder;
  const std::string said =
      run_shell("sh -c \"mandoc -T lint -W warning '" + (docs / "man").string() + "'/*.1\"", folder);
  CHECK(said == "[exit 0]");
  const std::string shown =
      run_shell("mandoc -T html '" + (docs / "man/computedivide-run-all.1").string() + "'", folder);
  CHECK_THAT(shown, contains("EXIT_STATUS"));
}

TEST_CASE("bash completes commands, options, words, files, steps and parameters") {
  const Scratch folder;
  folder.write("models.csv", "");
  CHECK(bash_offers("computedivide ru", folder) == "run-all\n[exit 0]");
  CHECK(bash_offers("computedivide --out x fetch op", folder) == "openalex\n[exit 0]");
  CHECK(bash_offers("computedivide run-all --dry", folder) == "--dry-run\n[exit 0]");
  CHECK(bash_offers("computedivide run-all --prof", folder) == "--profile\n[exit 0]");
  CHECK(bash_offers("computedivide list --format ''", folder) == "table\njson\nnotes\n[exit 0]");
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
    folder.write("ask.fish", "source '" + (docs / "completions/computedivide.fish").string() +
                                 "'\ncomplete -C '" + line + "' | string replace -r '\\t.*' ''\ntrue\n");
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

TEST_CASE("zsh reads its completion and binds it to the program") {
  if (!is_there("zsh")) return;
  const Scratch folder;
  const std::string script = (docs / "completions/_computedivide").string();
  CHECK(run_shell("zsh -n '" + script + "'", folder) == "[exit 0]");
  folder.write("load.zsh", "fpath=('" + (docs / "completions").string() +
                               "' $fpath)\nautoload -U compinit && compinit -u -D\n"
                               "print -r -- $_comps[computedivide]\n");
  CHECK(run_shell("zsh -f load.zsh", folder) == "_computedivide\n[exit 0]");
}
