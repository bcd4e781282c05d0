#include "data/json/json_parts.hpp"

#include <array>
#include <charconv>
#include <cmath>

#include "base/text.hpp"
#include "base/words.hpp"
#include "data/json/simd_json.hpp"
#include "data/text_reader.hpp"

namespace computedivide {

bool is_valid_utf8(std::string_view text) { return simdjson::validate_utf8(text.data(), text.size()); }

namespace {

/// A value as it is in the text, brackets included.
std::string_view raw_of(JsonValue& value) {
  std::string_view raw = token_of(value);
  if (raw.empty() || std::string_view("}],:").find(raw.front()) != std::string_view::npos)
    throw DamagedJson();
  if (raw.front() == '{') raw = sound(sound(value.get_object()).raw_json());
  if (raw.front() == '[') raw = sound(sound(value.get_array()).raw_json());
  return trim(raw);
}

/// A key between its quotes.
std::string_view key_of(JsonField& field) {
  const char* begin = field.key().raw();
  const char* end = begin;
  while (*end != '"') end += *end == '\\' ? 2 : 1;
  return {begin, static_cast<std::size_t>(end - begin)};
}

std::string_view without_quotes(std::string_view token) {
  return is_string(token) ? trim(token.substr(1, token.size() - 2)) : token;
}

std::optional<std::uint32_t> four_digits(std::string_view text, std::size_t at) {
  std::uint32_t value = 0;
  if (at + 4 > text.size()) return std::nullopt;
  const char* end = text.data() + at + 4;
  if (std::from_chars(text.data() + at, end, value, 16).ptr != end) return std::nullopt;
  return value;
}

}  // namespace

std::optional<double> number_of(std::string_view token) {
  // "2", "0.7507": both parts are exact, so the quotient is correctly rounded (Clinger 1990).
  const std::size_t point = token.starts_with("0.") ? 2 : 0;
  if (token.size() > point && token.size() <= point + 8) {
    static constexpr double powers[] = {1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8};
    unsigned count = 0;
    const std::uint32_t digits = digits_at(token.data() + point, count);
    if (count + point == token.size()) return digits / powers[point == 0 ? 0 : count];
  }
  return parse_number(without_quotes(token));
}

std::optional<std::int64_t> whole_number_of(std::string_view token) {
  token = without_quotes(token);
  std::int64_t whole = 0;
  const char* end = token.data() + token.size();
  if (const auto [behind, error] = std::from_chars(token.data(), end, whole);
      error == std::errc{} && behind == end)
    return whole;
  const std::optional<double> number = parse_number(token);
  if (!number || std::abs(*number) > 9e15 || std::floor(*number) != *number) return std::nullopt;
  return static_cast<std::int64_t>(*number);
}

std::optional<int> year_of(std::string_view token) {
  const std::optional<std::int64_t> year = whole_number_of(token);
  if (!year || *year < 0 || *year > 9999) return std::nullopt;
  return static_cast<int>(*year);
}

std::optional<bool> flag_of(std::string_view token) {
  const std::string word = to_lower(without_quotes(token));
  if (word == "true" || word == "1") return true;
  if (word == "false" || word == "0") return false;
  return std::nullopt;
}

std::string_view name_of(TextFault fault) {
  static constexpr std::array<std::string_view, 3> words{"", "an escape that JSON does not have",
                                                         "a lone surrogate"};
  return word_of(fault, words);
}

TextFault unescape_json(std::string_view raw, std::string& out) {
  static constexpr std::string_view letters = "\"\\/bfnrt", meanings = "\"\\/\b\f\n\r\t";
  TextFault fault = TextFault::none;
  for (std::size_t at = 0;;) {
    const std::size_t escape = raw.find('\\', at);
    out.append(raw.substr(at, escape - at));
    if (escape == std::string_view::npos) return fault;
    const char letter = escape + 1 < raw.size() ? raw[escape + 1] : '\0';
    at = escape + 2;
    if (const std::size_t simple = letters.find(letter); simple != std::string_view::npos) {
      out += meanings[simple];
      continue;
    }
    std::optional<std::uint32_t> unit = letter == 'u' ? four_digits(raw, at) : std::nullopt;
    if (!unit) return TextFault::bad_escape;
    at += 4;
    if (*unit >= 0xD800 && *unit <= 0xDFFF) {
      // A high surrogate and a low one make one character; neither is one alone.
      const std::optional<std::uint32_t> low =
          *unit < 0xDC00 && raw.substr(at, 2) == "\\u" ? four_digits(raw, at + 2) : std::nullopt;
      const bool pair = low && *low >= 0xDC00 && *low <= 0xDFFF;
      unit = pair ? 0x10000 + ((*unit - 0xD800) << 10U) + (*low - 0xDC00) : 0xFFFD;
      if (pair) at += 6;
      if (!pair) fault = TextFault::lone_surrogate;
    }
    append_utf8(out, *unit);
  }
}

JsonParts::JsonParts(std::string_view text) : memory_(trim(text)) {
  const std::size_t size = memory_.size();
  memory_.append(TextReader::padding, '\0');
  try {
    read(std::string_view(memory_).substr(0, size));
    ok_ = true;
  } catch (const DamagedJson&) {
  }
}

void JsonParts::read(std::string_view text) {
  thread_local JsonParser parser;
  const simdjson::padded_string_view padded(text.data(), text.size(), memory_.size());
  JsonDocument document = sound(parser.iterate(padded));
  if (text.starts_with('[')) {
    for_each_item(sound(document.get_array()), [&](JsonValue& item) {
      parts_.push_back({{}, raw_of(item)});
    });
  } else {
    for_each_member(sound(document.get_object()), [&](JsonField& field) {
      parts_.push_back({key_of(field), raw_of(field.value())});
    });
  }
  expect_end(document);
}

std::string_view JsonParts::find(std::string_view key) const {
  for (const Part& part : parts_)
    if (part.key == key) return part.value;
  return {};
}

static_assert(TextReader::padding >= simdjson::SIMDJSON_PADDING);

JsonObject open_object(JsonParser& parser, std::string_view text, JsonDocument& document) {
  const simdjson::padded_string_view padded(text.data(), text.size(), text.size() + TextReader::padding);
  document = sound(parser.iterate(padded));
  return sound(document.get_object());
}

void expect_end(JsonDocument& document) {
  if (document.current_location().error() != simdjson::OUT_OF_BOUNDS) throw DamagedJson();
}

void expect_valid(std::string_view text) {
  thread_local simdjson::dom::parser parser;
  const simdjson::padded_string padded(text);
  if (parser.parse(padded).error() != simdjson::SUCCESS) throw DamagedJson();
}

std::string& TextArena::add() {
  if (used_ == texts_.size()) texts_.emplace_back();
  std::string& text = texts_[used_++];
  text.clear();
  return text;
}

std::string_view TextArena::text(std::string_view token, TextFault& fault) {
  fault = TextFault::none;
  const std::string_view raw = token.substr(1, token.size() - 2);
  if (!contains(raw, '\\')) return raw;
  std::string& text = add();
  fault = unescape_json(raw, text);
  return text;
}

}  // namespace computedivide
