#pragma once

// The project's only way to simdjson On-Demand. Texts are read in place: 64 bytes after each are readable,
// as simdjson asks.

#include <simdjson.h>

#include <bit>
#include <cstdint>
#include <cstring>
#include <deque>
#include <string>
#include <string_view>
#include <utility>

#include "data/json/json_parts.hpp"

namespace computedivide {

using JsonParser = simdjson::ondemand::parser;
using JsonDocument = simdjson::ondemand::document;
using JsonObject = simdjson::ondemand::object;
using JsonArray = simdjson::ondemand::array;
using JsonField = simdjson::ondemand::field;
using JsonValue = simdjson::ondemand::value;

/// Thrown where a text is not the JSON that it should be; caught by the code that opened the document.
struct DamagedJson {};

/// What simdjson found; throws DamagedJson where that is an error.
template <class Found>
Found sound(simdjson::simdjson_result<Found> result) {
  if (result.error() != simdjson::SUCCESS) throw DamagedJson();
  return std::move(result).value_unsafe();
}

/// Parses the object. What is skipped later is not checked beyond UTF-8, strings and brackets. Throws
/// DamagedJson if the text does not begin with an object.
JsonObject open_object(JsonParser& parser, std::string_view text, JsonDocument& document);

/// Throws DamagedJson if something follows the document's value.
void expect_end(JsonDocument& document);

/// Throws DamagedJson if the text is not one JSON document, every string and number of it checked.
void expect_valid(std::string_view text);

/// A scalar as written; for a list or object its opening bracket.
inline std::string_view token_of(JsonValue& value) {
  std::string_view token = value.raw_json_token();
  // In a damaged list simdjson goes on past the last value; what it gives there has no valid size.
  if (token.empty() || std::string_view("]},:\0", 5).find(token.front()) != std::string_view::npos)
    throw DamagedJson();
  while (!token.empty() &&
         (token.back() == ' ' || token.back() == '\n' || token.back() == '\r' || token.back() == '\t'))
    token.remove_suffix(1);
  return token;
}

/// The first character of a value: '{', '[', '"', 'n' of null …
inline char first_of(JsonValue& value) {
  const std::string_view token = value.raw_json_token();
  return token.empty() ? '\0' : token.front();
}

/// Whether the member's key is `name`, exactly as written.
[[gnu::always_inline]] inline bool is_key(JsonField& field, std::string_view name) {
  const char* key = field.key().raw();
  return std::string_view(key, name.size()) == name && key[name.size()] == '"';
}

template <class Use>
void for_each_member(JsonObject object, Use use) {
  for (auto result : object) {
    if (result.error() != simdjson::SUCCESS) throw DamagedJson();
    JsonField&& field = std::move(result).value_unsafe();
    use(field);
  }
}

/// The same for a value; null has no members. False if it is neither null nor an object.
template <class Use>
bool for_each_member(JsonValue& value, Use use) {
  if (first_of(value) != '{') return first_of(value) == 'n';
  for_each_member(sound(value.get_object()), use);
  return true;
}

template <class Use>
void for_each_item(JsonArray list, Use use) {
  for (auto result : list) {
    if (result.error() != simdjson::SUCCESS) throw DamagedJson();
    JsonValue&& item = std::move(result).value_unsafe();
    use(item);
  }
}

/// The same for a value; null has no elements. False if it is neither null nor a list.
template <class Use>
bool for_each_item(JsonValue& value, Use use) {
  if (first_of(value) != '[') return first_of(value) == 'n';
  for_each_item(sound(value.get_array()), use);
  return true;
}

/// Texts whose escapes were resolved. They stay until clear().
class TextArena {
 public:
  void clear() { used_ = 0; }

  /// An empty text with memory of its own.
  std::string& add();

  /// The text of a string token, with `fault` set where its escapes are wrong.
  std::string_view text(std::string_view token, TextFault& fault);

 private:
  std::deque<std::string> texts_;
  std::size_t used_ = 0;
};

/// Reads up to eight digits at once, as most positions and scores have: their number, and in `count` how many
/// there are. 8 bytes from `at` on can be read. (Mula's conversion by multiplication within a register.)
inline std::uint32_t digits_at(const char* at, unsigned& count) {
  std::uint64_t digits = 0;
  if constexpr (std::endian::native == std::endian::little) {
    std::memcpy(&digits, at, sizeof digits);
    digits ^= 0x3030303030303030U;
    // The top bits mark what is not a digit; a carry out of one only reaches those after it.
    const std::uint64_t others = (digits | (digits + 0x7676767676767676U)) & 0x8080808080808080U;
    count = static_cast<unsigned>(std::countr_zero(others)) / 8;
    if (count == 0) return 0;
    digits <<= 8 * (8 - count);
    digits = digits * 10 + (digits >> 8U);
    return static_cast<std::uint32_t>(((digits & 0x000000FF000000FFU) * 0x000F424000000064U +
                                       ((digits >> 16U) & 0x000000FF000000FFU) * 0x0000271000000001U) >>
                                      32U);
  }
  for (count = 0; count < 8 && at[count] >= '0' && at[count] <= '9'; ++count)
    digits = digits * 10 + static_cast<std::uint64_t>(at[count] - '0');
  return static_cast<std::uint32_t>(digits);
}

}  // namespace computedivide
