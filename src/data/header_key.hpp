#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "computedivide/csv.hpp"

namespace computedivide {

/// A column's name without what makes no difference: letters and digits in lower case, all between them one
/// space, in American spelling. "Organisation_Categorisation" and "organization categorization" have one key.
std::string header_key(std::string_view name);

/// The column whose name has the key of this one. Throws Error where there are two.
std::optional<std::size_t> find_by_key(const CsvReader& csv, std::string_view name);

}  // namespace computedivide
