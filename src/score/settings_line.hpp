#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace computedivide {

/// What a table says of itself: keys and values, in their order.
using Settings = std::vector<std::pair<std::string, std::string>>;

/// "key=value key=value": values are percent-encoded, without spaces, commas, quotes and '#'.
std::string settings_line(const Settings& settings);

/// The settings of such a line; words without '=' are ignored.
Settings settings_of(std::string_view line);

/// The value of the key; empty where there is none.
std::string value_of(const Settings& settings, std::string_view key);

/// The value as a whole number; 0 where it is none.
std::uint64_t count_of(const Settings& settings, std::string_view key);

}  // namespace computedivide
