// datapackage.json of a small folder, and whether every column that the program writes is described.

#include "runs/runs.hpp"

#include "base/files.hpp"
#include "catch.hpp"
#include "computedivide/csv.hpp"
#include "computedivide/error.hpp"
#include "computedivide/json.hpp"
#include "data/gzip.hpp"
#include "data/text_reader.hpp"
#include "scratch.hpp"

using namespace computedivide;
namespace fs = std::filesystem;

namespace {

fs::path project_folder() { return test_folder().parent_path(); }

RunRecord record_of(const std::string& file) {
  RunRecord record;
  record.version = "1";
  record.steps["fig1"].outputs = {{file, std::string(64, 'a'), 7}, {"fig1.svg", std::string(64, 'b'), 1}};
  return record;
}

const std::vector<ColumnDescription> columns{{"year", "year", "A year."},
                                             {"fig1:n", "models", "Models."},
                                             {"n", "", "Observations."},
                                             {"works:*", "", "A term."},
                                             {"fig1:", "", "A table."}};

}  // namespace

TEST_CASE("a data package has each column with its type, unit and sentence", "[datapackage]") {
  const Scratch folder;
  folder.write(
      "fig1.csv",
      "year,n,share,day,flag,name,empty\n2012,-1,0.5,2012-01-31,true,a,\n2013,2,1,2012-02-01,false,3,\n");
  std::vector<std::string> undescribed;
  const Json package =
      parse_json(datapackage_text(folder.path(), record_of("fig1.csv"), columns, undescribed), "package");
  const Json::Array& resources = package.at("resources", "").array("");
  REQUIRE(resources.size() == 1);
  CHECK(resources[0].at("path", "").text("") == "fig1.csv");
  CHECK(!resources[0].at("title", "").text("").empty());
  CHECK(resources[0].at("description", "").text("") == "A table.");
  CHECK(resources[0].at("hash", "").text("") == "sha256:" + std::string(64, 'a'));
  std::vector<std::string> types;
  for (const Json& field : resources[0].at("schema", "").at("fields", "").array(""))
    types.push_back(field.at("type", "").text(""));
  CHECK(types ==
        std::vector<std::string>{"integer", "integer", "number", "date", "boolean", "string", "string"});
  CHECK(resources[0].at("schema", "").at("fields", "").array("")[1].at("unit", "").text("") == "models");
  CHECK(undescribed == std::vector<std::string>{"fig1.csv: share", "fig1.csv: day", "fig1.csv: flag",
                                                "fig1.csv: name", "fig1.csv: empty"});
}

TEST_CASE("a compressed table is described, with types of all its blocks", "[datapackage]") {
  const Scratch folder;
  std::string text = "# a head\nyear,value\n";
  while (text.size() < (std::size_t{3} << 20)) text += "2012,7\n";
  folder.write("fig1_rows.csv.gz", gzip(text + "2013,x\n"));
  std::vector<std::string> undescribed;
  const RunRecord record = record_of("fig1_rows.csv.gz");
  const std::string made = datapackage_text(folder.path(), record, columns, undescribed);
  const Json package = parse_json(made, "package");
  const Json& resource = package.at("resources", "").array("").at(0);
  CHECK(resource.at("name", "").text("") == "fig1_rows");
  CHECK(resource.at("compression", "").text("") == "gz");
  const Json::Array& fields = resource.at("schema", "").at("fields", "").array("");
  REQUIRE(fields.size() == 2);
  CHECK(fields[0].at("type", "").text("") == "integer");
  CHECK(fields[1].at("type", "").text("") == "string");
  CHECK(undescribed == std::vector<std::string>{"fig1_rows.csv.gz", "fig1_rows.csv.gz: value"});
  CHECK(datapackage_problems(made, record).empty());
  folder.write("fig1_rows.csv.gz", gzip(text).substr(0, 200));
  CHECK_THROWS_WITH(datapackage_text(folder.path(), record, columns, undescribed),
                    contains("fig1_rows.csv.gz"));
}

TEST_CASE("a column's description is the file's own before that of all files", "[datapackage]") {
  CHECK(find_column(columns, "fig1", "n")->description == "Models.");
  CHECK(find_column(columns, "fig2", "n")->description == "Observations.");
  CHECK(find_column(columns, "works", "GPU")->description == "A term.");
  CHECK(find_column(columns, "works", "year")->description == "A year.");
  CHECK(find_column(columns, "fig2", "GPU") == nullptr);
  const Scratch folder;
  folder.write("columns.csv", "column,unit,description\na,,One.\na,,Two.\n");
  CHECK_THROWS_WITH(read_columns(folder / "columns.csv"), contains("'a'") && contains("columns.csv:3"));
  folder.write("columns.csv", "column,unit,description\na,m,\n");
  CHECK_THROWS_WITH(read_columns(folder / "columns.csv"), contains("'a'"));
}

TEST_CASE("a data package that names other files than the record is a problem", "[datapackage]") {
  const Scratch folder;
  folder.write("fig1.csv", "year\n2012\n");
  std::vector<std::string> undescribed;
  const std::string text = datapackage_text(folder.path(), record_of("fig1.csv"), columns, undescribed);
  CHECK(datapackage_problems(text, record_of("fig1.csv")).empty());
  CHECK(datapackage_problems(text, record_of("fig1_other.csv")).size() == 2);
  RunRecord changed = record_of("fig1.csv");
  changed.steps["fig1"].outputs[0].sha256 = std::string(64, 'c');
  REQUIRE(datapackage_problems(text, changed).size() == 1);
  CHECK_THAT(datapackage_problems(text, changed)[0], contains("'fig1.csv'"));
  CHECK_THROWS_AS(datapackage_problems("{", changed), Error);
}

TEST_CASE("every table and column of the committed results is described", "[datapackage]") {
  const std::vector<ColumnDescription> known = read_columns(project_folder() / "data" / columns_file);
  std::size_t files = 0;
  for (const char* profile : {"paper", "latest"}) {
    for (const fs::directory_entry& entry : fs::directory_iterator(project_folder() / "figures" / profile)) {
      if (entry.path().extension() != ".csv") continue;
      ++files;
      const CsvReader csv(entry.path());
      INFO(entry.path());
      CHECK(find_table(known, entry.path().stem().string()) != nullptr);
      for (const std::string& column : csv.header()) {
        INFO(entry.path().filename().string() << ": " << column);
        CHECK(find_column(known, entry.path().stem().string(), column) != nullptr);
      }
    }
  }
  CHECK(files > 20);
  for (const char* stem : {"works_features", "works_words"}) {
    INFO(stem);
    CHECK(find_table(known, stem) != nullptr);
    TextReader table{ByteStream(project_folder() / "data/embedded" / (std::string(stem) + ".csv.gz"))};
    std::string_view line;
    while (table.next_line(line) == TextReader::Got::piece && line.starts_with('#')) {
    }
    const CsvReader csv(line, stem);
    for (const std::string& column : csv.header()) {
      INFO(column);
      CHECK(find_column(known, stem, column) != nullptr);
    }
  }
}
