// The models tables that ship: they read back as themselves, hold facts alone, and say where they come from.

#include <set>

#include <fmt/format.h>

#include "catch.hpp"

#include "base/files.hpp"
#include "computedivide/csv.hpp"
#include "computedivide/json.hpp"
#include "computedivide/models.hpp"
#include "data/gzip.hpp"
#include "data/sidecar.hpp"
#include "results/models/ingest_models.hpp"
#include "results/models/vintages.hpp"

using namespace computedivide;

namespace {

std::filesystem::path embedded(const std::string& name) { return test_file("../data/embedded/" + name); }

const std::vector<std::string> tables{"models.csv", "models_2022-06.csv", "models_2023-03.csv",
                                      "models_2024-10.csv", "models_2026-07.csv"};

}  // namespace

TEST_CASE("the shipped models tables read back as themselves, without a dropped row", "[embedded]") {
  for (const std::string& name : tables) {
    INFO(name);
    const ModelsFile file = read_models(embedded(name));
    CHECK(file.kind == SourceKind::real);
    CHECK(file.report.dropped.empty());
    std::set<std::string> left_out = file.absent;
    left_out.insert({"source", "note"});
    CHECK(models_to_csv(file.models, left_out) == read_file(embedded(name)));
  }
  CHECK(read_models(embedded("models.csv")).models.size() == 1891);
}

TEST_CASE("no shipped models table holds a text of others", "[embedded]") {
  for (const std::string& name : tables) {
    CsvReader csv(embedded(name));
    for (const char* column : {"abstract", "note", "source"}) CHECK_FALSE(csv.find(column));
  }
}

TEST_CASE("each shipped models file has its provenance beside it", "[embedded]") {
  std::vector<std::string> files = tables;
  files.emplace_back("model_words.csv.gz");
  for (const std::string& name : files) {
    INFO(name);
    const std::string where = embedded(name + ".provenance.json").string();
    const Json provenance = parse_json(read_file(where), where);
    CHECK(provenance.at("file", where).text(where) == name);
    for (const char* field : {"title", "licence", "citation", "date", "command"})
      CHECK_FALSE(provenance.at(field, where).text(where).empty());
    CHECK(provenance.at("origin", where).at("sha256", where).text(where).size() == 64);
  }
}

TEST_CASE("each shipped file has a provenance that can be read", "[embedded]") {
  for (const auto& entry : std::filesystem::directory_iterator(embedded(""))) {
    const std::string name = entry.path().filename().string();
    if (name == "README.md" || name.ends_with(".provenance.json")) continue;
    INFO(name);
    const auto provenance = read_sidecar(entry.path());
    REQUIRE(provenance);
    CHECK_FALSE(provenance->title.empty());
    CHECK_FALSE(provenance->licence.empty());
    CHECK(provenance->sha256.size() == 64);
  }
  // Files that this project wrote are their own origin.
  const std::filesystem::path ours = embedded("hardware_names.csv");
  CHECK(read_sidecar(ours)->sha256 == sha256_file(ours));
}

TEST_CASE("the shipped words belong to the shipped models", "[embedded]") {
  const std::string path = embedded("model_words.csv.gz").string();
  const ModelWords words = read_model_words(gunzip(read_file(path), path), path);
  CHECK(words.size() > 1500);
  std::set<std::string> names;
  for (const Model& model : read_models(embedded("models.csv")).models) names.insert(model.name);
  for (const auto& [model, counts] : words) CHECK(names.contains(model));
}

TEST_CASE("the vintages are those of 2022 to 2026, in order", "[embedded]") {
  std::vector<std::filesystem::path> files;
  for (const std::string& name : tables) files.push_back(embedded(name));
  std::vector<std::string> names;
  for (const VintageTable& vintage : read_vintages(files)) names.push_back(vintage.name);
  CHECK(names == std::vector<std::string>{"2022-06", "2023-03", "2024-10", "2025-06", "2026-07"});
}
