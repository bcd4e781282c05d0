#pragma once

#include <span>
#include <string>
#include <string_view>

#include "computedivide/pipeline/ledger.hpp"

namespace computedivide {

/// What a verdict says, in one sentence without its full stop.
std::string_view meaning_of(Verdict verdict);

/// Whether the numbers of this result ("robustness_models") are over specifications: their n counts these,
/// and their intervals are no confidence intervals.
bool is_over_specifications(std::string_view result);

/// The mark of an interval over specifications, with its meaning as a title.
std::string_view specifications_mark();

/// How to read the ledger: verdicts, signs, the names in front of a number's.
std::string ledger_legend(std::span<const LedgerRow> rows);

}  // namespace computedivide
