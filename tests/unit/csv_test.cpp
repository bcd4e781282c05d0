#include "catch.hpp"

#include <fstream>

#include "computedivide/csv.hpp"
#include "computedivide/error.hpp"

using namespace computedivide;

namespace {

std::vector<std::vector<std::string>> records(const std::string& text) {
  CsvReader csv(text, "t.csv");
  std::vector<std::vector<std::string>> all;
  while (csv.next()) {
    std::vector<std::string> cells;
    for (std::size_t i = 0; i < csv.header().size(); ++i) cells.emplace_back(csv[i]);
    all.push_back(cells);
  }
  return all;
}

std::string message(const std::string& text) {
  try {
    records(text);
  } catch (const Error& error) {
    return error.what();
  }
  return "no error";
}

using Rows = std::vector<std::vector<std::string>>;

}  // namespace

TEST_CASE("cells with commas, line ends and doubled quotes are read as written") {
  CHECK(records("a,b\n\"x, y\",\"line\r\nend \"\"q\"\"\"\n") == Rows{{"x, y", "line\r\nend \"q\""}});
}

TEST_CASE("CRLF, a byte order mark, empty lines and a missing last line end change nothing") {
  CHECK(records("\xEF\xBB\xBF"
                "a,b\r\n\r\n1,2\r\n\n3,") == Rows{{"1", "2"}, {"3", ""}});
}

TEST_CASE("a quoted empty cell alone is a record, an empty line is none") {
  CHECK(records("a\n\"\"\n\nx\n") == Rows{{""}, {"x"}});
}

TEST_CASE("line numbers count the line ends inside quotes") {
  CsvReader csv("a,b\n\"1\n2\",x\ny,z\n", "t.csv");
  REQUIRE(csv.next());
  CHECK(csv.line() == 2);
  REQUIRE(csv.next());
  CHECK(csv.line() == 4);
  CHECK(csv.where(1) == "t.csv:4: column 'b'");
  CHECK_FALSE(csv.next());
}

TEST_CASE("malformed files are refused with file, line and column") {
  CHECK(message("") == "t.csv: is empty; a header line with column names is needed");
  CHECK(message("\n\n") == "t.csv: is empty; a header line with column names is needed");
  CHECK(message("a,b\n1\n") ==
        "t.csv:2: 1 cells where the header has 2; a shifted or truncated row, or a comma that needs quotes");
  CHECK(message("a,b\n1,2,3\n") ==
        "t.csv:2: 3 cells where the header has 2; a shifted or truncated row, or a comma that needs quotes");
  CHECK(
      message("a,b\n1,\"cut") ==
      "t.csv:2:3: a quoted cell that opens here never closes; the file is truncated, or a quote is missing");
  CHECK(message("a,b\n1,2\"3\n") ==
        "t.csv:2:4: a quote inside an unquoted cell; such a cell must be quoted, with its quotes doubled");
  CHECK(message("a,b\n\"1\"2,3\n") ==
        "t.csv:2:4: text after a closing quote; a comma or the line's end, or a doubled quote, is needed");
  CHECK(message("a,b\n1,2\r3,4\n") ==
        "t.csv:2:4: a carriage return without a line feed; lines end with LF or CRLF");
  CHECK(message("a,b\n1,2\r") ==
        "t.csv:2:4: a carriage return without a line feed; lines end with LF or CRLF");
  CHECK(message(std::string("a,b\n1,\0\n", 8)) ==
        "t.csv:2:3: a NUL byte; this is not a CSV file, or not in UTF-8");
  CHECK(message("a,b\n1,caf\xE9\n") == "t.csv:2: cell 2: byte 0xE9 is not UTF-8; save the file as UTF-8");
  CHECK(message("\xFF\xFE"
                "a") == "t.csv: is UTF-16 text; a plain CSV file in UTF-8 is expected");
}

TEST_CASE("a header names its separator, not the names inside it") {
  for (const char* text : {"id|name\n1|x\n", "id;full, name;year\n1;x;2\n", "id\tname\n1\tx\n"})
    CHECK_THAT(message(text), contains("t.csv:1") && contains("separated by"));
  // As data frames join the names of two levels.
  CHECK(records("a|b,c|d,\"e;f;g\"\n1,2,3\n") == Rows{{"1", "2", "3"}});
  // ORC and Parquet files begin like these names.
  CHECK(records("ORCID,PAR1\n1,2\n") == Rows{{"1", "2"}});
  CHECK(records("PAR1,b\n1,2\n") == Rows{{"1", "2"}});
}

TEST_CASE("an unknown column suggests the nearest one") {
  const CsvReader csv("Domain,Task\n", "t.csv");
  CHECK(csv.column("Task") == 1);
  CHECK_THROWS_WITH(csv.column("Domian"), "t.csv: no column 'Domian'; did you mean 'Domain'?");
}

TEST_CASE("a file longer than one block reads as the same text in memory does") {
  std::string text = "n,text\n";
  for (int i = 0; i < 20'000; ++i)
    text += std::to_string(i) + ",\"é, \"\"" + std::to_string(i) + "\"\"\r\n\"\r\n";
  const auto path = std::filesystem::temp_directory_path() / "computedivide_csv_blocks.csv";
  std::ofstream(path, std::ios::binary) << text;
  CsvReader csv(path);
  CsvReader memory(text, "t.csv");
  std::size_t count = 0;
  while (csv.next()) {
    REQUIRE(memory.next());
    REQUIRE(csv[1] == memory[1]);
    REQUIRE(csv.line() == memory.line());
    ++count;
  }
  CHECK(count == 20'000);
  std::filesystem::remove(path);
}

TEST_CASE("folders and files that are not there are refused") {
  CHECK_THROWS_WITH(CsvReader(std::filesystem::path("/")), "/: is a folder; a CSV file is expected");
  CHECK_THROWS_WITH(
      CsvReader(std::filesystem::path("/nowhere.csv")),
      "/nowhere.csv: cannot be read: No such file or directory; a readable CSV file is expected");
}

TEST_CASE("a cell that begins with a byte order mark is written so that it is not taken for the file's") {
  std::string text;
  append_csv_record(text, std::vector<std::string>{"\xEF\xBB\xBFx"});
  CHECK(text == "\"\xEF\xBB\xBFx\"\n");
}

TEST_CASE("written records read back the same") {
  const Rows rows{{"plain", "a,b", "q\"q"}, {"", "\n", " x "}, {"", "", ""}};
  std::string text = "x,y,z\n";
  for (const auto& row : rows) append_csv_record(text, row);
  CHECK(records(text) == rows);
  std::string single = "x\n";
  append_csv_record(single, std::vector<std::string>{""});
  CHECK(records(single) == Rows{{""}});
  std::string steering = "x\n";
  append_csv_record(steering, std::vector<std::string>{"a\r\nb\rc\x1b"});
  CHECK(records(steering) == Rows{{"a\nb\\rc\\x1b"}});
}
