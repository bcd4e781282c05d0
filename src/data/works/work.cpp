#include "data/works/work.hpp"

#include <algorithm>
#include <array>
#include <unordered_map>

#include "base/text.hpp"
#include "base/words.hpp"
#include "computedivide/affiliation.hpp"
#include "computedivide/error.hpp"
#include "data/works/source.hpp"

namespace computedivide {

void Abstract::clear() { empty_record(*this, &Abstract::tokens, &Abstract::positions); }

void Work::clear() {
  empty_record(*this, &Work::concepts, &Work::topics, &Work::given_topics, &Work::abstract);
}

std::string_view name_of(Drop drop) {
  static constexpr std::array<std::string_view, drop_count> names{
      "unreadable",     "not a work", "duplicate id", "rejected or withdrawn", "year outside",  "no abstract",
      "other language", "retracted",  "paratext",     "expansion set",         "not in corpus", "ambiguous"};
  return word_of(drop, names);
}

std::uint64_t work_key(std::string_view id) {
  // FNV-1a, then a final mix so that all bits depend on all bytes.
  std::uint64_t hash = 0xCBF29CE484222325U;
  for (const char c : id) hash = (hash ^ static_cast<unsigned char>(c)) * 0x100000001B3U;
  hash = (hash ^ (hash >> 30U)) * 0xBF58476D1CE4E5B9U;
  hash = (hash ^ (hash >> 27U)) * 0x94D049BB133111EBU;
  return (hash ^ (hash >> 31U)) | (std::uint64_t{1} << 63U);
}

void Abstract::set_text(std::string_view whole) {
  if (trim(whole).empty()) return;
  form = Form::text;
  text = whole;
}

std::optional<Drop> missing(const Work& work, const ReadOptions& options) {
  if (work.year < options.first_year || work.year > options.last_year) return Drop::year;
  if (work.abstract.form == Abstract::Form::none) return Drop::no_abstract;
  return std::nullopt;
}

void ReadErrors::add(std::string_view kind, std::string_view where, bool strict) {
  if (strict) fail("{}: {}; without --strict it is counted and the run goes on", where, kind);
  auto place = kinds.find(kind);
  if (place == kinds.end()) place = kinds.emplace(std::string(kind), Tally{0, std::string(where)}).first;
  ++place->second.count;
}

std::string WorksSource::where() const {
  return fmt::format("{}:{}", reader().stream().name(), reader().line());
}

bool WorksSource::end() {
  add_damage(ended_ ? "" : reader().stream().damage());
  ended_ = true;
  return false;
}

void WorksSource::add_damage(const std::string& damage) {
  if (!damage.empty()) errors.add("a file that is damaged or truncated", damage, options_.strict);
}

namespace {

constexpr std::pair<std::string_view, InstitutionTypes> institution_words[] = {
    {"archive", institution::archive},       {"company", institution::company},
    {"education", institution::education},   {"facility", institution::facility},
    {"government", institution::government}, {"healthcare", institution::healthcare},
    {"nonprofit", institution::nonprofit},   {"other", institution::other}};

/// The bit of a word in lower case; 0 for an unknown one.
InstitutionTypes bit_of(std::string_view word) {
  for (const auto& [name, bit] : institution_words)
    if (word == name) return bit;
  return 0;
}

// Free-text affiliations in the words of institution types, so that works from every source get their team
// type by one rule. The same affiliations come up again and again: each is classified once.

constexpr std::size_t most_remembered = 65536;

InstitutionTypes type_of(AffiliationClass value) {
  constexpr std::array<InstitutionTypes, affiliation_classes.size()> types{
      institution::education, institution::company, institution::government, institution::nonprofit, 0};
  return types[static_cast<std::size_t>(value)];
}

InstitutionTypes decide(std::string_view affiliation, std::string_view domain) {
  unsigned types = 0;
  for (const AffiliationClass value : classes_of_author(affiliation)) types |= type_of(value);
  if (types == 0 && !domain.empty()) types = type_of(classify_domain(domain).value);
  return static_cast<InstitutionTypes>(types);
}

}  // namespace

InstitutionTypes institution_type(std::string_view word) {
  // In lower case, as nearly all are; or in any.
  InstitutionTypes bit = bit_of(word);
  if (bit == 0) bit = bit_of(to_lower(word));
  return bit == 0 ? institution::other : bit;
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
  std::ranges::replace(commas, '+', ',');
  for (const std::string& word : split_list(commas, ',')) {
    const InstitutionTypes bit = bit_of(to_lower(word));
    if (bit == 0) fail_usage("{}: '{}' is not an institution type{}", where, word, suggestion(word, legal));
    types |= bit;
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

InstitutionTypes affiliation_institutions(std::string_view affiliation, std::string_view domain) {
  thread_local std::unordered_map<std::string, InstitutionTypes> decided;
  thread_local std::string key;
  key.assign(affiliation);
  key += '\0';
  key += domain;
  const auto place = decided.find(key);
  if (place != decided.end()) return place->second;
  if (decided.size() >= most_remembered) decided.clear();
  const InstitutionTypes types = decide(affiliation, domain);
  decided.emplace(key, types);
  return types;
}

}  // namespace computedivide
