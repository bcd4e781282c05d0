#pragma once

#include <cstdint>
#include <filesystem>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "computedivide/date.hpp"
#include "computedivide/provenance.hpp"
#include "computedivide/tally.hpp"
#include "computedivide/team.hpp"

namespace computedivide {

/// Why a model counts as notable: Epoch's criteria. The paper counts the first three only (its Methods).
struct Notability {
  bool sota_improvement = false;
  bool historical_significance = false;
  bool highly_cited = false;
  bool significant_use = false;
  bool training_cost = false;
  bool discretionary = false;
};

/// One of the three criteria of the paper's section 1. The data set's flags for wide use, training cost and
/// discretion came later.
inline bool is_notable(const Notability& flags) {
  return flags.sota_improvement || flags.historical_significance || flags.highly_cited;
}

/// One machine learning model, whatever the vintage of the data set that it was read from.
struct Model {
  std::string name;
  std::vector<std::string> organisations;
  std::vector<std::string> countries;  ///< of the organisations, in the file's order; a set in meaning
  std::vector<Sector>
      sectors;  ///< labels in the file's order; a set in meaning: they need not match organisations
  std::optional<Sector> led_by;  ///< academia or industry: who leads a collaboration, where the data say it
  std::optional<Date> date;      ///< first publication; the first day where only month or year are known
  std::vector<std::string> domains;
  std::optional<double> parameters;         ///< above 0
  std::optional<double> training_flop;      ///< above 0
  std::optional<double> dataset_size;       ///< data points, above 0
  std::string hardware;                     ///< chips that it was trained on, as the data set names them
  std::optional<double> hardware_quantity;  ///< how many, above 0
  std::optional<double> training_hours;     ///< above 0
  std::string confidence;                   ///< in training compute: "Confident", "Likely", "Speculative"
  std::optional<bool> self_supervised;
  Notability notability;  ///< nothing set if the sheet says that the criteria are not met
  std::optional<double> citations;
  std::string source;  ///< where the row's facts come from: arXiv id, DOI, link
  std::string note;
  std::optional<std::string> abstract;  ///< of the paper that presents it; not part of models.csv
};

/// Derived from the set of sector labels.
TeamType team_type(const Model& model);

/// Academic-only, or a collaboration that academia leads.
bool academically_led(const Model& model);

/// What reading a models file found, for the user: every row is kept or counted under a reason.
struct ModelsReport {
  std::string vintage;                   ///< "Epoch AI data set, columns of 2025–26"
  std::uint64_t rows = 0;                ///< records in the file
  std::map<std::string, Tally> dropped;  ///< reason → rows: "no name", "duplicate name"
  std::map<std::string, Tally>
      remarks;  ///< cells whose reading needed a decision → how many: "column 'Parameters': missing mark"
};

/// A models file, read.
struct ModelsFile {
  std::vector<Model> models;  ///< in the file's order
  ModelsReport report;
  std::set<std::string> absent;  ///< fields that results need and the file has no column for: "notability"
  SourceKind kind = SourceKind::real;  ///< synthetic if a row's source says "simulated"
};

/// Reads any vintage of the Epoch data set, or our own schema, by the names of the columns. Throws Error,
/// with file, line and column, for files in none of these layouts and for shifted rows.
ModelsFile read_models(const std::filesystem::path& path);

/// The same from memory; `name` is used for the file in messages.
ModelsFile read_models(std::string_view text, std::string name);

/// The models in our own schema (models.csv), without the columns that `absent` names; read_models reads it
/// back to the same models.
std::string models_to_csv(const std::vector<Model>& models, const std::set<std::string>& absent = {});

}  // namespace computedivide
