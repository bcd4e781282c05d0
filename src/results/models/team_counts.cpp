#include "results/models/team_counts.hpp"

#include "computedivide/error.hpp"
#include "data/sidecar.hpp"

namespace computedivide {

TeamCounts& TeamCounts::operator+=(const TeamCounts& other) {
  for (std::size_t i = 0; i < by_team.size(); ++i) by_team[i] += other.by_team[i];
  return *this;
}

std::string_view colour_of(TeamType team) {
  constexpr std::array<std::string_view, team_types.size()> by_team{
      colours::blue, colours::vermillion, colours::orange, colours::grey, colours::light_grey};
  return by_team[static_cast<std::size_t>(team)];
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
  for (const TeamType team : teams) entries.push_back({std::string(label_of(team)), Colour(colour_of(team))});
  return entries;
}

std::string published_until(Date until, Date last_model) {
  return year_of(until) > year_of(last_model) ? fmt::format("to {}", format_date(last_model))
                                              : fmt::format("until {}", format_date(until));
}

ModelsInput read_models_input(const Inputs& inputs) {
  ModelsFile read = read_models(inputs.file("models.csv"));
  return {std::move(read.models), std::move(read.absent), read_source(inputs.file("models.provenance.json"))};
}

std::string no_column(std::string_view field) { return fmt::format("the table has no {} column", field); }

}  // namespace computedivide
