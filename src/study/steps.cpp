// The paper's table of contents as a list of steps: an explicit array; nothing registers itself.

#include "study/steps.hpp"

#include <fmt/format.h>

#include <array>
#include <deque>
#include <string>
#include <vector>

#include "base/find.hpp"
#include "results/audit.hpp"
#include "results/choices.hpp"
#include "results/models/chinese_labs.hpp"
#include "results/models/clusters.hpp"
#include "results/models/fig1.hpp"
#include "results/models/fig1_trend.hpp"
#include "results/models/flop_uncertainty.hpp"
#include "results/models/ingest_models.hpp"
#include "results/models/large_models.hpp"
#include "results/models/terms.hpp"
#include "results/models/vintages.hpp"
#include "results/papers/fig2.hpp"
#include "results/papers/fig5.hpp"
#include "results/papers/fig5_abstracts.hpp"
#include "results/papers/hardware_divide.hpp"
#include "results/papers/ingest_papers.hpp"
#include "results/papers/neurips2021.hpp"
#include "results/papers/release/census2019.hpp"
#include "results/papers/release/code_release.hpp"
#include "results/papers/release/fig6.hpp"
#include "results/papers/release/power.hpp"
#include "results/papers/release/release_sample.hpp"
#include "results/papers/release/table1.hpp"
#include "results/robustness/robustness.hpp"
#include "results/robustness/robustness_models.hpp"
#include "results/robustness/robustness_papers.hpp"
#include "results/works/arxiv_topics.hpp"
#include "results/works/counts/score_works.hpp"
#include "results/works/fig3.hpp"
#include "results/works/fig4.hpp"
#include "results/works/themes.hpp"
#include "score/features.hpp"
#include "study/claims/claims.hpp"
#include "study/ledger.hpp"
#include "study/render_step.hpp"
#include "study/report/report.hpp"

namespace computedivide {

namespace {

constexpr std::span<const std::string_view> no_parameters;

/// What is read and what is made from it, in the paper's order. A result is added here and nowhere else: the
/// steps that draw and those that put the results side by side follow from these.
constexpr std::array rows{
    Step{"ingest.models", "The models table in one schema, with what was dropped", "", ingest_models_reads,
         no_parameters, run_ingest_models},
    Step{"fig1", "Who makes large models: team types by training compute, and among the largest over time",
         "Figure 1, section 1", fig1_reads, fig1_parameters, run_fig1, StepKind::result, "Figure 1"},
    Step{"ingest.papers",
         "NeurIPS papers in one schema: annotations, authors of the census of 2019, how titles join", "",
         ingest_papers_reads, no_parameters, run_ingest_papers},
    Step{"fig2", "Peak FLOP/s of the hardware in NeurIPS papers, academic teams and those with industry",
         "Figure 2, section 1", fig2_reads, fig2_parameters, run_fig2, StepKind::result, "Figure 2"},
    Step{"hardware_divide", "Peak FLOP/s of the hardware in papers by kind of team, venue and year",
         "Section 1", hardware_divide_reads, hardware_divide_parameters, run_hardware_divide,
         StepKind::result, "The hardware divide over time"},
    Step{"score.works", "Compute terms in abstracts by topic, year and team type, with what was left out", "",
         score_works_reads, score_works_parameters, run_score_works},
    Step{"fig3", "The academic-only share of topics against compute terms in their abstracts",
         "Figure 3, section 2.1", fig3_reads, fig3_parameters, run_fig3, StepKind::result, "Figure 3"},
    Step{"fig4", "How compute terms changed in the abstracts of academia and of industry, topic by topic",
         "Figure 4, section 2.1", fig4_reads, fig4_parameters, run_fig4, StepKind::result, "Figure 4"},
    Step{"large_models", "Models above a billion parameters by team type and year", "Section 2.2",
         large_models_reads, large_models_parameters, run_large_models, StepKind::result,
         "Models above a billion parameters"},
    Step{"vintages", "Figure 1 and the models above a billion parameters in every vintage of the data set",
         "Figure 1, sections 1 and 2.2", vintages_reads, vintages_parameters, run_vintages, StepKind::result,
         "Every vintage of the data set"},
    Step{"fig1_trend", "Academia's share over the years among large and other models, and with compute",
         "Figure 1, section 1", fig1_trend_reads, ranking_parameters, run_fig1_trend, StepKind::result},
    Step{"flop_uncertainty", "How far errors in training compute move Figure 1", "Figure 1, section 1",
         flop_uncertainty_reads, ranking_parameters, run_flop_uncertainty, StepKind::result},
    Step{"chinese_labs", "Chinese organisations among the makers of large models", "Section 1",
         chinese_labs_reads, ranking_parameters, run_chinese_labs, StepKind::result,
         "Chinese organisations among large models"},
    Step{"clusters", "Who owns AI computing clusters, by kind of owner and year", "", clusters_reads,
         no_parameters, run_clusters, StepKind::result, "Who owns AI computing clusters"},
    Step{"arxiv_topics", "Compute terms and companies on arXiv", "Figure 3, section 2.1", arxiv_topics_reads,
         no_parameters, run_arxiv_topics, StepKind::result, "Compute terms and companies on arXiv"},
    Step{"fig5", "NeurIPS papers that mention BERT, and those that study it, by year",
         "Figure 5, section 2.3", fig5_reads, no_parameters, run_fig5, StepKind::result, "Figure 5"},
    Step{"fig5_abstracts", "NeurIPS papers whose title or abstract mentions BERT, by year",
         "Figure 5, section 2.3", fig5_abstracts_reads, no_parameters, run_fig5_abstracts, StepKind::result},
    Step{"fig6", "Code release of NeurIPS papers against the fraction of authors from industry, year by year",
         "Figure 6, section 3.1", fig6_reads, fig6_parameters, run_fig6, StepKind::result, "Figure 6"},
    Step{"table1", "Code release of NeurIPS papers against the fraction of authors from industry",
         "Table 1, section 3.1; Methods, code release", table1_reads, table1_parameters, run_table1,
         StepKind::result, "", true},
    Step{"power", "What effect on code release a sample of Table 1's size can detect, by simulation",
         "Table 1", power_reads, power_parameters, run_power, StepKind::result},
    Step{"census2019", "The regression of Table 1 on all papers of NeurIPS 2019", "", census2019_reads,
         census2019_parameters, run_census2019, StepKind::result, "The census of NeurIPS 2019", true},
    Step{"code_release", "The regression of Table 1 by venue and year", "Table 1, section 3.1",
         code_release_reads, no_parameters, run_code_release, StepKind::result,
         "Code release by venue and year"},
    Step{"neurips2021", "The annotated papers of NeurIPS 2021: whose compute is known, who is from where",
         "Methods, NeurIPS compute", neurips2021_reads, no_parameters, run_neurips2021, StepKind::result, "",
         true},
    Step{"terms", "Where the compute terms come from: words of large models' abstracts",
         "Methods, research agendas", terms_reads, terms_parameters, run_terms, StepKind::result,
         "The word cloud of large models' abstracts"},
    Step{"themes", "Engineering themes in academic and industry abstracts on natural language processing",
         "Methods, thematic differences", themes_reads, themes_parameters, run_themes, StepKind::result,
         "Engineering themes"},
    Step{"robustness",
         "How Figures 3 and 4 depend on choices: every combination, and parts of the list of terms",
         "Methods, compute-related terms", robustness_reads, robustness_parameters, run_robustness,
         StepKind::result, "Specification curves of Figures 3 and 4"},
    Step{"robustness_models", "How Figure 1's shares depend on choices", "", robustness_models_reads,
         no_parameters, run_robustness_models, StepKind::result, "Specification curves of Figure 1"},
    Step{"robustness_papers", "How Table 1's coefficient depends on choices", "", robustness_papers_reads,
         robustness_papers_parameters, run_robustness_papers, StepKind::result,
         "The specification curve of Table 1"},
    Step{"audit", "The printed numbers against one another", "Table 1, figures 3 and 6, Methods", audit_reads,
         no_parameters, run_audit, StepKind::result},
};

using Reads = std::vector<std::string_view>;

/// The rows, each followed by its drawing, and the summaries. The deques own the data that the steps only
/// point to.
struct StepList {
  std::vector<Step> steps;
  std::deque<std::string> words;
  std::deque<Reads> reads;

  std::string_view keep(std::string text) { return words.emplace_back(std::move(text)); }
  std::span<const std::string_view> keep(Reads list) { return reads.emplace_back(std::move(list)); }

  void add_drawing(const Step& of) {
    steps.push_back({keep(fmt::format("render.{}", of.id)),
                     keep(fmt::format("{}, drawn", of.figure)),
                     "",
                     keep(Reads{of.id, "gnuplot", "rsvg-convert"}),
                     {},
                     run_render,
                     StepKind::drawing});
  }

  StepList() {
    for (const Step& row : rows) {
      steps.push_back(row);
      if (!row.figure.empty()) add_drawing(row);
    }
    Reads with_numbers{"published"};
    Reads reported{"numbers", "claims", "render.claims", "ledger"};
    Reads records;
    for (const Step& step : steps) {
      if (step.kind == StepKind::result) with_numbers.push_back(step.id);
      (step.kind == StepKind::records ? records : reported).push_back(step.id);
    }
    reported.insert(reported.end(), records.begin(), records.end());
    reported.insert(reported.end(), report_sources.begin(), report_sources.end());
    const std::span<const std::string_view> results = keep(std::move(with_numbers));
    const auto add_summary = [&](std::string_view id, std::string_view title,
                                 std::span<const std::string_view> of, void (*run)(const Inputs&, Outputs&)) {
      steps.push_back({id, title, "", of, {}, run, StepKind::summary});
    };
    add_summary("numbers", "Every number of ours, one macro each", results, run_numbers);
    add_summary("claims", "Whether the paper holds, claim by claim", results, run_claims);
    steps.back().figure = "The claims";
    add_drawing(Step(steps.back()));
    add_summary("ledger", "What the paper printed beside what we made, with a verdict each", results,
                run_ledger);
    add_summary("report", "Everything that was made, as one page to read", keep(std::move(reported)),
                run_report);
  }
};

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

std::span<const Step> study_steps() {
  static const StepList study;
  return study.steps;
}

std::span<const ParameterSpec> parameter_specs() { return specs; }

const ParameterSpec* find_parameter(std::string_view name) {
  return find_by(specs, &ParameterSpec::name, name);
}

}  // namespace computedivide
