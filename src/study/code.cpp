// Finds the sources that a step is made from, so that a change to a source makes stale only the steps that
// use it. A source includes its headers; a header leads to the sources that define what it declares:
// - the sources of its name ("fig1.hpp": fig1.cpp, fig1_figure.cpp) in its room, or anywhere for a header of
//   the public API;
// - the sources of its room that include it and have no header of their own name.
// A test compares this with what the linker joins.

#include "study/code.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <set>
#include <vector>

#include "base/files.hpp"
#include "base/text.hpp"
#include "pipeline/record.hpp"
#include "pipeline/step.hpp"
#include "study/steps.hpp"

namespace computedivide {

namespace {

/// Its implementation is generated from all sources.
constexpr std::string_view header_of_all = "src/study/code.hpp";

/// All drawing steps share one function.
constexpr std::string_view code_of_drawing = "src/study/render_step.cpp";

constexpr std::string_view public_folder = "include/computedivide";

std::string_view folder_of(std::string_view path) { return path.substr(0, path.rfind('/')); }

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

// The method notes: what each result says about itself in its source file, together with its entries in the
// lists of steps and of parameters. No sentence about a result is written here, so that none can contradict
// the code. A step that only draws belongs to the result that it draws.

constexpr std::string_view differs_mark = "Differs from the paper";

/// "- " or "1. " at the beginning of a line begins a list item.
bool opens_point(std::string_view line) {
  if (line.starts_with("- ")) return true;
  const std::size_t digits = std::min(line.find_first_not_of("0123456789"), line.size());
  return digits > 0 && line.substr(digits).starts_with(". ");
}

/// Paragraphs and list items, each as one line.
std::vector<std::string> blocks_of(std::string_view comment) {
  std::vector<std::string> blocks;
  bool open = false;
  for (const std::string& raw : split_list(comment, '\n')) {
    std::string_view line = trim(raw);
    while (line.starts_with('/')) line.remove_prefix(1);
    line = trim(line);
    if (line.empty()) {
      open = false;
    } else if (open && !opens_point(line) && !line.starts_with(differs_mark)) {
      blocks.back() += fmt::format(" {}", line);
    } else {
      blocks.emplace_back(line);
      open = true;
    }
  }
  return blocks;
}

/// What follows "Differs from the paper" in its own block; nothing if a list follows.
std::string rest_of_differs(std::string_view block) {
  block.remove_prefix(differs_mark.size());
  const std::size_t start = block.find_first_not_of(",: ");
  return start == std::string_view::npos ? "" : capitalised(std::string(block.substr(start)));
}

/// "`fig1.csv`, `fig1.gp`": names as code.
template <class Names>
std::string as_code(const Names& names) {
  return names.empty() ? "" : fmt::format("`{}`", fmt::join(names, "`, `"));
}

std::set<std::string> files_of(const Step& step, const RunRecord& record) {
  std::set<std::string> files;
  for (const std::string& id : {std::string(step.id), fmt::format("render.{}", step.id)}) {
    const auto found = record.steps.find(id);
    if (found == record.steps.end()) continue;
    for (const Outputs::Written& written : found->second.outputs) files.insert(written.name);
  }
  if (files.empty()) files.insert(fmt::format("{}*", stem_of(step.id)));
  return files;
}

/// "Claim (section 1): …" and "Method. …" with their first word in bold.
std::string paragraph(const std::string& text) {
  for (const std::string_view word : {"Claim", "Method"}) {
    if (text.starts_with(word))
      return fmt::format("**{}**{}", word, prose_as_markdown(text.substr(word.size())));
  }
  return prose_as_markdown(text);
}

/// A cell of a Markdown table.
std::string cell(std::string_view text) {
  std::string out = prose_as_markdown(text);
  replace_all(out, "|", "\\|");
  return out;
}

std::string parameters_table(const Step& step) {
  std::string rows;
  bool seeded = false;
  for (const std::string_view name : step.parameters) {
    const ParameterSpec* spec = find_parameter(name);
    seeded = seeded || name == "seed";
    if (spec == nullptr) continue;
    const std::string latest =
        spec->latest == spec->paper ? "" : fmt::format(" (profile latest: `{}`)", spec->latest);
    rows += fmt::format("| `{}` | {} | {} | `{}`{} |\n", name, cell(spec->meaning), cell(legal_values(*spec)),
                        spec->paper, latest);
  }
  std::string text;
  if (!rows.empty())
    text = "| Parameter (`--set`) | Meaning | Legal values | Default |\n|---|---|---|---|\n" + rows + "\n";
  if (seeded) text += "It draws random numbers: `--seed` chooses them.\n\n";
  return text;
}

std::string note_of(const Step& step, const RunRecord& record, std::string_view heading) {
  const MethodNote note = method_note(step.id);
  std::string text = fmt::format("{} `{}`: {}\n\n", heading, step.id, prose_as_markdown(step.title));
  text += fmt::format("Place in the paper: {}.\n\n", step.paper_ref.empty()
                                                         ? "none; made for other results, or ours"
                                                         : prose_as_markdown(step.paper_ref));
  if (!note.title.empty()) text += fmt::format("*{}.*\n\n", prose_as_markdown(note.title));
  for (const std::string& block : note.paragraphs) text += paragraph(block) + "\n\n";
  if (!note.differs.empty()) {
    text += "**Differs from the paper**\n\n";
    for (const std::string& point : note.differs) text += fmt::format("- {}\n", prose_as_markdown(point));
    text += "\n";
  }
  text += parameters_table(step);
  std::vector<std::string_view> code;
  for (const CodeFile& file : code_of_step(step.id)) code.push_back(file.path);
  return text + fmt::format("Reads: {}.\n\nWrites: {}.\n\nCode: {}.\n", as_code(step.reads),
                            as_code(files_of(step, record)), as_code(code));
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

MethodNote parse_note(std::string_view comment) {
  MethodNote note;
  bool differs = false;
  for (std::string& block : blocks_of(comment)) {
    if (note.title.empty()) {
      note.title = block.ends_with('.') ? block.substr(0, block.size() - 1) : block;
    } else if (block.starts_with(differs_mark)) {
      differs = true;
      std::string rest = rest_of_differs(block);
      if (!rest.empty()) note.differs.push_back(std::move(rest));
    } else if (differs) {
      note.differs.push_back(block.starts_with("- ") ? block.substr(2) : block);
    } else {
      note.paragraphs.push_back(std::move(block));
    }
  }
  return note;
}

MethodNote method_note(std::string_view id) {
  const std::vector<CodeFile> files = code_of_step(id);
  return files.empty() ? MethodNote{} : parse_note(files.front().comment);
}

std::string prose_as_markdown(std::string_view text) {
  constexpr std::string_view markup = "\\*_<>[]~#";
  std::string out;
  bool code = false;
  for (const char c : text) {
    if (c == '`') code = !code;
    if (!code && markup.find(c) != std::string_view::npos) out += '\\';
    out += c;
  }
  return out;
}

std::string method_notes_as_markdown(const std::filesystem::path& out, std::span<const std::string> names) {
  const auto stem = [](const std::string& name) { return stem_of(name); };
  const auto is_wanted = [&](const Step& step) {
    return names.empty() || std::ranges::find(names, stem_of(step.id), stem) != names.end();
  };
  std::vector<const Step*> wanted;
  for (const Step& step : study_steps()) {
    if (step.kind != StepKind::drawing && is_wanted(step)) wanted.push_back(&step);
  }
  const RunRecord record = read_run_record(out);
  std::string text;
  for (const Step* step : wanted)
    text += (text.empty() ? "" : "\n") + note_of(*step, record, wanted.size() == 1 ? "#" : "##");
  return text;
}

}  // namespace computedivide
