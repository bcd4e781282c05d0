// Given its total a unit's counts are multinomial with shares p ∝ exposure × exp(slope × time): the units'
// effects drop out, and each slope is the root of one concave function (Hausman, Hall and Griliches 1984).
// Newton's method, steps halved until the likelihood rises. A cluster's score is Σ time (count - mean), as
// the residuals of each unit add up to 0; the variance is the sandwich of these.

#include "stats/poisson_trend.hpp"

#include <algorithm>
#include <cmath>
#include <map>
#include <utility>
#include <vector>

namespace computedivide {

namespace {

constexpr double largest_slope = 1e3;  // times the span of time: no data have such
constexpr int most_iterations = 200;

struct Unit {
  int cluster = 0;
  double total = 0;
  std::vector<const TrendCell*> cells;
};

/// A unit's shares at a slope, and what follows from them.
struct Shares {
  std::vector<double> share;
  double log_norm = 0, mean_time = 0, variance = 0;
};

Shares shares_at(const Unit& unit, double slope) {
  Shares at;
  double most = -HUGE_VAL;
  for (const TrendCell* cell : unit.cells) {
    at.share.push_back(std::log(cell->exposure) + slope * cell->time);
    most = std::max(most, at.share.back());
  }
  double sum = 0;
  for (double& share : at.share) sum += share = std::exp(share - most);
  at.log_norm = most + std::log(sum);
  for (std::size_t i = 0; i < at.share.size(); ++i) {
    at.share[i] /= sum;
    at.mean_time += at.share[i] * unit.cells[i]->time;
  }
  for (std::size_t i = 0; i < at.share.size(); ++i) {
    at.variance += at.share[i] * (unit.cells[i]->time - at.mean_time) * (unit.cells[i]->time - at.mean_time);
  }
  return at;
}

/// The log-likelihood, its slope and its negative curvature.
struct Likelihood {
  double value = 0, score = 0, information = 0;
};

Likelihood likelihood_at(const std::vector<Unit>& units, double slope) {
  Likelihood sum;
  for (const Unit& unit : units) {
    const Shares at = shares_at(unit, slope);
    for (const TrendCell* cell : unit.cells) {
      sum.value += cell->count * slope * cell->time;
      sum.score += cell->count * (cell->time - at.mean_time);
    }
    sum.value -= unit.total * at.log_norm;
    sum.information += unit.total * at.variance;
  }
  return sum;
}

/// Whether all counts lie at the first times of their units, or all at the last: no slope is steep enough.
bool unbounded(const std::vector<Unit>& units) {
  bool all_first = true, all_last = true;
  for (const Unit& unit : units) {
    const auto [first, last] =
        std::minmax_element(unit.cells.begin(), unit.cells.end(),
                            [](const TrendCell* a, const TrendCell* b) { return a->time < b->time; });
    for (const TrendCell* cell : unit.cells) {
      if (cell->count == 0) continue;
      all_first = all_first && cell->time == (*first)->time;
      all_last = all_last && cell->time == (*last)->time;
    }
  }
  return all_first || all_last;
}

/// The slope of the units; nothing where the likelihood has no maximum.
bool solve(const std::vector<Unit>& units, double& slope, double& information) {
  if (unbounded(units)) return false;
  Likelihood here = likelihood_at(units, slope = 0);
  for (int iteration = 0; iteration < most_iterations; ++iteration) {
    if (!(here.information > 0) || std::abs(slope) > largest_slope) return false;
    double step = here.score / here.information;
    const bool converged = std::abs(here.score) < 1e-9 * std::sqrt(here.information);
    if (converged) break;
    Likelihood next = likelihood_at(units, slope + step);
    for (int i = 0; i < 60 && !(next.value >= here.value - 1e-12 * std::abs(here.value)); ++i) {
      step /= 2;
      next = likelihood_at(units, slope + step);
    }
    slope += step;
    here = next;
  }
  information = here.information;
  return information > 0;
}

}  // namespace

PoissonTrends poisson_trends(std::span<const TrendCell> cells) {
  std::array<std::map<int, Unit>, 2> by_cluster;
  for (const TrendCell& cell : cells) {
    Unit& unit = by_cluster[static_cast<std::size_t>(cell.group)][cell.cluster];
    unit.cluster = cell.cluster;
    unit.total += cell.count;
    unit.cells.push_back(&cell);
  }
  PoissonTrends trends;
  std::map<int, std::array<double, 2>> scores;
  int units_left = 0, cells_left = 0, slopes = 0;
  for (std::size_t group = 0; group < 2; ++group) {
    std::vector<Unit> units;
    for (auto& [cluster, unit] : by_cluster[group]) {
      if (unit.total > 0) units.push_back(std::move(unit));
    }
    if (by_cluster[group].empty()) continue;
    if (units.empty()) {
      trends.reason = "no term in any year";
      return trends;
    }
    if (!solve(units, trends.slope[group], trends.information[group])) {
      trends.reason = "terms in a single year: there is no finite trend";
      return trends;
    }
    ++slopes;
    for (const Unit& unit : units) {
      const Shares at = shares_at(unit, trends.slope[group]);
      for (std::size_t i = 0; i < unit.cells.size(); ++i) {
        const double mean = unit.total * at.share[i], residual = unit.cells[i]->count - mean;
        scores[unit.cluster][group] += unit.cells[i]->time * residual;
        if (mean > 0) trends.pearson += residual * residual / mean;
      }
      ++units_left;
      cells_left += static_cast<int>(unit.cells.size());
    }
  }
  if (slopes == 0) {
    trends.reason = "no works";
    return trends;
  }
  trends.residual_dof = cells_left - units_left - slopes;
  trends.clusters = static_cast<int>(scores.size());
  if (trends.clusters < 2) return trends;
  Eigen::Matrix2d meat = Eigen::Matrix2d::Zero();
  for (const auto& [cluster, score] : scores) {
    Eigen::Vector2d influence = Eigen::Vector2d::Zero();
    for (std::size_t group = 0; group < 2; ++group) {
      if (trends.information[group] > 0)
        influence[static_cast<Eigen::Index>(group)] = score[group] / trends.information[group];
    }
    meat += influence * influence.transpose();
  }
  trends.clustered = meat * trends.clusters / (trends.clusters - 1.0);
  return trends;
}

}  // namespace computedivide
