// Typed cells of tables, and the lists of words by which papers are read.

#include "data/tables/csv_cells.hpp"

#include "catch.hpp"
#include "computedivide/error.hpp"
#include "data/lexicon.hpp"

using namespace computedivide;

namespace {

/// The result of reading the one cell: its text, or what is wrong.
template <class Read>
std::string read_cell(const std::string& cell, Read read) {
  CsvReader csv("x,y\n" + cell + ",1\n", "t.csv");
  csv.next();
  try {
    return cell_text(read(csv));
  } catch (const Error& error) {
    return error.what();
  }
}

std::string count(const std::string& cell) {
  return read_cell(cell, [](const CsvReader& csv) { return count_cell(csv, 0, 1, 10); });
}

std::string number(const std::string& cell) {
  return read_cell(cell, [](const CsvReader& csv) { return number_cell(csv, 0, 0); });
}

std::string flag(const std::string& cell) {
  return read_cell(cell, [](const CsvReader& csv) { return flag_cell(csv, 0); });
}

}  // namespace

TEST_CASE("a cell is read as what its column holds, or refused with its place and text") {
  CHECK(count("7") == "7");
  CHECK(count("7.0") == "7");
  CHECK(count("").empty());
  for (const char* bad : {"0", "11", "7.5", "-1", "seven"}) {
    CHECK_THAT(count(bad), contains("t.csv:2: column 'x': '" + std::string(bad) + "'"));
  }
  CHECK(number("2.50") == "2.5");
  CHECK(number("").empty());
  for (const char* bad : {"-1", "nan", "1 h"}) {
    CHECK_THAT(number(bad), contains("t.csv:2: column 'x': '" + std::string(bad) + "'"));
  }
  for (const char* yes : {"yes", "TRUE", "1", "1.0"}) CHECK(flag(yes) == "yes");
  for (const char* no : {"No", "false", "0"}) CHECK(flag(no) == "no");
  CHECK(flag("").empty());
  CHECK_THAT(flag("maybe"), contains("t.csv:2: column 'x': 'maybe'"));
}

TEST_CASE("a blank cell is refused where its column needs one") {
  CsvReader csv("x,y\n,1\n", "t.csv");
  REQUIRE(csv.next());
  CHECK_THROWS_WITH(needed_cell(csv, 0, "every row has one"), contains("t.csv:2: column 'x'"));
  CHECK_THROWS_WITH(needed_count(csv, 0, 1, 10), contains("t.csv:2: column 'x'"));
  CHECK_THROWS_WITH(needed_number(csv, 0), contains("t.csv:2: column 'x'"));
  CHECK(needed_cell(csv, 1, "every row has one") == "1");
}

TEST_CASE("a list of words has its words, and any ending of those with a star") {
  CHECK(reading_words("devices").has("gpus"));
  CHECK_FALSE(reading_words("devices").has("gpu*"));
  CHECK(reading_words("between count and device").has("*"));
  CHECK_FALSE(reading_words("between count and device").has("rented"));
  CHECK(reading_words("vision").has("visualisation"));
  CHECK_FALSE(reading_words("vision").has("envision"));
  CHECK_THROWS_WITH(reading_words("devies"), contains("reading_words.txt") && contains("'devies'"));
}
