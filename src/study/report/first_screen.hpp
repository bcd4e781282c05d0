#pragma once

#include <string>
#include <vector>

#include "study/report/glossary.hpp"
#include "study/report/report.hpp"

namespace computedivide {

/// The verdict of a claim as a label: a sign, the words and a class for its colour.
std::string claim_label(const ClaimResult& result);

/// The question, the answer in sentences, and what the data are.
std::string opening(const Report& report, const std::vector<GlossaryTerm>& terms);

/// The claims as a table, one row per claim with its interval drawn; a narrow screen shows the rows as cards.
std::string claims_table(const Report& report);

}  // namespace computedivide
