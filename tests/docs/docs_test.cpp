// The documentation says what the program says. In README.md and docs/*.md every ```console block is run in a
// scratch folder of its file's own, with the shipped `data` linked in and the program in PATH; a fence with a
// file's name after its language (```csv my_models.csv) is that file; `<!-- command: … -->` and `<!-- results
// … -->` are followed by what the program prints. docs/methods has one page per result, and their commands
// share one folder with a whole run. What cannot be run here (```sh blocks, inline code) is parsed by the
// program without being executed. Links and paths of the project must resolve. COMPUTEDIVIDE_UPDATE_GOLDEN=1
// rewrites the files, and writes the page that a new result lacks.
//
// The program is that of process.hpp's quick_program().

#include <fmt/format.h>

#include <algorithm>
#include <optional>
#include <sstream>
#include <vector>

#include "catch.hpp"
#include "markdown.hpp"
#include "process.hpp"
#include "scratch.hpp"
#include "study/code.hpp"
#include "study/steps.hpp"

namespace fs = std::filesystem;

namespace {

/// What a shell prints for the command in the folder, standard output and error together. The shell has no
/// cache, configuration or colours from the user.
std::string run_in(const fs::path& folder, const std::string& command) {
  const fs::path home = folder / ".home";
  fs::create_directories(home);
  std::ofstream(home / "line.sh", std::ios::binary) << command << "\n";
  const std::string shell = "cd " + folder.string() +
                            " && env -u COMPUTEDIVIDE_DATA PATH=" + quick_program().parent_path().string() +
                            ":$PATH HOME=" + home.string() +
                            " XDG_CONFIG_HOME=" + (home / "config").string() +
                            " COMPUTEDIVIDE_CACHE=/nonexistent NO_COLOR=1 bash " +
                            (home / "line.sh").string() + " >" + (home / "log").string() + " 2>&1 </dev/null";
  std::system(shell.c_str());
  return read_text(home / "log");
}

/// A results table: all claims, from the shipped data; or, for "models FILE" and "works FILE" of the real
/// data, the part of the ledger made from that source. Nothing if the file is not there.
std::optional<std::string> results_table(const std::string& data, const fs::path& folder) {
  std::string options = "-q --out results";
  std::string rows;
  if (!data.empty()) {
    const std::size_t blank = data.find(' ');
    REQUIRE(blank != std::string::npos);
    const std::string source = data.substr(0, blank);
    const fs::path file = shared_file(data.substr(blank + 1));
    if (!fs::exists(file)) return std::nullopt;
    options += " --" + source + " " + file.string();
    rows = " | grep -E \"^[|]( Number|---|.*[|] " + source + " [|])\"";
  }
  const std::string table =
      data.empty()
          ? "claims --out results --format markdown"
          : "compare --out results --format markdown --verdict supported,supported-smaller,"
            "supported-larger,not-found,inconclusive,contradicted,differs,synthetic,follows,does-not-follow";
  const std::string text =
      run_in(folder, "computedivide run-all " + options + " && computedivide " + table + rows);
  INFO(text);
  REQUIRE(text.starts_with("|"));  // a message is not a table
  return text;
}

/// A folder to run a document's commands in.
struct WorkingFolder : Scratch {
  WorkingFolder() { fs::create_directory_symlink(project_root() / "data", path() / "data"); }
};

bool is_update() { return std::getenv("COMPUTEDIVIDE_UPDATE_GOLDEN") != nullptr; }

/// The steps with a page in docs/methods: all but the drawings, which belong to their results.
std::vector<computedivide::Step> steps_with_pages() {
  std::vector<computedivide::Step> steps;
  for (const computedivide::Step& step : computedivide::study_steps()) {
    if (step.kind != computedivide::StepKind::drawing) steps.push_back(step);
  }
  return steps;
}

/// The pages of the methods, as docs/methods.md links them.
std::string table_of_pages() {
  using computedivide::prose_as_markdown;
  std::string table = "| Result | What it is | Place in the paper |\n|---|---|---|\n";
  for (const computedivide::Step& step : steps_with_pages()) {
    table += fmt::format("| [`{}`](methods/{}.md) | {} | {} |\n", step.id, computedivide::stem_of(step.id),
                         prose_as_markdown(step.title), prose_as_markdown(step.paper_ref));
  }
  return table;
}

/// The block with what its commands print now. A command ends at a line without a backslash at its end.
std::string console_anew(const Block& block, const fs::path& folder) {
  std::string anew;
  for (std::size_t i = 0; i < block.lines.size(); ++i) {
    if (!block.lines[i].starts_with("$ ")) continue;
    std::string command = block.lines[i].substr(2);
    anew += block.lines[i] + "\n";
    while (command.ends_with('\\') && i + 1 < block.lines.size()) {
      command += "\n" + block.lines[++i];
      anew += block.lines[i] + "\n";
    }
    anew += run_in(folder, command);
  }
  return anew;
}

std::string lines_of(const Block& block) {
  std::string text;
  for (const std::string& line : block.lines) text += line + "\n";
  return text;
}

/// The document with what its commands print now.
std::string made_anew(const std::vector<Block>& blocks, const WorkingFolder& folder) {
  std::string anew;
  for (const Block& block : blocks) {
    anew += block.open;
    switch (block.kind) {
      case Block::Kind::console:
        anew += console_anew(block, folder.path());
        break;
      case Block::Kind::results:
        anew += "\n";
        if (const auto table = results_table(block.info, folder.path())) {
          anew += *table + "\n";
        } else {
          anew.pop_back();
          anew += lines_of(block);
        }
        break;
      case Block::Kind::command:
        anew += "\n" + run_in(folder.path(), block.info) + "\n";
        break;
      case Block::Kind::pages:
        anew += "\n" + table_of_pages() + "\n";
        break;
      case Block::Kind::file:
        fs::create_directories((folder / block.info).parent_path());
        folder.write(block.info, lines_of(block));
        anew += lines_of(block);
        break;
      case Block::Kind::shell:
      case Block::Kind::other:
      case Block::Kind::prose:
        anew += lines_of(block);
        break;
    }
    anew += block.close;
  }
  return anew;
}

void check_document(const fs::path& path, const WorkingFolder& folder = {}) {
  INFO(path);
  const std::string document = read_text(path);
  const std::vector<Block> blocks = blocks_of(document);
  // Documents that a test of their own runs are not run here: they need more than a folder with data.
  const std::string mark = "<!-- run by ";
  if (document.starts_with(mark)) {
    const std::string test = document.substr(mark.size(), document.find(" -->") - mark.size());
    INFO(test);
    CHECK(fs::exists(project_root() / test));
    return;
  }
  const std::string anew = made_anew(blocks, folder);
  if (is_update()) std::ofstream(path, std::ios::binary) << anew;
  CHECK(anew == document);
}

/// The program's error for a line that it only parses; empty if the line is right.
std::string complaint(const std::string& line) {
  const Scratch folder;
  const std::string log =
      run_in(folder.path(), "export COMPUTEDIVIDE_TEST_PARSE=1\n" + line + " >output\necho \"ended $?\"");
  return log.ends_with("ended 0\n") ? "" : log;
}

/// A command mentioned in running text may lack its arguments ("computedivide fetch"): then its words
/// must be commands, and its options must be in their help.
std::string complaint_of_mention(const std::string& mention) {
  const std::string said = complaint(mention);
  if (said.find("required") == std::string::npos && said.find("a command is missing") == std::string::npos)
    return said;
  const Scratch folder;
  const std::string help = run_in(folder.path(), mention + " --help; echo \"ended $?\"");
  if (!help.ends_with("ended 0\n")) return help;
  std::istringstream words(mention);
  for (std::string word; words >> word;) {
    if (word.starts_with("--") && help.find(word.substr(0, word.find('='))) == std::string::npos)
      return word + " is not an option of it";
  }
  return "";
}

}  // namespace

TEST_CASE("the README is short, and its commands print what it shows", "[docs]") {
  check_document(project_root() / "README.md");
  const std::string readme = read_text(project_root() / "README.md");
  CHECK(readme.find("```console") != std::string::npos);
  CHECK(readme.find("claims --brief 10 -->") != std::string::npos);
  CHECK(readme.find("scripts/test") != std::string::npos);
  constexpr std::size_t most_bytes = 8192;
  CHECK(readme.size() <= most_bytes);
}

TEST_CASE("the commands in docs/ print what the documents show", "[docs]") {
  for (const fs::path& path : documents()) {
    if (path.parent_path() == project_root() / "docs") check_document(path);
  }
}

TEST_CASE("every result has a page with its method, and every page is of a result", "[docs]") {
  const WorkingFolder folder;
  REQUIRE(run_in(folder.path(), "computedivide run-all -q") == "");
  std::vector<fs::path> pages;
  for (const computedivide::Step& step : steps_with_pages()) {
    pages.push_back(method_pages() / fmt::format("{}.md", computedivide::stem_of(step.id)));
    const std::string head = fmt::format(
        "[Methods](../methods.md)\n\n<!-- command: computedivide list --format notes {} -->\n", step.id);
    if (is_update() && !fs::exists(pages.back()))
      std::ofstream(pages.back(), std::ios::binary) << head << "<!-- end of command -->\n";
    CHECK(read_text(pages.back()).starts_with(head));
    check_document(pages.back(), folder);
  }
  for (const fs::directory_entry& entry : fs::directory_iterator(method_pages())) {
    INFO(entry.path());
    CHECK(std::find(pages.begin(), pages.end(), entry.path()) != pages.end());
  }
}

TEST_CASE("the table of what appears where has every result", "[docs]") {
  const std::string document = read_text(project_root() / "docs/reproduce.md");
  const std::size_t begin = document.find("\n## What appears where\n");
  REQUIRE(begin != std::string::npos);
  const std::string table = document.substr(begin, document.find("\n```", begin) - begin);
  for (const computedivide::Step& step : computedivide::study_steps()) {
    if (step.kind != computedivide::StepKind::result && step.kind != computedivide::StepKind::summary)
      continue;
    INFO(step.id);
    CHECK(table.find("`" + std::string(step.id) + "`") != std::string::npos);
  }
}

TEST_CASE("the program reads every command in the documents that is not run", "[docs]") {
  std::size_t lines = 0;
  std::size_t mentions = 0;
  for (const fs::path& path : documents()) {
    INFO(path);
    for (const Block& block : blocks_of(read_text(path))) {
      if (block.kind == Block::Kind::shell) {
        for (const std::string& line : program_lines(block)) {
          INFO(line);
          CHECK(complaint(line).empty());
          ++lines;
        }
      }
      if (block.kind == Block::Kind::other) CHECK(program_lines(block).empty());
      for (const std::string& code : inline_code(block)) {
        if (!code.starts_with("computedivide ")) continue;
        INFO(code);
        CHECK(complaint_of_mention(code).empty());
        ++mentions;
      }
    }
  }
  CHECK(lines > 0);
  CHECK(mentions > 0);
}

TEST_CASE("a wrong command in a document is found", "[docs]") {
  CHECK(complaint("computedivide run-all --only fig1").empty());
  CHECK_THAT(complaint("computedivide run-all --onyl fig1"), contains("--onyl"));
  CHECK_THAT(complaint("computedivide rnu-all"), contains("rnu-all"));
  CHECK(complaint_of_mention("computedivide ingest models").empty());
  CHECK_THAT(complaint_of_mention("computedivide regress --modle ols"), contains("--modle"));
}
