#pragma once

#include <string_view>

namespace computedivide {

/// The program's version, as in CMakeLists.txt: "0.1.0".
std::string_view version();

/// The day of that version's release, as in CITATION.cff: "2026-11-26".
std::string_view release_date();

}  // namespace computedivide
