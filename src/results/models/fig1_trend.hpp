#pragma once

#include <array>
#include <string_view>
#include <vector>

#include "computedivide/models.hpp"
#include "computedivide/numbers.hpp"
#include "pipeline/step.hpp"
#include "results/models/fig1.hpp"

namespace computedivide {

inline constexpr std::array<std::string_view, 1> fig1_trend_reads{"ingest.models"};

/// The step "fig1_trend": fig1_trend.csv, the counts by year, and fig1_trend.numbers.json.
void run_fig1_trend(const Inputs& inputs, Outputs& outputs);

/// The numbers of the trend: odds ratios per year (large-scale models, others, all), the p-value of their
/// difference, the change of the log-odds per decade of training compute, Fisher's exact test of the two
/// periods, and the shares since 2023.
std::vector<Number> fig1_trend_numbers(const std::vector<Model>& models, const Fig1Options& options);

}  // namespace computedivide
