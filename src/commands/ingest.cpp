// computedivide ingest models, papers, clusters, arxiv and hardware: reads raw files by themselves, joins
// those that belong together, checks and counts them, and writes them in our schema. Nothing is written
// before all is read: a bad file leaves nothing behind.

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <map>
#include <memory>
#include <string_view>
#include <vector>

#include "base/files.hpp"
#include "base/log.hpp"
#include "commands/commands.hpp"
#include "commands/program/options.hpp"
#include "computedivide/error.hpp"
#include "computedivide/models.hpp"
#include "data/clusters/clusters.hpp"
#include "data/gzip.hpp"
#include "data/lexicon.hpp"
#include "data/narrowing/arxiv.hpp"
#include "data/papers/hardware.hpp"
#include "results/models/ingest_models.hpp"
#include "results/papers/ingest_papers.hpp"

namespace computedivide {

namespace {

/// Whether it is there: a text or list with anything in it, an optional value, or yes.
template <class Value>
bool is_filled(const Value& value) {
  if constexpr (requires { value.empty(); }) {
    return !value.empty();
  } else {
    return static_cast<bool>(value);
  }
}

/// Prints a line for each field, given by its name and how a record has it: how many of the records have it,
/// and their share in percent.
template <class Record, class Field, class... More>
void print_coverage(const std::vector<Record>& records, std::string_view name, Field field, More... more) {
  const auto filled = std::count_if(records.begin(), records.end(), [&](const Record& record) {
    return is_filled(std::invoke(field, record));
  });
  const double share =
      records.empty() ? 0 : 100.0 * static_cast<double>(filled) / static_cast<double>(records.size());
  say("  {:>6}  {:>5.1f} %  {}\n", filled, share, name);
  if constexpr (sizeof...(more) > 0) print_coverage(records, more...);
}

template <class Key>
void print_counts(std::string_view title, const std::map<Key, std::size_t>& counts) {
  say("{}\n", title);
  for (const auto& [key, count] : counts) say("  {:>6}  {}\n", count, key);
}

void print_tallies(const std::map<std::string, Tally>& tallies) {
  for (const auto& [reason, tally] : tallies)
    say("  {:>6}  {} (first: {})\n", tally.count, reason, tally.first);
}

/// Writes it, compressed where the name ends in .gz.
void write_csv(const std::filesystem::path& file, const std::string& csv) {
  write_atomically(file, file.extension() == ".gz" ? gzip(csv) : csv);
}

// Every author is counted in exactly one line.
void print_authors(std::string_view title, const AuthorCounts& all) {
  say("{}\n  {:>6}  from companies alone\n  {:>6}  from companies and others\n", title, all.only,
      all.any - all.only);
  say("  {:>6}  from others alone\n  {:>6}  about whom nothing is known\n",
      all.authors - all.any - all.unknown, all.unknown);
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
  print_counts("annotated papers by year", years);
  say("annotations that are not blank, after joining\n");
  print_coverage(papers, "title", &Paper::title, "topic", &Paper::topic, "n_authors", &Paper::n_authors,
                 "n_industry_authors", &Paper::n_industry_authors, "chinese_lab", &Paper::chinese_lab,
                 "novel_model", &Paper::novel_model, "code_released", &Paper::code_released, "device",
                 &Paper::device, "n_devices", &Paper::n_devices, "training_hours", &Paper::training_hours,
                 "training_flop", &Paper::training_flop, "mentions_bert", &Paper::mentions_bert,
                 "studies_bert", &Paper::studies_bert);
}

void print_author_rows(const std::vector<ConferencePaper>& papers) {
  std::map<int, std::size_t> years;
  AuthorCounts authors;
  for (const ConferencePaper& paper : papers) {
    ++years[paper.year];
    add(authors, count_authors(paper.affiliations));
  }
  say("{:>8}  papers in {} author rows\n", papers.size(), authors.authors);
  print_counts("papers in author rows by year", years);
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

struct IngestWords {
  std::vector<std::filesystem::path> files;
  std::filesystem::path hardware;
  std::filesystem::path facts;
  std::filesystem::path judged;
};

void print_facts(const std::vector<PaperFacts>& facts) {
  std::map<std::string, std::size_t> years;
  for (const PaperFacts& paper : facts) ++years[fmt::format("{} {}", paper.venue, paper.year)];
  print_counts(fmt::format("{:>8}  papers in the table of facts", facts.size()), years);
  say("facts that are known\n");
  const auto is_known = [](TeamType PaperFacts::*team) {
    return [team](const PaperFacts& paper) { return paper.*team != TeamType::unknown; };
  };
  print_coverage(facts, "n_authors", &PaperFacts::n_authors, "industry_any", &PaperFacts::counts, "team",
                 is_known(&PaperFacts::team), "index_team", is_known(&PaperFacts::index_team), "code",
                 &PaperFacts::code, "census_code", &PaperFacts::census_code, "device", &PaperFacts::device,
                 "n_devices", &PaperFacts::n_devices, "hours", &PaperFacts::hours);
}

void ingest_papers(const IngestWords& words, const Globals& globals) {
  SpooledInput spooled;
  std::vector<std::filesystem::path> files;
  for (const auto& file : words.files) files.push_back(spooled.file_of(file));
  const PapersInput input = read_papers_files(files, read_hardware(words.hardware));
  if (!words.facts.empty()) {
    if (input.facts.empty()) fail("--facts: no file of the reproducibility index is among the papers");
    write_csv(words.facts, paper_facts_to_csv(input.facts));
  }
  if (!words.judged.empty()) {
    if (input.judged.empty()) fail("--judged: no file of judged papers is among the papers");
    write_atomically(words.judged, input.judged);
  }
  write_atomically(globals.out / "papers.csv", papers_to_csv(input.papers));
  write_atomically(globals.out / "papers_census.csv", census_to_csv(input.census));
  write_atomically(globals.out / "papers_joins.csv", joins_to_csv(input.joins));
  if (!input.papers.empty()) print_annotations(input);
  if (!input.author_rows.empty()) print_author_rows(input.author_rows);
  if (!input.census.empty()) print_census(input.census);
  if (!input.facts.empty()) print_facts(input.facts);
  if (!input.joins.empty()) say("joins\n");
  for (const auto& [from, what, count] : input.joins) say("  {:>6}  {}: {}\n", count, from, what);
  log::info("wrote papers.csv, papers_census.csv and papers_joins.csv to {}", globals.out.string());
}

void add_ingest_papers(CLI::App& ingest, const Globals& globals) {
  CLI::App* papers = ingest.add_subcommand("papers",
                                           "Files on conference papers: annotations, rows of authors, the "
                                           "census of NeurIPS 2019, the reproducibility index");
  auto words = std::make_shared<IngestWords>();
  papers
      ->add_option("FILE", words->files,
                   "CSV and JSON files, in any order, - for standard input; their content says what each is")
      ->required();
  add_file(*papers, "--facts", words->facts,
           "Also write the table of facts joined from the reproducibility index (.csv or .csv.gz)");
  add_file(*papers, "--judged", words->judged,
           "Also write the papers that people judged beside the model's answers");
  add_hardware(*papers, words->hardware);
  papers->footer(
      "Prints what was read: papers and years, how full each column is, authors by the kind of their\n"
      "organisations, and how titles joined the files. Writes papers.csv, papers_census.csv and\n"
      "papers_joins.csv to the folder --out.\n\n"
      "Example:\n  computedivide ingest papers papers.csv neurips_2019_authors.csv "
      "neurips_2019_code_release.json");
  papers->callback([words, &globals] { ingest_papers(*words, globals); });
}

void ingest_clusters(const std::filesystem::path& argument, const Globals& globals) {
  SpooledInput input;
  const std::filesystem::path file = input.file_of(argument);
  const ClustersFile read = read_clusters(CsvReader(file));
  const std::filesystem::path written = globals.out / "clusters.csv";
  write_atomically(written, clusters_to_csv(read.clusters));
  say("{}: GPU clusters\n  {:>6}  rows read, all kept\n", file.string(), read.rows);
  print_tallies(read.remarks);
  print_coverage(
      read.clusters, "owner", &Cluster::owners, "sector",
      [](const Cluster& cluster) { return cluster.sector != ClusterSector::unknown; }, "country",
      &Cluster::country, "first_operational", &Cluster::operational, "ops_16bit", &Cluster::ops_16bit,
      "chips", &Cluster::chips, "standard analysis", &Cluster::standard);
  log::info("wrote {}", written.string());
}

void ingest_arxiv(const std::filesystem::path& topics, const std::filesystem::path& months,
                  const Globals& globals) {
  SpooledInput input;
  const std::filesystem::path topics_file = input.file_of(topics), months_file = input.file_of(months);
  const std::vector<ArxivTopic> read = read_arxiv_topics(CsvReader(topics_file));
  const std::vector<ArxivMonth> shares = read_arxiv_months(CsvReader(months_file));
  write_atomically(globals.out / "arxiv_topics.csv", arxiv_topics_to_csv(read));
  write_atomically(globals.out / "arxiv_companies.csv", arxiv_months_to_csv(shares));
  say("{}\n  {:>6}  topics\n{}\n  {:>6}  months, on AI or not\n", topics_file.string(), read.size(),
      months_file.string(), shares.size());
  log::info("wrote {} and {}", (globals.out / "arxiv_topics.csv").string(),
            (globals.out / "arxiv_companies.csv").string());
}

void ingest_hardware(const std::vector<std::string>& files, const std::string& names,
                     const Globals& globals) {
  SpooledInput input;
  std::vector<std::filesystem::path> vintages;
  for (const std::string& file : files) vintages.push_back(input.file_of(file));
  const std::vector<Accelerator> table = merge_epoch_chips(
      vintages, names.empty() ? (shipped_data() / "embedded" / "hardware_names.csv").string() : names);
  const std::filesystem::path written = globals.out / "hardware.csv";
  const std::string csv = hardware_to_csv(table);
  read_hardware(csv, written.string());  // what is written can be read: no name occurs twice
  write_atomically(written, csv);
  fmt::print("{}\n  {:>6}  accelerators\n", fmt::join(files, "\n"), table.size());
  log::info("wrote {}", written.string());
}

void add_ingest_tables(CLI::App& ingest, const Globals& globals) {
  CLI::App* clusters = ingest.add_subcommand("clusters", "A table of AI computing clusters of Epoch AI");
  auto file = std::make_shared<std::string>();
  clusters->add_option("FILE", *file, "The CSV file, or - for standard input")->required();
  clusters->footer(
      "Prints what was read and how full each field is, and writes clusters.csv to the folder --out.\n\n"
      "Example:\n  computedivide ingest clusters gpu_clusters.csv --out out");
  clusters->callback([file, &globals] { ingest_clusters(*file, globals); });

  CLI::App* arxiv =
      ingest.add_subcommand("arxiv", "Topics of arXiv papers and companies' share of papers by month");
  auto topics = std::make_shared<std::string>(), months = std::make_shared<std::string>();
  arxiv
      ->add_option("TOPICS", *topics,
                   "The data of figure 9 of Klinger et al. (2020): CSV, or - for standard input")
      ->required();
  arxiv->add_option("MONTHS", *months, "The data of their figure 7: CSV, or - for standard input")
      ->required();
  arxiv->footer(
      "Writes arxiv_topics.csv and arxiv_companies.csv to the folder --out.\n\n"
      "Example:\n  computedivide ingest arxiv fig_9_topic_comp.csv fig_7_type_evol.csv --out out");
  arxiv->callback([topics, months, &globals] { ingest_arxiv(*topics, *months, globals); });

  CLI::App* hardware =
      ingest.add_subcommand("hardware", "Epoch AI's tables of chips, with the names that papers use");
  auto files = std::make_shared<std::vector<std::string>>();
  auto names = std::make_shared<std::string>();
  hardware
      ->add_option("FILE", *files,
                   "The CSV files, one per vintage, or - for standard input (named stdin.csv); the last by "
                   "name is the newest")
      ->required();
  hardware->add_option("--names", *names,
                       "What papers call each chip: CSV (default: the shipped hardware_names.csv)");
  hardware->footer(
      "Writes hardware.csv to the folder --out.\n\n"
      "Example:\n  computedivide ingest hardware chips_2025-06.csv chips_2026-07.csv --out out");
  hardware->callback([files, names, &globals] { ingest_hardware(*files, *names, globals); });
}

void print_all_coverage(const std::vector<Model>& models) {
  say("coverage of the models kept\n");
  print_coverage(
      models, "organisations", &Model::organisations, "countries", &Model::countries, "sectors",
      &Model::sectors, "date", &Model::date, "domain", &Model::domains, "parameters", &Model::parameters,
      "training_flop", &Model::training_flop, "confidence", &Model::confidence, "dataset_size",
      &Model::dataset_size, "hardware", &Model::hardware, "hardware_quantity", &Model::hardware_quantity,
      "training_hours", &Model::training_hours, "self_supervised", &Model::self_supervised,
      "notability (a criterion that the paper counts)",
      [](const Model& model) { return is_notable(model.notability); }, "citations", &Model::citations,
      "source", &Model::source);
  say("team types\n");
  for (const TeamType team : team_types)
    print_coverage(models, name_of(team), [&](const Model& model) { return team_type(model) == team; });
}

struct IngestModelsOptions {
  std::string file;
  bool facts = false;
  std::string words;
};

void write_words(const std::vector<Model>& models, const std::filesystem::path& path) {
  write_csv(path, model_words_to_csv(count_model_words(models, stop_words(), compute_terms().terms)));
  log::info("wrote {}", path.string());
}

void ingest_models(const IngestModelsOptions& options, const Globals& globals) {
  SpooledInput input;
  const std::filesystem::path file = input.file_of(options.file);
  ModelsFile read = read_models(file);
  const std::filesystem::path written = globals.out / "models.csv";
  std::set<std::string> left_out = read.absent;
  if (options.facts) left_out.insert({"source", "note"});
  write_atomically(written, models_to_csv(read.models, left_out));
  if (!options.words.empty()) write_words(read.models, options.words);
  say("{}: {}{}\n", file.string(), read.report.vintage,
      read.kind == SourceKind::synthetic ? " (synthetic)" : "");
  say("  {:>6}  rows read\n  {:>6}  models kept\n", read.report.rows, read.models.size());
  if (!read.report.dropped.empty()) say("rows dropped\n");
  print_tallies(read.report.dropped);
  if (!read.report.remarks.empty()) say("cells read with care\n");
  print_tallies(read.report.remarks);
  if (!read.absent.empty()) say("no column for: {}\n", fmt::format("{}", fmt::join(read.absent, ", ")));
  print_all_coverage(read.models);
  log::info("wrote {}", written.string());
}

}  // namespace

void add_ingest(CLI::App& app, const Globals& globals, Outcome&) {
  CLI::App* ingest = app.add_subcommand(
      "ingest", "Read raw data files by themselves: check them, count them, write them in our schema");
  ingest->require_subcommand(1);
  ingest->footer("Example:\n  computedivide ingest models notable_ai_models.csv --out out");

  CLI::App* models = ingest->add_subcommand(
      "models", "A table of machine learning models, any vintage of the Epoch data set");
  auto options = std::make_shared<IngestModelsOptions>();
  models->add_option("FILE", options->file, "The CSV file, or - for standard input")->required();
  models->add_flag("--facts", options->facts, "Leave links and notes out of models.csv");
  models->add_option("--words", options->words,
                     "Also write how often each word occurs in the abstracts: model, word, count; compressed "
                     "where the name ends in .gz");
  models->footer(
      "Prints what was read, kept and dropped and how full each field is, and writes models.csv to the "
      "folder --out.\n\n"
      "Examples:\n  computedivide ingest models notable_ai_models.csv --out out\n"
      "  unzip -p data.zip models.csv | computedivide ingest models - --out out");
  models->callback([options, &globals] { ingest_models(*options, globals); });
  add_ingest_papers(*ingest, globals);
  add_ingest_tables(*ingest, globals);
}

}  // namespace computedivide
