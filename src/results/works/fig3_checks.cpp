// What stands beside Figure 3's five fits: the line through the drawn points, weights, trends of topics, and
// the correction for the error of measurement.
//
// The T of a topic and year is the mean of some hundred abstracts, or of three. Its sampling variance is
// known from the sum of squares of the counts, and so is its covariance with S, to which the same works
// belong (fig3_panel.cpp). The slope of S on T less its effects is corrected by both
// (errors_in_variables.cpp); its interval is that of a bootstrap over topics. Works with several topics make
// the errors of topics dependent, which neither correction nor clustering knows: the fits with one topic per
// work say how much it matters.

#include <algorithm>
#include <cmath>

#include "base/text.hpp"
#include "computedivide/error.hpp"
#include "results/estimates.hpp"
#include "results/works/fig3.hpp"

namespace computedivide {

namespace {

constexpr std::size_t most_replicates = 999;  // of the bootstrap over topics
constexpr std::array<std::int64_t, 6> cell_sizes{1, 5, 10, 20, 50, 100};
constexpr int middle_year = 2016;  // from which years are counted, so that trends and effects differ
const WildBootstrapOptions no_wild{.replicates = 0};

/// The four slopes, with what each takes out.
struct Slope4 {
  const char* name;
  PanelEffects effects;
  WithinEffects within;
  bool difference;
};
constexpr std::array slopes{
    Slope4{"slope_pooled", PanelEffects::none, WithinEffects::none, false},
    Slope4{"slope_topic_fe", PanelEffects::topic, WithinEffects::group, false},
    Slope4{"slope_two_way_fe", PanelEffects::topic_and_year, WithinEffects::group_and_period, false},
    Slope4{"slope_long_difference", PanelEffects::none, WithinEffects::none, true},
    Slope4{"slope_topic_trends", PanelEffects::topic_trends, WithinEffects::group_trends, false}};

std::vector<NoisyRow> noisy_levels(const TopicPanel& panel, bool weighted) {
  std::vector<NoisyRow> rows;
  for (const PanelCell& cell : panel.cells) {
    rows.push_back({{cell.terms, cell.academic_share, weighted ? static_cast<double>(cell.works) : 1,
                     static_cast<int>(cell.topic), cell.year - panel.first_year},
                    cell.terms_error * cell.terms_error,
                    cell.terms_share_covariance});
  }
  return rows;
}

/// A mean's variance is the sum of the squared weights' shares times the cells'; a difference has both.
std::vector<NoisyRow> noisy_differences(const TopicPanel& panel, bool weighted) {
  const std::vector<PanelRow> differences = difference_rows(panel, weighted);
  std::vector<NoisyRow> rows;
  for (const PanelRow& difference : differences) {
    const auto topic = static_cast<std::size_t>(
        std::find(panel.topics.begin(), panel.topics.end(), difference.topic) - panel.topics.begin());
    NoisyRow row{{difference.x, difference.y, difference.weight, static_cast<int>(topic), 0}, 0, 0};
    for (const bool first : {true, false}) {
      double weights = 0, variance = 0, covariance = 0;
      for (const PanelCell& cell : panel.cells) {
        const bool inside = first ? cell.year < panel.first_year + 3 : cell.year > panel.last_year - 3;
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

CorrectedFit corrected_fit(const TopicPanel& panel, const Slope4& slope, bool weighted, std::string name,
                           const Fig3Options& options) {
  const std::vector<NoisyRow> rows =
      slope.difference ? noisy_differences(panel, weighted) : noisy_levels(panel, weighted);
  CorrectedFit fit;
  fit.name = std::move(name);
  fit.rows = rows.size();
  fit.slope = corrected_slope(rows, slope.within);
  if (rows.empty()) fit.slope.reason = "no topic-years to compare";
  if (!fit.slope.slope) return fit;
  BootstrapOptions bootstrap;
  bootstrap.replicates = std::min(most_replicates, options.wild.replicates);
  bootstrap.seed = options.wild.seed;
  fit.interval = corrected_slope_interval(rows, slope.within, bootstrap, interval_level);
  return fit;
}

/// A quantity's trend within topics, per year.
Number trend_number(std::string name, const TopicPanel& panel, double PanelCell::*quantity, double scale,
                    const char* unit, bool weighted) {
  std::vector<PanelRow> rows = level_rows(panel, weighted);
  for (std::size_t i = 0; i < rows.size(); ++i) {
    rows[i].x = panel.cells[i].year - middle_year;
    rows[i].y = scale * panel.cells[i].*quantity;
  }
  Number number = estimate_number(fit_panel(std::move(name), rows, PanelEffects::topic, no_wild), unit);
  number.method += "; per year";
  return number;
}

std::vector<PanelRow> large_cells(const TopicPanel& panel, std::int64_t works, bool weighted) {
  const std::vector<PanelRow> all = level_rows(panel, weighted);
  std::vector<PanelRow> rows;
  for (std::size_t i = 0; i < all.size(); ++i) {
    if (panel.cells[i].works >= works) rows.push_back(all[i]);
  }
  return rows;
}

Number corrected_number(const CorrectedFit& fit) {
  Number number =
      missing_number(fit.name, "coefficient",
                     "errors in variables, moments; interval by bootstrap over topics", fit.slope.reason);
  number.n = static_cast<std::int64_t>(fit.rows);
  if (!fit.slope.slope) return number;
  number.value = fit.slope.slope;
  if (fit.interval.interval) {
    number.low = fit.interval.interval->low;
    number.high = fit.interval.interval->high;
    number.level = interval_level;
  } else {
    number.method += " not possible: " + fit.interval.reason;
  }
  return number;
}

Number reliability_number(const TopicPanel& panel, std::string name, bool weighted) {
  const CorrectedSlope slope = corrected_slope(noisy_levels(panel, weighted), WithinEffects::group);
  Number number =
      missing_number(std::move(name), "share", "1 - sampling variance / variance of terms within topics", "");
  number.n = static_cast<std::int64_t>(panel.cells.size());
  if (slope.uncorrected) {
    number.value = slope.reliability;
  } else {
    number.reason = slope.reason;
  }
  return number;
}

/// Mean terms over mean share: an elasticity is a slope times it.
Number ratio_number(std::string name, const TopicPanel& panel) {
  double terms = 0, share = 0;
  for (const PanelCell& cell : panel.cells) {
    terms += cell.terms;
    share += cell.academic_share;
  }
  Number number = missing_number(std::move(name), "ratio", "mean terms over mean academic-only share",
                                 share > 0 ? "" : "no academic-only works");
  number.n = static_cast<std::int64_t>(panel.cells.size());
  if (share > 0) number.value = terms / share;
  return number;
}

}  // namespace

std::vector<PanelRow> between_rows(const TopicPanel& panel, bool weighted) {
  std::vector<PanelRow> rows;
  for (const TopicPoint& point : topic_points(panel, weighted)) {
    rows.push_back({point.terms, point.academic_share, weighted ? static_cast<double>(point.works) : 1,
                    point.topic, ""});
  }
  return rows;
}

std::vector<PanelFit> companion_fits(const TopicPanel& panel, const Fig3Options& options) {
  std::vector<PanelFit> fits{
      fit_panel("slope_between", between_rows(panel, options.weighted), PanelEffects::none, options.wild),
      fit_panel("slope_topic_trends", level_rows(panel, options.weighted), PanelEffects::topic_trends,
                options.wild)};
  for (const Slope4& slope : slopes) {
    fits.push_back(fit_panel(std::string(slope.name) + "_weighted",
                             slope.difference ? difference_rows(panel, true) : level_rows(panel, true),
                             slope.effects, options.wild));
  }
  return fits;
}

std::vector<CorrectedFit> corrected_fits(const TopicPanel& panel, const Fig3Options& options) {
  std::vector<CorrectedFit> fits;
  for (const bool weighted : {false, true}) {
    for (const Slope4& slope : slopes) {
      fits.push_back(corrected_fit(panel, slope, weighted || options.weighted,
                                   std::string(slope.name) + (weighted ? "_weighted_eiv" : "_eiv"), options));
    }
  }
  return fits;
}

std::vector<PanelFit> cell_size_fits(const TopicPanel& panel, const Fig3Options& options) {
  std::vector<PanelFit> fits;
  for (const std::int64_t works : cell_sizes) {
    const std::vector<PanelRow> rows = large_cells(panel, works, options.weighted);
    for (const Slope4& slope : slopes) {
      if (slope.difference) continue;
      fits.push_back(
          fit_panel(fmt::format("{}_cells_of_{}_works", slope.name, works), rows, slope.effects, no_wild));
    }
  }
  return fits;
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
  for (const Slope4& slope : slopes) {
    PanelFit fit = fit_panel(
        std::string(slope.name) + "_one_topic",
        slope.difference ? difference_rows(panel, options.weighted) : level_rows(panel, options.weighted),
        slope.effects, no_wild);
    if (counts == nullptr) fit.reason = "no work has more than one topic, or works.csv is of another program";
    numbers.push_back(estimate_number(fit, "coefficient"));
    numbers.back().method += "; each work in one of its topics";
  }
  return numbers;
}

}  // namespace computedivide
