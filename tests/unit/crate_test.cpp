// The crate of a toy run against the rules of RO-Crate 1.1 and Process Run Crate 0.5, by a small validator.

#include "computedivide/runs/crate.hpp"

#include <cstdlib>
#include <map>
#include <set>

#include "catch.hpp"
#include "computedivide/base/hash.hpp"
#include "computedivide/data/json.hpp"
#include "computedivide/runs/crate_check.hpp"
#include "computedivide/runs/verify.hpp"
#include "toy_run.hpp"

using namespace computedivide;

namespace {

const CrateStudy study{"A toy",   "Two steps.", "As you like.", "MIT", "https://doi.org/10.1/x",
                       "A paper", "2024"};

std::string crate_of(const ToyRun& toy, std::string_view date = "") {
  return make_crate(read_written_record(toy.out()), read_file(toy.out() / "run.json"), toy::steps,
                    toy.sources(), study, date);
}

std::map<std::string, Json> entities_of(const std::string& text) {
  std::map<std::string, Json> entities;
  const Json crate = parse_json(text, "crate");
  for (const Json& entity : crate.at("@graph", "crate").array("crate"))
    REQUIRE(entities.emplace(entity.at("@id", "crate").text("crate"), entity).second);
  return entities;
}

std::string id_of(const Json& reference) {
  return reference.at("@id", "reference").text("reference");
}

std::set<std::string> ids_of(const Json& entity, std::string_view key) {
  std::set<std::string> ids;
  for (const Json& reference : entity.at(key, "entity").array("entity")) ids.insert(id_of(reference));
  return ids;
}

}  // namespace

TEST_CASE("a crate holds what RO-Crate and its profile require", "[provenance]") {
  const ToyRun toy;
  const std::map<std::string, Json> entities = entities_of(crate_of(toy, "2024-01-04"));
  const Json& descriptor = entities.at("ro-crate-metadata.json");
  CHECK(descriptor.at("@type", "").text("") == "CreativeWork");
  CHECK(id_of(descriptor.at("conformsTo", "")) == "https://w3id.org/ro/crate/1.1");
  const Json& root = entities.at(id_of(descriptor.at("about", "")));
  CHECK(root.at("@type", "").text("") == "Dataset");
  CHECK(root.at("datePublished", "").text("") == "2024-01-04");
  CHECK_THAT(root.at("description", "").text(""), contains("no claim about the world: text"));
  CHECK(entities.at(id_of(root.at("conformsTo", ""))).at("@type", "").text("") == "CreativeWork");
  const std::set<std::string> parts = ids_of(root, "hasPart");
  const std::set<std::string> mentioned = ids_of(root, "mentions");
  std::size_t actions = 0;
  std::size_t files = 0;
  for (const auto& [id, entity] : entities) {
    const std::string& type = entity.at("@type", id).text(id);
    if (type == "File") {
      ++files;
      CHECK(parts.contains(id));
      CHECK(entity.at("sha256", id).text(id).size() == 64);
      CHECK_FALSE(entity.at("contentSize", id).text(id).empty());
    }
    if (type == "CreateAction") {
      ++actions;
      CHECK(mentioned.contains(id));
      CHECK(entities.at(id_of(entity.at("instrument", id))).at("@type", id).text(id) ==
            "SoftwareApplication");
      for (const std::string& object : ids_of(entity, "object")) CHECK(entities.contains(object));
      for (const std::string& result : ids_of(entity, "result")) CHECK(parts.contains(result));
    }
  }
  CHECK(actions == 3);
  CHECK(files == 5);
  const std::string input = content_id(sha256_hex("hello"));
  CHECK(entities.at(input).at("contentSize", "").text("") == "5");
  CHECK(ids_of(entities.at("#step-words"), "object") == std::set<std::string>{input});
  CHECK(ids_of(entities.at("#step-count"), "object") ==
        std::set<std::string>{"words.txt", "words.numbers.json", "#parameter-tail"});
}

TEST_CASE("a crate has no date of its own and no path, whatever a file is called", "[provenance]") {
  const ToyRun toy("a b%\"\\ü\n.txt");
  const std::string text = crate_of(toy);
  CHECK(text == crate_of(toy));
  CHECK(text.find(toy.folder.path().string()) == std::string::npos);
  CHECK(text.find("tmp/") == std::string::npos);
  CHECK_FALSE(entities_of(text).at("./").find("datePublished"));
  CHECK(crate_id("a b%.csv") == "a%20b%25.csv");
  CHECK(crate_id("a:b#c?.csv") == "a%3Ab%23c%3F.csv");
  CHECK(crate_id("ü.csv") == "ü.csv");
  CHECK(crate_id("\xff.csv") == "%FF.csv");
  // The digest of "Hello World!" and its URI are the example of RFC 6920, section 8.1.
  CHECK(content_id(sha256_hex("Hello World!")) ==
        "ni:///sha-256;f4OxZX_x_FO5LcGBSKHWXfwtSx-j1ncoSt3SABJtkGk");
}

TEST_CASE("a crate of an earlier run is one problem, and one without a date a note", "[provenance]") {
  ToyRun toy;
  CHECK_FALSE(is_crate_stale(toy.out()));
  write_crate(toy.out(), toy::steps, toy.sources(), study);
  CHECK_FALSE(is_crate_stale(toy.out()));
  Verification verification = verify_folder(toy.out());
  CHECK(verification.count(FindingKind::problem) == 0);
  REQUIRE(verification.findings.size() == 1);
  CHECK(verification.findings[0].what.starts_with("has no datePublished"));
  toy.folder.write("text", "another text");
  toy.run();
  CHECK(is_crate_stale(toy.out()));
  verification = verify_folder(toy.out());
  CHECK(verification.count(FindingKind::problem) == 1);
  CHECK(verification.findings[0].what ==
        "is of another run than run.json; 'run-all --ro-crate' makes it again");
}

TEST_CASE("verify reads the crate, clean removes it, and a mixed run has none", "[provenance]") {
  ToyRun toy;
  ::setenv("SOURCE_DATE_EPOCH", "86400", 1);
  write_crate(toy.out(), toy::steps, toy.sources(), study);
  ::setenv("SOURCE_DATE_EPOCH", "soon", 1);
  CHECK_THROWS_WITH(write_crate(toy.out(), toy::steps, toy.sources(), study), contains("'soon'"));
  ::unsetenv("SOURCE_DATE_EPOCH");
  CHECK(verify_folder(toy.out()).findings.empty());
  std::string text = read_file(toy.out() / crate_file);
  CHECK(text.find("\"1970-01-02\"") != std::string::npos);
  text.replace(text.find("\"contentSize\": \""), 16, "\"contentSize\": \"9");
  std::ofstream(toy.out() / crate_file) << text;
  CHECK(verify_folder(toy.out()).count(FindingKind::problem) == 1);
  std::ofstream(toy.out() / crate_file) << "{";
  CHECK(verify_folder(toy.out()).findings.at(0).where == "ro-crate-metadata.json:1:2");
  toy.folder.write("text", "four");
  CHECK_THROWS_WITH(crate_of(toy), contains("source 'text' is not the one of run.json any more"));
  toy.only = {"words"};
  toy.run();
  CHECK_THROWS_WITH(crate_of(toy), contains("a mixed run"));
  clean_outputs(toy.out());
  CHECK_FALSE(std::filesystem::exists(toy.out()));
}
