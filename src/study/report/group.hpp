#pragma once

#include <span>
#include <string>
#include <vector>

#include "study/report/glossary.hpp"
#include "study/report/report.hpp"

namespace computedivide {

/// Claims that one result decides, with that result and those that add to it.
struct ClaimGroup {
  std::string id;     ///< the stem of its first result
  std::string place;  ///< "Figure 3, section 2.1"
  std::vector<const ClaimResult*> claims;
  std::vector<const ReportSection*> results;  ///< the first one leads; empty where none was made
};

/// The claims with their results, in the order of the paper's claims. Results that belong to one figure or
/// table of the paper are together; one without claims is with the group before it. What only checks printed
/// numbers against one another is left out: it belongs to the ledger.
std::vector<ClaimGroup> group_claims(const Report& report);

/// The results that only check printed numbers against one another.
std::vector<const ReportSection*> audit_results(const Report& report);

/// A group as a section: what was found as its title, a figure, sentences, and details to unfold.
std::string group_section(const ClaimGroup& group, const Report& report,
                          const std::vector<GlossaryTerm>& terms);

/// What the group is called in the table of contents.
std::string name_of_group(const ClaimGroup& group);

}  // namespace computedivide
