#include "results/models/team_counts.hpp"

#include <algorithm>
#include <numeric>

#include "base/files.hpp"
#include "computedivide/error.hpp"

namespace computedivide {

namespace {

std::size_t place_of(TeamType team) {
  return static_cast<std::size_t>(std::find(team_types.begin(), team_types.end(), team) - team_types.begin());
}

}  // namespace

std::int64_t& TeamCounts::operator[](TeamType team) {
  return by_team[place_of(team)];
}

std::int64_t TeamCounts::operator[](TeamType team) const {
  return by_team[place_of(team)];
}

std::int64_t TeamCounts::n() const {
  return std::accumulate(by_team.begin(), by_team.end(), std::int64_t{0});
}

TeamCounts& TeamCounts::operator+=(const TeamCounts& other) {
  for (std::size_t i = 0; i < by_team.size(); ++i) by_team[i] += other.by_team[i];
  return *this;
}

std::string_view colour_of(TeamType team) {
  switch (team) {
    case TeamType::academic_only:
      return colours::blue;
    case TeamType::collaboration:
      return colours::orange;
    case TeamType::industry_only:
      return colours::vermillion;
    case TeamType::other:
      return colours::grey;
    case TeamType::unknown:
      return colours::light_grey;
  }
  return colours::light_grey;
}

std::vector<Segment> stacked_segments(const std::vector<TeamType>& teams, bool shares, double strength) {
  std::vector<Segment> segments;
  for (const TeamType team : teams) {
    segments.push_back(
        {fmt::format("{}{}", name_of(team), shares ? "_share" : ""), tint(colour_of(team), strength)});
  }
  return segments;
}

std::vector<KeyEntry> team_key(const std::vector<TeamType>& teams) {
  std::vector<KeyEntry> entries;
  for (const TeamType team : teams) {
    entries.push_back({std::string(label_of(team)), Colour(colour_of(team))});
  }
  return entries;
}

std::string published_until(Date until, Date last_model) {
  return year_of(until) > year_of(last_model) ? fmt::format("to {}", format_date(last_model))
                                              : fmt::format("until {}", format_date(until));
}

ModelsInput read_models_input(const std::filesystem::path& models_csv,
                              const std::filesystem::path& provenance_json) {
  const std::string where = provenance_json.string();
  const Json provenance = parse_json(read_file(provenance_json), where);
  ModelsFile read = read_models(models_csv);
  return {std::move(read.models), std::move(read.absent),
          source_info_from_json(provenance.at("source", where), where)};
}

std::string no_column(std::string_view field) {
  return fmt::format("the table has no {} column", field);
}

}  // namespace computedivide
