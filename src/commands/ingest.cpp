// computedivide ingest models FILE: one models table, read, checked and written in our schema. Papers are in
// ingest_papers.cpp.

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <memory>

#include "base/files.hpp"
#include "base/log.hpp"
#include "base/message.hpp"
#include "base/text.hpp"
#include "commands/ingest_parts.hpp"
#include "commands/standard_input.hpp"
#include "computedivide/models.hpp"
#include "data/gzip.hpp"
#include "results/models/model_words.hpp"
#include "score/lexicon.hpp"

namespace computedivide {

namespace {

void print_tallies(std::string_view title, const std::map<std::string, Tally>& tallies) {
  if (tallies.empty()) return;
  say("{}\n", title);
  for (const auto& [reason, tally] : tallies) {
    say("  {:>6}  {} (first: {})\n", tally.count, reason, tally.first);
  }
}

void print_all_coverage(const std::vector<Model>& models) {
  say("coverage of the models kept\n");
  print_coverage("organisations", models, [](const Model& m) { return !m.organisations.empty(); });
  print_coverage("countries", models, [](const Model& m) { return !m.countries.empty(); });
  print_coverage("sectors", models, [](const Model& m) { return !m.sectors.empty(); });
  print_coverage("date", models, [](const Model& m) { return m.date.has_value(); });
  print_coverage("domain", models, [](const Model& m) { return !m.domains.empty(); });
  print_coverage("parameters", models, [](const Model& m) { return m.parameters.has_value(); });
  print_coverage("training_flop", models, [](const Model& m) { return m.training_flop.has_value(); });
  print_coverage("confidence", models, [](const Model& m) { return !m.confidence.empty(); });
  print_coverage("dataset_size", models, [](const Model& m) { return m.dataset_size.has_value(); });
  print_coverage("hardware", models, [](const Model& m) { return !m.hardware.empty(); });
  print_coverage("hardware_quantity", models, [](const Model& m) { return m.hardware_quantity.has_value(); });
  print_coverage("training_hours", models, [](const Model& m) { return m.training_hours.has_value(); });
  print_coverage("self_supervised", models, [](const Model& m) { return m.self_supervised.has_value(); });
  print_coverage("notability (a criterion that the paper counts)", models, [](const Model& m) {
    return m.notability.sota_improvement || m.notability.historical_significance || m.notability.highly_cited;
  });
  print_coverage("citations", models, [](const Model& m) { return m.citations.has_value(); });
  print_coverage("source", models, [](const Model& m) { return !m.source.empty(); });
  say("team types\n");
  for (const TeamType team : team_types) {
    print_coverage(name_of(team), models, [&](const Model& m) { return team_type(m) == team; });
  }
}

struct IngestModelsOptions {
  std::string file;
  bool facts = false;
  std::string words;
};

void write_words(const std::vector<Model>& models, const std::filesystem::path& path) {
  const std::string csv = model_words_to_csv(count_model_words(models, stop_words(), compute_terms().terms));
  write_atomically(path, path.extension() == ".gz" ? gzip(csv) : csv);
  log::info("wrote {}", path.string());
}

void ingest_models(const IngestModelsOptions& options, const Globals& globals) {
  SpooledInput input;
  const std::filesystem::path file = input.file_of(options.file);
  ModelsFile read = read_models(file);
  // Nothing is written before all is read: a bad file leaves nothing behind.
  const std::filesystem::path written = globals.out / "models.csv";
  std::set<std::string> left_out = read.absent;
  if (options.facts) left_out.insert({"source", "note"});
  write_atomically(written, models_to_csv(read.models, left_out));
  if (!options.words.empty()) write_words(read.models, options.words);
  say("{}: {}{}\n", file.string(), read.report.vintage,
      read.kind == SourceKind::synthetic ? " (synthetic)" : "");
  say("  {:>6}  rows read\n  {:>6}  models kept\n", read.report.rows, read.models.size());
  print_tallies("rows dropped", read.report.dropped);
  print_tallies("cells read with care", read.report.remarks);
  if (!read.absent.empty()) say("no column for: {}\n", fmt::join(read.absent, ", "));
  print_all_coverage(read.models);
  log::info("wrote {}", written.string());
}

}  // namespace

void add_ingest(CLI::App& app, const Globals& globals, Outcome&) {
  CLI::App* ingest = app.add_subcommand(
      "ingest", "Read raw data files alone: check them, count them, write them in our schema");
  ingest->require_subcommand(1);
  ingest->fallthrough();
  ingest->footer("Example:\n  computedivide ingest models notable_ai_models.csv --out out");

  CLI::App* models = ingest->add_subcommand(
      "models", "A table of machine learning models, any vintage of the Epoch data set");
  models->fallthrough();
  auto options = std::make_shared<IngestModelsOptions>();
  models->add_option("FILE", options->file, "The CSV file, or - for standard input")->required();
  models->add_flag("--facts", options->facts, "Leave links and notes out of models.csv");
  models->add_option(
      "--words", options->words,
      "Also write how often each word stands in the abstracts: model, word, count; compressed where "
      "the name ends in .gz");
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
