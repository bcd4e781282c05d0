#pragma once

#include <optional>
#include <string>
#include <vector>

#include "computedivide/csv.hpp"

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

}  // namespace computedivide
