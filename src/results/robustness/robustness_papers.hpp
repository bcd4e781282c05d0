#pragma once

#include <array>
#include <string_view>
#include <vector>

#include "computedivide/papers.hpp"
#include "pipeline/step.hpp"
#include "results/robustness/robustness.hpp"

namespace computedivide {

inline constexpr std::array<std::string_view, 2> robustness_papers_reads{"ingest.papers", "published"};
inline constexpr std::array<std::string_view, 1> robustness_papers_parameters{"seed"};

/// The step "robustness_papers": the files of `robustness` for Table 1's coefficient.
void run_robustness_papers(const Inputs& inputs, Outputs& outputs);

/// The specifications of Table 1's coefficient on the fraction of industry authors. If only papers of one
/// year are left, there is no choice about dummies: they appear once.
std::vector<Specification> paper_specifications(const std::vector<Paper>& papers);

}  // namespace computedivide
