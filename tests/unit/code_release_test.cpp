// Code release by venue and year, and the hardware divide, on a small table of facts.

#include <cmath>

#include "base/files.hpp"
#include "catch.hpp"
#include "clashes.hpp"
#include "data/published.hpp"
#include "papers_harness.hpp"
#include "results/papers/hardware_divide.hpp"
#include "results/papers/release/code_release.hpp"

using namespace computedivide;

namespace {

const SourceInfo invented{"papers", SourceKind::real, "", "Invented papers"};

/// Two venues, two years; of AAAI 2020 all papers release code.
std::vector<PaperFacts> some_facts() {
  std::vector<PaperFacts> facts;
  for (int i = 0; i < 400; ++i) {
    PaperFacts paper;
    paper.key = "p" + std::to_string(i);
    paper.venue = i % 2 == 0 ? "NeurIPS" : "AAAI";
    paper.year = 2019 + i / 200;
    paper.n_authors = 2 + i % 5;
    paper.counts = AuthorCounts{2 + i % 5, i * 7 % 3, 0, 0, 0};
    paper.code = i % 7 < 3 || (paper.venue == "AAAI" && paper.year == 2020);
    paper.experimental = i % 10 != 9;
    paper.device = "V100";
    paper.n_devices = paper.counts->any > 0 ? 8 * (1 + i % 3) : 1 + i % 3;
    facts.push_back(paper);
  }
  return facts;
}

}  // namespace

TEST_CASE("each venue and year has its coefficient or a reason, and the mean is of those that have one",
          "[code_release]") {
  const std::vector<CodeReleaseRow> census = [] {
    std::vector<CodeReleaseRow> rows;
    for (int i = 0; i < 60; ++i) rows.push_back({(i % 4) / 4.0, 2.0 + i % 3, 2019, i % 5 < 2});
    return rows;
  }();
  const ReleaseStudies result = compute_code_release(some_facts(), census);
  REQUIRE(result.studies.size() == 5);
  CHECK(number_named(result.numbers, "frac_industry_neurips_2019").value);
  CHECK_FALSE(number_named(result.numbers, "frac_industry_aaai_2020").reason.empty());
  CHECK(number_named(result.numbers, "frac_industry_neurips_2019_census").n == 60);
  CHECK(number_named(result.numbers, "studies").value == 3);
  CHECK(number_named(result.numbers, "tau").value.value() >= 0);
  CHECK(result.venues.size() == 1);  // AAAI has one estimate
  CHECK(result.left_out.at("theory") == 40);
  const Figure figure = draw_code_release(result, invented, read_published(test_file("../data/published")));
  CHECK(figure.panels[0].references[1].label == "Paper: −1.52\u00A0[−2.93,\u00A0−0.11]");
  for (const std::string& clash : clashes(figure)) FAIL(clash);
}

TEST_CASE("without a table of facts the new results say what is missing", "[code_release]") {
  CHECK_FALSE(number_named(compute_code_release({}, {}).numbers, "mean").reason.empty());
  CHECK_FALSE(number_named(compute_hardware_divide({}, {}, {}).numbers, "trend_per_year").reason.empty());
}

TEST_CASE("the hardware divide is the ratio of geometric means, by year and by venue", "[hardware_divide]") {
  const std::vector<Accelerator> hardware = read_hardware(test_file("../data/embedded/hardware.csv"));
  const HardwareDivide divide = compute_hardware_divide(some_facts(), hardware, {});
  const Number& ratio = number_named(divide.numbers, "ratio_geometric_2019");
  REQUIRE(ratio.value);
  CHECK(*ratio.low < *ratio.value);
  CHECK(*ratio.value < *ratio.high);
  CHECK(*ratio.value > 16);  // 16 or 24 devices against one
  CHECK(*ratio.value < 24);
  CHECK(number_named(divide.numbers, "ratio_geometric_aaai_2020").value);
  const Number& trend = number_named(divide.numbers, "trend_per_year");
  // With two years the trend is the ratio of their ratios.
  CHECK(std::abs(*trend.value - *number_named(divide.numbers, "ratio_geometric_2020").value / *ratio.value) <
        1e-9);
  CHECK(number_named(divide.numbers, "n").value == 400);
  const Figure figure =
      draw_hardware_divide(divide, invented, read_published(test_file("../data/published")));
  CHECK(figure.panels[1].references[1].at == 5);
  for (const std::string& clash : clashes(figure)) FAIL(clash);
}

TEST_CASE("an interval needs three papers of each kind, and a ratio without one is not drawn",
          "[hardware_divide]") {
  const std::vector<Accelerator> hardware = read_hardware(test_file("../data/embedded/hardware.csv"));
  std::vector<PaperFacts> facts;
  for (const auto& [year, academic, industry, varied] :
       {std::tuple{2016, 3, 3, true}, {2017, 2, 4, true}, {2018, 4, 2, true}, {2019, 3, 3, false}}) {
    for (int i = 0; i < academic + industry; ++i) {
      PaperFacts paper = some_facts().front();
      paper.year = year;
      paper.counts->any = i < academic ? 0 : 1;
      paper.n_devices = varied ? 1 + i : 1;
      facts.push_back(paper);
    }
  }
  const HardwareDivide divide = compute_hardware_divide(facts, hardware, {});
  CHECK(number_named(divide.numbers, "ratio_geometric_2016").low);
  for (const char* name : {"ratio_geometric_2017", "ratio_geometric_neurips_2018"}) {
    CHECK(number_named(divide.numbers, name).value);
    CHECK_FALSE(number_named(divide.numbers, name).low);
  }
  // All have the same peak.
  CHECK(number_named(divide.numbers, "ratio_geometric_2019").value == 1);
  CHECK_FALSE(number_named(divide.numbers, "ratio_geometric_2019").low);
  // Every paper with industry is above the best academic one, or, at one peak, none is.
  CHECK(number_named(divide.numbers, "share_above_best_academic_2016").value == 1);
  CHECK(number_named(divide.numbers, "share_above_best_academic_2016").n == 3);
  CHECK(number_named(divide.numbers, "share_above_best_academic_neurips_2019").value == 0);
  const Figure figure = draw_hardware_divide(divide, invented);
  std::vector<std::string> drawn;
  for (const std::vector<std::string>& row : figure.table.rows) {
    if (row[0] == "all" && row[2] == "ratio") drawn.push_back(row[1]);
  }
  CHECK(drawn == std::vector<std::string>{"2016"});
  for (const std::string& clash : clashes(figure)) FAIL(clash);
}
