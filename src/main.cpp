// Parse, dispatch, turn an error into an exit code: 0 done, 1 failed, 2 wrong usage, 3 a dry run that would
// run something. The only catch of the program, but for the runner's, which goes on after a failed step.

#include <CLI/CLI.hpp>
#include <cstdio>
#include <cstdlib>
#include <exception>

#include "computedivide/base/error.hpp"
#include "computedivide/base/log.hpp"
#include "computedivide/base/text.hpp"
#include "computedivide/base/version.hpp"
#include "computedivide/commands/commands.hpp"

namespace {

using namespace computedivide;

struct LogOptions {
  int verbose = 0;
  bool quiet = false;
  std::string format = "text";
};

void configure_log(const LogOptions& options) {
  const log::Level level = options.quiet         ? log::Level::warning
                           : options.verbose > 0 ? log::Level::debug
                                                 : log::Level::info;
  log::configure(level, options.format == "json" ? log::Format::json : log::Format::text);
}

void add_globals(CLI::App& app, Globals& globals, LogOptions& log_options) {
  app.add_option("--out", globals.out, "Folder of the results")->capture_default_str();
  app.add_option("--profile", globals.profile, "paper: until the end of 2022; latest: everything in the data")
      ->check(CLI::IsMember({"paper", "latest"}))
      ->capture_default_str();
  app.add_option("--models", globals.models,
                 "Models table to use (default: --data, the cache, the shipped one)");
  app.add_option("--works", globals.works,
                 "Files and folders of works to use: OpenAlex, conference papers, our own CSV (likewise)");
  app.add_option(
      "--papers", globals.papers,
      "Files on NeurIPS papers to use: annotations, rows of authors, the census of 2019 (likewise)");
  app.add_option("--hardware", globals.hardware, "Table of accelerators to use (likewise)");
  app.add_option("--data", globals.data,
                 "Folder with models.csv, works/, papers.csv, neurips/ and hardware.csv");
  app.add_option("--set", globals.settings, "A parameter, NAME=VALUE; 'list' shows them all")->take_all();
  app.add_option("--seed", globals.seed, "Seed of everything random")->capture_default_str();
  app.add_flag("--offline", globals.offline, "Never open a connection");
  app.add_flag("-v,--verbose", log_options.verbose, "Say more on standard error");
  app.add_flag("-q,--quiet", log_options.quiet, "Say only warnings and errors");
  app.add_option("--log-format", log_options.format, "text or json, on standard error")
      ->check(CLI::IsMember({"text", "json"}))
      ->capture_default_str();
  app.set_config("--config", "", "TOML file with any of these options");
  app.allow_config_extras(CLI::config_extras_mode::error);
}

/// Where a word that is no command stands in a command's place, names the nearest one.
void suggest_command(const CLI::App& app, int argc, char** argv) {
  std::vector<std::string> commands;
  for (const CLI::App* command : app.get_subcommands(nullptr)) commands.push_back(command->get_name());
  for (int i = 1; i < argc; ++i) {
    const std::string word = argv[i];
    if (word.starts_with('-') || !nearest_name(word, commands)) continue;
    log::error("no command '{}'{}", word, suggestion(word, commands));
    return;
  }
}

}  // namespace

int main(int argc, char** argv) {
  CLI::App app{
      "Checks 'The Compute Divide in Machine Learning' (Besiroglu et al. 2024, arXiv:2401.02452) from the "
      "raw data up:\n"
      "every figure, table and quoted number, ours beside the paper's.",
      "computedivide"};
  Globals globals;
  LogOptions log_options;
  Outcome outcome;
  app.set_version_flag("--version", fmt::format("computedivide {}", version()));
  app.require_subcommand(1);
  app.fallthrough();
  app.footer(
      "Examples:\n  computedivide run-all\n  computedivide run-all --models notable_ai_models.csv --profile "
      "latest --out latest\n"
      "  computedivide compare --out latest\n\nExit codes: 0 done, 1 failed, 2 wrong usage, 3 a dry run that "
      "would run something.");
  add_globals(app, globals, log_options);
  add_run_all(app, globals, outcome);
  add_list(app, globals, outcome);
  add_compare(app, globals, outcome);
  add_verify(app, globals, outcome);
  add_diff(app, globals, outcome);
  add_fetch(app, globals, outcome);
  add_ingest(app, globals, outcome);
  add_classify(app, globals, outcome);
  add_annotate(app, globals, outcome);
  add_regress(app, globals, outcome);
  add_score(app, globals, outcome);
  add_simulate(app, globals, outcome);
  add_render(app, globals, outcome);
  add_clean(app, globals, outcome);
  // Callbacks run inside parse(): the log must be ready before the first of them. The tests of the
  // documentation ask only whether a line can be read: then nothing is done.
  app.parse_complete_callback([&] {
    configure_log(log_options);
    if (std::getenv("COMPUTEDIVIDE_TEST_PARSE") != nullptr) throw CLI::Success();
  });
  try {
    app.parse(argc, argv);
  } catch (const CLI::ParseError& error) {
    if (error.get_exit_code() != 0 && app.get_subcommands().empty()) suggest_command(app, argc, argv);
    return app.exit(error) == 0 ? 0 : 2;
  } catch (const Error& error) {
    log::error("{}", error.what());
    return outcome.error_code;
  } catch (const std::exception& error) {
    log::error("unexpected: {}", error.what());
    return outcome.error_code;
  }
  return outcome.exit_code;
}
