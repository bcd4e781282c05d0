// Malformed annotation files, each with the one message that it must give.

#include "catch.hpp"

#include <algorithm>
#include <cctype>

#include "computedivide/error.hpp"
#include "computedivide/papers.hpp"
#include "data/papers/author_lists.hpp"

using namespace computedivide;

namespace {

const std::string header =
    "id,title,year,topic,n_authors,n_industry_authors,chinese_lab,novel_model,code_released,device,n_devices,"
    "training_hours,training_flop,mentions_bert,studies_bert\n";

struct Malformed {
  std::string content;
  std::string message;  // with p.csv for the file
};

/// A file with one row that is good except for one cell.
std::string with(std::size_t column, const std::string& cell) {
  std::vector<std::string> cells{"a", "T",    "2020", "vision", "4",    "2",   "no", "yes",
                                 "1", "V100", "8",    "24",     "1e20", "yes", "no"};
  cells[column] = cell;
  std::string row = cells[0];
  for (std::size_t i = 1; i < cells.size(); ++i) row += "," + cells[i];
  return header + row + "\n";
}

std::string without_column(const std::string& name) {
  std::string text = header;
  text.erase(text.find(name + ","), name.size() + 1);
  return text;
}

std::vector<Malformed> cases() {
  using namespace std::string_literals;
  const std::string authors = "is not a whole number from 1 to 10000";
  const std::string industry = "is not a whole number from 0 to 10000";
  const std::string years = "is not a whole number from 1987 to 2100";
  const std::string devices = "is not a whole number from 1 to 10000000";
  const std::string amount = "is not a number above 0; leave the cell blank if it is not known";
  const std::string boolean = "is not yes or no (true, false, 1 and 0 will do)";
  const auto at = [](const std::string& column, const std::string& rest) {
    return "p.csv:2: column '" + column + "': " + rest;
  };
  return {
      {"", "p.csv: is empty; a header line with column names is needed"},
      {"\n\r\n", "p.csv: is empty; a header line with column names is needed"},
      {header, "p.csv: has no rows; at least one paper is needed"},
      {with(0, ""), at("id", "is blank; every paper needs an id")},
      {with(0, "  "), at("id", "is blank; every paper needs an id")},
      {with(2, ""), at("year", "is blank; every paper needs a year")},
      {with(2, "20"), at("year", "'20' " + years)},
      {with(2, "1986"), at("year", "'1986' " + years)},
      {with(2, "2101"), at("year", "'2101' " + years)},
      {with(2, "2020.5"), at("year", "'2020.5' " + years)},
      {with(2, "-2020"), at("year", "'-2020' " + years)},
      {with(2, "NeurIPS 2020"), at("year", "'NeurIPS 2020' " + years)},
      {with(3, "nlp"), at("topic", "'nlp' is unknown; did you mean 'nlp_speech'?")},
      {with(4, "0"), at("n_authors", "'0' " + authors)},
      {with(4, "-1"), at("n_authors", "'-1' " + authors)},
      {with(4, "four"), at("n_authors", "'four' " + authors)},
      {with(4, "4.5"), at("n_authors", "'4.5' " + authors)},
      {with(4, "99999999999999999999999"), at("n_authors", "'99999999999999999999999' " + authors)},
      {with(5, "5"), at("n_industry_authors", "'5' is not at most the 4 of column 'n_authors'")},
      {with(5, "-1"), at("n_industry_authors", "'-1' " + industry)},
      {with(5, "1.5"), at("n_industry_authors", "'1.5' " + industry)},
      {with(5, "NA"), at("n_industry_authors", "'NA' " + industry)},
      {with(6, "maybe"), at("chinese_lab", "'maybe' " + boolean)},
      {with(7, "y"), at("novel_model", "'y' " + boolean)},
      {with(8, "2"), at("code_released", "'2' " + boolean)},
      {with(8, "yes no"), at("code_released", "'yes no' " + boolean)},
      {with(10, "0"), at("n_devices", "'0' " + devices)},
      {with(10, "8x"), at("n_devices", "'8x' " + devices)},
      {with(11, "0"), at("training_hours", "'0' " + amount)},
      {with(11, "-3"), at("training_hours", "'-3' " + amount)},
      {with(11, "3 days"), at("training_hours", "'3 days' " + amount)},
      {with(12, "inf"), at("training_flop", "'inf' " + amount)},
      {with(12, "nan"), at("training_flop", "'nan' " + amount)},
      {with(12, "1e999"), at("training_flop", "'1e999' " + amount)},
      {with(13, "BERT"), at("mentions_bert", "'BERT' " + boolean)},
      {with(14, "?"), at("studies_bert", "'?' " + boolean)},
  };
}

std::string message_of(const std::string& content) {
  try {
    read_papers(content, "p.csv");
  } catch (const Error& error) {
    return error.what();
  }
  return "read without an error";
}

}  // namespace

TEST_CASE("each malformed annotations file gives its message", "[papers]") {
  for (const Malformed& file : cases()) {
    INFO(file.content);
    CHECK(message_of(file.content) == file.message);
  }
}

TEST_CASE("annotations that contradict themselves, or whose columns are wrong, are refused", "[papers]") {
  const std::string row = "a,T,2020,,,,,,,,,,,no,yes\n";
  CHECK(message_of(header + row) ==
        "p.csv:2: column 'studies_bert': 'yes' is not possible where column 'mentions_bert' says no");
  const std::string blank = "a,,2020,,,,,,,,,,,,\n";
  CHECK(message_of(header + blank + blank) ==
        "p.csv:3: column 'id': 'a' is already on line 2; every paper needs its own id");
  CHECK(message_of(without_column("topic") + blank).find("'topic'") != std::string::npos);
  CHECK(message_of("id,yeer\na,2020\n").find("'year'") != std::string::npos);
  CHECK(message_of("id,id\n").find("'id'") != std::string::npos);
  CHECK(message_of(header + "a,T,2020\n").find("p.csv:2") == 0);
  CHECK(message_of(header + blank + "b,\"T\n").find("p.csv:3") == 0);
}

TEST_CASE("blank cells are unknown, booleans come in six spellings, and papers read back", "[papers]") {
  const PapersFile read = read_papers(
      header + "a,,2020,,,,,,,,,,,,\nb,\"T, U\",2021,VISION,3,0,YES,True,1,V100,8,1.5,1e20,NO,false\n",
      "p.csv");
  REQUIRE(read.papers.size() == 2);
  CHECK(!read.papers[0].n_authors);
  CHECK(!read.papers[0].code_released);
  CHECK(read.papers[1].chinese_lab == true);
  CHECK(read.papers[1].novel_model == true);
  CHECK(read.papers[1].code_released == true);
  CHECK(read.papers[1].studies_bert == false);
  CHECK(read.papers[1].training_flop == 1e20);
  CHECK(read.kind == SourceKind::real);
  const std::string written = papers_to_csv(read.papers);
  CHECK(papers_to_csv(read_papers(written, "again.csv").papers) == written);
}

TEST_CASE("a row whose source says simulated makes the annotations synthetic", "[papers]") {
  std::string head = header;
  head.insert(head.size() - 1, ",source");
  CHECK(read_papers(head + "a,,2020,,,,,,,,,,,,,\"simulated, seed 1\"\n", "p.csv").kind ==
        SourceKind::synthetic);
}

TEST_CASE("numbers as pandas writes them, a header in another case and columns of one's own are read",
          "[papers]") {
  std::string capitals = header;
  for (char& c : capitals) c = static_cast<char>(std::toupper(static_cast<unsigned char>(c)));
  capitals = "," + capitals.substr(0, capitals.size() - 1) + ",notes\n";
  const PapersFile read = read_papers(
      capitals + "0,a,T,2021.0,vision,4.0,0.0,1.0,,True,V100,8.0,24,,False,0.0,checked\n", "p.csv");
  REQUIRE(read.papers.size() == 1);
  const Paper& paper = read.papers[0];
  CHECK(paper.year == 2021);
  CHECK(paper.n_authors == 4);
  CHECK(paper.n_devices == 8);
  CHECK(paper.chinese_lab == true);
  CHECK(paper.studies_bert == false);
  CHECK(read.remarks.size() == 2);
  CHECK(message_of(header + "a,T,2020,,4.5,,,,,,,,,,\n").find("'4.5'") != std::string::npos);
}

TEST_CASE("annotations separated by semicolons are refused as such", "[papers]") {
  std::string semicolons = header;
  std::replace(semicolons.begin(), semicolons.end(), ',', ';');
  CHECK(message_of("\xEF\xBB\xBF" + semicolons + "a;T;2020\n").find("';'") != std::string::npos);
}

TEST_CASE("rows of authors are recognised by their columns, and say what they need", "[papers]") {
  const std::string rows = "Conference,Year,Title,Author_Position,Author,Affiliation\nN,2019,T,1,A,MIT\n";
  CHECK(read_author_rows({rows, "a.csv"}).size() == 1);
  const std::string without = "conference,year,title,author,affiliation\nN,2019,T,A,MIT\n";
  CHECK(has_author_rows(CsvReader(without, "a.csv")));
  CHECK_FALSE(has_author_rows(CsvReader(header, "p.csv")));
  CHECK_THROWS_WITH(read_author_rows({without, "a.csv"}),
                    contains("'author_position'") && contains("affiliation"));
  CHECK_THROWS_WITH(
      read_author_rows({"year,title,author_position,affiliation\n2019,T,1,A\n2019,T,3,B\n", "a.csv"}),
      contains("a.csv:3") && contains("'3'"));
  CHECK_THROWS_WITH(read_author_rows({"year,title,author_position,affiliation\n2019,T,0,A\n", "a.csv"}),
                    contains("a.csv:2") && contains("'0'"));
}
