// Whole runs over files: threads, duplicates across files, partial files and their merge.

#include <fstream>

#include "catch.hpp"
#include "computedivide/base/files.hpp"
#include "score/counts_format.hpp"
#include "scratch.hpp"
#include "works_harness.hpp"

using namespace computedivide;

namespace {

std::string csv_of(const ScoreResult& result, CountsFormat format = CountsFormat::csv) {
  const Scratch folder;
  std::FILE* file = std::fopen((folder / "counts").c_str(), "wb");
  write_counts(file, result, format);
  std::fclose(file);
  return read_file(folder / "counts");
}

std::string numbered(int id, const std::string& text, const std::string& year = "2015",
                     const std::vector<std::string>& types = {"education"}) {
  return record({{"id", "\"W" + std::to_string(id) + "\""},
                 {"publication_year", year},
                 {"abstract_inverted_index", index_of(text)},
                 {"authorships", authors(types)}});
}

/// Three files; work 2 stands in the first and, with other words, in the third.
std::vector<std::filesystem::path> three_files(const Scratch& folder) {
  return {
      folder.write("a.jsonl", numbered(1, "one GPU") + numbered(2, "GPU GPU memory", "2016", {"company"})),
      folder.write("b.jsonl", numbered(3, "no hit") + "broken\n" + numbered(4, "x", "2030")),
      folder.write("c.jsonl", numbered(2, "TPU TPU TPU TPU") +
                                  numbered(5, "large-scale days", "2015", {"company", "education"}) +
                                  numbered(4, "y", "2015"))};
}

std::uint64_t dropped(const ScoreResult& result) {
  std::uint64_t sum = 0;
  for (std::size_t i = 0; i < drop_count; ++i) sum += result.counts.dropped(static_cast<Drop>(i));
  return sum;
}

}  // namespace

TEST_CASE("a run counts works, tokens, occurrences and presence by topic, year and team", "[score]") {
  const Scratch folder;
  ScoreRun run = usual_run();
  run.group.per_term = false;
  const ScoreResult result = score_works(three_files(folder), run);
  CHECK(csv_of(result) ==
        "topic,year,team,works,tokens,occurrences,presence\n"
        "(all),2015,academic_only,2,4,1,1\n"
        "(all),2015,collaboration,1,2,2,1\n"
        "(all),2016,industry_only,1,3,3,1\n");
  CHECK(result.counts.works() == 8);
  CHECK(result.counts.counted() == 4);
  CHECK(result.counts.counted() + dropped(result) == result.counts.works());
  CHECK(result.counts.dropped(Drop::unreadable) == 1);
  CHECK(result.counts.dropped(Drop::year) == 1);
}

TEST_CASE("duplicate id (the first stays), across files, and where the first was dropped", "[score]") {
  const Scratch folder;
  const ScoreResult result = score_works(three_files(folder), usual_run());
  // Work 2 of the third file, and work 4, whose first copy has another year.
  CHECK(result.counts.dropped(Drop::duplicate) == 2);
  // The order is that of the paths, not of the command line.
  const std::vector<std::filesystem::path> files = three_files(folder);
  CHECK(csv_of(score_works({files[2], files[0], files[1]}, usual_run())) == csv_of(result));
}

TEST_CASE("works without an id are no duplicates of one another", "[score]") {
  const Scratch folder;
  const std::string nameless = record({{"id", ""}});
  CHECK(score_works({folder.write("a.jsonl", nameless + nameless)}, usual_run()).counts.counted() == 2);
}

TEST_CASE("the counts do not depend on the number of threads", "[score]") {
  const Scratch folder;
  std::vector<std::filesystem::path> files;
  for (int file = 0; file < 9; ++file) {
    std::string text;
    // Every file shares half of its works with the next one, where they say something else.
    for (int i = 0; i < 60; ++i)
      text += numbered(file * 30 + i, file % 2 == 0 ? "GPU days" : "TPU", std::to_string(2012 + i % 10));
    files.push_back(folder.write("f" + std::to_string(file) + ".jsonl", text));
  }
  ScoreRun run = usual_run();
  const ScoreResult one = score_works(files, run);
  CHECK(one.counts.counted() == 9 * 30 + 30);
  for (const unsigned threads : {2U, 5U, 16U}) {
    run.threads = threads;
    const ScoreResult many = score_works(files, run);
    CHECK(csv_of(many) == csv_of(one));
    CHECK(describe_report(many) == describe_report(one));
  }
}

TEST_CASE("merged partial files equal one run, whatever their order and division", "[score]") {
  const Scratch folder;
  const std::vector<std::filesystem::path> files = three_files(folder);
  ScoreRun run = usual_run();
  const ScoreResult whole = score_works(files, run);
  run.partial = folder / "ac.scores";
  score_works({files[0], files[2]}, run);
  run.partial = folder / "b.scores";
  score_works({files[1]}, run);
  for (const auto& partials :
       {std::vector<std::filesystem::path>{folder / "ac.scores", folder / "b.scores"},
        std::vector<std::filesystem::path>{folder / "b.scores", folder / "ac.scores"}}) {
    const ScoreResult merged = merge_partials(partials, run.group);
    CHECK(csv_of(merged) == csv_of(whole));
    CHECK(csv_of(merged, CountsFormat::json) == csv_of(whole, CountsFormat::json));
    CHECK(describe_report(merged) == describe_report(whole));
  }
  // How works are grouped is asked at the merge.
  GroupOptions by_types;
  by_types.by_institutions = true;
  CHECK_THAT(csv_of(merge_partials({folder / "ac.scores"}, by_types)), contains(",company+education,1,"));
}

TEST_CASE("a partial file that is cut, changed, of other options or twice there is refused", "[score]") {
  const Scratch folder;
  const std::vector<std::filesystem::path> files = three_files(folder);
  ScoreRun run = usual_run();
  run.partial = folder / "a.scores";
  score_works({files[0]}, run);
  const std::string bytes = read_file(folder / "a.scores");
  CHECK_THROWS_WITH(merge_partials({folder.write("cut", bytes.substr(0, bytes.size() - 1))}, {}),
                    contains("checksum is wrong"));
  for (const std::size_t place : {bytes.size() / 3, bytes.size() / 2, bytes.size() - 2}) {
    std::string other = bytes;
    other[place] = static_cast<char>(other[place] ^ 1);
    CHECK_THROWS_WITH(merge_partials({folder.write("changed", other)}, {}), contains("checksum is wrong"));
  }
  CHECK_THROWS_WITH(merge_partials({folder.write("other", "topic,year\n")}, {}), contains("no partial file"));
  CHECK_THROWS_WITH(merge_partials({}, {}), contains("names no file"));
  CHECK_THROWS_WITH(merge_partials({folder / "a.scores", folder / "a.scores"}, {}), contains("each file"));
  run.read.last_year = 2020;
  run.partial = folder / "b.scores";
  score_works({files[1]}, run);
  CHECK_THROWS_WITH(merge_partials({folder / "a.scores", folder / "b.scores"}, {}),
                    contains("other options"));
}

TEST_CASE("a run that fails leaves no partial file", "[score]") {
  const Scratch folder;
  ScoreRun run = usual_run();
  run.read.strict = true;
  run.partial = folder / "out.scores";
  CHECK_THROWS_WITH(score_works({folder.write("a.jsonl", record() + "broken\n")}, run),
                    contains("a.jsonl:2"));
  CHECK_FALSE(std::filesystem::exists(folder / "out.scores"));
  CHECK_THROWS_WITH(score_works({folder / "absent"}, run), contains("is not there"));
}
