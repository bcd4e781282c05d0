// computedivide ingest clusters FILE, ingest arxiv TOPICS MONTHS and ingest hardware FILE...: small tables,
// read, checked and written in our form.

#include <fmt/format.h>

#include <memory>

#include "base/files.hpp"
#include "base/log.hpp"
#include "base/message.hpp"
#include "commands/ingest_parts.hpp"
#include "commands/standard_input.hpp"
#include "data/clusters/clusters.hpp"
#include "data/narrowing/arxiv.hpp"
#include "data/papers/hardware_epoch.hpp"

namespace computedivide {

namespace {

void ingest_clusters(const std::filesystem::path& argument, const Globals& globals) {
  SpooledInput input;
  const std::filesystem::path file = input.file_of(argument);
  const ClustersFile read = read_clusters(file);
  const std::filesystem::path written = globals.out / "clusters.csv";
  write_atomically(written, clusters_to_csv(read.clusters));
  say("{}: GPU clusters\n  {:>6}  rows read, all kept\n", file.string(), read.rows);
  for (const auto& [reason, tally] : read.remarks) {
    say("  {:>6}  {} (first: {})\n", tally.count, reason, tally.first);
  }
  const std::vector<Cluster>& clusters = read.clusters;
  print_coverage("owner", clusters, [](const Cluster& c) { return !c.owners.empty(); });
  print_coverage("sector", clusters, [](const Cluster& c) { return c.sector != ClusterSector::unknown; });
  print_coverage("country", clusters, [](const Cluster& c) { return !c.country.empty(); });
  print_coverage("first_operational", clusters, [](const Cluster& c) { return c.operational.has_value(); });
  print_coverage("ops_16bit", clusters, [](const Cluster& c) { return c.ops_16bit.has_value(); });
  print_coverage("chips", clusters, [](const Cluster& c) { return c.chips.has_value(); });
  print_coverage("standard analysis", clusters, [](const Cluster& c) { return c.standard; });
  log::info("wrote {}", written.string());
}

void ingest_arxiv(const std::filesystem::path& topics, const std::filesystem::path& months,
                  const Globals& globals) {
  SpooledInput input;
  const std::filesystem::path topics_file = input.file_of(topics), months_file = input.file_of(months);
  const std::vector<ArxivTopic> read = read_arxiv_topics(topics_file);
  const std::vector<ArxivMonth> shares = read_arxiv_months(months_file);
  write_atomically(globals.out / "arxiv_topics.csv", arxiv_topics_to_csv(read));
  write_atomically(globals.out / "arxiv_companies.csv", arxiv_months_to_csv(shares));
  say("{}\n  {:>6}  topics\n{}\n  {:>6}  months, on AI or not\n", topics.string(), read.size(),
      months.string(), shares.size());
  log::info("wrote {} and {}", (globals.out / "arxiv_topics.csv").string(),
            (globals.out / "arxiv_companies.csv").string());
}

void ingest_hardware(const std::vector<std::string>& files, const std::string& names,
                     const Globals& globals) {
  const std::vector<std::filesystem::path> vintages(files.begin(), files.end());
  const std::vector<Accelerator> table = merge_epoch_chips(vintages, names);
  const std::filesystem::path written = globals.out / "hardware.csv";
  const std::string csv = hardware_to_csv(table);
  read_hardware(csv, written.string());  // what is written can be read: no name stands for two
  write_atomically(written, csv);
  fmt::print("{}\n  {:>6}  accelerators\n", fmt::join(files, "\n"), table.size());
  log::info("wrote {}", written.string());
}

}  // namespace

void add_ingest_tables(CLI::App& ingest, const Globals& globals) {
  CLI::App* clusters = ingest.add_subcommand("clusters", "A table of AI computing clusters of Epoch AI");
  clusters->fallthrough();
  auto file = std::make_shared<std::string>();
  clusters->add_option("FILE", *file, "The CSV file, or - for standard input")->required();
  clusters->footer(
      "Prints what was read and how full each field is, and writes clusters.csv to the folder --out.\n\n"
      "Example:\n  computedivide ingest clusters gpu_clusters.csv --out out");
  clusters->callback([file, &globals] { ingest_clusters(*file, globals); });

  CLI::App* arxiv =
      ingest.add_subcommand("arxiv", "Topics of arXiv papers and companies' share of papers by month");
  arxiv->fallthrough();
  auto topics = std::make_shared<std::string>(), months = std::make_shared<std::string>();
  arxiv->add_option("TOPICS", *topics, "The data of figure 9 of Klinger et al. (2020), CSV")->required();
  arxiv->add_option("MONTHS", *months, "The data of their figure 7, CSV")->required();
  arxiv->footer(
      "Writes arxiv_topics.csv and arxiv_companies.csv to the folder --out.\n\n"
      "Example:\n  computedivide ingest arxiv fig_9_topic_comp.csv fig_7_type_evol.csv --out out");
  arxiv->callback([topics, months, &globals] { ingest_arxiv(*topics, *months, globals); });

  CLI::App* hardware =
      ingest.add_subcommand("hardware", "Epoch AI's tables of chips, with the names that papers use");
  hardware->fallthrough();
  auto files = std::make_shared<std::vector<std::string>>();
  auto names = std::make_shared<std::string>((shipped_data() / "embedded" / "hardware_names.csv").string());
  hardware->add_option("FILE", *files, "The CSV files, one per vintage; the newest has the last name")
      ->required();
  hardware->add_option("--names", *names,
                       "What papers call each chip: CSV, as the shipped hardware_names.csv");
  hardware->footer(
      "Writes hardware.csv to the folder --out.\n\n"
      "Example:\n  computedivide ingest hardware chips_2025-06.csv chips_2026-07.csv --out out");
  hardware->callback([files, names, &globals] { ingest_hardware(*files, *names, globals); });
}

}  // namespace computedivide
