// The program as a whole: global options and every command. What main parses, the manual describes and the
// completions complete.
//
// Where a global option's value comes from: the command line, else the environment, else the file --config,
// else the default. CLI11 reads the environment after the command line and before it runs the options'
// callbacks. --config is the first option and its file is applied in its callback: all that stands above the
// file is known then, and no other option has been looked at.

#include "commands/program.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cstdlib>

#include "base/log.hpp"
#include "base/text.hpp"
#include "base/version.hpp"
#include "commands/commands.hpp"
#include "commands/help/formatter.hpp"
#include "computedivide/error.hpp"

namespace computedivide {

namespace {

void configure_log(const LogOptions& options) {
  const log::Level level = options.quiet         ? log::Level::warning
                           : options.verbose > 0 ? log::Level::debug
                                                 : log::Level::info;
  log::configure(level, options.format == "json" ? log::Format::json : log::Format::text);
}

/// True where help was asked for: it is given whatever else is wrong.
bool asks_for_help(const CLI::App& app) {
  for (const CLI::Option* help : {app.get_help_ptr(), app.get_help_all_ptr()}) {
    if (help != nullptr && help->count() > 0) return true;
  }
  const std::vector<CLI::App*> commands = app.get_subcommands();
  return std::any_of(commands.begin(), commands.end(),
                     [](const CLI::App* command) { return asks_for_help(*command); });
}

void add_config(Program& program) {
  program.app
      .add_option_function<std::string>(
          "--config",
          [&program](const std::string& file) {
            if (!asks_for_help(program.app)) apply_config(program, file);
          },
          "TOML file with values of these options, and of a command's in a section of its name")
      ->type_name("FILE")
      ->envname("COMPUTEDIVIDE_CONFIG")
      ->configurable(false);
}

void add_globals(Program& program) {
  CLI::App& app = program.app;
  Globals& globals = program.globals;
  app.add_option("--out", globals.out, "Folder of the results")
      ->type_name("DIR")
      ->check(CLI::Validator(
          [](std::string& folder) {
            return folder.empty() ? std::string("'' is not a folder; a name such as 'out' is expected")
                                  : std::string();
          },
          ""))
      ->envname("COMPUTEDIVIDE_OUT")
      ->capture_default_str();
  app.add_option("--profile", globals.profile, "paper: until the end of 2022; latest: everything in the data")
      ->check(CLI::IsMember({"paper", "latest"}))
      ->envname("COMPUTEDIVIDE_PROFILE")
      ->capture_default_str();
  app.add_option("--models", globals.models,
                 "Models table to use (default: --data, the cache, the shipped one)")
      ->type_name("FILE")
      ->envname("COMPUTEDIVIDE_MODELS");
  app.add_option("--works", globals.works,
                 "Files and folders of works to use: OpenAlex, conference papers, our own CSV (likewise)")
      ->type_name("PATH")
      ->envname("COMPUTEDIVIDE_WORKS");
  app.add_option(
         "--papers", globals.papers,
         "Files on NeurIPS papers to use: annotations, rows of authors, the census of 2019 (likewise)")
      ->type_name("FILE")
      ->envname("COMPUTEDIVIDE_PAPERS");
  app.add_option("--hardware", globals.hardware, "Table of accelerators to use (likewise)")
      ->type_name("FILE")
      ->envname("COMPUTEDIVIDE_HARDWARE");
  app.add_option("--clusters", globals.clusters, "Table of AI computing clusters to use (likewise)")
      ->type_name("FILE")
      ->envname("COMPUTEDIVIDE_CLUSTERS");
  app.add_option("--data", globals.data,
                 "Folder with any of: models.csv, models/, works/, conferences/, papers.csv, neurips/, "
                 "reproducibility/, hardware/, clusters/, narrowing/")
      ->type_name("DIR")
      ->envname("COMPUTEDIVIDE_DATA_DIR");
  app.add_option("--set", globals.settings, "A parameter of the results; 'computedivide list' shows them all")
      ->type_name("NAME=VALUE")
      ->take_all();
  app.add_option("--seed", globals.seed, "Seed of everything random")
      ->check(CLI::Validator(
          [](std::string& seed) {
            if (parse_count(seed)) return std::string();
            return fmt::format("'{}' is not a seed; a whole number from 0 is expected", seed);
          },
          ""))
      ->envname("COMPUTEDIVIDE_SEED")
      ->capture_default_str();
  app.add_flag("--offline", globals.offline, "Never open a connection")->envname("COMPUTEDIVIDE_OFFLINE");
  app.add_flag("-v,--verbose", program.log.verbose, "Say more on standard error");
  app.add_flag("-q,--quiet", program.log.quiet, "Say only warnings and errors");
  app.add_option("--log-format", program.log.format, "text or json, on standard error")
      ->check(CLI::IsMember({"text", "json"}))
      ->envname("COMPUTEDIVIDE_LOG_FORMAT")
      ->capture_default_str();
}

void add_commands(Program& program) {
  CLI::App& app = program.app;
  const Globals& globals = program.globals;
  Outcome& outcome = program.outcome;
  add_run_all(app, globals, outcome);
  add_list(app, globals, outcome);
  add_claims(app, globals, outcome);
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
  add_help(app, globals, outcome);
  add_manual(app, globals, outcome);
  add_completions(app, globals, outcome);
}

/// A word of two parts may have them joined: "not-available", "not_available".
std::string spelled(std::string word, const std::vector<std::string>& words) {
  std::string parted = word;
  std::replace_if(
      parted.begin(), parted.end(), [](char c) { return c == '_' || c == '-'; }, ' ');
  return std::find(words.begin(), words.end(), parted) == words.end() ? word : parted;
}

/// Lets every option that is confined to words name the nearest one, before CLI11 lists them.
void suggest_words(CLI::App& app) {
  for (CLI::Option* option : app.get_options()) {
    const std::vector<std::string> words = legal_words(*option);
    if (words.empty()) continue;
    option->transform(CLI::Validator(
        [words](std::string& value) {
          value = spelled(value, words);
          if (std::find(words.begin(), words.end(), value) != words.end()) return std::string();
          return fmt::format("'{}' is not legal{}", value, suggestion(value, words));
        },
        ""));
  }
  for (CLI::App* command : app.get_subcommands(nullptr)) suggest_words(*command);
}

}  // namespace

std::unique_ptr<Program> make_program() {
  auto program = std::make_unique<Program>();
  CLI::App& app = program->app;
  app.name("computedivide");
  app.formatter(std::make_shared<HelpFormatter>());
  app.description(
      "Checks 'The Compute Divide in Machine Learning' (Besiroglu et al. 2024, arXiv:2401.02452) from the "
      "raw data up:\n"
      "every figure, table and quoted number, ours beside the paper's.");
  app.set_version_flag("--version", fmt::format("computedivide {}", version()));
  app.require_subcommand(1);
  app.fallthrough();
  app.footer(
      "An option's value is that of the command line, else of the environment, else of the file --config, "
      "else the default.\n"
      "Exit codes: 0 done, 1 failed or a check that found something, 2 wrong usage, 3 a dry run that would "
      "run "
      "something.\n\n"
      "Examples:\n  computedivide run-all\n  computedivide run-all --models notable_ai_models.csv --profile "
      "latest --out latest\n"
      "  computedivide compare --out latest");
  add_config(*program);
  add_globals(*program);
  add_commands(*program);
  suggest_words(app);
  // The commands' callbacks run inside parse(): the log must be ready before the first of them. The tests of
  // the documentation ask only whether a line can be read: then nothing is done.
  app.parse_complete_callback([&log = program->log] {
    configure_log(log);
    if (std::getenv("COMPUTEDIVIDE_TEST_PARSE") != nullptr) throw CLI::Success();
  });
  return program;
}

std::string path_of(const CLI::App& command) {
  const CLI::App* parent = command.get_parent();
  return parent == nullptr ? command.get_name() : path_of(*parent) + " " + command.get_name();
}

}  // namespace computedivide
