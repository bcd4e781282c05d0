#include "computedivide/results/parameters.hpp"

#include <array>

namespace computedivide {

namespace {

constexpr std::array<std::string_view, 2> highly_cited_words{"flag", "cohort_percentile"};
constexpr std::array<std::string_view, 1> window_words{"calendar_year"};
constexpr std::array<std::string_view, 2> bin_words{"1", "2"};
constexpr std::array<std::string_view, 2> population_words{"all", "notable"};

constexpr std::array specs{
    ParameterSpec{"until",
                  ParameterKind::date,
                  {},
                  "2022-12-31",
                  "2100-12-31",
                  "Last publication date of the models that count"},
    ParameterSpec{
        "highly_cited", ParameterKind::word, highly_cited_words, "flag", "flag",
        "Highly cited models: the data set's own flag, or the top 10 % of their 5-year cohort in the file"},
    ParameterSpec{
        "window", ParameterKind::positive_number, window_words, "0.5", "0.5",
        "Contemporaries of a model: published within so many years either side, or in its calendar year"},
    ParameterSpec{"bin_decades", ParameterKind::word, bin_words, "1", "1",
                  "Width of Figure 1's compute bins, in decades of FLOP"},
    ParameterSpec{"large_models_population", ParameterKind::word, population_words, "all", "all",
                  "Models counted above a billion parameters: all, or the notable ones only"},
};

}  // namespace

std::span<const ParameterSpec> parameter_specs() {
  return specs;
}

}  // namespace computedivide
