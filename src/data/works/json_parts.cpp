#include "data/works/json_parts.hpp"

#include <charconv>
#include <cmath>

#include "computedivide/base/text.hpp"
#include "data/works/json.hpp"
#include "data/works/lines.hpp"

namespace computedivide {

bool is_valid_utf8(std::string_view text) {
  return simdjson::validate_utf8(text.data(), text.size());
}

namespace {

/// A value as it stands, brackets and all; empty where it does not end.
std::string_view raw_of(JsonValue& value) {
  std::string_view raw = token_of(value);
  JsonObject object;
  JsonArray list;
  bool ok = !raw.empty() && std::string_view("}],:").find(raw.front()) == std::string_view::npos;
  if (raw.starts_with('{')) {
    ok = value.get_object().get(object) == simdjson::SUCCESS &&
         object.raw_json().get(raw) == simdjson::SUCCESS;
  } else if (raw.starts_with('[')) {
    ok = value.get_array().get(list) == simdjson::SUCCESS && list.raw_json().get(raw) == simdjson::SUCCESS;
  }
  return ok ? trim(raw) : std::string_view();
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

JsonParts::JsonParts(std::string_view text) : memory_(trim(text)) {
  const std::size_t size = memory_.size();
  memory_.append(TextReader::padding, '\0');
  ok_ = read(std::string_view(memory_).substr(0, size));
}

bool JsonParts::read(std::string_view text) {
  thread_local JsonParser parser;
  JsonDocument document;
  const simdjson::padded_string_view padded(text.data(), text.size(), memory_.size());
  if (parser.iterate(padded).get(document) != simdjson::SUCCESS) return false;
  JsonObject object;
  JsonArray list;
  if (text.starts_with('{') && document.get_object().get(object) == simdjson::SUCCESS) {
    for (auto result : object) {
      if (result.error() != simdjson::SUCCESS) return false;
      JsonField&& field = std::move(result).value_unsafe();
      const std::string_view key = key_of(field);
      parts_.push_back({key, raw_of(field.value())});
      if (parts_.back().value.empty()) return false;
    }
  } else if (text.starts_with('[') && document.get_array().get(list) == simdjson::SUCCESS) {
    for (auto result : list) {
      if (result.error() != simdjson::SUCCESS) return false;
      JsonValue&& item = std::move(result).value_unsafe();
      parts_.push_back({{}, raw_of(item)});
      if (parts_.back().value.empty()) return false;
    }
  } else {
    return false;
  }
  return document.current_location().error() == simdjson::OUT_OF_BOUNDS;
}

std::string_view JsonParts::find(std::string_view key) const {
  for (const Part& part : parts_) {
    if (part.key == key) return part.value;
  }
  return {};
}

}  // namespace computedivide
