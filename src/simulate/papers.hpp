#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

#include "computedivide/papers.hpp"

namespace computedivide {

/// A year of NeurIPS for Figure 5: all its papers, those that mention BERT, and those that study it.
struct SimulatedBertYear {
  int year = 0;
  std::size_t papers = 0, mentions = 0, studies = 0;
};

/// What simulated papers are planted with; sizes are exact, rates are chances.
struct PapersDesign {
  std::uint64_t seed = 1;

  // Table 1 and Figure 6: a sample of NeurIPS 2017 to 2021.
  std::size_t novel_models = 94;   ///< papers in Table 1
  std::size_t code_sample = 565;   ///< papers looked at; never fewer than novel_models
  std::size_t code_known = 519;    ///< of these, papers with a code flag, including those with a novel model
  double frac_industry = -1.52;    ///< coefficient of the fraction of authors from industry
  double n_authors = -0.00253;     ///< coefficient of the number of authors
  double code_rate = 69.0 / 94.0;  ///< chance that a paper of the sample releases code
  double mean_frac_industry = 0.27;   ///< mean fraction of authors from industry
  double academic_share = 43.0 / 94;  ///< share of papers without an author from industry

  // Figure 2: papers of NeurIPS 2021 that name their hardware.
  std::size_t setups = 900;
  double hardware_ratio = 5;  ///< mean peak FLOP/s with industry over that without (arithmetic means)

  // The sample of NeurIPS 2021 annotated for training compute.
  std::size_t annotated_2021 = 519;
  std::size_t with_compute_2021 = 109;
};

/// What the estimators should find.
struct PlantedPapers {
  double constant = 0;            ///< constant of the regression, chosen to give code_rate
  double academic_code_rate = 0;  ///< chance of code without an author from industry
  std::array<double, 5> years{};  ///< coefficients of 2017 (the base, 0) to 2021
  double hardware_ratio = 0, hardware_ratio_geometric = 0;
  double industry_above_best_academic = 0;  ///< share of set-ups above the best possible academic one
  std::array<SimulatedBertYear, 5> bert{};
};

/// The truth behind a design. Throws Error for an impossible design.
PlantedPapers planted_papers(const PapersDesign& design);

/// The papers, by year and number; depends on the design alone. Throws Error for an impossible design.
std::vector<Paper> simulate_papers(const PapersDesign& design);

// What they are drawn from.

inline constexpr std::array<SimulatedBertYear, 5> bert_years{{{2018, 1009, 4, 0},
                                                              {2019, 1428, 58, 19},
                                                              {2020, 1898, 121, 42},
                                                              {2021, 2334, 198, 65},
                                                              {2022, 2672, 245, 83}}};

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

}  // namespace computedivide
