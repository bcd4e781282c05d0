// What `ingest papers` and `simulate papers` print, errors and their exit codes included, and what they
// leave behind.

#include "golden.hpp"
#include "scratch.hpp"
#include "transcript.hpp"

namespace {

namespace fs = std::filesystem;

const std::string papers_header =
    "id,title,year,topic,n_authors,n_industry_authors,chinese_lab,novel_model,code_released,device,n_devices,"
    "training_hours,training_flop,mentions_bert,studies_bert,source\n";

void write_files(const Scratch& folder) {
  folder.write("papers.csv", papers_header +
                                 "p1,\"Deep, Deeper\",2019,vision,,,no,yes,,V100,8,,,no,no,\n"
                                 "p2,Another Thing,2019,other,3,1,no,yes,yes,,,,,no,no,\n"
                                 "p3,Of 2021,2021,nlp_speech,,,no,no,,A100,16,100,1e21,yes,yes,\n");
  folder.write("simulated.csv", papers_header + "s1,,2020,,4,0,,yes,no,,,,,,,simulated: by hand\n");
  folder.write("authors.csv",
               "title,year,author_position,affiliation\n"
               "\"Deep, Deeper\",2019,1,Google Research\n\"Deep, Deeper\",2019,2,Stanford University\n"
               "Another Thing,2019,1,Nobody Knows\n"
               "Twice,2019,1,Microsoft\nTwice,2019,1,Microsoft\n");
  folder.write("census.json",
               "[{\"name\": \"1-deep-deeper\", \"code\": true, \"affiliations\": [\"Google Research\", "
               "\"Google / Stanford University\"]},\n"
               "{\"name\": \"2-twice\", \"code\": false, \"affiliations\": [\"Microsoft\"]},\n"
               "{\"name\": \"3-absent\", \"code\": false, \"affiliations\": [\"Nobody Knows\"]}]\n");
  folder.write("no_year.csv", papers_header + "p9,Title,,,,,,,,,,,,,,\n");
  folder.write("too_many.csv", papers_header + "p9,Title,2019,,2,3,,,,,,,,,,\n");
  folder.write("table.csv", ",code,papers\nGoogle,1,2\n");
  folder.write("broken.json", "[{\"name\": \"1-a\", \"code\": true,\n");
  folder.write("gap.csv", "title,year,author_position,affiliation\nTitle,2019,2,MIT\n");
}

}  // namespace

TEST_CASE("ingest papers prints what annotations, author rows and the census hold, and how they join") {
  const Scratch folder;
  write_files(folder);
  std::string all = transcript_of({"ingest papers --help", "ingest papers papers.csv authors.csv census.json",
                                   "ingest papers papers.csv simulated.csv --out other -q"},
                                  folder);
  for (const char* name : {"out/papers.csv", "out/papers_census.csv", "out/papers_joins.csv"}) {
    all += std::string("$ cat ") + name + "\n" + computedivide::read_file(folder / name) + "\n";
  }
  check_golden(all, "ingest_papers.txt");
}

TEST_CASE("ingest papers says where a file is wrong, and leaves nothing behind") {
  const Scratch folder;
  write_files(folder);
  check_golden(transcript_of({"ingest papers", "ingest papers absent.csv",
                              "ingest papers papers.csv no_year.csv", "ingest papers too_many.csv",
                              "ingest papers table.csv", "ingest papers broken.json", "ingest papers gap.csv",
                              "ingest papers papers.csv papers.csv", "ingest papers census.json census.json",
                              "run-all --papers absent.csv", "run-all --papers ."},
                             folder),
               "ingest_papers_errors.txt");
  CHECK_FALSE(fs::exists(folder / "out"));
}

TEST_CASE("simulate papers explains itself, and says what is wrong with a design") {
  const Scratch folder;
  check_golden(
      transcript_of({"simulate papers --help", "simulate papers --seed 7 --novel-models 1000 --to papers.csv",
                     "ingest papers papers.csv", "simulate papers --novel-models 5000",
                     "simulate papers --hardware-ratio 200", "simulate papers --frac-industry x",
                     "simulate papers --to absent/papers.csv -q"},
                    folder),
      "simulate_papers.txt");
}
