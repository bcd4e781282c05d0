#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace computedivide {

/// One value of a TOML file: its kind, and what it says ("paper", "0.5", "true").
struct TomlValue {
  /// What TOML calls string, integer or float, and boolean.
  enum class Kind { text, number, truth };
  Kind kind = Kind::text;
  std::string text;
};

/// One key with its value or values, or a section's head.
struct TomlEntry {
  std::vector<std::string> section;  ///< [score.works]; empty above the first section
  std::string key;                   ///< empty: the section's head
  bool is_array = false;
  std::vector<TomlValue> values;  ///< one, or those of an array
  std::size_t line = 0;           ///< from 1
};

/// The entries of a configuration file in TOML 1.0, in their order. Of TOML everything but dates, texts of
/// several lines, dotted keys, tables in braces and arrays of tables or of arrays, which no option takes.
/// Throws UsageError with `name` and line for anything else.
std::vector<TomlEntry> parse_toml(std::string_view text, std::string_view name);

}  // namespace computedivide
