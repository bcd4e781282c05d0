// What a Model means (team type, who leads), how it is written, and in which column a file has each part of
// it. models_reader.cpp reads files.

#include "data/models/models_cells.hpp"

#include <fmt/ranges.h>

#include <algorithm>
#include <array>
#include <string_view>

#include "base/find.hpp"
#include "base/text.hpp"
#include "base/words.hpp"
#include "computedivide/error.hpp"
#include "data/tables/csv_cells.hpp"

namespace computedivide {

namespace {

/// The names of a column, in the order of preference where a file has several.
using Spellings = std::vector<std::string_view>;

/// What may follow a name without changing its meaning. "billions" or "petaFLOP" are not among them: they
/// change the numbers.
constexpr std::array<std::string_view, 10> units{"flop",  "flops", "count",      "number",     "total",
                                                 "hours", "utc",   "yyyy mm dd", "dd mm yyyy", "mm dd yyyy"};

std::string without_unit(const std::string& key) {
  for (const std::string_view unit : units)
    if (key.size() > unit.size() + 1 && key.ends_with(unit) && key[key.size() - unit.size() - 1] == ' ')
      return key.substr(0, key.size() - unit.size() - 1);
  return key;
}

class Header {
 public:
  explicit Header(const CsvReader& csv) : csv_(csv) {
    for (const std::string& name : csv.header()) keys_.push_back(header_key(name));
  }

  /// The column of the first spelling that the file has; if none matches exactly, whatever unit follows it.
  std::optional<std::size_t> find(const Spellings& spellings) const {
    for (const bool exact : {true, false})
      for (const std::string_view spelling : spellings)
        if (const std::optional<std::size_t> place = place_of(spelling, exact)) return place;
    return std::nullopt;
  }

  /// The same for a column that results need: with two of them it is unclear which is meant.
  std::optional<std::size_t> find_single(const Spellings& spellings) const {
    const std::optional<std::size_t> place = find(spellings);
    if (place && twin_of(*place)) {
      fail("{}:1: column '{}' occurs twice in the header; each name should occur once", csv_.name(),
           csv_.header()[*twin_of(*place)]);
    }
    return place;
  }

  /// The next column of the same name.
  std::optional<std::size_t> twin_of(std::size_t place) const {
    for (std::size_t i = place + 1; i < keys_.size(); ++i)
      if (keys_[i] == keys_[place]) return i;
    return std::nullopt;
  }

  bool has(std::string_view spelling) const { return place_of(spelling, true).has_value(); }

 private:
  std::optional<std::size_t> place_of(std::string_view spelling, bool exact) const {
    const std::string key = header_key(spelling);
    // "training_flop" is not "training" followed by a unit; "Training compute (FLOP)" is.
    const std::string bare = spelling.ends_with(')') ? without_unit(key) : key;
    const auto place = std::ranges::find_if(
        keys_, [&](const std::string& one) { return exact ? one == key : without_unit(one) == bare; });
    if (place == keys_.end()) return std::nullopt;
    return static_cast<std::size_t>(place - keys_.begin());
  }

  const CsvReader& csv_;
  std::vector<std::string> keys_;
};

Vintage vintage_of(const Header& header) {
  if (header.has("training_flop")) return Vintage::own;
  if (header.has("Model")) return Vintage::epoch_2025;
  if (header.has("Inclusion criteria met")) return Vintage::sheet_2023;
  if (header.has("Inclusion criteria")) return Vintage::sheet_2022;
  return Vintage::epoch_2024;
}

template <class Names>
std::string joined(const Names& names) {
  return fmt::format("{}", fmt::join(names, "; "));
}

std::string criteria(const Notability& notability) {
  std::vector<std::string_view> names;
  for (const auto& [name, flag] : notability_criteria)
    if (notability.*flag) names.push_back(name);
  return joined(names);
}

}  // namespace

TeamType team_type(const Model& model) {
  if (model.sectors.empty()) return TeamType::unknown;
  const auto is_industry = [](Sector sector) { return sector == Sector::industry; };
  if (std::ranges::all_of(model.sectors, is_industry)) return TeamType::industry_only;
  if (std::ranges::any_of(model.sectors, is_industry)) return TeamType::collaboration;
  // No industry: a university with any public or non-profit body beside it is still academic.
  const bool academia = holds(model.sectors, Sector::academia);
  return academia ? TeamType::academic_only : TeamType::other;
}

bool academically_led(const Model& model) {
  const TeamType team = team_type(model);
  return team == TeamType::academic_only ||
         (team == TeamType::collaboration && model.led_by == Sector::academia);
}

std::string models_to_csv(const std::vector<Model>& models, const std::set<std::string>& absent) {
  static const std::vector<std::string> fields = split_list(
      "name,organisations,countries,sectors,led_by,date,domain,parameters,training_flop,confidence,dataset_"
      "size,hardware,hardware_quantity,training_hours,self_supervised,notability,citations,source,note",
      ',');
  std::string csv;
  const auto append = [&](std::vector<std::string> cells) {
    for (std::size_t i = cells.size(); i-- > 0;)
      if (absent.contains(fields[i])) cells.erase(cells.begin() + static_cast<std::ptrdiff_t>(i));
    append_csv_record(csv, cells);
  };
  append(fields);
  for (const Model& model : models) {
    std::vector<std::string_view> sectors;
    for (const Sector sector : model.sectors) sectors.push_back(name_of(sector));
    append(row_cells(model.name, joined(model.organisations), joined(model.countries), joined(sectors),
                     model.led_by, model.date, joined(model.domains), exact_cell(model.parameters),
                     exact_cell(model.training_flop), model.confidence, exact_cell(model.dataset_size),
                     model.hardware, exact_cell(model.hardware_quantity), exact_cell(model.training_hours),
                     model.self_supervised, criteria(model.notability), exact_cell(model.citations),
                     model.source, model.note));
  }
  return csv;
}

bool is_missing_mark(std::string_view cell) {
  return is_one_of(
      to_lower(cell),
      "n/a|na|<na>|n.a.|#ref!|#n/a|#value!|#div/0!|#num!|#name?|#null!|#error!|-|--|\u2013|\u2014|.|?|"
      "nan|nat|null|none|unknown|tbd");
}

std::optional<double> parse_with_thousands(std::string_view text) {
  if (text.find(',') == std::string_view::npos) return parse_number(text);
  const std::size_t first = text.find(',');
  const std::string_view whole = text.substr(0, text.find('.'));
  if (first == 0 || first > 3 || (whole.size() - first) % 4 != 0) return std::nullopt;
  std::string digits;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const bool comma_due = i < whole.size() && i >= first && (i - first) % 4 == 0;
    if ((text[i] == ',') != comma_due) return std::nullopt;
    if (text[i] != ',') digits += text[i];
  }
  return parse_number(digits);
}

std::optional<Sector> parse_sector(std::string_view label) {
  using Word = std::pair<std::string_view, Sector>;
  static constexpr Word words[] = {
      {"academia", Sector::academia},    {"academic", Sector::academia},
      {"industry", Sector::industry},    {"government", Sector::government},
      {"non-profit", Sector::nonprofit}, {"research collective", Sector::research_collective},
      {"nonprofit", Sector::nonprofit},  {"non profit", Sector::nonprofit},
      {"other", Sector::other}};
  const Word* known = find_by(words, &Word::first, to_lower(label));
  return known == nullptr ? std::nullopt : std::optional(known->second);
}

bool names_a_university(std::string_view organisation) {
  const std::string lower = to_lower(organisation);
  return contains_any(lower, {"universit", "institute of technology", "college", "école", "ecole",
                              "eth zurich", "epfl", "kaist", "mila"}) ||
         is_one_of(lower, "mit|ucl|cmu");
}

std::string title_of(Vintage vintage) {
  static constexpr std::array<std::string_view, 5> words{
      "models table of computedivide", "Sevilla et al. sheet, columns of 2022",
      "Sevilla et al. sheet, columns of 2023", "Epoch AI data set, columns of 2023-10 to 2024",
      "Epoch AI data set, columns of 2025 and later"};
  return std::string(word_of(vintage, words));
}

ModelsColumns find_models_columns(const CsvReader& csv) {
  const Header header(csv);
  std::string missing;
  const auto require = [&](const Spellings& spellings) {
    const std::optional<std::size_t> place = header.find_single(spellings);
    if (!place) missing += fmt::format("{}'{}'", missing.empty() ? "" : ", ", fmt::join(spellings, "' or '"));
    return place.value_or(0);
  };
  ModelsColumns columns;
  columns.vintage = vintage_of(header);
  columns.name = require({"Model", "System", "name", "Model name", "System name"});
  columns.date = require({"Publication date", "date"});
  columns.sectors =
      require({"Organization categorization", "Organization categorization (from Organization)", "sectors"});
  columns.training_flop = require({"Training compute (FLOP)", "training_flop"});
  if (!missing.empty())
    fail("{}:1: no column {}; a models table of a known vintage is needed", csv.name(), missing);

  columns.organisations = header.find_single({"Organization", "Organization(s)", "organisations"});
  columns.countries = header.find_single(
      {"Country (of organization)", "Country (from Organization)", "countries", "Country"});
  columns.notability = header.find_single({"Notability criteria", "Inclusion criteria", "notability"});
  columns.criteria_met = header.find_single({"Inclusion criteria met"});
  columns.parameters = header.find_single({"Parameters", "Number of parameters"});
  columns.self_supervised = header.find_single({"Self-supervised training", "self_supervised"});
  columns.approach = header.find_single({"Approach"});
  columns.citations = header.find_single({"Citations"});
  columns.led_by = header.find_single({"led_by"});
  columns.abstract = header.find_single({"Abstract"});

  const auto take_first = [&](const Spellings& spellings) {
    const std::optional<std::size_t> place = header.find(spellings);
    if (place && header.twin_of(*place)) columns.doubled.push_back(csv.header()[*place]);
    return place;
  };
  columns.dataset_size = take_first({"Training dataset size (total)", "Training dataset size (datapoints)",
                                     "Training dataset size", "dataset_size"});
  columns.domain = take_first({"Domain"});
  columns.hardware = take_first({"Training hardware", "hardware"});
  columns.hardware_quantity = take_first({"Hardware quantity"});
  columns.training_hours =
      take_first({"Training time (hours)", "training_hours", "Equivalent training time (hours)"});
  columns.confidence = take_first({"Confidence"});
  columns.source = take_first({"Link", "source", "Reference"});
  columns.note = take_first({"note"});
  return columns;
}

}  // namespace computedivide
