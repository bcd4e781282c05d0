// How far errors in training compute move Figure 1.
//
// Claim (section 1): the shares of Figure 1, the doubling time, and that the largest self-supervised model of
// an academically led team used less than 1 % of the compute of industry's largest.
//
// Method. Training compute is an estimate. In each of 1,000 draws it is multiplied, model by model, by a
// lognormal error, and all numbers of Figure 1 are computed again; the interval of each holds the middle 95
// %. One standard deviation is a factor of 3; where the data set states its confidence, the factor within
// which it is right nine times in ten (Confident 3, Likely 10, Speculative 31) gives the standard deviation.
//
// Differs from the paper:
// - It takes training compute as known.
// - The intervals of shares hold this error alone, not that of the sample: they are not
//   confidence intervals. That of the largest models' ratio is one, as nothing else in it is uncertain.
// - The ratio is computed up to the last date (`until`) and for all dates.
// - An error that makes a large model larger raises the maximum: both largest models tend upwards.

#include "results/models/flop_uncertainty.hpp"

#include <fmt/format.h>

#include <cmath>
#include <map>

#include "results/estimates.hpp"
#include "stats/distributions.hpp"

namespace computedivide {

namespace {

constexpr std::size_t default_draws = 1000;
constexpr std::uint64_t default_seed = 1;
constexpr double nine_in_ten = 1.6448536269514722;  // standard deviations either side

/// The standard deviation of the logarithm of a model's training compute.
double log_error(const Model& model) {
  const auto from_factor = [](double factor) { return std::log(factor) / nine_in_ten; };
  if (model.confidence == "Confident") return from_factor(3);
  if (model.confidence == "Likely") return from_factor(10);
  if (model.confidence == "Speculative") return from_factor(31);
  return std::log(3.0);
}

Number end_of(const Number& number, std::string_view which, const std::optional<double>& value) {
  Number end =
      missing_number(fmt::format("{}.{}", number.name, which), number.unit, number.method, number.reason);
  end.value = value;
  return end;
}

}  // namespace

std::vector<Number> flop_uncertainty_numbers(const std::vector<Model>& models, const Fig1Options& options,
                                             std::size_t draws, std::uint64_t seed) {
  std::map<std::string, std::vector<double>> values;
  std::vector<Model> drawn = models;
  for (std::size_t draw = 0; draw < draws; ++draw) {
    std::mt19937_64 generator = random_stream(seed, draw);
    for (std::size_t i = 0; i < models.size(); ++i) {
      if (!models[i].training_flop) continue;
      drawn[i].training_flop =
          *models[i].training_flop * std::exp(log_error(models[i]) * random_normal(generator));
    }
    for (const Number& number : compute_fig1(drawn, options).numbers)
      if (number.value) values[number.name].push_back(*number.value);
  }
  std::vector<Number> numbers;
  for (Number number : compute_fig1(models, options).numbers) {
    if (number.unit == "count") continue;  // no error in compute changes who is ranked
    number.low = number.high = number.level = std::nullopt;
    number.count = std::nullopt;
    number.method = fmt::format("middle 95 % of {} draws of the training compute", draws);
    const std::vector<double>& of = values[number.name];
    if (number.value && of.size() < draws)
      number.method += fmt::format(", {} of which have no value", draws - of.size());
    if (number.value && !of.empty()) {
      number.low = quantile(of, (1 - interval_level) / 2);
      number.high = quantile(of, (1 + interval_level) / 2);
      if (number.unit == "ratio") number.level = interval_level;
    }
    const Number low = end_of(number, "low", number.low), high = end_of(number, "high", number.high);
    numbers.push_back(std::move(number));
    for (const Number& end : {low, high})
      if (end.value || !end.reason.empty()) numbers.push_back(end);
  }
  return numbers;
}

void run_flop_uncertainty(const Inputs& inputs, Outputs& outputs) {
  const ModelsInput input = read_models_input(inputs);
  const Fig1Options options = ranking_options(inputs, input.absent);
  write_numbers(inputs, outputs, "flop_uncertainty", input.source,
                flop_uncertainty_numbers(input.models, options, default_draws, default_seed));
}

}  // namespace computedivide
