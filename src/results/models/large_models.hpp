#pragma once

#include <array>
#include <cstdint>
#include <set>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "computedivide/models.hpp"
#include "computedivide/numbers.hpp"
#include "data/published.hpp"
#include "pipeline/step.hpp"
#include "plot/figure.hpp"
#include "results/models/team_counts.hpp"

namespace computedivide {

inline constexpr std::array<std::string_view, 2> large_models_reads{"ingest.models", "published"};
inline constexpr std::array<std::string_view, 2> large_models_parameters{"until", "large_models_population"};

/// The step "large_models": large_models.csv, large_models.gp and large_models.numbers.json.
void run_large_models(const Inputs& inputs, Outputs& outputs);

enum class LargeModelsPopulation { all, notable };

/// The choices of that count.
struct LargeModelsOptions {
  Date until;  ///< last publication date
  LargeModelsPopulation population = LargeModelsPopulation::all;
  std::set<std::string> absent;  ///< fields that the table has no column for
};

/// From the values of the step's parameters. Throws Error that names the legal ones.
LargeModelsOptions large_models_options(const Inputs& inputs);

/// The models of a year with more than a billion parameters.
struct LargeModelsYear {
  int year = 0;
  std::int64_t known = 0;  ///< models of the year whose number of parameters is known
  TeamCounts counts;
};

/// Models above a billion parameters, year by year.
struct LargeModels {
  std::vector<LargeModelsYear> years;  ///< without gaps, from the first with a large model to the last
  Date last{};                         ///< publication of the latest of them
  std::vector<Number> numbers;         ///< for the ledger, then the shares
};

/// Counts and numbers from all models; does no input or output.
LargeModels compute_large_models(const std::vector<Model>& models, const LargeModelsOptions& options);

/// The drawing with its table. There must be a year.
Figure draw_large_models(const LargeModels& large, const LargeModelsOptions& options,
                         const SourceInfo& source, std::span<const PublishedNumber> published = {});

}  // namespace computedivide
