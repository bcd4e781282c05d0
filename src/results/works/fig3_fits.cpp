// Figure 3's fits: least squares of the academic-only share on compute terms over topics and years.
//
// Fixed effects are dummies, so that every fit is an ordinary design whose coefficients, covariances and
// bootstrap are the statistics core's. Errors of one topic are correlated over its years; standard errors
// are clustered by topic with Stata's small-sample factor, in which the dummies count as columns, and t has
// topics − 1 degrees of freedom. The p-value given with a coefficient is the wild cluster bootstrap's,
// because 25 clusters are few.

#include <algorithm>
#include <map>
#include <set>

#include "computedivide/error.hpp"
#include "computedivide/stats.hpp"
#include "results/estimates.hpp"
#include "results/works/fig3.hpp"

namespace computedivide {

namespace {

constexpr std::string_view terms_column = "compute_terms";
constexpr std::size_t least_topics = 3;

/// Whether x varies, and within topics where the fit compares only there.
bool varies(const std::vector<WithinRow>& rows, bool within_topics) {
  std::map<int, double> first;
  for (const WithinRow& row : rows) {
    const auto [place, added] = first.emplace(within_topics ? row.group : 0, row.x);
    if (!added && place->second != row.x) return true;
  }
  return false;
}

std::size_t different(const std::vector<WithinRow>& rows, int WithinRow::*label) {
  std::set<int> values;
  for (const WithinRow& row : rows) values.insert(row.*label);
  return values.size();
}

/// Why a fit cannot be made; empty if it can.
std::string obstacle(const std::vector<WithinRow>& rows, WithinEffects effects) {
  const std::size_t topics = different(rows, &WithinRow::group);
  if (topics < least_topics) return fmt::format("{} topics; at least {} are needed", topics, least_topics);
  const bool within = effects != WithinEffects::none;
  if (within && different(rows, &WithinRow::period) < 2) return "one year only; nothing varies within topics";
  if (!varies(rows, within))
    return within ? "compute terms do not vary within topics" : "compute terms do not vary";
  const bool flat = std::ranges::all_of(rows, [&](const WithinRow& row) { return row.y == rows.front().y; });
  return flat ? "the academic-only share does not vary" : "";
}

/// One column per topic: its years less their mean. A topic with one year has none.
void add_trends(Design& design, const std::vector<std::string>& topics, const std::vector<int>& years) {
  std::map<std::string, std::vector<std::size_t>> rows;
  for (std::size_t i = 0; i < topics.size(); ++i) rows[topics[i]].push_back(i);
  for (const auto& [topic, own] : rows) {
    double mean = 0;
    for (const std::size_t i : own) mean += years[i] / static_cast<double>(own.size());
    Eigen::VectorXd trend = Eigen::VectorXd::Zero(design.y.size());
    for (const std::size_t i : own) trend[static_cast<Eigen::Index>(i)] = years[i] - mean;
    if (trend.cwiseAbs().maxCoeff() > 1e-9) add_column(design, "trend " + topic, trend);
  }
}

Design panel_design(const TopicPanel& panel, const std::vector<WithinRow>& rows, WithinEffects effects) {
  std::vector<std::string> topics, year_names;
  std::vector<int> years;
  for (const WithinRow& row : rows) {
    topics.push_back(panel.topics[static_cast<std::size_t>(row.group)]);
    years.push_back(panel.first_year + row.period);
    year_names.push_back(std::to_string(years.back()));
  }
  const Eigen::VectorXd weights = column_of(rows, &WithinRow::weight);
  Design design = start_design("academic_only_share", column_of(rows, &WithinRow::y));
  add_column(design, std::string(terms_column), column_of(rows, &WithinRow::x));
  if (effects != WithinEffects::none) add_dummies(design, "topic ", topics);
  if (effects == WithinEffects::group_and_period) add_dummies(design, "year ", year_names);
  if (effects == WithinEffects::group_trends) add_trends(design, topics, years);
  if ((weights.array() != 1).any()) design.weights = weights;
  set_clusters(design, "topic", topics);
  return design;
}

std::string method_of(WithinEffects effects, const PanelFit& fit, bool weighted) {
  constexpr std::string_view effect_words[] = {"", " with topic effects", " with topic and year effects",
                                               " with topic effects and trends"};
  return fmt::format("ols{}{}; errors clustered by topic ({})", effect_words[static_cast<int>(effects)],
                     weighted ? " weighted by works" : "", fit.topics);
}

}  // namespace

PanelFit fit_panel(std::string name, const TopicPanel& panel, const std::vector<WithinRow>& rows,
                   WithinEffects effects, const WildBootstrapOptions& wild) {
  PanelFit fit;
  fit.name = std::move(name);
  fit.rows = rows.size();
  fit.topics = different(rows, &WithinRow::group);
  const bool weighted = std::ranges::any_of(rows, [](const WithinRow& row) { return row.weight != 1; });
  fit.method = method_of(effects, fit, weighted);
  fit.reason = obstacle(rows, effects);
  if (!fit.reason.empty()) return fit;
  try {
    const Design design = panel_design(panel, rows, effects);
    const Fit solved = fit_ols(design);
    const Coefficients estimated = coefficients(solved, design, Covariance::cluster);
    const auto place = static_cast<std::size_t>(coefficient_index(estimated, terms_column));
    fit.estimate = coefficient_table(estimated, interval_level)[place];
    try {
      fit.wild = wild_cluster_test(solved, design, terms_column, wild);
    } catch (const Error& error) {
      fit.wild_reason = error.what();
    }
  } catch (const Error& error) {
    // A fit that the statistics refuse (fewer rows than columns, collinear effects) becomes a number without
    // a value.
    fit.reason = error.what();
  }
  return fit;
}

std::vector<TopicPoint> topic_points(const TopicPanel& panel, bool weighted) {
  std::vector<TopicPoint> points(panel.topics.size());
  std::vector<double> weights(panel.topics.size(), 0);
  for (const PanelCell& cell : panel.cells) {
    const double weight = weighted ? static_cast<double>(cell.works) : 1;
    TopicPoint& point = points[cell.topic];
    point.topic = panel.topics[cell.topic];
    point.place = static_cast<int>(cell.topic);
    point.terms += weight * cell.terms;
    point.academic_share += weight * cell.academic_share;
    point.works += cell.works;
    weights[cell.topic] += weight;
  }
  for (std::size_t i = 0; i < points.size(); ++i) {
    if (weights[i] == 0) continue;
    points[i].terms /= weights[i];
    points[i].academic_share /= weights[i];
  }
  std::erase_if(points, [](const TopicPoint& point) { return point.topic.empty(); });
  return points;
}

std::vector<LinePoint> fitted_line(const TopicPanel& panel, const std::vector<WithinRow>& rows, double from,
                                   double to) {
  const Design design = panel_design(panel, rows, WithinEffects::none);
  const Fit fit = fit_ols(design);
  return fitted_line(fit, coefficients(fit, design, Covariance::cluster), from, to);
}

}  // namespace computedivide
