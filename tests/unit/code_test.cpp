// Which steps a changed source makes stale.

#include "study/code.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cstdio>
#include <filesystem>
#include <sstream>

#include "base/files.hpp"
#include "catch.hpp"
#include "process.hpp"
#include "scratch.hpp"
#include "study/steps.hpp"

using namespace computedivide;
namespace fs = std::filesystem;

namespace {

/// The ids of the steps whose code changes when this file changes.
std::vector<std::string> stale_after(std::string_view path) {
  std::vector<CodeFile> files(code_files().begin(), code_files().end());
  const auto place =
      std::find_if(files.begin(), files.end(), [&](const CodeFile& f) { return f.path == path; });
  REQUIRE(place != files.end());
  place->sha256 = "changed";
  const auto before = code_digests(code_files(), study_steps());
  std::vector<std::string> stale;
  for (const auto& [id, digest] : code_digests(files, study_steps())) {
    if (digest != before.at(id)) stale.push_back(id);
  }
  return stale;
}

template <typename Names>
bool holds(const Names& all, std::string_view one) {
  return std::find(all.begin(), all.end(), one) != all.end();
}

}  // namespace

TEST_CASE("a source makes those steps stale that use it", "[code]") {
  // Steps that compare the results depend on all code.
  const std::vector<std::string> summaries{"claims", "ledger", "numbers", "report"};
  CHECK(stale_after("src/commands/help/manual.cpp") == summaries);
  CHECK(stale_after("src/fetch/openalex/crawl.cpp") == summaries);
  CHECK(stale_after("src/fetch/http.cpp") == summaries);

  const std::vector<std::string> figure = stale_after("src/results/papers/fig2_figure.cpp");
  CHECK(holds(figure, "fig2"));
  for (const char* other : {"score.works", "ingest.papers", "fig1", "fig3", "render.fig2"}) {
    INFO(other);
    CHECK_FALSE(holds(figure, other));
  }

  const std::vector<std::string> reader = stale_after("src/data/works/openalex.cpp");
  CHECK(holds(reader, "score.works"));
  CHECK_FALSE(holds(reader, "fig1"));

  const std::vector<std::string> drawing = stale_after("src/plot/gnuplot.cpp");
  CHECK(holds(drawing, "render.fig1"));
  CHECK_FALSE(holds(drawing, "ingest.models"));

  CHECK(stale_after("src/base/text.cpp").size() == study_steps().size());
}

TEST_CASE("every step has code of its own", "[code]") {
  for (const Step& step : study_steps()) {
    INFO(step.id);
    REQUIRE_FALSE(code_of_step(step.id).empty());
  }
}

TEST_CASE("what the linker joins to a source is among its code", "[code]") {
  const fs::path objects = fs::path(built_program()).parent_path() / "CMakeFiles/computedivide.dir";
  std::string names;
  for (const CodeFile& file : code_files()) {
    // The program's own source is not in the library.
    if (!file.path.ends_with(".cpp") || file.path == "src/main.cpp") continue;
    if (!fs::exists(objects / (std::string(file.path) + ".o"))) {
      std::printf("skipped: objects of single sources are not there; the preset quick has them\n");
      return;
    }
    names += fmt::format(" {}.o", file.path);
  }
  const Scratch folder;
  const fs::path table = folder / "symbols";
  const std::string command =
      fmt::format("cd '{}' && nm -A -P {} >'{}'", objects.string(), names, table.string());
  REQUIRE(std::system(command.c_str()) == 0);

  std::map<std::string, std::string> defined;
  std::map<std::string, std::vector<std::string>> needed;
  std::istringstream lines(read_file(table));
  for (std::string file, symbol, kind, rest; lines >> file >> symbol >> kind && std::getline(lines, rest);) {
    file.resize(file.size() - std::string_view(".o:").size());
    if (kind == "U") needed[file].push_back(symbol);
    if (kind == "T" || kind == "D" || kind == "B" || kind == "R") defined[symbol] = file;
  }
  REQUIRE(needed.size() > 100);
  const CodeGraph graph = code_graph(code_files());
  for (const auto& [file, symbols] : needed) {
    const CodePaths reached = reached_code(graph, {file});
    for (const std::string& symbol : symbols) {
      const auto from = defined.find(symbol);
      if (from == defined.end()) continue;
      INFO(file << " uses " << symbol << " of " << from->second);
      CHECK(holds(reached, from->second));
    }
  }
}
