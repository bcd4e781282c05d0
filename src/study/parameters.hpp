#pragma once

#include <span>

#include "pipeline/parameters.hpp"

namespace computedivide {

/// Every choice that the paper leaves open, with its default in each profile.
std::span<const ParameterSpec> parameter_specs();

}  // namespace computedivide
