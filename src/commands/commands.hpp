#pragma once

#include <CLI/CLI.hpp>

#include <cstdint>
#include <filesystem>
#include <map>
#include <memory>
#include <span>
#include <string>
#include <vector>

#include "study/steps.hpp"

namespace computedivide {

/// Options of every command, given before or after its name.
struct Globals {
  std::filesystem::path out = "out";
  std::string profile = "paper";
  std::uint64_t seed = 1;
  std::vector<std::string> settings;  ///< NAME=VALUE, one a parameter
  SourceOptions sources;              ///< --models, --works, --papers, --hardware, --clusters, --data
  bool offline = false;
};

/// What a command returns to main: the exit code (0 done, 1 failed, 3 a dry run that would do something).
struct Outcome {
  int exit_code = 0;
  int error_code = 1;  ///< for an Error; a command whose 1 means something else sets a different code
};

/// A command: adds itself to the program and does its work when it is called. It gives an example in its
/// footer, writes its result to standard output and throws UsageError for what was typed wrong, Error for all
/// else. An option that takes a path says so by type_name("FILE"), "PATH" or "DIR", and is then completed
/// from the files.
using AddCommand = void(CLI::App& app, const Globals& globals, Outcome& outcome);

// make_program() adds them in the order of --help.
AddCommand add_run_all, add_list, add_claims, add_compare, add_verify, add_diff, add_fetch, add_ingest;
AddCommand add_classify, add_annotate, add_regress, add_score, add_simulate, add_render, add_clean;
AddCommand add_help;  ///< and version
AddCommand add_manual, add_completions;

struct LogOptions {
  int verbose = 0;
  bool quiet = false;
  std::string format = "text";
};

/// The program: its commands and options with all their help, and where their values are stored. The one
/// source of --help, of the man pages and of the completions.
struct Program {
  CLI::App app;
  Globals globals;
  LogOptions log;
  Outcome outcome;
  /// For options set by a configuration file: its name and line, for messages.
  std::map<const CLI::Option*, std::string> places;
};

/// The whole program, ready to parse. Its commands refer to it: it stays where it is.
std::unique_ptr<Program> make_program();

/// Prints the short help if no word follows the program's name, and possible completions if a shell asks
/// (`completions --words WORD…`, a line that is not whole yet). False for everything else, which is to be
/// parsed.
bool answer_at_once(const Program& program, std::span<char* const> arguments);

/// "computedivide score works": the names from the program down to this command.
std::string path_of(const CLI::App& command);

/// The command that these names lead to, one below the other. Throws UsageError, beginning with `where` and
/// giving the nearest name, if there is none.
CLI::App& command_named(CLI::App& program, const std::vector<std::string>& names, const std::string& where);

/// The words that an option is restricted to (CLI::IsMember), in their order; empty if it is not.
std::vector<std::string> legal_words(const CLI::Option& option);

/// What is wrong with the command line, for the user: names the nearest command, option or word, and where a
/// value that was not typed comes from.
std::string explain(const CLI::ParseError& error, const Program& program, std::span<char* const> arguments);

/// What the help of one option or argument says.
struct OptionHelp {
  std::vector<std::string> names;  ///< "-j", "--jobs"; of an argument its one name, "FILE"
  std::string value;               ///< what help shows for its value: "FILE", "NUMBER"; empty for a flag
  std::vector<std::string> words;  ///< the legal values, if it is restricted to some
  std::string limits;              ///< "1 - 256"; empty: none
  std::string description;
  std::string standard;  ///< the default; empty: none to show
  std::string variable;  ///< of the environment; empty: none
  bool required = false;
  bool many = false;
  bool list = false;  ///< takes several, separated by commas
};

/// The content of one command's help: the part of the program's tree from there down.
struct CommandHelp {
  std::string path;  ///< "computedivide score works"
  std::string name;  ///< "works"
  std::string description;
  std::string notes;                  ///< the footer before its examples
  std::vector<std::string> examples;  ///< its lines, without the margin
  std::vector<OptionHelp> arguments;
  std::vector<OptionHelp> options;
  std::vector<CommandHelp> commands;
};

/// All that --help knows of a command and those under it; hidden options are left out.
CommandHelp help_of(const CLI::App& command);

/// Possible replacements for the last of these words of a command line (without the program's name), one
/// "WORD\tDESCRIPTION" each; ":files" and ":folders" leave it to the shell to look for paths.
std::vector<std::string> offers(const CommandHelp& program, std::span<const std::string> words);

/// The group of options that only --help-all shows.
inline constexpr const char* more_options = "More options";

/// How --help looks: a command's footer says where the general options are explained. A command with
/// --help-all shows its `more_options` only there, and shows the general options that choose data and
/// results.
class HelpFormatter : public CLI::Formatter {
 public:
  std::string make_help(const CLI::App* app, std::string name, CLI::AppFormatMode mode) const override;
  std::string make_footer(const CLI::App* app) const override;

 private:
  std::string groups(const CLI::App& app) const;
};

}  // namespace computedivide
