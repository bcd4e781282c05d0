// computedivide claims: does the paper hold? The claims of an output folder. Reads, never runs or writes
// anything.

#include <fmt/format.h>

#include <memory>

#include "base/files.hpp"
#include "base/terminal.hpp"
#include "commands/commands.hpp"
#include "study/claims_answer.hpp"
#include "study/claims_format.hpp"
#include "study/ledger.hpp"

namespace computedivide {

namespace {

void print_claims(const std::filesystem::path& folder, LedgerFormat format, const std::string& explained,
                  std::size_t brief_rows) {
  const PrintedPaper paper = read_paper(shipped_data() / "published");
  if (!explained.empty()) find_claim(paper.claims, explained, "--explain");
  const std::vector<NumbersFile> numbers = read_numbers_files(numbers_files(folder));
  const std::vector<ClaimResult> results = judge_claims(paper, numbers);
  if (brief_rows > 0) {
    fmt::print("{}", brief_markdown(results, brief_rows));
    return;
  }
  if (explained.empty()) {
    fmt::print(
        "{}", format_claims(results, format, wants_colour(Stream::output), terminal_columns(Stream::output)));
    return;
  }
  for (const ClaimResult& result : results) {
    if (result.claim.id == explained) fmt::print("{}", explain_claim(result));
  }
}

}  // namespace

void add_claims(CLI::App& app, const Globals& globals, Outcome&) {
  CLI::App* command =
      app.add_subcommand("claims", "Say of each claim of the paper whether the data support it");
  command->fallthrough();
  auto format = std::make_shared<std::string>("table");
  auto explained = std::make_shared<std::string>();
  command->add_option("--format", *format, "table, csv, json, markdown or latex")
      ->check(CLI::IsMember({"table", "csv", "json", "markdown", "latex"}))
      ->capture_default_str();
  command->add_option("--explain", *explained, "Print everything behind the verdict on one claim")
      ->type_name("CLAIM");
  auto brief_rows = std::make_shared<std::size_t>(0);
  command
      ->add_option("--brief", *brief_rows, "The answer in sentences and a Markdown table of so many claims")
      ->check(CLI::Range(1, 100))
      ->type_name("ROWS");
  command->footer(
      "A claim is supported (smaller or larger where the size differs from the paper's), not found,\n"
      "inconclusive, contradicted, differs (a level), mixed (data as near to the paper's disagree), "
      "synthetic\n"
      "(simulated data: no claim about the world) or untested.\n\n"
      "Examples:\n  computedivide claims\n  computedivide claims --explain industry_releases_less\n"
      "  computedivide claims --format markdown --out latest > claims.md");
  command->callback([format, explained, brief_rows, &globals] {
    print_claims(globals.out, parse_ledger_format(*format, "--format"), *explained, *brief_rows);
  });
}

}  // namespace computedivide
