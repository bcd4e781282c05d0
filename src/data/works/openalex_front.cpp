// Most records of a snapshot are left out for their year, many for their language, and both stand near the
// front. A search for the keys among the raw bytes finds them (a quote inside a string has a backslash before
// it, so that no key can stand in one); only where what it finds would drop the record are the members up to
// there walked, to see that they are the record's own.
//
// Edge decisions. Only records that begin with an OpenAlex id and end with a bracket are dropped here: their
// id counts as seen, whatever stands behind the member that decides. A work without an abstract is dropped
// for that before its language is asked for, so the language decides only where the record holds an index
// that is not empty. Where a member stands twice, the first counts.

#include "computedivide/data/works/openalex_front.hpp"

#include <algorithm>
#include <bit>
#include <charconv>
#include <cstring>

#if defined(__SSE2__)
#include <emmintrin.h>
#endif

#include "computedivide/data/works/json_cursor.hpp"

namespace computedivide {

namespace {

constexpr std::string_view id_key = "{\"id\":";
constexpr std::string_view id_begin = "\"https://openalex.org/W";
constexpr std::string_view year_key = "\"publication_year\":";
constexpr std::string_view language_key = "\"language\":";
constexpr std::string_view index_key = "\"abstract_inverted_index\":";
/// How far from its begin the front reaches, in bytes and in members.
constexpr std::size_t front_size = 2048;
constexpr int front_members = 24;

/// The value behind the first such key in the text; 64 bytes behind the text can be read. Nullptr where there
/// is none.
const char* find_value(std::string_view text, std::string_view key) {
  const char* at = text.data();
  const char* end = at + text.size();
#if defined(__SSE2__)
  // Sixteen places at once where the key's quotes and colon stand.
  const auto places = [](const char* from, char c) {
    const __m128i bytes = _mm_loadu_si128(reinterpret_cast<const __m128i*>(from));
    return _mm_cmpeq_epi8(bytes, _mm_set1_epi8(c));
  };
  std::uint32_t left = 0;
  for (; at < end; at += 16) {
    const __m128i quotes = _mm_and_si128(places(at, '"'), places(at + key.size() - 2, '"'));
    left = static_cast<std::uint32_t>(
        _mm_movemask_epi8(_mm_and_si128(quotes, places(at + key.size() - 1, ':'))));
    while (left != 0 && std::memcmp(at + std::countr_zero(left), key.data(), key.size()) != 0)
      left &= left - 1;
    if (left != 0) break;
  }
  if (left == 0) return nullptr;
  at += std::countr_zero(left);
#else
  at += std::min(text.find(key), text.size());
#endif
  if (static_cast<std::size_t>(end - at) <= key.size() || at >= end) return nullptr;
  at += key.size();
  return at + (*at == ' ' ? 1 : 0);
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

/// Whether the record holds an abstract's index with a token, in the form of today.
bool holds_index(std::string_view object) {
  const char* at = find_value(object, index_key);
  if (at == nullptr || at[0] != '{' || at[1] != '"') return false;
  const std::string_view index(at + 1, static_cast<std::size_t>(object.data() + object.size() - at - 1));
  return !index.starts_with("\"IndexLength\"") && !index.starts_with("\"InvertedIndex\"");
}

/// Walks the members behind the id up to the one whose value stands there; false where it is none of the
/// record's own.
bool is_own_member(JsonCursor& cursor, const char* value) {
  JsonCursor::Text name;
  for (int members = 0; members < front_members && cursor.at() < value; ++members) {
    if (!cursor.take(',') || !cursor.text(name) || !cursor.take(':')) return false;
    cursor.peek();
    if (cursor.at() == value) return cursor.skip();
    if (!cursor.skip()) return false;
  }
  return false;
}

}  // namespace

std::optional<FrontDrop> drop_at_front(std::string_view object, const ReadOptions& options) {
  const std::string_view front = object.substr(0, front_size);
  const char* year_value = find_value(front, year_key);
  const std::optional<int> year = year_value == nullptr ? std::nullopt : year_at(year_value);
  if (!year) return std::nullopt;
  FrontDrop drop{Drop::year, 0, *year};
  const char* language_value = nullptr;
  if (!is_outside(*year, options)) {
    if (options.language.empty()) return std::nullopt;
    language_value = find_value(front, language_key);
    if (!is_other_language(language_value, front, options) || !holds_index(object)) return std::nullopt;
    drop.reason = Drop::language;
  }
  // The record must at least begin and end like one: cut ones are unreadable, whatever their year.
  if (!object.starts_with(id_key) || object.back() != '}') return std::nullopt;
  const std::size_t id = id_key.size() + (object[id_key.size()] == ' ' ? 1 : 0);
  if (!object.substr(id).starts_with(id_begin)) return std::nullopt;
  const auto [id_end, error] =
      std::from_chars(object.data() + id + id_begin.size(), object.data() + object.size(), drop.key);
  // Numbers beyond are hashed.
  if (error != std::errc{} || *id_end != '"' || drop.key >> 47U != 0) return std::nullopt;
  JsonCursor cursor(object);
  cursor.jump(id_end + 1);
  const bool year_first = language_value == nullptr || year_value < language_value;
  if (!is_own_member(cursor, year_first ? year_value : language_value)) return std::nullopt;
  if (language_value != nullptr && !is_own_member(cursor, year_first ? language_value : year_value))
    return std::nullopt;
  return drop;
}

}  // namespace computedivide
