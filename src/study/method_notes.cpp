// The method notes: what each result says of itself in its source file, beside what the list of steps and
// that of parameters say of it. No sentence about a result is written here, so that none can say something
// else than the code. A step that only draws belongs to the result that it draws.

#include <fmt/format.h>

#include <algorithm>
#include <set>
#include <vector>

#include "base/text.hpp"
#include "pipeline/record.hpp"
#include "pipeline/step.hpp"
#include "study/code.hpp"
#include "study/steps.hpp"

namespace computedivide {

namespace {

constexpr std::string_view differs_mark = "Differs from the paper";

/// "- " or "1. " at the beginning of a line opens a point of a list.
bool opens_point(std::string_view line) {
  if (line.starts_with("- ")) return true;
  const std::size_t digits = std::min(line.find_first_not_of("0123456789"), line.size());
  return digits > 0 && line.substr(digits).starts_with(". ");
}

/// Paragraphs and points of lists, each as one line.
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

/// What stands behind "Differs from the paper" in its own block; nothing where a list of points follows.
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
  for (std::size_t at = out.find('|'); at != std::string::npos; at = out.find('|', at + 2))
    out.insert(at, 1, '\\');
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
                                                         ? "none; made for the other results, or ours"
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
