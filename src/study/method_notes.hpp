#pragma once

#include <filesystem>
#include <string>
#include <string_view>

namespace computedivide {

/// The method note of every result as Markdown, in the paper's order: its title and place in the paper, claim
/// and method, where it differs from the paper, its parameters with their legal values, what it reads, what
/// it writes and which files its code is in. Written files are those that run.json of the folder `out`
/// records of a step; where it records none, their stem.
std::string method_notes_as_markdown(const std::filesystem::path& out);

/// A sentence of a source comment as Markdown shows it: letters that Markdown would read as markup are
/// escaped, but for what stands between backticks.
std::string prose_as_markdown(std::string_view text);

}  // namespace computedivide
