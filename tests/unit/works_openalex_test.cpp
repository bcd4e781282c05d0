// What is read of an OpenAlex record (METHODS section 0, SOURCES section 2), and its quirks, by hand.

#include <cstdlib>

#include "catch.hpp"
#include "data/openalex_record.hpp"
#include "stats/distributions.hpp"
#include "works_harness.hpp"

using namespace computedivide;

namespace {

using Members = std::map<std::string, std::string>;

SeenWork see(const Members& other, const ReadOptions& options = {}) {
  const SeenFile seen = see_works(record(other), options);
  REQUIRE(seen.works.size() == 1);
  return seen.works[0];
}

std::string institutions_of(const std::string& authorships) {
  return see({{"authorships", authorships}}).institutions;
}

std::string abstract_of(const std::string& field) {
  return see({{"abstract_inverted_index", field}}).abstract;
}

TeamType team(InstitutionTypes types, InstitutionTypes academic = institution::education,
              bool strict = false) {
  return team_type(types, {academic, strict});
}

}  // namespace

TEST_CASE("a record is read whole", "[works]") {
  const SeenFile seen = see_works(record({{"topics", "[" + concept_of("Robot Learning", "0.99") + "]"}}));
  REQUIRE(seen.works.size() == 1);
  const SeenWork& work = seen.works[0];
  CHECK_FALSE(work.drop);
  CHECK(work.key == 1);
  CHECK(work.year == 2015);
  CHECK(work.language == "en");
  CHECK(work.institutions == "education");
  CHECK(work.abstract == "GPU:5 a:0 deep:1 model:2 on:3 one:4");
  CHECK(work.concept_names == std::vector<std::string>{"Artificial intelligence"});
  CHECK(work.concepts[0].score == 0.9);
  CHECK(work.concepts[0].level == 1);
  CHECK(work.topic_names == std::vector<std::string>{"Robot Learning"});
  CHECK(work.has_concepts);
  CHECK_FALSE(work.authors_cut);
  CHECK(seen.errors.kinds.empty());
  CHECK_FALSE(seen.synthetic);
  CHECK(see_works(record({{"simulated_by", "\"x\""}})).synthetic);
}

TEST_CASE("unreadable: counted, and the next line is read", "[works]") {
  const std::string cut = record().substr(0, 120);
  const SeenFile seen =
      see_works(record() + cut + "\n" + "nonsense\n[1]\n\"{}\"\n" + record({{"doi", "\"\xFF\""}}) +
                record({{"id", R"("https://openalex.org/W2")"}}));
  REQUIRE(seen.works.size() == 7);
  CHECK(seen.dropped(Drop::unreadable) == 5);
  CHECK_FALSE(seen.works[6].drop);
  std::size_t errors = 0;
  std::string first;
  for (const auto& [kind, seen_kind] : seen.errors.kinds) {
    errors += seen_kind.count;
    if (first.empty() || seen_kind.first < first) first = seen_kind.first;
  }
  CHECK(errors == 5);
  CHECK(first == "works.jsonl:2");
}

TEST_CASE("a year outside of the options, and years of every JSON type", "[works]") {
  for (const char* year :
       {"2011", "2022", "null", "", "2015.5", "true", "\"soon\"", "-2015", "20155", "[2015]"}) {
    INFO(year);
    CHECK(see({{"publication_year", year}}).drop == Drop::year);
  }
  for (const char* year : {"2012", "2021", "\"2019\"", "2019.0", "\" 2019.0 \"", "2.019e3"}) {
    INFO(year);
    const SeenWork work = see({{"publication_year", year}});
    CHECK_FALSE(work.drop);
    CHECK((work.year >= 2012 && work.year <= 2021));
  }
  CHECK(see_works(record({{"publication_year", "2015.5"}})).errors_with("publication_year") == 1);
}

TEST_CASE("no abstract (null or empty index)", "[works]") {
  for (const char* index :
       {"null", "{}", "", R"("")", R"("null")", R"("{}")", R"({"IndexLength":0,"InvertedIndex":{}})",
        R"({"IndexLength":0,"InvertedIndex":null})", "7", R"("words")"}) {
    INFO(index);
    CHECK(see({{"abstract_inverted_index", index}}).drop == Drop::no_abstract);
  }
}

TEST_CASE("an abstract under another name is pointed out", "[works]") {
  for (const char* name : {"abstract", "abstract_text", "summary", "Abstract"}) {
    INFO(name);
    const SeenFile seen = see_works(record({{"abstract_inverted_index", ""}, {name, "\"We train.\""}}));
    CHECK(seen.works.at(0).drop == Drop::no_abstract);
    CHECK(seen.errors.kinds.size() == 1);
    CHECK(see_works(record({{name, "\"We train.\""}})).errors.kinds.empty());
  }
}

TEST_CASE("language and flags, in any JSON type", "[works]") {
  CHECK(see({{"language", R"("de")"}}).language == "de");
  CHECK(see({{"language", R"("d\u0065")"}}).language == "de");
  CHECK_FALSE(see({{"language", ""}}).has_language);
  CHECK_FALSE(see({{"language", "null"}}).has_language);
  for (const char* yes : {"true", "\"true\"", "\"True\"", "1", "\"1\""}) {
    CHECK(see({{"is_retracted", yes}}).retracted);
    CHECK(see({{"is_paratext", yes}}).paratext);
    CHECK(see({{"is_xpac", yes}}).expansion);
  }
  for (const char* no : {"false", "\"false\"", "0", "null", "", "\"perhaps\""})
    CHECK_FALSE(see({{"is_retracted", no}}).retracted);
  CHECK(see({{"type", R"("paratext")"}}).paratext);
  CHECK(see({{"type", R"("paratext")"}, {"is_paratext", "false"}}).paratext);
  CHECK_FALSE(see({{"type", R"("book")"}}).paratext);
  CHECK(see_works(record({{"is_xpac", "\"perhaps\""}})).errors_with("is_xpac") == 1);
}

TEST_CASE("the primary topic's subfield, by URL or number", "[works]") {
  for (const char* id : {R"("https://openalex.org/subfields/1702")", "1702", R"("1702")"})
    CHECK(see({{"primary_topic",
                std::string(R"({"id":"T1","subfield":{"display_name":"x","id":)") + id + "}}"}})
              .subfield == 1702);
  CHECK(see({{"primary_topic", "null"}}).subfield == 0);
  CHECK(see_works(record({{"primary_topic", "[]"}})).errors_with("primary_topic") == 1);
}

TEST_CASE("concept scores of any length are the numbers that they say", "[works]") {
  std::mt19937_64 random = random_stream(5, 2);
  std::vector<std::string> scores{"0",          "1",           "9",     "0.0",  "1.0", "0.00000001",
                                  "0.99999999", "0.000000001", "0.5e0", "1E-3", "10",  "0.12345678901234567"};
  for (int round = 0; round < 500; ++round) {
    std::string score = "0.";
    for (std::uint64_t left = 1 + random_below(random, 11); left > 0; --left)
      score += static_cast<char>('0' + random_below(random, 10));
    scores.push_back(score);
  }
  std::string list;
  for (const std::string& score : scores) list += (list.empty() ? "[" : ",") + concept_of("Name", score);
  const SeenWork work = see({{"concepts", list + "]"}});
  REQUIRE(work.concepts.size() == scores.size());
  for (std::size_t i = 0; i < scores.size(); ++i) {
    INFO(scores[i]);
    CHECK(work.concepts[i].score == std::strtod(scores[i].c_str(), nullptr));
  }
}

TEST_CASE("concepts: scores and levels as strings, ids in any form, entries that are none", "[works]") {
  const SeenFile seen = see_works(
      record({{"concepts",
               R"([{"id":"https://openalex.org/C154945302","display_name":"a","level":"2","score":"0.5123"},
      null,{"id":"c119857082","display_name":"b","level":1,"score":"much"},7,{"display_name":null,"score":null}])"}}));
  REQUIRE(seen.works.size() == 1);
  const std::vector<WorkConcept>& concepts = seen.works[0].concepts;
  REQUIRE(concepts.size() == 3);
  CHECK(concepts[0].id == 154945302);
  CHECK(concepts[0].level == 2);
  CHECK(concepts[0].score == 0.5123);
  CHECK(concepts[1].id == 119857082);
  CHECK(concepts[1].score == -1);
  CHECK(concepts[2].level == -1);
  CHECK(seen.errors.kinds.size() == 2);
  for (const char* none : {"null", "[]", ""}) CHECK_FALSE(see({{"concepts", none}}).has_concepts);
}

TEST_CASE("institution types of all authors: unknown words are other, in any case", "[works]") {
  CHECK(institutions_of(authors({"education", "company"})) == "company+education");
  CHECK(
      institutions_of("["
                      R"({"institutions":[{"type":"education"}]},{"institutions":[]},{"institutions":null},)"
                      R"(null,{"institutions":[{"type":"facility"},null]}])") == "education+facility");
  CHECK(institutions_of("[]") == "none");
  CHECK(institutions_of("null") == "none");
  CHECK(institutions_of(authors({"EDUCATION", "Company"})) == "company+education");
  CHECK(institutions_of(authors({"funder"})) == "other");
  CHECK(institutions_of(R"([{"institutions":[{"id":"I1"}]}])") == "other");
  CHECK(institutions_of(R"([{"institutions":[{"type":null}]}])") == "other");
  for (const char* type :
       {"education", "healthcare", "company", "archive", "nonprofit", "government", "facility", "other"})
    CHECK(name_of(institution_type(type)) == type);
}

TEST_CASE("a list of authors that is cut, or may be", "[works]") {
  const auto cut = [](int count, const std::string& flag) {
    std::string list;
    for (int i = 0; i < count; ++i) list += list.empty() ? "[{}" : ",{}";
    return see({{"authorships", list + "]"}, {"is_authors_truncated", flag}}).authors_cut;
  };
  CHECK(cut(100, ""));
  CHECK(cut(100, "null"));
  CHECK(cut(100, "true"));
  CHECK_FALSE(cut(100, "false"));
  CHECK_FALSE(cut(99, ""));
  CHECK_FALSE(cut(101, ""));
  CHECK(cut(3, "\"true\""));
}

TEST_CASE("team types follow from institution types", "[works]") {
  CHECK(team(institution::company | institution::education) == TeamType::collaboration);
  CHECK(team(institution::company | institution::facility) == TeamType::industry_only);
  CHECK(team(institution::education | institution::government) == TeamType::academic_only);
  CHECK(team(institution::nonprofit | institution::healthcare) == TeamType::other);
  CHECK(team(0) == TeamType::unknown);
  const InstitutionTypes wide = institution::education | institution::facility;
  CHECK(team(institution::facility, wide) == TeamType::academic_only);
  CHECK(team(institution::facility | institution::company, wide) == TeamType::collaboration);
  CHECK(team(wide, institution::education, true) == TeamType::other);
  CHECK(team(wide, wide, true) == TeamType::academic_only);
}

TEST_CASE("indexes: the older wrapping, the Parquet form, and tokens of their names", "[works]") {
  CHECK(abstract_of(R"({"IndexLength":2,"InvertedIndex":{"a":[0],"b":[1]}})") == "a:0 b:1");
  CHECK(abstract_of(R"({"InvertedIndex":{"a":[0]},"IndexLength":1})") == "a:0");
  CHECK(abstract_of(R"({"IndexLength":[0],"InvertedIndex":[1]})") == "IndexLength:0 InvertedIndex:1");
  CHECK(abstract_of(R"("{\"a\":[0],\"\\\"b\\\"\":[1]}")") == "a:0 \"b\":1");
  CHECK(abstract_of(R"("{\"IndexLength\":1,\"InvertedIndex\":{\"a\":[0]}}")") == "a:0");
  CHECK(abstract_of(R"({ "a" : [ 0 , 12 ] , "b:" :[1],"\u00e9\"":[ 3]})") == "a:0,12 b::1 \u00e9\":3");
  CHECK(abstract_of(R"({"":[0]})") == ":0");
}

TEST_CASE("an index with odd parts keeps the rest, and its positions may be of any size", "[works]") {
  const SeenFile seen = see_works(record(
      {{"abstract_inverted_index",
        R"({"a":[0,-1,4294967295,4294967296],"b":7,"c":null,"d":["3",4.0,4.5],"e":[[1],5],"f":[]})"}}));
  REQUIRE(seen.works.size() == 1);
  CHECK(seen.works[0].abstract == "a:0,4294967295 d:3,4 e:5");
  CHECK(seen.error("abstract: a position that is not a whole number") == 4);
  CHECK(seen.error("abstract: a token whose value is not a list") == 1);
  see_works(
      R"({"id":"W7","abstract_inverted_index":{"a":[0,],"b":[1]},"concepts":[{"level":2}]:[1]},"c":[{"d})");
}

TEST_CASE("a lone surrogate is an error of that field alone", "[works]") {
  const SeenFile seen =
      see_works(record({{"concepts", "[" + concept_of("bad \\ud83d name", "0.9") + "]"},
                        {"abstract_inverted_index", R"({"a\udc00":[0],"\ud83d\ude00":[1]})"}}) +
                record({{"id", R"("W2")"}, {"abstract_inverted_index", R"("{\"\\ud83d\":[0]}")"}}));
  REQUIRE(seen.works.size() == 2);
  CHECK(seen.works[0].concept_names[0] == "bad \uFFFD name");
  CHECK(seen.works[0].abstract == "a\uFFFD:0 \U0001F600:1");
  CHECK(seen.works[1].abstract == "\uFFFD:0");
  CHECK(seen.error("abstract: a lone surrogate") == 2);
  CHECK(seen.errors_with("surrogate") == 3);
}

TEST_CASE("if a member occurs twice, the first counts", "[works]") {
  const SeenFile seen = see_works(
      R"({"id":"W7","publication_year":2015,"publication_year":1999,"abstract_inverted_index":{"a":[0]},)"
      R"("abstract_inverted_index":null,"language":"en","language":"de"})");
  REQUIRE(seen.works.size() == 1);
  CHECK_FALSE(seen.works[0].drop);
  CHECK(seen.works[0].year == 2015);
  CHECK(seen.works[0].language == "en");
}

TEST_CASE("ids come as URLs, bare, and of other kinds", "[works]") {
  CHECK(openalex_number("https://openalex.org/W2741809807") == 2741809807);
  CHECK(openalex_id("https://api.openalex.org/works/w12").letter == 'W');
  for (const char* none :
       {"10.1000/182", "W", "W12x", "", "12", "xW12", "W140737488355328", "W1234567890123456789012"})
    CHECK(openalex_number(none) == 0);
  CHECK(openalex_number("W140737488355327") == 140737488355327);  // 2⁴⁷ − 1
  CHECK(see({{"id", R"("W007")"}}).key == 7);
  CHECK(see({{"id", R"("doi:10.1/2")"}}).key == work_key("doi:10.1/2"));
  CHECK(see({{"id", "17"}}).key == work_key("17"));
  const SeenFile without = see_works(record({{"id", ""}}));
  CHECK(without.works[0].key == 0);
  CHECK_FALSE(without.works[0].drop);
  CHECK(without.error("id: is missing") == 1);
}

TEST_CASE("other entities, messages and manifests are not works and have no key", "[works]") {
  const std::vector<std::string> others{
      R"({"id":"https://openalex.org/A5","display_name":"N. N.","works_count":3,"topics":[]})",
      R"({"id":"https://openalex.org/authors/A6","display_name":"N. N."})",
      R"({"id":"I7","type":"education"})",
      R"({"id":"https://openalex.org/C8","level":1})",
      R"({"id":"https://openalex.org/S9"})",
      R"({"id":"https://openalex.org/subfields/1702","display_name":"Artificial Intelligence"})",
      R"({"merge_date":"2026-06-01","id":"W1","merge_into_id":"W2"})",
      R"({"error":"Not found","message":"Nothing here"})",
      R"({"entries":[{"url":"s3://bucket/part_0001.gz"}],"meta":{"record_count":1}})",
      R"({"name":"something else"})",
      "{}"};
  std::string text;
  for (const std::string& other : others) text += other + "\n";
  const SeenFile seen = see_works(text + record({{"id", R"("https://openalex.org/W5")"}}));
  REQUIRE(seen.works.size() == others.size() + 1);
  CHECK(seen.dropped(Drop::not_a_work) == others.size());
  for (std::size_t i = 0; i < others.size(); ++i) CHECK(seen.works[i].key == 0);
  CHECK(seen.works.back().key == 5);
  CHECK(seen.error("an OpenAlex author, not a work") == 2);
  std::uint64_t counted = 0;
  for (const auto& [kind, tally] : seen.errors.kinds) counted += tally.count;
  CHECK(counted == others.size());
  CHECK(seen.errors.kinds.size() == 8);
}

TEST_CASE("strict reading stops at the first error, with its place, and checks what is not asked for",
          "[works]") {
  ReadOptions options;
  options.strict = true;
  CHECK(see_works(record(), options).works.size() == 1);
  CHECK_THROWS_WITH(see_works(record() + "nonsense\n", options), contains("works.jsonl:2"));
  const std::string odd = record({{"mesh", "[1.2.3]"}});
  CHECK_FALSE(see_works(odd).works.at(0).drop);
  CHECK_THROWS_WITH(see_works(odd, options), contains("works.jsonl:1"));
}
