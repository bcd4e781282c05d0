// The deposit of Garcia (2022): five tables joined by work id.

#include "base/files.hpp"
#include "catch.hpp"
#include "data/gzip.hpp"
#include "scratch.hpp"
#include "works_harness.hpp"

using namespace computedivide;

namespace {

/// Works 1 to 4: academic; collaboration whose abstract is null; outside the years; academic without a row of
/// authors. Work 1 occurs twice.
void write_deposit(const Scratch& folder) {
  folder.write("ai_openalex_works.csv",
               "work_id,doi,display_name,publication_year,publication_date,cited_by_count,is_retracted\n"
               "https://openalex.org/W1,,\"A, title\",2015.0,2015-01-01,3,False\n"
               "https://openalex.org/W2,,Two,2016,2016-01-01,0,False\n"
               "https://openalex.org/W3,,Three,2011,2011-01-01,0,False\n"
               "https://openalex.org/W4,,Four,2017,2017-01-01,0,False\n"
               "https://openalex.org/W1,,One again,2015,2015-01-01,3,False\n"
               "https://openalex.org/W5,,Five,2018,2018-01-01,3,True\n");
  std::string concepts = "doc_id,id,display_name,score,year\n";
  for (const char* id : {"1", "2", "3", "4", "5"}) {
    concepts += "https://openalex.org/W" + std::string(id) +
                ",https://openalex.org/C154945302,Artificial intelligence,0.41,2015\n";
  }
  concepts +=
      "https://openalex.org/W1,https://openalex.org/C41008148,Computer science,0.9,2015\n"
      "https://openalex.org/W9,https://openalex.org/C41008148,Computer science,0.9,2015\n";
  folder.write("ai_concepts.csv", concepts);
  folder.write("ai_authors.csv",
               "id,auth_id,auth_display_name,auth_orcid,affiliation_string,inst_id,year\n"
               "https://openalex.org/W1,A1,X,,,https://openalex.org/I1,2015\n"
               "https://openalex.org/W1,A1,X,,,,2015\n"
               "https://openalex.org/W2,A1,X,,,https://openalex.org/I1,2016\n"
               "https://openalex.org/W2,A2,Y,,,https://openalex.org/I2,2016\n"
               "https://openalex.org/W3,A2,Y,,,https://openalex.org/I77,2011\n");
  folder.write("ai_institute_metadata.csv",
               "id,display_name,country_code,type,homepage_url\n"
               "https://openalex.org/I1,One,GB,Education,\nhttps://openalex.org/I2,Two,US,company,\n");
  folder.write("ai_abstracts.json",
               R"({"https://openalex.org/W4": "A deep model on a GPU.", "https://openalex.org/W2": null,
"https://openalex.org/W1": "Large-scale \"training\" \u00e9", "https://openalex.org/W9": "of no work",
"https://openalex.org/W3": "early", "https://openalex.org/W4": "again",
"https://openalex.org/W5": "retracted"})");
}

SeenFile see(const Scratch& folder) { return see_all(*open_works(folder.path(), {})); }

const SeenWork& work(const SeenFile& seen, std::uint64_t key) {
  for (const SeenWork& one : seen.works) {
    if (one.key == key && one.drop != Drop::duplicate) return one;
  }
  FAIL("work " << key << " is missing");
  return seen.works.front();
}

}  // namespace

TEST_CASE("a deposit's tables are joined by work id", "[works]") {
  const Scratch folder;
  write_deposit(folder);
  const SeenFile seen = see(folder);
  CHECK(seen.form == "deposit of Garcia (2022)");
  REQUIRE(seen.works.size() == 6);
  const SeenWork& one = work(seen, 1);
  CHECK_FALSE(one.drop);
  CHECK(one.year == 2015);
  CHECK(one.institutions == "education");
  CHECK(one.abstract == "Large-scale \"training\" \u00e9");
  CHECK(one.concept_names == std::vector<std::string>{"Artificial intelligence", "Computer science"});
  // Without concepts.json the roots of the tree are known by their names.
  CHECK(one.concepts[0].level == 1);
  CHECK(one.concepts[1].level == 0);
  CHECK(one.concepts[0].score == 0.41);
  CHECK(work(seen, 2).drop == Drop::no_abstract);
  CHECK(work(seen, 3).drop == Drop::year);
  CHECK(work(seen, 4).abstract == "A deep model on a GPU.");
  CHECK(work(seen, 4).institutions == "none");
  CHECK_FALSE(work(seen, 5).drop);
  CHECK(work(seen, 5).retracted);
}

TEST_CASE("what does not fit together in a deposit is counted", "[works]") {
  const Scratch folder;
  write_deposit(folder);
  const SeenFile seen = see(folder);
  CHECK(seen.error("a concept of an unknown work") == 1);
  CHECK(seen.error("an abstract of an unknown work") == 1);
  CHECK(seen.error("an abstract that occurs twice") == 1);
  std::uint64_t duplicates = 0;
  for (const SeenWork& one : seen.works) duplicates += one.drop == Drop::duplicate ? 1 : 0;
  CHECK(duplicates == 1);
}

TEST_CASE("concepts.json gives the levels", "[works]") {
  const Scratch folder;
  write_deposit(folder);
  folder.write("concepts.json", R"([{"id":"https://openalex.org/C41008148","level":0,"ancestors":[]},
    {"id":"https://openalex.org/C154945302","level":2,"ancestors":[{"id":"https://openalex.org/C41008148","level":0}]}])");
  const SeenFile seen = see(folder);
  CHECK(work(seen, 1).concepts[0].level == 2);
  CHECK(work(seen, 1).concepts[1].level == 0);
}

TEST_CASE("a byte order mark at the beginning of a table is no part of its first column's name", "[works]") {
  const Scratch plain, marked;
  write_deposit(plain);
  for (const char* name :
       {"ai_openalex_works.csv", "ai_concepts.csv", "ai_authors.csv", "ai_institute_metadata.csv"})
    marked.write(name, "\xEF\xBB\xBF" + read_file(plain / name));
  marked.write("ai_abstracts.json", read_file(plain / "ai_abstracts.json"));
  CHECK(see(marked).works.size() == see(plain).works.size());
  CHECK(work(see(marked), 1).institutions == "education");
}

TEST_CASE("a table without rows is told", "[works]") {
  const Scratch folder;
  write_deposit(folder);
  folder.write("ai_authors.csv", "id,auth_id,auth_display_name,auth_orcid,affiliation_string,inst_id,year\n");
  const SeenFile seen = see(folder);
  CHECK(seen.error("ai_authors.csv: has no rows") == 1);
  CHECK(seen.works.size() == 6);
}

TEST_CASE("a table of a deposit in UTF-16 or with semicolons is refused with what would be right",
          "[works]") {
  const Scratch folder;
  write_deposit(folder);
  const std::string table = read_file(folder / "ai_concepts.csv");
  std::string semicolons = table, wide = "\xFF\xFE";
  std::ranges::replace(semicolons, ',', ';');
  for (const char c : table) wide += {c, '\0'};
  folder.write("ai_concepts.csv", semicolons);
  CHECK_THROWS_WITH(see(folder), contains("ai_concepts.csv") && contains("commas"));
  folder.write("ai_concepts.csv", wide);
  CHECK_THROWS_WITH(see(folder), contains("ai_concepts.csv") && contains("UTF-8"));
}

TEST_CASE("a deposit's files may be compressed, and a missing one is named", "[works]") {
  const Scratch folder;
  write_deposit(folder);
  const std::string abstracts = gzip(R"({"https://openalex.org/W1": "a deep one"})");
  std::filesystem::remove(folder / "ai_abstracts.json");
  CHECK_THROWS_WITH(see(folder), contains("ai_abstracts.json: is missing"));
  folder.write("ai_abstracts.json.gz", abstracts);
  CHECK(work(see(folder), 1).abstract == "a deep one");
  CHECK(works_files({folder.path()}) == std::vector<std::filesystem::path>{folder.path()});
}
