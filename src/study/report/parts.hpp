#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "data/markup.hpp"
#include "study/report/report.hpp"

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

/// The question, the answer in sentences, and what the data are.
std::string opening(const Report& report, const std::vector<GlossaryTerm>& terms);

/// The claims as a table, one row per claim with its interval drawn; a narrow screen shows the rows as cards.
std::string claims_table(const Report& report);

/// Claims that one result decides, with that result and those that add to it.
struct ClaimGroup {
  std::string id;     ///< the stem of its first result
  std::string place;  ///< "Figure 3, section 2.1"
  std::vector<const ClaimResult*> claims;
  std::vector<const ReportSection*> results;  ///< the first one leads; empty if none was made
};

/// The claims with their results, in the order of the paper's claims. Results that belong to one figure or
/// table of the paper are together; one without claims is with the group before it. Results that only check
/// printed numbers against one another are left out: they belong to the ledger.
std::vector<ClaimGroup> group_claims(const Report& report);

/// The results that only check printed numbers against one another.
std::vector<const ReportSection*> audit_results(const Report& report);

/// A group as a section: what was found as its title, a figure, sentences, and details to unfold.
std::string group_section(const ClaimGroup& group, const Report& report,
                          const std::vector<GlossaryTerm>& terms);

std::string name_of_group(const ClaimGroup& group);

/// The figure of a result as a <figure>. Its text for a screen reader is made from the ledger's rows on the
/// result, or, where the paper printed none, from its numbers. The result must have a drawing. `with_points`
/// lays the names and values of its points over it.
std::string result_figure(const ReportSection& section, std::span<const LedgerRow> ledger, bool with_points);

/// Everything about a result, to unfold: its figure unless it leads its group, tables, numbers,
/// robustness, differences, method, parameters, data, code and files.
std::string result_details(const ReportSection& section, std::span<const LedgerRow> ledger, bool is_leading);

/// The name of a number of this result in words: the item of the ledger where the number, or what its name
/// begins with, was printed ("Coefficient of the fraction of authors from industry, median"), else its own
/// words ("Growth differential").
std::string words_of_number(std::string_view name, std::string_view result,
                            std::span<const LedgerRow> ledger);

/// The ledger's item behind a number's name; empty if the paper printed none.
std::string item_of_number(std::string_view name, std::string_view result, std::span<const LedgerRow> ledger);

/// What it says, as a clause without a full stop; study/claims/verdict.cpp has the rules in full.
std::string_view meaning_of(Verdict verdict);
std::string_view meaning_of(Fidelity fidelity);

/// A value for people by its unit: a share as "80.3 %", "-8.8 percentage points", "5.3 months", "2.1 times";
/// large numbers grouped ("1,024") or, from a billion on, with a word ("540 trillion FLOP/s").
std::string value_in_words(double value, std::string_view unit);

/// The interval in the same words, "[55 %, 93 %]"; an open end is "…". Empty if there is none.
std::string interval_in_words(const Number& number);

/// The published number for reading aloud: "about 0.10", "below 0.01", "-0.122".
std::string published_words(const LedgerRow& row);

}  // namespace computedivide
