// The bootstrap. Each replicate draws from a random stream of its own, numbered by the replicate, and leaves
// its numbers in its own place: how the replicates are dealt to threads cannot be seen in the result.

#include "stats/bootstrap.hpp"

#include <algorithm>
#include <atomic>
#include <cmath>
#include <exception>
#include <mutex>
#include <thread>

#include "computedivide/error.hpp"
#include "stats/quantile.hpp"
#include "stats/random.hpp"

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

std::vector<Replicate> run_all(std::span<const std::vector<std::size_t>> units, const Statistic& statistic,
                               const BootstrapOptions& options) {
  std::vector<Replicate> replicates(options.replicates);
  std::atomic<std::size_t> next{0};
  std::exception_ptr unexpected;
  std::mutex unexpected_lock;
  const auto work = [&] {
    for (std::size_t r = next++; r < replicates.size(); r = next++) {
      try {
        replicates[r].values = statistic(resample(units, options.seed, r));
        if (replicates[r].values.empty()) fail("bootstrap: the statistic gave no numbers; it must give some");
      } catch (const Error& error) {
        // A resample that a fit refuses is counted, as a failed step is by the runner.
        replicates[r].failure = error.what();
      } catch (...) {
        const std::lock_guard lock(unexpected_lock);
        unexpected = std::current_exception();
        next = replicates.size();
      }
    }
  };
  std::vector<std::thread> threads;
  for (std::size_t t = 1; t < std::min(options.threads, options.replicates); ++t) threads.emplace_back(work);
  work();
  for (std::thread& thread : threads) thread.join();
  if (unexpected) std::rethrow_exception(unexpected);
  return replicates;
}

Bootstrap bootstrap(std::span<const std::vector<std::size_t>> units, const Statistic& statistic,
                    const BootstrapOptions& options) {
  if (options.replicates == 0) fail("bootstrap: 0 replicates; it needs at least one");
  const std::vector<Replicate> replicates = run_all(units, statistic, options);
  Bootstrap result;
  std::vector<const std::vector<double>*> good;
  for (const Replicate& replicate : replicates) {
    if (!replicate.values.empty()) {
      good.push_back(&replicate.values);
    } else if (result.failed++ == 0) {
      result.first_failure = replicate.failure;
    }
  }
  if (good.empty())
    fail("bootstrap: no resample allowed the statistic; the first said: {}", result.first_failure);
  const std::size_t count = good.front()->size();
  result.values.resize(static_cast<Eigen::Index>(good.size()), static_cast<Eigen::Index>(count));
  for (std::size_t r = 0; r < good.size(); ++r) {
    if (good[r]->size() != count) {
      fail("bootstrap: one resample gave {} numbers, another {}; each must give as many", count,
           good[r]->size());
    }
    for (std::size_t j = 0; j < count; ++j) {
      const double value = (*good[r])[j];
      if (!std::isfinite(value))
        fail("bootstrap: statistic {} of a resample is {}; it must be finite", j + 1, value);
      result.values(static_cast<Eigen::Index>(r), static_cast<Eigen::Index>(j)) = value;
    }
  }
  return result;
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
  if (!(level > 0 && level < 1)) {
    fail("confidence level: '{}' does not lie between 0 and 1; write 0.95 for 95 %", level);
  }
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
  if (rows < 2) fail("bootstrap: {} resample; a standard error needs two at least", rows);
  const Eigen::MatrixXd centred = bootstrap.values.rowwise() - bootstrap.values.colwise().mean();
  return (centred.colwise().squaredNorm() / static_cast<double>(rows - 1)).cwiseSqrt().transpose();
}

}  // namespace computedivide
