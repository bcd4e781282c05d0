// computedivide ingest papers FILE…: files on NeurIPS papers, read, joined, counted and written in our
// schema.

#include <fmt/format.h>

#include <map>
#include <memory>

#include "base/files.hpp"
#include "base/log.hpp"
#include "base/message.hpp"
#include "commands/ingest_parts.hpp"
#include "commands/standard_input.hpp"
#include "computedivide/error.hpp"
#include "data/gzip.hpp"
#include "results/papers/ingest_papers.hpp"
#include "results/papers/paper_table.hpp"

namespace computedivide {

namespace {

void print_years(std::string_view title, const std::map<int, std::size_t>& years) {
  say("{}\n", title);
  for (const auto& [year, count] : years) say("  {:>6}  {}\n", count, year);
}

// Every author stands in one line.
void print_authors(std::string_view title, const AuthorCounts& all) {
  say("{}\n  {:>6}  of companies alone\n  {:>6}  of companies and of others\n", title, all.only,
      all.any - all.only);
  say("  {:>6}  of others alone\n  {:>6}  of whom nothing is known\n", all.authors - all.any - all.unknown,
      all.unknown);
}

void add(AuthorCounts& all, const AuthorCounts& more) {
  all.authors += more.authors;
  all.any += more.any;
  all.only += more.only;
  all.shares += more.shares;
  all.unknown += more.unknown;
}

void print_annotations(const PapersInput& input) {
  const std::vector<Paper>& papers = input.papers;
  std::map<int, std::size_t> years;
  for (const Paper& paper : papers) ++years[paper.year];
  say("{:>8}  annotated papers{}\n", papers.size(),
      input.kind == SourceKind::synthetic ? " (synthetic)" : "");
  print_years("annotated papers by year", years);
  say("annotations that are not blank, after joining\n");
  const auto field = [&](std::string_view name, auto has) { print_coverage(name, papers, has); };
  field("title", [](const Paper& p) { return !p.title.empty(); });
  field("topic", [](const Paper& p) { return p.topic.has_value(); });
  field("n_authors", [](const Paper& p) { return p.n_authors.has_value(); });
  field("n_industry_authors", [](const Paper& p) { return p.n_industry_authors.has_value(); });
  field("chinese_lab", [](const Paper& p) { return p.chinese_lab.has_value(); });
  field("novel_model", [](const Paper& p) { return p.novel_model.has_value(); });
  field("code_released", [](const Paper& p) { return p.code_released.has_value(); });
  field("device", [](const Paper& p) { return !p.device.empty(); });
  field("n_devices", [](const Paper& p) { return p.n_devices.has_value(); });
  field("training_hours", [](const Paper& p) { return p.training_hours.has_value(); });
  field("training_flop", [](const Paper& p) { return p.training_flop.has_value(); });
  field("mentions_bert", [](const Paper& p) { return p.mentions_bert.has_value(); });
  field("studies_bert", [](const Paper& p) { return p.studies_bert.has_value(); });
}

void print_author_rows(const std::vector<ConferencePaper>& papers) {
  std::map<int, std::size_t> years;
  AuthorCounts authors;
  for (const ConferencePaper& paper : papers) {
    ++years[paper.year];
    add(authors, count_authors(paper.affiliations));
  }
  say("{:>8}  papers in {} author rows\n", papers.size(), authors.authors);
  print_years("papers in author rows by year", years);
  print_authors("authors in author rows", authors);
}

void print_census(const std::vector<CensusRow>& census) {
  AuthorCounts authors;
  std::size_t code = 0;
  for (const CensusRow& paper : census) {
    add(authors, paper.counts);
    code += paper.code ? 1 : 0;
  }
  say("{:>8}  papers in the census of NeurIPS 2019, {} of them with code\n", census.size(), code);
  print_authors("authors in the census", authors);
}

/// What the user wrote.
struct IngestWords {
  std::vector<std::filesystem::path> files;
  std::filesystem::path hardware;
  std::filesystem::path facts;
  std::filesystem::path judged;
};

void print_facts(const std::vector<PaperFacts>& facts) {
  std::map<std::string, std::size_t> years;
  for (const PaperFacts& paper : facts) ++years[fmt::format("{} {}", paper.venue, paper.year)];
  say("{:>8}  papers in the table of facts\n", facts.size());
  for (const auto& [year, count] : years) say("  {:>6}  {}\n", count, year);
  say("facts that are known\n");
  const auto field = [&](std::string_view name, auto has) { print_coverage(name, facts, has); };
  field("n_authors", [](const PaperFacts& p) { return p.n_authors.has_value(); });
  field("industry_any", [](const PaperFacts& p) { return p.counts.has_value(); });
  field("team", [](const PaperFacts& p) { return p.team != TeamType::unknown; });
  field("index_team", [](const PaperFacts& p) { return p.index_team != TeamType::unknown; });
  field("code", [](const PaperFacts& p) { return p.code.has_value(); });
  field("census_code", [](const PaperFacts& p) { return p.census_code.has_value(); });
  field("device", [](const PaperFacts& p) { return !p.device.empty(); });
  field("n_devices", [](const PaperFacts& p) { return p.n_devices.has_value(); });
  field("hours", [](const PaperFacts& p) { return p.hours.has_value(); });
}

void ingest_papers(const IngestWords& words, const Globals& globals) {
  SpooledInput spooled;
  std::vector<std::filesystem::path> files;
  for (const auto& file : words.files) files.push_back(spooled.file_of(file));
  const PapersInput input = read_papers_files(
      files,
      read_hardware(words.hardware.empty() ? shipped_data() / "embedded" / "hardware.csv" : words.hardware));
  if (!words.facts.empty()) {
    if (input.facts.empty()) fail("--facts: no file of the reproducibility index is among the papers");
    const std::string csv = paper_facts_to_csv(input.facts);
    write_atomically(words.facts, words.facts.extension() == ".gz" ? gzip(csv) : csv);
  }
  if (!words.judged.empty()) {
    if (input.judged.empty()) fail("--judged: no file of judged papers is among the papers");
    write_atomically(words.judged, input.judged);
  }
  // Nothing is written before all is read: a bad file leaves nothing behind.
  write_atomically(globals.out / "papers.csv", papers_to_csv(input.papers));
  write_atomically(globals.out / "papers_census.csv", census_to_csv(input.census));
  write_atomically(globals.out / "papers_joins.csv", joins_to_csv(input.joins));
  if (!input.papers.empty()) print_annotations(input);
  if (!input.author_rows.empty()) print_author_rows(input.author_rows);
  if (!input.census.empty()) print_census(input.census);
  if (!input.facts.empty()) print_facts(input.facts);
  if (!input.joins.empty()) say("joins\n");
  for (const std::array<std::string, 3>& row : input.joins) {
    say("  {:>6}  {}: {}\n", row[2], row[0], row[1]);
  }
  log::info("wrote papers.csv, papers_census.csv and papers_joins.csv to {}", globals.out.string());
}

}  // namespace

void add_ingest_papers(CLI::App& ingest, const Globals& globals) {
  CLI::App* papers = ingest.add_subcommand("papers",
                                           "Files on conference papers: annotations, rows of authors, the "
                                           "census of NeurIPS 2019, the reproducibility "
                                           "index");
  papers->fallthrough();
  auto words = std::make_shared<IngestWords>();
  papers
      ->add_option("FILE", words->files,
                   "CSV and JSON files, in any order, - for standard input; their content says what each is")
      ->required();
  papers
      ->add_option("--facts", words->facts,
                   "Also write the table of facts joined from the reproducibility index (.csv or .csv.gz)")
      ->type_name("FILE");
  papers
      ->add_option("--judged", words->judged,
                   "Also write the papers that people judged beside the model's answers")
      ->type_name("FILE");
  papers->add_option("--hardware", words->hardware, "Table of accelerators (default: the shipped one)")
      ->type_name("FILE");
  papers->footer(
      "Prints what was read: papers and years, how full each column is, authors by the kind of their\n"
      "organisations, and how titles joined the files. Writes papers.csv, papers_census.csv and\n"
      "papers_joins.csv to the folder --out.\n\n"
      "Example:\n  computedivide ingest papers papers.csv neurips_2019_authors.csv "
      "neurips_2019_code_release.json");
  papers->callback([words, &globals] { ingest_papers(*words, globals); });
}

}  // namespace computedivide
