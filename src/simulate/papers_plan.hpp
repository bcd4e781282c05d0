#pragma once

#include <array>
#include <cstddef>
#include <string_view>
#include <vector>

#include "simulate/papers.hpp"

namespace computedivide {

inline constexpr int first_papers_year = 2017;
inline constexpr std::size_t papers_2017 = 679;
inline constexpr std::array<SimulatedBertYear, 5> bert_years{{{2018, 1009, 4, 0},
                                                              {2019, 1428, 58, 19},
                                                              {2020, 1898, 121, 42},
                                                              {2021, 2334, 198, 65},
                                                              {2022, 2672, 245, 83}}};
/// Papers of the sample by year, 2017 to 2021, in proportion.
inline constexpr std::array<std::size_t, 5> sample_weights{16, 12, 24, 19, 23};
inline constexpr std::array<double, 5> year_effects{0, 0.952, 1.30, 1.89, 2.13};

/// A kind of accelerator.
struct SimulatedDevice {
  std::array<std::string_view, 3> names;  ///< as papers write it
  double chance;
  double peak;  ///< half precision on matrix units where it has them
};
inline constexpr std::array<SimulatedDevice, 6> simulated_devices{
    {{{"V100", "Tesla V100", "NVIDIA V100 GPU"}, 0.40, 1.25e14},
     {{"RTX 2080 Ti", "2080Ti", "GeForce RTX 2080 Ti"}, 0.25, 1.138e14},
     {{"A100", "NVIDIA A100", "A100 40GB"}, 0.12, 3.12e14},
     {{"GTX 1080 Ti", "1080Ti", "GeForce GTX 1080Ti"}, 0.10, 1.134e13},
     {{"Titan RTX", "TITAN RTX", "NVIDIA Titan RTX"}, 0.08, 1.305e14},
     {{"RTX 3090", "GeForce RTX 3090", "RTX3090"}, 0.05, 1.42e14}}};

/// A possible team and its chance.
struct Team {
  int authors = 0, industry = 0;
  double chance = 0;
};

/// Teams of all authors from industry, as a chance, so that the mean fraction is the design's.
double industry_only_share(const PapersDesign& design);

/// The regression's linear predictor without its constant.
double code_predictor(const PapersDesign& design, const Team& team, double year_effect);

/// 1 / (1 + exp(-x)), to 10⁻⁶.
double code_chance(double predictor);

/// Chances of 2^k devices, k from 0, without and with authors from industry.
struct SetupChances {
  std::vector<double> academic, industry;
};

SetupChances setup_chances(const PapersDesign& design);

/// Throws Error for a design that cannot be.
void check_design(const PapersDesign& design);

}  // namespace computedivide
