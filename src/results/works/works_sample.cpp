// Works that were drawn instead of counted. A drawn group of works is an estimate of its topic and year, and
// its mean and share have sampling errors that a census of works does not have; results that read such works
// say how much of their numbers is due to them.
//
// The spread of terms among abstracts follows from the sum of the squared counts. Tables made without it hold
// two other facts: the mean m and the share
// z of abstracts without a term. The negative binomial with shape k has z = (1 + m/k)^-k, which falls as k
// rises and reaches Poisson's e^-m in the limit: k is found by bisection, the variance is m + m²/k.

#include "results/works/works_sample.hpp"

#include <cmath>

#include "data/sidecar.hpp"

namespace computedivide {

namespace {

constexpr std::string_view sidecar_ending = ".provenance.json";
constexpr double least_shape = 1e-3;
constexpr double largest_shape = 1e6;

/// The shape whose share without a term is `zeros`.
double shape_of(double mean, double zeros) {
  double low = std::log(least_shape), high = std::log(largest_shape);
  for (int i = 0; i < 100; ++i) {
    const double shape = std::exp((low + high) / 2);
    const double share = std::exp(-shape * std::log1p(mean / shape));
    (share > zeros ? low : high) = (low + high) / 2;
  }
  return std::exp((low + high) / 2);
}

}  // namespace

bool is_sidecar(const std::filesystem::path& file) {
  return file.filename().string().ends_with(sidecar_ending);
}

std::optional<WorksSample> works_sample(std::span<const std::filesystem::path> files) {
  WorksSample sample;
  for (const std::filesystem::path& file : files) {
    if (!is_sidecar(file)) continue;
    const std::string name = file.string();
    const auto provenance = read_sidecar(name.substr(0, name.size() - sidecar_ending.size()));
    if (!provenance) continue;
    std::optional<std::uint64_t> works, population;
    for (const auto& [key, value] : provenance->more) {
      if (value.is_null()) continue;
      if (key == "works") works = static_cast<std::uint64_t>(value.integer(name));
      if (key == "population") population = static_cast<std::uint64_t>(value.integer(name));
    }
    if (!works || !population) continue;
    ++sample.draws;
    sample.drawn += *works;
    sample.population += *population;
  }
  if (sample.draws == 0) return std::nullopt;
  return sample;
}

Json to_json(const WorksSample& sample) {
  return Json::Object{{"draws", sample.draws}, {"drawn", sample.drawn}, {"population", sample.population}};
}

WorksSample works_sample_from_json(const Json& json, std::string_view where) {
  const auto count = [&](std::string_view key) {
    return static_cast<std::uint64_t>(json.at(key, where).integer(where));
  };
  return {count("draws"), count("drawn"), count("population")};
}

double term_variance(const GroupCounts& counts) {
  if (counts.works == 0) return 0;
  const double mean = static_cast<double>(counts.occurrences) / static_cast<double>(counts.works);
  if (counts.squares > 0 && counts.works > 1) {
    const auto works = static_cast<double>(counts.works);
    return (static_cast<double>(counts.squares) - works * mean * mean) / (works - 1);
  }
  const double zeros = 1 - static_cast<double>(counts.presence) / static_cast<double>(counts.works);
  if (mean == 0 || zeros <= std::exp(-mean)) return mean;
  return mean + mean * mean / shape_of(mean, zeros);
}

}  // namespace computedivide
