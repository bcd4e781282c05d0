#include "results/works/counts/topic_counts.hpp"
#include "catch.hpp"
#include "computedivide/error.hpp"
#include "topic_sample.hpp"

using namespace computedivide;

namespace {

const std::string header = "topic,year,team,works,tokens,occurrences,presence,gpu,scale\n";

std::string message_of(const std::string& text) {
  const Scratch folder;
  try {
    read_topic_counts(folder.write("works.csv", text));
  } catch (const Error& error) {
    return error.what();
  }
  return "";
}

TopicCell cell(std::string topic, int year, TeamType team, std::int64_t works,
               std::vector<std::int64_t> by_term) {
  TopicCell made{std::move(topic), year, team, {works, 100 * works, 0, 0}, std::move(by_term)};
  for (const std::int64_t count : made.by_term) made.counts.occurrences += count;
  made.counts.presence = std::min(works, made.counts.occurrences);
  return made;
}

TopicCounts small_counts() {
  return {{"gpu", "scale"},
          {cell("A", 2012, TeamType::academic_only, 5, {1, 2}), cell("A", 2013, TeamType::unknown, 1, {0, 1}),
           cell("B", 2012, TeamType::industry_only, 9, {4, 0}), cell("C", 2013, TeamType::other, 6, {0, 0}),
           cell("D", 2011, TeamType::other, 99, {7, 0}),
           cell("(all)", 2012, TeamType::academic_only, 14, {5, 2})}};
}

}  // namespace

TEST_CASE("counts of works are read back as they were written") {
  const TopicCounts counts = small_counts();
  const Scratch folder;
  const TopicCounts read = read_topic_counts(folder.write("works.csv", counts_to_csv(counts)));
  CHECK(read.terms == counts.terms);
  REQUIRE(read.cells.size() == counts.cells.size());
  CHECK(counts_to_csv(read) == counts_to_csv(counts));
}

TEST_CASE("a table of counts that contradicts itself is refused with its line") {
  CHECK(message_of(header + "A,2012,academic_only,5,500,3,2,1,2\n") == "");
  CHECK(contains("works.csv:2: 4 works with a term among 3 works")
            .match(message_of(header + "A,2012,academic_only,3,300,5,4,1,4\n")));
  CHECK(contains("3 occurrences in no work").match(message_of(header + "A,2012,other,3,300,3,0,1,2\n")));
  CHECK(contains("the terms add up to 4; the 3 occurrences")
            .match(message_of(header + "A,2012,other,3,300,3,2,2,2\n")));
  CHECK(contains("column 'works': '-3' is not a whole number")
            .match(message_of(header + "A,2012,other,-3,300,3,2,1,2\n")));
  CHECK(contains("column 'year': '0' is not a whole number from 1 to 9999")
            .match(message_of(header + "A,0,other,3,300,3,2,1,2\n")));
  CHECK(contains("'academia' is unknown").match(message_of(header + "A,2012,academia,3,300,3,2,1,2\n")));
  CHECK(contains("the topic is empty").match(message_of(header + ",2012,other,3,300,3,2,1,2\n")));
  CHECK(contains("topic 'A', year 2012, team 'other' appears twice")
            .match(message_of(header + "A,2012,other,3,300,3,2,1,2\nA,2012,other,3,300,3,2,1,2\n")));
  CHECK(
      contains("topics 'Deep learning' and 'Deep-learning' are both 'deep_learning'")
          .match(message_of(
              header + "Deep learning,2012,other,3,300,3,2,1,2\nDeep-learning,2012,other,3,300,3,2,1,2\n")));
  CHECK(contains("presence").match(message_of("topic,year,team,works,tokens,occurrences\n")));
}

TEST_CASE("the cube ranks topics by works, then name, within the years asked for, and knows no '(all)'") {
  const TopicCube cube = make_cube(small_counts(), 2012, 2021);
  CHECK(cube.topics == std::vector<std::string>{"B", "A", "C"});
  CHECK(cube.first_year == 2012);
  CHECK(cube.last_year == 2013);
  CHECK(cube.group(1, 2012, TeamType::academic_only).occurrences == 3);
  CHECK(cube.group(1, 2012, TeamType::industry_only).works == 0);
  std::map<int, std::int64_t> works;
  for (int year = cube.first_year; year <= cube.last_year; ++year) {
    for (const TeamType team : team_types) works[year] += cube.group(1, year, team).works;
  }
  CHECK(works[2012] + works[2013] == 6);
  CHECK(works[2013] == 1);
  CHECK(make_cube(small_counts(), 2011, 2021).topics.front() == "D");
  CHECK(make_cube(small_counts(), 2015, 2021).topics.empty());
}

TEST_CASE("leaving out a term leaves the other terms' occurrences, and no presence") {
  const TopicCube cube = make_cube(small_counts(), 2012, 2021);
  const TopicCube reduced = with_terms(cube, {1});
  CHECK(reduced.group(1, 2012, TeamType::academic_only).occurrences == 2);
  CHECK(reduced.group(0, 2012, TeamType::industry_only).occurrences == 0);
  CHECK(reduced.group(0, 2012, TeamType::industry_only).works == 9);
  CHECK(reduced.group(1, 2012, TeamType::academic_only).presence == 0);
  CHECK_THROWS_WITH(with_terms(reduced, {0}), contains("no columns of terms"));
}

TEST_CASE("variants of the scoring are tables of their own") {
  const Scratch folder;
  const std::string head = "variant,topic,year,team,works,tokens,occurrences,presence\n";
  const auto variants = read_topic_variants(
      folder.write("works_variants.csv", head + "corpus=all,A,2012,other,3,300,3,2\n"
                                                "corpus=topics,A,2012,other,1,100,0,0\n"
                                                "corpus=topics,B,2012,other,2,200,1,1\n"));
  REQUIRE(variants.size() == 2);
  CHECK(variants.at("corpus=all").cells.size() == 1);
  CHECK(variants.at("corpus=topics").cells.size() == 2);
  CHECK(variants.at("corpus=topics").terms.empty());
  for (const std::string name : {"corpus", "=all", "corpus="}) {
    CHECK_THROWS_WITH(read_topic_variants(folder.write("bad.csv", head + name + ",A,2012,other,3,300,3,2\n")),
                      contains("is not a variant"));
  }
}

TEST_CASE("names of numbers are in snake case") {
  CHECK(snake_case("Natural language processing") == "natural_language_processing");
  CHECK(snake_case(" Self-supervised  learning (AI) ") == "self_supervised_learning_ai");
  CHECK(snake_case("F1 score") == "f1_score");
}
