#pragma once

#include <array>
#include <string_view>

#include "computedivide/pipeline/step.hpp"

namespace computedivide {

/// Every result with what was drawn of it, the ledger, and the sources behind them.
inline constexpr auto report_reads = std::to_array<std::string_view>({
    "numbers",
    "ledger",
    "fig1",
    "render.fig1",
    "fig2",
    "render.fig2",
    "fig3",
    "render.fig3",
    "fig4",
    "render.fig4",
    "large_models",
    "render.large_models",
    "vintages",
    "render.vintages",
    "chinese_labs",
    "render.chinese_labs",
    "fig5",
    "render.fig5",
    "fig5_abstracts",
    "fig6",
    "render.fig6",
    "table1",
    "power",
    "census2019",
    "render.census2019",
    "neurips2021",
    "terms",
    "render.terms",
    "themes",
    "render.themes",
    "robustness",
    "render.robustness",
    "robustness_models",
    "render.robustness_models",
    "robustness_papers",
    "render.robustness_papers",
    "audit",
    "ingest.models",
    "ingest.papers",
    "score.works",
    "models",
    "works",
    "papers",
    "hardware",
    "lexicons",
    "published",
    "page",
});

/// The page to read: report.html, whole in one file.
void run_report(const Inputs& inputs, Outputs& outputs);

}  // namespace computedivide
