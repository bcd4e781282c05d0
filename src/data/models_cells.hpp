#pragma once

#include <optional>
#include <string_view>

#include "computedivide/team.hpp"

namespace computedivide {

/// Whether a cell holds what spreadsheets and people write for "nothing": "N/A", "#REF!", "-".
bool is_missing_mark(std::string_view cell);

/// "1,892,000": groups of three digits after the first comma, so that no decimal comma is taken for one of
/// thousands.
std::optional<double> parse_with_thousands(std::string_view text);

/// The sector of one label, in any case.
std::optional<Sector> parse_sector(std::string_view label);

/// Whether a name says that the organisation teaches: for collaborations of the 2022–23 sheets, which name no
/// leader.
bool names_a_university(std::string_view organisation);

}  // namespace computedivide
