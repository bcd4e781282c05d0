#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "computedivide/csv.hpp"
#include "computedivide/date.hpp"
#include "computedivide/tally.hpp"
#include "computedivide/team.hpp"

namespace computedivide {

/// Which layout of the models table a file has.
enum class Vintage { own, sheet_2022, sheet_2023, epoch_2024, epoch_2025 };

/// "Epoch AI data set, columns of 2025–26", for readers.
std::string title_of(Vintage vintage);

/// Where each meaning stands in a file. What is not optional is there, or the file is refused.
struct ModelsColumns {
  Vintage vintage = Vintage::own;
  std::size_t name = 0;
  std::size_t sectors = 0;
  std::size_t date = 0;
  std::size_t training_flop = 0;
  std::optional<std::size_t> organisations;
  std::optional<std::size_t> countries;
  std::optional<std::size_t> notability;
  std::optional<std::size_t> criteria_met;  ///< "Inclusion criteria met", 2023 sheet only
  std::optional<std::size_t> parameters;
  std::optional<std::size_t> self_supervised;  ///< a yes/no column
  std::optional<std::size_t> approach;         ///< free text that may say "Self-supervised learning"
  std::optional<std::size_t> citations;
  std::optional<std::size_t> led_by;  ///< own schema only
  std::optional<std::size_t> abstract;
  // No result needs those that follow.
  std::optional<std::size_t> dataset_size;
  std::optional<std::size_t> domain;
  std::optional<std::size_t> hardware;
  std::optional<std::size_t> hardware_quantity;
  std::optional<std::size_t> training_hours;
  std::optional<std::size_t> confidence;
  std::optional<std::size_t> source;
  std::optional<std::size_t> note;  ///< own schema only

  std::vector<std::string> doubled;  ///< columns that no result needs and that stand twice: the first is read
};

/// Finds the columns by their names in any vintage. Case, runs of spaces, line breaks, underscores, brackets,
/// British spelling and a unit at the end make no other name. Throws Error naming every required column that
/// is missing, with its spellings, and a column that results need and that stands twice.
ModelsColumns find_models_columns(const CsvReader& csv, const std::string& file);

/// Whether a cell holds what spreadsheets and people write for "nothing": "N/A", "#REF!", "-".
bool is_missing_mark(std::string_view cell);

/// "1,892,000": groups of three digits after the first comma, so that no decimal comma is taken for one of
/// thousands.
std::optional<double> parse_with_thousands(std::string_view text);

/// The sector of one label, in any case.
std::optional<Sector> parse_sector(std::string_view label);

/// Whether a name says that the organisation teaches: for collaborations of the 2022–23 sheets, which name no
/// leader.
bool names_a_university(std::string_view organisation);

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
