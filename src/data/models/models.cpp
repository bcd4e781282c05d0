// What a Model means (team type, who leads) and how it is written. How files are read: models_reader.cpp.

#include "computedivide/models.hpp"

#include <fmt/ranges.h>

#include <algorithm>
#include <string_view>

#include "computedivide/csv.hpp"
#include "computedivide/error.hpp"
#include "data/models/models_cells.hpp"
#include "data/tables/csv_cells.hpp"

namespace computedivide {

TeamType team_type(const Model& model) {
  if (model.sectors.empty()) return TeamType::unknown;
  const auto is_industry = [](Sector sector) { return sector == Sector::industry; };
  if (std::ranges::all_of(model.sectors, is_industry)) return TeamType::industry_only;
  if (std::ranges::any_of(model.sectors, is_industry)) return TeamType::collaboration;
  // No industry: a university with any public or non-profit body beside it is still academic.
  const bool academia = std::ranges::find(model.sectors, Sector::academia) != model.sectors.end();
  return academia ? TeamType::academic_only : TeamType::other;
}

bool academically_led(const Model& model) {
  const TeamType team = team_type(model);
  return team == TeamType::academic_only ||
         (team == TeamType::collaboration && model.led_by == Sector::academia);
}

namespace {

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

std::string models_to_csv(const std::vector<Model>& models, const std::set<std::string>& absent) {
  static const std::vector<std::string> fields = split_list(
      "name,organisations,countries,sectors,led_by,date,domain,parameters,training_flop,confidence,"
      "dataset_size,hardware,hardware_quantity,training_hours,self_supervised,notability,citations,source,"
      "note",
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

}  // namespace computedivide
