#pragma once

#include <filesystem>
#include <functional>
#include <map>
#include <set>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "pipeline/step.hpp"

namespace computedivide {

/// A source file as it was when the program was built.
struct CodeFile {
  std::string_view path;      ///< in the project: "src/results/models/fig1.cpp"
  std::string_view sha256;    ///< of its content
  std::string_view includes;  ///< which of our headers it includes, separated by spaces
  std::string_view comment;   ///< for results and steps, the opening comment, with its slashes
};

/// All source files, sorted by path.
std::span<const CodeFile> code_files();

/// SHA-256 (64 hexadecimal digits) over all source files.
std::string_view source_digest();

/// The source files of a step itself, by its id: those whose names begin with its stem, or, of a step that
/// makes data for others ("ingest.models"), with its words ("ingest_models"), and with no longer stem of
/// another step ("fig5_abstracts.cpp" is not of "fig5"). A drawing step has those of the result that it
/// draws.
std::vector<CodeFile> code_of_step(std::string_view id);

/// Where the code of a result is, by its id: "src/results/models/fig1*"; "src/results/**/NAME*" for one
/// that has no file of its own.
std::string code_pattern(std::string_view id);

using CodePaths = std::set<std::string, std::less<>>;

/// For each source file, the files that it leads to: what it includes and, of a header, the sources that
/// define what it declares.
using CodeGraph = std::map<std::string, CodePaths, std::less<>>;

CodeGraph code_graph(std::span<const CodeFile> files);

/// The files that `roots` are made from, including themselves.
CodePaths reached_code(const CodeGraph& graph, std::vector<std::string> roots);

/// By the id of each step, one digest over the files that it is made from.
std::map<std::string, std::string> code_digests(std::span<const CodeFile> files, std::span<const Step> steps);

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
