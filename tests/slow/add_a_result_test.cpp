// docs/add-a-result.md, followed word by word: in a copy of the tree its ```shell-session blocks are run and
// its ```diff blocks applied, in order, and what is printed is what the page shows.
// COMPUTEDIVIDE_UPDATE_GOLDEN=1 writes the page anew.
//
// The copy is built from the compiler cache, in which the build of the release has left nearly everything;
// the page's reader has the preset quick instead.

#include <cstdlib>
#include <fstream>
#include <iterator>
#include <sstream>

#include "catch.hpp"
#include "scratch.hpp"

namespace fs = std::filesystem;

namespace {

const fs::path root = test_folder().parent_path();
const fs::path page_path = root / "docs/add-a-result.md";

std::string read(const fs::path& path) {
  std::ifstream file(path, std::ios::binary);
  return std::string(std::istreambuf_iterator<char>(file), {});
}

/// Runs a line of shell in the tree; its output and log together, and whether it ended well.
struct Ran {
  std::string printed;
  bool well = false;
};

Ran run_in(const fs::path& tree, const Scratch& scratch, const std::string& line) {
  const fs::path script = scratch.write("line.sh", line + "\n");
  const fs::path log = scratch / "log";
  // A tester's settings for this program's run must not affect the copy's.
  const std::string command =
      "cd '" + tree.string() +
      "' && env -u COMPUTEDIVIDE_DATA -u COMPUTEDIVIDE_UPDATE_GOLDEN LC_ALL=C.UTF-8 NO_COLOR=1 "
      "COMPUTEDIVIDE_CACHE=/nonexistent COMPUTEDIVIDE_SKIP_INSTALL=1 PRESET=release-tests bash '" +
      script.string() + "' >'" + log.string() + "' 2>&1 </dev/null";
  const int status = std::system(command.c_str());
  // How far a build is after ten seconds depends on the machine.
  std::istringstream lines(read(log));
  std::string printed, printed_line;
  while (std::getline(lines, printed_line)) {
    if (printed_line.starts_with("Building (") && printed_line.find(" of ") != std::string::npos) continue;
    printed += (printed_line == "Building (release-tests) …" ? "Building (quick) …" : printed_line) + "\n";
  }
  return {printed, status == 0};
}

/// What is committed, or about to be, in a folder of its own.
fs::path copy_of_tree(const Scratch& scratch) {
  const fs::path tree = scratch / "computedivide";
  fs::create_directories(tree);
  const Ran copied = run_in(root, scratch,
                            "git ls-files -z --cached --others --exclude-standard | "
                            "while read -r -d '' name; do [ ! -e \"$name\" ] || printf '%s\\0' \"$name\"; "
                            "done | xargs -0 cp --parents -t '" +
                                tree.string() + "'");
  INFO(copied.printed);
  REQUIRE(copied.well);
  return tree;
}

/// The page with what its commands print now.
std::string followed(const std::string& page, const fs::path& tree, const Scratch& scratch) {
  std::istringstream lines(page);
  std::string anew;
  std::string line;
  while (std::getline(lines, line)) {
    anew += line + "\n";
    const bool session = line == "```shell-session";
    if (!session && line != "```diff") continue;
    std::string diff;
    while (std::getline(lines, line) && line != "```") {
      if (!session) {
        diff += line + "\n";
      } else if (line.starts_with("$ ")) {
        anew += line + "\n" + run_in(tree, scratch, line.substr(2)).printed;
      }
    }
    if (!session) {
      const fs::path file = scratch.write("change.diff", diff);
      const Ran applied = run_in(tree, scratch, "git apply '" + file.string() + "'");
      INFO(diff);
      INFO(applied.printed);
      CHECK(applied.well);
    }
    anew += diff + "```\n";
  }
  return anew;
}

}  // namespace

TEST_CASE("a result is added by following docs/add-a-result.md word by word") {
  // In a tree from an archive, without git, nothing says which files belong to it.
  if (!fs::exists(root / ".git")) {
    std::printf("skipped: %s is not a git checkout\n", root.c_str());
    return;
  }
  const Scratch scratch;
  const fs::path tree = copy_of_tree(scratch);
  const std::string page = read(page_path);
  const std::string anew = followed(page, tree, scratch);
  CHECK_THAT(anew, contains("All tests passed"));
  if (std::getenv("COMPUTEDIVIDE_UPDATE_GOLDEN") != nullptr) {
    std::ofstream(page_path, std::ios::binary) << anew;
    return;
  }
  CHECK(page == anew);
}
