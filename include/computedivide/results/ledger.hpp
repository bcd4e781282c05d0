#pragma once

#include <array>
#include <map>
#include <span>
#include <string>
#include <string_view>

#include "computedivide/data/numbers.hpp"
#include "computedivide/data/published.hpp"
#include "computedivide/pipeline/step.hpp"

namespace computedivide {

/// The published numbers and every result that makes some of its own.
inline constexpr auto ledger_reads = std::to_array<std::string_view>({
    "published",
    "fig1",
    "fig2",
    "fig3",
    "fig4",
    "large_models",
    "vintages",
    "chinese_labs",
    "fig5",
    "fig6",
    "table1",
    "power",
    "census2019",
    "neurips2021",
    "robustness",
    "robustness_models",
    "robustness_papers",
    "audit",
});

/// The files of the ledger, text by name, made from the published numbers and the results.
std::map<std::string, std::string> ledger_files(std::span<const PublishedNumber> published,
                                                std::span<const NumbersFile> results);

/// Every published number beside ours, in four forms: ledger.csv, ledger.json, ledger.md, ledger.tex.
void run_ledger(const Inputs& inputs, Outputs& outputs);

}  // namespace computedivide
