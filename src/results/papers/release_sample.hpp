#pragma once

#include <array>
#include <string>
#include <string_view>
#include <vector>

#include "results/papers/annotations.hpp"
#include "results/papers/facts_rows.hpp"
#include "results/papers/release_fit.hpp"

namespace computedivide {

/// The words of table1_population and fig6_population.
inline constexpr std::array<std::string_view, 4> release_populations{"auto", "novel", "experimental", "all"};

/// The papers of a regression of code release, and why others are not in it.
struct CodeReleaseSample {
  std::vector<CodeReleaseRow> rows;
  LeftOut left_out;  ///< by the first reason that keeps each out
};

/// Annotated papers whose authors and code flag are known, of `novel` those that present a novel model, of
/// `all` whichever. Throws Error for any other population.
CodeReleaseSample code_release_sample(const std::vector<Paper>& papers, std::string_view population);

/// The sample that Table 1 and Figure 6 are made from.
struct ReleaseSample : CodeReleaseSample {
  SourceInfo source;
  bool from_index = false;  ///< of NeurIPS from 2017 on, else of annotations
  std::string population;   ///< what was taken: novel, experimental or all
  std::string reason;       ///< why there is no paper; empty where there is one
};

/// The sample of annotations where there are any, else of the reproducibility index's papers of NeurIPS from
/// 2017 to `last_year`. `auto` takes the experimental papers of the index, and of annotations
/// `auto_annotated`, or all where none of them says whether its model is novel. Throws Error that names
/// `parameter` for an unknown population.
ReleaseSample release_sample(const Annotations& annotations, const Facts& facts, std::string_view population,
                             std::string_view parameter, std::string_view auto_annotated, int last_year);

}  // namespace computedivide
