#pragma once

#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "computedivide/csv.hpp"
#include "computedivide/models.hpp"
#include "computedivide/team.hpp"

namespace computedivide {

/// Which layout of the models table a file has.
enum class Vintage { own, sheet_2022, sheet_2023, epoch_2024, epoch_2025 };

/// "Epoch AI data set, columns of 2025–26", for readers.
std::string title_of(Vintage vintage);

/// Which column of a file holds each field. A file without the fields that are not optional is refused.
struct ModelsColumns {
  Vintage vintage = Vintage::own;
  std::size_t name = 0, sectors = 0, date = 0, training_flop = 0;
  std::optional<std::size_t> organisations, countries, notability, parameters, citations, abstract;
  std::optional<std::size_t> criteria_met;     ///< "Inclusion criteria met", 2023 sheet only
  std::optional<std::size_t> self_supervised;  ///< a yes/no column
  std::optional<std::size_t> approach;         ///< free text that may say "Self-supervised learning"
  std::optional<std::size_t> led_by;           ///< own schema only
  // No result needs the following ones.
  std::optional<std::size_t> dataset_size, domain, hardware, hardware_quantity, training_hours, confidence,
      source;
  std::optional<std::size_t> note;  ///< own schema only

  std::vector<std::string> doubled;  ///< columns that no result needs and that occur twice: the first is read
};

/// Finds the columns by their names in any vintage. Case, runs of spaces, line breaks, underscores, brackets,
/// British spelling and a unit at the end make no difference. Throws Error naming every required column that
/// is missing, with its spellings, and a column that results need and that occurs twice.
ModelsColumns find_models_columns(const CsvReader& csv);

/// The criteria of notability, as our tables and Epoch AI's name them.
inline constexpr std::array<std::pair<std::string_view, bool Notability::*>, 6> notability_criteria{
    {{"SOTA improvement", &Notability::sota_improvement},
     {"historical significance", &Notability::historical_significance},
     {"highly cited", &Notability::highly_cited},
     {"significant use", &Notability::significant_use},
     {"training cost", &Notability::training_cost},
     {"discretionary", &Notability::discretionary}}};

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

}  // namespace computedivide
