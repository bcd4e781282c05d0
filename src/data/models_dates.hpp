#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>

#include "computedivide/date.hpp"
#include "computedivide/tally.hpp"

namespace computedivide {

/// Which of day and month stands first in dates such as 02/03/2022.
enum class DateOrder { day_first, month_first };

/// A date as a table writes it.
struct TableDate {
  Date date;
  DatePrecision precision = DatePrecision::day;
  std::optional<DateOrder> order;   ///< what the text proves: "10/14/2019" can only be month first
  std::optional<Date> month_first;  ///< where either order gives a date, and not the same: the other reading
};

/// Reads 2022-01-20, 2022/01/20, 2022-01, 2022, 20/01/2022, 20-01-2022, 20.01.2022 and 01/2022; a full date
/// may have a time behind it (2022-01-20T10:00:00Z), of which nothing is kept. Where either order of day and
/// month gives a date, `date` is that of day first. Nothing if it is no date, or its year is not within
/// 1900–2100.
std::optional<TableDate> read_table_date(std::string_view text);

/// What the dates of a column say of the order of day and month: the column decides, not the cell.
///
/// A date in which only one order is possible (15/01/2013) is evidence. Where both orders have evidence, the
/// column is read in the order of the many if the few are at most one date in twenty (the sheet of 2022 holds
/// one such slip in 466 dates), each of them as the one date that it can be; otherwise the column is refused.
struct DateEvidence {
  std::map<DateOrder, Tally> proofs;  ///< dates that prove an order
  Tally ambiguous;                    ///< dates that either order can read

  /// Takes a date of the column in the line.
  void add(const TableDate& date, std::uint64_t line, std::string_view text);

  /// The order of the column; day first, as in the data set's own sheets, where nothing shows it. `column`
  /// ("m.csv: column 'date'") begins the error where the evidence conflicts, and remarks go to `remarks`.
  DateOrder decide(const std::string& where, const std::string& column,
                   std::map<std::string, Tally>& remarks) const;
};

}  // namespace computedivide
