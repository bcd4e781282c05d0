// The bootstrap. Each replicate draws from its own random stream, numbered by the replicate, and stores its
// numbers in its own place: how the replicates are distributed over threads does not affect the result.

#include "stats/bootstrap.hpp"

#include <algorithm>
#include <array>
#include <cmath>

#include "base/text.hpp"
#include "base/threads.hpp"
#include "computedivide/error.hpp"
#include "stats/distributions.hpp"

namespace computedivide {

namespace {

struct Replicate {
  std::vector<double> values;
  std::string failure;
};

// Draws as many units as there are, with replacement, and joins their rows.
std::vector<std::size_t> resample(std::span<const std::vector<std::size_t>> units, std::uint64_t seed,
                                  std::size_t replicate) {
  std::mt19937_64 generator = random_stream(seed, replicate);
  std::vector<std::size_t> rows;
  for (std::size_t i = 0; i < units.size(); ++i) {
    const std::vector<std::size_t>& unit = units[random_below(generator, units.size())];
    rows.insert(rows.end(), unit.begin(), unit.end());
  }
  return rows;
}

Bootstrap bootstrap(std::span<const std::vector<std::size_t>> units, const Statistic& statistic,
                    const BootstrapOptions& options) {
  if (options.replicates == 0) fail("bootstrap: 0 replicates; it needs at least one");
  std::vector<Replicate> replicates(options.replicates);
  for_each_number(replicates.size(), options.threads, [&](std::size_t r) {
    try {
      replicates[r].values = statistic(resample(units, options.seed, r));
      if (replicates[r].values.empty()) fail("bootstrap: the statistic gave no numbers; it must give some");
    } catch (const Error& error) {
      // A resample that a fit refuses is counted, as the runner counts a failed step.
      replicates[r].failure = error.what();
    }
  });
  Bootstrap result;
  for (const Replicate& replicate : replicates)
    if (replicate.values.empty() && result.failed++ == 0) result.first_failure = replicate.failure;
  std::erase_if(replicates, [](const Replicate& replicate) { return replicate.values.empty(); });
  if (replicates.empty())
    fail("bootstrap: the statistic could not be computed in any resample; the first said: {}",
         result.first_failure);
  const auto count = static_cast<Eigen::Index>(replicates.front().values.size());
  result.values.resize(static_cast<Eigen::Index>(replicates.size()), count);
  Eigen::Index row = 0;
  for (const auto& [values, failure] : replicates) {
    const auto size = static_cast<Eigen::Index>(values.size());
    if (size != count)
      fail("bootstrap: one resample gave {} numbers, another {}; each must give the same number", count,
           size);
    for (Eigen::Index j = 0; j < count; ++j) {
      const double value = values[static_cast<std::size_t>(j)];
      if (!std::isfinite(value))
        fail("bootstrap: statistic {} of a resample is {}; it must be finite", j + 1, value);
      result.values(row, j) = value;
    }
    ++row;
  }
  return result;
}

// The wild cluster bootstrap-t (Cameron, Gelbach and Miller 2008).
//
// With few clusters the cluster-robust t statistic is not t distributed and its test rejects too often. The
// bootstrap finds its distribution instead: estimate the model without the column under test (the null
// imposed), multiply each cluster's residuals by one random weight, add them to the restricted fit, estimate
// the full model, and count how often |t*| reaches |t|. Weights are Rademacher's ±1; with G clusters these
// make at most 2^(G-1) different |t*|, so for few clusters Webb's (2014) six points are used
// ±sqrt(1/2), ±1, ±sqrt(3/2).
//
// No replicate is fitted. With the weighted design Q R, the coefficient is the linear form l'y, where l' is
// its row of R^-1 Q'; l is the column's residual on the others, up to its length, so that the restricted
// residuals are u = e + l b/(l'l). In a replicate y* = restricted fit + w u. The restricted fit lies in the
// columns' span, so that
//
//   b* = sum over clusters of w_g l_g'u_g,        scores s* = A w,  A = diag(l_g'u_g) - P V',
//
// with rows P_g = l_g'Q_g and V_g = u_g'Q_g, and t* = b* / sqrt(s*'s*). A replicate costs G² multiplications
// (Roodman, Nielsen, MacKinnon and Webb 2019). Small-sample factors are the same in t* and t.

constexpr std::array<std::string_view, 3> names{"automatic", "rademacher", "webb"};

// If all weights are equal, t* is t itself; rounding must not decide whether it counts.
constexpr double tie = 1e-9;

// Residuals this small relative to the response are rounding errors.
constexpr double rounding = 1e-12;

/// The test in terms of clusters' weights: b* = numerator'w, scores = scores w.
struct ClusterForm {
  Eigen::VectorXd numerator;
  Eigen::MatrixXd scores;
};

ClusterForm cluster_form(const Fit& fit, const Design& design, Eigen::Index column) {
  const Eigen::VectorXd l = fit.q * fit.r_inverse.row(column).transpose();
  const Eigen::VectorXd u = fit.scaled_residuals + l * (fit.coef[column] / l.squaredNorm());
  const Eigen::Index groups = design.cluster_count;
  ClusterForm form{Eigen::VectorXd::Zero(groups), {}};
  Eigen::MatrixXd p = Eigen::MatrixXd::Zero(groups, fit.q.cols());
  Eigen::MatrixXd v = Eigen::MatrixXd::Zero(groups, fit.q.cols());
  for (Eigen::Index i = 0; i < l.size(); ++i) {
    const Eigen::Index g = design.clusters[static_cast<std::size_t>(i)];
    form.numerator[g] += l[i] * u[i];
    p.row(g) += l[i] * fit.q.row(i);
    v.row(g) += u[i] * fit.q.row(i);
  }
  form.scores = -p * v.transpose();
  form.scores.diagonal() += form.numerator;
  return form;
}

/// |t| up to the small-sample factor; nothing if there is no standard error.
double absolute_t(const ClusterForm& form, const Eigen::VectorXd& weights) {
  const double se = (form.scores * weights).norm();
  const double estimate = std::abs(form.numerator.dot(weights));
  return se > 0 ? estimate / se : HUGE_VAL;
}

void draw_weights(std::mt19937_64& generator, WildWeights kind, Eigen::VectorXd& weights) {
  static const std::array<double, 6> six_points{-std::sqrt(1.5), -1, -std::sqrt(0.5),
                                                std::sqrt(0.5),  1,  std::sqrt(1.5)};
  for (double& weight : weights) {
    weight = kind == WildWeights::webb ? six_points[random_below(generator, 6)]
                                       : 2 * static_cast<double>(random_below(generator, 2)) - 1;
  }
}

}  // namespace

Bootstrap bootstrap_rows(std::size_t n, const Statistic& statistic, const BootstrapOptions& options) {
  if (n == 0) fail("bootstrap: there are no rows; it needs at least one");
  std::vector<std::vector<std::size_t>> units(n);
  for (std::size_t i = 0; i < n; ++i) units[i] = {i};
  return bootstrap(units, statistic, options);
}

Bootstrap bootstrap_clusters(std::span<const int> clusters, int count, const Statistic& statistic,
                             const BootstrapOptions& options) {
  if (clusters.empty() || count < 1) fail("bootstrap: there are no clusters; it needs at least one");
  std::vector<std::vector<std::size_t>> units(static_cast<std::size_t>(count));
  for (std::size_t i = 0; i < clusters.size(); ++i) {
    if (clusters[i] < 0 || clusters[i] >= count) {
      fail("bootstrap: row {} is in cluster {}; clusters are numbered from 0 to {}", i + 1, clusters[i],
           count - 1);
    }
    units[static_cast<std::size_t>(clusters[i])].push_back(i);
  }
  return bootstrap(units, statistic, options);
}

std::vector<Interval> percentile_intervals(const Bootstrap& bootstrap, double level) {
  if (!(level > 0 && level < 1))
    fail("confidence level: '{}' does not lie between 0 and 1; write 0.95 for 95 %", level);
  std::vector<Interval> intervals;
  for (Eigen::Index j = 0; j < bootstrap.values.cols(); ++j) {
    std::vector<double> values(bootstrap.values.col(j).begin(), bootstrap.values.col(j).end());
    std::sort(values.begin(), values.end());
    intervals.push_back({sorted_quantile(values, (1 - level) / 2), sorted_quantile(values, (1 + level) / 2)});
  }
  return intervals;
}

Eigen::VectorXd bootstrap_standard_errors(const Bootstrap& bootstrap) {
  const Eigen::Index rows = bootstrap.values.rows();
  if (rows < 2) fail("bootstrap: {} resample; a standard error needs at least two", rows);
  const Eigen::MatrixXd centred = bootstrap.values.rowwise() - bootstrap.values.colwise().mean();
  return (centred.colwise().squaredNorm() / static_cast<double>(rows - 1)).cwiseSqrt().transpose();
}

std::string_view name_of(WildWeights weights) { return names[static_cast<std::size_t>(weights)]; }

WildTest wild_cluster_test(const Fit& fit, const Design& design, std::string_view column,
                           const WildBootstrapOptions& options) {
  const auto place = std::find(fit.names.begin(), fit.names.end(), column);
  if (place == fit.names.end())
    fail("wild bootstrap: there is no column '{}'{}", column, suggestion(column, fit.names));
  if (design.clusters.empty() || design.cluster_count < 2)
    fail("wild bootstrap: {} clusters; at least two are needed", design.cluster_count);
  if (options.replicates == 0) fail("wild bootstrap: 0 replicates; at least one is needed");
  if (fit.residuals.norm() <= rounding * (fit.fitted + fit.residuals).norm())
    fail("wild bootstrap: the fit of '{}' has no residuals; nothing can be drawn", fit.response);

  const ClusterForm form = cluster_form(fit, design, place - fit.names.begin());
  Eigen::VectorXd weights = Eigen::VectorXd::Ones(design.cluster_count);
  // With equal weights the replicate is the sample itself: its scores are those of the sandwich.
  const double observed = absolute_t(form, weights);
  WildTest test;
  test.replicates = options.replicates;
  test.weights = options.weights;
  if (test.weights == WildWeights::automatic) {
    const double outcomes = std::exp2(design.cluster_count - 1);
    test.weights =
        outcomes < static_cast<double>(options.replicates) ? WildWeights::webb : WildWeights::rademacher;
  }
  const auto groups = static_cast<double>(design.cluster_count);
  const double factor =
      groups / (groups - 1) * static_cast<double>(fit.nobs - 1) / static_cast<double>(fit.dof_residual);
  test.statistic = std::copysign(observed / std::sqrt(factor), fit.coef[place - fit.names.begin()]);

  std::mt19937_64 generator = random_stream(options.seed, 0);
  std::size_t reached = 0;
  for (std::size_t r = 0; r < options.replicates; ++r) {
    draw_weights(generator, test.weights, weights);
    if (absolute_t(form, weights) >= observed * (1 - tie)) ++reached;
  }
  test.p_value = static_cast<double>(reached + 1) / static_cast<double>(options.replicates + 1);
  return test;
}

}  // namespace computedivide
