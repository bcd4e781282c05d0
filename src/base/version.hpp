#pragma once

#include <string_view>

namespace computedivide {

/// The program's version, as in CMakeLists.txt: "0.1.0".
std::string_view version();

/// The day of that version's release, as in CITATION.cff: "2026-11-26".
std::string_view release_date();

/// SHA-256 (64 hexadecimal digits) over all sources that this binary was built from.
std::string_view source_digest();

}  // namespace computedivide
