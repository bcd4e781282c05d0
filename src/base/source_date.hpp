#pragma once

#include <optional>

#include "computedivide/date.hpp"

namespace computedivide {

/// The day that $SOURCE_DATE_EPOCH names, seconds since 1970; nothing where it is not set. Throws Error where
/// it is not a whole number.
std::optional<Date> source_date();

}  // namespace computedivide
