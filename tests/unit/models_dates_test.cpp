// The column of dates decides whether the day or the month comes first.

#include "catch.hpp"

#include "computedivide/error.hpp"
#include "computedivide/models.hpp"
#include "data/tables/csv_cells.hpp"

using namespace computedivide;

namespace {

/// A table of one model per date.
ModelsFile read_dates(const std::vector<std::string>& dates) {
  std::string csv = "Model,Organization categorization,Publication date,Training compute (FLOP)\n";
  for (std::size_t i = 0; i < dates.size(); ++i) csv += fmt::format("M{},Industry,{},1e20\n", i, dates[i]);
  return read_models(csv, "m.csv");
}

std::vector<std::string> dates_of(const std::vector<std::string>& dates) {
  std::vector<std::string> read;
  for (const Model& model : read_dates(dates).models)
    read.push_back(model.date ? format_date(*model.date) : "none");
  return read;
}

using Dates = std::vector<std::string>;

}  // namespace

TEST_CASE("one date that can only be read one way decides for its column", "[dates]") {
  CHECK(dates_of({"3/1/2012", "1/15/2013"}) == Dates{"2012-03-01", "2013-01-15"});
  CHECK(dates_of({"3/1/2012", "15/1/2013"}) == Dates{"2012-01-03", "2013-01-15"});
  CHECK(dates_of({"2020-01-13", "1/13/2020", "2/3/2020"}) == Dates{"2020-01-13", "2020-01-13", "2020-02-03"});
  CHECK(dates_of({"01-03-2012", "15-01-2013"}) == Dates{"2012-03-01", "2013-01-15"});
  CHECK(dates_of({"01.03.2012", "15.01.2013"}) == Dates{"2012-03-01", "2013-01-15"});
}

TEST_CASE("without such a date the column is read day first, and that is remarked on", "[dates]") {
  const ModelsFile read = read_dates({"3/1/2012", "2012-05-06", "4/4/2012"});
  CHECK(format_date(*read.models[0].date) == "2012-01-03");
  REQUIRE(read.report.remarks.size() == 1);
  CHECK(read.report.remarks.begin()->second.count == 1);
  CHECK(read.report.remarks.begin()->second.first == "line 2: '3/1/2012'");
}

TEST_CASE("dates that contradict each other are refused with both lines", "[dates]") {
  try {
    read_dates({"3/1/2012", "1/15/2013", "15/1/2013"});
    FAIL("was read");
  } catch (const Error& error) {
    const std::string message = error.what();
    for (const std::string part :
         {"m.csv", "'Publication date'", "line 3: '1/15/2013'", "line 4: '15/1/2013'"})
      CHECK(message.find(part) != std::string::npos);
  }
}

TEST_CASE("a single slip among many dates does not turn the column", "[dates]") {
  std::vector<std::string> dates(30, "15/01/2013");
  dates.push_back("01/15/1998");
  dates.push_back("02/03/2013");
  const ModelsFile read = read_dates(dates);
  CHECK(format_date(*read.models[30].date) == "1998-01-15");
  CHECK(format_date(*read.models[31].date) == "2013-03-02");
  CHECK(read.report.remarks.size() == 2);
}

TEST_CASE("the model that stays of several rows keeps its own date", "[dates]") {
  const ModelsFile read = read_models(
      "Model,Organization categorization,Publication date,Training compute (FLOP)\n"
      "A,Industry,3/1/2012,\nA,Industry,5/2/2012,1e20\nB,Industry,1/15/2013,1e20\n",
      "m.csv");
  REQUIRE(read.models.size() == 2);
  CHECK(format_date(*read.models[0].date) == "2012-05-02");
}

TEST_CASE("the forms of dates that tables use", "[dates]") {
  const auto date = [](std::string_view text) {
    const auto read = read_table_date(text);
    return read ? format_date(read->date) : "none";
  };
  for (const std::string_view text : {"2012-03-01",
                                      "2012/03/01",
                                      "2012-3-1",
                                      "2012-03-01 00:00:00",
                                      "2012-03-01T10:00:00Z",
                                      "2012-03-01T10:00:00.000+02:00",
                                      "1/3/2012 0:00",
                                      "01.03.2012",
                                      "2012-03",
                                      "03/2012",
                                      "2012/03",
                                      "March 01, 2012",
                                      "1 March 2012",
                                      "1-Mar-2012",
                                      "Mar. 1 2012",
                                      "MARCH 2012",
                                      "mar 2012",
                                      "20120301",
                                      "20120301.0",
                                      "Thu, 01 Mar 2012",
                                      "Thursday, March 1, 2012",
                                      "Thu, 01 Mar 2012 10:00:00 GMT",
                                      "Thu Mar 01 10:00:00 2012",
                                      "March 1st, 2012",
                                      "March 01, 2012 10:00",
                                      "2012-03-01t10:00:00z",
                                      "1. 3. 2012",
                                      "1/3/2012, 10:00:00 AM",
                                      "2012\u201303\u201301",
                                      "2012\u201103\u201101"}) {
    INFO(text);
    CHECK(date(text) == "2012-03-01");
  }
  CHECK(date("2012") == "2012-01-01");
  CHECK(date("2012.0") == "2012-01-01");
  CHECK(date("Sept 30, 2012") == "2012-09-30");
  for (const std::string_view text : {"Marsh 01, 2012",
                                      "1-Mar-12",
                                      "March 1 2 2012",
                                      "March 31, June 2012",
                                      "Feb 30, 2012",
                                      "May",
                                      "40969",
                                      "1/2/12",
                                      "2012-",
                                      "-2012",
                                      "2012-13-01",
                                      "31/02/2012",
                                      "1/2/3/2012",
                                      "2012-03-01 noon",
                                      "2012T10:00",
                                      "1899",
                                      "01-2012-03",
                                      "20121301",
                                      "18120301",
                                      "March 1th2, 2012",
                                      "Thu 2012",
                                      "2012-03-01,",
                                      ""}) {
    INFO(text);
    CHECK(date(text) == "none");
  }
}
