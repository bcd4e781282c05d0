#pragma once

#include <array>
#include <string_view>

#include "computedivide/pipeline/step.hpp"

namespace computedivide {

/// Every result with what was drawn of it, the ledger, and the sources behind them.
inline constexpr std::array<std::string_view, 40> report_reads{"ledger",
                                                               "fig1",
                                                               "render.fig1",
                                                               "large_models",
                                                               "render.large_models",
                                                               "fig3",
                                                               "render.fig3",
                                                               "fig4",
                                                               "render.fig4",
                                                               "fig2",
                                                               "render.fig2",
                                                               "fig5",
                                                               "render.fig5",
                                                               "fig5_abstracts",
                                                               "fig6",
                                                               "render.fig6",
                                                               "neurips2021",
                                                               "table1",
                                                               "power",
                                                               "census2019",
                                                               "render.census2019",
                                                               "terms",
                                                               "render.terms",
                                                               "themes",
                                                               "render.themes",
                                                               "robustness",
                                                               "render.robustness",
                                                               "robustness_models",
                                                               "render.robustness_models",
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
                                                               "page"};

/// The page to read: report.html, whole in one file.
void run_report(const Inputs& inputs, Outputs& outputs);

}  // namespace computedivide
