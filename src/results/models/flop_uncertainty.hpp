#pragma once

#include <array>
#include <cstdint>
#include <string_view>
#include <vector>

#include "computedivide/models.hpp"
#include "computedivide/numbers.hpp"
#include "pipeline/step.hpp"
#include "results/models/fig1.hpp"

namespace computedivide {

inline constexpr std::array<std::string_view, 1> flop_uncertainty_reads{"ingest.models"};

/// The step "flop_uncertainty": flop_uncertainty.numbers.json.
void run_flop_uncertainty(const Inputs& inputs, Outputs& outputs);

/// The numbers of Figure 1 with the middle 95 % of their values over draws of the training compute; the ends
/// of each interval are also separate numbers.
std::vector<Number> flop_uncertainty_numbers(const std::vector<Model>& models, const Fig1Options& options,
                                             std::size_t draws, std::uint64_t seed);

}  // namespace computedivide
