#pragma once

#include <array>
#include <cstdint>
#include <map>
#include <optional>
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

inline constexpr std::array<std::string_view, 2> fig1_reads{"ingest.models", "published"};
inline constexpr std::array<std::string_view, 5> fig1_parameters{"until", "highly_cited", "window",
                                                                 "min_contemporaries", "bin_decades"};

/// What ranking_options() reads: all that the other results of ranked models have parameters for.
inline constexpr auto ranking_parameters = std::span(fig1_parameters).first<4>();

/// Later than any model.
inline constexpr Date last_day{std::chrono::year{9999}, std::chrono::month{12}, std::chrono::day{31}};

/// The step "fig1": fig1.csv, fig1.gp, fig1.numbers.json, and, to check them, fig1_models.csv (the population
/// with each model's threshold), fig1_left_out.csv (who is not in it, counted by reason) and fig1_largest.csv
/// (the two models of the ratio).
void run_fig1(const Inputs& inputs, Outputs& outputs);

/// What makes a model "highly cited": the data set's flag, or its rank by citations among the models of its
/// five years.
enum class HighlyCited { flag, cohort_percentile };

/// The choices of Figure 1.
struct Fig1Options {
  Date until;  ///< last publication date
  HighlyCited highly_cited = HighlyCited::flag;
  std::optional<double> window_years = 0.5;  ///< on either side; nothing: the calendar year
  /// A model with fewer contemporaries, itself included, is compared within a wider window, or not ranked; 0
  /// ranks every model within its window.
  std::size_t min_contemporaries = 8;
  int bin_decades = 1;           ///< 1 or 2
  std::set<std::string> absent;  ///< fields that the table has no column for
};

/// Who is in the population and who is large-scale in it, from the parameters until, highly_cited, window
/// and min_contemporaries.
/// Throws Error that names the legal values.
Fig1Options ranking_options(const Inputs& inputs, const std::set<std::string>& absent = {});

/// A model of Figure 1's population: notable, with date, team type and training compute.
struct RankedModel {
  std::size_t model = 0;  ///< its place in the vector of all models
  TeamType team = TeamType::other;
  int day = 0;  ///< of publication, since 1970-01-01
  int year = 0;
  double training_flop = 0;
  std::optional<double>
      window_years;  ///< the window the window that holds its contemporaries; nothing: the calendar year
  std::size_t contemporaries = 0;        ///< itself included; 0 if it is not ranked
  std::optional<double> threshold_flop;  ///< their 75th percentile; nothing if it is not ranked
  bool large_scale = false;              ///< at or above it
};

/// The population by date, then as in the file, with thresholds.
std::vector<RankedModel> rank_models(const std::vector<Model>& models, const Fig1Options& options);

/// The large-scale models of the years from `first` to `last`.
TeamCounts large_scale_of(const std::vector<RankedModel>& population, int first, int last);

/// The models that are not in the population, by the first reason that keeps each out: "no date", "not
/// notable", …
std::map<std::string, std::int64_t> models_left_out(const std::vector<Model>& models,
                                                    const Fig1Options& options);

/// The top panel: models whose training compute is in [10^from, 10^to).
struct DecadeBin {
  int from = 0, to = 0;
  TeamCounts counts;
};

/// The lower panel: large-scale models of a year, and of the three years around it where the data hold all
/// three.
struct YearCounts {
  int year = 0;
  TeamCounts counts;
  std::optional<TeamCounts> rolling;
};

/// The two models of "largest academic over largest industry", if there are such.
struct LargestModels {
  std::optional<std::size_t> academic_self_supervised;
  std::optional<std::size_t> industry;
};

/// All of Figure 1.
struct Fig1 {
  std::vector<RankedModel> population;
  std::vector<DecadeBin> bins;    ///< without gaps, from the first with models to the last
  std::vector<YearCounts> years;  ///< without gaps, from the population's first year to its last
  LargestModels largest;          ///< published until `until`
  LargestModels largest_ever;     ///< whatever `until`
  std::vector<Number> numbers;
};

/// Why the population is empty: a column that the table lacks, or which models were left out.
std::string no_population(const std::vector<Model>& models, const Fig1Options& options);

/// The shares of top-quartile models when every model is ranked, however few its contemporaries:
/// "<name>_min_contemporaries_0". Empty if that is already the choice made.
std::vector<Number> numbers_without_minimum(const std::vector<Model>& models, const Fig1Options& options);

/// All of Figure 1 from all models; does no input or output.
Fig1 compute_fig1(const std::vector<Model>& models, const Fig1Options& options);

/// The drawing with its table, with the paper's shares where they are among the published numbers. The
/// population must not be empty.
Figure draw_fig1(const Fig1& fig1, const Fig1Options& options, const SourceInfo& source,
                 std::span<const PublishedNumber> published = {});

}  // namespace computedivide
