#pragma once

#include <optional>
#include <string>

#include "computedivide/formula/formula.hpp"
#include "computedivide/formula/frame.hpp"
#include "computedivide/stats/design.hpp"

namespace computedivide {

/// Which columns of a frame serve beside the formula.
struct DesignOptions {
  std::optional<std::string> weights;
  std::optional<std::string> clusters;
};

/// Builds the design of a formula: rows of weight 0 are left out and counted first, then columns are computed
/// and factors become dummies (without the level that would repeat another term; all levels where nothing
/// else carries their mean, as in '0 + factor(g)' or 'factor(g):x' without x). Throws Error with the column's
/// name for unknown columns, text where numbers are needed, cells that are not finite, negative weights, and
/// everything that check_design refuses.
Design make_design(const Formula& formula, const Frame& frame, const DesignOptions& options = {});

}  // namespace computedivide
