// Every reference in the documents leads somewhere: links between them and to files of the project, headings,
// scripts, and paths and parameters that inline code names.

#include <algorithm>
#include <vector>

#include "catch.hpp"
#include "computedivide/error.hpp"
#include "markdown.hpp"
#include "pipeline/step.hpp"
#include "scratch.hpp"
#include "study/steps.hpp"

namespace fs = std::filesystem;
using namespace computedivide;

namespace {

/// Why a link leads nowhere; empty if it leads somewhere, or out of the project.
std::string broken(const std::string& target, const fs::path& document) {
  if (target.find("://") != std::string::npos || target.starts_with("mailto:")) return "";
  const std::size_t hash = target.find('#');
  const std::string file = target.substr(0, hash);
  const fs::path path = file.empty() ? document : document.parent_path() / file;
  if (!fs::exists(path)) return target + " is not there";
  if (hash == std::string::npos) return "";
  const std::vector<std::string> anchors = anchors_of(read_text(path));
  const bool known = std::find(anchors.begin(), anchors.end(), target.substr(hash + 1)) != anchors.end();
  return known ? "" : target + " has no such heading";
}

/// Whether the project has a file of that path, in which `*` stands for any letters of the last name.
bool in_project(const std::string& path) {
  const fs::path whole = project_root() / path;
  const std::size_t star = path.find('*');
  if (star == std::string::npos) return fs::exists(whole);
  if (!fs::is_directory(whole.parent_path())) return false;
  const std::string name = whole.filename().string();
  const std::string head = name.substr(0, name.find('*'));
  const std::string tail = name.substr(name.rfind('*') + 1);
  for (const fs::directory_entry& entry : fs::directory_iterator(whole.parent_path())) {
    const std::string other = entry.path().filename().string();
    if (other.size() >= head.size() + tail.size() && other.starts_with(head) && other.ends_with(tail))
      return true;
  }
  return false;
}

/// Inline code that is a path of the project by its first folder.
bool is_project_path(const std::string& code) {
  if (code.find(' ') != std::string::npos || code.find("NAME") != std::string::npos) return false;
  for (const char* folder :
       {"src/", "include/", "data/", "scripts/", "tests/", "docs/", "figures/", "cmake/"})
    if (code.starts_with(folder)) return true;
  return false;
}

/// Why "NAME=VALUE" after --set is wrong; empty if it is right or stands for any.
std::string wrong_setting(const std::string& setting) {
  if (setting.starts_with("NAME=") || setting.find("…") != std::string::npos) {
    const std::string name = setting.substr(0, setting.find('='));
    const auto specs = parameter_specs();
    const bool known =
        name == "NAME" ||
        std::any_of(specs.begin(), specs.end(), [&](const ParameterSpec& spec) { return spec.name == name; });
    return known ? "" : name + " is not a parameter";
  }
  try {
    resolve_parameters(parameter_specs(), "paper", std::vector<std::string>{setting}, 1);
    return "";
  } catch (const Error& error) {
    return error.what();
  }
}

}  // namespace

TEST_CASE("every link in the documents leads somewhere", "[docs]") {
  std::size_t links = 0;
  for (const fs::path& path : documents()) {
    for (const Block& block : blocks_of(read_text(path))) {
      for (const std::string& target : links_of(block)) {
        INFO(path << ": " << target);
        CHECK(broken(target, path) == "");
        ++links;
      }
    }
  }
  CHECK(links > 10);
  CHECK(broken("no_such_file.md", project_root() / "README.md") != "");
  CHECK(broken("README.md#no-such-heading", project_root() / "README.md") != "");
}

TEST_CASE("every document in docs/ is in its index", "[docs]") {
  const fs::path index = project_root() / "docs/README.md";
  std::vector<std::string> targets;
  for (const Block& block : blocks_of(read_text(index))) {
    for (const std::string& target : links_of(block)) targets.push_back(target);
  }
  for (const fs::path& path : documents()) {
    if (path == index || path.parent_path() != index.parent_path()) continue;
    INFO(path);
    CHECK(std::find(targets.begin(), targets.end(), path.filename().string()) != targets.end());
  }
}

TEST_CASE("the files of the project that the documents name are there", "[docs]") {
  std::size_t paths = 0;
  for (const fs::path& document : documents()) {
    const std::string text = read_text(document);
    const std::vector<std::string> made = made_by_reader(text);
    for (const Block& block : blocks_of(text)) {
      std::vector<std::string> named = inline_code(block);
      for (const std::string& script : scripts_in(block)) named.push_back(script);
      for (const std::string& code : named) {
        if (!is_project_path(code) || std::find(made.begin(), made.end(), code) != made.end()) continue;
        INFO(document << ": " << code);
        CHECK(in_project(code));
        ++paths;
      }
    }
  }
  CHECK(paths > 10);
  CHECK_FALSE(in_project("src/no_such*"));
}

TEST_CASE("the parameters that the documents set exist and take the value", "[docs]") {
  std::size_t settings = 0;
  for (const fs::path& document : documents()) {
    for (const Block& block : blocks_of(read_text(document))) {
      for (const std::string& setting : settings_in(block)) {
        INFO(document << ": --set " << setting);
        CHECK(wrong_setting(setting) == "");
        ++settings;
      }
    }
  }
  CHECK(settings > 0);
  CHECK(wrong_setting("windo=1") != "");
  CHECK(wrong_setting("window=-1") != "");
}
