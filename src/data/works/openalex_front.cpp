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
#include "computedivide/data/works/openalex.hpp"

namespace computedivide {

namespace {

constexpr std::string_view id_key = "{\"id\":";
/// Digits of an id; the longer ones are read with the rest of their record.
constexpr std::size_t longest_number = 15;
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

/// Whether a comma stands before the key, as before all members but the first: what begins there is a string,
/// and no rest of one.
bool follows_comma(const char* key) {
  return key[-1] == ',' || (key[-1] == ' ' && key[-2] == ',');
}

/// The year there; nothing where what stands there is no whole number of up to four digits.
std::optional<int> year_at(const char* at) {
  int year = 0;
  const auto [end, error] = std::from_chars(at, at + 5, year);
  if (error != std::errc{} || year < 0 || year > 9999 || (*end != ',' && *end != '}' && *end != ' '))
    return std::nullopt;
  return year;
}

bool is_outside(int year, const ReadOptions& options) {
  return year < options.first_year || year > options.last_year;
}

/// Whether a text stands there that is not the language asked for.
bool is_other_language(const char* at, std::string_view front, const ReadOptions& options) {
  if (at == nullptr || at >= front.data() + front.size() || *at != '"') return false;
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

/// What all the record's indexes are, if they are all the same; `last` is the last of them.
Held held_index(std::string_view object, Member& last) {
  Held held = Held::unclear;
  for (std::string_view rest = object;;) {
    const Member member = find_member(rest, index_key);
    if (member.value == nullptr) return find_key(rest, index_key) == nullptr ? held : Held::unclear;
    rest.remove_prefix(static_cast<std::size_t>(member.value - rest.data()));
    const Held here = held_at(rest);
    if (here == Held::unclear || (held != Held::unclear && here != held)) return Held::unclear;
    held = here;
    last = member;
  }
}

/// Whether a member of a record that is JSON is the record's own, by what stands behind its key: that closes
/// one bracket more than it opens.
bool is_own_by_end(const Member& member, std::string_view object, JsonScan& scan) {
  return follows_comma(member.key) &&
         brackets_left_open(object.substr(static_cast<std::size_t>(member.key - object.data())), scan) == -1;
}

/// Why a record of a year that is asked for is left out; nothing where all of it must be read.
std::optional<Drop> drop_by_index(std::string_view object, bool other_language, JsonScan& scan) {
  if (!other_language) {
    // Most records have an abstract: a look at the end spares most of them the search.
    const std::string_view tail = object.substr(object.size() - std::min(object.size(), tail_size));
    const char* value = find_member(tail, index_key).value;
    if (value == nullptr || *value == '"') return std::nullopt;
  }
  Member index;
  const Held held = held_index(object, index);
  if (held == Held::nothing) return Drop::no_abstract;
  if (held == Held::tokens && other_language && is_own_by_end(index, object, scan)) return Drop::language;
  return std::nullopt;
}

/// The key of a record that begins with an OpenAlex id and ends like a record: cut ones are unreadable,
/// whatever their year. 0 where it does not.
std::uint64_t key_of(std::string_view object) {
  if (!object.starts_with(id_key) || object.back() != '}') return 0;
  const std::size_t id = id_key.size() + (object[id_key.size()] == ' ' ? 1 : 0);
  if (!object.substr(id).starts_with(id_begin)) return 0;
  const std::string_view digits = object.substr(id + id_begin.size(), longest_number + 1);
  const std::size_t count = digits.find_first_not_of("0123456789");
  if (count == std::string_view::npos || digits[count] != '"') return 0;
  return openalex_number(object.substr(id + 1, id_begin.size() - 1 + count));
}

/// Whether a member is the record's own, and not one of what is in it.
bool is_own(const Member& member, std::string_view object, JsonScan& scan) {
  return follows_comma(member.key) &&
         is_between_members(object.substr(0, static_cast<std::size_t>(member.key - object.data())), scan);
}

}  // namespace

std::optional<FrontDrop> drop_at_front(std::string_view object, const ReadOptions& options, JsonScan& scan) {
  const std::string_view front = object.substr(0, front_size);
  const Member year = find_member(front, year_key);
  const std::optional<int> number = year.value == nullptr ? std::nullopt : year_at(year.value);
  if (!number) return std::nullopt;
  FrontDrop drop{Drop::year, key_of(object), *number};
  if (drop.key == 0) return std::nullopt;
  Member language;
  if (!is_outside(*number, options)) {
    if (!options.language.empty()) language = find_member(front, language_key);
    if (!is_other_language(language.value, front, options)) language = {};
    const std::optional<Drop> by_index = drop_by_index(object, language.value != nullptr, scan);
    if (!by_index) return std::nullopt;
    drop.reason = *by_index;
  }
  if (!is_own(year, object, scan)) return std::nullopt;
  if (drop.reason == Drop::language && !is_own(language, object, scan)) return std::nullopt;
  return drop;
}

}  // namespace computedivide
