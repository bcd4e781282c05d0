#include "commands/help/formatter.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>

namespace computedivide {

namespace {

/// The general options that most calls of run-all use.
constexpr std::array<std::string_view, 6> often_used{"--out",    "--profile", "--data",
                                                     "--models", "--works",   "--set"};

bool asks_for_all(const CLI::App& app) {
  return app.get_help_all_ptr() != nullptr && app.get_help_all_ptr()->count() > 0;
}

}  // namespace

std::string HelpFormatter::make_help(const CLI::App* app, std::string name, CLI::AppFormatMode mode) const {
  if (app->get_help_all_ptr() == nullptr) return CLI::Formatter::make_help(app, name, mode);
  return make_description(app) + make_usage(app, name) + groups(*app) + "\n" + make_footer(app);
}

std::string HelpFormatter::groups(const CLI::App& app) const {
  const bool all = asks_for_all(app);
  std::string text;
  for (const std::string& group : app.get_groups()) {
    if (group.empty() || (group == more_options && !all)) continue;
    const auto options = app.get_options(
        [&](const CLI::Option* option) { return option->get_group() == group && option->nonpositional(); });
    if (!options.empty()) text += make_group(group, false, options);
  }
  return text + general_options(app, all);
}

std::string HelpFormatter::general_options(const CLI::App& app, bool all) const {
  const auto options = app.get_parent()->get_options([&](const CLI::Option* option) {
    return !option->get_group().empty() && option->nonpositional() &&
           option != app.get_parent()->get_help_ptr() &&
           (all || std::find(often_used.begin(), often_used.end(), option->get_name()) != often_used.end());
  });
  return make_group("Data and results", false, options);
}

std::string HelpFormatter::make_footer(const CLI::App* app) const {
  const std::string footer = CLI::Formatter::make_footer(app);
  if (app->get_parent() == nullptr) return footer;
  if (app->get_help_all_ptr() != nullptr) {
    if (asks_for_all(*app)) return footer;
    return footer + fmt::format("\nEvery option: computedivide {} --help-all\n", app->get_name());
  }
  return footer + "\nGeneral options (--out, --set, --config, --quiet and more): computedivide --help\n";
}

std::string short_help(const CLI::App& program) {
  std::string text = program.get_description() + "\n\nUsage: computedivide COMMAND [OPTIONS]\n\n";
  for (const char* name : {"run-all", "claims", "compare", "list", "fetch"})
    text += fmt::format("  {:<9} {}\n", name, program.get_subcommand(name)->get_description());
  return text +
         "\nBegin with 'computedivide run-all'. All commands: computedivide --help; one of them: "
         "computedivide help COMMAND\n";
}

}  // namespace computedivide
