#pragma once

#include <span>
#include <string>

#include "study/report/report.hpp"

namespace computedivide {

/// The figure of a result as a <figure>. Its text for a screen reader is made from the ledger's rows on the
/// result, or, where the paper printed none, from its numbers. The result must have a drawing. `with_points`
/// lays the names and values of its points over it.
std::string result_figure(const ReportSection& section, std::span<const LedgerRow> ledger, bool with_points);

/// All that is known of a result, to unfold: its figure unless it leads its group, tables, numbers,
/// robustness, differences, method, parameters, data, code and files.
std::string result_details(const ReportSection& section, std::span<const LedgerRow> ledger, bool is_leading);

}  // namespace computedivide
