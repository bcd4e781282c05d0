#pragma once

#include <string>

namespace computedivide {

/// The text with accelerators' names as their makers write them: undoes splits and slips that text
/// recognition and authors leave ("Ge Force", "V-100", "TPUs (v3-8)").
std::string repair_names(std::string text);

}  // namespace computedivide
