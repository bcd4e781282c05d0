// What a Model means (team type, who leads) and how it is written. How files are read: models_reader.cpp.

#include "computedivide/models.hpp"

#include <fmt/ranges.h>

#include <algorithm>
#include <array>
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
  struct Field {
    std::string_view name;
    std::string (*cell)(const Model&);
  };
  static constexpr std::array<Field, 19> fields{
      {{"name", [](const Model& m) { return m.name; }},
       {"organisations", [](const Model& m) { return joined(m.organisations); }},
       {"countries", [](const Model& m) { return joined(m.countries); }},
       {"sectors",
        [](const Model& m) {
          std::vector<std::string_view> sectors;
          for (const Sector sector : m.sectors) sectors.push_back(name_of(sector));
          return joined(sectors);
        }},
       {"led_by", [](const Model& m) { return m.led_by ? std::string(name_of(*m.led_by)) : std::string(); }},
       {"date", [](const Model& m) { return m.date ? format_date(*m.date) : std::string(); }},
       {"domain", [](const Model& m) { return joined(m.domains); }},
       {"parameters", [](const Model& m) { return exact_cell(m.parameters); }},
       {"training_flop", [](const Model& m) { return exact_cell(m.training_flop); }},
       {"confidence", [](const Model& m) { return m.confidence; }},
       {"dataset_size", [](const Model& m) { return exact_cell(m.dataset_size); }},
       {"hardware", [](const Model& m) { return m.hardware; }},
       {"hardware_quantity", [](const Model& m) { return exact_cell(m.hardware_quantity); }},
       {"training_hours", [](const Model& m) { return exact_cell(m.training_hours); }},
       {"self_supervised", [](const Model& m) { return cell_text(m.self_supervised); }},
       {"notability", [](const Model& m) { return criteria(m.notability); }},
       {"citations", [](const Model& m) { return exact_cell(m.citations); }},
       {"source", [](const Model& m) { return m.source; }},
       {"note", [](const Model& m) { return m.note; }}}};
  std::string csv;
  std::vector<std::string> cells;
  const auto append = [&](auto cell) {
    cells.clear();
    for (const Field& field : fields)
      if (!absent.contains(std::string(field.name))) cells.push_back(cell(field));
    append_csv_record(csv, cells);
  };
  append([](const Field& field) { return std::string(field.name); });
  for (const Model& model : models) append([&](const Field& field) { return field.cell(model); });
  return csv;
}

}  // namespace computedivide
