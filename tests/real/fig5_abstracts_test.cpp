// BERT in the titles and abstracts of NeurIPS; the counts were taken from the file by a regular expression in
// another language.

#include "results/papers/fig5_abstracts.hpp"

#include "catch.hpp"
#include "process.hpp"
#include "results/papers/release/census2019.hpp"

using namespace computedivide;

TEST_CASE("abstracts of NeurIPS that mention BERT grew from 2019 to 2021, but did not triple", "[fig5]") {
  const auto papers = shared_file("conferences/ai_conference_papers.jsonl.gz");
  REQUIRE_SHARED(papers);
  const Scratch folder;
  const std::filesystem::path out = folder / "out";
  REQUIRE(run_program("run-all -q --only score.works --works " + papers.string() + " --out " + out.string())
              .exit_code == 0);
  const AbstractMentions mentions = count_abstract_mentions(out / "works_features.csv.gz");
  const std::map<int, std::pair<int, int>> counted{
      {2018, {1009, 0}}, {2019, {1429, 11}}, {2020, {1898, 17}}, {2021, {2334, 19}}, {2022, {2799, 18}}};
  for (const auto& [year, counts] : counted) {
    INFO(year);
    CHECK(mentions.years.at(year).known == counts.first);
    CHECK(mentions.years.at(year).yes == counts.second);
  }
}

TEST_CASE("of NeurIPS 2019, papers without industry release code more often than those of industry alone",
          "[census]") {
  const auto census = shared_file("neurips/neurips_2019_code_release.json");
  REQUIRE_SHARED(census);
  const PapersInput input = read_papers_files({census, shared_file("neurips/neurips_2019_authors.csv")});
  const CensusFigure figure = census_figure(input.census, "any_company", {});
  REQUIRE(figure.bins.size() == 5);
  const auto rate = [](const ReleaseBin& bin) {
    return static_cast<double>(bin.code) / static_cast<double>(bin.n);
  };
  CHECK(rate(figure.bins.front()) == Approx(0.79).margin(0.01));
  CHECK(rate(figure.bins.back()) == Approx(0.60).margin(0.01));
  REQUIRE(figure.curve.size() == 41);
  CHECK(figure.curve.back().high < figure.curve.front().low);
}
