// Most records of a snapshot are left out for their year, many for their language or because they have no
// abstract. A search for the keys among the raw bytes finds what decides (key_search); only where it would
// drop the record are the brackets up to the year and language looked at, to see that these are its own.
//
// Edge decisions. Only records that begin with an OpenAlex id and end with a bracket are dropped here: their
// id counts as seen, whatever stands behind the member that decides. A work without an abstract is dropped
// for that before its language is asked for. It has none where its index is null or empty; where the key
// stands more than once, whether as a member of the record or of what is in it, all of them must say the
// same, or the whole record is read. Where a year or language stands twice, the first counts.

#include "computedivide/data/works/openalex_front.hpp"

#include <algorithm>
#include <charconv>

#include "computedivide/data/works/key_search.hpp"

namespace computedivide {

namespace {

constexpr std::string_view id_key = "{\"id\":";
constexpr std::string_view id_begin = "\"https://openalex.org/W";
constexpr std::string_view year_key = "\"publication_year\"";
constexpr std::string_view language_key = "\"language\"";
constexpr std::string_view index_key = "\"abstract_inverted_index\"";
/// How far from its begin the front reaches.
constexpr std::size_t front_size = 2048;
/// How near to the end an index that is null or empty is looked for before all of the record is searched.
constexpr std::size_t tail_size = 1024;

/// A key and the value behind it; null pointers where there is none.
struct Member {
  const char* key = nullptr;
  const char* value = nullptr;
};

/// The first such key in the text.
Member find_member(std::string_view text, std::string_view key) {
  const char* at = find_key(text, key);
  if (at == nullptr || *at != ':') return {};
  return {at - key.size(), at + (at[1] == ' ' ? 2 : 1)};
}

/// The year there; nothing where what stands there is no whole number of up to four digits.
std::optional<int> year_at(const char* at) {
  int year = 0;
  const auto [end, error] = std::from_chars(at, at + 5, year);
  if (error != std::errc{} || year < 0 || (*end != ',' && *end != '}' && *end != ' ')) return std::nullopt;
  return year;
}

bool is_outside(int year, const ReadOptions& options) {
  return year < options.first_year || year > options.last_year;
}

/// Whether a text stands there that is not the language asked for.
bool is_other_language(const char* at, std::string_view front, const ReadOptions& options) {
  if (at == nullptr || *at != '"') return false;
  const std::string_view rest(at + 1, static_cast<std::size_t>(front.data() + front.size() - at - 1));
  const std::string_view language = rest.substr(0, rest.find('"'));
  return language.size() < rest.size() && language.find('\\') == std::string_view::npos &&
         language != options.language;
}

/// What a record holds as its abstract's index, as far as the raw bytes tell.
enum class Held { unclear, nothing, tokens };

Held held_at(std::string_view value) {
  for (const std::string_view none : {"null", "{}"}) {
    if (value.starts_with(none) && value.size() > none.size() &&
        (value[none.size()] == ',' || value[none.size()] == '}'))
      return Held::nothing;
  }
  // Not the older form, which wraps the index.
  return value.starts_with("{\"") && !value.starts_with("{\"IndexLength\"") &&
                 !value.starts_with("{\"InvertedIndex\"")
             ? Held::tokens
             : Held::unclear;
}

/// What all the record's indexes are, if they are all the same.
Held held_index(std::string_view object) {
  Held held = Held::unclear;
  for (std::string_view rest = object;;) {
    const char* at = find_key(rest, index_key);
    if (at == nullptr) return held;
    rest.remove_prefix(static_cast<std::size_t>(at - rest.data()));
    if (!rest.starts_with(':')) return Held::unclear;
    const Held here = held_at(rest.substr(rest.starts_with(": ") ? 2 : 1));
    if (here == Held::unclear || (held != Held::unclear && here != held)) return Held::unclear;
    held = here;
  }
}

/// Why a record of a year that is asked for is left out; nothing where all of it must be read.
std::optional<Drop> drop_by_index(std::string_view object, bool other_language) {
  if (!other_language) {
    // Most records have an abstract: a look at the end spares most of them the search.
    const std::string_view tail = object.substr(object.size() - std::min(object.size(), tail_size));
    const char* value = find_member(tail, index_key).value;
    if (value == nullptr || *value == '"') return std::nullopt;
  }
  const Held held = held_index(object);
  if (held == Held::nothing) return Drop::no_abstract;
  return held == Held::tokens && other_language ? std::optional(Drop::language) : std::nullopt;
}

/// Whether a member is the record's own, and not one of what is in it.
bool is_own(const Member& member, std::string_view object, JsonScan& scan) {
  const std::string_view before = object.substr(0, static_cast<std::size_t>(member.key - object.data()));
  return before.substr(0, before.size() - (before.ends_with(' ') ? 1 : 0)).ends_with(',') &&
         is_between_members(before, scan);
}

}  // namespace

std::optional<FrontDrop> drop_at_front(std::string_view object, const ReadOptions& options, JsonScan& scan) {
  const std::string_view front = object.substr(0, front_size);
  const Member year = find_member(front, year_key);
  const std::optional<int> number = year.value == nullptr ? std::nullopt : year_at(year.value);
  if (!number) return std::nullopt;
  FrontDrop drop{Drop::year, 0, *number};
  Member language;
  if (!is_outside(*number, options)) {
    if (!options.language.empty()) language = find_member(front, language_key);
    if (!is_other_language(language.value, front, options)) language = {};
    const std::optional<Drop> by_index = drop_by_index(object, language.value != nullptr);
    if (!by_index) return std::nullopt;
    drop.reason = *by_index;
  }
  // The record must at least begin and end like one: cut ones are unreadable, whatever their year.
  if (!object.starts_with(id_key) || object.back() != '}') return std::nullopt;
  const std::size_t id = id_key.size() + (object[id_key.size()] == ' ' ? 1 : 0);
  if (!object.substr(id).starts_with(id_begin)) return std::nullopt;
  const auto [id_end, error] =
      std::from_chars(object.data() + id + id_begin.size(), object.data() + object.size(), drop.key);
  // Numbers beyond are hashed.
  if (error != std::errc{} || *id_end != '"' || drop.key >> 47U != 0) return std::nullopt;
  if (!is_own(year, object, scan)) return std::nullopt;
  if (drop.reason == Drop::language && !is_own(language, object, scan)) return std::nullopt;
  return drop;
}

}  // namespace computedivide
