#pragma once

#include <span>

#include "pipeline/step.hpp"

namespace computedivide {

/// Every step of the study, in the paper's order, which is also an order in which they can run.
std::span<const Step> study_steps();

/// Every choice that the paper leaves open, with its default in each profile.
std::span<const ParameterSpec> parameter_specs();

/// The parameter of this name; nullptr if there is none.
const ParameterSpec* find_parameter(std::string_view name);

}  // namespace computedivide
