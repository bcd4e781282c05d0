#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "study/ledger.hpp"

namespace computedivide {

/// What a verdict says, in one sentence without its full stop.
std::string_view meaning_of(Verdict verdict);

/// Whether n counts specifications: the value is then a median over them.
bool is_over_specifications(std::string_view n_of);

/// The mark of an interval that is none of confidence, with its meaning as a title: "of specifications" for
/// the kind "middle 95 % of specifications"; empty for a confidence interval and for none.
std::string interval_mark(std::string_view kind);

/// An n and, where it counts no observations, what it counts; empty where there is no n.
std::string n_cell(const std::optional<std::int64_t>& n, std::string_view n_of);

/// How to read the ledger: verdicts, signs, the names in front of a number's.
std::string ledger_legend(std::span<const LedgerRow> rows);

}  // namespace computedivide
