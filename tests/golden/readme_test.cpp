// The README says what the program says: every ```console block is run, and the table of results is the one
// that compare prints. COMPUTEDIVIDE_UPDATE_GOLDEN=1 writes the README anew.

#include "catch.hpp"

#include <fstream>
#include <iterator>
#include <sstream>

#include "process.hpp"
#include "scratch.hpp"

namespace fs = std::filesystem;

namespace {

const fs::path readme_path = fs::path(TEST_DIR).parent_path() / "README.md";

std::string read(const fs::path& path) {
  std::ifstream file(path, std::ios::binary);
  return std::string(std::istreambuf_iterator<char>(file), {});
}

/// Runs one command line of the README in a folder of its own, as a shell would print it. `head -n` keeps
/// long output short in the README itself.
std::string run_line(const std::string& line, const fs::path& folder) {
  const std::string script =
      "cd " + folder.string() + " && PATH=" + fs::path(PROGRAM).parent_path().string() +
      ":$PATH COMPUTEDIVIDE_CACHE=/nonexistent NO_COLOR=1 bash -c '" + line + "' >log 2>&1 </dev/null";
  std::system(script.c_str());
  return read(folder / "log");
}

/// The README with what its commands print now, and the table that compare prints now.
std::string made_anew(const std::string& readme) {
  const Scratch folder;
  fs::create_directory_symlink(fs::path(TEST_DIR).parent_path() / "data", folder / "data");
  std::istringstream lines(readme);
  std::string anew;
  std::string line;
  while (std::getline(lines, line)) {
    anew += line + "\n";
    if (line == "```console") {
      while (std::getline(lines, line) && line != "```") {
        if (!line.starts_with("$ ")) continue;
        anew += line + "\n" + run_line(line.substr(2), folder.path());
      }
      anew += "```\n";
    } else if (line == "<!-- results -->") {
      while (std::getline(lines, line) && line != "<!-- end of results -->") {
      }
      anew += "\n" +
              run_line(
                  "computedivide run-all -q --out results && computedivide compare --out results --format "
                  "markdown",
                  folder.path()) +
              "\n<!-- end of results -->\n";
    }
  }
  return anew;
}

}  // namespace

TEST_CASE("the README's commands print what it shows, and its table is the one of compare") {
  const std::string readme = read(readme_path);
  const std::string anew = made_anew(readme);
  if (std::getenv("COMPUTEDIVIDE_UPDATE_GOLDEN") != nullptr)
    std::ofstream(readme_path, std::ios::binary) << anew;
  CHECK(anew == readme);
  CHECK(readme.find("```console") != std::string::npos);
  CHECK(readme.find("<!-- results -->") != std::string::npos);
}
