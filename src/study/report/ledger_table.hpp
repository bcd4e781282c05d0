#pragma once

#include <span>
#include <string>

#include "study/ledger.hpp"

namespace computedivide {

/// The ledger as a table below its legend and the controls that report.js shows, each row with links to the
/// paper, the result, its code and its data.
std::string ledger_table(std::span<const LedgerRow> rows);

/// How many rows have each verdict, as a sentence.
std::string verdict_counts(std::span<const LedgerRow> rows);

/// The paper's second version, as a PDF.
std::string_view paper_pdf();

}  // namespace computedivide
