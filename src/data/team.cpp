#include "computedivide/team.hpp"

#include "base/words.hpp"

namespace computedivide {

std::string_view name_of(TeamType team) { return word_of(team, team_words); }

std::string_view label_of(TeamType team) {
  static constexpr std::array<std::string_view, 5> words{"Academic only", "Industry only", "Collaboration",
                                                         "Other", "Unknown"};
  return word_of(team, words);
}

std::string_view name_of(Sector sector) {
  static constexpr std::array<std::string_view, 6> words{
      "academia", "industry", "government", "nonprofit", "research collective", "other"};
  return word_of(sector, words);
}

}  // namespace computedivide
