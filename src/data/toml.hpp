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

/// One key with its value or values, or a section.
struct TomlEntry {
  std::vector<std::string> section;  ///< [score.works]; empty above the first section
  std::string key;                   ///< empty: the section itself
  bool is_array = false;
  std::vector<TomlValue> values;  ///< one, or those of an array
  std::size_t line = 0;           ///< from 1
};

/// The entries of a configuration file in TOML, in the order of their lines. Throws UsageError with `name`
/// and line for what is not TOML, and for values that no option takes: dates, lists of lists or of tables.
std::vector<TomlEntry> parse_toml(std::string_view text, std::string_view name);

}  // namespace computedivide
