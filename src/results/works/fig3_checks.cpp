// What accompanies Figure 3's five fits: the line through the drawn points, weights, trends of topics, and
// the correction for the error of measurement.
//
// The T of a topic and year is the mean over a few hundred abstracts, or over only three. Its sampling
// variance is known from the sum of squares of the counts, and so is its covariance with S, to which the same
// works belong (fig3_panel.cpp). The slope of S on T after removing the effects is corrected by both
// (panel.cpp); its interval is that of a bootstrap over topics. Works with several topics make the errors of
// topics dependent, which neither correction nor clustering accounts for: the fits with one topic per work
// say how much it matters.

#include <algorithm>
#include <cmath>

#include "computedivide/error.hpp"
#include "results/estimates.hpp"
#include "results/works/fig3.hpp"
#include "stats/distributions.hpp"
#include "stats/panel.hpp"

namespace computedivide {

namespace {

constexpr std::size_t most_replicates = 999;  // of the bootstrap over topics
constexpr std::array<std::int64_t, 6> cell_sizes{1, 5, 10, 20, 50, 100};
constexpr int middle_year =
    2016;  // years are counted from here, so that trends and effects are not collinear
const WildBootstrapOptions no_wild{.replicates = 0};

/// The slopes that have checks: those of the figure, and one with topics' trends taken out.
constexpr std::array slopes{panel_fits[0], panel_fits[1], panel_fits[2], panel_fits[3],
                            PanelFitKind{"slope_topic_trends", RowsOf::levels, WithinEffects::group_trends}};

std::vector<NoisyRow> noisy_levels(const TopicPanel& panel, bool weighted) {
  const std::vector<WithinRow> cells = panel_rows(panel, RowsOf::levels, weighted);
  std::vector<NoisyRow> rows;
  for (std::size_t i = 0; i < cells.size(); ++i) {
    const PanelCell& cell = panel.cells[i];
    rows.push_back({cells[i], cell.terms_error * cell.terms_error, cell.terms_share_covariance});
  }
  return rows;
}

/// A mean's variance is the sum of the cells' variances times their squared weight shares; a difference has
/// both means' variances.
std::vector<NoisyRow> noisy_differences(const TopicPanel& panel, bool weighted) {
  std::vector<NoisyRow> rows;
  for (const WithinRow& difference : panel_rows(panel, RowsOf::differences, weighted)) {
    const auto topic = static_cast<std::size_t>(difference.group);
    NoisyRow row{difference, 0, 0};
    for (const bool first : {true, false}) {
      double weights = 0, variance = 0, covariance = 0;
      for (const PanelCell& cell : panel.cells) {
        const bool inside = first ? cell.year < panel.first_year + difference_years
                                  : cell.year > panel.last_year - difference_years;
        if (cell.topic != topic || !inside) continue;
        const double weight = weighted ? static_cast<double>(cell.works) : 1;
        weights += weight;
        variance += weight * weight * cell.terms_error * cell.terms_error;
        covariance += weight * weight * cell.terms_share_covariance;
      }
      row.x_variance += variance / (weights * weights);
      row.xy_covariance += covariance / (weights * weights);
    }
    rows.push_back(row);
  }
  return rows;
}

CorrectedFit corrected_fit(const TopicPanel& panel, const PanelFitKind& slope, bool weighted,
                           std::string name, const Fig3Options& options) {
  const std::vector<NoisyRow> rows =
      slope.rows == RowsOf::differences ? noisy_differences(panel, weighted) : noisy_levels(panel, weighted);
  CorrectedFit fit;
  fit.name = std::move(name);
  fit.rows = rows.size();
  fit.slope = corrected_slope(rows, slope.effects);
  if (rows.empty()) fit.slope.reason = "no topic-years to compare";
  if (!fit.slope.slope) return fit;
  BootstrapOptions bootstrap;
  bootstrap.replicates = std::min(most_replicates, options.wild.replicates);
  bootstrap.seed = options.wild.seed;
  fit.interval = corrected_slope_interval(rows, slope.effects, bootstrap, interval_level);
  return fit;
}

/// A quantity's trend within topics, per year.
Number trend_number(std::string name, const TopicPanel& panel, double PanelCell::*quantity, double scale,
                    const char* unit, bool weighted) {
  std::vector<WithinRow> rows = panel_rows(panel, RowsOf::levels, weighted);
  for (std::size_t i = 0; i < rows.size(); ++i) {
    rows[i].x = panel.cells[i].year - middle_year;
    rows[i].y = scale * panel.cells[i].*quantity;
  }
  Number number =
      estimate_number(fit_panel(std::move(name), panel, rows, WithinEffects::group, no_wild), unit);
  number.method += "; per year";
  return number;
}

std::vector<WithinRow> large_cells(const TopicPanel& panel, std::int64_t works, bool weighted) {
  const std::vector<WithinRow> all = panel_rows(panel, RowsOf::levels, weighted);
  std::vector<WithinRow> rows;
  for (std::size_t i = 0; i < all.size(); ++i)
    if (panel.cells[i].works >= works) rows.push_back(all[i]);
  return rows;
}

Number corrected_number(const CorrectedFit& fit) {
  Number number = number_or_reason(fit.name, fit.slope.slope, "coefficient",
                                   "errors in variables, moments; interval by bootstrap over topics",
                                   fit.rows, fit.slope.reason);
  if (!number.value) return number;
  if (fit.interval.interval) return with_interval(std::move(number), *fit.interval.interval);
  number.method += " not possible: " + fit.interval.reason;
  return number;
}

Number reliability_number(const TopicPanel& panel, std::string name, bool weighted) {
  const CorrectedSlope slope = corrected_slope(noisy_levels(panel, weighted), WithinEffects::group);
  std::optional<double> reliability;
  if (slope.uncorrected) reliability = slope.reliability;
  return number_or_reason(std::move(name), reliability, "share",
                          "1 - sampling variance / variance of terms within topics", panel.cells.size(),
                          slope.reason);
}

/// Mean terms over mean share: a slope times this is an elasticity.
Number ratio_number(std::string name, const TopicPanel& panel) {
  double terms = 0, share = 0;
  for (const PanelCell& cell : panel.cells) {
    terms += cell.terms;
    share += cell.academic_share;
  }
  std::optional<double> ratio;
  if (share > 0) ratio = terms / share;
  return number_or_reason(std::move(name), ratio, "ratio", "mean terms over mean academic-only share",
                          panel.cells.size(), "no academic-only works");
}

// Figure 3 from works that were drawn: how much another draw of the same size would move each fit.
//
// A parametric bootstrap of the topic-years. Each topic-year's T and S are redrawn around their values with
// the standard errors of a mean and of a share of that many works (fig3_panel.cpp; the spread of terms among
// abstracts is that of topic_counts.cpp), less the finite population's part: variances shrink by one minus
// the share of the works that was drawn. The standard deviation of the refitted coefficient is its sampling
// error. It is part of the clustered error where it blurs S, and biases slopes towards zero where it blurs T;
// it is reported with both, and is added to neither. T and S of one topic-year are taken as independent.

constexpr std::uint64_t replicates = 200;
constexpr std::uint64_t first_stream = std::uint64_t{1} << 32U;  // apart from the wild bootstrap's

TopicPanel drawn_again(const TopicPanel& panel, double shrink, std::mt19937_64& generator) {
  TopicPanel drawn = panel;
  for (PanelCell& cell : drawn.cells) {
    cell.terms = std::max(0.0, cell.terms + shrink * cell.terms_error * random_normal(generator));
    const double share = cell.academic_share + shrink * cell.share_error * random_normal(generator);
    // A share stays between 0 and 1; without at least half a work it would have no logarithm.
    cell.academic_share = std::clamp(share, 0.5 / static_cast<double>(cell.among), 1.0);
  }
  return drawn;
}

/// The five fits' coefficients, in the order of Fig3::fits; nothing for those that are not possible.
std::vector<std::optional<double>> fitted(const TopicPanel& panel, bool weighted) {
  std::vector<std::optional<double>> values;
  for (const PanelFitKind& kind : panel_fits) {
    const WithinFit fit = within_ols(panel_rows(panel, kind.rows, weighted), kind.effects);
    values.push_back(fit.estimate ? std::optional(fit.estimate->estimate) : std::nullopt);
  }
  return values;
}

}  // namespace

std::vector<WithinRow> between_rows(const TopicPanel& panel, bool weighted) {
  std::vector<WithinRow> rows;
  for (const TopicPoint& point : topic_points(panel, weighted)) {
    rows.push_back(
        {point.terms, point.academic_share, weighted ? static_cast<double>(point.works) : 1, point.place, 0});
  }
  return rows;
}

void fit_checks(Fig3& fig3, const Fig3Options& options) {
  const TopicPanel& panel = fig3.panel;
  const bool weighted = options.weighted;
  const auto fit = [&](const std::string& name, const std::vector<WithinRow>& rows, WithinEffects effects,
                       const WildBootstrapOptions& wild) {
    return fit_panel(name, panel, rows, effects, wild);
  };
  fig3.companions = {fit("slope_between", between_rows(panel, weighted), WithinEffects::none, options.wild),
                     fit("slope_topic_trends", panel_rows(panel, RowsOf::levels, weighted),
                         WithinEffects::group_trends, options.wild)};
  for (const PanelFitKind& slope : slopes) {
    fig3.companions.push_back(fit(std::string(slope.name) + "_weighted", panel_rows(panel, slope.rows, true),
                                  slope.effects, options.wild));
  }
  for (const bool by_works : {false, true}) {
    for (const PanelFitKind& slope : slopes) {
      fig3.corrected.push_back(corrected_fit(panel, slope, by_works || weighted,
                                             std::string(slope.name) + (by_works ? "_weighted_eiv" : "_eiv"),
                                             options));
    }
  }
  for (const std::int64_t works : cell_sizes) {
    const std::vector<WithinRow> rows = large_cells(panel, works, weighted);
    for (const PanelFitKind& slope : slopes) {
      if (slope.rows == RowsOf::differences) continue;
      fig3.by_cell_size.push_back(
          fit(fmt::format("{}_cells_of_{}_works", slope.name, works), rows, slope.effects, no_wild));
    }
  }
}

std::vector<Number> check_numbers(const TopicCube& cube, const Fig3& fig3, const Fig3Options& options) {
  std::vector<Number> numbers;
  for (const CorrectedFit& fit : fig3.corrected) numbers.push_back(corrected_number(fit));
  numbers.push_back(reliability_number(fig3.panel, "reliability_within", options.weighted));
  numbers.push_back(reliability_number(fig3.panel, "reliability_within_weighted", true));
  for (const PanelFit& fit : fig3.by_cell_size) numbers.push_back(estimate_number(fit, "coefficient"));
  numbers.push_back(trend_number("share_trend_within", fig3.panel, &PanelCell::academic_share, 100, "pp",
                                 options.weighted));
  numbers.push_back(
      trend_number("terms_trend_within", fig3.panel, &PanelCell::terms, 1, "coefficient", options.weighted));
  PanelOptions presence = options.panel;
  presence.score = TermScore::presence;
  numbers.push_back(ratio_number("terms_over_share", fig3.panel));
  numbers.push_back(ratio_number("terms_over_share_presence", make_panel(cube, presence)));
  return numbers;
}

std::vector<Number> one_topic_numbers(const TopicCounts* counts, const Fig3Options& options) {
  std::vector<Number> numbers;
  TopicPanel panel;
  if (counts != nullptr)
    panel = make_panel(make_cube(*counts, options.first_year, options.last_year), options.panel);
  for (const PanelFitKind& slope : slopes) {
    PanelFit fit = fit_panel(std::string(slope.name) + "_one_topic", panel,
                             panel_rows(panel, slope.rows, options.weighted), slope.effects, no_wild);
    if (counts == nullptr)
      fit.reason = "no work has more than one topic, or works.csv is from another program";
    numbers.push_back(estimate_number(fit, "coefficient"));
    numbers.back().method += "; each work in one of its topics";
  }
  return numbers;
}

std::vector<Number> sampling_numbers(const Fig3& fig3, const Fig3Options& options,
                                     const std::optional<WorksSample>& sample) {
  if (!sample) return {};
  const double share =
      sample->population == 0
          ? 1
          : std::min(1.0, static_cast<double>(sample->drawn) / static_cast<double>(sample->population));
  std::vector<std::vector<double>> values(fig3.fits.size());
  for (std::uint64_t i = 0; i < replicates; ++i) {
    std::mt19937_64 generator = random_stream(options.wild.seed, first_stream + i);
    const TopicPanel drawn = drawn_again(fig3.panel, std::sqrt(1 - share), generator);
    const std::vector<std::optional<double>> estimates = fitted(drawn, options.weighted);
    for (std::size_t fit = 0; fit < values.size(); ++fit)
      if (estimates[fit]) values[fit].push_back(*estimates[fit]);
  }
  std::vector<Number> numbers;
  for (std::size_t fit = 0; fit < values.size(); ++fit) {
    const std::string& name = fig3.fits[fit].name;
    Number number = missing_number(name + ".sampling_error",
                                   name.starts_with("elasticity") ? "elasticity" : "coefficient",
                                   "parametric bootstrap of topic-years", fig3.fits[fit].reason);
    if (values[fit].size() > 1) {
      number = value_number(number.name, std::sqrt(variance_of(values[fit])), number.unit, number.method,
                            values[fit].size());
    } else if (number.reason.empty()) {
      number.reason = "no draw could be fitted";
    }
    numbers.push_back(std::move(number));
  }
  numbers.push_back(count_number("works_drawn", sample->drawn, sample->population));
  return numbers;
}

}  // namespace computedivide
