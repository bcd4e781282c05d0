// What fetch brings is what run-all reads: every set from a server of this machine, then a whole run on it.

#include <set>

#include "computedivide/data/csv.hpp"
#include "computedivide/fetch/address.hpp"
#include "computedivide/fetch/catalogue.hpp"
#include "fetch_harness.hpp"

namespace {

/// Files of the right form, small, for the places to which the catalogue sends its files.
std::map<std::string, std::string> stand_ins() {
  const std::string chips =
      "Hardware name,Manufacturer,Release date,FP64 (double precision) performance (FLOP/s),FP32 (single "
      "precision) "
      "performance (FLOP/s),FP16 (half precision) performance (FLOP/s),TF32 (TensorFloat-32) performance "
      "(FLOP/s),Tensor-FP16/BF16 performance (FLOP/s),INT8 performance (OP/s),FP8 performance "
      "(FLOP/s),Memory "
      "(bytes)\nNVIDIA Tesla V100 SXM2,NVIDIA,2017-06-21,7.8e12,1.57e13,3.1e13,,1.25e14,,,3.2e10\n";
  return {{"models.csv", read_file(test_file("../data/embedded/models.csv"))},
          {"models/epoch_full_2024-10.csv", read_file(test_file("../data/embedded/models_2024-10.csv"))},
          {"hardware/epoch_chips_2026-07.csv", chips},
          {"clusters/epoch_gpu_clusters_2025-12.csv", read_file(test_file("../data/embedded/clusters.csv"))},
          {"neurips/neurips_2019_code_release.json",
           R"([{"name": "1-a", "code": true, "affiliations": ["Google Research", "MIT"]}])"}};
}

}  // namespace

TEST_CASE("fetch all, then run-all on what it brought: no number less than from the shipped data") {
  const Setting setting;
  for (const char* name : {"embedded", "lexicons", "published", "report"})
    fs::copy(test_file("../data") / name, setting.folder / "data" / name, fs::copy_options::recursive);
  const std::map<std::string, std::string> files = stand_ins();
  computedivide::Json::Array pins;
  Server server;
  for (const auto& [file, content] : files) {
    pins.push_back(computedivide::Json::Object{{"name", file == "models.csv" ? "models-a" : file},
                                               {"title", file},
                                               {"file", file},
                                               {"sets", computedivide::Json::Array{"any"}},
                                               {"repository", "who/what"},
                                               {"commit", "c0ffee"},
                                               {"path", file},
                                               {"sha256", computedivide::sha256_hex(content)},
                                               {"bytes", static_cast<std::int64_t>(content.size())},
                                               {"licence", "any"}});
    server.on("/who/what/c0ffee/" + file, [content](const httplib::Request&, httplib::Response& answer) {
      answer.set_content(content, "application/octet-stream");
    });
  }
  setting.folder.write("data/sources.json", computedivide::to_text(computedivide::Json::Object{
                                                {"schema", 1}, {"models", "models-a"}, {"files", pins}}));
  server.start();
  const auto values = [&](const std::string& out) {
    std::set<std::string> known;
    computedivide::CsvReader csv(setting.folder / out / "numbers.csv");
    while (csv.next()) {
      if (!csv.trimmed(csv.column("value")).empty()) known.emplace(csv.trimmed(csv.column("id")));
    }
    return known;
  };
  const std::string only = " --only numbers -q --out " + setting.folder.path().string();
  const Finished before = setting.run("run-all" + only + "/shipped");
  INFO(before.log);
  REQUIRE(before.exit_code == 0);
  const Finished fetched = setting.run("fetch all --base-url " + server.base());
  INFO(fetched.log);
  REQUIRE(fetched.exit_code == 0);
  for (const auto& [file, content] : files) CHECK(read_file(setting.cache() / file) == content);
  const Finished after = setting.run("run-all" + only + "/fetched");
  INFO(after.log);
  REQUIRE(after.exit_code == 0);
  const std::set<std::string> now = values("fetched");
  for (const std::string& id : values("shipped")) {
    INFO(id);
    CHECK(now.contains(id));
  }
}
