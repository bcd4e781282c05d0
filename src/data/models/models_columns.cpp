#include "data/models/models_cells.hpp"

#include <algorithm>
#include <array>
#include <string_view>

#include "base/text.hpp"
#include "computedivide/error.hpp"
#include "data/header_key.hpp"

namespace computedivide {

namespace {

using Spellings = std::vector<std::string_view>;

// The order is the order of preference where a file has several.
const Spellings name_spellings{"Model", "System", "name"};
const Spellings organisation_spellings{"Organization", "Organization(s)", "organisations"};
const Spellings country_spellings{"Country (of organization)", "Country (from Organization)", "countries",
                                  "Country"};
const Spellings sector_spellings{"Organization categorization",
                                 "Organization categorization (from Organization)", "sectors"};
const Spellings date_spellings{"Publication date", "date"};
const Spellings compute_spellings{"Training compute (FLOP)", "training_flop"};
const Spellings notability_spellings{"Notability criteria", "Inclusion criteria", "notability"};
const Spellings dataset_spellings{"Training dataset size (total)", "Training dataset size (datapoints)",
                                  "Training dataset size", "dataset_size"};
const Spellings self_supervised_spellings{"Self-supervised training", "self_supervised"};
const Spellings source_spellings{"Link", "source", "Reference"};

/// What may stand behind a name without another meaning. "billions" or "petaFLOP" are not among them: they
/// change the numbers.
constexpr std::array<std::string_view, 10> units{"flop",  "flops", "count",      "number",     "total",
                                                 "hours", "utc",   "yyyy mm dd", "dd mm yyyy", "mm dd yyyy"};

std::string without_unit(const std::string& key) {
  for (const std::string_view unit : units) {
    if (key.size() > unit.size() + 1 && key.ends_with(unit) && key[key.size() - unit.size() - 1] == ' ')
      return key.substr(0, key.size() - unit.size() - 1);
  }
  return key;
}

class Header {
 public:
  Header(const CsvReader& csv, std::string file) : names_(csv.header()), file_(std::move(file)) {
    for (const std::string& name : names_) keys_.push_back(header_key(name));
  }

  /// The column of the first spelling that the file has; if none as it stands, whatever the unit behind it.
  std::optional<std::size_t> find(const Spellings& spellings) const {
    for (const bool exact : {true, false}) {
      for (const std::string_view spelling : spellings) {
        const std::vector<std::size_t> places = all(spelling, exact);
        if (!places.empty()) return places.front();
      }
    }
    return std::nullopt;
  }

  /// The same for a column that results need: which of two is meant cannot be told.
  std::optional<std::size_t> find_single(const Spellings& spellings) const {
    const std::optional<std::size_t> place = find(spellings);
    if (place && twin_of(*place)) {
      fail("{}:1: column '{}' occurs twice in the header; each name once is expected", file_,
           names_[*twin_of(*place)]);
    }
    return place;
  }

  /// Another column of the same name.
  std::optional<std::size_t> twin_of(std::size_t place) const {
    for (std::size_t i = 0; i < keys_.size(); ++i) {
      if (i != place && keys_[i] == keys_[place]) return i;
    }
    return std::nullopt;
  }

  bool has(std::string_view spelling) const { return !all(spelling, true).empty(); }

 private:
  std::vector<std::size_t> all(std::string_view spelling, bool exact) const {
    const std::string key = header_key(spelling);
    // "training_flop" is no "training" with a unit behind it; "Training compute (FLOP)" is.
    const std::string bare = spelling.ends_with(')') ? without_unit(key) : key;
    std::vector<std::size_t> places;
    for (std::size_t i = 0; i < keys_.size(); ++i) {
      if (exact ? keys_[i] == key : without_unit(keys_[i]) == bare) places.push_back(i);
    }
    return places;
  }

  const std::vector<std::string>& names_;
  std::vector<std::string> keys_;
  std::string file_;
};

Vintage vintage_of(const Header& header) {
  if (header.has("training_flop")) return Vintage::own;
  if (header.has("Model")) return Vintage::epoch_2025;
  if (header.has("Inclusion criteria met")) return Vintage::sheet_2023;
  if (header.has("Inclusion criteria")) return Vintage::sheet_2022;
  return Vintage::epoch_2024;
}

}  // namespace

std::string title_of(Vintage vintage) {
  switch (vintage) {
    case Vintage::own:
      return "models table of computedivide";
    case Vintage::sheet_2022:
      return "Sevilla et al. sheet, columns of 2022";
    case Vintage::sheet_2023:
      return "Sevilla et al. sheet, columns of 2023";
    case Vintage::epoch_2024:
      return "Epoch AI data set, columns of 2023-10 to 2024";
    case Vintage::epoch_2025:
      return "Epoch AI data set, columns of 2025 and later";
  }
  return "models";
}

ModelsColumns find_models_columns(const CsvReader& csv, const std::string& file) {
  const Header header(csv, file);
  std::string missing;
  const auto require = [&](const Spellings& spellings) {
    const std::optional<std::size_t> place = header.find_single(spellings);
    if (!place) missing += fmt::format("{}'{}'", missing.empty() ? "" : ", ", fmt::join(spellings, "' or '"));
    return place.value_or(0);
  };
  ModelsColumns columns;
  columns.vintage = vintage_of(header);
  columns.name = require(name_spellings);
  columns.date = require(date_spellings);
  columns.sectors = require(sector_spellings);
  columns.training_flop = require(compute_spellings);
  if (!missing.empty())
    fail("{}:1: no column {}; a models table of a known vintage is needed", file, missing);

  columns.organisations = header.find_single(organisation_spellings);
  columns.countries = header.find_single(country_spellings);
  columns.notability = header.find_single(notability_spellings);
  columns.criteria_met = header.find_single({"Inclusion criteria met"});
  columns.parameters = header.find_single({"Parameters", "Number of parameters"});
  columns.self_supervised = header.find_single(self_supervised_spellings);
  columns.approach = header.find_single({"Approach"});
  columns.citations = header.find_single({"Citations"});
  columns.led_by = header.find_single({"led_by"});
  columns.abstract = header.find_single({"Abstract"});

  const auto take_first = [&](const Spellings& spellings) {
    const std::optional<std::size_t> place = header.find(spellings);
    if (place && header.twin_of(*place)) columns.doubled.push_back(csv.header()[*place]);
    return place;
  };
  columns.dataset_size = take_first(dataset_spellings);
  columns.domain = take_first({"Domain"});
  columns.hardware = take_first({"Training hardware", "hardware"});
  columns.hardware_quantity = take_first({"Hardware quantity"});
  columns.training_hours =
      take_first({"Training time (hours)", "training_hours", "Equivalent training time (hours)"});
  columns.confidence = take_first({"Confidence"});
  columns.source = take_first(source_spellings);
  columns.note = take_first({"note"});
  return columns;
}

}  // namespace computedivide
