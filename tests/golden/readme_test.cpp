// The README says what the program says: every ```console block is run, and the table of results is the one
// that compare prints. COMPUTEDIVIDE_UPDATE_GOLDEN=1 writes the README anew.

#include "catch.hpp"

#include <fstream>
#include <iterator>
#include <optional>
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

const std::string results_mark = "<!-- results ";

/// The table of what can be judged: everything, made from the shipped data; or, of "models FILE" and "works
/// FILE" of the real data, what was made from that source. Nothing where the file is not there.
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
  return "\n" +
         run_line("computedivide run-all " + options +
                      " && computedivide compare --out results --format markdown " +
                      "--verdict matches,consistent,differs,synthetic" + rows,
                  folder) +
         "\n";
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
    } else if (line.starts_with(results_mark)) {
      std::string old;
      std::string data = line.substr(results_mark.size(), line.size() - results_mark.size() - 3);
      if (data.ends_with(' ')) data.pop_back();
      while (std::getline(lines, line) && line != "<!-- end of results -->") old += line + "\n";
      anew += results_table(data, folder.path()).value_or(old) + "<!-- end of results -->\n";
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
  CHECK(readme.find(results_mark) != std::string::npos);
}
