// Columns and names as spreadsheets and people write them.

#include "base/text.hpp"
#include "catch.hpp"

#include "computedivide/error.hpp"
#include "computedivide/models.hpp"

using namespace computedivide;

namespace {

ModelsFile read(const std::string& header, const std::string& row) {
  return read_models(header + "\n" + row + "\n", "m.csv");
}

const std::string plain = "Model,Organization categorization,Publication date,Training compute (FLOP)";

}  // namespace

TEST_CASE("case, spaces, breaks, underscores and British spelling make no other column", "[columns]") {
  for (const std::string header :
       {"MODEL,organization  categorization,\"Publication\ndate\",Training compute (FLOPs)",
        "model,organization_categorization,publication_date,training_compute_flop",
        "Model,Organisation categorisation,Publication\u00a0date,Training compute"}) {
    INFO(header);
    const ModelsFile file = read(header, "A,Industry,2020-01-02,1e20");
    CHECK(file.models.at(0).training_flop == 1e20);
    CHECK(team_type(file.models.at(0)) == TeamType::industry_only);
  }
  CHECK_THROWS_WITH(read("Model,Organization categorization,Publication date,Training compute (petaFLOP)",
                         "A,Industry,2020,1"),
                    contains("'Training compute (FLOP)'"));
}

TEST_CASE("columns that no result needs may be odd, missing or there twice", "[columns]") {
  const ModelsFile odd = read(plain + ",Training dataset size,Notes,Notes", "A,Industry,2020,1e20,see A,x,y");
  CHECK_FALSE(odd.models.at(0).dataset_size);
  CHECK(odd.report.remarks.size() >= 1);
  const ModelsFile twice = read(plain + ",Domain,domain", "A,Industry,2020,1e20,Vision,Language");
  CHECK(twice.models.at(0).domains == std::vector<std::string>{"Vision"});
  CHECK_THROWS_WITH(read(plain + ",Parameters,parameters", "A,Industry,2020,1e20,1,2"),
                    contains("'parameters'"));
}

TEST_CASE("fields without a column are known as such, also when the table is written and read again",
          "[columns]") {
  const ModelsFile file = read(plain + ",Parameters", "A,Industry,2020,1e20,1e9");
  CHECK(file.absent.contains("notability"));
  CHECK_FALSE(file.absent.contains("parameters"));
  CHECK(read_models(models_to_csv(file.models, file.absent), "again").absent == file.absent);
}

TEST_CASE("spaces, invisible characters and case make no second model", "[columns]") {
  const ModelsFile file =
      read(plain,
           "Net A,Industry,2020,1e20\nNet\u00a0A,Industry,2020,1e20\nNet A\u200b,Industry,2020,1e20\n"
           "net a,Industry,2020,1e20\n\"Net\n A\",Industry,2020,1e20\n"
           "\u202aNet A\u202c,Industry,2020,1e20\n\u2067Net\u2069 A,Industry,2020,1e20");
  CHECK(file.models.size() == 1);
  CHECK(file.report.dropped.at("duplicate name").count == 6);
}

TEST_CASE("fillers, tags and variation selectors make no second model, nor is a mark for missing a name",
          "[columns]") {
  const ModelsFile file = read(
      plain,
      "Net A,Industry,2020,1e20\nNet A\ufe0f,Industry,2020,1e20\nNet\u034f A,Industry,2020,1e20\n"
      "\u3164Net A,Industry,2020,1e20\nNet A\U000e0041,Industry,2020,1e20\nN\u061cet A,Industry,2020,1e20\n"
      "#REF!,Industry,2020,1e20\nnan,Industry,2020,1e20\n\u200b,Industry,2020,1e20");
  CHECK(file.models.size() == 1);
  CHECK(file.report.dropped.at("duplicate name").count == 5);
  CHECK(file.report.dropped.at("no name").count == 3);
}

TEST_CASE("marks for missing of spreadsheets, R and pandas do not make a column odd", "[columns]") {
  for (const std::string mark : {"<NA>", "--", "\u2014", ".", "n.a.", "#NULL!", "TBD"}) {
    const ModelsFile file = read(plain, "A,Industry,2020-01-02," + mark + "\nB,Industry,2020-01-02," + mark);
    CHECK_FALSE(file.models.at(0).training_flop);
    REQUIRE(file.report.remarks.size() == 1);
    CHECK(file.report.remarks.begin()->second.count == 2);
  }
}

TEST_CASE("cells of thousands of unknown labels leave a short report", "[columns]") {
  std::string labels = std::string(100'000, 'z');
  for (int i = 0; i < 5000; ++i) labels += ",label " + std::to_string(i);
  const ModelsFile file =
      read(plain + ",Notability criteria", "A,\"Industry," + labels + "\",2020-01-02,1e20,\"" + labels +
                                               "\"\n\"" + labels + "\",Industry,2020-01-02,1e20,");
  std::size_t size = 0, counted = 0;
  for (const auto& [what, tally] : file.report.remarks) {
    size += what.size() + tally.first.size();
    counted += tally.count;
  }
  CHECK(size < 200'000);
  CHECK(counted == 2 * 5001);
}

TEST_CASE("sectors and criteria may be separated by commas or semicolons in any table", "[columns]") {
  for (const std::string name : {"name", "Model name", "model_name", "System"}) {
    for (const std::string sectors : {"\"Academia,Industry\"", "Academia; Industry"}) {
      const ModelsFile file = read(name + ",sectors,date,training_flop,notability",
                                   "A," + sectors + ",2020,1e20,\"highly cited, SOTA improvement\"");
      INFO(name << ": " << sectors);
      CHECK(team_type(file.models[0]) == TeamType::collaboration);
      CHECK((file.models[0].notability.highly_cited && file.models[0].notability.sota_improvement));
    }
  }
}

TEST_CASE("names that differ in case stay two models where the dates differ", "[columns]") {
  const ModelsFile file = read(plain, "CALM,Industry,2023,\nCaLM,Academia,2022,2.9e19");
  CHECK(file.models.size() == 2);
  CHECK(file.report.remarks.size() >= 1);
}

TEST_CASE("visible text is what a reader sees", "[columns]") {
  CHECK(visible_text(" a\t\n b\u00a0\u2009c\u200b\ufeff ") == "a b c");
  CHECK(visible_text("\u00e9\u4e2d") == "\u00e9\u4e2d");
  CHECK(visible_text("").empty());
  // A letter and its accent, typed as one character or as two.
  CHECK(visible_text("Cafe\u0301") == "Caf\u00e9");
  CHECK(visible_text(std::string_view("e\u0301\0\u4e2d", 7)) == std::string_view("\u00e9\0\u4e2d", 6));
  CHECK(visible_text("e\u0301 \xff") == "e\u0301 \xff");
}
