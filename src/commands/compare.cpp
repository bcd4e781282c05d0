// computedivide compare: the ledger of an output folder, as it stands. Reads, never runs or writes anything.

#include <fmt/format.h>
#include <unistd.h>

#include <algorithm>
#include <memory>

#include "computedivide/base/colour.hpp"
#include "computedivide/base/error.hpp"
#include "computedivide/base/files.hpp"
#include "computedivide/commands/commands.hpp"
#include "computedivide/pipeline/ledger.hpp"
#include "computedivide/pipeline/ledger_format.hpp"

namespace computedivide {

namespace fs = std::filesystem;

namespace {

std::vector<fs::path> numbers_files(const fs::path& folder) {
  std::vector<fs::path> files;
  std::error_code error;
  for (const fs::directory_entry& entry : fs::directory_iterator(folder, error)) {
    if (entry.path().filename().string().ends_with(".numbers.json")) files.push_back(entry.path());
  }
  if (files.empty()) fail("out: no results in '{}'; run 'computedivide run-all' first", folder.string());
  std::sort(files.begin(), files.end());
  return files;
}

void compare(const fs::path& folder, LedgerFormat format, const std::vector<Verdict>& wanted) {
  const std::vector<NumbersFile> results = read_numbers_files(numbers_files(folder));
  const std::vector<PublishedNumber> published = read_published(shipped_data() / "published");
  std::vector<LedgerRow> rows = make_ledger(published, results);
  if (!wanted.empty()) {
    std::erase_if(rows, [&](const LedgerRow& row) {
      return std::find(wanted.begin(), wanted.end(), row.verdict) == wanted.end();
    });
  }
  fmt::print("{}", format_ledger(rows, format, wants_colour(STDOUT_FILENO)));
}

}  // namespace

void add_compare(CLI::App& app, const Globals& globals, Outcome&) {
  CLI::App* command = app.add_subcommand("compare", "Set what the paper printed beside what run-all made");
  command->fallthrough();
  auto format = std::make_shared<std::string>("table");
  auto verdicts = std::make_shared<std::vector<std::string>>();
  command->add_option("--format", *format, "table, csv, json, markdown or latex")
      ->check(CLI::IsMember({"table", "csv", "json", "markdown", "latex"}))
      ->capture_default_str();
  command
      ->add_option("--verdict", *verdicts,
                   "Only these: matches, consistent, differs, synthetic, not available (or not-available)")
      ->delimiter(',')
      ->check(CLI::IsMember({"matches", "consistent", "differs", "synthetic", "not available"}));
  command->footer(
      "Verdicts: matches (equal at the printed precision), consistent (inside our interval), differs,\n"
      "synthetic (simulated input: no claim about the world), not available.\n\n"
      "Examples:\n  computedivide compare\n  computedivide compare --verdict differs,consistent --out "
      "latest\n"
      "  computedivide compare --format markdown > ledger.md");
  command->callback([format, verdicts, &globals] {
    std::vector<Verdict> wanted;
    for (const std::string& word : *verdicts) wanted.push_back(parse_verdict(word, "--verdict"));
    compare(globals.out, parse_ledger_format(*format, "--format"), wanted);
  });
}

}  // namespace computedivide
