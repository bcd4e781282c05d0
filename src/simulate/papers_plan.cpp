// Simulated papers: the chances behind a design, and the truth that follows from them (papers.cpp says
// which).

#include "papers_plan.hpp"

#include <algorithm>
#include <cmath>
#include <functional>
#include <numeric>

#include "base/usage_error.hpp"

namespace computedivide {

namespace {

constexpr double academic_center = 1.8, academic_spread = 1.0;
constexpr double industry_spread = 1.1;
constexpr std::size_t academic_sizes = 4, industry_sizes = 10;

double to_millionths(double value) {
  return std::round(value * 1e6) / 1e6;
}

double logistic(double x) {
  return 1 / (1 + std::exp(-x));
}

/// Where a rising function is 0.
double bisect(double low, double high, const std::function<double(double)>& f) {
  for (int i = 0; i < 60; ++i) {
    const double middle = (low + high) / 2;
    (f(middle) < 0 ? low : high) = middle;
  }
  return (low + high) / 2;
}

/// Teams with authors from industry and others: their chances add up to 1.
std::vector<Team> mixed_teams() {
  std::vector<Team> teams;
  for (int a = 0; a < 3; ++a) {
    for (int b = 0; b < 4; ++b) {
      const int n = 2 + a + b;
      for (int i = 1; i < n; ++i) {
        for (int j = 1; j < n; ++j) teams.push_back({n, std::min(i, j), 1.0 / 12 / ((n - 1) * (n - 1))});
      }
    }
  }
  return teams;
}

// All teams; their chances add up to 1.
std::vector<Team> all_teams(const PapersDesign& design) {
  const double only = industry_only_share(design);
  std::vector<Team> teams = mixed_teams();
  for (Team& team : teams) team.chance *= 1 - design.academic_share - only;
  for (int a = 0; a < 3; ++a) {
    for (int b = 0; b < 4; ++b) {
      teams.push_back({2 + a + b, 0, design.academic_share / 12});
      teams.push_back({2 + a + b, 2 + a + b, only / 12});
    }
  }
  return teams;
}

/// Expected rate of code over the sample's years and the teams that `counts`.
double expected_rate(const PapersDesign& design, double constant,
                     const std::function<bool(const Team&)>& counts) {
  double code = 0, all = 0;
  for (std::size_t y = 0; y < sample_weights.size(); ++y) {
    for (const Team& team : all_teams(design)) {
      if (!counts(team)) continue;
      const double weight = static_cast<double>(sample_weights[y]) * team.chance;
      code += weight * logistic(constant + code_predictor(design, team, year_effects[y]));
      all += weight;
    }
  }
  return code / all;
}

/// Chances of 2^k devices, k from 0.
std::vector<double> size_chances(double center, double spread, std::size_t sizes) {
  std::vector<double> chances;
  for (std::size_t k = 0; k < sizes; ++k) {
    const double z = (static_cast<double>(k) - center) / spread;
    chances.push_back(std::exp(-z * z / 2));
  }
  const double sum = std::accumulate(chances.begin(), chances.end(), 0.0);
  for (double& chance : chances) chance = to_millionths(chance / sum);
  return chances;
}

/// Sum of f(k) over sizes, by their chances.
double expected(const std::vector<double>& chances, const std::function<double(double)>& f) {
  double sum = 0, all = 0;
  for (std::size_t k = 0; k < chances.size(); ++k) {
    sum += chances[k] * f(static_cast<double>(k));
    all += chances[k];
  }
  return sum / all;
}

double mean_devices(const std::vector<double>& chances) {
  return expected(chances, [](double k) { return std::exp2(k); });
}

}  // namespace

double industry_only_share(const PapersDesign& design) {
  double mean = 0;
  for (const Team& team : mixed_teams()) mean += team.chance * team.industry / team.authors;
  return to_millionths((design.mean_frac_industry - (1 - design.academic_share) * mean) / (1 - mean));
}

double code_predictor(const PapersDesign& design, const Team& team, double year_effect) {
  return design.frac_industry * team.industry / team.authors + design.n_authors * team.authors + year_effect;
}

double code_chance(double predictor) {
  return to_millionths(logistic(predictor));
}

SetupChances setup_chances(const PapersDesign& design) {
  SetupChances chances;
  chances.academic = size_chances(academic_center, academic_spread, academic_sizes);
  const double wanted = design.hardware_ratio * mean_devices(chances.academic);
  const double center = bisect(-10, 20, [&](double at) {
    return mean_devices(size_chances(at, industry_spread, industry_sizes)) - wanted;
  });
  chances.industry = size_chances(center, industry_spread, industry_sizes);
  return chances;
}

void check_design(const PapersDesign& design) {
  const auto between = [](std::string_view what, double value, double low, double high) {
    if (!(value >= low && value <= high))
      fail_usage("simulated papers: {} {} cannot be; from {} to {} is possible", what, value, low, high);
  };
  between("the coefficient of the fraction of industry", design.frac_industry, -10, 10);
  between("the coefficient of the number of authors", design.n_authors, -1, 1);
  between("the rate of code", design.code_rate, 0.05, 0.95);
  between("the academic share", design.academic_share, 0.05, 0.95);
  between("the hardware ratio", design.hardware_ratio, 0.3, 40);
  between("the number of novel models", static_cast<double>(design.novel_models), 10, 3500);
  between("the sample for code", static_cast<double>(design.code_sample),
          static_cast<double>(design.novel_models), 3500);
  between("the number of code flags", static_cast<double>(design.code_known),
          static_cast<double>(design.novel_models), static_cast<double>(design.code_sample));
  between("the number of set-ups", static_cast<double>(design.setups),
          static_cast<double>(design.with_compute_2021), 1900);
  between("the sample of 2021", static_cast<double>(design.annotated_2021), 0, 2334);
  between("its papers with compute", static_cast<double>(design.with_compute_2021), 0,
          static_cast<double>(design.annotated_2021));
  between("the papers of 2021 with a set-up or in its sample",
          static_cast<double>(design.annotated_2021 + design.setups - design.with_compute_2021), 0, 2334);
  const double only = industry_only_share(design);
  if (!(only >= 0 && only <= 1 - design.academic_share)) {
    fail_usage("simulated papers: a mean fraction of industry {} cannot be with an academic share of {}",
               design.mean_frac_industry, design.academic_share);
  }
}

PlantedPapers planted_papers(const PapersDesign& design) {
  check_design(design);
  const auto everyone = [](const Team&) { return true; };
  PlantedPapers planted;
  planted.constant = to_millionths(bisect(-30, 30, [&](double constant) {
    return expected_rate(design, constant, everyone) - design.code_rate;
  }));
  planted.academic_code_rate =
      expected_rate(design, planted.constant, [](const Team& team) { return team.industry == 0; });
  planted.years = year_effects;
  const SetupChances chances = setup_chances(design);
  planted.hardware_ratio = mean_devices(chances.industry) / mean_devices(chances.academic);
  const auto mean_size = [](const std::vector<double>& c) { return expected(c, [](double k) { return k; }); };
  planted.hardware_ratio_geometric = std::exp2(mean_size(chances.industry) - mean_size(chances.academic));
  double best = 0;
  for (const SimulatedDevice& device : simulated_devices)
    best = std::max(best, std::exp2(academic_sizes - 1) * device.peak);
  for (const SimulatedDevice& device : simulated_devices) {
    planted.industry_above_best_academic += device.chance * expected(chances.industry, [&](double k) {
                                              return std::exp2(k) * device.peak > best ? 1.0 : 0.0;
                                            });
  }
  planted.bert = bert_years;
  return planted;
}

}  // namespace computedivide
