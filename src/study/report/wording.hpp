#pragma once

#include <span>
#include <string>
#include <string_view>

#include "computedivide/numbers.hpp"
#include "study/ledger.hpp"

namespace computedivide {

/// The name of a number of this result in words: the item of the ledger where the number, or what its name
/// begins with, was printed ("Coefficient of the fraction of authors from industry, median"), else its own
/// words ("Growth differential").
std::string words_of_number(std::string_view name, std::string_view result,
                            std::span<const LedgerRow> ledger);

/// The ledger's item behind a number's name; empty where the paper printed none.
std::string item_of_number(std::string_view name, std::string_view result, std::span<const LedgerRow> ledger);

/// A value for people by its unit: a share as "80.3 %", "-8.8 percentage points", "5.3 months", "2.1 times";
/// large numbers grouped ("1,024") or, from a billion on, with a word ("540 trillion FLOP/s").
std::string value_in_words(double value, std::string_view unit);

/// The interval in the same words, "[55 %, 93 %]"; an end that is open is "…". Empty where there is none.
std::string interval_in_words(const Number& number);

/// The published number for reading aloud: "about 0.10", "below 0.01", "-0.122".
std::string published_words(const LedgerRow& row);

}  // namespace computedivide
