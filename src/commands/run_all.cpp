// computedivide run-all: everything, or a part, brought up to date.

#include <algorithm>
#include <memory>
#include <thread>

#include "computedivide/base/log.hpp"
#include "computedivide/base/version.hpp"
#include "computedivide/commands/commands.hpp"
#include "computedivide/pipeline/runner.hpp"
#include "computedivide/results/parameters.hpp"
#include "computedivide/results/sources.hpp"
#include "computedivide/results/steps.hpp"
#include "computedivide/runs/crate.hpp"

namespace computedivide {

namespace {

CrateStudy crate_study() {
  return {
      "The compute divide in machine learning, checked from the raw data up",
      "Every figure, table and quoted number of the paper cited, made again by computedivide: tables, "
      "figures, numbers with their intervals, and a ledger of the paper's numbers beside these.",
      "No licence is stated for these results. The inputs keep the terms of their publishers, the program "
      "is under the MIT licence.",
      "MIT",
      "https://doi.org/10.48550/arXiv.2401.02452",
      "The Compute Divide in Machine Learning: A Threat to Academic Contribution and Scrutiny?",
      "2024"};
}

void run_all(const Globals& globals, RunOptions options, bool with_crate, Outcome& outcome) {
  options.out = globals.out;
  options.version = version();
  options.source_digest = source_digest();
  const Parameters parameters =
      resolve_parameters(parameter_specs(), globals.profile, globals.settings, globals.seed);
  const std::vector<Source> sources = resolve_sources(
      {globals.models, globals.works, globals.papers, globals.hardware, globals.data, globals.clusters});
  for (const std::string& line : describe_sources(sources)) log::info("{}", line);
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
  // A failed step has said what is wrong: one message, unless the rest went on.
  if (report.failed > 0 && !options.keep_going) return;
  if (with_crate && report.failed == 0) write_crate(globals.out, study_steps(), sources, crate_study());
  // Not written again by itself: that reads all sources once more, and may lose the date that it was given.
  if (!with_crate && is_crate_stale(globals.out)) {
    log::warning("{}: is of an earlier run; 'run-all --ro-crate' makes it again",
                 (globals.out / crate_file).string());
  }
  log::info("{}{}", summary,
            report.failed == 0 ? fmt::format("; results are in {}", globals.out.string()) : "");
}

}  // namespace

void add_run_all(CLI::App& app, const Globals& globals, Outcome& outcome) {
  CLI::App* command =
      app.add_subcommand("run-all", "Make every figure, table and number; only what changed is made again");
  command->fallthrough();
  auto options = std::make_shared<RunOptions>();
  options->jobs = std::max(1U, std::thread::hardware_concurrency());
  auto forced = std::make_shared<std::vector<std::string>>();
  command->add_option("--only", options->only, "These steps (id, or fig1 for all of it) and what they need")
      ->delimiter(',')
      ->type_name("STEP");
  CLI::Option* force =
      command->add_option("--force", *forced, "Make these again though fresh; without a name, all");
  force->expected(0, 1)->delimiter(',')->take_all()->type_name("STEP[,STEP…]");
  command->add_flag("--dry-run", options->dry_run,
                    "Say what would run, touch nothing; exit code 3 if anything would");
  command->add_flag("--explain", options->explain, "Say of every step why it runs or is skipped");
  command->add_flag("--keep-going", options->keep_going,
                    "After a failed step, run all that does not need it");
  auto with_crate = std::make_shared<bool>(false);
  command->add_flag("--ro-crate", *with_crate,
                    "Describe the results as a research object too: ro-crate-metadata.json, RO-Crate 1.1");
  command->add_option("-j,--jobs", options->jobs, "Threads at a time")->check(CLI::Range(1, 256));
  command->footer(
      "Examples:\n  computedivide run-all\n  computedivide run-all --explain --only fig1 -j 2\n"
      "  computedivide run-all --models all_ai_models.csv --profile latest --out latest");
  command->callback([options, forced, force, with_crate, &globals, &outcome] {
    for (const std::string& id : *forced) {
      if (!id.empty()) options->force.push_back(id);
    }
    options->force_all = force->count() > 0 && options->force.empty();
    run_all(globals, *options, *with_crate, outcome);
  });
}

}  // namespace computedivide
