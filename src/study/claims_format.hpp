#pragma once

#include <span>
#include <string>

#include "study/claims.hpp"
#include "study/ledger_format.hpp"

namespace computedivide {

/// The claims as text that ends with a line feed. `table` has one line per claim of at most 100 columns and
/// closes with the count of each verdict, and has at most `columns` columns where that is not 0 and each of
/// its columns keeps 8; JSON is of schema 1 (docs/formats.md).
std::string format_claims(std::span<const ClaimResult> results, LedgerFormat format, bool in_colour = false,
                          std::size_t columns = 0);

/// All that is behind one verdict, in lines of at most 100 columns: the numbers with their statistics, data
/// and fidelity, the robustness, and what would change it.
std::string explain_claim(const ClaimResult& result);

/// "11 supported, 3 not found, …".
std::string claim_counts(std::span<const ClaimResult> results);

/// The verdict as a row shows it: "supported, smaller".
std::string_view verdict_name(const ClaimResult& result);

/// Our value with its interval, short: "80 % [55, 93]"; of a claim of several parts how many are supported.
std::string short_ours(const ClaimResult& result);

/// What the paper says, short: "~ 81 %", "> 3 times"; empty where it prints no size.
std::string short_printed(const ClaimResult& result);

}  // namespace computedivide
