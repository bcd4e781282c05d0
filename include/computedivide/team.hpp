#pragma once

#include <array>
#include <string_view>

namespace computedivide {

/// Who made a model or wrote a paper.
enum class TeamType { academic_only, industry_only, collaboration, other, unknown };

/// The words of the team types for files, in the order of the enum.
inline constexpr std::array<std::string_view, 5> team_words{"academic_only", "industry_only", "collaboration",
                                                            "other", "unknown"};

/// All team types, in the order in which tables and figures show them.
inline constexpr std::array<TeamType, 5> team_types{TeamType::academic_only, TeamType::collaboration,
                                                    TeamType::industry_only, TeamType::other,
                                                    TeamType::unknown};

/// "academic_only", for files.
std::string_view name_of(TeamType team);

/// "Academic only", for figures and tables.
std::string_view label_of(TeamType team);

/// The kind of an organisation, in the words of the Epoch data sets and of our own tables.
enum class Sector { academia, industry, government, nonprofit, research_collective, other };

/// "research collective", as our models.csv spells it.
std::string_view name_of(Sector sector);

}  // namespace computedivide
