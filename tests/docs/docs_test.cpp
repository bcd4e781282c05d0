// The documentation says what the program says. In README.md and docs/*.md every ```console block is run in a
// scratch folder of its file's own, with the shipped `data` linked in and the program in PATH; a fence with a
// file's name behind its language (```csv my_models.csv) is that file; `<!-- command: … -->` and `<!--
// results … -->` are followed by what the program prints. What cannot be run here (```sh blocks, inline code)
// is read by the program without doing it. Links and paths of the project resolve.
// COMPUTEDIVIDE_UPDATE_GOLDEN=1 writes the files anew.
//
// The program is that of process.hpp's quick_program().

#include <algorithm>
#include <optional>
#include <sstream>
#include <vector>

#include "catch.hpp"
#include "markdown.hpp"
#include "process.hpp"
#include "scratch.hpp"

namespace fs = std::filesystem;

namespace {

/// What a shell prints for the command in the folder, standard output and error together. The shell has no
/// cache, configuration or colours of the user's.
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

/// The table of what can be judged: all claims, from the shipped data; or the ledger, of "models FILE" and
/// "works FILE" of the real data, what was made from that source. Nothing where the file is not there.
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
  return run_in(folder, "computedivide run-all " + options + " && computedivide " + table + rows);
}

/// The block with what its commands print now. A command ends where no backslash goes on to the next line.
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
std::string made_anew(const std::vector<Block>& blocks) {
  const Scratch folder;
  fs::create_directory_symlink(project_root() / "data", folder / "data");
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

void check_document(const fs::path& path) {
  INFO(path);
  const std::string document = read_text(path);
  const std::vector<Block> blocks = blocks_of(document);
  // What one of its own tests runs is not run here: it needs more than a folder with data.
  const std::string mark = "<!-- run by ";
  if (document.starts_with(mark)) {
    const std::string test = document.substr(mark.size(), document.find(" -->") - mark.size());
    INFO(test);
    CHECK(fs::exists(project_root() / test));
    return;
  }
  const std::string anew = made_anew(blocks);
  if (std::getenv("COMPUTEDIVIDE_UPDATE_GOLDEN") != nullptr) std::ofstream(path, std::ios::binary) << anew;
  CHECK(anew == document);
}

/// What the program says of a line that it only reads: empty where it is right.
std::string complaint(const std::string& line) {
  const Scratch folder;
  const std::string log =
      run_in(folder.path(), "export COMPUTEDIVIDE_TEST_PARSE=1\n" + line + " >output\necho \"ended $?\"");
  return log.ends_with("ended 0\n") ? "" : log;
}

/// A command as it is named in running text may lack what it needs ("computedivide fetch"): then its words
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
      return word + " is no option of it";
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
    if (path.filename() != "README.md" || path.parent_path() != project_root()) check_document(path);
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
