#pragma once

#include <array>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "computedivide/models.hpp"
#include "pipeline/step.hpp"
#include "results/robustness/robustness.hpp"

namespace computedivide {

inline constexpr std::array<std::string_view, 2> robustness_models_reads{"ingest.models", "published"};

/// The step "robustness_models": the files of `robustness` for Figure 1's shares.
void run_robustness_models(const Inputs& inputs, Outputs& outputs);

/// The specifications of Figure 1's shares; `absent`: fields that the table has no column for.
std::vector<Specification> model_specifications(const std::vector<Model>& models,
                                                const std::set<std::string>& absent = {});

}  // namespace computedivide
