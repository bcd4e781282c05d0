#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "pipeline/step.hpp"
#include "results/works/counts/topic_counts.hpp"
#include "stats/panel.hpp"

namespace computedivide {

/// Years at either end of the long difference.
inline constexpr int difference_years = 3;

/// How much compute there is in abstracts: terms per abstract, the share of abstracts with a term, or terms
/// per hundred tokens.
enum class TermScore { occurrences, presence, per_100_tokens };

/// The works among which the academic-only share is taken: those with a known team type, those of academia or
/// industry, or all.
enum class ShareAmong { known, academic_and_industry, all };

/// Whose abstracts are scored: all, or those with a known team type.
enum class ScoreOver { all, known };

/// How a panel is made from counts.
struct PanelOptions {
  TermScore score = TermScore::occurrences;
  ShareAmong share_among = ShareAmong::known;
  ScoreOver score_over = ScoreOver::all;
  std::size_t topics_n = 25;    ///< the largest topics, by works
  bool sampling_errors = true;  ///< cells have those of their works; 0 otherwise
};

/// The value of the parameter topics_n. Throws Error if it is 0.
std::size_t topics_n_option(const Inputs& inputs);

/// The values of the parameters first_year and last_year. Throws Error if they are in the wrong order.
std::pair<int, int> year_range(const Inputs& inputs);

/// The score of a group of works; nothing if there is nothing to divide by.
std::optional<double> term_score(const GroupCounts& counts, TermScore score);

/// One topic in one year.
struct PanelCell {
  std::size_t topic = 0;  ///< its place in TopicPanel::topics
  int year = 0;
  double terms = 0;           ///< T: the score of its works
  double academic_share = 0;  ///< S
  std::int64_t works = 0;     ///< of all team types
  std::int64_t academic = 0;  ///< S is academic over among
  std::int64_t among = 0;
  /// Standard errors of T and S where the works were drawn from many more: of the mean of `works`, of a share
  /// of `among`.
  double terms_error = 0, share_error = 0;
  double terms_share_covariance = 0;  ///< covariance of their sampling errors, because they share works
};

/// What Figure 3's fits are made to.
struct TopicPanel {
  std::vector<std::string> topics;  ///< the largest first
  int first_year = 0, last_year = -1;
  std::vector<PanelCell> cells;  ///< by topic, then year
  std::size_t left_out = 0;      ///< topic-years without works to score or to take a share of
};

/// The panel of the largest topics.
TopicPanel make_panel(const TopicCube& cube, const PanelOptions& options);

/// What the rows of a fit are: share on terms by topic and year; their logarithms, without the cells that
/// have none; or one row per topic, the mean of the last three years less that of the first three (none where
/// there are fewer than six years).
enum class RowsOf { levels, logarithms, differences };

/// The rows of a panel for fits to it, groups being places in TopicPanel::topics and periods years from the
/// first.
std::vector<WithinRow> panel_rows(const TopicPanel& panel, RowsOf kind, bool weighted);

/// One of Figure 3's fits.
struct PanelFitKind {
  std::string_view name;
  RowsOf rows;
  WithinEffects effects;
};

/// (a) to (e) of fig3.cpp.
inline constexpr std::array<PanelFitKind, 5> panel_fits{
    {{"slope_pooled", RowsOf::levels, WithinEffects::none},
     {"slope_topic_fe", RowsOf::levels, WithinEffects::group},
     {"slope_two_way_fe", RowsOf::levels, WithinEffects::group_and_period},
     {"slope_long_difference", RowsOf::differences, WithinEffects::none},
     {"elasticity_topic_fe", RowsOf::logarithms, WithinEffects::group}}};

}  // namespace computedivide
