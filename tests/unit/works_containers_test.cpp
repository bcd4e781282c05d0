// The containers of works: lines, pretty-printed JSON, arrays, pages, objects by id, and what is not works at
// all.

#include "catch.hpp"
#include "computedivide/error.hpp"
#include "data/gzip.hpp"
#include "scratch.hpp"
#include "works_harness.hpp"

using namespace computedivide;

namespace {

const std::string bom = "\xEF\xBB\xBF";

/// A record of this number without a line end.
std::string work(int number) {
  std::string json = record({{"id", "\"https://openalex.org/W" + std::to_string(number) + "\""}});
  json.pop_back();
  return json;
}

/// The same on several lines.
std::string pretty(const std::string& json, const std::string& indent = "  ") {
  std::string text, margin = "\n";
  bool in_string = false;
  for (std::size_t i = 0; i < json.size(); ++i) {
    const char c = json[i];
    if (c == '"' && json[i - 1] != '\\') in_string = !in_string;
    if (!in_string && (c == '}' || c == ']')) text += margin.erase(margin.size() - indent.size());
    text += c;
    if (!in_string && (c == '{' || c == '[')) text += margin += indent;
    if (!in_string && c == ',') text += margin;
    if (!in_string && c == ':') text += ' ';
  }
  return text;
}

void check_keys(const std::string& text, const std::vector<std::uint64_t>& keys) {
  INFO(text.substr(0, 200));
  for (const std::string& bytes : {text, gzip(text), bom + text, text + "\n\n"}) {
    const SeenFile seen = see_works(bytes);
    CHECK(seen.keys() == keys);
    for (const SeenWork& one : seen.works) CHECK_FALSE(one.drop);
    CHECK(seen.errors.kinds.empty());
  }
}

}  // namespace

TEST_CASE("one work, or several, pretty-printed", "[works]") {
  check_keys(pretty(work(3)), {3});
  check_keys(pretty(work(3)) + "\n" + pretty(work(4), "\t") + "\n", {3, 4});
  check_keys(pretty("[" + work(3) + "," + work(4) + "]"), {3, 4});
  check_keys(pretty(R"({"meta":{"count":2},"results":[)" + work(3) + "," + work(4) + "]}"), {3, 4});
}

TEST_CASE("lines and other containers one after another", "[works]") {
  const std::string page = R"({"meta":{"count":1},"results":[)" + work(7) + "]}";
  check_keys(work(1) + "\n" + work(2) + "\n" + pretty(work(3)) + "\n" + pretty(work(4), " "), {1, 2, 3, 4});
  check_keys(work(1) + "\n" + pretty(work(3)) + "\n" + work(2) + "\n" + pretty(work(4)), {1, 3, 2, 4});
  check_keys(pretty(work(3)) + "\n" + work(1) + "\n", {3, 1});
  check_keys(work(1) + "\n[" + work(2) + "," + work(3) + "]\n" + work(4), {1, 2, 3, 4});
  check_keys(work(1) + "\n" + page + "\n" + pretty(page) + "\n" + work(2), {1, 7, 7, 2});
  check_keys(work(1) + "\n" + pretty("[" + work(2) + "," + work(3) + "]") + "\n", {1, 2, 3});
  check_keys(work(1) + "\n" + R"({"W2":)" + work(2) + "}\n", {1, 2});
  // A truncated record costs no other record.
  const SeenFile seen = see_works(work(1) + "\n{\n  \"id\": \"W5\",\n" + work(2) + "\n" + work(3) + "\n");
  CHECK(seen.dropped(Drop::unreadable) == 1);
  CHECK(seen.works.size() == 4);
}

TEST_CASE("arrays, arrays of arrays, lists of pages", "[works]") {
  const std::string page =
      R"({"meta":{"count":2,"x":[1]},"results":[)" + work(1) + "," + work(2) + R"(],"group_by":[]})";
  check_keys("[" + work(1) + "]", {1});
  check_keys("[[" + work(1) + ", " + work(2) + "], [], [[" + work(3) + "]], null]", {1, 2, 3});
  check_keys(page, {1, 2});
  check_keys(page + "\n" + page, {1, 2, 1, 2});
  check_keys("[" + page + ",\n" + page + "]", {1, 2, 1, 2});
  check_keys(R"({"group_by":[],"results":[)" + work(5) + R"(],"meta":null})", {5});
  check_keys("[" + work(1) + "]\n[" + work(2) + "]\n", {1, 2});
  check_keys("[]", {});
}

TEST_CASE("objects by id, and records in wrappers", "[works]") {
  check_keys(R"({"W6":)" + work(6) + R"(,"https://openalex.org/W7":)" + work(7) + "}", {6, 7});
  check_keys(pretty(R"({"10.1/x":)" + work(6) + R"(,"10.1/y":)" + work(7) + "}"), {6, 7});
  const std::string hit = R"({"_index":"works","_id":"W8","_score":1.5,"_source":)";
  check_keys(hit + work(8) + "}\n" + hit + work(9) + "}\n", {8, 9});
  check_keys(
      R"({"took":3,"_shards":{"total":1},"hits":{"total":{"value":1},"hits":[)" + hit + work(8) + "}]}}",
      {8});
}

TEST_CASE("values one after another, on one line or many, with marks and commas between", "[works]") {
  check_keys(work(1) + work(2) + "\n" + work(3) + " " + work(4) + "\n", {1, 2, 3, 4});
  check_keys(work(1) + bom + work(2), {1, 2});
  check_keys(work(1) + ",\n" + work(2) + ",\n", {1, 2});
  check_keys(work(1) + "\r" + work(2) + "\r", {1, 2});
  check_keys("[\n" + work(1) + ",\n" + work(2) + "\n]\n", {1, 2});
  check_keys(work(1) + "\n" + bom + work(2) + "\r\n  " + bom + work(3) + "\n", {1, 2, 3});
  CHECK(see_works(gzip(work(1) + "\n") + gzip(bom + work(2) + "\n")).keys() ==
        std::vector<std::uint64_t>{1, 2});
  CHECK(see_works(gzip("[" + work(1) + "]") + gzip(bom + "[" + work(2) + "]")).keys() ==
        std::vector<std::uint64_t>{1, 2});
}

TEST_CASE("a damaged record in a list is unreadable, and the next one is read", "[works]") {
  const std::string cut = work(2).substr(0, 60);                      // inside a string or between members
  const std::string missing = work(2).substr(0, work(2).size() - 1);  // its last bracket
  std::string unbalanced = work(2);
  unbalanced.replace(unbalanced.rfind("]}]"), 3, "]}");  // the end of a list
  for (const std::string& damaged :
       {cut, missing, unbalanced, std::string("nonsense"), std::string("12"), std::string("\"text\"")}) {
    const SeenFile seen = see_works("[" + work(1) + ",\n" + damaged + ",\n" + work(3) + "]");
    INFO(damaged);
    REQUIRE(seen.works.size() == 3);
    CHECK(seen.works[1].drop == Drop::unreadable);
    CHECK(seen.works[2].key == 3);
    CHECK_FALSE(seen.works[2].drop);
  }
}

TEST_CASE("a page that is cut gives what is whole, and says so", "[works]") {
  const std::string page = R"({"meta":{"count":2},"results":[)" + work(1) + "," + work(2);
  const SeenFile in_record = see_works(page.substr(0, page.size() - 30));
  CHECK(in_record.keys() == std::vector<std::uint64_t>{1, 0});
  CHECK(in_record.works[1].drop == Drop::unreadable);
  const SeenFile between = see_works(page);
  CHECK(between.keys() == std::vector<std::uint64_t>{1, 2});
  CHECK(between.errors.kinds.size() == 1);
}

TEST_CASE("pages without works say so", "[works]") {
  for (const char* page : {R"({"meta":{"count":4},"results":null})", R"({"meta":{"count":4}})", "", " \n ",
                           "<html><body>504</body></html>", R"(<?xml version="1.0"?><Error/>)"}) {
    INFO(page);
    const SeenFile seen = see_works(page);
    CHECK(seen.works.empty());
    CHECK(seen.errors.kinds.size() == 1);
  }
  CHECK(see_works(R"({"meta":{},"results":[]})").errors.kinds.empty());
  CHECK(see_works(R"({"error":"Rate limit exceeded","message":"Wait"})").dropped(Drop::not_a_work) == 1);
  CHECK(see_works(pretty(R"({"error":"Rate limit exceeded","message":"Wait"})")).dropped(Drop::not_a_work) ==
        1);
}

TEST_CASE("other formats are refused by name", "[works]") {
  const std::string tar = "works.jsonl" + std::string(246, '\0') + "ustar  " + std::string(250, '\0');
  std::string wide;
  for (const char c : work(1)) wide += std::string(1, c) + '\0';
  const std::vector<std::pair<std::string, std::string>> others{{"PAR1\x15\x04", "Parquet"},
                                                                {"PK\x03\x04...", "zip"},
                                                                {"BZh91AY", "bzip2"},
                                                                {"\xFD"
                                                                 "7zXZ",
                                                                 "xz"},
                                                                {"7z\xBC\xAF\x27\x1C", "7z"},
                                                                {tar, "tar"},
                                                                {"\xFF\xFE" + wide, "UTF-16"},
                                                                {wide, "UTF-16"},
                                                                {"%PDF-1.7", "PDF"},
                                                                {gzip(gzip(work(1))), "twice"},
                                                                {std::string("ab\0cdefgh", 9), "binary"}};
  for (const auto& [bytes, word] : others) {
    CHECK_THROWS_WITH(see_works(bytes), contains(word) && contains("works.jsonl"));
    if (word != "twice") CHECK_THROWS_WITH(see_works(gzip(bytes)), contains(word));
  }
}

TEST_CASE("a table with another header is refused, and what is missing is named", "[works]") {
  const auto refused = [](const std::string& text, const std::string& a, const std::string& b) {
    CHECK_THROWS_WITH(see_works(text, {}, "t.csv"), contains("t.csv") && contains(a) && contains(b));
  };
  refused("id;year;text\n1;2019;words\n", "';'", "year");
  refused("id,year,text,text\n1,2019,words,more\n", "'text'", "twice");
  refused("id\tyear\ttext\n1\t2019\twords\n", "tabs", "text");
  refused("id,year,abstract\n1,2019,words\n", "'text'", "'abstract'");
  refused("work_id,publication_year,text\n1,2019,words\n", "'work_id'", "'publication_year'");
  refused("name,value\na,1\n", "'id'", "value");
  refused("some words\n", "some words", "id, year, text");
  refused("input,id,reason,year\na,1,,2019\n", "'text'", "reason");
  CHECK(see_works("\"id\",\"year\",\"text\"\n1,2019,words\n").works.size() == 1);
}

TEST_CASE("first lines that are damaged do not hide what the file is", "[works]") {
  const SeenFile seen = see_works("rubbish\n" + work(1).substr(0, 50) + "\n" + work(2) + "\n");
  CHECK(seen.keys() == std::vector<std::uint64_t>{0, 0, 2});
  // What is left of one record is one unreadable record, wherever it was cut.
  const std::string whole = R"({"id":"W1","abstract_inverted_index":{"the":[0],"data":[1,2],"abstract":[3]},)"
                            R"("concepts":[{"id":"C1"}],"publication_year":2019})";
  const std::string others = "\n" + work(2) + "\n" + work(3) + "\n" + work(4) + "\n";
  for (std::size_t cut = 6; cut < whole.size(); ++cut) {
    INFO(cut);
    CHECK(see_works(whole.substr(0, cut) + others).keys().size() == 4);
    const std::string tail = whole.substr(cut);
    if (tail.starts_with("{") || tail.starts_with("[{")) continue;  // a value of its own
    const SeenFile rest = see_works(tail + others);
    CHECK(rest.keys() == std::vector<std::uint64_t>{0, 2, 3, 4});
    CHECK(rest.form.starts_with("OpenAlex"));
  }
  CHECK(see_works(R"({"x)"
                  "\n"
                  R"({"venue":"ICLR","year":2020,"title":"a","abstract":"b"})")
            .form.starts_with("conference"));
}
