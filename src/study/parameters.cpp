#include "study/parameters.hpp"

#include <array>

#include "results/choices.hpp"
#include "results/papers/census2019.hpp"
#include "results/papers/release_sample.hpp"
#include "score/choices.hpp"

namespace computedivide {

namespace {

constexpr std::array<std::string_view, 1> window_words{"calendar_year"};
constexpr std::array<std::string_view, 2> bin_words{"1", "2"};

constexpr std::array<std::string_view, 2> language_words{"en", "any"};
constexpr std::array<std::string_view, 6> academic_set_words{
    "education",
    "education+facility",
    "education+nonprofit",
    "education+government",
    "education+healthcare",
    "education+facility+nonprofit+government+healthcare"};
constexpr std::array<std::string_view, 2> no_yes_words{"no", "yes"};
constexpr auto census_choice_words = [] {
  std::array<std::string_view, census_choices.size()> words{};
  for (std::size_t i = 0; i < words.size(); ++i) words[i] = census_choices[i].name;
  return words;
}();

constexpr std::array<std::string_view, 5> precision_words{"best", "fp32", "fp16", "tf32", "bf16"};

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
    ParameterSpec{"min_contemporaries",
                  ParameterKind::count,
                  {},
                  "8",
                  "8",
                  "Contemporaries that a model needs to be ranked: the window widens up to two years either "
                  "side; 0 ranks every model"},
    ParameterSpec{"bin_decades", ParameterKind::word, bin_words, "1", "1",
                  "Width of Figure 1's compute bins, in decades of FLOP"},
    ParameterSpec{"large_models_population", ParameterKind::word, large_models_population_words, "all", "all",
                  "Models counted above a billion parameters: all, or the notable ones only"},
    ParameterSpec{
        "first_year", ParameterKind::count, {}, "2012", "2012", "First publication year of the works"},
    ParameterSpec{
        "last_year", ParameterKind::count, {}, "2021", "2100", "Last publication year of the works"},
    ParameterSpec{"corpus", ParameterKind::word, corpus_words, "concepts", "concepts",
                  "OpenAlex works that belong: by concept scores (Garcia 2022), by the subfield of the "
                  "primary topic, or all"},
    ParameterSpec{"language", ParameterKind::word, language_words, "en", "en",
                  "Language of the works; a work without one stays"},
    ParameterSpec{"topic_source", ParameterKind::word, openalex_topics_words, "concepts", "concepts",
                  "A work's topics: its OpenAlex concepts, or its OpenAlex topics"},
    ParameterSpec{"conference_topics", ParameterKind::word, conference_topics_words, "words", "words",
                  "Topics of conference papers: by words in title and abstract, or by venue and area"},
    ParameterSpec{"topic_score",
                  ParameterKind::positive_number,
                  {},
                  "0.3",
                  "0.3",
                  "A concept is a topic of a work above this score"},
    ParameterSpec{"matching", ParameterKind::word, matching_words, "longest", "longest",
                  "Where compute terms overlap: the longest, or every one by itself"},
    ParameterSpec{"ambiguous", ParameterKind::word, ambiguous_choice_words, "auto", "auto",
                  "Abstracts on schooling, networks or language without a word on artificial intelligence: "
                  "auto drops them where works come with concepts"},
    ParameterSpec{"academic_set", ParameterKind::word, academic_set_words, "education", "education",
                  "Institution types that make a work academic"},
    ParameterSpec{"strict_team", ParameterKind::word, no_yes_words, "no", "no",
                  "Academic-only works have no institution of another type beside"},
    ParameterSpec{
        "topics_n", ParameterKind::count, {}, "25", "25", "Topics in Figures 3 and 4, the largest by works"},
    ParameterSpec{
        "score", ParameterKind::word, score_words, "occurrences", "occurrences",
        "Compute in abstracts: terms an abstract, the share with a term, or terms a hundred tokens"},
    ParameterSpec{"share_among", ParameterKind::word, share_among_words, "known", "known",
                  "Academic-only works as a share of those with a known team type, of academia and industry, "
                  "or of all"},
    ParameterSpec{"score_over", ParameterKind::word, score_over_words, "all", "all",
                  "Abstracts scored in Figure 3: all, or those with a known team type"},
    ParameterSpec{"cell_weights", ParameterKind::word, cell_weights_words, "none", "none",
                  "Weights of topic-years in the fits: none, or their works"},
    ParameterSpec{
        "wild_replicates", ParameterKind::count, {}, "9999", "9999", "Draws of the wild cluster bootstrap"},
    ParameterSpec{"growth", ParameterKind::word, growth_words, "poisson", "poisson",
                  "Growth of compute terms in Figure 4: Poisson trends, ends of a fitted line, end years, or "
                  "means of three years"},
    ParameterSpec{"growth_over", ParameterKind::word, growth_over_words, "topics", "topics",
                  "Figure 4's overall growth: over topics, or all their works together"},
    ParameterSpec{"growth_min_works",
                  ParameterKind::count,
                  {},
                  "30",
                  "30",
                  "Works over the first three years that a topic needs in each group to count in Figure 4"},
    ParameterSpec{
        "fig2_year", ParameterKind::count, {}, "2021", "2021", "Conference year of the papers in Figure 2"},
    ParameterSpec{"precision", ParameterKind::word, precision_words, "best", "best",
                  "Peak FLOP/s of a device: the best of half precision and FP32, or in one precision"},
    ParameterSpec{"unstated_devices", ParameterKind::word, unstated_devices_words, "left_out", "left_out",
                  "Papers that name a device without a number of them: left out of Figure 2, or one device"},
    ParameterSpec{"table1_population", ParameterKind::word, release_populations, "auto", "auto",
                  "Papers in Table 1's regression: auto takes the experimental ones of the reproducibility "
                  "index, and of annotations those with a novel model where they say which"},
    ParameterSpec{"table1_firth", ParameterKind::word, no_yes_words, "no", "no",
                  "Table 1 by Firth's penalised likelihood, which has estimates where a year's papers all "
                  "release code"},
    ParameterSpec{"census_choice", ParameterKind::word, census_choice_words, "any_company", "any_company",
                  "Authors of industry in the census of NeurIPS 2019: how several or unknown affiliations "
                  "count"},
    ParameterSpec{"robustness_subsets",
                  ParameterKind::count,
                  {},
                  "200",
                  "200",
                  "Random halves of the list of compute terms in the robustness stage"},
    ParameterSpec{"terms_least_flop",
                  ParameterKind::positive_number,
                  {},
                  "1e19",
                  "1e19",
                  "Training compute from which a model's abstract is one of the large ones"},
    ParameterSpec{"keyness_prior",
                  ParameterKind::positive_number,
                  {},
                  "500",
                  "500",
                  "Words that the prior of keyness counts for"},
    ParameterSpec{"theme_topic",
                  ParameterKind::name,
                  {},
                  "Natural language processing",
                  "Natural language processing",
                  "Topic of the works whose themes are compared"},
    ParameterSpec{
        "fig6_population", ParameterKind::word, release_populations, "auto", "auto",
        "Papers in Figure 6: auto takes the experimental ones of the reproducibility index, and all "
        "annotated ones"},
};

}  // namespace

std::span<const ParameterSpec> parameter_specs() {
  return specs;
}

}  // namespace computedivide
