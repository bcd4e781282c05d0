#pragma once

#include <span>
#include <string>

#include "study/report/report.hpp"

namespace computedivide {

/// The numbers of a result: name in words and as files have it, value, interval, n and method, or why there
/// is no value.
std::string numbers_table(const NumbersFile& file, std::span<const LedgerRow> ledger);

/// Numbers of other results on this one.
std::string related_table(std::span<const RelatedNumber> numbers, const std::string& id,
                          std::span<const LedgerRow> ledger);

/// A CSV file as a table, numbers with four significant digits (the file has all). Tables of more than
/// `most_rows` rows are cut there, and say so; one without any says so too, and why, where that is known.
std::string csv_table(const ReportTable& table, bool is_synthetic, std::string_view why_empty,
                      std::size_t most_rows = 20);

/// Parameters with value and meaning.
std::string parameters_table(std::span<const ReportParameter> parameters, const std::string& id);

/// A table in a box of its own that scrolls where the page is too narrow; the box is named as the table is.
/// `caption` is HTML.
std::string scrolling_table(const std::string& id, const std::string& caption, const std::string& rows);

}  // namespace computedivide
