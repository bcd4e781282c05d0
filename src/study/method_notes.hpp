#pragma once

#include <filesystem>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace computedivide {

/// What a result says about itself: its claim, its method and where it differs from the paper.
struct MethodNote {
  std::string title;                    ///< the first paragraph, without its full stop
  std::vector<std::string> paragraphs;  ///< the rest but for `differs`, one line each
  std::vector<std::string> differs;     ///< the points under "Differs from the paper"
};

/// The note of a comment as it stands in a source file: paragraphs are separated by empty comment lines, the
/// points of "Differs from the paper" begin with a dash (or are the rest of its sentence).
MethodNote parse_note(std::string_view comment);

/// The note in the first file of the step; empty if that has none.
MethodNote method_note(std::string_view id);

/// The method note of every result as Markdown, in the paper's order: its title and place in the paper, claim
/// and method, where it differs from the paper, its parameters with their legal values, what it reads, what
/// it writes and which files its code is in. Written files are those that run.json of the folder `out`
/// records of a step; or, if it records none, their stem. `names` are ids or stems of steps: then only their
/// notes are printed; for a drawing, that of its result. A single note has a first-level heading.
std::string method_notes_as_markdown(const std::filesystem::path& out,
                                     std::span<const std::string> names = {});

/// A sentence of a source comment as Markdown shows it: characters that Markdown would read as markup are
/// escaped, except between backticks.
std::string prose_as_markdown(std::string_view text);

}  // namespace computedivide
