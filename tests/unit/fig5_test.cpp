// Figure 5: who counts as mentioning and studying BERT, and the ratios worked by hand.

#include <algorithm>
#include <cmath>
#include <random>

#include "base/files.hpp"
#include "catch.hpp"
#include "clashes.hpp"
#include "data/published.hpp"
#include "papers_harness.hpp"
#include "results/papers/fig5.hpp"

using namespace computedivide;

namespace {

constexpr Step fig5_step{"fig5", "Figure 5", "Figure 5", fig5_reads, {}, run_fig5};

Paper paper(int year, std::optional<bool> mentions, std::optional<bool> studies) {
  static int id = 0;
  Paper paper;
  paper.id = "p" + std::to_string(++id);
  paper.year = year;
  paper.mentions_bert = mentions;
  paper.studies_bert = studies;
  return paper;
}

void add(std::vector<Paper>& papers, int count, int year, bool mentions, bool studies) {
  for (int i = 0; i < count; ++i) papers.push_back(paper(year, mentions, studies));
}

}  // namespace

TEST_CASE("papers on BERT are counted by year, and shares are of known answers", "[fig5]") {
  // 2019: 2 of 10 mention, 1 of 10 studies; 2021: 8 of 20 mention, 4 of 20 study.
  std::vector<Paper> papers;
  add(papers, 1, 2019, true, true);
  add(papers, 1, 2019, true, false);
  add(papers, 8, 2019, false, false);
  add(papers, 4, 2021, true, true);
  add(papers, 4, 2021, true, false);
  add(papers, 12, 2021, false, false);
  papers.push_back(paper(2019, {}, {}));
  papers.push_back(paper(2017, true, true));
  const Fig5 fig5 = compute_fig5(papers);
  const auto value = [&](const std::string& name) { return number_named(fig5.numbers, name).value; };
  CHECK(value("mentions_2019") == 2);
  CHECK(value("mentions_share_2019") == 0.2);
  CHECK(value("studies_2021") == 4);
  CHECK(value("studies_share_2021") == 0.2);
  CHECK(value("mentions_ratio_2021_over_2019") == 4);
  CHECK(value("studies_share_ratio_2021_over_2019") == Approx(2));
  CHECK_FALSE(value("mentions_2020"));
  CHECK(number_named(fig5.numbers, "mentions_2020").reason == "no paper of 2020 with a known answer");
  CHECK(fig5.left_out.at("mentions_bert unknown") == 1);
  CHECK(fig5.left_out.at("studies_bert unknown") == 1);
  CHECK(fig5.left_out.at("year outside 2018–2022") == 1);
}

TEST_CASE("a paper without a mention does not study BERT, and one that studies it mentions it", "[fig5]") {
  const Fig5 fig5 = compute_fig5({paper(2020, false, {}), paper(2020, {}, true), paper(2020, true, {})});
  const BertYear& year = fig5.years[2];
  CHECK(year.mentions.known == 3);
  CHECK(year.mentions.yes == 2);
  CHECK(year.studies.known == 2);
  CHECK(year.studies.yes == 1);
  CHECK(fig5.left_out.at("studies_bert unknown") == 1);
}

TEST_CASE("the ratio of two counts has the ends of Wilson's interval for the first in their sum", "[fig5]") {
  // 3 and 1, z = 1.959964: centre (0.75 + z²/8) / (1 + z²/4), reach z sqrt(0.75·0.25/4 + z²/64) / (1 + z²/4).
  const double z = 1.959963984540054, z2 = z * z;
  const double centre = (0.75 + z2 / 8) / (1 + z2 / 4);
  const double reach = z * std::sqrt(0.75 * 0.25 / 4 + z2 / 64) / (1 + z2 / 4);
  const Number ratio = count_ratio("r", 3, 1, "");
  CHECK(ratio.value == 3);
  CHECK(*ratio.low == Approx((centre - reach) / (1 - centre + reach)));
  CHECK(*ratio.high == Approx((centre + reach) / (1 - centre - reach)));
  CHECK(*count_ratio("r", 0, 2, "").low == 0);
  CHECK(count_ratio("r", 2, 0, "none").reason == "none");
  CHECK_FALSE(count_ratio("r", 2, 0, "none").value);
}

TEST_CASE("without annotations Figure 5 has no drawing, and every number says why", "[fig5]") {
  StepHarness harness;
  put_papers(harness, {}, {"papers", SourceKind::real, "", ""});
  const std::vector<std::string> files = harness.run(fig5_step);
  CHECK(files == std::vector<std::string>{"fig5.numbers.json", "fig5_left_out.csv"});
  const NumbersFile file = numbers_from_text(read_file(harness.folder / "fig5.numbers.json"), "fig5");
  REQUIRE(file.numbers.size() == 24);
  for (const Number& number : file.numbers) {
    CHECK_FALSE(number.value);
    CHECK(number.reason == no_annotations);
  }
}

TEST_CASE("numbers of simulated papers are marked as synthetic", "[fig5]") {
  StepHarness harness;
  put_papers(harness, {paper(2021, true, false)}, {"papers", SourceKind::synthetic, "", "Invented"});
  harness.run(fig5_step);
  const NumbersFile file = numbers_from_text(read_file(harness.folder / "fig5.numbers.json"), "fig5");
  CHECK(file.source.kind == SourceKind::synthetic);
  CHECK(read_file(harness.folder / "fig5.gp").find("ynthetic") != std::string::npos);
}

TEST_CASE("no label of Figure 5 touches another, whatever the papers", "[fig5]") {
  std::mt19937 random(5);
  const std::vector<PublishedNumber> published = read_published(test_file("../data/published"));
  for (int round = 0; round < 40; ++round) {
    std::vector<Paper> papers;
    const std::size_t count = 1 + random() % (round % 4 == 0 ? 9000 : 60);
    for (std::size_t i = 0; i < count; ++i) {
      const bool mentions = random() % 3 == 0;
      papers.push_back(paper(2018 + static_cast<int>(random() % (1 + static_cast<unsigned>(round) % 5)),
                             mentions, mentions && random() % 2 == 0));
    }
    const Figure figure =
        draw_fig5(compute_fig5(papers), {"papers", SourceKind::synthetic, "", "A table"}, published);
    CHECK(clashes(figure) == std::vector<std::string>{});
    CHECK(figure.panels[0].references[0].label == "Paper: 65 in 2021");
    CHECK(figure.panels[1].references[0].label == "Paper: about 3\u00A0% in 2021");
  }
}
