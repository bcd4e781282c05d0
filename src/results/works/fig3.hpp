#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "computedivide/numbers.hpp"
#include "computedivide/stats.hpp"
#include "pipeline/step.hpp"
#include "plot/figure.hpp"
#include "results/fits.hpp"
#include "results/works/counts/topic_counts.hpp"
#include "results/works/fig3_panel.hpp"
#include "stats/bootstrap.hpp"
#include "stats/panel.hpp"

namespace computedivide {

inline constexpr std::array<std::string_view, 2> fig3_reads{"score.works", "published"};
inline constexpr std::array<std::string_view, 9> fig3_parameters{
    "first_year", "last_year",    "topics_n",        "score", "share_among",
    "score_over", "cell_weights", "wild_replicates", "seed"};

/// The step "fig3": fig3.csv, fig3.gp, fig3.numbers.json, and, to check them, fig3_cells.csv (what the fits
/// are made to) and fig3_fits.csv (every fit, every topic's elasticity, and the slopes by smallest cell).
void run_fig3(const Inputs& inputs, Outputs& outputs);

/// The choices of Figure 3.
struct Fig3Options {
  PanelOptions panel;
  int first_year = 2012, last_year = 2021;
  bool weighted = false;  ///< cells count by their works
  WildBootstrapOptions wild;
};

/// The coefficient of x in one fit; or the reason why there is none.
struct PanelFit {
  std::string name;    ///< "slope_topic_fe"
  std::string method;  ///< in words, for the numbers file
  std::size_t rows = 0, topics = 0;
  std::optional<Estimate> estimate;  ///< standard error clustered by topic, t with topics − 1
  std::optional<WildTest> wild;      ///< nothing if its draws are not possible; then `wild_reason`
  std::string reason;                ///< why there is no estimate
  std::string wild_reason;
};

/// Least squares of y on x and the effects, by the rows' weights, clustered by topic.
PanelFit fit_panel(std::string name, const TopicPanel& panel, const std::vector<WithinRow>& rows,
                   WithinEffects effects, const WildBootstrapOptions& wild);

/// One topic as the figure shows it: the mean of its years, by works where cells are weighted, so that the
/// pooled line runs through the points' middle.
struct TopicPoint {
  std::string topic;
  int place = 0;  ///< in TopicPanel::topics
  double terms = 0, academic_share = 0;
  std::int64_t works = 0;
};
std::vector<TopicPoint> topic_points(const TopicPanel& panel, bool weighted);

/// One row per topic: the point that the figure shows.
std::vector<WithinRow> between_rows(const TopicPanel& panel, bool weighted);

/// A slope corrected for the sampling error of terms per abstract.
struct CorrectedFit {
  std::string name;  ///< "slope_topic_fe_eiv"
  std::size_t rows = 0;
  CorrectedSlope slope;
  CorrectedSlopeInterval interval;
};

/// The line of a fit without effects from `from` to `to`, with the clustered covariance.
std::vector<LinePoint> fitted_line(const TopicPanel& panel, const std::vector<WithinRow>& rows, double from,
                                   double to);

/// All of Figure 3.
struct Fig3 {
  TopicPanel panel;
  std::vector<TopicPoint> points;
  std::vector<PanelFit> fits;  ///< (a) to (e) of fig3.cpp
  std::vector<PanelFit>
      companions;  ///< the fit of the drawn points first, then topic trends and the slopes weighted by works
  std::vector<CorrectedFit> corrected;
  std::vector<PanelFit> by_cell_size;
  std::vector<PanelFit> by_topic;     ///< elasticities of single topics, over years
  std::vector<LinePoint> line;        ///< of the drawn points; empty if their fit is not possible
  std::size_t cells_without_log = 0;  ///< no term, or no academic-only work
  std::vector<Number> numbers;
};

/// Sets the numbers that accompany the fits of a panel: its companions, the slopes corrected for sampling
/// error, as they are and weighted by works (intervals by a bootstrap over topics with at most as many
/// replicates as the wild bootstrap has), and those over topic-years with at least so many works:
/// "slope_topic_fe_cells_of_20_works".
void fit_checks(Fig3& fig3, const Fig3Options& options);

/// A fit as a number, without its p-values.
Number estimate_number(const PanelFit& fit, const std::string& unit);

/// The corrected slopes, reliabilities, slopes by cell size, trends within topics, and terms over share.
std::vector<Number> check_numbers(const TopicCube& cube, const Fig3& fig3, const Fig3Options& options);

/// The slopes when each work counts in one of its topics; null if there are no such counts.
std::vector<Number> one_topic_numbers(const TopicCounts* counts, const Fig3Options& options);

/// All of Figure 3 from the counts; does no input or output.
Fig3 compute_fig3(const TopicCounts& counts, const Fig3Options& options);

/// What sampling the works adds: for each of the five fits `<fit>.sampling_error`, the standard deviation
/// of its estimate over repeated draws of the same size, and how many works were drawn from how many. Empty
/// for works that are not a sample.
std::vector<Number> sampling_numbers(const Fig3& fig3, const Fig3Options& options,
                                     const std::optional<WorksSample>& sample);

/// The drawing with its table. There must be a point.
Figure draw_fig3(const Fig3& fig3, const Fig3Options& options, std::optional<double> printed_slope,
                 const SourceInfo& source);

}  // namespace computedivide
