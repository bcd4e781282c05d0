#pragma once

#include <array>
#include <string_view>

#include "computedivide/pipeline/step.hpp"

namespace computedivide {

/// The published numbers and every result that makes some of its own.
inline constexpr auto ledger_reads = std::to_array<std::string_view>({
    "published",
    "fig1",
    "large_models",
    "fig3",
    "fig4",
    "fig2",
    "fig5",
    "fig6",
    "neurips2021",
    "table1",
    "power",
    "census2019",
    "robustness",
    "robustness_models",
    "robustness_papers",
    "audit",
});

/// Every published number beside ours, in four forms: ledger.csv, ledger.json, ledger.md, ledger.tex.
void run_ledger(const Inputs& inputs, Outputs& outputs);

}  // namespace computedivide
