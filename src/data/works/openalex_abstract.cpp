// The inverted index of an abstract: {"token":[positions…],…}.
//
// Edge decisions. It may stand as the index itself, in the older wrapping {"IndexLength": n, "InvertedIndex":
// {…}}, or either as a JSON string. A token whose value is not a list and a position that is not a whole
// number are counted and passed over, the rest stays; null is an empty list. Every occurrence of a token's
// key counts. An index with members is an abstract, even if none of them has a position. Nothing is allocated
// by the largest position.

#include <cstring>
#include <limits>

#include "computedivide/base/text.hpp"
#include "data/works/lines.hpp"
#include "data/works/openalex.hpp"

namespace computedivide {

namespace {

/// Reads "[1, 22]", whole numbers of up to seven digits; false, with the positions as before, for anything
/// else.
bool quick_positions(const char* at, std::vector<std::uint32_t>& positions) {
  const std::size_t before = positions.size();
  do {
    at += at[1] == ' ' ? 2 : 1;
    unsigned count = 0;
    const std::uint32_t number = digits_at(at, count);
    at += count;
    if (count == 0 || count == 8) break;
    positions.push_back(number);
    if (*at == ']') return true;
  } while (*at == ',');
  positions.resize(before);
  return false;
}

}  // namespace

bool OpenAlexRecords::read_positions(JsonValue value, Abstract& abstract) {
  JsonArray list;
  if (value.get_array().get(list) != simdjson::SUCCESS) return false;
  for (auto result : list) {
    if (result.error() != simdjson::SUCCESS) return false;
    JsonValue&& item = std::move(result).value_unsafe();
    const std::optional<std::int64_t> position = whole_number_of(token_of(item));
    if (position && *position >= 0 && *position <= std::numeric_limits<std::uint32_t>::max()) {
      abstract.positions.push_back(static_cast<std::uint32_t>(*position));
    } else {
      note("a position that is not a whole number");
    }
  }
  return true;
}

bool OpenAlexRecords::read_tokens(JsonObject object, Work& work, bool wrapped) {
  Abstract& abstract = work.abstract;
  for (auto result : object) {
    if (result.error() != simdjson::SUCCESS) return false;
    JsonField&& field = std::move(result).value_unsafe();
    JsonValue& value = field.value();
    const char* key = field.key().raw();
    const std::string_view token = value.raw_json_token();
    if (token.front() != '[') {
      if (!wrapped && is_key(field, "IndexLength") && token.front() != '{') continue;
      if (!wrapped && is_key(field, "InvertedIndex") && token.front() == '{') {
        JsonObject index;
        if (value.get_object().get(index) != simdjson::SUCCESS || !read_tokens(index, work, true))
          return false;
      } else if (token.front() != 'n') {
        note("a token whose value is not a list");
      }
      continue;
    }
    abstract.form = Abstract::Form::index;
    AbstractToken entry;
    entry.first_position = static_cast<std::uint32_t>(abstract.positions.size());
    // On-Demand need not be asked where the usual form holds: it passes over the list by itself.
    if (!quick_positions(token.data(), abstract.positions) && !read_positions(value, abstract)) return false;
    entry.count = static_cast<std::uint32_t>(abstract.positions.size()) - entry.first_position;
    if (entry.count == 0) continue;
    // The key ends at the quote before the colon before the value.
    const char* end = token.data() - 1;
    while (*end != ':') --end;
    do --end;
    while (*end != '"');
    entry.text = {key, static_cast<std::size_t>(end - key)};
    if (escape_ < key) find_escape(key);
    if (escape_ < end) {
      TextFault fault = TextFault::none;
      entry.text = arena_.text({key - 1, entry.text.size() + 2}, fault);
      if (fault != TextFault::none) note(name_of(fault));
    }
    abstract.tokens.push_back(entry);
  }
  return true;
}

void OpenAlexRecords::find_escape(const char* from) {
  const void* found = std::memchr(from, '\\', static_cast<std::size_t>(text_end_ - from));
  escape_ = found == nullptr ? text_end_ : static_cast<const char*>(found);
}

bool OpenAlexRecords::read_abstract_text(std::string_view token, Work& work) {
  std::string& text = arena_.add();
  const TextFault fault = unescape_json(token.substr(1, token.size() - 2), text);
  const std::size_t size = text.size();
  text.append(TextReader::padding, '\0');
  const std::string_view json = trim(std::string_view(text).substr(0, size));
  if (fault == TextFault::lone_surrogate) note("a lone surrogate");
  if (json.empty() || json == "null") return true;
  escape_ = nullptr;
  text_end_ = json.data() + json.size();
  JsonDocument document;
  JsonObject index;
  if (fault == TextFault::bad_escape || !open_object(text_parser_, json, document, index) ||
      !read_tokens(index, work, false)) {
    note("a text that is not a JSON object");
    work.abstract.form = Abstract::Form::none;
    work.abstract.tokens.clear();
    work.abstract.positions.clear();
  }
  return true;
}

bool OpenAlexRecords::read_abstract(JsonValue value, Work& work) {
  const std::string_view token = token_of(value);
  if (is_string(token)) return read_abstract_text(token, work);
  if (token.front() != '{') {
    if (token != "null") note("is not an object");
    return true;
  }
  JsonObject index;
  return value.get_object().get(index) == simdjson::SUCCESS && read_tokens(index, work, false);
}

}  // namespace computedivide
