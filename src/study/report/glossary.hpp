#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace computedivide {

/// A term of the project and what it means.
struct GlossaryTerm {
  std::string term;
  std::string meaning;
};

/// Reads "- **term**: meaning" lines; other lines are passed over. Throws Error, with file and line, for a
/// term without a meaning and for one that is there twice.
std::vector<GlossaryTerm> read_glossary(std::string_view text, const std::string& where);

/// Prose, escaped, in which the first mention of each term links to its entry. Longer terms go first, and
/// only whole words count.
std::string prose_with_terms(std::string_view text, const std::vector<GlossaryTerm>& terms);

/// The entries, each with the id that the links point to.
std::string glossary_list(const std::vector<GlossaryTerm>& terms);

}  // namespace computedivide
