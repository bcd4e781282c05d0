// What `score works` and `simulate works` print, errors and their exit codes included. How
// fast a run was is left out.

#include "golden.hpp"
#include "scratch.hpp"
#include "transcript.hpp"
#include "works_harness.hpp"

namespace {

std::string transcript(const std::vector<std::string>& lines) {
  const Scratch folder;
  folder.write("a.jsonl",
               record() + record({{"id", "\"W2\""},
                                  {"authorships", authors({"company", "education"})},
                                  {"concepts", "[" + concept_of("Artificial intelligence", "0.9") + "," +
                                                   concept_of("Language model", "0.5", 2) + "]"},
                                  {"abstract_inverted_index", index_of("large-scale training on a GPU")}}));
  folder.write("b.jsonl", record() + record({{"id", "\"W3\""}, {"publication_year", "2011"}}) +
                              record({{"id", "\"W4\""}, {"is_retracted", "true"}}) + "broken\n" +
                              record({{"id", "\"W5\""}, {"authorships", authors({"Facility"})}}));
  folder.write("own.csv", "id,year,topics,team,text\n1,2013,Poetry,industry_only,\"Two GPUs, many days\"\n");
  folder.write("terms.txt", "days\nmany days\n");
  folder.write("error.json", R"({"error": "Too many requests", "message": "later"})");
  folder.write("bad_terms.txt", "days\nDays\n");
  return transcript_of(lines, folder);
}

}  // namespace

TEST_CASE("score works prints tables, CSV and JSON, and what was left out") {
  check_golden(transcript({
                   "score works a.jsonl b.jsonl",
                   "score works a.jsonl b.jsonl -j 2 --format csv --academic education,facility -q",
                   "score works own.csv --topics all --terms terms.txt --per-term --format json",
                   "score works a.jsonl --by institutions --matching independent --format csv -q",
                   "score works a.jsonl --features parts/a.csv.gz -q",
                   "score works b.jsonl --features parts/b.csv.gz -q",
                   "score works parts",
                   "score works a.jsonl --years 1990 --format csv",
               }),
               "score.txt");
}

TEST_CASE("score says what is wrong with its input, and how to put it right") {
  check_golden(transcript({
                   "score works absent.jsonl",
                   "score works",
                   "score works b.jsonl --strict",
                   "score works a.jsonl --years 2021-2012",
                   "score works a.jsonl --academic educatoin",
                   "score works a.jsonl --terms bad_terms.txt",
                   "score works a.jsonl --matching best",
                   "score works a.jsonl -j 0",
                   "score works a.jsonl --features a.csv.gz -q --format csv",
                   "score works a.csv.gz --years 2012-2022",
                   "score works a.csv.gz --terms terms.txt",
                   "score works a.csv.gz --topic-score 0.1",
                   "score works error.json",
                   "score",
               }),
               "score_errors.txt");
}

TEST_CASE("simulate works explains itself, and says what is wrong with a design") {
  check_golden(transcript({
                   "simulate works --help",
                   "simulate works --works 500 --mix small --dirt --seed 7 --to works.jsonl",
                   "simulate works --topics 2",
                   "simulate works --first-year 2020 --last-year 2012",
                   "simulate works --elasticity 3",
                   "simulate works --mix large",
                   "simulate works --to absent/works.jsonl --works 5 -q",
               }),
               "simulate_works.txt");
}
