// The table that ships, data/embedded/models.csv: well formed, complete where it must be, and in order.
// Whether its numbers are right is asked of the primary sources; tests/real compares them with others'.

#include "catch.hpp"

#include <algorithm>
#include <regex>
#include <set>

#include <fmt/format.h>

#include "computedivide/base/date.hpp"
#include "computedivide/data/csv.hpp"
#include "computedivide/data/models.hpp"

using namespace computedivide;

namespace {

std::filesystem::path table() {
  return test_file("../data/embedded/models.csv");
}

/// One column of the table, cell by cell, as written.
std::vector<std::string> cells_of(const std::string& name) {
  CsvReader csv(table());
  const std::size_t column = csv.column(name);
  std::vector<std::string> cells;
  while (csv.next()) cells.emplace_back(csv[column]);
  return cells;
}

bool is_source(const std::string& text) {
  // Four digits after the point until 2014, five since.
  static const std::regex arxiv("arXiv:((0[7-9]|1[0-4])\\d\\d\\.\\d{4}|(1[5-9]|2\\d)\\d\\d\\.\\d{5})");
  static const std::regex doi("doi:10\\.\\d{4,9}/\\S+");
  static const std::regex report("report: [^,]+, .+, (19|20)\\d{2}( https?://\\S+)?");
  return std::regex_match(text, arxiv) || std::regex_match(text, doi) || std::regex_match(text, report);
}

}  // namespace

TEST_CASE("the embedded table has our header and 150 models or more") {
  const CsvReader csv(table());
  CHECK(csv.header() == std::vector<std::string>{"name", "organisations", "sectors", "led_by", "date",
                                                 "domain", "parameters", "training_flop", "dataset_size",
                                                 "self_supervised", "notability", "citations", "source",
                                                 "note"});
  CHECK(read_models(table()).models.size() >= 150);
}

TEST_CASE("the reader drops nothing of the embedded table and remarks on dates without a day alone") {
  const ModelsFile file = read_models(table());
  CHECK(file.report.vintage == "models table of computedivide");
  CHECK(file.kind == SourceKind::real);
  CHECK(file.report.dropped.empty());
  CHECK(file.models.size() == file.report.rows);

  // Where a source prints no day, none is made up: each such date is remarked on, and nothing else is.
  std::uint64_t months = 0;
  std::uint64_t years = 0;
  for (const std::string& date : cells_of("date")) {
    months += date.size() == 7;
    years += date.size() == 4;
  }
  std::uint64_t month_remarks = 0;
  std::uint64_t year_remarks = 0;
  for (const auto& [what, tally] : file.report.remarks) {
    INFO(what << ", first on " << tally.first);
    const bool month = what == "column 'date': month only, taken as its first day";
    const bool year = what == "column 'date': year only, taken as its first day";
    CHECK((month || year));
    if (month) month_remarks = tally.count;
    if (year) year_remarks = tally.count;
  }
  CHECK(month_remarks == months);
  CHECK(year_remarks == years);
}

TEST_CASE("every embedded model has a name, a date, a domain and a source of a known form") {
  for (const Model& model : read_models(table()).models) {
    INFO(model.name << ": '" << model.source << "'");
    CHECK_FALSE(model.name.empty());
    CHECK(model.date.has_value());
    CHECK_FALSE(model.domains.empty());
    CHECK(is_source(model.source));
  }
}

TEST_CASE("the check of sources refuses what is none of the three forms") {
  CHECK(is_source("arXiv:1706.03762"));
  CHECK(is_source("doi:10.1038/nature14539"));
  CHECK(is_source("report: IBM, A title, with a comma, 1959 https://example.org/x"));
  for (const char* text : {"", "arXiv:1706.0376", "arXiv:1706.03762v5", "arxiv.org/abs/1706.03762",
                           "doi:nature14539", "report: a title without a year", "report: IBM, 1959"}) {
    INFO(text);
    CHECK_FALSE(is_source(text));
  }
}

TEST_CASE("embedded domains are the ones that the table's page lists") {
  const std::set<std::string> known{"Language", "Vision",           "Speech", "Games",    "Multimodal",
                                    "Biology",  "Image generation", "Video",  "Robotics", "Recommendation",
                                    "Other"};
  for (const Model& model : read_models(table()).models) {
    for (const std::string& domain : model.domains) {
      INFO(model.name << ": '" << domain << "'");
      CHECK(known.count(domain) == 1);
    }
  }
}

TEST_CASE("every embedded model has as many sectors as organisations") {
  for (const Model& model : read_models(table()).models) {
    INFO(model.name);
    CHECK_FALSE(model.organisations.empty());
    CHECK(model.sectors.size() == model.organisations.size());
  }
}

TEST_CASE("a leader is named in embedded collaborations alone, and is one of its sectors") {
  const std::vector<std::string> leaders = cells_of("led_by");
  const std::vector<Model> models = read_models(table()).models;
  REQUIRE(leaders.size() == models.size());
  for (std::size_t i = 0; i < models.size(); ++i) {
    if (leaders[i].empty()) continue;
    const Model& model = models[i];
    INFO(model.name);
    CHECK(team_type(model) == TeamType::collaboration);
    REQUIRE(model.led_by.has_value());
    CHECK(std::find(model.sectors.begin(), model.sectors.end(), *model.led_by) != model.sectors.end());
  }
}

TEST_CASE("the embedded table is sorted by date, then name, and no name stands twice") {
  const std::vector<std::string> names = cells_of("name");
  const std::vector<std::string> dates = cells_of("date");
  std::vector<std::pair<std::string, std::string>> keys;
  for (std::size_t i = 0; i < names.size(); ++i) keys.emplace_back(dates[i], names[i]);
  const auto out_of_order = std::is_sorted_until(keys.begin(), keys.end());
  INFO((out_of_order == keys.end() ? "" : out_of_order->second));
  CHECK(out_of_order == keys.end());
  CHECK(std::set<std::string>(names.begin(), names.end()).size() == names.size());
}

TEST_CASE("an embedded model later than its arXiv identifier's month says that it is a later version") {
  for (const Model& model : read_models(table()).models) {
    if (!model.source.starts_with("arXiv:")) continue;
    REQUIRE(model.date.has_value());
    const std::string arxiv_month =
        fmt::format("20{}-{}", model.source.substr(6, 2), model.source.substr(8, 2));
    const bool later = format_date(*model.date).substr(0, 7) > arxiv_month;
    INFO(model.name << " " << format_date(*model.date) << ", " << model.source);
    CHECK(later == (model.note.find("Later than the source's first version") != std::string::npos));
  }
}

TEST_CASE("at least 140 embedded models have training compute, 110 parameters, and the reckoning is noted") {
  std::uint64_t with_flop = 0;
  std::uint64_t with_parameters = 0;
  for (const Model& model : read_models(table()).models) {
    with_flop += model.training_flop.has_value();
    with_parameters += model.parameters.has_value();
    INFO(model.name);
    CHECK((!model.training_flop || !model.note.empty()));
  }
  CHECK(with_flop >= 140);
  CHECK(with_parameters >= 110);
}
