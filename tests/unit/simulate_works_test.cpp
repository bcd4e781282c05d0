// Simulated works against the scoring of their records: what was drawn is what is counted.

#include <map>
#include <set>
#include <tuple>

#include "catch.hpp"
#include "data/gzip.hpp"
#include "score_harness.hpp"
#include "simulate/simulate.hpp"

using namespace computedivide;

namespace {

WorksPlan plan_of(std::uint64_t works, bool dirt, std::uint64_t seed = 5) {
  WorksDesign design;
  design.works = works;
  design.seed = seed;
  design.dirt = dirt;
  design.mix = WorksMix::small;
  return WorksPlan(design, topics_of_design(design), compute_terms().terms);
}

struct Written {
  std::string text;
  PlantedTally tally;
};

Written write(const WorksPlan& plan, unsigned threads = 1, bool compress = false) {
  Written written;
  written.tally = write_works(
      plan, threads, compress, [&](std::string_view piece) { written.text += piece; }, [](std::uint64_t) {});
  return written;
}

Scored score(const Written& written) {
  const Scratch folder;
  return score_files({folder.write("works.jsonl", written.text)});
}

using Group = std::tuple<std::string, int, std::string>;

struct Sums {
  std::uint64_t works = 0, occurrences = 0, presence = 0;
  std::map<std::string, std::uint64_t> terms;
  bool operator==(const Sums&) const = default;
};

/// The drawn works that pass, by topic, year and team, without a look at their records.
std::map<Group, Sums> drawn(const WorksPlan& plan) {
  std::map<Group, Sums> groups;
  for (std::uint64_t i = 0; i < plan.design.works; ++i) {
    const SimulatedWork work = plan.draw(i);
    if (work.drop) continue;
    Sums& sums = groups[{plan.topics[work.topic], work.year, std::string(name_of(work.team))}];
    ++sums.works;
    sums.occurrences += work.terms.size();
    sums.presence += work.terms.empty() ? 0 : 1;
    for (const std::uint16_t term : work.terms) ++sums.terms[plan.terms[term]];
  }
  return groups;
}

std::map<Group, Sums> scored(const Scored& result) {
  std::map<Group, Sums> groups;
  for (const CountRow& row : result.counts.rows(result.topics)) {
    if (row.topic == all_works_topic) continue;
    Sums& sums = groups[{std::string(row.topic), row.year, result.counts.group_name(row.group)}];
    const TermSums& found = row.under(Matching::longest);
    sums = {row.works, found.occurrences, found.presence, {}};
    for (std::size_t i = 0; i < row.by_term.size(); ++i) {
      if (row.by_term[i] > 0) sums.terms[result.terms[i]] = row.by_term[i];
    }
  }
  return groups;
}

}  // namespace

TEST_CASE("the bytes of simulated works do not depend on the number of threads", "[simulate]") {
  const WorksPlan plan = plan_of(3000, true);
  const std::string one = write(plan).text;
  CHECK((write(plan, 2).text == one));
  CHECK((write(plan, 7).text == one));
  const std::string compressed = write(plan, 1, true).text;
  CHECK((write(plan, 3, true).text == compressed));
  CHECK((gunzip(compressed, "test") == one));
  CHECK((write(plan_of(3000, true, 6)).text != one));
}

TEST_CASE("each filter's planted number is what scoring reports as dropped", "[simulate]") {
  for (const bool dirt : {false, true}) {
    const Written written = write(plan_of(4000, dirt));
    const Scored result = score(written);
    CHECK(result.counts.works() == 4000);
    CHECK(result.counts.counted() == written.tally.counted);
    for (std::size_t i = 0; i < drop_count; ++i) {
      const auto reason = static_cast<Drop>(i);
      INFO(name_of(reason));
      CHECK(result.counts.dropped(reason) == written.tally.dropped[i]);
      // Every filter is exercised, except the two for which simulated OpenAlex works give no reason, and
      // damage without quirks.
      const bool planted =
          reason != Drop::not_accepted && reason != Drop::not_a_work && (reason != Drop::unreadable || dirt);
      CHECK((written.tally.dropped[i] > 0) == planted);
    }
  }
}

TEST_CASE("the drawn works' counts by topic, year, team and term are what scoring their records gives",
          "[simulate]") {
  for (const bool dirt : {false, true}) {
    const WorksPlan plan = plan_of(4000, dirt);
    CHECK((scored(score(write(plan))) == drawn(plan)));
  }
}

TEST_CASE("dirt never stops a run, and every kind is there", "[simulate]") {
  const Written written = write(plan_of(6000, true));
  const Scored result = score(written);
  CHECK(result.counts.works() == 6000);
  for (std::size_t i = 0; i < dirt_count; ++i) {
    INFO("kind " << i);
    CHECK(written.tally.dirt[i] > 0);
  }
  // Each truncated record is one error; half characters were counted, and cost no work.
  CHECK(result.report.errors.kinds.at("a record that is not a JSON object").count ==
        written.tally.dropped[static_cast<std::size_t>(Drop::unreadable)]);
  CHECK(result.report.errors.kinds.count("concepts: name: a lone surrogate") == 1);
}

TEST_CASE("simulated works say so, whatever the filters drop", "[simulate]") {
  CHECK(score(write(plan_of(50, false))).report.synthetic);
  const Scratch folder;
  CHECK_FALSE(score_files({folder.write("a.jsonl", record())}).report.synthetic);
}

TEST_CASE("a work depends on the design and its number alone", "[simulate]") {
  const WorksPlan few = plan_of(10, false);
  const WorksPlan many = plan_of(5000, false);
  for (std::uint64_t i = 0; i < 10; ++i) {
    std::string a, b;
    few.write(few.draw(i), a);
    many.write(many.draw(i), b);
    CHECK(a == b);
  }
}

TEST_CASE("a design that cannot be is refused with the option's name", "[simulate]") {
  const auto plan = [](auto change) {
    WorksDesign design;
    change(design);
    WorksPlan(design, topics_of_design(design), compute_terms().terms);
  };
  CHECK_THROWS_WITH(plan([](WorksDesign& d) { d.topics = 2; }), contains("--topics"));
  CHECK_THROWS_WITH(plan([](WorksDesign& d) { d.topics = 100'000; }), contains("--topics"));
  CHECK_THROWS_WITH(plan([](WorksDesign& d) { d.last_year = d.first_year; }), contains("--first-year"));
  CHECK_THROWS_WITH(plan([](WorksDesign& d) { d.elasticity = -1.5; }), contains("--elasticity"));
  CHECK_THROWS_WITH(plan([](WorksDesign& d) { d.growth_industry = -1; }), contains("--growth"));
  CHECK_THROWS_WITH(plan([](WorksDesign& d) { d.term_spread = -0.1; }), contains("--term-spread"));
}
