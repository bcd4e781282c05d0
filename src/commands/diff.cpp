// computedivide diff: two runs, number by number. Reads, never writes anything; exit codes are those of
// diff(1).

#include <fmt/format.h>

#include <memory>

#include "base/files.hpp"
#include "commands/commands.hpp"
#include "runs/run_diff.hpp"

namespace computedivide {

namespace {

struct DiffOptions {
  std::filesystem::path a;
  std::filesystem::path b;
  std::string format = "table";
  double tolerance = 0;
  bool all = false;
};

}  // namespace

void add_diff(CLI::App& app, const Globals&, Outcome& outcome) {
  CLI::App* command = app.add_subcommand("diff", "Compare the numbers of two output folders");
  command->fallthrough();
  auto options = std::make_shared<DiffOptions>();
  command->add_option("A", options->a, "An output folder or a numbers file")
      ->required()
      ->check(CLI::ExistingPath)
      ->type_name("PATH");
  command->add_option("B", options->b, "Another")->required()->check(CLI::ExistingPath)->type_name("PATH");
  command->add_option("--format", options->format, "table, csv or json")
      ->check(CLI::IsMember({"table", "csv", "json"}))
      ->capture_default_str();
  command
      ->add_option(
          "--tolerance", options->tolerance,
          "Values and intervals that differ by at most this part of the greater one are equal; n and "
          "count are always compared exactly")
      ->check(CLI::Range(0.0, 1.0))
      ->capture_default_str();
  command->add_flag("--all", options->all, "Print what is equal, too");
  command->footer(
      "Programs, parameters and sources that differ are printed first: they say why numbers may differ, and\n"
      "are no difference by themselves. Exit codes: 0 all numbers and verdicts are equal, 1 some differ, 2\n"
      "wrong usage or a side that cannot be read.\n\n"
      "Examples:\n  computedivide diff out latest\n  computedivide diff out latest --tolerance 1e-9 --format "
      "csv\n"
      "  computedivide diff out/fig1.numbers.json latest");
  command->callback([options, &outcome] {
    outcome.error_code = 2;
    const RunDiff diff = diff_runs(read_run_side(options->a), read_run_side(options->b),
                                   read_paper(shipped_data() / "published"), options->tolerance);
    fmt::print("{}", format_diff(diff, parse_diff_format(options->format, "--format"), options->all));
    outcome.exit_code = diff.is_equal() ? 0 : 1;
  });
}

}  // namespace computedivide
