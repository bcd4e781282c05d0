#include "data/works/work.hpp"

#include <algorithm>
#include <array>
#include <utility>

#include "computedivide/base/error.hpp"
#include "computedivide/base/text.hpp"
#include "computedivide/base/usage_error.hpp"
#include "data/works/source.hpp"

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

void Work::clear() {
  Work empty;
  const auto keep = [](auto& vector, auto& fresh) {
    vector.clear();
    fresh.swap(vector);
  };
  keep(concepts, empty.concepts);
  keep(topics, empty.topics);
  keep(given_topics, empty.given_topics);
  keep(abstract.tokens, empty.abstract.tokens);
  keep(abstract.positions, empty.abstract.positions);
  *this = std::move(empty);
}

std::string_view name_of(Drop drop) {
  static constexpr std::array<std::string_view, drop_count> names{
      "unreadable",     "not a work", "duplicate id", "rejected or withdrawn", "year outside",  "no abstract",
      "other language", "retracted",  "paratext",     "expansion set",         "not in corpus", "ambiguous"};
  return names[static_cast<std::size_t>(drop)];
}

std::uint64_t work_key(std::string_view id) {
  // FNV-1a, then a final mix so that all bits depend on all bytes.
  std::uint64_t hash = 0xCBF29CE484222325U;
  for (const char c : id) hash = (hash ^ static_cast<unsigned char>(c)) * 0x100000001B3U;
  hash = (hash ^ (hash >> 30U)) * 0xBF58476D1CE4E5B9U;
  hash = (hash ^ (hash >> 27U)) * 0x94D049BB133111EBU;
  return (hash ^ (hash >> 31U)) | (std::uint64_t{1} << 63U);
}

void ReadErrors::add(std::string_view kind, std::string_view where, bool strict) {
  if (strict) fail("{}: {}; without --strict it is counted and the run goes on", where, kind);
  auto place = kinds.find(kind);
  if (place == kinds.end()) place = kinds.emplace(std::string(kind), Tally{0, std::string(where)}).first;
  ++place->second.count;
}

}  // namespace computedivide
