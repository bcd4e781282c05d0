// Figures 5 and 6 and the sample of NeurIPS 2021 recover what is planted in simulated papers.

#include "catch.hpp"
#include "papers_harness.hpp"
#include "results/papers/fig5.hpp"
#include "results/papers/neurips2021.hpp"
#include "results/papers/release/fig6.hpp"
#include "results/papers/release/release_sample.hpp"
#include "simulate/simulate.hpp"

using namespace computedivide;

TEST_CASE("the papers on BERT that are planted are found, year by year", "[fig5]") {
  const PapersDesign design;
  const Fig5 fig5 = compute_fig5(simulate_papers(design));
  for (const SimulatedBertYear& year : planted_papers(design).bert) {
    const std::string when = std::to_string(year.year);
    INFO(when);
    const Number& mentions = number_named(fig5.numbers, "mentions_" + when);
    CHECK(mentions.value == static_cast<double>(year.mentions));
    CHECK(mentions.n == static_cast<std::int64_t>(year.papers));
    CHECK(number_named(fig5.numbers, "studies_" + when).value == static_cast<double>(year.studies));
  }
  CHECK(number_named(fig5.numbers, "studies_2021").value == 65);
}

TEST_CASE("the sample of NeurIPS 2021 that is planted is found among papers annotated otherwise",
          "[neurips2021]") {
  PapersDesign design;
  design.annotated_2021 = 400;
  design.with_compute_2021 = 90;
  const Neurips2021 sample = compute_neurips2021(simulate_papers(design));
  CHECK(number_named(sample.numbers, "annotated").value == 400);
  CHECK(number_named(sample.numbers, "with_compute").value == 90);
}

TEST_CASE("Figure 6 finds the planted fall of code release and academia's planted rate", "[fig6]") {
  PapersDesign design;
  design.code_known = 3000;
  design.code_sample = 3100;
  const PlantedPapers planted = planted_papers(design);
  int covered = 0;
  for (design.seed = 1; design.seed <= 20; ++design.seed) {
    const Fig6 fig6 = compute_fig6(code_release_sample(simulate_papers(design), "all").rows);
    CHECK(number_named(fig6.numbers, "n").value == 3000);
    const Number& slope = number_named(fig6.numbers, "slope_all_year_dummies");
    REQUIRE(slope.value);
    CHECK(*slope.high < 0);
    const Number& rate = number_named(fig6.numbers, "academic_only_code_rate");
    covered += *rate.low <= planted.academic_code_rate && planted.academic_code_rate <= *rate.high;
  }
  // 95 % intervals: fewer than 16 of 20 has a chance of 0.3 %.
  CHECK(covered >= 16);
}
