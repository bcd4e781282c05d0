#pragma once

#include <span>

#include "pipeline/step.hpp"

namespace computedivide {

/// Every step of the study, in the paper's order, which is also an order in which they can run.
std::span<const Step> study_steps();

}  // namespace computedivide
