// The program as a whole: global options and every command. What main parses, the manual describes and the
// completions complete.
//
// Where a global option's value comes from: the command line, else the environment, else the file --config,
// else the default. CLI11 reads the environment after the command line and before it runs the options'
// callbacks. --config is the first option and its file is applied in its callback: at that point everything
// that overrides the file is known, and no other option has been processed.

#include "commands/commands.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <cstdlib>
#include <set>

#include "base/files.hpp"
#include "base/find.hpp"
#include "base/log.hpp"
#include "base/text.hpp"
#include "base/version.hpp"
#include "commands/program/options.hpp"
#include "computedivide/error.hpp"
#include "data/toml.hpp"

namespace computedivide {

namespace {

void configure_log(const LogOptions& options) {
  const log::Level level = options.quiet         ? log::Level::warning
                           : options.verbose > 0 ? log::Level::debug
                                                 : log::Level::info;
  log::configure(level, options.format == "json" ? log::Format::json : log::Format::text);
}

/// True where help was asked for: it is printed whatever else is wrong.
bool asks_for_help(const CLI::App& app) {
  for (const CLI::Option* help : {app.get_help_ptr(), app.get_help_all_ptr()}) {
    if (help != nullptr && help->count() > 0) return true;
  }
  const std::vector<CLI::App*> commands = app.get_subcommands();
  return std::any_of(commands.begin(), commands.end(),
                     [](const CLI::App* command) { return asks_for_help(*command); });
}

void add_globals(Program& program) {
  CLI::App& app = program.app;
  Globals& globals = program.globals;
  add_value(app, "--out", globals.out, "Folder of the results")
      ->type_name("DIR")
      ->envname("COMPUTEDIVIDE_OUT");
  add_value(app, "--profile", globals.profile, "paper: until the end of 2022; latest: everything in the data")
      ->check(CLI::IsMember({"paper", "latest"}))
      ->envname("COMPUTEDIVIDE_PROFILE");
  const auto add_source = [&](const char* name, auto& paths, const char* help, const char* type,
                              const char* variable) {
    app.add_option(name, paths, help)->type_name(type)->envname(variable);
  };
  SourceOptions& sources = globals.sources;
  add_source("--models", sources.models, "Models table to use (default: --data, the cache, the shipped one)",
             "FILE", "COMPUTEDIVIDE_MODELS");
  add_source("--works", sources.works,
             "Files and folders of works to use: OpenAlex, conference papers, our own CSV (default: as for "
             "--models)",
             "PATH", "COMPUTEDIVIDE_WORKS");
  add_source("--papers", sources.papers,
             "Files on NeurIPS papers to use: annotations, rows of authors, the census of 2019 (default: as "
             "for --models)",
             "FILE", "COMPUTEDIVIDE_PAPERS");
  add_source("--hardware", sources.hardware, "Table of accelerators to use (default: as for --models)",
             "FILE", "COMPUTEDIVIDE_HARDWARE");
  add_source("--clusters", sources.clusters,
             "Table of AI computing clusters to use (default: as for --models)", "FILE",
             "COMPUTEDIVIDE_CLUSTERS");
  add_source("--data", sources.data,
             "Folder with any of: models.csv, models/, works/, conferences/, papers.csv, neurips/, "
             "reproducibility/, hardware/, clusters/, narrowing/",
             "DIR", "COMPUTEDIVIDE_DATA_DIR");
  app.add_option("--set", globals.settings, "A parameter of the results; 'computedivide list' shows them all")
      ->type_name("NAME=VALUE")
      ->take_all();
  add_value(app, "--seed", globals.seed, "Seed for everything random")
      ->check([](const std::string& seed) {
        return parse_count(seed) ? std::string()
                                 : fmt::format("'{}' is not a seed; a whole number from 0 is expected", seed);
      })
      ->envname("COMPUTEDIVIDE_SEED");
  app.add_flag("--offline", globals.offline, "Never open a connection")->envname("COMPUTEDIVIDE_OFFLINE");
  app.add_flag("-v,--verbose", program.log.verbose, "Say more on standard error");
  app.add_flag("-q,--quiet", program.log.quiet, "Say only warnings and errors");
  add_value(app, "--log-format", program.log.format, "text or json, on standard error")
      ->check(CLI::IsMember({"text", "json"}))
      ->envname("COMPUTEDIVIDE_LOG_FORMAT");
}

void add_commands(Program& program) {
  for (AddCommand* add : {add_run_all, add_list, add_claims, add_compare, add_verify, add_diff, add_fetch,
                          add_ingest, add_classify, add_annotate, add_regress, add_score, add_simulate,
                          add_render, add_clean, add_help, add_manual, add_completions}) {
    add(program.app, program.globals, program.outcome);
  }
}

/// Lets every option that is restricted to words name the nearest one, before CLI11 lists them, and every one
/// that takes a path refuse an empty one, such as a script's unset variable.
void check_values(CLI::App& app) {
  for (CLI::Option* option : app.get_options()) {
    if (const std::vector<std::string> words = legal_words(*option); !words.empty()) {
      option->transform(CLI::Validator(
          [words](std::string& value) {
            return holds(words, value) ? ""
                                       : fmt::format("'{}' is not legal{}", value, suggestion(value, words));
          },
          ""));
    }
    const std::string type = option->get_type_name();
    const std::string first = type.substr(0, type.find(':'));
    if (first != "FILE" && first != "PATH" && first != "DIR" && !type.ends_with(":FILE")) continue;
    option->check(CLI::Validator(
        [](std::string& path) {
          return path.empty() ? std::string("'' is not a path; leave the option out for its default")
                              : std::string();
        },
        ""));
  }
  for (CLI::App* command : app.get_subcommands(nullptr)) check_values(*command);
}

// The configuration file, applied to the options: for options that command line and environment do not set.
// Every key is checked, also in sections of commands that do not run, so that a misspelt one is not lost.

using TomlKind = TomlValue::Kind;

/// The kind of value that an option takes; nothing if it is text without a known type.
TomlKind kind_of(const CLI::Option& option) {
  if (option.get_items_expected_max() == 0 || option.get_type_size() == 0) return TomlKind::truth;  // a flag
  const std::string type = option.get_type_name();
  for (const char* number : {"UINT", "INT", "FLOAT"}) {
    if (type.starts_with(number)) return TomlKind::number;
  }
  return TomlKind::text;
}

std::string_view name_of(TomlKind kind) {
  if (kind == TomlKind::text) return "text in quotes";
  return kind == TomlKind::number ? "a number" : "true or false";
}

bool may_be_set(const CLI::Option& option) {
  return option.get_configurable() && option.nonpositional() && !option.get_lnames().empty();
}

CLI::Option& option_of(CLI::App& command, const TomlEntry& entry, const Program& program,
                       const std::string& where) {
  std::vector<std::string> names;
  for (CLI::Option* option : command.get_options()) {
    const std::vector<std::string>& own = option->get_lnames();
    const bool named = holds(own, entry.key);
    if (may_be_set(*option)) {
      if (named) return *option;
      if (!option->get_group().empty()) names.push_back(own.front());
    } else if (named) {
      fail_usage("{}: '{}' cannot be set in a file; set it on the command line", where, entry.key);
    }
  }
  const CLI::Option* global = program.app.get_option_no_throw("--" + entry.key);
  if (&command != &program.app && global != nullptr && may_be_set(*global))
    fail_usage("{}: '{}' is an option of the whole program; it belongs above the first section", where,
               entry.key);
  fail_usage("{}: no option '{}' of '{}'{}", where, entry.key, path_of(command),
             suggestion(entry.key, names));
}

std::vector<std::string> words_of(const CLI::Option& option, const TomlEntry& entry,
                                  const std::string& where) {
  if (entry.is_array && option.get_items_expected_max() < 2)
    fail_usage("{}: '{}' is a list; one value, {}, is needed", where, entry.key, name_of(kind_of(option)));
  std::vector<std::string> words;
  for (const TomlValue& value : entry.values) {
    if (value.kind != kind_of(option))
      fail_usage("{}: '{}': '{}' is {}; {} is needed", where, entry.key, value.text, name_of(value.kind),
                 name_of(kind_of(option)));
    const std::vector<std::string> legal = legal_words(option);
    if (!legal.empty() && !holds(legal, value.text))
      fail_usage("{}: '{}': '{}' is not legal{}", where, entry.key, value.text,
                 suggestion(value.text, legal));
    words.push_back(value.text);
  }
  return words;
}

/// Gives every option that neither the command line nor the environment set its value in this TOML file:
/// global options above the first section, those of a command in the section of its name ([run-all],
/// [score.works]). Throws UsageError, with file and line, for what cannot be read or is not TOML, for unknown
/// sections and keys, for values of another type.
void apply_config(Program& program, const std::filesystem::path& file) {
  if (!std::filesystem::is_regular_file(file))
    fail_usage("--config: there is no file '{}'; a TOML file is needed", file.string());
  std::set<const CLI::Option*> seen;
  for (const TomlEntry& entry : parse_toml(read_file(file), file.string())) {
    const std::string where = fmt::format("{}:{}", file.string(), entry.line);
    CLI::App& command = command_named(program.app, entry.section,
                                      fmt::format("{}: section '{}'", where, fmt::join(entry.section, ".")));
    if (entry.key.empty()) continue;  // a section alone
    CLI::Option& option = option_of(command, entry, program, where);
    const std::vector<std::string> words = words_of(option, entry, where);
    if (!seen.insert(&option).second) fail_usage("{}: '{}' is set twice; set it once", where, entry.key);
    // Values from the command line or the environment are already set.
    if (option.count() > 0 || words.empty()) continue;
    program.places[&option] = where;
    option.add_result(words);
  }
}

void add_config(Program& program) {
  program.app
      .add_option_function<std::string>(
          "--config",
          [&program](const std::string& file) {
            if (!asks_for_help(program.app)) apply_config(program, file);
          },
          "TOML file with values for these options, and for a command's options in a section of its name")
      ->type_name("FILE")
      ->envname("COMPUTEDIVIDE_CONFIG")
      ->configurable(false);
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
  app.fallthrough();  // commands inherit it: a global option may follow them
  app.footer(
      "An option's value comes from the command line, else from the environment, else from the file "
      "--config, else it is the default.\n"
      "Exit codes: 0 done, 1 failed or a check that found something, 2 wrong usage, 3 a dry run that would "
      "run something.\n\n"
      "Examples:\n  computedivide run-all\n  computedivide run-all --models notable_ai_models.csv --profile "
      "latest --out latest\n"
      "  computedivide compare --out latest");
  add_config(*program);
  add_globals(*program);
  add_commands(*program);
  check_values(app);
  // The commands' callbacks run inside parse(): the log must be ready before the first of them. The tests of
  // the documentation only check whether a line can be parsed: then nothing is executed.
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

CLI::App& command_named(CLI::App& program, const std::vector<std::string>& names, const std::string& where) {
  CLI::App* command = &program;
  for (const std::string& name : names) {
    const std::vector<CLI::App*> below = command->get_subcommands(nullptr);
    if (below.empty())
      fail_usage("{}: '{}' has no subcommands; '{}' is not expected", where, path_of(*command), name);
    std::vector<std::string> legal;
    for (const CLI::App* one : below) legal.push_back(one->get_name());
    const auto found = std::ranges::find(legal, name);
    if (found == legal.end()) fail_usage("{}: no command '{}'{}", where, name, suggestion(name, legal));
    command = below[static_cast<std::size_t>(found - legal.begin())];
  }
  return *command;
}

}  // namespace computedivide
