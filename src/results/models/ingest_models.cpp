// Derived data: the models table, whatever its vintage, in one schema, with its provenance and a count of
// every row that was dropped and every cell that was read with care. All results on models read these files
// and no other.

#include "results/models/ingest_models.hpp"

#include "base/files.hpp"
#include "base/log.hpp"
#include "computedivide/csv.hpp"
#include "computedivide/json.hpp"
#include "computedivide/models.hpp"
#include "data/gzip.hpp"
#include "results/models/model_words.hpp"
#include "results/models/team_counts.hpp"

namespace computedivide {

namespace {

/// Words of the abstracts that the table holds; of the shipped table, which holds none, those that ship
/// beside it.
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
    append_csv_record(
        rows, std::vector<std::string>{std::move(kind), what, std::to_string(count), std::move(first)});
  };
  add("read", "rows", read.report.rows, "");
  add("kept", "models", read.models.size(), "");
  for (const auto& [reason, tally] : read.report.dropped) {
    add("dropped", reason, tally.count, tally.first);
    log::info("models: {} rows dropped: {} (first: {})", tally.count, reason, tally.first);
  }
  for (const auto& [reason, tally] : read.report.remarks)
    add("read with care", reason, tally.count, tally.first);

  for (const std::string& field : read.absent) add("absent", field, 0, no_column(field));

  outputs.write("models.csv", models_to_csv(read.models, read.absent));
  outputs.write("models_words.csv", model_words_to_csv(words_of(inputs, read.models)));
  outputs.write("models.provenance.json", to_text(Json::Object{{"schema", 1}, {"source", to_json(info)}}));
  outputs.write("models_rows.csv", rows);
}

}  // namespace computedivide
