#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "data/markup.hpp"

namespace computedivide {

/// The text as an id or the target of a link in the page: letters, digits, ".", "_" and "-"; every other byte
/// is a "-".
std::string anchor(std::string_view text);

/// An <a> to the address with this text, both escaped.
std::string html_link(std::string_view address, std::string_view text);

/// A name such as "fig1.share_2012", escaped; a line may break after its dots and underscores.
std::string html_name(std::string_view name);

/// Prose, escaped; text between two backticks is code.
std::string html_prose(std::string_view text);

/// The word that marks results made from simulated input.
inline constexpr std::string_view synthetic_mark = "<strong class=\"synthetic\">SYNTHETIC</strong>";

/// The mark that follows such a text; else nothing.
std::string mark_if(bool is_synthetic);

/// The mark of an interval that is not a confidence interval, with its meaning as a title: "of
/// specifications" for the kind "middle 95 % of specifications"; empty for a confidence interval and for
/// none.
std::string interval_mark(std::string_view kind);

/// An n and, if it does not count observations, what it counts; empty if there is no n.
std::string n_cell(const std::optional<std::int64_t>& n, std::string_view n_of);

/// A column of a table: its heading as HTML, whether it holds numbers, and whether report.js can sort by it.
struct HtmlColumn {
  std::string heading;
  bool is_number = false, is_sortable = false;
};

/// A table in a box of its own that scrolls if the page is too narrow; the box has the table's name.
/// `caption` and `rows` are HTML.
std::string scrolling_table(const std::string& id, const std::string& caption,
                            const std::vector<HtmlColumn>& columns, const std::string& rows);

/// A gnuplot drawing as part of a page: without its declaration, titles and description, all its ids and
/// the references to them beginning with `id`, so that many figures can be on one page; named by `alt` for
/// readers who cannot see it. With `labels` the labelled data are on top, each as a circle with a title.
/// Throws Error, naming `id`, if the text is not SVG with a view box or holds a script.
std::string inline_svg(std::string_view svg, std::string_view id, std::string_view name, std::string_view alt,
                       bool labels);

/// A term of the project and what it means.
struct GlossaryTerm {
  std::string term;
  std::string meaning;
};

/// A term, as HTML, and its meaning, in a list of such.
std::string glossary_entry(std::string_view term, std::string_view meaning);

/// Reads "- **term**: meaning" lines; other lines are skipped. Throws Error, with file and line, for a term
/// without a meaning and for a term listed twice.
std::vector<GlossaryTerm> read_glossary(std::string_view text, const std::string& where);

/// Prose, escaped, in which the first mention of each term links to its entry. Longer terms go first, and
/// only whole words count.
std::string prose_with_terms(std::string_view text, const std::vector<GlossaryTerm>& terms);

/// The entries, each with the id that the links point to.
std::string glossary_list(const std::vector<GlossaryTerm>& terms);

}  // namespace computedivide
