#include "data/affiliation/institution_types.hpp"

#include <algorithm>
#include <array>
#include <utility>
#include <vector>

#include "base/text.hpp"
#include "base/usage_error.hpp"

namespace computedivide {

namespace {

constexpr std::array<std::pair<std::string_view, InstitutionTypes>, 8> institution_words{
    {{"archive", institution::archive},
     {"company", institution::company},
     {"education", institution::education},
     {"facility", institution::facility},
     {"government", institution::government},
     {"healthcare", institution::healthcare},
     {"nonprofit", institution::nonprofit},
     {"other", institution::other}}};

bool equal_ignoring_case(std::string_view text, std::string_view lower) {
  return text.size() == lower.size() &&
         std::equal(text.begin(), text.end(), lower.begin(), [](char a, char b) {
           return (a >= 'A' && a <= 'Z' ? static_cast<char>(a - 'A' + 'a') : a) == b;
         });
}

}  // namespace

InstitutionTypes institution_type(std::string_view word) {
  // In lower case, as nearly all are; or in any.
  for (const auto& [name, bit] : institution_words) {
    if (word == name) return bit;
  }
  for (const auto& [name, bit] : institution_words) {
    if (equal_ignoring_case(word, name)) return bit;
  }
  return institution::other;
}

std::string name_of(InstitutionTypes types) {
  std::string text;
  for (const auto& [name, bit] : institution_words) {
    if ((types & bit) == 0) continue;
    if (!text.empty()) text += '+';
    text += name;
  }
  return text.empty() ? "none" : text;
}

InstitutionTypes parse_institution_types(std::string_view list, std::string_view where) {
  std::vector<std::string> legal;
  for (const auto& [name, bit] : institution_words) legal.emplace_back(name);
  unsigned types = 0;
  std::string commas(list);
  std::replace(commas.begin(), commas.end(), '+', ',');
  for (const std::string& word : split_list(commas, ',')) {
    const auto known =
        std::find_if(institution_words.begin(), institution_words.end(),
                     [&](const auto& entry) { return equal_ignoring_case(word, entry.first); });
    if (known == institution_words.end())
      fail_usage("{}: '{}' is not an institution type{}", where, word, suggestion(word, legal));
    types |= known->second;
  }
  return static_cast<InstitutionTypes>(types);
}

TeamType team_type(InstitutionTypes types, const TeamRule& rule) {
  if (types == 0) return TeamType::unknown;
  const bool academic = (types & rule.academic & ~institution::company) != 0;
  if ((types & institution::company) != 0)
    return academic ? TeamType::collaboration : TeamType::industry_only;
  if (!academic || (rule.strict && (types & ~rule.academic) != 0)) return TeamType::other;
  return TeamType::academic_only;
}

}  // namespace computedivide
