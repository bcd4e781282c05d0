// The census's figure: the curve, the forest and the paper's interval worked by hand.

#include <cmath>
#include <random>

#include "catch.hpp"
#include "clashes.hpp"
#include "plot/script.hpp"
#include "results/papers/release/census2019.hpp"

using namespace computedivide;

namespace {

CensusRow row(int authors, int industry, bool code) {
  CensusRow paper;
  paper.year = 2019;
  paper.code = code;
  paper.counts.authors = authors;
  paper.counts.any = industry;
  paper.counts.only = industry;
  paper.counts.shares = industry;
  paper.join = TitleJoin::matched;
  return paper;
}

std::vector<CensusRow> some_census(unsigned seed, std::size_t papers) {
  std::mt19937 random(seed);
  std::vector<CensusRow> census;
  for (std::size_t i = 0; i < papers; ++i) {
    const int authors = 1 + static_cast<int>(random() % 8);
    census.push_back(
        row(authors, static_cast<int>(random() % static_cast<unsigned>(authors + 1)), random() % 3 != 0));
    census.back().counts.unknown = random() % 5 == 0;
    if (random() % 7 == 0) census.back().join = TitleJoin::unmatched;
  }
  return census;
}

PublishedNumber published(std::string id, double value) {
  PublishedNumber number;
  number.id = std::move(id);
  number.value = value;
  return number;
}

const SourceInfo source{"papers", SourceKind::real, "", "A census"};

}  // namespace

TEST_CASE("the paper's line in the census's forest is its estimate and 1.96 errors to either side",
          "[census]") {
  const std::vector<PublishedNumber> printed{published("table1.frac_industry", -1.52),
                                             published("table1.frac_industry.se", 0.719),
                                             published("table1.n", 94)};
  const CensusFigure figure = census_figure(some_census(1, 200), "any_company", printed);
  REQUIRE(figure.estimates.size() == census_choices.size() + 1);
  const CensusEstimate& paper = figure.estimates.back();
  CHECK(paper.n == 94);
  CHECK(paper.row->estimate == -1.52);
  CHECK(paper.row->low == Approx(-1.52 - 1.959964 * 0.719).epsilon(1e-6));
  CHECK(paper.row->high == Approx(-1.52 + 1.959964 * 0.719).epsilon(1e-6));
  CHECK(census_figure(some_census(1, 200), "any_company", {}).estimates.size() == census_choices.size());
}

TEST_CASE("the census's curve is the logit at the mean number of authors", "[census]") {
  const std::vector<CensusRow> census = some_census(2, 300);
  const CensusFigure figure = census_figure(census, "any_company", {});
  const CodeReleaseFit fit = fit_code_release(census_rows(census, "any_company"));
  const double base =
      estimate_of(fit, "(constant)").estimate + estimate_of(fit, "n_authors").estimate * figure.mean_authors;
  REQUIRE(figure.curve.size() == 41);
  CHECK(figure.curve.front().share == Approx(1 / (1 + std::exp(-base))));
  CHECK(figure.curve.back().share ==
        Approx(1 / (1 + std::exp(-base - estimate_of(fit, "frac_industry").estimate))));
  CHECK(figure.curve[20].low < figure.curve[20].share);
  CHECK(figure.curve[20].high > figure.curve[20].share);
}

TEST_CASE("a census that has no regression is drawn without curve and estimates", "[census]") {
  const CensusFigure figure = census_figure({row(2, 1, true), row(3, 0, true)}, "shares", {});
  CHECK(figure.curve.empty());
  CHECK_FALSE(figure.estimates[0].row);
  const Figure drawn = draw_census2019(figure, source);
  CHECK(drawn.panels.size() == 1);
  CHECK(clashes(drawn).empty());
}

TEST_CASE("no label of the census's figure touches another, whatever the papers", "[census]") {
  const std::vector<PublishedNumber> printed{published("table1.frac_industry", -1.52),
                                             published("table1.frac_industry.se", 0.719),
                                             published("table1.n", 94)};
  for (unsigned round = 0; round < 30; ++round) {
    const CensusFigure figure =
        census_figure(some_census(round, round % 2 == 0 ? 2000 : 40 + round), "all_known", printed);
    for (const std::string& clash : clashes(draw_census2019(figure, source))) FAIL(clash);
  }
}

TEST_CASE("labels of the census's figure name papers in a and estimates in b", "[census]") {
  const CensusFigure figure =
      census_figure(some_census(1, 2000), "all_known",
                    std::vector{published("table1.frac_industry", -1.52),
                                published("table1.frac_industry.se", 0.719), published("table1.n", 94)});
  std::size_t paper = 0, papers = 0, curve = 0;
  const Figure drawn = draw_census2019(figure, source);
  std::vector<std::pair<std::string, HoverLabel>> labels;
  for (const Panel& panel : drawn.panels) {
    for (HoverLabel& label : hover_labels(drawn, panel)) labels.emplace_back(panel.letter, std::move(label));
  }
  for (const auto& [panel, label] : labels) {
    INFO(label.text);
    if (panel == "b") {
      CHECK(label.text.find("coefficient of the fraction of authors from industry") != std::string::npos);
    } else {
      CHECK(label.text.find("papers with code") != std::string::npos);
      CHECK(label.text.find("95 % interval") != std::string::npos);
    }
    if (label.text ==
        "Paper, Table 1: coefficient of the fraction of authors from industry −1.52 (95 % interval −2.93 to "
        "−0.111), papers 94")
      ++paper;
    if (label.text.starts_with("Papers: authors from industry 0 %, ")) ++papers;
    if (label.text.starts_with("Logit: authors from industry 50 %, ")) ++curve;
  }
  CHECK(paper == 1);
  CHECK(papers == 1);
  CHECK(curve == 1);
}
