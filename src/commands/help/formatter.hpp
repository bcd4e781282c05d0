#pragma once

#include <CLI/CLI.hpp>

namespace computedivide {

/// The group of options that only --help-all shows.
inline constexpr const char* more_options = "More options";

/// How --help looks: a command's footer says where the general options are explained. A command with
/// --help-all leaves its `more_options` to that and shows the general options that choose data and results.
class HelpFormatter : public CLI::Formatter {
 public:
  std::string make_help(const CLI::App* app, std::string name, CLI::AppFormatMode mode) const override;
  std::string make_footer(const CLI::App* app) const override;

 private:
  std::string groups(const CLI::App& app) const;
  std::string general_options(const CLI::App& app, bool all) const;
};

/// What the program says when it is called without a word: the commands to begin with.
std::string short_help(const CLI::App& program);

}  // namespace computedivide
