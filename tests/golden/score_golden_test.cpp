// What `score works`, `score --merge` and `simulate works` print, errors and their exit codes included. How
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
  folder.write("bad_terms.txt", "days\nDays\n");
  folder.write("text.scores", "nothing of the kind\n");
  return transcript_of(lines, folder);
}

}  // namespace

TEST_CASE("score works and score --merge print tables, CSV and JSON, and what was left out") {
  check_golden(transcript({
                   "score works a.jsonl b.jsonl",
                   "score works a.jsonl b.jsonl -j 2 --format csv --academic education,facility -q",
                   "score works own.csv --topics all --terms terms.txt --per-term --format json",
                   "score works a.jsonl --by institutions --matching independent --format csv -q",
                   "score works a.jsonl --partial a.scores -q",
                   "score works b.jsonl --partial b.scores -q",
                   "score --merge b.scores a.scores",
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
                   "score works a.jsonl --partial a.scores -q",
                   "score works b.jsonl --years 2013 --partial b.scores -q",
                   "score --merge a.scores b.scores",
                   "score --merge a.scores a.scores",
                   "score --merge text.scores",
                   "score --merge absent.scores",
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
