// computedivide run-all: everything, or a part, brought up to date.

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <cstdlib>
#include <memory>
#include <thread>

#include "base/files.hpp"
#include "base/find.hpp"
#include "base/log.hpp"
#include "base/terminal.hpp"
#include "base/text.hpp"
#include "base/version.hpp"
#include "commands/commands.hpp"
#include "commands/program/options.hpp"
#include "computedivide/error.hpp"
#include "computedivide/json.hpp"
#include "pipeline/record.hpp"
#include "pipeline/runner.hpp"
#include "pipeline/step.hpp"
#include "plot/gnuplot.hpp"
#include "runs/runs.hpp"
#include "study/code.hpp"
#include "study/steps.hpp"

namespace computedivide {

namespace fs = std::filesystem;

namespace {

/// Throws Error if $SOURCE_DATE_EPOCH is set and not seconds since 1970, up to the year 9999.
void check_source_date() {
  const char* text = std::getenv("SOURCE_DATE_EPOCH");
  if (text == nullptr || *text == '\0') return;
  constexpr std::uint64_t end_of_9999 = 253402300799;
  if (parse_count(text).value_or(end_of_9999 + 1) > end_of_9999)
    fail("SOURCE_DATE_EPOCH: '{}' is not a time; seconds since 1970, as a whole number, are expected", text);
}

void run_all(Globals globals, RunOptions options, Outcome& outcome) {
  say_when_interrupted(
      "computedivide: stopped; finished steps are kept: the same command continues from there\n");
  // The copy of standard input is kept with the results: `verify` and a later run find it there.
  SpooledInput input(options.dry_run ? std::filesystem::path() : hidden_folder(globals.out) / "stdin");
  globals.sources.models = input.file_of(globals.sources.models);
  globals.sources.hardware = input.file_of(globals.sources.hardware);
  globals.sources.clusters = input.file_of(globals.sources.clusters);
  for (std::vector<std::filesystem::path>* paths : {&globals.sources.works, &globals.sources.papers}) {
    for (std::filesystem::path& path : *paths) path = input.file_of(path);
  }
  options.out = globals.out;
  check_source_date();  // before anything is written
  options.version = version();
  options.source_digest = source_digest();
  options.code = code_digests(code_files(), study_steps());
  const Parameters parameters =
      resolve_parameters(parameter_specs(), globals.profile, globals.settings, globals.seed);
  const std::vector<Source> sources = resolve_sources(globals.sources);
  check_small_sources(sources);
  options.before_work = [&sources] {
    for (const std::string& line : describe_sources(sources)) log::info("{}", line);
  };
  const RunReport report = run_steps(study_steps(), sources, parameters, options);
  if (options.dry_run) {
    log::info("{} steps would run, {} are fresh", report.ran, report.fresh);
    outcome.exit_code = report.ran > 0 ? 3 : 0;
    return;
  }
  std::string summary = fmt::format("{} steps run, {} fresh", report.ran, report.fresh);
  if (report.failed > 0) summary += fmt::format(", {} failed", report.failed);
  if (report.skipped > 0) summary += fmt::format(", {} skipped", report.skipped);
  outcome.exit_code = report.failed > 0 ? 1 : 0;
  // A failed step has already said what is wrong: one message, unless the rest went on.
  if (report.failed > 0 && !options.keep_going) return;
  if (report.ran > 0 || !is_datapackage_current(globals.out))
    write_datapackage(globals.out, shipped_data() / columns_file);
  log::info("{}{}", summary,
            report.failed == 0 ? fmt::format("; results are in {}", globals.out.string()) : "");
}

// computedivide render FIGURE: draws a figure again from its table and its script, as they are in the output
// folder, edited by hand or not. Not recorded in run.json: run-all redraws figures that then differ.

/// The figures that have a script in the folder, sorted.
std::vector<std::string> figures_in(const fs::path& out) {
  std::vector<std::string> names;
  std::error_code missing;
  for (const fs::directory_entry& entry : fs::directory_iterator(out, missing)) {
    if (entry.path().extension() == ".gp") names.push_back(entry.path().stem().string());
  }
  std::sort(names.begin(), names.end());
  return names;
}

void render(const std::string& figure, const fs::path& out) {
  const std::vector<std::string> known = figures_in(out);
  std::vector<std::string> names = known;
  for (const Step& step : study_steps()) {
    const std::string stem(stem_of(step.id));
    if (step.kind == StepKind::drawing && !holds(names, stem)) names.push_back(stem);
  }
  // A name that no step draws and that the folder does not have is wrong usage, wherever the results are.
  if (!holds(names, figure)) fail_usage("render: no figure '{}'{}", figure, suggestion(figure, names));
  if (known.empty()) {
    fail("{}: there are no figure scripts; 'computedivide run-all --out {}' makes them", out.string(),
         out.string());
  }
  if (!holds(known, figure)) {
    fail("render: '{}' has no script in {}; 'computedivide run-all --only {} --out {}' makes it", figure,
         out.string(), figure, out.string());
  }
  log::info("runs {} as a gnuplot script, which may run any command", (out / (figure + ".gp")).string());
  const TemporaryFolder scratch;
  fs::copy_file(out / (figure + ".gp"), scratch.path() / (figure + ".gp"));
  for (const fs::directory_entry& entry : fs::directory_iterator(out)) {
    const std::string name = entry.path().filename().string();
    if (name.starts_with(figure) && name.ends_with(".csv"))
      fs::copy_file(entry.path(), scratch.path() / name);
  }
  draw_svg(scratch.path(), figure);
  convert_svg(scratch.path(), figure);
  for (const char* ending : {".svg", ".pdf", ".png"}) {
    const fs::path made = out / (figure + ending);
    const bool changed = write_atomically(made, read_file(scratch.path() / (figure + ending)));
    say("{}{}\n", made.string(), changed ? "" : " (unchanged)");
  }
}

// computedivide list: sources, steps and parameters, in the paper's order, the method notes, or the graph of
// the steps.

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

Json names(std::span<const std::string_view> all) { return Json::Array(all.begin(), all.end()); }

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

/// Why no step has that name; empty if one has.
std::string unknown_step(const std::string& name) {
  try {
    match_steps(study_steps(), std::span(&name, 1));
    return "";
  } catch (const UsageError& error) {
    return error.what();
  }
}

}  // namespace

void add_run_all(CLI::App& app, const Globals& globals, Outcome& outcome) {
  CLI::App* command =
      app.add_subcommand("run-all", "Make every figure, table and number; only what changed is made again");
  command->set_help_all_flag("--help-all", "Print this help with every option");
  auto options = std::make_shared<RunOptions>();
  options->jobs = std::max(1U, std::thread::hardware_concurrency());
  auto forced = std::make_shared<std::vector<std::string>>();
  command
      ->add_option("--only", options->only,
                   "Only these steps (an id, or fig1 for all its steps) and what they need")
      ->delimiter(',')
      ->type_name("STEP");
  CLI::Option* force =
      command->add_option("--force", *forced, "Make these again even if they are fresh; without a name, all");
  force->expected(0, 1)->delimiter(',')->take_all()->type_name("STEP[,STEP…]");
  command->add_flag("--dry-run", options->dry_run,
                    "Print what would run without running it; exit code 3 if anything would");
  command->add_flag("--explain", options->explain, "Print for every step why it runs or is skipped");
  command
      ->add_flag("--keep-going", options->keep_going,
                 "After a failed step, run everything that does not need it")
      ->group(more_options);
  command->add_option("-j,--jobs", options->jobs, "Number of threads")->check(CLI::Range(1, 256));
  command->footer(
      "Examples:\n  computedivide run-all\n  computedivide run-all --explain --only fig1 -j 2\n"
      "  computedivide run-all --models all_ai_models.csv --profile latest --out latest\n"
      "  zstdcat works.jsonl.zst | computedivide run-all --works - --out mine");
  command->callback([options, forced, force, &globals, &outcome] {
    for (const std::string& id : *forced) {
      if (!id.empty()) options->force.push_back(id);
    }
    options->force_all = force->count() > 0 && options->force.empty();
    run_all(globals, *options, outcome);
  });
}

// computedivide clean: removes what run-all made, and nothing else.

void add_clean(CLI::App& app, const Globals& globals, Outcome&) {
  CLI::App* command =
      app.add_subcommand("clean", "Remove what run-all wrote to the folder --out, and nothing else");
  command->footer("Example:\n  computedivide clean --out out");
  command->callback([&globals] {
    const std::size_t removed = clean_outputs(globals.out);
    log::info("{}: {} files removed", globals.out.string(), removed);
  });
}

void add_render(CLI::App& app, const Globals& globals, Outcome&) {
  CLI::App* command = app.add_subcommand("render", "Draw one figure again from its CSV and gnuplot script");
  auto figure = std::make_shared<std::string>();
  command->add_option("FIGURE", *figure, "Its stem: fig1, large_models")->required();
  command->footer(
      "Reads FIGURE.gp and its tables in the folder --out, writes FIGURE.svg, .pdf and .png there.\n\n"
      "Example:\n  computedivide render fig1 --out out");
  command->callback([figure, &globals] { render(*figure, globals.out); });
}

void add_list(CLI::App& app, const Globals& globals, Outcome&) {
  CLI::App* command =
      app.add_subcommand("list", "Show sources, steps, outputs and parameters in the paper's order");
  auto format = std::make_shared<std::string>("table");
  auto graph = std::make_shared<std::string>();
  auto names = std::make_shared<std::vector<std::string>>();
  command->add_option("STEP", *names, "With --format notes: only the notes of these steps")
      ->check(unknown_step);
  add_value(*command, "--format", *format,
            "table, json, or notes: the method of every result as Markdown, with the files that the folder "
            "--out has of it")
      ->check(CLI::IsMember({"table", "json", "notes"}));
  command->add_option("--graph", *graph, "Print the graph of the steps instead: dot or mermaid")
      ->check(CLI::IsMember({"dot", "mermaid"}));
  command->footer(
      "Examples:\n  computedivide list\n  computedivide list --graph dot | dot -Tsvg > steps.svg\n"
      "  computedivide list --format notes > methods.md\n"
      "  computedivide list --format notes fig3");
  command->callback([format, graph, names, &globals] {
    if (*format == "notes" && graph->empty()) {
      fmt::print("{}", tamed(method_notes_as_markdown(globals.out, *names)));
      return;
    }
    if (!names->empty())
      fail_usage("list: '{}' needs --format notes; tables and graphs cover all steps", names->front());
    const std::vector<Source> sources = resolve_sources(globals.sources);
    const std::span<const Step> steps = study_steps();
    if (*graph == "dot") {
      fmt::print("{}", graph_as_dot(steps, sources));
    } else if (*graph == "mermaid") {
      fmt::print("{}", graph_as_mermaid(steps, sources));
    } else {
      fmt::print("{}", *format == "json" ? json(steps, sources) : tamed(table(steps, sources)));
    }
  });
}

}  // namespace computedivide
