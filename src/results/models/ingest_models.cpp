// Derived data: the models table, whatever its vintage, in one schema, with its provenance and a count of
// every row that was dropped and every cell whose reading needed a decision. All results on models read these
// files and no other.

#include "results/models/ingest_models.hpp"

#include "base/files.hpp"
#include "base/log.hpp"
#include "computedivide/csv.hpp"
#include "computedivide/error.hpp"
#include "computedivide/json.hpp"
#include "data/gzip.hpp"
#include "data/tables/csv_cells.hpp"
#include "results/models/team_counts.hpp"
#include "score/words.hpp"

namespace computedivide {

namespace {

/// Words of the abstracts in the table; for the shipped table, which has none, the words that ship with it.
ModelWords words_of(const Inputs& inputs, const std::vector<Model>& models) {
  if (inputs.has("model_words")) {
    const std::filesystem::path& file = inputs.source_file("model_words");
    return read_model_words(gunzip(read_file(file), file.string()), file.string());
  }
  return count_model_words(models, stop_words(), compute_terms().terms);
}

}  // namespace

void run_ingest_models(const Inputs& inputs, Outputs& outputs) {
  const ModelsFile read = read_models(inputs.source_file("models"));
  SourceInfo info = inputs.source("models");
  if (info.title.empty()) info.title = read.report.vintage;
  if (read.kind == SourceKind::synthetic) info.kind = SourceKind::synthetic;

  std::string rows = "kind,what,count,first\n";
  const auto add = [&](std::string kind, const std::string& what, std::uint64_t count, std::string first) {
    append_csv_record(rows, row_cells(kind, what, count, first));
  };
  add("read", "rows", read.report.rows, "");
  add("kept", "models", read.models.size(), "");
  for (const auto& [reason, tally] : read.report.dropped) {
    add("dropped", reason, tally.count, tally.first);
    log::info("models: rows dropped, {}: {} (first: {})", reason, tally.count, tally.first);
  }
  for (const auto& [reason, tally] : read.report.remarks)
    add("read with care", reason, tally.count, tally.first);

  for (const std::string& field : read.absent) add("absent", field, 0, no_column(field));

  outputs.write("models.csv", models_to_csv(read.models, read.absent));
  outputs.write("models_words.csv", model_words_to_csv(words_of(inputs, read.models)));
  outputs.write("models.provenance.json", to_text(Json::Object{{"schema", 1}, {"source", to_json(info)}}));
  outputs.write("models_rows.csv", rows);
}

// Word counts of abstracts: they may be redistributed, while the texts may not.

ModelWords count_model_words(const std::vector<Model>& models, const Lexicon& stop_words,
                             std::span<const std::string> terms) {
  ModelWords words;
  WordLister lister(stop_words, terms);
  for (const Model& model : models) {
    if (!model.abstract) continue;
    std::map<std::string, std::uint64_t>& counts = words[model.name];
    for (const auto& [word, count] : count_words(lister, *model.abstract)) counts[word] = count;
  }
  return words;
}

std::string model_words_to_csv(const ModelWords& words) {
  std::string csv = "model,word,count\n";
  for (const auto& [model, counts] : words)
    for (const auto& [word, count] : counts) append_csv_record(csv, row_cells(model, word, count));
  return csv;
}

ModelWords read_model_words(std::string_view text, std::string name) {
  CsvReader csv(text, std::move(name));
  const std::size_t model = csv.column("model");
  const std::size_t word = csv.column("word");
  const std::size_t count = csv.column("count");
  ModelWords words;
  while (csv.next()) {
    const std::int64_t value = needed_count(csv, count, 1, std::numeric_limits<std::int64_t>::max());
    words[std::string(csv[model])][std::string(csv[word])] = static_cast<std::uint64_t>(value);
  }
  return words;
}

}  // namespace computedivide
