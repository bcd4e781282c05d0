// Real works at hand: the sample of OpenAlex records and the papers of AI conferences.

#include "catch.hpp"
#include "data/works/work.hpp"
#include "works_harness.hpp"

using namespace computedivide;

namespace {

/// Works by what became of them, and sums over those that are read.
struct Totals {
  std::uint64_t works = 0, read = 0, year = 0, no_abstract = 0, others = 0;
  std::uint64_t positions = 0, concepts = 0, with_team = 0;
  ReadErrors errors;
};

Totals totals_of(const std::filesystem::path& path) {
  ReadOptions options;
  const std::unique_ptr<WorksSource> source = open_works(path, options);
  Totals totals;
  Work work;
  while (source->next(work)) {
    ++totals.works;
    if (work.drop) {
      ++(work.drop == Drop::year          ? totals.year
         : work.drop == Drop::no_abstract ? totals.no_abstract
                                          : totals.others);
      continue;
    }
    ++totals.read;
    totals.positions += work.abstract.positions.size();
    totals.concepts += work.concepts.size();
    totals.with_team += work.institutions != 0 ? 1 : 0;
  }
  totals.errors = source->errors;
  return totals;
}

}  // namespace

TEST_CASE("the OpenAlex records at hand are all read, without an error", "[works]") {
  // The numbers are those of a walk over the same records with Python's json module.
  const auto all = shared_file("openalex/openalex_works_all.jsonl.gz");
  REQUIRE_SHARED(all);
  const Totals totals = totals_of(all);
  CHECK(totals.works == 938);
  CHECK(totals.year == 558);
  CHECK(totals.no_abstract == 68);
  CHECK(totals.read == 312);
  CHECK(totals.positions == 85750);
  CHECK(totals.concepts == 4453);
  CHECK(totals.errors.kinds.empty());
}

TEST_CASE("the conference papers at hand are all read", "[works]") {
  const auto papers = shared_file("conferences/ai_conference_papers.jsonl.gz");
  REQUIRE_SHARED(papers);
  const Totals totals = totals_of(papers);
  CHECK(totals.works == 87002);
  CHECK(totals.others == 3106);
  CHECK(totals.year == 41255);
  CHECK(totals.no_abstract == 803);
  CHECK(totals.read == 41838);
  CHECK(totals.with_team > totals.read / 2);
  const auto array = shared_file("conferences/raw/icml2019.json.gz");
  REQUIRE_SHARED(array);
  CHECK(totals_of(array).works == 774);
}
