// computedivide compare: the ledger of an output folder, as it stands. Reads, never runs or writes anything.

#include <fmt/format.h>

#include <algorithm>
#include <memory>

#include "base/files.hpp"
#include "base/terminal.hpp"
#include "commands/commands.hpp"
#include "study/ledger.hpp"
#include "study/ledger_format.hpp"

namespace computedivide {

namespace fs = std::filesystem;

namespace {

/// The verdicts as words of a command line: "not-found".
std::vector<std::string> verdict_words() {
  std::vector<std::string> words;
  for (const Verdict verdict : all_verdicts()) {
    if (verdict == Verdict::mixed) continue;  // of claims alone
    std::string word(name_of(verdict));
    std::erase(word, ',');
    std::replace(word.begin(), word.end(), ' ', '-');
    words.push_back(std::move(word));
  }
  return words;
}

void compare(const fs::path& folder, LedgerFormat format, const std::vector<Verdict>& wanted) {
  const std::vector<NumbersFile> results = read_numbers_files(numbers_files(folder));
  std::vector<LedgerRow> rows = make_ledger(read_paper(shipped_data() / "published"), results);
  if (!wanted.empty()) {
    std::erase_if(rows, [&](const LedgerRow& row) {
      return !row.verdict || std::find(wanted.begin(), wanted.end(), *row.verdict) == wanted.end();
    });
  }
  fmt::print("{}",
             format_ledger(rows, format, wants_colour(Stream::output), terminal_columns(Stream::output)));
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
      ->add_option(
          "--verdict", *verdicts,
          "Only these, with - for spaces: supported, supported-smaller, not-found, differs, follows, ...")
      ->delimiter(',')
      ->check(CLI::IsMember(verdict_words()));
  command->footer(
      "Numbers of claims come first: supported (smaller or larger than printed where that is significant),\n"
      "not found, inconclusive, contradicted, differs, synthetic (simulated input: no claim about the "
      "world)\n"
      "or untested. Then the audit of the printed numbers: follows, or does not follow. Then the "
      "background,\n"
      "which has no verdict. 'claims' puts the numbers together.\n\n"
      "Examples:\n  computedivide compare\n  computedivide compare --verdict differs,contradicted --out "
      "latest\n"
      "  computedivide compare --format markdown > ledger.md");
  command->callback([format, verdicts, &globals] {
    std::vector<Verdict> wanted;
    for (const std::string& word : *verdicts) wanted.push_back(parse_verdict(word, "--verdict"));
    compare(globals.out, parse_ledger_format(*format, "--format"), wanted);
  });
}

}  // namespace computedivide
