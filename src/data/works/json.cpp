#include "data/works/json.hpp"

#include <charconv>
#include <cmath>

#include "computedivide/base/text.hpp"
#include "data/works/lines.hpp"

namespace computedivide {

static_assert(TextReader::padding >= simdjson::SIMDJSON_PADDING);

bool open_object(JsonParser& parser, std::string_view text, JsonDocument& document, JsonObject& object) {
  const simdjson::padded_string_view padded(text.data(), text.size(), text.size() + TextReader::padding);
  return parser.iterate(padded).get(document) == simdjson::SUCCESS &&
         document.get_object().get(object) == simdjson::SUCCESS;
}

bool is_valid_json(std::string_view text) {
  thread_local simdjson::dom::parser parser;
  const simdjson::padded_string padded(text);
  return parser.parse(padded).error() == simdjson::SUCCESS;
}

bool is_valid_utf8(std::string_view text) {
  return simdjson::validate_utf8(text.data(), text.size());
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
  if (raw.find('\\') == std::string_view::npos) return raw;
  std::string& text = add();
  fault = unescape_json(raw, text);
  return text;
}

std::string_view name_of(TextFault fault) {
  switch (fault) {
    case TextFault::bad_escape:
      return "an escape that JSON does not have";
    case TextFault::lone_surrogate:
      return "a lone surrogate";
    case TextFault::none:
      break;
  }
  return "";
}

namespace {

std::string_view without_quotes(std::string_view token) {
  return is_string(token) ? trim(token.substr(1, token.size() - 2)) : token;
}

}  // namespace

std::optional<double> number_of(std::string_view token) {
  // "0.7507": both parts are exact, so the quotient is correctly rounded (Clinger 1990).
  if (token.size() > 2 && token.size() < 10 && token.starts_with("0.")) {
    static constexpr double powers[] = {1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7};
    unsigned count = 0;
    const std::uint32_t decimals = digits_at(token.data() + 2, count);
    if (count + 2 == token.size()) return decimals / powers[count];
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

std::optional<bool> flag_of(std::string_view token) {
  const std::string word = to_lower(without_quotes(token));
  if (word == "true" || word == "1") return true;
  if (word == "false" || word == "0") return false;
  return std::nullopt;
}

}  // namespace computedivide
