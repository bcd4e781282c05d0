#pragma once

#include <span>
#include <string>

#include "computedivide/report/report.hpp"

namespace computedivide {

/// One result as a <section>: caption, figure, tables, numbers, robustness, differences, method, parameters,
/// files. The caption and the text in place of the figure are made from the ledger's rows on it, or, where
/// the paper printed none, from its numbers.
std::string result_section(const ReportSection& section, std::span<const LedgerRow> ledger);

}  // namespace computedivide
