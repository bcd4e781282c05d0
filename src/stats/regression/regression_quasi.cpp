// Generalised linear models with the canonical link by quasi-likelihood, by Newton's method as iteratively
// reweighted least squares. With the canonical link the quasi-likelihood Σ w (y η - b(η)) is concave, so that
// some fraction of every step raises it; a step is halved until it does. Converged as in logit.cpp: a step
// shorter than 1e-7 standard errors, no row still moving.

#include "stats/regression/regression.hpp"

#include <algorithm>
#include <cmath>
#include <map>
#include <utility>
#include <vector>

#include "base/text.hpp"
#include "computedivide/error.hpp"
#include "computedivide/stats.hpp"

namespace computedivide {

namespace {

constexpr double quasi_converged_below = 1e-7;
constexpr int most_quasi_iterations = 100;
constexpr double largest_predictor = 600;  // exp overflows beyond 709

/// b, its first and its second derivative at a linear predictor: the cumulant, the mean, the variance.
struct Family {
  ModelKind kind;
  double (*cumulant)(double);
  double (*mean)(double);
  double (*variance)(double);
};

double clamped_exp(double x) { return std::exp(std::clamp(x, -largest_predictor, largest_predictor)); }

const Family poisson{ModelKind::poisson, clamped_exp, clamped_exp, clamped_exp};

const Family bernoulli{
    ModelKind::fractional,
    [](double x) { return x > 0 ? x + std::log1p(std::exp(-x)) : std::log1p(std::exp(x)); }, logistic,
    [](double x) { return logistic(x) * logistic(-x); }};

double weight_of(const Design& design, Eigen::Index row) {
  return design.weights.size() > 0 ? design.weights[row] : 1;
}

double quasi_likelihood(const Design& design, const Family& family, const Eigen::VectorXd& predictor) {
  double sum = 0;
  for (Eigen::Index i = 0; i < predictor.size(); ++i)
    sum += weight_of(design, i) * (design.y[i] * predictor[i] - family.cumulant(predictor[i]));
  return sum;
}

/// What a Newton step works with (n each).
struct Working {
  Eigen::VectorXd root, pearson;
};

Working working_at(const Design& design, const Family& family, const Eigen::VectorXd& predictor) {
  Working at{Eigen::VectorXd(predictor.size()), Eigen::VectorXd(predictor.size())};
  for (Eigen::Index i = 0; i < predictor.size(); ++i) {
    const double prior = std::sqrt(weight_of(design, i)), sd = std::sqrt(family.variance(predictor[i]));
    at.root[i] = prior * sd;
    at.pearson[i] = prior * (design.y[i] - family.mean(predictor[i])) / sd;
  }
  return at;
}

[[noreturn]] void refuse_unconverged_quasi(const Design& design, const Family& family,
                                           const Eigen::VectorXd& step, const LeastSquares& solved) {
  Eigen::Index most = 0;
  (step.array().abs() / solved.r_inverse.rowwise().norm().array()).maxCoeff(&most);
  if (step.cwiseAbs().maxCoeff() > 0.1) step.cwiseAbs().maxCoeff(&most);
  fail(
      "{} of '{}': no convergence: column '{}' still moves; if its rows are all 0 it has no finite "
      "coefficient: leave them out",
      name_of(family.kind), design.response, design.names[static_cast<std::size_t>(most)]);
}

Fit fit_quasi(const Design& design, const Family& family, const Eigen::VectorXd& offset,
              Eigen::VectorXd coef) {
  Eigen::VectorXd predictor = design.x * coef + offset;
  Working at = working_at(design, family, predictor);
  LeastSquares solved = solve_double(design, at.root, at.pearson);
  refuse_collinear(design, solved);
  double likelihood = quasi_likelihood(design, family, predictor);
  int iterations = 0;
  for (bool converged = false; !converged; ++iterations) {
    Eigen::VectorXd step = solved.coef;
    if (iterations == most_quasi_iterations || !step.allFinite())
      refuse_unconverged_quasi(design, family, step, solved);
    converged = solved.projected.norm() < quasi_converged_below &&
                (design.x * step).cwiseAbs().maxCoeff() < 1e-3 * (1 + predictor.cwiseAbs().maxCoeff());
    for (int halvings = 0;; ++halvings) {
      const Eigen::VectorXd next = design.x * (coef + step) + offset;
      const double next_likelihood = quasi_likelihood(design, family, next);
      // Near the maximum the sign of the change is decided by rounding: there every step is accepted.
      if (converged || halvings == 60 || next_likelihood >= likelihood - 1e-12 * std::abs(likelihood)) {
        coef += step;
        predictor = next;
        likelihood = next_likelihood;
        break;
      }
      step /= 2;
    }
    at = working_at(design, family, predictor);
    LeastSquares next = solve_double(design, at.root, at.pearson);
    if (!next.collinear.empty()) refuse_unconverged_quasi(design, family, step, solved);
    solved = std::move(next);
  }
  Fit fit = make_fit(family.kind, design, std::move(coef), predictor.unaryExpr(family.mean),
                     std::move(at.pearson), std::move(solved));
  fit.iterations = iterations;
  return fit;
}

/// With a constant, every row starts at the overall mean: no step overflows from there.
Eigen::VectorXd start_of(const Design& design, double constant) {
  Eigen::VectorXd coef = Eigen::VectorXd::Zero(design.x.cols());
  if (design.has_constant) coef[0] = constant;
  return coef;
}

// Given its total a unit's counts are multinomial with shares p ∝ exposure × exp(slope × time): the units'
// effects drop out, and each slope is the root of one concave function (Hausman, Hall and Griliches 1984).
// Newton's method, steps halved until the likelihood rises. A cluster's score is Σ time (count - mean), as
// the residuals of each unit add up to 0; the variance is the sandwich of these.

constexpr double largest_slope = 1e3;  // times the span of time: larger than in any data
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
  for (std::size_t i = 0; i < at.share.size(); ++i)
    at.variance += at.share[i] * (unit.cells[i]->time - at.mean_time) * (unit.cells[i]->time - at.mean_time);
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

/// Whether all counts lie at the first times of their units, or all at the last: then no finite slope is
/// steep enough.
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

/// The slope of the units; nothing if the likelihood has no maximum.
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

Fit fit_poisson(const Design& design, const Eigen::VectorXd& offset) {
  check_design(design);
  const Eigen::VectorXd shift = offset.size() == 0 ? Eigen::VectorXd::Zero(design.y.size()) : offset;
  if (shift.size() != design.y.size() || !shift.allFinite()) {
    fail("poisson of '{}': the offset has {} numbers; {} finite ones are expected", design.response,
         shift.size(), design.y.size());
  }
  double sum = 0, exposure = 0;
  for (Eigen::Index i = 0; i < design.y.size(); ++i) {
    if (design.y[i] < 0) {
      fail("poisson: column '{}': {} is {}; a count from 0 is expected", design.response, row_name(design, i),
           format_number(design.y[i]));
    }
    sum += weight_of(design, i) * design.y[i];
    exposure += weight_of(design, i) * clamped_exp(shift[i]);
  }
  if (sum == 0) fail("poisson: the response '{}' is 0 in every row", design.response);
  return fit_quasi(design, poisson, shift, start_of(design, std::log(sum / exposure)));
}

Fit fit_fractional(const Design& design) {
  check_design(design);
  double sum = 0, weights = 0;
  for (Eigen::Index i = 0; i < design.y.size(); ++i) {
    if (design.y[i] < 0 || design.y[i] > 1) {
      fail("fractional: column '{}': {} is {}; a share from 0 to 1 is expected", design.response,
           row_name(design, i), format_number(design.y[i]));
    }
    sum += weight_of(design, i) * design.y[i];
    weights += weight_of(design, i);
  }
  if (sum == 0 || sum == weights) {
    fail("fractional: the response '{}' is {} in every row; shares in between are expected", design.response,
         sum == 0 ? 0 : 1);
  }
  const double mean = sum / weights;
  return fit_quasi(design, bernoulli, Eigen::VectorXd::Zero(design.y.size()),
                   start_of(design, std::log(mean / (1 - mean))));
}

PoissonTrends poisson_trends(std::span<const TrendCell> cells) {
  std::array<std::map<int, Unit>, 2> by_cluster;
  for (const TrendCell& cell : cells) {
    Unit& unit = by_cluster[static_cast<std::size_t>(cell.group)][cell.cluster];
    unit.cluster = cell.cluster;
    unit.total += cell.count;
    unit.cells.push_back(&cell);
  }
  PoissonTrends trends;
  const auto none = [&](std::string_view reason) {
    trends.reason = reason;
    return trends;
  };
  std::map<int, std::array<double, 2>> scores;
  int units_left = 0, cells_left = 0, slopes = 0;
  for (std::size_t group = 0; group < 2; ++group) {
    std::vector<Unit> units;
    for (auto& [cluster, unit] : by_cluster[group])
      if (unit.total > 0) units.push_back(std::move(unit));
    if (by_cluster[group].empty()) continue;
    if (units.empty()) return none("no term in any year");
    if (!solve(units, trends.slope[group], trends.information[group]))
      return none("terms in a single year: there is no finite trend");
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
  if (slopes == 0) return none("no works");
  trends.residual_dof = cells_left - units_left - slopes;
  trends.clusters = static_cast<int>(scores.size());
  if (trends.clusters < 2) return trends;
  Eigen::Matrix2d meat = Eigen::Matrix2d::Zero();
  for (const auto& [cluster, score] : scores) {
    Eigen::Vector2d influence = Eigen::Vector2d::Zero();
    for (std::size_t group = 0; group < 2; ++group)
      if (trends.information[group] > 0)
        influence[static_cast<Eigen::Index>(group)] = score[group] / trends.information[group];
    meat += influence * influence.transpose();
  }
  trends.clustered = meat * trends.clusters / (trends.clusters - 1.0);
  return trends;
}

}  // namespace computedivide
