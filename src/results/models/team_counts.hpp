#pragma once

#include <array>
#include <cstdint>
#include <numeric>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "computedivide/models.hpp"
#include "computedivide/team.hpp"
#include "pipeline/step.hpp"
#include "plot/figure.hpp"

namespace computedivide {

/// Parameters: the large models of section 1 have more.
inline constexpr double billion = 1e9;

/// How many models of each team type there are in a bin, a year or a period.
struct TeamCounts {
  std::array<std::int64_t, team_types.size()> by_team{};  ///< in the order of the enum

  /// The count of one team type, for adding to.
  std::int64_t& operator[](TeamType team) { return by_team[static_cast<std::size_t>(team)]; }
  /// The models of one team type.
  std::int64_t operator[](TeamType team) const { return by_team[static_cast<std::size_t>(team)]; }
  /// All together, the unknown ones included.
  std::int64_t n() const { return std::accumulate(by_team.begin(), by_team.end(), std::int64_t{0}); }
  /// Adds the counts of another bin.
  TeamCounts& operator+=(const TeamCounts& other);
};

/// The colour of a team type, the same in every figure.
std::string_view colour_of(TeamType team);

/// The columns of counts by team type, as bars are stacked from the bottom; shares: "academic_only_share" …
std::vector<Segment> stacked_segments(const std::vector<TeamType>& teams, bool shares, double strength = 1);

/// The key of these team types.
std::vector<KeyEntry> team_key(const std::vector<TeamType>& teams);

/// The period of the models, for captions: "until 2022-12-31", or, where `until` lies years after the last of
/// them, "to 2025-06-10".
std::string published_until(Date until, Date last_model);

/// What results about models read: the models, and where they come from.
struct ModelsInput {
  std::vector<Model> models;
  std::set<std::string> absent;  ///< fields that the table has no column for
  SourceInfo source;
};

/// "the table has no notability column": the reason for numbers that need the field.
std::string no_column(std::string_view field);

/// From models.csv and models.provenance.json, as the step ingest.models writes them.
ModelsInput read_models_input(const Inputs& inputs);

}  // namespace computedivide
