#pragma once

#include <CLI/CLI.hpp>

#include <span>
#include <string>
#include <vector>

namespace computedivide {

/// What the help of one option or argument says.
struct OptionHelp {
  std::vector<std::string> names;  ///< "-j", "--jobs"; of an argument its one name, "FILE"
  std::string value;               ///< placeholder for its value: "FILE", "NUMBER"; empty for a flag
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
