// What reads output folders, and never runs, writes or locks anything.
//
// computedivide verify: an output folder against its run.json.

#include <fmt/format.h>

#include <algorithm>
#include <memory>

#include "base/files.hpp"
#include "base/find.hpp"
#include "base/terminal.hpp"
#include "base/text.hpp"
#include "base/version.hpp"
#include "commands/commands.hpp"
#include "commands/program/options.hpp"
#include "computedivide/error.hpp"
#include "computedivide/json.hpp"
#include "pipeline/record.hpp"
#include "runs/runs.hpp"
#include "study/claims/claims.hpp"
#include "study/code.hpp"
#include "study/ledger.hpp"
#include "study/steps.hpp"

namespace computedivide {

namespace fs = std::filesystem;

namespace {

/// The ledger again, from the numbers files that it was made from and the published numbers of the run.
void verify_ledger(Verification& verification, const fs::path& folder, std::span<const Source> sources) {
  const RunRecord& record = verification.written.record;
  const auto step = record.steps.find("ledger");
  if (step == record.steps.end()) return;
  // It is always among the sources, whatever the options are.
  const Source& published = *find_by(sources, &Source::name, "published");
  std::vector<fs::path> numbers;
  for (const InputDigest& input : step->second.inputs) {
    if (input.name.ends_with(".numbers.json")) numbers.push_back(folder / input.name);
  }
  const InputDigest* read = find_by(step->second.inputs, &InputDigest::name, "published");
  if (read != nullptr && DigestCache{fs::path()}.source(published) != read->sha256) {
    verification.findings.push_back(
        {FindingKind::note, "ledger", "was not recomputed: the published numbers are not those of the run"});
    return;
  }
  try {
    verify_recomputed(verification, folder,
                      ledger_files(read_paper(published.files), read_numbers_files(numbers)));
  } catch (const Error&) {
    // The numbers file that stops it has been named by the checks before, with what is wrong with it.
    verification.findings.push_back(
        {FindingKind::problem, "ledger", "cannot be recomputed from the folder's numbers files"});
  }
}

std::string table(const Verification& verification, bool is_right) {
  const RunRecord& record = verification.written.record;
  std::string text;
  for (const Finding& finding : verification.findings)
    text +=
        fmt::format("{:<7}  {}: {}\n", name_of(finding.kind), escaped(finding.where), escaped(finding.what));
  if (verification.is_readable) {
    text += fmt::format("{} steps, {} files, {} bytes, made by computedivide {} (sources {})\n",
                        verification.written.order.size(), verification.files, verification.bytes,
                        escaped(record.version), escaped(record.source_digest.substr(0, 12)));
  }
  const std::size_t problems = verification.count(FindingKind::problem),
                    notes = verification.count(FindingKind::note);
  return text + fmt::format("{}: {} problem{}, {} note{}\n", is_right ? "all right" : "not right", problems,
                            problems == 1 ? "" : "s", notes, notes == 1 ? "" : "s");
}

std::string json(const Verification& verification, bool is_right) {
  Json::Array findings;
  for (const Finding& finding : verification.findings) {
    findings.push_back(
        Json::Object{{"kind", name_of(finding.kind)}, {"where", finding.where}, {"what", finding.what}});
  }
  Json::Object all{{"schema", 1}, {"right", is_right}};
  if (verification.is_readable) all.emplace_back("program", program_json(verification.written.record));
  const Json::Object counts{{"steps", verification.written.order.size()},
                            {"files", verification.files},
                            {"bytes", verification.bytes},
                            {"problems", verification.count(FindingKind::problem)},
                            {"notes", verification.count(FindingKind::note)},
                            {"findings", findings}};
  all.insert(all.end(), counts.begin(), counts.end());
  return to_text(all);
}

struct VerifyOptions {
  fs::path folder;
  bool is_strict = false;
  TextFormat format = TextFormat::table;
};

void verify(const Globals& globals, const VerifyOptions& options, Outcome& outcome) {
  const fs::path folder = options.folder.empty() ? globals.out : options.folder;
  Verification verification = verify_folder(folder);
  if (verification.is_readable) {
    const std::vector<Source> sources = resolve_sources(globals.sources);
    verify_ledger(verification, folder, sources);
    verify_origin(verification, sources, version(), source_digest());
  }
  const bool is_right = verification.count(FindingKind::problem) == 0 &&
                        (!options.is_strict || verification.count(FindingKind::note) == 0);
  fmt::print("{}", options.format == TextFormat::json ? json(verification, is_right)
                                                      : table(verification, is_right));
  outcome.exit_code = is_right ? 0 : 1;
}

// computedivide diff: two runs, number by number. Only reads, never writes anything; exit codes are those of
// diff(1).

struct DiffOptions {
  std::filesystem::path a;
  std::filesystem::path b;
  TextFormat format = TextFormat::table;
  double tolerance = 0;
  bool all = false;
};

// computedivide compare: the ledger of an output folder, as it is. Only reads, never runs or writes anything.

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

void add_verify(CLI::App& app, const Globals& globals, Outcome& outcome) {
  CLI::App* command =
      app.add_subcommand("verify", "Check an output folder against its run.json; never writes anything");
  auto options = std::make_shared<VerifyOptions>();
  command->add_option("folder", options->folder, "The output folder (default: --out)")->type_name("DIR");
  command->add_flag("--strict", options->is_strict,
                    "Fail on notes too: unlisted files, and other sources or another program than the run's");
  add_format(*command, options->format, {TextFormat::table, TextFormat::json});
  command->footer(
      "Checks that every file has its size and SHA-256, that all steps are from one run, that the "
      "fingerprints\n"
      "follow from the record, and that the ledger follows from the numbers. To have the sources compared,\n"
      "name them as for run-all. Exit codes: 0 all right, 1 something is wrong.\n\n"
      "Examples:\n  computedivide verify\n  computedivide verify latest --models all_ai_models.csv --strict\n"
      "  computedivide verify out --format json");
  command->callback([options, &globals, &outcome] { verify(globals, *options, outcome); });
}

void add_diff(CLI::App& app, const Globals&, Outcome& outcome) {
  CLI::App* command = app.add_subcommand("diff", "Compare the numbers of two output folders");
  auto options = std::make_shared<DiffOptions>();
  command->add_option("A", options->a, "An output folder or a numbers file")
      ->required()
      ->check(CLI::ExistingPath)
      ->type_name("PATH");
  command->add_option("B", options->b, "Another")->required()->check(CLI::ExistingPath)->type_name("PATH");
  add_format(*command, options->format, {TextFormat::table, TextFormat::csv, TextFormat::json});
  add_value(*command, "--tolerance", options->tolerance,
            "Values and intervals that differ by at most this fraction of the greater one are equal; n and "
            "count are always compared exactly")
      ->check(CLI::Range(0.0, 1.0));
  command->add_flag("--all", options->all, "Also print what is equal");
  command->footer(
      "Programs, parameters and sources that differ are printed first: they say why numbers may differ, and\n"
      "do not count as differences themselves. Exit codes: 0 all numbers and verdicts are equal, 1 some\n"
      "differ, 2 wrong usage or a side that cannot be read.\n\n"
      "Examples:\n  computedivide diff out latest\n  computedivide diff out latest --tolerance 1e-9 --format "
      "csv\n"
      "  computedivide diff out/fig1.numbers.json latest");
  command->callback([options, &outcome] {
    outcome.error_code = 2;
    const RunDiff diff = diff_runs(read_run_side(options->a), read_run_side(options->b),
                                   read_paper(shipped_data() / "published"), options->tolerance);
    fmt::print("{}", format_diff(diff, options->format, options->all));
    outcome.exit_code = diff.is_equal() ? 0 : 1;
  });
}

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
