// Figure 6: slopes and their errors worked by hand, bins and the two readings of "32% less likely".

#include <cmath>
#include <random>

#include "base/files.hpp"
#include "catch.hpp"
#include "clashes.hpp"
#include "data/published.hpp"
#include "papers_harness.hpp"
#include "results/papers/release/fig6.hpp"

using namespace computedivide;

namespace {

constexpr Step fig6_step{"fig6", "Figure 6", "Figure 6", fig6_reads, fig6_parameters, run_fig6};

void add(std::vector<CodeReleaseRow>& rows, int count, int year, double industry, bool code) {
  for (int i = 0; i < count; ++i) rows.push_back({industry, 4, year, code});
}

/// Year 2019: of 10 papers without industry 8 have code, of 5 of industry alone 2.
std::vector<CodeReleaseRow> two_groups() {
  std::vector<CodeReleaseRow> rows;
  add(rows, 8, 2019, 0, true);
  add(rows, 2, 2019, 0, false);
  add(rows, 2, 2019, 1, true);
  add(rows, 3, 2019, 1, false);
  return rows;
}

}  // namespace

TEST_CASE("Figure 6's slope between two groups is the difference of their rates, its error HC3's", "[fig6]") {
  const Fig6 fig6 = compute_fig6(two_groups());
  const ReleaseFit& fit = fig6.fits[2];
  REQUIRE(fit.slope);
  CHECK(fit.year == 2019);
  CHECK(fit.slope->estimate == Approx(0.4 - 0.8));
  // A group of n papers has leverages 1/n, so its mean's HC3 variance is sum e² / (1 - 1/n)² / n².
  const double academic = (8 * 0.04 + 2 * 0.64) / (0.9 * 0.9) / 100;
  const double industry = (2 * 0.36 + 3 * 0.16) / (0.8 * 0.8) / 25;
  CHECK(fit.slope->standard_error == Approx(std::sqrt(academic + industry)));
  // t with 13 degrees of freedom: 2.160369.
  CHECK(fit.slope->low == Approx(-0.4 - 2.160368656 * std::sqrt(academic + industry)));
  CHECK(fit.line.front().share == Approx(0.8));
  CHECK(fit.line.back().share == Approx(0.4));
  CHECK(number_named(fig6.numbers, "slope_2019").n == 15);
}

TEST_CASE("a year that has nothing to fit has no slope and says why", "[fig6]") {
  std::vector<CodeReleaseRow> rows = two_groups();
  add(rows, 2, 2017, 0.5, true);
  add(rows, 2, 2018, 0, false);
  add(rows, 2, 2020, 0.5, false);
  add(rows, 2, 2020, 0.5, true);
  add(rows, 1, 2016, 0, true);
  const Fig6 fig6 = compute_fig6(rows);
  const auto reason = [&](const std::string& name) { return number_named(fig6.numbers, name).reason; };
  CHECK(reason("slope_2017") == "all 2 papers of 2017 release code");
  CHECK(reason("slope_2018") == "none of the 2 papers of 2018 releases code");
  CHECK(reason("slope_2020").find("frac_industry") != std::string::npos);
  CHECK(reason("slope_2021") == "no paper of 2021 in the sample");
  CHECK(fig6.left_out.at("year before 2017") == 1);
  CHECK(number_named(fig6.numbers, "n").value == 23);
  // Papers of 2017 and 2018 move the pooled slope; with year dummies they do not affect it.
  CHECK(number_named(fig6.numbers, "slope_all_year_dummies").value.value() == Approx(-0.4));
  CHECK(number_named(fig6.numbers, "slope_all").value.value() != Approx(-0.4));
}

TEST_CASE("one paper that alone determines the line has no error, so the year has no slope", "[fig6]") {
  std::vector<CodeReleaseRow> rows;
  add(rows, 3, 2021, 0, true);
  add(rows, 2, 2021, 0, false);
  add(rows, 1, 2021, 1, true);
  const Fig6 fig6 = compute_fig6(rows);
  CHECK_FALSE(fig6.fits[4].slope);
  CHECK_FALSE(fig6.fits[4].reason.empty());
}

TEST_CASE("bins of Figure 6 hold thirds on their lower side, and none and all by themselves", "[fig6]") {
  std::vector<CodeReleaseRow> rows;
  add(rows, 1, 2019, 0, true);
  add(rows, 1, 2019, 1.0 / 3, true);
  add(rows, 1, 2019, 0.25, false);
  add(rows, 1, 2019, 2.0 / 3, false);
  add(rows, 1, 2019, 0.9, true);
  add(rows, 1, 2019, 1, false);
  const std::vector<ReleaseBin> bins = release_bins(rows);
  REQUIRE(bins.size() == 5);
  CHECK(bins[1].n == 2);
  CHECK(bins[1].code == 1);
  CHECK(bins[1].mean_frac_industry == Approx(7.0 / 24));
  CHECK(bins[2].mean_frac_industry == Approx(2.0 / 3));
  CHECK(bins[3].n == 1);
  CHECK(release_bins({rows[0]}).size() == 1);
}

TEST_CASE("less likely has two readings: relative to academia's rate, and in percentage points", "[fig6]") {
  const std::vector<Number> numbers = less_likely_numbers(two_groups());
  const Number& relative = number_named(numbers, "industry_only_less_likely_relative");
  CHECK(relative.value.value() == Approx(0.5));
  // Katz: ratio 0.5, its log's variance 1/2 - 1/5 + 1/8 - 1/10 = 0.325.
  const double reach = std::exp(1.959963984540054 * std::sqrt(0.325));
  CHECK(relative.low.value() == Approx(1 - 0.5 * reach));
  CHECK(relative.high.value() == Approx(1 - 0.5 / reach));
  const Number& points = number_named(numbers, "industry_only_less_likely_pp");
  CHECK(points.value.value() == Approx(40));
  CHECK(points.low.value() < 40);
  CHECK(points.high.value() > 40);

  std::vector<CodeReleaseRow> none;
  add(none, 3, 2019, 0, false);
  add(none, 2, 2019, 1, true);
  const std::vector<Number> odd = less_likely_numbers(none);
  CHECK_FALSE(number_named(odd, "industry_only_less_likely_relative").value);
  CHECK(number_named(odd, "industry_only_less_likely_pp").value.value() == Approx(-100));
  CHECK(number_named(less_likely_numbers({none[0]}), "industry_only_less_likely_pp").reason ==
        "no paper of industry alone");
}

TEST_CASE("without annotations Figure 6 has no drawing, and every number says why", "[fig6]") {
  StepHarness harness;
  harness.parameters["fig6_population"] = "all";
  put_papers(harness, {}, {"papers", SourceKind::real, "", ""});
  const std::vector<std::string> files = harness.run(fig6_step);
  CHECK(files == std::vector<std::string>{"fig6.numbers.json", "fig6_fits.csv", "fig6_left_out.csv"});
  const NumbersFile file = numbers_from_text(read_file(harness.folder / "fig6.numbers.json"), "fig6");
  for (const Number& number : file.numbers) {
    CHECK_FALSE(number.value);
    CHECK(number.reason == no_annotations);
  }
}

TEST_CASE("fig6_population = novel keeps to papers with a novel model", "[fig6]") {
  StepHarness harness;
  std::vector<Paper> papers;
  for (int i = 0; i < 12; ++i) {
    Paper paper;
    paper.id = "p" + std::to_string(i);
    paper.year = 2020;
    paper.n_authors = 3;
    paper.n_industry_authors = i % 4;
    paper.code_released = i % 5 < 2;
    paper.novel_model = i < 6;
    papers.push_back(paper);
  }
  put_papers(harness, papers, {"papers", SourceKind::synthetic, "", "Invented"});
  const auto n = [&](const char* population) {
    harness.parameters["fig6_population"] = population;
    harness.run(fig6_step);
    const NumbersFile file = numbers_from_text(read_file(harness.folder / "fig6.numbers.json"), "fig6");
    return number_named(file.numbers, "n").value;
  };
  CHECK(n("all") == 12);
  CHECK(n("novel") == 6);
  CHECK(read_file(harness.folder / "fig6_left_out.csv") == "reason,papers\nno novel model,6\n");
}

TEST_CASE("no label of Figure 6 touches another, whatever the papers", "[fig6]") {
  std::mt19937 random(6);
  ReleaseSample sample;
  sample.source = {"papers", SourceKind::synthetic, "", "A table"};
  const std::vector<PublishedNumber> published = read_published(test_file("../data/published"));
  for (int round = 0; round < 40; ++round) {
    std::vector<CodeReleaseRow> rows;
    const std::size_t count = 1 + random() % (round % 3 == 0 ? 9000 : 80);
    for (std::size_t i = 0; i < count; ++i) {
      const unsigned authors = 1 + static_cast<unsigned>(random() % 12);
      const double industry = static_cast<double>(random() % (authors + 1)) / authors;
      rows.push_back({industry, static_cast<double>(authors),
                      2017 + static_cast<int>(random() % (1 + static_cast<unsigned>(round) % 8)),
                      random() % 3 != 0});
    }
    const Figure figure = draw_fig6(compute_fig6(rows, round % 2 == 0 ? rows : std::vector<CodeReleaseRow>{}),
                                    sample, published);
    const bool paper = std::any_of(figure.texts.begin(), figure.texts.end(),
                                   [](const Text& text) { return text.text == "Paper: −32.45\u00A0pp"; });
    CHECK(paper);
    for (const std::string& clash : clashes(figure)) FAIL(clash);
  }
}
