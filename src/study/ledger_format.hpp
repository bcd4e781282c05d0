#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "computedivide/json.hpp"
#include "study/ledger.hpp"

namespace computedivide {

/// The forms of the ledger: for a terminal, a spreadsheet, a program, the README, a manuscript.
enum class LedgerFormat { table, csv, json, markdown, latex };

/// "table", "csv", "json", "markdown" or "latex"; throws Error with `where` and the nearest word for any
/// other.
LedgerFormat parse_ledger_format(std::string_view word, std::string_view where);

/// A value for reading: one place more than `decimals` and three significant digits at least, without
/// trailing zeros; powers of ten ("1.5e-07") below 1e-4 and from 1e15.
std::string readable_value(double value, int decimals);

/// The number as files show it (format_number's places); null where there is none.
Json number_json(const std::optional<double>& value);

/// The text; null where it is empty.
Json text_json(const std::string& text);

/// The text for a cell of a Markdown table, with its special characters escaped.
std::string markdown_text(std::string_view text);

/// The published number with its relation and all its places: "~ 0.10".
std::string published_text(const LedgerRow& row);

/// Our interval for reading: "[0.25, 0.84]". Empty where there is none and where its ends are one: what
/// follows from counts is exact.
std::string interval_text(const LedgerRow& row);

/// The rows as text that ends with a line feed. CSV and JSON carry all digits of a numbers file, the others
/// as many as the comparison needs; `table` closes with the count of each verdict, and for a terminal has the
/// verdicts in colour.
std::string format_ledger(std::span<const LedgerRow> rows, LedgerFormat format, bool in_colour = false,
                          std::size_t columns = 0);

}  // namespace computedivide
