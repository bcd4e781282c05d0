#pragma once

#include <span>
#include <string>
#include <string_view>

#include "study/ledger.hpp"

namespace computedivide {

/// The name of a number of this result in words: the item of the ledger where the number, or what its name
/// begins with, was printed ("Coefficient of the fraction of authors from industry, median"), else its own
/// words ("Growth differential").
std::string words_of_number(std::string_view name, std::string_view result,
                            std::span<const LedgerRow> ledger);

/// The ledger's item behind a number's name; empty where the paper printed none.
std::string item_of_number(std::string_view name, std::string_view result, std::span<const LedgerRow> ledger);

/// The published number for reading aloud: "about 0.10", "below 0.01", "-0.122".
std::string published_words(const LedgerRow& row);

}  // namespace computedivide
