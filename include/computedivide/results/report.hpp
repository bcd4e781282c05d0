#pragma once

#include <array>
#include <string_view>

#include "computedivide/pipeline/step.hpp"
#include "computedivide/report/report.hpp"

namespace computedivide {

/// All results and drawings, the ledger and the sources: the page shows whatever they have written. The
/// source "page" holds its style and script.
inline constexpr auto report_reads = std::to_array<std::string_view>({
    "models",
    "works",
    "papers",
    "hardware",
    "lexicons",
    "published",
    "gnuplot",
    "page",
    "ingest.models",
    "fig1",
    "render.fig1",
    "large_models",
    "render.large_models",
    "score.works",
    "fig3",
    "render.fig3",
    "fig4",
    "render.fig4",
    "ingest.papers",
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
    "robustness_papers",
    "render.robustness_papers",
    "audit",
    "numbers",
    "ledger",
});

/// What the page shows of a run, from the files of the steps that are declared.
Report gather_report(const Inputs& inputs);

/// The step "report": report.html.
void run_report(const Inputs& inputs, Outputs& outputs);

}  // namespace computedivide
