#include "computedivide/json.hpp"

#include <algorithm>
#include <cmath>
#include <nlohmann/json.hpp>

#include "base/text.hpp"
#include "computedivide/error.hpp"
#include "data/text_reader.hpp"

namespace computedivide {

namespace {

using Library = nlohmann::ordered_json;

Json from_library(const Library& from) {
  switch (from.type()) {
    case Library::value_t::boolean:
      return from.get<bool>();
    case Library::value_t::number_integer:
      return from.get<std::int64_t>();
    case Library::value_t::number_unsigned: {
      const auto value = from.get<std::uint64_t>();
      if (value <= static_cast<std::uint64_t>(INT64_MAX)) return static_cast<std::int64_t>(value);
      return static_cast<double>(value);
    }
    case Library::value_t::number_float:
      return from.get<double>();
    case Library::value_t::string:
      return from.get<std::string>();
    case Library::value_t::array: {
      Json::Array array;
      array.reserve(from.size());
      for (const Library& element : from) array.push_back(from_library(element));
      return array;
    }
    case Library::value_t::object: {
      Json::Object object;
      object.reserve(from.size());
      for (const auto& [key, member] : from.items()) object.emplace_back(key, from_library(member));
      return object;
    }
    default:
      return nullptr;
  }
}

Library to_library(const Json& from) {
  const auto convert = [](const auto& value) -> Library {
    using Value = std::decay_t<decltype(value)>;
    if constexpr (std::is_same_v<Value, Json::Array>) {
      Library array = Library::array();
      for (const Json& element : value) array.push_back(to_library(element));
      return array;
    } else if constexpr (std::is_same_v<Value, Json::Object>) {
      Library object = Library::object();
      for (const auto& [key, member] : value) object[key] = to_library(member);
      return object;
    } else {
      if constexpr (std::is_same_v<Value, double>)
        if (!std::isfinite(value))
          fail("JSON: a number that is not finite cannot be written; null with a reason is needed");
      return value;
    }
  };
  return std::visit(convert, from.value);
}

/// "line:column" of a byte, from 1.
std::string place_of(std::string_view text, std::size_t at) {
  const std::string_view before = text.substr(0, std::min(at, text.size()));
  const auto line = 1 + std::ranges::count(before, '\n');
  const std::size_t line_start = before.rfind('\n');
  const std::size_t column =
      line_start == std::string_view::npos ? before.size() + 1 : before.size() - line_start;
  return fmt::format("{}:{}", line, column);
}

/// Values are built, walked and destroyed by recursion: deeper ones would exhaust the stack.
void check_depth(std::string_view text, std::string_view where) {
  constexpr std::size_t most_levels = 200;  // files of ours have 10
  std::size_t depth = 0;
  bool in_text = false;
  for (std::size_t at = 0; at < text.size(); ++at) {
    const char c = text[at];
    if (in_text) {
      at += c == '\\';
      in_text = c != '"';
    } else if (c == '"') {
      in_text = true;
    } else if (c == ']' || c == '}') {
      depth -= depth > 0;
    } else if ((c == '[' || c == '{') && ++depth > most_levels) {
      fail("{}:{}: is nested deeper than {} levels; a flatter JSON document is expected", where,
           place_of(text, at), most_levels);
    }
  }
}

template <class T>
const T& expect(const Json& json, std::string_view where, std::string_view kind) {
  if (const T* value = std::get_if<T>(&json.value)) return *value;
  fail("{}: '{}' is not {}; {} is needed", where, to_line(json), kind, kind);
}

}  // namespace

const Json* Json::find(std::string_view key) const {
  const Object* members = std::get_if<Object>(&value);
  if (members == nullptr) return nullptr;
  const auto place = std::ranges::find_if(*members, [&](const auto& member) { return member.first == key; });
  return place == members->end() ? nullptr : &place->second;
}

std::string Json::text_or_empty() const {
  const auto* text = std::get_if<std::string>(&value);
  return text == nullptr ? std::string() : *text;
}

std::string Json::text_or_empty(std::string_view key) const {
  const Json* member = find(key);
  return member == nullptr ? std::string() : member->text_or_empty();
}

const Json& Json::at(std::string_view key, std::string_view where) const {
  if (const Json* member = find(key)) return *member;
  fail("{}: no member '{}'; an object with it is needed", where, key);
}

const Json::Array& Json::array(std::string_view where) const {
  return expect<Array>(*this, where, "an array");
}
const Json::Object& Json::object(std::string_view where) const {
  return expect<Object>(*this, where, "an object");
}
const std::string& Json::text(std::string_view where) const {
  return expect<std::string>(*this, where, "a text");
}
bool Json::boolean(std::string_view where) const { return expect<bool>(*this, where, "true or false"); }

double Json::number(std::string_view where) const {
  if (const std::int64_t* whole = std::get_if<std::int64_t>(&value)) return static_cast<double>(*whole);
  return expect<double>(*this, where, "a number");
}

std::int64_t Json::integer(std::string_view where) const {
  return expect<std::int64_t>(*this, where, "a whole number");
}

std::uint64_t Json::count(std::string_view where) const {
  if (const std::int64_t whole = integer(where); whole >= 0) return static_cast<std::uint64_t>(whole);
  fail("{}: '{}' is below zero; a whole number from 0 is needed", where, to_line(*this));
}

std::optional<double> Json::optional_number(std::string_view where) const {
  if (is_null()) return std::nullopt;
  return number(where);
}

Json parse_json(std::string_view text, std::string_view where) {
  if (const auto format = foreign_format(text))
    fail("{}: is {}; a JSON document in UTF-8 is expected", where, *format);
  check_depth(text, where);
  try {
    return from_library(Library::parse(text));
  } catch (const Library::parse_error& error) {
    fail("{}:{}: is not JSON at this place; a complete JSON document is expected", where,
         place_of(text, error.byte == 0 ? 0 : error.byte - 1));
  } catch (const Library::out_of_range& error) {
    fail("{}: a number is out of range; numbers within ±1.8e308 are needed", where);
  }
}

namespace {

/// The library escapes control characters of ASCII alone.
std::string written(const Json& json, int indent) {
  std::string text = to_library(json).dump(indent, ' ', false, Library::error_handler_t::replace);
  replace_all(text, "\x7F", "\\u007f");
  return tamed(text);
}

}  // namespace

std::string to_text(const Json& json) { return written(json, 2) + "\n"; }

std::string to_line(const Json& json) { return written(json, -1); }

}  // namespace computedivide
