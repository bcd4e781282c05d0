// The notebooks run: the code of the Jupyter notebook by python3 and that of the R Markdown file by Rscript,
// each on a folder of results of its own. Where an interpreter or a package is not installed the test is
// skipped.

#include <fmt/format.h>

#include <cstdlib>

#include "catch.hpp"
#include "computedivide/json.hpp"
#include "markdown.hpp"
#include "process.hpp"
#include "scratch.hpp"

namespace fs = std::filesystem;
using namespace computedivide;

namespace {

int exit_code_of(const std::string& command) {
  const int status = std::system(command.c_str());
  return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}

/// The sources of the code cells, one after the other.
std::string code_of_notebook(const fs::path& path) {
  const std::string where = path.filename().string();
  std::string code;
  const Json notebook = parse_json(read_text(path), where);
  for (const Json& cell : notebook.at("cells", where).array(where)) {
    if (cell.at("cell_type", where).text(where) != "code") continue;
    for (const Json& line : cell.at("source", where).array(where)) code += line.text(where);
    code += "\n";
  }
  return code;
}

/// What is between "```{r}" and "```".
std::string code_of_rmd(const fs::path& path) {
  std::string code;
  for (const Block& block : blocks_of(read_text(path))) {
    if (!block.open.starts_with("```{r")) continue;
    for (const std::string& line : block.lines) code += line + "\n";
  }
  return code;
}

/// Runs the code on the results of a whole run; the log where it fails.
std::string failure_of(const std::string& interpreter, const std::string& file, const std::string& code) {
  const Scratch folder;
  folder.write(file, code);
  const std::string out = (folder / "out").string(), log = (folder / "log").string();
  REQUIRE(exit_code_of(
              fmt::format("env COMPUTEDIVIDE_CACHE=/nonexistent {} run-all -q --out {} >{} 2>&1 </dev/null",
                          quick_program().string(), out, log)) == 0);
  const int code_of_run =
      exit_code_of(fmt::format("cd {} && env MPLBACKEND=Agg COMPUTEDIVIDE_OUT={} {} {} >{} 2>&1 </dev/null",
                               folder.path().string(), out, interpreter, file, log));
  return code_of_run == 0 ? "" : read_text(log) + "failed";
}

}  // namespace

TEST_CASE("the code of the Jupyter notebook runs", "[docs][notebooks]") {
  const std::string code = code_of_notebook(project_root() / "docs/notebooks/figures.ipynb");
  CHECK(code.find("datapackage.json") != std::string::npos);
  if (exit_code_of("python3 -c 'import pandas, matplotlib' >/dev/null 2>&1") != 0) {
    WARN("skipped: python3 with pandas and matplotlib is not installed");
    return;
  }
  CHECK(failure_of("python3", "notebook.py", code) == "");
}

TEST_CASE("the code of the R Markdown file runs", "[docs][notebooks]") {
  const std::string code = code_of_rmd(project_root() / "docs/notebooks/figures.Rmd");
  CHECK(code.find("datapackage.json") != std::string::npos);
  if (exit_code_of("Rscript -e 'library(jsonlite)' >/dev/null 2>&1") != 0) {
    WARN("skipped: Rscript with jsonlite is not installed");
    return;
  }
  CHECK(failure_of("Rscript", "notebook.R", code) == "");
}
