#pragma once

#include <array>
#include <string_view>

#include "pipeline/step.hpp"

namespace computedivide {

inline constexpr std::array<std::string_view, 1> table1_reads{"ingest.papers"};
inline constexpr std::array<std::string_view, 3> table1_parameters{"table1_population", "table1_firth",
                                                                   "seed"};

/// The step "table1": table1.csv, table1.md, table1.tex, table1.numbers.json, table1_rows.csv (papers that
/// are left out, counted by reason), and of the reproducibility index table1_sensitivity.csv.
void run_table1(const Inputs& inputs, Outputs& outputs);

}  // namespace computedivide
