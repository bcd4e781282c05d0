#include <fmt/format.h>

#include <algorithm>
#include <cmath>

#include "catch.hpp"
#include "computedivide/base/error.hpp"
#include "computedivide/base/files.hpp"
#include "computedivide/data/affiliation/institutions.hpp"
#include "computedivide/plot/clashes.hpp"
#include "computedivide/plot/script.hpp"
#include "computedivide/results/themes.hpp"
#include "computedivide/stats/two_proportions.hpp"
#include "scratch.hpp"

using namespace computedivide;

namespace {

ScoreRun run() {
  ScoreRun made;
  made.read.affiliation_types = affiliation_institutions;
  made.score.terms = {"compute_terms", {"GPU", "Large-scale"}};
  made.score.ai_terms = {"ai_terms", {"train*"}};
  made.score.topics.lexicon =
      parse_topics("Natural language processing: nlp\nComputer vision: vision", "ml_topics.txt");
  made.group.by_institutions = true;
  return made;
}

ThemeOptions options() {
  ThemeOptions made;
  made.themes = {{"theme_memory_efficiency", {"memory footprint*", "less memory"}},
                 {"theme_training_stability", {"loss spike*"}}};
  made.stop_words = {"stop_words", {"of", "the", "an"}};
  return made;
}

std::string paper(const std::string& title, const std::string& affiliation, const std::string& abstract,
                  int year = 2020) {
  return fmt::format(
      "{{\"venue\":\"acl\",\"year\":{},\"title\":\"{}\",\"affs\":[\"{}\"],\"abstract\":\"{}\"}}\n", year,
      title, affiliation, abstract);
}

const std::string academic = "University of Oxford", industry = "Google Research";

double value(const std::vector<Number>& numbers, const std::string& name) {
  for (const Number& number : numbers) {
    if (number.name == name) return number.value.value();
  }
  FAIL("no number " << name);
  return 0;
}

std::array<std::uint64_t, 2> count_of(const ThemeWords& found, const std::string& word) {
  for (const WordCount& count : found.words) {
    if (count.word == word) return count.count;
  }
  return {};
}

}  // namespace

TEST_CASE("themes are counted in abstracts of the topic, by whether industry takes part", "[themes]") {
  const Scratch folder;
  folder.write("works.jsonl",
               paper("A", industry, "An NLP model with a small memory footprint and less memory") +
                   paper("B", industry + "; " + academic, "An NLP model of large-scale text") +
                   paper("C", academic, "The grammar of NLP") +
                   paper("D", "Somewhere", "NLP with less memory") +
                   paper("E", academic, "A vision model with loss spikes") +
                   paper("F", academic, "NLP and loss spikes", 2005));
  const ThemeWords found = count_theme_words({folder / "works.jsonl"}, run(), options());
  CHECK(found.groups[0].works == 2);
  CHECK(found.groups[1].works == 1);
  CHECK(found.other_works == 1);
  CHECK(found.groups[0].with_theme == std::vector<std::uint64_t>{1, 0});
  CHECK(found.groups[1].with_theme == std::vector<std::uint64_t>{0, 0});
  CHECK(count_of(found, "nlp") == std::array<std::uint64_t, 2>{2, 1});
  CHECK(count_of(found, "memory") == std::array<std::uint64_t, 2>{2, 0});
  CHECK(count_of(found, "large-scale") == std::array<std::uint64_t, 2>{1, 0});
  CHECK(count_of(found, "scale") == std::array<std::uint64_t, 2>{0, 0});
  CHECK(found.report.files == 1);
}

TEST_CASE("an inverted index is put back into its order, and no theme reaches across a gap", "[themes]") {
  const auto work = [](int id, const std::string& index) {
    return fmt::format(
        "{{\"id\":\"https://openalex.org/"
        "W{}\",\"publication_year\":2020,\"language\":\"en\",\"concepts\":[{{\"id\":"
        "\"https://openalex.org/C119857082\",\"display_name\":\"Machine "
        "learning\",\"level\":1,\"score\":0.9}},"
        "{{\"id\":\"https://openalex.org/C204321447\",\"display_name\":\"Natural language "
        "processing\",\"level\":1,"
        "\"score\":0.9}}],\"authorships\":[{{\"institutions\":[{{\"id\":\"https://openalex.org/I1\",\"type\":"
        "\"company\"}}]}}],\"abstract_inverted_index\":{}}}\n",
        id, index);
  };
  const Scratch folder;
  folder.write("works.jsonl", work(1, R"({"spikes":[2],"training":[0],"loss":[1]})") +
                                  work(2, R"({"spikes":[3],"training":[0],"loss":[1]})") +
                                  work(1, R"({"spikes":[2],"training":[0],"loss":[1]})"));
  const ThemeWords found = count_theme_words({folder / "works.jsonl"}, run(), options());
  // The third is the first again.
  CHECK(found.groups[0].works == 2);
  CHECK(found.groups[0].with_theme == std::vector<std::uint64_t>{0, 1});
  CHECK(count_of(found, "loss") == std::array<std::uint64_t, 2>{2, 0});
}

TEST_CASE("the works of the themes are those of the topic's counts", "[themes]") {
  const Scratch folder;
  std::string works;
  for (int i = 0; i < 60; ++i) {
    works += paper(fmt::format("Title {}", i % 50),
                   i % 3 == 0   ? academic
                   : i % 3 == 1 ? industry
                                : "Nowhere",
                   i % 4 == 0 ? "A vision model" : "An NLP model", 2008 + i % 8);
  }
  folder.write("works.jsonl", works);
  ScoreRun by_team = run();
  by_team.group.by_institutions = false;
  const ScoreResult scored = score_works({folder / "works.jsonl"}, by_team);
  std::array<std::uint64_t, 2> expected{};
  scored.counts.for_each_row([&](const CountRow& row) {
    if (row.topic != "Natural language processing") return;
    if (row.team == "academic_only") expected[1] += row.works;
    if (row.team == "industry_only" || row.team == "collaboration") expected[0] += row.works;
  });
  const ThemeWords found = count_theme_words({folder / "works.jsonl"}, run(), options());
  CHECK(expected[0] > 0);
  CHECK(found.groups[0].works == expected[0]);
  CHECK(found.groups[1].works == expected[1]);
}

TEST_CASE("an unknown topic is refused with the nearest one", "[themes]") {
  const Scratch folder;
  folder.write("works.jsonl", paper("A", industry, "An NLP model"));
  ThemeOptions wrong = options();
  wrong.topic = "Natural langage processing";
  CHECK_THROWS_WITH(count_theme_words({folder / "works.jsonl"}, run(), wrong),
                    contains("did you mean 'Natural language processing'?"));
}

TEST_CASE("shares, differences, ratios, figure and words of the themes", "[themes]") {
  const Scratch folder;
  std::string works;
  for (int i = 0; i < 40; ++i) {
    works +=
        paper(fmt::format("I {}", i), industry, i < 20 ? "NLP with less memory on a gpu" : "NLP on a gpu");
    works += paper(fmt::format("A {}", i), academic, i < 10 ? "NLP with less memory" : "NLP grammar");
  }
  folder.write("works.jsonl", works);
  const Themes themes = compute_themes({folder / "works.jsonl"}, run(), options(), 500);
  CHECK(value(themes.numbers, "works_industry_involved") == 40);
  CHECK(value(themes.numbers, "memory_efficiency_share_industry_involved") == 0.5);
  CHECK(value(themes.numbers, "memory_efficiency_share_academic_only") == 0.25);
  CHECK(value(themes.numbers, "memory_efficiency_difference") == 0.25);
  CHECK(value(themes.numbers, "memory_efficiency_ratio") == 2);
  CHECK(value(themes.numbers, "training_stability_difference") == 0);
  const auto ratio = std::find_if(themes.numbers.begin(), themes.numbers.end(), [](const Number& number) {
    return number.name == "training_stability_ratio";
  });
  REQUIRE(ratio != themes.numbers.end());
  CHECK_FALSE(ratio->value.has_value());
  CHECK_THAT(theme_words_csv(themes), contains("industry_involved,1,gpu,40,0,40,0,"));
  CHECK_THAT(theme_words_csv(themes), contains("academic_only,1,grammar,0,30,0,30,"));
  const Figure figure = draw_themes(themes, options(), {"works", SourceKind::real, "", "Invented papers"});
  CHECK(clashes(figure) == std::vector<std::string>{});
  CHECK_THAT(gnuplot_script(figure), contains("'Memory efficiency'"));
}

TEST_CASE("a group without works leaves numbers without values, and nothing to draw", "[themes]") {
  const Scratch folder;
  folder.write("works.jsonl", paper("A", industry, "An NLP model"));
  const Themes themes = compute_themes({folder / "works.jsonl"}, run(), options(), 500);
  for (const Number& number : themes.numbers) {
    if (number.name != "memory_efficiency_difference") continue;
    CHECK_FALSE(number.value.has_value());
    CHECK_THAT(number.reason, contains("no academic-only work"));
  }
  CHECK(draw_themes(themes, options(), {"works", SourceKind::real, "", ""}).panels.empty());
}

TEST_CASE("the shipped themes are three, and their terms are found in any inflection that they name",
          "[themes]") {
  const std::vector<Lexicon> themes = theme_lexicons();
  REQUIRE(themes.size() == 3);
  CHECK(themes[0].name == "theme_training_parallelism");
  const Scratch folder;
  folder.write("works.jsonl", paper("A", industry,
                                    "NLP: memory-efficient, memory footprints, training instabilities, "
                                    "model-parallel training"));
  ThemeOptions shipped = options();
  shipped.themes = themes;
  CHECK(count_theme_words({folder / "works.jsonl"}, run(), shipped).groups[0].with_theme ==
        std::vector<std::uint64_t>{1, 1, 1});
}

TEST_CASE("two proportions against one another, as their sources print them", "[themes]") {
  // Newcombe (1998), table II, method 10: 56/70 against 48/80, and 9/10 against 3/10.
  Interval difference = difference_interval(56, 70, 48, 80);
  CHECK(difference.low == Approx(0.0524).margin(5e-5));
  CHECK(difference.high == Approx(0.3339).margin(5e-5));
  difference = difference_interval(9, 10, 3, 10);
  CHECK(difference.low == Approx(0.1705).margin(5e-5));
  CHECK(difference.high == Approx(0.8090).margin(5e-5));
  // By hand: log 2 and a variance of 1/20 - 1/40 + 1/10 - 1/40 = 1/10.
  const Interval ratio = ratio_interval(20, 40, 10, 40);
  CHECK(ratio.low == Approx(2 * std::exp(-1.959963984540054 * std::sqrt(0.1))));
  CHECK(ratio.high == Approx(2 * std::exp(1.959963984540054 * std::sqrt(0.1))));
  CHECK_THROWS_WITH(ratio_interval(0, 4, 1, 4), contains("counts from 1 to n"));
}
