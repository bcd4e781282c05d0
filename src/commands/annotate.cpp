// computedivide annotate papers DIR: reads papers' texts and fills the annotation table, with the evidence.

#include <fmt/format.h>

#include <filesystem>
#include <iostream>
#include <map>
#include <memory>
#include <optional>
#include <set>

#include "annotate/annotate.hpp"
#include "annotate/paper_files.hpp"
#include "base/files.hpp"
#include "base/log.hpp"
#include "base/text.hpp"
#include "commands/commands.hpp"
#include "commands/program/options.hpp"
#include "computedivide/affiliation.hpp"
#include "computedivide/error.hpp"
#include "computedivide/json.hpp"
#include "data/affiliation/lexicon.hpp"

namespace computedivide {

namespace fs = std::filesystem;

namespace {

struct AnnotateWords {
  fs::path folder;
  fs::path metadata;
  fs::path to;
  fs::path review;
  fs::path evidence;
  fs::path hardware;
  int year = 0;  ///< 0: not given
  AnnotateOptions options;
  PaperLimits limits;
};

using Unread = std::vector<std::pair<std::string, std::string>>;  // id and reason

std::vector<PaperToRead> papers_to_read(const AnnotateWords& words) {
  if (!fs::is_directory(words.folder))
    fail("{}: is not a folder; one with .txt and .pdf files is needed", words.folder.string());
  const std::optional<int> year = words.year == 0 ? std::nullopt : std::optional<int>(words.year);
  if (!words.metadata.empty()) return read_metadata(read_file(words.metadata), words.metadata.string(), year);
  if (!year)
    fail_usage(
        "annotate: the year of the papers is not known; use --year, or --metadata with a column 'year'");
  std::vector<std::string> left_out;
  std::vector<PaperToRead> papers = papers_in(words.folder, *year, left_out);
  for (const std::string& name : left_out)
    log::warning("{}: is left out: another file has the same id, or its name is not UTF-8", name);
  return papers;
}

/// Files in the folder that the metadata do not name, so that none is left out unnoticed.
std::size_t unnamed_files(const fs::path& folder, const std::vector<PaperToRead>& papers) {
  std::set<std::string> named;
  for (const PaperToRead& paper : papers) named.insert(fs::path(paper.file).lexically_normal().string());
  std::size_t unnamed = 0;
  std::error_code error;
  for (fs::directory_iterator at(folder, error), end; !error && at != end; at.increment(error)) {
    const std::string ending = to_lower(at->path().extension().string());
    if ((ending == ".txt" || ending == ".pdf") && !named.contains(at->path().filename().string())) ++unnamed;
  }
  return unnamed;
}

void report(const std::vector<AnnotatedPaper>& papers, const Unread& unread, std::size_t unnamed) {
  std::map<std::string, std::size_t> filled;
  std::size_t replaced = 0;
  for (const AnnotatedPaper& paper : papers) {
    replaced += paper.replaced_bytes;
    for (const PaperEvidence& evidence : paper.evidence) {
      if (evidence.taken) ++filled[evidence.field];
    }
  }
  log::info("{:>10}  papers read", papers.size() - unread.size());
  if (!unread.empty())
    log::info("{:>10}  papers not read: their cells stay as in the metadata", unread.size());
  if (unnamed > 0) log::info("{:>10}  files in the folder that the metadata do not name", unnamed);
  if (replaced > 0) log::info("{:>10}  bytes that are not UTF-8", replaced);
  for (const char* field :
       {"device", "n_devices", "training_hours", "training_flop", "mentions_bert", "code_released"})
    log::info("{:>10}  cells of {} filled from a sentence", filled[field], field);
}

void annotate(const AnnotateWords& words) {
  const std::vector<Accelerator> table = read_hardware(words.hardware);
  // An unknown precision is refused first.
  if (!table.empty()) peak_flops(table.front(), words.options.precision);
  const HardwareReader reader(table);
  const std::vector<PaperToRead> papers = papers_to_read(words);
  std::vector<AnnotatedPaper> annotated;
  Unread unread;
  Progress progress(papers.size(), log::enabled(log::Level::info));
  for (std::size_t i = 0; i < papers.size(); ++i) {
    const PaperToRead& paper = papers[i];
    progress.show(i, paper.paper.id);
    const PaperFileText read = paper.file.empty() ? PaperFileText{.text = "", .problem = "names no file"}
                                                  : read_paper_file(words.folder / paper.file, words.limits);
    if (!read.problem.empty()) {
      progress.clear();
      log::warning("{}: {}", paper.file.empty() ? paper.paper.id : paper.file, read.problem);
      unread.emplace_back(paper.paper.id, read.problem);
    }
    annotated.push_back(annotate_paper(paper.paper, read.text, reader, words.options));
  }
  progress.clear();
  if (unread.size() == papers.size())
    fail("{}: none of {} papers could be read ({}: {}); at least one text is needed", words.folder.string(),
         papers.size(), unread.front().first, unread.front().second);
  std::vector<Paper> rows;
  for (const AnnotatedPaper& paper : annotated) rows.push_back(paper.paper);
  const std::string csv = papers_to_csv(rows);
  read_papers(csv, "annotate");  // what is written can be read
  // From here on everything is known to be good: files are written only now.
  if (!words.evidence.empty()) write_atomically(words.evidence, evidence_to_csv(annotated));
  if (!words.review.empty()) write_atomically(words.review, review_page(annotated, unread));
  write_to(words.to, csv);
  report(annotated, unread, words.metadata.empty() ? 0 : unnamed_files(words.folder, papers));
}

void add_papers(CLI::App& annotate_command) {
  auto words = std::make_shared<AnnotateWords>();
  CLI::App* papers = annotate_command.add_subcommand("papers",
                                                     "Extract device, count, hours, training FLOP, BERT and "
                                                     "code release from papers' texts, with the evidence");
  papers->add_option("DIR", words->folder, "Folder with .txt and .pdf files (PDF through pdftotext)")
      ->required();
  add_file(*papers, "--metadata", words->metadata,
           "CSV with the columns id, file and any of the annotation table's columns; filled cells are kept");
  papers->add_option("--year", words->year, "Year of papers for which the metadata give none")
      ->check(CLI::Range(1987, 2100));
  add_file(*papers, "--out", words->to, "The annotation table (default: standard output)");
  add_file(*papers, "--evidence", words->evidence,
           "CSV of the sentences behind each cell, and of those rejected, with the reasons");
  add_file(*papers, "--review", words->review, "HTML page with the evidence highlighted");
  add_value(*papers, "--utilisation", words->options.utilisation,
            "Share of peak performance that training reaches")
      ->check(CLI::Range(0.001, 1.0));
  add_value(*papers, "--precision", words->options.precision,
            "Peak to use: best, or fp32, tf32, fp16, bf16 …");
  add_hardware(*papers, words->hardware);
  add_value(*papers, "--seconds", words->limits.seconds, "Time limit for one PDF")
      ->check(CLI::Range(1, 3600));
  papers->footer(
      "What a text does not say stays blank; every cell can be checked against its sentence. A PDF that "
      "cannot be read is\n"
      "reported and does not stop the others.\n\n"
      "Examples:\n  computedivide annotate papers neurips2021/ --year 2021 --out papers.csv --review "
      "review.html\n"
      "  computedivide annotate papers texts/ --metadata papers.csv --out annotated.csv --evidence "
      "evidence.csv");
  papers->callback([words] { annotate(*words); });
}

// computedivide classify TEXT…: what kind of organisation an affiliation names, and why.

std::vector<Affiliation> classify_parts(const std::string& text) {
  std::vector<Affiliation> parts = read_affiliations(text);
  // A text without any word is still an affiliation, of unknown class.
  if (parts.empty()) parts.push_back({text, {}});
  return parts;
}

std::string or_dash(const std::string& text) { return text.empty() ? "-" : text; }

void print_table(const std::string& text) {
  for (const Affiliation& part : classify_parts(text)) {
    say("{:<10}  {:<36}  {:<28}  {}\n", name_of(part.decision.value), or_dash(part.decision.rule),
        or_dash(part.decision.evidence), part.text);
  }
}

// One object per line, so that a long list can be read as it comes.
void print_json(const std::string& text) {
  Json::Array parts;
  for (Affiliation& part : classify_parts(text)) {
    parts.push_back(Json::Object{{"affiliation", std::move(part.text)},
                                 {"class", name_of(part.decision.value)},
                                 {"rule", std::move(part.decision.rule)},
                                 {"evidence", std::move(part.decision.evidence)}});
  }
  fmt::print("{}\n", to_line(Json::Object{{"text", text}, {"affiliations", std::move(parts)}}));
}

void classify(const std::vector<std::string>& texts, bool as_json) {
  const auto print = [&](const std::string& text, const std::string& where) {
    if (const std::optional<std::size_t> bad = find_invalid_utf8(text))
      fail("{}: byte {} is not UTF-8; give the text as UTF-8", where, *bad + 1);
    as_json ? print_json(text) : print_table(text);
  };
  shipped_affiliation_lexicon();  // a malformed one is refused before anything is printed
  if (!as_json) say("{:<10}  {:<36}  {:<28}  {}\n", "class", "rule", "evidence", "affiliation");
  for (const std::string& text : texts) {
    if (text != "-") {
      print(text, "classify");
      continue;
    }
    std::size_t number = 0;
    for (std::string line; std::getline(std::cin, line);) {
      ++number;
      if (!trim(line).empty()) print(std::string(trim(line)), fmt::format("standard input:{}", number));
    }
  }
}

}  // namespace

void add_annotate(CLI::App& app, const Globals&, Outcome&) {
  CLI::App* command = app.add_subcommand("annotate", "Fill the annotation table from papers' texts");
  command->require_subcommand(1);
  command->footer(
      "Example:\n  computedivide annotate papers neurips2021/ --year 2021 --out papers.csv --review "
      "review.html");
  add_papers(*command);
}

void add_classify(CLI::App& app, const Globals&, Outcome&) {
  CLI::App* command = app.add_subcommand(
      "classify", "Say what kind of organisation an affiliation names: academic, industry, …");
  auto texts = std::make_shared<std::vector<std::string>>();
  auto format = std::make_shared<TextFormat>(TextFormat::table);
  command
      ->add_option("TEXT", *texts,
                   "Affiliations as printed under authors' names; '-' reads lines from standard input")
      ->required();
  add_format(*command, *format, {TextFormat::table, TextFormat::json}, "table, or json: one object per line");
  command->footer(
      "Splits a text with several affiliations and prints for each its class (academic, industry, "
      "government,\n"
      "nonprofit, unknown), the lexicon's rule and the words that decided. E-mail addresses count by their\n"
      "domain. The lexicons are data/lexicons/affiliation_*.txt; affiliation_misleading.txt explains "
      "them.\n\n"
      "Examples:\n  computedivide classify 'Google Brain / MILA'\n"
      "  computedivide classify --format json - < affiliations.txt");
  command->callback([texts, format] { classify(*texts, *format == TextFormat::json); });
}

}  // namespace computedivide
