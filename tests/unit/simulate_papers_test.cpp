// Simulated papers: sizes as designed, the same bytes each time, read as synthetic, and the shipped file.

#include "catch.hpp"

#include <algorithm>
#include <functional>

#include "base/files.hpp"
#include "computedivide/error.hpp"
#include "data/papers/hardware.hpp"
#include "results/papers/release/release_sample.hpp"
#include "simulate/simulate.hpp"

using namespace computedivide;

namespace {

std::size_t count(const std::vector<Paper>& papers, const std::function<bool(const Paper&)>& holds) {
  return static_cast<std::size_t>(std::count_if(papers.begin(), papers.end(), holds));
}

}  // namespace

TEST_CASE("simulated papers have the margins that the paper prints", "[simulate_papers]") {
  const std::vector<Paper> papers = simulate_papers({});
  const auto of_year = [&](int year) {
    return count(papers, [&](const Paper& p) { return p.year == year; });
  };
  CHECK(of_year(2018) == 1009);
  CHECK(of_year(2019) == 1428);
  CHECK(of_year(2020) == 1898);
  CHECK(of_year(2021) == 2334);
  CHECK(of_year(2022) == 2672);
  const auto studies = [&](int year) {
    return count(papers, [&](const Paper& p) { return p.year == year && p.studies_bert == true; });
  };
  CHECK(studies(2021) == 65);
  CHECK(studies(2021) > 3 * studies(2019));
  CHECK(count(papers, [](const Paper& p) { return p.novel_model.has_value(); }) == 565);
  CHECK(count(papers, [](const Paper& p) { return p.code_released.has_value(); }) == 519);
  CHECK(count(papers, [](const Paper& p) { return p.novel_model == true; }) == 94);
  CHECK(code_release_sample(papers, "novel").rows.size() == 94);
  CHECK(code_release_sample(papers, "all").rows.size() == 519);
  CHECK(count(papers, [](const Paper& p) { return p.chinese_lab.has_value(); }) == 519);
  CHECK(count(papers, [](const Paper& p) { return p.training_flop && p.training_hours; }) == 109);
  CHECK(count(papers, [](const Paper& p) { return p.n_devices && !p.device.empty(); }) == 900);
}

TEST_CASE("every annotation round of a simulated paper fills only its own columns", "[simulate_papers]") {
  for (const Paper& paper : simulate_papers({})) {
    INFO(paper.id);
    const bool has_setup = !paper.device.empty();
    CHECK(paper.mentions_bert.has_value() == (paper.year >= 2018));
    CHECK(paper.mentions_bert.has_value() == paper.studies_bert.has_value());
    CHECK(paper.n_authors.has_value() == paper.n_industry_authors.has_value());
    CHECK((!has_setup || (paper.year == 2021 && paper.topic && paper.n_authors)));
    CHECK((!paper.code_released || (paper.novel_model && paper.n_authors && paper.year <= 2021)));
    CHECK((!paper.training_flop || has_setup));
  }
}

TEST_CASE("simulated papers are read back as they were drawn, and as synthetic", "[simulate_papers]") {
  const std::string csv = papers_to_csv(simulate_papers({}));
  const PapersFile read = read_papers(csv, "simulated.csv");
  CHECK(read.kind == SourceKind::synthetic);
  CHECK(papers_to_csv(read.papers) == csv);
  CHECK(std::all_of(read.papers.begin(), read.papers.end(),
                    [](const Paper& paper) { return paper.source == "simulated: seed 1"; }));
}

TEST_CASE("another seed draws other papers, the same seed the same", "[simulate_papers]") {
  PapersDesign design;
  design.seed = 7;
  const std::string csv = papers_to_csv(simulate_papers(design));
  CHECK((csv == papers_to_csv(simulate_papers(design))));
  CHECK((csv != papers_to_csv(simulate_papers({}))));
}

TEST_CASE("the planted truth is the design's", "[simulate_papers]") {
  const PlantedPapers planted = planted_papers({});
  CHECK(planted.hardware_ratio == Approx(5).margin(1e-4));
  CHECK(planted.industry_above_best_academic == Approx(0.30).margin(0.01));
  CHECK(planted.hardware_ratio_geometric > 4);
  CHECK(planted.academic_code_rate == Approx(0.81).margin(0.01));
  // The underlying papers: all sampled papers of many seeds.
  double industry = 0, code = 0, academic = 0, academic_code = 0, n = 0;
  for (std::uint64_t seed = 1; seed <= 20; ++seed) {
    PapersDesign design;
    design.seed = seed;
    for (const CodeReleaseRow& row : code_release_sample(simulate_papers(design), "all").rows) {
      industry += row.frac_industry;
      code += row.code;
      academic += row.frac_industry == 0;
      academic_code += row.frac_industry == 0 && row.code;
      ++n;
    }
  }
  // Five standard errors of 10,380 papers.
  CHECK(industry / n == Approx(0.27).margin(0.018));
  CHECK(code / n == Approx(69.0 / 94).margin(0.022));
  CHECK(academic / n == Approx(43.0 / 94).margin(0.025));
  CHECK(academic_code / academic == Approx(planted.academic_code_rate).margin(0.03));
}

TEST_CASE("devices of simulated papers are names of the hardware table", "[simulate_papers]") {
  const std::vector<Accelerator> table = read_hardware(shipped_data() / "embedded/hardware.csv");
  const HardwareNames names(table);
  for (const Paper& paper : simulate_papers({})) {
    if (paper.device.empty()) continue;
    INFO(paper.device);
    REQUIRE(names.exact(paper.device));
  }
}

TEST_CASE("a design of papers that cannot be is refused, with what is possible", "[simulate_papers]") {
  const auto refused = [](const std::function<void(PapersDesign&)>& change) {
    PapersDesign design;
    change(design);
    CHECK_THROWS_AS(simulate_papers(design), Error);
  };
  refused([](PapersDesign& d) { d.novel_models = 600; });
  refused([](PapersDesign& d) { d.novel_models = 0; });
  refused([](PapersDesign& d) { d.code_sample = 5000; });
  refused([](PapersDesign& d) { d.code_known = 90; });
  refused([](PapersDesign& d) { d.setups = 50; });
  refused([](PapersDesign& d) { d.setups = 2000; });
  refused([](PapersDesign& d) { d.hardware_ratio = 200; });
  refused([](PapersDesign& d) { d.mean_frac_industry = 0.9; });
  refused([](PapersDesign& d) { d.code_rate = 1; });
}
