#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

namespace computedivide {

/// A JSON value with its keys in the order in which they were put. The project's door to JSON: results build
/// and read these, and only json.cpp knows the library behind.
struct Json {
  using Array = std::vector<Json>;
  using Object = std::vector<std::pair<std::string, Json>>;

  std::variant<std::nullptr_t, bool, std::int64_t, double, std::string, Array, Object> value = nullptr;

  Json() = default;
  Json(std::nullptr_t) {}
  Json(bool v) : value(v) {}
  Json(int v) : value(static_cast<std::int64_t>(v)) {}
  Json(std::int64_t v) : value(v) {}
  Json(std::size_t v) : value(static_cast<std::int64_t>(v)) {}
  Json(double v) : value(v) {}  ///< must be finite when written
  Json(const char* v) : value(std::string(v)) {}
  Json(std::string_view v) : value(std::string(v)) {}
  Json(std::string v) : value(std::move(v)) {}
  Json(Array v) : value(std::move(v)) {}
  Json(Object v) : value(std::move(v)) {}
  template <class T>
  Json(const std::optional<T>& v) {
    if (v) *this = Json(*v);
  }

  bool is_null() const { return std::holds_alternative<std::nullptr_t>(value); }

  /// The member of this name; null where there is none or this is no object.
  const Json* find(std::string_view key) const;

  /// The members and elements, and the plain values; each throws Error, with `where`, where the value is of
  /// another kind.
  const Json& at(std::string_view key, std::string_view where) const;
  const Array& array(std::string_view where) const;
  const Object& object(std::string_view where) const;
  const std::string& text(std::string_view where) const;
  double number(std::string_view where) const;
  std::int64_t integer(std::string_view where) const;
  bool boolean(std::string_view where) const;

  /// The number, or nothing where the value is null.
  std::optional<double> optional_number(std::string_view where) const;
};

/// Reads one JSON document. Throws Error with `where`, line and column where it is none.
Json parse_json(std::string_view text, std::string_view where);

/// The document, two blanks a level, a line feed at the end. Doubles are written so that they read back
/// exactly.
std::string to_text(const Json& json);

/// The document in one line, without a line feed at the end.
std::string to_line(const Json& json);

}  // namespace computedivide
