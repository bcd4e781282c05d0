// Figure 3's fits: least squares of the academic-only share on compute terms over topics and years.
//
// Fixed effects are dummies, so that every fit is an ordinary design whose coefficients, covariances and
// bootstrap are the statistics core's. Errors of one topic are correlated over its years; standard errors
// are clustered by topic with Stata's small-sample factor, in which the dummies count as columns, and t has
// topics − 1 degrees of freedom. The p-value that stands beside a coefficient is the wild cluster
// bootstrap's: 25 clusters are few.

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
bool varies(const std::vector<PanelRow>& rows, bool within_topics) {
  std::map<std::string, double> first;
  for (const PanelRow& row : rows) {
    const auto [place, added] = first.emplace(within_topics ? row.topic : std::string(), row.x);
    if (!added && place->second != row.x) return true;
  }
  return false;
}

std::set<std::string> values_of(const std::vector<PanelRow>& rows, std::string PanelRow::*label) {
  std::set<std::string> values;
  for (const PanelRow& row : rows) values.insert(row.*label);
  return values;
}

/// Why a fit cannot be made; empty where nothing speaks against it.
std::string obstacle(const std::vector<PanelRow>& rows, WithinEffects effects) {
  const std::size_t topics = values_of(rows, &PanelRow::topic).size();
  if (topics < least_topics) return fmt::format("{} topics; {} at least are needed", topics, least_topics);
  const bool within = effects != WithinEffects::none;
  if (within && values_of(rows, &PanelRow::year).size() < 2)
    return "one year only; nothing varies within topics";
  if (!varies(rows, within))
    return within ? "compute terms do not vary within topics" : "compute terms do not vary";
  const bool flat =
      std::all_of(rows.begin(), rows.end(), [&](const PanelRow& row) { return row.y == rows.front().y; });
  return flat ? "the academic-only share does not vary" : "";
}

/// One column per topic: its years less their mean. A topic with one year has none.
void add_trends(Design& design, const std::vector<PanelRow>& rows) {
  std::map<std::string, std::vector<std::size_t>> topics;
  for (std::size_t i = 0; i < rows.size(); ++i) topics[rows[i].topic].push_back(i);
  for (const auto& [topic, own] : topics) {
    double mean = 0;
    for (const std::size_t i : own) mean += std::stod(rows[i].year) / static_cast<double>(own.size());
    Eigen::VectorXd trend = Eigen::VectorXd::Zero(design.y.size());
    for (const std::size_t i : own) trend[static_cast<Eigen::Index>(i)] = std::stod(rows[i].year) - mean;
    if (trend.cwiseAbs().maxCoeff() > 1e-9) add_column(design, "trend " + topic, trend);
  }
}

Design panel_design(const std::vector<PanelRow>& rows, WithinEffects effects) {
  std::vector<std::string> topics, years;
  for (const PanelRow& row : rows) {
    topics.push_back(row.topic);
    years.push_back(row.year);
  }
  const Eigen::VectorXd weights = column_of(rows, &PanelRow::weight);
  Design design = start_design("academic_only_share", column_of(rows, &PanelRow::y));
  add_column(design, std::string(terms_column), column_of(rows, &PanelRow::x));
  if (effects != WithinEffects::none) add_dummies(design, "topic ", topics);
  if (effects == WithinEffects::group_and_period) add_dummies(design, "year ", years);
  if (effects == WithinEffects::group_trends) add_trends(design, rows);
  if ((weights.array() != 1).any()) design.weights = weights;
  set_clusters(design, "topic", topics);
  return design;
}

std::vector<PanelRow> with_labels(const std::vector<WithinRow>& cells, const TopicPanel& panel, bool years) {
  std::vector<PanelRow> rows;
  for (const WithinRow& cell : cells) {
    rows.push_back({cell.x, cell.y, cell.weight, panel.topics[static_cast<std::size_t>(cell.group)],
                    years ? std::to_string(panel.first_year + cell.period) : ""});
  }
  return rows;
}

std::string method_of(WithinEffects effects, const PanelFit& fit, bool weighted) {
  constexpr std::string_view effect_words[] = {"", " with topic effects", " with topic and year effects",
                                               " with topic effects and trends"};
  return fmt::format("ols{}{}; errors clustered by topic ({})", effect_words[static_cast<int>(effects)],
                     weighted ? " weighted by works" : "", fit.topics);
}

}  // namespace

PanelFit fit_panel(std::string name, const std::vector<PanelRow>& rows, WithinEffects effects,
                   const WildBootstrapOptions& wild) {
  PanelFit fit;
  fit.name = std::move(name);
  fit.rows = rows.size();
  fit.topics = values_of(rows, &PanelRow::topic).size();
  const bool weighted =
      std::any_of(rows.begin(), rows.end(), [](const PanelRow& row) { return row.weight != 1; });
  fit.method = method_of(effects, fit, weighted);
  fit.reason = obstacle(rows, effects);
  if (!fit.reason.empty()) return fit;
  try {
    const Design design = panel_design(rows, effects);
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
    // What the statistics refuse (fewer rows than columns, collinear effects) is a number without a value.
    fit.reason = error.what();
  }
  return fit;
}

std::vector<PanelRow> level_rows(const TopicPanel& panel, bool weighted) {
  return with_labels(level_cells(panel, weighted), panel, true);
}

std::vector<PanelRow> log_rows(const TopicPanel& panel, bool weighted) {
  return with_labels(log_cells(panel, weighted), panel, true);
}

std::vector<PanelRow> difference_rows(const TopicPanel& panel, bool weighted) {
  return with_labels(topic_differences(panel, weighted), panel, false);
}

std::vector<TopicPoint> topic_points(const TopicPanel& panel, bool weighted) {
  std::vector<TopicPoint> points(panel.topics.size());
  std::vector<double> weights(panel.topics.size(), 0);
  for (const PanelCell& cell : panel.cells) {
    const double weight = weighted ? static_cast<double>(cell.works) : 1;
    TopicPoint& point = points[cell.topic];
    point.topic = panel.topics[cell.topic];
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

std::vector<LinePoint> fitted_line(const std::vector<PanelRow>& rows, double from, double to) {
  const Design design = panel_design(rows, WithinEffects::none);
  const Fit fit = fit_ols(design);
  return fitted_line(fit, coefficients(fit, design, Covariance::cluster), from, to);
}

}  // namespace computedivide
