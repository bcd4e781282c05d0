#include "study/steps.hpp"

#include <array>

#include "base/find.hpp"
#include "results/choices.hpp"
#include "results/papers/release/census2019.hpp"
#include "results/papers/release/release_sample.hpp"
#include "score/features.hpp"

namespace computedivide {

namespace {

constexpr std::array<std::string_view, 1> window_words{"calendar_year"};
constexpr std::array<std::string_view, 2> bin_words{"1", "2"};

constexpr std::array<std::string_view, 6> academic_set_words{
    "education",
    "education+facility",
    "education+nonprofit",
    "education+government",
    "education+healthcare",
    "education+facility+nonprofit+government+healthcare"};
constexpr auto census_choice_words = [] {
  std::array<std::string_view, census_choices.size()> words{};
  for (std::size_t i = 0; i < words.size(); ++i) words[i] = census_choices[i].name;
  return words;
}();

constexpr std::array<std::string_view, 5> precision_words{"best", "fp32", "fp16", "tf32", "bf16"};

/// A choice among words, the first of which is the default.
constexpr ParameterSpec choice(std::string_view name, std::span<const std::string_view> words,
                               std::string_view meaning) {
  return {name, ParameterKind::word, words, words.front(), words.front(), meaning};
}

constexpr ParameterSpec value(ParameterKind kind, std::string_view name, std::string_view paper,
                              std::string_view latest, std::string_view meaning) {
  return {name, kind, {}, paper, latest, meaning};
}

constexpr std::array specs{
    value(ParameterKind::date, "until", "2022-12-31", "2100-12-31",
          "Last publication date of the models that count"),
    choice(
        "highly_cited", highly_cited_words,
        "Highly cited models: the data set's own flag, or the top 10 % of their 5-year cohort in the file"),
    ParameterSpec{"window", ParameterKind::positive_number, window_words, "0.5", "0.5",
                  "Contemporaries of a model: published within this many years on either side, or in its "
                  "calendar year"},
    value(ParameterKind::count, "min_contemporaries", "8", "8",
          "Contemporaries that a model needs to be ranked: the window widens up to two years either side; 0 "
          "ranks every model"),
    choice("bin_decades", bin_words, "Width of Figure 1's compute bins, in decades of FLOP"),
    choice("large_models_population", large_models_population_words,
           "Models counted above a billion parameters: all, or the notable ones only"),
    value(ParameterKind::count, "first_year", "2012", "2012", "First publication year of the works"),
    value(ParameterKind::count, "last_year", "2021", "2100", "Last publication year of the works"),
    choice("corpus", corpus_words,
           "OpenAlex works in the corpus: by concept scores (Garcia 2022), by the subfield of the primary "
           "topic, or all"),
    choice("language", language_words, "Language of the works; works without one are kept"),
    choice("topic_source", openalex_topics_words,
           "A work's topics: its OpenAlex concepts, or its OpenAlex topics"),
    choice("conference_topics", conference_topics_words,
           "Topics of conference papers: by words in title and abstract, or by venue and area"),
    value(ParameterKind::positive_number, "topic_score", "0.3", "0.3",
          "Score above which a concept is a topic of a work"),
    choice("matching", matching_words, "Where compute terms overlap: only the longest, or each by itself"),
    choice("ambiguous", ambiguous_choice_words,
           "Abstracts on schooling, networks or language without a word on artificial intelligence: auto "
           "drops them where works come with concepts"),
    choice("academic_set", academic_set_words, "Institution types that make a work academic"),
    choice("strict_team", no_yes_words, "Academic-only works have no institution of another type"),
    value(ParameterKind::count, "topics_n", "25", "25", "Topics in Figures 3 and 4, the largest by works"),
    choice("score", score_words,
           "Compute in abstracts: terms per abstract, the share with a term, or terms per hundred tokens"),
    choice("share_among", share_among_words,
           "Academic-only works as a share of those with a known team type, of academia and industry, or of "
           "all"),
    choice("score_over", score_over_words,
           "Abstracts scored in Figure 3: all, or those with a known team type"),
    choice("cell_weights", cell_weights_words, "Weights of topic-years in the fits: none, or their works"),
    value(ParameterKind::count, "wild_replicates", "9999", "9999",
          "Number of draws of the wild cluster bootstrap"),
    choice("growth", growth_words,
           "Growth of compute terms in Figure 4: Poisson trends, ends of a fitted line, end years, or means "
           "of three years"),
    choice("growth_over", growth_over_words,
           "Figure 4's overall growth: over topics, or all their works together"),
    value(ParameterKind::count, "growth_min_works", "30", "30",
          "Works over the first three years that a topic needs in each group to count in Figure 4"),
    value(ParameterKind::count, "fig2_year", "2021", "2021", "Conference year of the papers in Figure 2"),
    choice("precision", precision_words,
           "Peak FLOP/s of a device: the best of half precision and FP32, or in one precision"),
    choice("unstated_devices", unstated_devices_words,
           "Papers that name a device without a count: left out of Figure 2, or counted as one device"),
    choice("table1_population", release_populations,
           "Papers in Table 1's regression: auto takes the experimental ones of the reproducibility index, "
           "or, with annotations, those with a novel model if this is annotated"),
    choice("table1_firth", no_yes_words,
           "Table 1 by Firth's penalised likelihood, which has estimates where a year's papers all release "
           "code"),
    choice("census_choice", census_choice_words,
           "Authors from industry in the census of NeurIPS 2019: how several or unknown affiliations count"),
    value(ParameterKind::count, "robustness_subsets", "200", "200",
          "Number of random halves of the list of compute terms in the robustness stage"),
    value(ParameterKind::positive_number, "terms_least_flop", "1e19", "1e19",
          "Training compute from which a model's abstract is one of the large ones"),
    value(ParameterKind::positive_number, "keyness_prior", "500", "500",
          "Weight of the keyness prior, in words"),
    value(ParameterKind::name, "theme_topic", "Natural language processing", "Natural language processing",
          "Topic of the works whose themes are compared"),
    choice("fig6_population", release_populations,
           "Papers in Figure 6: auto takes the experimental ones of the reproducibility index, and all "
           "annotated ones"),
};

}  // namespace

std::span<const ParameterSpec> parameter_specs() {
  return specs;
}

const ParameterSpec* find_parameter(std::string_view name) {
  return find_by(specs, &ParameterSpec::name, name);
}

}  // namespace computedivide
