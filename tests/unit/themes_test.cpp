// Themes and words in the abstracts of one topic, by the steps score.works and themes.

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

#include "base/files.hpp"
#include "catch.hpp"
#include "clashes.hpp"
#include "computedivide/error.hpp"
#include "plot/script.hpp"
#include "results/works/counts/words_table.hpp"
#include "results/works/themes.hpp"
#include "score/words.hpp"
#include "stats/compare.hpp"
#include "step_harness.hpp"

using namespace computedivide;

namespace {

const Step score_step{"score.works", "", "", score_works_reads, score_works_parameters, run_score_works};
const Step themes_step{"themes", "", "", themes_reads, themes_parameters, run_themes};

std::string paper(const std::string& title, const std::string& affiliation, const std::string& abstract,
                  int year = 2020) {
  return fmt::format(
      "{{\"venue\":\"acl\",\"year\":{},\"title\":\"{}\",\"affs\":[\"{}\"],\"abstract\":\"{}\"}}\n", year,
      title, affiliation, abstract);
}

const std::string academic = "University of Oxford", industry = "Google Research";
const std::string topic = "Natural language processing";

/// Both steps on a text of works, or on files.
class ThemesSteps {
 public:
  StepHarness harness;

  explicit ThemesSteps(const std::map<std::string, std::string>& other = {}) {
    for (const auto& [name, value] : other) harness.parameters[name] = value;
    harness.add_source("lexicons");
  }

  void run(const std::filesystem::path& works) {
    harness.add_source("works", "", {works});
    harness.run(score_step);
    harness.run(themes_step);
  }

  void run_text(const std::string& works) { run(harness.folder.write("raw/works.jsonl", works)); }

  Number number(const std::string& name) const {
    const NumbersFile file =
        numbers_from_text(read_file(harness.folder / "themes.numbers.json"), "themes.numbers.json");
    for (const Number& number : file.numbers) {
      if (number.name == name) return number;
    }
    FAIL("no number " << name);
    return {};
  }

  std::array<std::uint64_t, 2> count_of(const std::string& word) const {
    for (const WordCount& count : read_words_file(harness.folder / "works_words.csv.gz")) {
      if (count.word == word) return count.count;
    }
    return {};
  }

  ThemeCounts found() const {
    return count_themes(harness.folder / "works_features.csv.gz", topic, {}, theme_lexicons().size());
  }

  std::string file(const std::string& name) const { return read_file(harness.folder / name); }
};

}  // namespace

TEST_CASE("themes are counted in abstracts of the topic, by whether industry takes part", "[themes]") {
  ThemesSteps steps;
  steps.run_text(paper("A", industry, "An NLP model with a small memory footprint and less memory") +
                 paper("B", industry + "; " + academic, "An NLP model of large-scale text") +
                 paper("C", academic, "The grammar of NLP") +
                 paper("D", "Somewhere", "NLP with less memory") +
                 paper("E", academic, "A vision model with loss spikes") +
                 paper("F", academic, "NLP and loss spikes", 2005));
  const ThemeCounts found = steps.found();
  CHECK(found.groups[0].works == 2);
  CHECK(found.groups[1].works == 1);
  CHECK(found.other_works == 1);
  CHECK(found.groups[0].with_theme == std::vector<std::uint64_t>{0, 1, 0});
  CHECK(found.groups[1].with_theme == std::vector<std::uint64_t>{0, 0, 0});
  CHECK(steps.count_of("nlp") == std::array<std::uint64_t, 2>{2, 1});
  CHECK(steps.count_of("memory") == std::array<std::uint64_t, 2>{2, 0});
  CHECK(steps.count_of("large-scale") == std::array<std::uint64_t, 2>{1, 0});
  CHECK(steps.count_of("scale") == std::array<std::uint64_t, 2>{0, 0});
}

TEST_CASE("themes of later years are compared apart, where the features have them", "[themes]") {
  ThemesSteps wide(std::map<std::string, std::string>{{"last_year", "2024"}});
  wide.run_text(paper("A", industry, "An NLP model with loss spikes") +
                paper("B", academic, "NLP of grammar") + paper("C", industry, "NLP with less memory", 2023) +
                paper("D", academic, "More grammar of NLP", 2024));
  ThemesSteps steps;
  steps.run(wide.harness.folder / "works_features.csv.gz");
  CHECK(steps.found().groups[0].works == 1);
  CHECK(steps.number("memory_efficiency_difference").value == 0);
  CHECK(steps.number("memory_efficiency_difference_since_2022").value == 1);
  CHECK(steps.number("training_stability_difference_since_2022").value == 0);
  ThemesSteps none;
  none.run_text(paper("A", industry, "An NLP model") + paper("B", academic, "NLP of grammar"));
  CHECK_FALSE(none.number("memory_efficiency_difference_since_2022").value);
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
  ThemesSteps steps;
  steps.run_text(work(1, R"({"spikes":[2],"training":[0],"loss":[1]})") +
                 work(2, R"({"spikes":[3],"training":[0],"loss":[1]})") +
                 work(1, R"({"spikes":[2],"training":[0],"loss":[1]})"));
  // The third is the first again.
  CHECK(steps.found().groups[0].works == 2);
  CHECK(steps.found().groups[0].with_theme == std::vector<std::uint64_t>{0, 0, 1});
  CHECK(steps.count_of("loss") == std::array<std::uint64_t, 2>{2, 0});
}

TEST_CASE("the works of the themes are those of the topic's counts", "[themes]") {
  std::string works;
  for (int i = 0; i < 60; ++i) {
    works += paper(fmt::format("Title {}", i % 50),
                   i % 3 == 0   ? academic
                   : i % 3 == 1 ? industry
                                : "Nowhere",
                   i % 4 == 0 ? "A vision model" : "An NLP model", 2008 + i % 8);
  }
  ThemesSteps steps;
  steps.run_text(works);
  std::array<std::int64_t, 2> expected{};
  for (const TopicCell& cell : read_topic_counts(steps.harness.folder / "works.csv").cells) {
    if (cell.topic != topic) continue;
    if (cell.team == TeamType::academic_only) expected[1] += cell.counts.works;
    if (cell.team == TeamType::industry_only || cell.team == TeamType::collaboration)
      expected[0] += cell.counts.works;
  }
  CHECK(expected[0] > 0);
  CHECK(static_cast<std::int64_t>(steps.found().groups[0].works) == expected[0]);
  CHECK(static_cast<std::int64_t>(steps.found().groups[1].works) == expected[1]);
}

TEST_CASE("an unknown topic is refused with the nearest one", "[themes]") {
  ThemesSteps steps(std::map<std::string, std::string>{{"theme_topic", "Natural langage processing"}});
  CHECK_THROWS_WITH(steps.run_text(paper("A", industry, "An NLP model")),
                    contains("did you mean 'Natural language processing'?"));
}

TEST_CASE("shares, differences, ratios, figure and words of the themes", "[themes]") {
  std::string works;
  for (int i = 0; i < 40; ++i) {
    works +=
        paper(fmt::format("I {}", i), industry, i < 20 ? "NLP with less memory on a gpu" : "NLP on a gpu");
    works += paper(fmt::format("A {}", i), academic, i < 10 ? "NLP with less memory" : "NLP grammar");
  }
  ThemesSteps steps;
  steps.run_text(works);
  CHECK(steps.number("works_industry_involved").value == 40);
  CHECK(steps.number("memory_efficiency_share_industry_involved").value == 0.5);
  CHECK(steps.number("memory_efficiency_share_academic_only").value == 0.25);
  CHECK(steps.number("memory_efficiency_difference").value == 0.25);
  CHECK(steps.number("memory_efficiency_ratio").value == 2);
  CHECK(steps.number("training_stability_difference").value == 0);
  CHECK_FALSE(steps.number("training_stability_ratio").value.has_value());
  CHECK_THAT(steps.file("themes_words.csv"), contains("industry_involved,1,gpu,40,0,40,0,"));
  CHECK_THAT(steps.file("themes_words.csv"), contains("academic_only,1,grammar,0,30,0,30,"));
  const Figure figure = draw_themes(compare_themes(topic, theme_lexicons(), steps.found(), {}, 500),
                                    {"works", SourceKind::real, "", "Invented papers"});
  CHECK(clashes(figure) == std::vector<std::string>{});
  CHECK_THAT(gnuplot_script(figure), contains("'Memory efficiency'"));
}

TEST_CASE("from a table of features without the words, keyness alone is not available", "[themes]") {
  ThemesSteps steps;
  steps.run_text(paper("A", industry, "NLP with less memory") + paper("B", academic, "NLP grammar"));
  ThemesSteps beside;
  beside.run(steps.harness.folder / "works_features.csv.gz");
  CHECK(beside.file("themes_words.csv") == steps.file("themes_words.csv"));
  std::filesystem::create_directories(steps.harness.folder / "alone");
  std::filesystem::copy(steps.harness.folder / "works_features.csv.gz",
                        steps.harness.folder / "alone/works_features.csv.gz");
  ThemesSteps alone;
  alone.run(steps.harness.folder / "alone/works_features.csv.gz");
  CHECK_THAT(alone.file("themes_words.csv"), contains("not available: needs the works"));
  CHECK(alone.file("themes.csv") == steps.file("themes.csv"));
}

TEST_CASE("a group without works leaves numbers without values, and nothing to draw", "[themes]") {
  ThemesSteps steps;
  steps.run_text(paper("A", industry, "An NLP model"));
  CHECK_FALSE(steps.number("memory_efficiency_difference").value.has_value());
  CHECK_THAT(steps.number("memory_efficiency_difference").reason, contains("no academic-only work"));
  CHECK(draw_themes(compare_themes(topic, theme_lexicons(), steps.found(), {}, 500),
                    {"works", SourceKind::real, "", ""})
            .panels.empty());
}

TEST_CASE("the shipped themes are three, and their terms are found in any inflection that they name",
          "[themes]") {
  REQUIRE(theme_lexicons().size() == 3);
  CHECK(theme_lexicons()[0].name == "theme_training_parallelism");
  ThemesSteps steps;
  steps.run_text(paper("A", industry,
                       "NLP: memory-efficient, memory footprints, training instabilities, model-parallel "
                       "training"));
  CHECK(steps.found().groups[0].with_theme == std::vector<std::uint64_t>{1, 1, 1});
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
