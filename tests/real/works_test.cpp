// Real works at hand: the sample of OpenAlex records and the papers of AI conferences.

#include "catch.hpp"
#include "computedivide/base/files.hpp"
#include "computedivide/data/affiliation/institutions.hpp"
#include "computedivide/text/counts_format.hpp"
#include "scratch.hpp"
#include "works_harness.hpp"

using namespace computedivide;

namespace {

std::string csv_of(const ScoreResult& result) {
  const Scratch folder;
  std::FILE* file = std::fopen((folder / "counts").c_str(), "wb");
  write_counts(file, result, CountsFormat::csv);
  std::fclose(file);
  return read_file(folder / "counts");
}

void check_adds_up(const ScoreResult& result) {
  std::uint64_t dropped = 0;
  for (std::size_t i = 0; i < drop_count; ++i) dropped += result.counts.dropped(static_cast<Drop>(i));
  CHECK(result.counts.counted() + dropped == result.counts.works());
  CHECK(result.counts.counted() > 0);
}

ScoreRun real_run() {
  ScoreRun run = usual_run();
  run.read.affiliation_types = affiliation_institutions;
  return run;
}

}  // namespace

TEST_CASE("the OpenAlex records at hand: read = kept + dropped, for any number of threads, and merged",
          "[works]") {
  const auto all = shared_file("openalex/openalex_works_all.jsonl.gz");
  const auto ai = shared_file("openalex/openalex_works_ai.jsonl.gz");
  REQUIRE_SHARED(all);
  REQUIRE_SHARED(ai);
  ScoreRun run = real_run();
  const ScoreResult one = score_works({all}, run);
  CHECK(one.counts.works() == 938);
  check_adds_up(one);
  const std::string whole = csv_of(score_works({all, ai}, run));
  run.threads = 2;
  CHECK((csv_of(score_works({all, ai}, run)) == whole));
  const Scratch folder;
  run.partial = folder / "all.scores";
  score_works({all}, run);
  run.partial = folder / "ai.scores";
  score_works({ai}, run);
  CHECK((csv_of(merge_partials({folder / "all.scores", folder / "ai.scores"}, run.group)) == whole));
}

TEST_CASE("the conference papers at hand: read = kept + dropped, for any number of threads, and merged",
          "[works]") {
  const auto papers = shared_file("conferences/ai_conference_papers.jsonl.gz");
  REQUIRE_SHARED(papers);
  ScoreRun run = real_run();
  const Scratch folder;
  const std::string one_thread = csv_of(score_works({papers}, run));
  run.partial = folder / "papers.scores";
  run.threads = 2;
  const ScoreResult result = score_works({papers}, run);
  check_adds_up(result);
  CHECK((csv_of(result) == one_thread));
  CHECK(result.report.forms.begin()->first == "conference papers, JSON lines");
  CHECK((csv_of(merge_partials({run.partial}, run.group)) == csv_of(result)));
}
