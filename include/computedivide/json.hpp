#pragma once

#include <concepts>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

namespace computedivide {

/// A JSON value with its keys in the order in which they were put. The project's only way to JSON: results
/// build and read these values, and only json.cpp knows the library behind it.
struct Json {
  /// The elements of an array.
  using Array = std::vector<Json>;
  /// The members of an object, in their order.
  using Object = std::vector<std::pair<std::string, Json>>;

  std::variant<std::nullptr_t, bool, std::int64_t, double, std::string, Array, Object> value = nullptr;

  Json() = default;
  /// null.
  Json(std::nullptr_t) {}
  /// true or false.
  Json(bool v) : value(v) {}
  /// A whole number.
  template <std::integral Whole>
  Json(Whole v) : value(static_cast<std::int64_t>(v)) {}
  Json(double v) : value(v) {}  ///< must be finite when written
  /// A text.
  Json(const char* v) : value(std::string(v)) {}
  /// A text.
  Json(std::string_view v) : value(std::string(v)) {}
  /// A text.
  Json(std::string v) : value(std::move(v)) {}
  /// An array.
  Json(Array v) : value(std::move(v)) {}
  /// An object.
  Json(Object v) : value(std::move(v)) {}
  /// The value, or null if there is none.
  template <class T>
  Json(const std::optional<T>& v) {
    if (v) *this = Json(*v);
  }

  /// Whether it is null.
  bool is_null() const { return std::holds_alternative<std::nullptr_t>(value); }

  /// The member of this name; null if there is none or this is not an object.
  const Json* find(std::string_view key) const;

  /// The text itself; empty if it is anything else.
  std::string text_or_empty() const;
  std::string text_or_empty(std::string_view key) const;  ///< that of the member of this name

  /// The member of this name. Throws Error, with `where`, if there is none; this and the accessors below
  /// also throw where the value is of an unsupported kind.
  const Json& at(std::string_view key, std::string_view where) const;
  /// The elements.
  const Array& array(std::string_view where) const;
  /// The members.
  const Object& object(std::string_view where) const;
  /// The text.
  const std::string& text(std::string_view where) const;
  /// The number.
  double number(std::string_view where) const;
  /// The whole number.
  std::int64_t integer(std::string_view where) const;
  /// The whole number, where it is not below zero.
  std::uint64_t count(std::string_view where) const;
  /// true or false.
  bool boolean(std::string_view where) const;

  /// The number, or nothing where the value is null.
  std::optional<double> optional_number(std::string_view where) const;
};

/// Reads one JSON document. Throws Error with `where`, line and column if it is not JSON.
Json parse_json(std::string_view text, std::string_view where);

/// The document, two spaces per level, a line feed at the end. Doubles are written so that they read back
/// exactly.
std::string to_text(const Json& json);

/// The document on one line, without a line feed at the end.
std::string to_line(const Json& json);

}  // namespace computedivide
