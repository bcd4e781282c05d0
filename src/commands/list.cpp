// computedivide list: sources, steps and parameters, in the paper's order, the method notes, or the graph of
// the steps.

#include <fmt/format.h>

#include <memory>

#include "commands/commands.hpp"
#include "commands/program/options.hpp"
#include "computedivide/error.hpp"
#include "computedivide/json.hpp"
#include "pipeline/graph.hpp"
#include "study/code.hpp"
#include "study/steps.hpp"

namespace computedivide {

namespace {

std::string table(std::span<const Step> steps, const std::vector<Source>& sources) {
  std::string text = "SOURCES\n";
  for (const Source& source : sources) {
    std::string what = source.title;
    if (!source.missing.empty()) what = "not there: " + source.missing;
    if (what.empty()) what = source.files.front().string();
    text += fmt::format("  {:<24} {}\n", source.name, what);
  }
  text += "\nSTEPS\n";
  for (const Step& step : steps) {
    text += fmt::format("  {:<24} {}{}\n", step.id, step.title,
                        step.paper_ref.empty() ? "" : fmt::format(" ({})", step.paper_ref));
    text += fmt::format("  {:<24}   reads {}", "", fmt::join(step.reads, ", "));
    if (!step.parameters.empty()) text += fmt::format("; parameters {}", fmt::join(step.parameters, ", "));
    text += fmt::format("; writes {}*\n", stem_of(step.id));
  }
  text += "\nPARAMETERS (--set NAME=VALUE)\n";
  for (const ParameterSpec& spec : parameter_specs()) {
    const std::string latest = spec.latest == spec.paper ? "" : fmt::format(", latest {}", spec.latest);
    text += fmt::format("  {:<24} {} ({}; default {}{})\n", spec.name, spec.meaning, legal_values(spec),
                        spec.paper, latest);
  }
  return text;
}

Json names(std::span<const std::string_view> all) {
  return Json::Array(all.begin(), all.end());
}

std::string json(std::span<const Step> steps, const std::vector<Source>& sources) {
  Json::Array source_rows;
  for (const Source& source : sources) {
    source_rows.push_back(Json::Object{{"name", source.name},
                                       {"title", source.title},
                                       {"kind", name_of(source.kind)},
                                       {"missing", source.missing}});
  }
  Json::Array step_rows;
  for (const Step& step : steps) {
    step_rows.push_back(Json::Object{{"id", step.id},
                                     {"title", step.title},
                                     {"paper_ref", step.paper_ref},
                                     {"reads", names(step.reads)},
                                     {"parameters", names(step.parameters)},
                                     {"stem", stem_of(step.id)}});
  }
  Json::Array parameter_rows;
  for (const ParameterSpec& spec : parameter_specs()) {
    parameter_rows.push_back(Json::Object{{"name", spec.name},
                                          {"paper", spec.paper},
                                          {"latest", spec.latest},
                                          {"legal", legal_values(spec)},
                                          {"meaning", spec.meaning}});
  }
  return to_text(Json::Object{
      {"schema", 1}, {"sources", source_rows}, {"steps", step_rows}, {"parameters", parameter_rows}});
}

/// Why no step has that name; empty where one has.
std::string unknown_step(const std::string& name) {
  try {
    match_steps(study_steps(), std::span(&name, 1));
    return "";
  } catch (const UsageError& error) {
    return error.what();
  }
}

}  // namespace

void add_list(CLI::App& app, const Globals& globals, Outcome&) {
  CLI::App* command =
      app.add_subcommand("list", "Show sources, steps, outputs and parameters in the paper's order");
  auto format = std::make_shared<std::string>("table");
  auto graph = std::make_shared<std::string>();
  auto names = std::make_shared<std::vector<std::string>>();
  command->add_option("STEP", *names, "With --format notes: the notes of these steps alone")
      ->check(unknown_step);
  add_value(*command, "--format", *format,
            "table, json, or notes: the method of every result as Markdown, with the files that the "
            "folder --out has of it")
      ->check(CLI::IsMember({"table", "json", "notes"}));
  command->add_option("--graph", *graph, "Print the graph of the steps instead: dot or mermaid")
      ->check(CLI::IsMember({"dot", "mermaid"}));
  command->footer(
      "Examples:\n  computedivide list\n  computedivide list --graph dot | dot -Tsvg > steps.svg\n"
      "  computedivide list --format notes > methods.md\n"
      "  computedivide list --format notes fig3");
  command->callback([format, graph, names, &globals] {
    if (*format == "notes" && graph->empty()) {
      fmt::print("{}", method_notes_as_markdown(globals.out, *names));
      return;
    }
    if (!names->empty())
      fail_usage("list: '{}' needs --format notes; tables and graphs are of all steps", names->front());
    const std::vector<Source> sources = resolve_sources(globals.sources);
    const std::span<const Step> steps = study_steps();
    if (*graph == "dot") {
      fmt::print("{}", graph_as_dot(steps, sources));
    } else if (*graph == "mermaid") {
      fmt::print("{}", graph_as_mermaid(steps, sources));
    } else {
      fmt::print("{}", *format == "json" ? json(steps, sources) : table(steps, sources));
    }
  });
}

}  // namespace computedivide
