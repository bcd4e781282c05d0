// computedivide compare: the ledger of an output folder, as it is. Only reads, never runs or writes
// anything.

#include <fmt/format.h>

#include <algorithm>
#include <memory>

#include "base/files.hpp"
#include "base/find.hpp"
#include "base/terminal.hpp"
#include "commands/commands.hpp"
#include "commands/program/options.hpp"
#include "study/claims/claims_format.hpp"
#include "study/ledger.hpp"

namespace computedivide {

namespace fs = std::filesystem;

namespace {

/// The verdicts as command-line words: "not-found".
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

void compare(const fs::path& folder, TextFormat format, const std::vector<std::string>& verdicts) {
  std::vector<Verdict> wanted;
  for (const std::string& word : verdicts) wanted.push_back(parse_verdict(word, "--verdict"));
  std::vector<LedgerRow> rows = make_ledger(read_paper(shipped_data() / "published"), read_results(folder));
  if (!wanted.empty())
    std::erase_if(rows, [&](const LedgerRow& row) { return !row.verdict || !holds(wanted, *row.verdict); });
  fmt::print("{}",
             format_ledger(rows, format, wants_colour(Stream::output), terminal_columns(Stream::output)));
}

// computedivide claims: does the paper hold? The claims of an output folder. Only reads, never runs or writes
// anything.

void print_claims(const std::filesystem::path& folder, TextFormat format, const std::string& explained,
                  std::size_t brief_rows) {
  const PrintedPaper paper = read_paper(shipped_data() / "published");
  if (!explained.empty()) find_claim(paper.claims, explained, "--explain");
  const std::vector<NumbersFile> numbers = read_results(folder);
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

void add_compare(CLI::App& app, const Globals& globals, Outcome&) {
  CLI::App* command = app.add_subcommand("compare", "Compare the printed numbers with ours");
  auto format = std::make_shared<TextFormat>(TextFormat::table);
  auto verdicts = std::make_shared<std::vector<std::string>>();
  add_format(*command, *format,
             {TextFormat::table, TextFormat::csv, TextFormat::json, TextFormat::markdown, TextFormat::latex});
  command
      ->add_option("--verdict", *verdicts,
                   "Only these verdicts, with - for spaces: supported, supported-smaller, not-found, "
                   "differs, follows, ...")
      ->delimiter(',')
      ->check(CLI::IsMember(verdict_words()));
  command->footer(
      "Numbers of claims come first: supported (smaller or larger than printed where that is significant),\n"
      "not found, inconclusive, contradicted, differs, synthetic (simulated input: no claim about the "
      "world)\n"
      "or untested. Then the audit of the printed numbers: follows, or does not follow. Then the "
      "background,\n"
      "which has no verdict. 'claims' combines the numbers.\n\n"
      "Examples:\n  computedivide compare\n  computedivide compare --verdict differs,contradicted --out "
      "latest\n"
      "  computedivide compare --format markdown > ledger.md");
  command->callback([format, verdicts, &globals] { compare(globals.out, *format, *verdicts); });
}

void add_claims(CLI::App& app, const Globals& globals, Outcome&) {
  CLI::App* command = app.add_subcommand("claims", "Say whether the data support each claim of the paper");
  auto format = std::make_shared<TextFormat>(TextFormat::table);
  auto explained = std::make_shared<std::string>();
  add_format(*command, *format,
             {TextFormat::table, TextFormat::csv, TextFormat::json, TextFormat::markdown, TextFormat::latex});
  command->add_option("--explain", *explained, "Print everything behind the verdict on one claim")
      ->type_name("CLAIM");
  auto brief_rows = std::make_shared<std::size_t>(0);
  command
      ->add_option("--brief", *brief_rows,
                   "The answer in sentences and a Markdown table of at most this many claims")
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
    print_claims(globals.out, *format, *explained, *brief_rows);
  });
}

}  // namespace computedivide
