#pragma once

#include <array>
#include <string_view>

#include "computedivide/models.hpp"
#include "computedivide/provenance.hpp"
#include "results/models/fig1.hpp"
#include "results/models/large_models.hpp"
#include "step_harness.hpp"
#include "study/render_step.hpp"

inline constexpr std::array<std::string_view, 3> render_fig1_reads{"fig1", "gnuplot", "rsvg-convert"};
inline constexpr std::array<std::string_view, 3> render_large_models_reads{"large_models", "gnuplot",
                                                                           "rsvg-convert"};
inline constexpr computedivide::Step fig1_step{"fig1",
                                               "Figure 1",
                                               "Figure 1",
                                               computedivide::fig1_reads,
                                               computedivide::fig1_parameters,
                                               computedivide::run_fig1};
inline constexpr computedivide::Step large_models_step{"large_models",
                                                       "Models above a billion parameters",
                                                       "section 2.2",
                                                       computedivide::large_models_reads,
                                                       computedivide::large_models_parameters,
                                                       computedivide::run_large_models};
inline constexpr computedivide::Step render_fig1_step{
    "render.fig1", "Figure 1, drawn", "Figure 1", render_fig1_reads, {}, computedivide::run_render};
inline constexpr computedivide::Step render_large_models_step{"render.large_models",
                                                              "Models above a billion parameters, drawn",
                                                              "section 2.2",
                                                              render_large_models_reads,
                                                              {},
                                                              computedivide::run_render};

/// Puts these models into the folder as the step ingest.models would.
inline void put_models(StepHarness& harness, const std::vector<computedivide::Model>& models,
                       const computedivide::SourceInfo& source) {
  using namespace computedivide;
  harness.folder.write("models.csv", models_to_csv(models));
  harness.folder.write("models.provenance.json",
                       to_text(Json::Object{{"schema", 1}, {"source", to_json(source)}}));
  harness.files_of_steps["ingest.models"] = {"models.csv", "models.provenance.json"};
  harness.add_source("published", "a test draws no printed value");
}
