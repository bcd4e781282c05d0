// Edge decisions. If a record gives several years, all of them must be the same and outside the range, or it
// is parsed. Without an abstract it is dropped here only where its year is a member of the record itself and
// every "abstract_inverted_index" in it is null or empty. What follows the members that decide is not looked
// at, except for the closing brace: a truncated record is unreadable whatever its year.

#include "data/openalex_record.hpp"

#include <algorithm>
#include <charconv>
#include <cstring>

namespace computedivide {

namespace {

constexpr std::string_view id_begin = "https://openalex.org/W";
constexpr std::string_view year_key = "\"publication_year\"";
constexpr std::string_view index_key = "\"abstract_inverted_index\"";
constexpr std::size_t most_id_digits = 15;
constexpr std::size_t front_size = 2048;  // the year is near the front of nearly all records
constexpr std::size_t tail_size = 1024;   // and an index that is null near the end

std::size_t find(std::string_view text, std::string_view key, std::size_t from = 0) {
  const void* found = memmem(text.data() + from, text.size() - from, key.data(), key.size());
  return found == nullptr ? std::string_view::npos
                          : static_cast<std::size_t>(static_cast<const char*>(found) - text.data());
}

/// What follows the colon of a key that ends here; empty if no colon follows.
std::string_view value_behind(std::string_view text, std::size_t key_end) {
  const std::size_t colon = text.find_first_not_of(' ', key_end);
  if (colon == std::string_view::npos || text[colon] != ':') return {};
  const std::size_t value = text.find_first_not_of(' ', colon + 1);
  return value == std::string_view::npos ? std::string_view() : text.substr(value);
}

std::optional<int> raw_year_of(std::string_view value) {
  int year = 0;
  const char* end = value.data() + std::min<std::size_t>(value.size(), 5);
  const auto [behind, error] = std::from_chars(value.data(), end, year);
  if (error != std::errc{} || year < 0 || year > 9999 || behind == end) return std::nullopt;
  if (*behind != ',' && *behind != '}') return std::nullopt;
  return year;
}

bool is_nothing(std::string_view value) {
  return value.starts_with("null,") || value.starts_with("null}") || value.starts_with("{},") ||
         value.starts_with("{}}");
}

/// Whether everything after the key, from this place on, fits.
template <class Fits>
bool all_values(std::string_view record, std::string_view key, std::size_t from, Fits fits) {
  for (std::size_t at = from; (at = find(record, key, at)) != std::string_view::npos;) {
    at += key.size();
    if (!fits(value_behind(record, at))) return false;
  }
  return true;
}

/// Whether the text ends in one open bracket, and not inside a string.
bool ends_between_members(std::string_view text) {
  int depth = 0;
  for (std::size_t at = 0; at < text.size(); ++at) {
    const char c = text[at];
    if (c == '{' || c == '[') ++depth;
    if (c == '}' || c == ']') --depth;
    if (c != '"') continue;
    while (++at < text.size() && text[at] != '"') at += text[at] == '\\' ? 1 : 0;
    if (at >= text.size()) return false;
  }
  return depth == 1;
}

/// The number of the id that a record begins with; 0 if it does not.
std::uint64_t number_in_front(std::string_view record) {
  for (const std::string_view begin : {"{\"id\":\"", "{\"id\": \""}) {
    if (!record.starts_with(begin)) continue;
    const std::string_view id = record.substr(begin.size(), id_begin.size() + most_id_digits + 1);
    return id.starts_with(id_begin) ? openalex_id(id.substr(0, id.find('"'))).number : 0;
  }
  return 0;
}

bool has_no_abstract(std::string_view record) {
  const std::size_t tail = record.size() - std::min(record.size(), tail_size);
  return find(record, index_key, tail) != std::string_view::npos &&
         all_values(record, index_key, tail, is_nothing) && all_values(record, index_key, 0, is_nothing);
}

}  // namespace

OpenAlexId openalex_id(std::string_view id) {
  if (const std::size_t slash = id.rfind('/'); slash != std::string_view::npos) id.remove_prefix(slash + 1);
  if (id.size() < 2 || id.size() > most_id_digits + 1) return {};
  const char letter = static_cast<char>(id.front() & ~0x20);
  std::uint64_t number = 0;
  const char* end = id.data() + id.size();
  // The top bit is that of hashes.
  if (letter < 'A' || letter > 'Z' || std::from_chars(id.data() + 1, end, number).ptr != end ||
      number >> 47U != 0)
    return {};
  return {letter, number};
}

std::uint64_t openalex_number(std::string_view id) { return openalex_id(id).number; }

std::optional<int> raw_year_outside(std::string_view record, int first, int last) {
  const std::size_t in_front = find(record.substr(0, front_size), year_key);
  if (in_front == std::string_view::npos) return std::nullopt;
  const std::optional<int> year = raw_year_of(value_behind(record, in_front + year_key.size()));
  if (!year || (*year >= first && *year <= last)) return std::nullopt;
  const bool same = all_values(record, year_key, in_front + year_key.size(),
                               [&](std::string_view value) { return raw_year_of(value) == year; });
  return same ? year : std::nullopt;
}

std::optional<RawDrop> raw_drop(std::string_view record, int first, int last) {
  if (!record.ends_with('}')) return std::nullopt;
  const std::uint64_t number = number_in_front(record);
  if (number == 0) return std::nullopt;
  if (const std::optional<int> year = raw_year_outside(record, first, last))
    return RawDrop{number, *year, true};
  if (!has_no_abstract(record)) return std::nullopt;
  const std::size_t at = find(record.substr(0, front_size), year_key);
  if (at == std::string_view::npos || !ends_between_members(record.substr(0, at))) return std::nullopt;
  const std::optional<int> year = raw_year_of(value_behind(record, at + year_key.size()));
  if (!year || *year < first || *year > last) return std::nullopt;
  return RawDrop{number, *year, false};
}

}  // namespace computedivide
