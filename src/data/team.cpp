#include "computedivide/team.hpp"

namespace computedivide {

std::string_view name_of(TeamType team) {
  switch (team) {
    case TeamType::academic_only:
      return "academic_only";
    case TeamType::industry_only:
      return "industry_only";
    case TeamType::collaboration:
      return "collaboration";
    case TeamType::other:
      return "other";
    case TeamType::unknown:
      return "unknown";
  }
  return "unknown";
}

std::string_view label_of(TeamType team) {
  switch (team) {
    case TeamType::academic_only:
      return "Academic only";
    case TeamType::industry_only:
      return "Industry only";
    case TeamType::collaboration:
      return "Collaboration";
    case TeamType::other:
      return "Other";
    case TeamType::unknown:
      return "Unknown";
  }
  return "Unknown";
}

std::string_view name_of(Sector sector) {
  switch (sector) {
    case Sector::academia:
      return "academia";
    case Sector::industry:
      return "industry";
    case Sector::government:
      return "government";
    case Sector::nonprofit:
      return "nonprofit";
    case Sector::research_collective:
      return "research collective";
    case Sector::other:
      return "other";
  }
  return "other";
}

}  // namespace computedivide
