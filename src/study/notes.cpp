// What the results say of themselves, for the report and the method notes: the comments that open their
// files, read as paragraphs. There is no second text that could say something else than the code.

#include "study/notes.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cctype>

#include "base/text.hpp"
#include "study/code.hpp"

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

/// A text begins with a capital where it stands alone.
std::string capitalised(std::string text) {
  if (!text.empty()) text[0] = static_cast<char>(std::toupper(static_cast<unsigned char>(text[0])));
  return text;
}

/// What stands behind "Differs from the paper" in its own block; nothing where a list of points follows.
std::string rest_of_differs(std::string_view block) {
  block.remove_prefix(differs_mark.size());
  const std::size_t start = block.find_first_not_of(",: ");
  return start == std::string_view::npos ? "" : capitalised(std::string(block.substr(start)));
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

}  // namespace computedivide
