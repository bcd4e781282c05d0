#pragma once

#include <string_view>

#include "computedivide/data/works/json_scan.hpp"

namespace computedivide {

/// Where the first such key, given with its quotes, ends in JSON's raw bytes; nullptr where it is in none of
/// them. 64 bytes behind the text can be read. A quote inside a string has a backslash before it, so that
/// what is found is a string of its own; whose member it is, or whether it is a value, remains to be seen.
///
/// The result is the same for all instructions.
const char* find_key(std::string_view text, std::string_view key, Simd simd = best_simd());

}  // namespace computedivide
