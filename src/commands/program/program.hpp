#pragma once

#include <filesystem>
#include <map>
#include <memory>
#include <span>
#include <string>
#include <vector>

#include "commands/commands.hpp"

namespace computedivide {

/// The settings of the log.
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

}  // namespace computedivide
