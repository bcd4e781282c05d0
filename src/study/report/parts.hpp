#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "study/report/html.hpp"
#include "study/report/report.hpp"

namespace computedivide {

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

/// What the group is called in the table of contents.
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
