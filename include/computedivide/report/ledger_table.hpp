#pragma once

#include <string>

#include "computedivide/report/report.hpp"

namespace computedivide {

/// The ledger as a table, a row a published number, each with links to its place in the paper, to the result,
/// its code and its data; above it the controls that report.js brings to life, which are hidden without it.
std::string ledger_table(const Report& report);

/// What a row says in one sentence, for texts that stand for a figure: "… : ours 0.013 [−0.037, 0.063], the
/// paper −0.122: differs".
std::string row_sentence(const LedgerRow& row);

}  // namespace computedivide
