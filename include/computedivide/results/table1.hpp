#pragma once

#include <array>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "computedivide/data/papers/papers.hpp"
#include "computedivide/pipeline/step.hpp"
#include "computedivide/results/code_release.hpp"

namespace computedivide {

inline constexpr std::array<std::string_view, 1> table1_reads{"ingest.papers"};
inline constexpr std::array<std::string_view, 2> table1_parameters{"table1_population", "table1_firth"};

/// The step "table1": table1.csv, table1.md, table1.tex, table1.numbers.json, table1_rows.csv (papers that
/// are left out, counted by reason).
void run_table1(const Inputs& inputs, Outputs& outputs);

/// The annotated papers of the regression, and why others are not in it.
struct CodeReleaseSample {
  std::vector<CodeReleaseRow> rows;
  std::map<std::string, std::size_t> left_out;  ///< by the first reason that keeps each out
};

/// The sample: papers whose authors and code flag are known, of `novel` those annotated as presenting a novel
/// model, of `all` whichever. Throws Error for any other population.
CodeReleaseSample code_release_sample(const std::vector<Paper>& papers, std::string_view population);

}  // namespace computedivide
