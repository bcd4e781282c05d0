#include "computedivide/results/parameters.hpp"

#include <array>

namespace computedivide {

namespace {

constexpr std::array<std::string_view, 2> highly_cited_words{"flag", "cohort_percentile"};
constexpr std::array<std::string_view, 1> window_words{"calendar_year"};
constexpr std::array<std::string_view, 2> bin_words{"1", "2"};
constexpr std::array<std::string_view, 2> population_words{"all", "notable"};
constexpr std::array<std::string_view, 3> score_words{"occurrences", "presence", "per_100_tokens"};
constexpr std::array<std::string_view, 3> share_among_words{"known", "academic_and_industry", "all"};
constexpr std::array<std::string_view, 2> score_over_words{"all", "known"};
constexpr std::array<std::string_view, 2> cell_weights_words{"none", "works"};
constexpr std::array<std::string_view, 3> trend_words{"fitted", "end_years", "three_year_means"};
constexpr std::array<std::string_view, 2> growth_over_words{"pooled", "topic_mean"};

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
    ParameterSpec{
        "first_year", ParameterKind::count, {}, "2012", "2012", "First year of the works that count"},
    ParameterSpec{"last_year", ParameterKind::count, {}, "2021", "2100", "Last year of the works that count"},
    ParameterSpec{"topics_n",
                  ParameterKind::count,
                  {},
                  "25",
                  "25",
                  "How many topics Figures 3 and 4 take, the largest by works"},
    ParameterSpec{
        "score", ParameterKind::word, score_words, "occurrences", "occurrences",
        "Compute in abstracts: terms an abstract, share of abstracts with one, or terms a hundred tokens"},
    ParameterSpec{"share_among", ParameterKind::word, share_among_words, "known", "known",
                  "Works among which the academic-only ones are a share"},
    ParameterSpec{"score_over", ParameterKind::word, score_over_words, "all", "all",
                  "Abstracts that a topic's score is the mean of: all, or those with a known team type"},
    ParameterSpec{"cell_weights", ParameterKind::word, cell_weights_words, "none", "none",
                  "Weights of topics and years in Figures 3 and 4: none, or their works"},
    ParameterSpec{"trend", ParameterKind::word, trend_words, "fitted", "fitted",
                  "Ends of Figure 4's growth: on a fitted line, the end years, or three years' means"},
    ParameterSpec{"growth_over", ParameterKind::word, growth_over_words, "pooled", "pooled",
                  "Growth of all topics: of their works together, or the mean of the topics' growth"},
    ParameterSpec{"wild_replicates",
                  ParameterKind::count,
                  {},
                  "9999",
                  "9999",
                  "Replicates of the wild cluster bootstrap"},
};

}  // namespace

std::span<const ParameterSpec> parameter_specs() {
  return specs;
}

}  // namespace computedivide
