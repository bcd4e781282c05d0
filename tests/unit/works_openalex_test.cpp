// The filters of METHODS section 0, "Works (OpenAlex)", and the quirks of OpenAlex's records, by hand.

#include <cstdlib>

#include "catch.hpp"
#include "computedivide/data/works/openalex.hpp"
#include "computedivide/stats/random.hpp"
#include "works_harness.hpp"

using namespace computedivide;

namespace {

using Members = std::map<std::string, std::string>;

/// Why the record is dropped.
std::optional<Drop> drop_of(const Members& other, const ReadOptions& options = {}) {
  const SeenFile seen = see_works(record(other), options);
  REQUIRE(seen.works.size() == 1);
  return seen.works[0].drop;
}

std::string institutions_of(const std::string& authorships) {
  const SeenFile seen = see_works(record({{"authorships", authorships}}));
  REQUIRE(seen.works.size() == 1);
  CHECK_FALSE(seen.works[0].drop);
  return seen.works[0].institutions;
}

std::optional<Drop> corpus_of(const std::string& concepts, Corpus corpus = Corpus::concepts) {
  ReadOptions options;
  options.corpus = corpus;
  return drop_of({{"concepts", concepts}}, options);
}

std::string abstract_of(const std::string& field) {
  const SeenFile seen = see_works(record({{"abstract_inverted_index", field}}));
  REQUIRE(seen.works.size() == 1);
  CHECK(seen.works[0].drop ==
        (seen.works[0].abstract.empty() ? std::optional(Drop::no_abstract) : std::optional<Drop>()));
  return seen.works[0].abstract;
}

TeamType team(InstitutionTypes types, InstitutionTypes academic = institution::education,
              bool strict = false) {
  return team_type(types, {academic, strict});
}

}  // namespace

TEST_CASE("a record that every filter lets pass is read", "[works]") {
  const SeenFile seen = see_works(record());
  REQUIRE(seen.works.size() == 1);
  CHECK_FALSE(seen.works[0].drop);
  CHECK(seen.works[0].key == 1);
  CHECK(seen.works[0].year == 2015);
  CHECK(seen.works[0].institutions == "education");
  CHECK(seen.works[0].abstract == R"({"GPU":[5],"a":[0],"deep":[1],"model":[2],"on":[3],"one":[4]})");
  CHECK(seen.errors.kinds.empty());
}

TEST_CASE("unreadable: counted, and the next line is read", "[works]") {
  const std::string cut = record().substr(0, 120);
  const SeenFile seen =
      see_works(record() + cut + "\n" + "nonsense\n[1]\n" + record({{"id", R"("https://openalex.org/W2")"}}));
  REQUIRE(seen.works.size() == 5);
  CHECK(seen.works[1].drop == Drop::unreadable);
  CHECK(seen.works[2].drop == Drop::unreadable);
  CHECK(seen.works[3].drop == Drop::unreadable);
  CHECK_FALSE(seen.works[4].drop);
  CHECK(seen.error("a line that is no JSON object") == 3);
  CHECK(seen.errors.kinds.begin()->second.first == "works.jsonl:2");
}

TEST_CASE("year outside 2012–2021", "[works]") {
  CHECK(drop_of({{"publication_year", "2011"}}) == Drop::year);
  CHECK_FALSE(drop_of({{"publication_year", "2012"}}));
  CHECK_FALSE(drop_of({{"publication_year", "2021"}}));
  CHECK(drop_of({{"publication_year", "2022"}}) == Drop::year);
  CHECK(drop_of({{"publication_year", "null"}}) == Drop::year);
  CHECK(drop_of({{"publication_year", ""}}) == Drop::year);
  CHECK(drop_of({{"publication_year", "2015.5"}}) == Drop::year);
}

TEST_CASE("no abstract (null or empty index)", "[works]") {
  for (const char* index :
       {"null", "{}", "", R"("")", R"("null")", R"("{}")", R"({"IndexLength":0,"InvertedIndex":{}})",
        R"({"IndexLength":0,"InvertedIndex":null})"}) {
    INFO(index);
    CHECK(drop_of({{"abstract_inverted_index", index}}) == Drop::no_abstract);
  }
}

TEST_CASE("language other than en; a record without the field stays", "[works]") {
  CHECK(drop_of({{"language", R"("de")"}}) == Drop::language);
  CHECK_FALSE(drop_of({{"language", ""}}));
  CHECK_FALSE(drop_of({{"language", "null"}}));
  ReadOptions options;
  options.language = "";
  CHECK_FALSE(drop_of({{"language", R"("de")"}}, options));
  options.language = "en";
  options.language_needed = true;
  CHECK(drop_of({{"language", ""}}, options) == Drop::language);
}

TEST_CASE("retracted", "[works]") {
  CHECK(drop_of({{"is_retracted", "true"}}) == Drop::retracted);
  CHECK_FALSE(drop_of({{"is_retracted", "null"}}));
}

TEST_CASE("paratext (is_paratext or type paratext)", "[works]") {
  CHECK(drop_of({{"is_paratext", "true"}}) == Drop::paratext);
  CHECK(drop_of({{"type", R"("paratext")"}}) == Drop::paratext);
  CHECK_FALSE(drop_of({{"type", R"("book")"}}));
}

TEST_CASE("is_xpac true marks the expansion set: left out", "[works]") {
  CHECK(drop_of({{"is_xpac", "true"}}) == Drop::expansion);
  ReadOptions options;
  options.expansion = true;
  CHECK_FALSE(drop_of({{"is_xpac", "true"}}, options));
}

TEST_CASE("in this order, each step counting what it drops", "[works]") {
  Members all{{"publication_year", "2011"}, {"abstract_inverted_index", "null"},
              {"language", R"("de")"},      {"is_retracted", "true"},
              {"is_paratext", "true"},      {"concepts", "[]"}};
  CHECK(drop_of(all) == Drop::year);
  all.erase("publication_year");
  CHECK(drop_of(all) == Drop::no_abstract);
  all.erase("abstract_inverted_index");
  CHECK(drop_of(all) == Drop::language);
  all.erase("language");
  CHECK(drop_of(all) == Drop::retracted);
  all.erase("is_retracted");
  CHECK(drop_of(all) == Drop::paratext);
  all.erase("is_paratext");
  CHECK(drop_of(all) == Drop::corpus);
  all.erase("concepts");
  CHECK_FALSE(drop_of(all));
}

TEST_CASE("corpus: Artificial intelligence > 0.4 or Machine learning > 0.3 or Deep learning > 0.6",
          "[works]") {
  const auto with = [](const std::string& name, const std::string& score) {
    return corpus_of("[" + concept_of("Botany", "0.99") + "," + concept_of(name, score) + "]");
  };
  CHECK(with("Artificial intelligence", "0.4") == Drop::corpus);
  CHECK_FALSE(with("Artificial intelligence", "0.40001"));
  CHECK(with("Machine learning", "0.3") == Drop::corpus);
  CHECK_FALSE(with("Machine learning", "0.30001"));
  CHECK(with("Deep learning", "0.6") == Drop::corpus);
  CHECK_FALSE(with("Deep learning", "0.60001"));
  CHECK(with("Computer vision", "0.99") == Drop::corpus);
  CHECK(corpus_of("[]") == Drop::corpus);
  CHECK(corpus_of("null") == Drop::corpus);
}

TEST_CASE("corpus: by concept id, else by name", "[works]") {
  const auto with = [](const std::string& id, const std::string& name) {
    return corpus_of(R"([{"id":")" + id + R"(","display_name":")" + name + R"(","level":1,"score":0.9}])");
  };
  CHECK_FALSE(with("https://openalex.org/C154945302", "renamed"));
  CHECK_FALSE(with("C119857082", "renamed"));
  CHECK_FALSE(with("http://www.openalex.org/C108583219", "renamed"));
  CHECK(with("https://openalex.org/C41008148", "Artificial intelligence") == Drop::corpus);
  CHECK_FALSE(with("", "ARTIFICIAL Intelligence"));
}

TEST_CASE("level-0 concepts are asked for the corpus and are no topics", "[works]") {
  CHECK_FALSE(corpus_of("[" + concept_of("Machine learning", "0.9", 0) + "]"));
}

TEST_CASE("corpus = topics takes primary_topic.subfield 1702, all takes everything", "[works]") {
  ReadOptions options;
  options.corpus = Corpus::topics;
  for (const char* id : {R"("https://openalex.org/subfields/1702")", "1702", R"("1702")"}) {
    const Members other{{"concepts", "[]"},
                        {"primary_topic", std::string(R"({"subfield":{"id":)") + id + "}}"}};
    CHECK_FALSE(drop_of(other, options));
  }
  CHECK(drop_of({{"primary_topic", R"({"subfield":{"id":"https://openalex.org/subfields/1707"}})"}},
                options) == Drop::corpus);
  CHECK(drop_of({{"primary_topic", "null"}}, options) == Drop::corpus);
  options.corpus = Corpus::all;
  CHECK_FALSE(drop_of({{"concepts", "[]"}}, options));
}

TEST_CASE("concept scores of any length are the numbers that they say", "[works]") {
  std::mt19937_64 random = random_stream(5, 2);
  std::vector<std::string> scores{"0",          "1",           "9",     "0.0",  "1.0", "0.00000001",
                                  "0.99999999", "0.000000001", "0.5e0", "1E-3", "10",  "0.12345678901234567"};
  for (int round = 0; round < 2000; ++round) {
    std::string score = "0.";
    for (std::uint64_t left = 1 + random_below(random, 11); left > 0; --left)
      score += static_cast<char>('0' + random_below(random, 10));
    scores.push_back(score);
  }
  std::string list;
  for (const std::string& score : scores) list += (list.empty() ? "[" : ",") + concept_of("Name", score);
  const std::string first = concept_of("Artificial intelligence", "0.9");
  const SeenFile seen = see_works(record({{"concepts", list + "," + first + "]"}}));
  REQUIRE(seen.works.size() == 1);
  REQUIRE(seen.works[0].concepts.size() == scores.size() + 1);
  for (std::size_t i = 0; i < scores.size(); ++i) {
    INFO(scores[i]);
    CHECK(seen.works[0].concepts[i].score == std::strtod(scores[i].c_str(), nullptr));
  }
  for (const char* score : {"0.", ".5", "00", "0.5x", "-", "1.5.2", "0,5", "tru"}) {
    INFO(score);
    CHECK(see_works(record({{"concepts", "[" + concept_of("Name", score) + "]"}})).works[0].concepts.empty());
  }
}

TEST_CASE("concept scores are numbers, in older records strings such as \"0.5123\"", "[works]") {
  CHECK_FALSE(corpus_of("[" + concept_of("Artificial intelligence", R"("0.5123")") + "]"));
  CHECK(corpus_of("[" + concept_of("Artificial intelligence", R"("0.4")") + "]") == Drop::corpus);
  CHECK_FALSE(corpus_of(R"([{"display_name":"Machine learning","level":"1","score":"0.31"}])"));
  const SeenFile seen =
      see_works(record({{"concepts", "[" + concept_of("Artificial intelligence", R"("much")") + "]"}}));
  CHECK(seen.works[0].drop == Drop::corpus);
  CHECK(seen.error("concepts: a score that is no number") == 1);
}

TEST_CASE("team type from the types of all institutions of all authors", "[works]") {
  CHECK(institutions_of(authors({"education", "company"})) == "company+education");
  CHECK(
      institutions_of("["
                      R"({"institutions":[{"type":"education"}]},{"institutions":[]},{"institutions":null},)"
                      R"(null,{"institutions":[{"type":"facility"},null]}])") == "education+facility");
  CHECK(institutions_of("[]") == "none");
  CHECK(institutions_of("null") == "none");
}

TEST_CASE("institution types: unknown words are other, in any case", "[works]") {
  CHECK(institutions_of(authors({"EDUCATION", "Company"})) == "company+education");
  CHECK(institutions_of(authors({"funder"})) == "other");
  CHECK(institutions_of(R"([{"institutions":[{"id":"I1"}]}])") == "other");
  CHECK(institutions_of(R"([{"institutions":[{"type":null}]}])") == "other");
  for (const char* type :
       {"education", "healthcare", "company", "archive", "nonprofit", "government", "facility", "other"})
    CHECK(name_of(institution_type(type)) == type);
}

TEST_CASE("a company and one of the academic set → collaboration; a company → industry_only", "[works]") {
  CHECK(team(institution::company | institution::education) == TeamType::collaboration);
  CHECK(team(institution::company) == TeamType::industry_only);
  CHECK(team(institution::company | institution::facility) == TeamType::industry_only);
}

TEST_CASE("one of the academic set → academic_only; institutions, but none of these → other; none → unknown",
          "[works]") {
  CHECK(team(institution::education) == TeamType::academic_only);
  CHECK(team(institution::education | institution::government) == TeamType::academic_only);
  CHECK(team(institution::nonprofit | institution::healthcare) == TeamType::other);
  CHECK(team(0) == TeamType::unknown);
}

TEST_CASE("the academic set is a parameter; strict asks academic_only to have no other type beside",
          "[works]") {
  const InstitutionTypes wide = institution::education | institution::facility;
  CHECK(team(institution::facility, wide) == TeamType::academic_only);
  CHECK(team(institution::facility | institution::company, wide) == TeamType::collaboration);
  CHECK(team(wide, institution::education, true) == TeamType::other);
  CHECK(team(wide, wide, true) == TeamType::academic_only);
  CHECK(team(institution::company | wide, institution::education, true) == TeamType::collaboration);
}

TEST_CASE("legacy dumps wrap the index as {\"IndexLength\":n,\"InvertedIndex\":{…}}", "[works]") {
  CHECK(abstract_of(R"({"IndexLength":2,"InvertedIndex":{"a":[0],"b":[1]}})") == R"({"a":[0],"b":[1]})");
  CHECK(abstract_of(R"({"InvertedIndex":{"a":[0]},"IndexLength":1})") == R"({"a":[0]})");
  // Tokens of these names have positions.
  CHECK(abstract_of(R"({"IndexLength":[0],"InvertedIndex":[1]})") ==
        R"({"IndexLength":[0],"InvertedIndex":[1]})");
}

TEST_CASE("the Parquet form keeps the index as a JSON string", "[works]") {
  CHECK(abstract_of(R"("{\"a\":[0],\"\\\"b\\\"\":[1]}")") == R"({"a":[0],"\"b\"":[1]})");
  CHECK(abstract_of(R"("{\"IndexLength\":1,\"InvertedIndex\":{\"a\":[0]}}")") == R"({"a":[0]})");
}

TEST_CASE("a lone surrogate is an error of that field alone: counted, the run goes on", "[works]") {
  const SeenFile seen =
      see_works(record({{"concepts", "[" + concept_of("bad \\ud83d name", "0.9") + "," +
                                         concept_of("Artificial intelligence", "0.9") + "]"}}) +
                record({{"id", R"("https://openalex.org/W2")"}}));
  REQUIRE(seen.works.size() == 2);
  CHECK_FALSE(seen.works[0].drop);
  CHECK(seen.works[0].concept_names[0] == "bad \uFFFD name");
  CHECK_FALSE(seen.works[1].drop);
  CHECK(seen.error("concept name: a lone surrogate") == 1);
}

TEST_CASE("ids come as URLs and bare", "[works]") {
  CHECK(openalex_number("https://openalex.org/W2741809807") == 2741809807);
  CHECK(openalex_number("W2741809807") == 2741809807);
  CHECK(openalex_number("https://api.openalex.org/works/w12") == 12);
  CHECK(openalex_number("10.1000/182") == 0);
  CHECK(openalex_number("W") == 0);
  CHECK(openalex_number("W12x") == 0);
  CHECK(openalex_number("") == 0);
  CHECK(openalex_number("12") == 0);
  CHECK(openalex_number("xW12") == 0);
  CHECK(openalex_number("W007") == 7);
  CHECK(openalex_number("W140737488355327") == 140737488355327);
  CHECK(openalex_number("W140737488355328") == 0);  // 2⁴⁷
  CHECK(openalex_number("W1234567890123456789012") == 0);
  CHECK(see_works(record({{"id", R"("W1")"}})).works[0].key == 1);
  CHECK(see_works(record({{"id", R"("doi:10.1/2")"}})).works[0].key == work_key("doi:10.1/2"));
  const SeenFile without = see_works(record({{"id", ""}}));
  CHECK(without.works[0].key == 0);
  CHECK(without.error("id: is missing") == 1);
}

TEST_CASE("nulls are explicit, and unknown members are passed over", "[works]") {
  CHECK_FALSE(drop_of(
      {{"topics", "null"}, {"primary_topic", "null"}, {"doi", "null"}, {"mesh", R"([{"a":{"b":["]}"]}}])"}}));
}

TEST_CASE("pages of the API and plain arrays are read like lines", "[works]") {
  const std::string two = record({{"id", R"("W2")"}});
  const std::string page =
      R"({"meta":{"count":2,"x":[1]},"results":[)" + record() + "," + two + R"(],"group_by":[]})";
  for (const std::string& text : {page, page + "\n" + page, "[" + record() + "," + two + "]"}) {
    const SeenFile seen = see_works(text);
    CHECK(seen.form == "OpenAlex works, pages or arrays");
    REQUIRE(seen.works.size() == (text.size() > page.size() ? 4 : 2));
    CHECK(seen.works[1].key == 2);
    for (const SeenWork& work : seen.works) CHECK_FALSE(work.drop);
  }
  CHECK(see_works(R"({"meta":{},"results":[]})").works.empty());
}

TEST_CASE("strict reading stops at the first error, with its place", "[works]") {
  ReadOptions options;
  options.strict = true;
  CHECK(see_works(record(), options).works.size() == 1);
  CHECK_THROWS_WITH(see_works(record() + "nonsense\n", options), contains("works.jsonl:2"));
}
