#include "computedivide/data/models_columns.hpp"

#include <algorithm>
#include <string_view>
#include <vector>

#include "computedivide/base/error.hpp"
#include "computedivide/base/text.hpp"

namespace computedivide {

namespace {

using Spellings = std::vector<std::string_view>;

// The order is the order of preference where a file has several.
const Spellings name_spellings{"Model", "System", "name"};
const Spellings organisation_spellings{"Organization", "Organization(s)", "organisations"};
const Spellings sector_spellings{"Organization categorization",
                                 "Organization categorization (from Organization)", "sectors"};
const Spellings date_spellings{"Publication date", "date"};
const Spellings compute_spellings{"Training compute (FLOP)", "Training compute (FLOPs)", "training_flop"};
const Spellings notability_spellings{"Notability criteria", "Inclusion criteria", "notability"};
const Spellings parameter_spellings{"Parameters"};
const Spellings dataset_spellings{"Training dataset size (total)", "Training dataset size (datapoints)",
                                  "Training dataset size", "dataset_size"};
const Spellings self_supervised_spellings{"Self-supervised training", "self_supervised"};
const Spellings source_spellings{"Link", "source", "Reference"};

std::optional<std::size_t> find(const std::vector<std::string>& lower_header, Spellings spellings) {
  for (const std::string_view spelling : spellings) {
    const auto place = std::find(lower_header.begin(), lower_header.end(), to_lower(spelling));
    if (place != lower_header.end()) return static_cast<std::size_t>(place - lower_header.begin());
  }
  return std::nullopt;
}

Vintage vintage_of(const std::vector<std::string>& lower_header) {
  const auto has = [&](Spellings spelling) { return find(lower_header, spelling).has_value(); };
  if (has({"training_flop"})) return Vintage::own;
  if (has({"Model"})) return Vintage::epoch_2025;
  if (has({"Inclusion criteria met"})) return Vintage::sheet_2023;
  if (has({"Inclusion criteria"})) return Vintage::sheet_2022;
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
  std::vector<std::string> header;
  for (const std::string& column : csv.header()) header.push_back(to_lower(column));
  if (header.size() == 1) {
    for (const char separator : {';', '\t', '|'}) {
      if (header[0].find(separator) != std::string::npos) {
        fail("{}:1: the header is separated by '{}'; a file separated by commas is needed", file,
             separator == '\t' ? std::string("tab") : std::string(1, separator));
      }
    }
  }

  std::string missing;
  const auto require = [&](Spellings spellings) {
    const std::optional<std::size_t> place = find(header, spellings);
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

  columns.organisations = find(header, organisation_spellings);
  columns.notability = find(header, notability_spellings);
  columns.criteria_met = find(header, {"Inclusion criteria met"});
  columns.parameters = find(header, parameter_spellings);
  columns.dataset_size = find(header, dataset_spellings);
  columns.self_supervised = find(header, self_supervised_spellings);
  columns.approach = find(header, {"Approach"});
  columns.domain = find(header, {"Domain"});
  columns.citations = find(header, {"Citations"});
  columns.led_by = find(header, {"led_by"});
  columns.source = find(header, source_spellings);
  columns.note = find(header, {"note"});
  columns.abstract = find(header, {"Abstract"});
  return columns;
}

}  // namespace computedivide
