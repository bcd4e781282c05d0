// Finds the sources that a step is made from, so that a change to a source makes stale only the steps that
// use it. A source includes its headers; a header leads to the sources that define what it declares:
// - the sources of its name ("fig1.hpp": fig1.cpp, fig1_figure.cpp) in its room, or anywhere for a header of
//   the public API;
// - the sources of its room that include it and have no header of their own name.
// A test compares this with what the linker joins.

#include "study/code.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "base/files.hpp"
#include "base/text.hpp"
#include "study/steps.hpp"

namespace computedivide {

namespace {

/// Its implementation is generated from all sources.
constexpr std::string_view header_of_all = "src/study/code.hpp";

/// All drawing steps share one function.
constexpr std::string_view code_of_drawing = "src/study/render_step.cpp";

constexpr std::string_view public_folder = "include/computedivide";

std::string_view folder_of(std::string_view path) {
  return path.substr(0, path.rfind('/'));
}

std::string_view name_of_file(std::string_view path) {
  path.remove_prefix(path.rfind('/') + 1);
  return path.substr(0, path.rfind('.'));
}

/// "src/data" of "src/data/works/csv.cpp"; "src/stats" of the public header stats.hpp.
std::string room_of(std::string_view path) {
  if (folder_of(path) == public_folder) return "src/" + std::string(name_of_file(path));
  return std::string(path.substr(0, path.find('/', std::string_view("src/").size())));
}

/// Whether a file of this name (without its extension) belongs to that stem: the stem itself or a
/// continuation of it.
bool is_of(std::string_view name, std::string_view stem) {
  return name.starts_with(stem) && (name.size() == stem.size() || name[stem.size()] == '_');
}

/// The stem of a step's source files: "fig1" of "fig1" and "render.fig1", "ingest_models" of "ingest.models".
std::string file_stem(std::string_view id) {
  std::string stem(id.starts_with("render.") ? stem_of(id) : id);
  std::replace(stem.begin(), stem.end(), '.', '_');
  return stem;
}

bool may_hold_steps(std::string_view path) {
  return path.ends_with(".cpp") &&
         (path.starts_with("src/results/") ||
          (path.starts_with("src/study/") && name_of_file(path).ends_with("_step")));
}

std::vector<std::string> included_by(const CodeFile& file, const CodeGraph& all) {
  std::vector<std::string> included;
  for (const std::string& name : split_list(file.includes, ' ')) {
    for (const std::string_view folder :
         {folder_of(file.path), std::string_view("src"), std::string_view("include")}) {
      std::string path = fmt::format("{}/{}", folder, name);
      if (!all.contains(path)) continue;
      included.push_back(std::move(path));
      break;
    }
  }
  return included;
}

/// The headers whose declarations a source defines, out of those that it includes.
std::vector<std::string> headers_defined_by(std::string_view source,
                                            const std::vector<std::string>& included) {
  std::vector<std::string> of_room;
  const std::string* own = nullptr;
  for (const std::string& header : included) {
    const bool is_of_room = room_of(header) == room_of(source);
    const bool is_near = is_of_room || folder_of(header) == public_folder;
    const bool is_nearer = own == nullptr || name_of_file(header).size() > name_of_file(*own).size();
    if (is_near && is_nearer && is_of(name_of_file(source), name_of_file(header))) own = &header;
    if (is_of_room) of_room.push_back(header);
  }
  return own == nullptr ? of_room : std::vector<std::string>{*own};
}

std::string digest_of(std::span<const CodeFile> files, const CodePaths& reached) {
  std::string all;
  const bool takes_all = reached.contains(header_of_all);
  for (const CodeFile& file : files) {
    if (takes_all || reached.contains(file.path)) all += fmt::format("{} {}\n", file.path, file.sha256);
  }
  return sha256_hex(all);
}

}  // namespace

std::vector<CodeFile> code_of_step(std::string_view id) {
  const std::string stem = file_stem(id);
  std::vector<CodeFile> own;
  for (const CodeFile& file : code_files()) {
    const std::string_view name = name_of_file(file.path);
    if (!may_hold_steps(file.path) || !is_of(name, stem)) continue;
    const bool of_another = std::any_of(study_steps().begin(), study_steps().end(), [&](const Step& step) {
      const std::string other = file_stem(step.id);
      return other.size() > stem.size() && is_of(other, stem) && is_of(name, other);
    });
    if (!of_another) own.push_back(file);
  }
  return own;
}

std::string code_pattern(std::string_view id) {
  const std::vector<CodeFile> files = code_of_step(id);
  if (files.empty()) return fmt::format("src/results/**/{}*", id);
  return fmt::format("{}/{}*", folder_of(files.front().path), file_stem(id));
}

CodeGraph code_graph(std::span<const CodeFile> files) {
  CodeGraph graph;
  for (const CodeFile& file : files) graph[std::string(file.path)];
  for (const CodeFile& file : files) {
    const std::vector<std::string> included = included_by(file, graph);
    graph[std::string(file.path)].insert(included.begin(), included.end());
    if (!file.path.ends_with(".cpp")) continue;
    for (const std::string& header : headers_defined_by(file.path, included))
      graph[header].emplace(file.path);
  }
  return graph;
}

CodePaths reached_code(const CodeGraph& graph, std::vector<std::string> roots) {
  CodePaths reached;
  while (!roots.empty()) {
    const std::string path = std::move(roots.back());
    roots.pop_back();
    const auto place = graph.find(path);
    if (place == graph.end() || !reached.insert(path).second) continue;
    roots.insert(roots.end(), place->second.begin(), place->second.end());
  }
  return reached;
}

std::map<std::string, std::string> code_digests(std::span<const CodeFile> files,
                                                std::span<const Step> steps) {
  const CodeGraph graph = code_graph(files);
  std::map<std::string, std::string> digests;
  for (const Step& step : steps) {
    std::vector<std::string> roots;
    if (step.kind == StepKind::drawing) {
      roots.emplace_back(code_of_drawing);
    } else {
      for (const CodeFile& file : code_of_step(step.id)) roots.emplace_back(file.path);
    }
    digests.emplace(step.id, digest_of(files, reached_code(graph, std::move(roots))));
  }
  return digests;
}

}  // namespace computedivide
