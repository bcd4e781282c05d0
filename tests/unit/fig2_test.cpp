// Figure 2 on tables of a handful of papers, where every number can be computed by hand, and its drawing on
// larger ones.

#include <bit>
#include <random>

#include "base/files.hpp"
#include "catch.hpp"
#include "clashes.hpp"
#include "computedivide/error.hpp"
#include "data/published.hpp"
#include "papers_harness.hpp"
#include "plot/script.hpp"
#include "results/papers/fig2.hpp"
#include "step_harness.hpp"

using namespace computedivide;

namespace {

constexpr Step fig2_step{"fig2", "Figure 2", "Figure 2", fig2_reads, fig2_parameters, run_fig2};

const std::string hardware_csv =
    "name,vendor,aliases,release,fp64,fp32,tf32,fp16,bf16,fp8,int8,memory_gb,devices,slice_unit,source\n"
    "N V100,N,V100,2017,,1e13,,1e14,,,,,,,s\n"
    "N K80,N,K80,2014,,8e12,,,,,,,,,s\n"
    "G TPU v3,G,TPU v3,2018,,,,,1.2e14,,,,,2,s\n";

const std::vector<Accelerator>& hardware() {
  static const std::vector<Accelerator> table = read_hardware(hardware_csv, "hardware.csv");
  return table;
}

Paper paper(std::string device, std::optional<std::int64_t> n_devices, std::optional<std::int64_t> industry,
            std::optional<PaperTopic> topic = PaperTopic::vision, int year = 2021) {
  static int count = 0;
  Paper result;
  result.id = "p" + std::to_string(++count);
  result.title = "Paper";
  result.year = year;
  result.topic = topic;
  result.device = std::move(device);
  result.n_devices = n_devices;
  result.n_authors = 4;
  result.n_industry_authors = industry;
  return result;
}

const Number& number(const Fig2& fig2, const std::string& name) {
  for (const Number& one : fig2.numbers) {
    if (one.name == name) return one;
  }
  FAIL("no number " << name);
  return fig2.numbers.front();
}

/// A year's papers, simulated: industry with the larger machines, all topics.
std::vector<Paper> simulated(std::size_t n, std::uint64_t seed) {
  const std::array<const char*, 9> devices{"V100",      "V100 (32GB)", "A100-SXM4-80GB",
                                           "2080Ti",    "RTX 3090",    "GTX 1080 Ti",
                                           "Tesla K80", "TPUv3-8",     "TPU v3-32"};
  std::mt19937_64 generator(seed);
  const auto below = [&](std::uint64_t bound) { return generator() % bound; };
  std::vector<Paper> papers;
  for (std::size_t i = 0; i < n; ++i) {
    const bool industry = below(5) < 2;
    const std::size_t device = industry ? below(9) : below(7);
    const std::array<PaperTopic, 3> topics{PaperTopic::nlp_speech, PaperTopic::vision, PaperTopic::other};
    std::int64_t count = std::int64_t{1} << below(industry ? 8 : 4);
    if (below(4) != 0) count = std::min<std::int64_t>(count, 4);
    papers.push_back(
        paper(devices[device], count, industry ? 2 : 0, topics[std::min<std::size_t>(below(4), 2)]));
    papers.back().source = "simulated";
  }
  return papers;
}

/// The folder after ingest.papers, with these papers.
void put_papers(StepHarness& harness, const std::vector<Paper>& papers, SourceKind kind) {
  ::put_papers(harness, papers, SourceInfo{"papers", kind, std::string(64, '0'), "simulated annotations"});
  harness.add_source("hardware", "", {test_file("../data/embedded/hardware.csv")});
}

}  // namespace

TEST_CASE("a set-up's peak is devices times the peak of one, a slice's by its chips", "[fig2]") {
  const Fig2 fig2 =
      compute_fig2({paper("V100", 8, 0), paper("TPUv3-8", 2, 1), paper("K80", 1, 0)}, hardware(), {});
  REQUIRE(fig2.setups.size() == 3);
  CHECK(fig2.setups[0].peak_flops == 8e14);
  CHECK(fig2.setups[1].devices == 8);
  CHECK(fig2.setups[1].peak_flops == 9.6e14);
  CHECK(fig2.setups[1].industry);
  CHECK(fig2.setups[2].peak_flops == 8e12);
}

TEST_CASE("means, ratios and the share above the best academic set-up are those by hand", "[fig2]") {
  const Fig2 fig2 = compute_fig2({paper("V100", 1, 0), paper("V100", 4, 0), paper("V100", 4, 1),
                                  paper("V100", 16, 2), paper("V100", 1, 1, PaperTopic::nlp_speech)},
                                 hardware(), {});
  CHECK(number(fig2, "mean_peak_flops_academic").value == 2.5e14);
  CHECK(number(fig2, "mean_peak_flops_industry").value == 7e14);
  CHECK(*number(fig2, "industry_over_academic_mean_peak_flops").value == Approx(2.8));
  // (4 · 16 · 1)^(1/3) over (1 · 4)^(1/2)
  CHECK(*number(fig2, "industry_over_academic_mean_peak_flops_geometric").value == Approx(2.0));
  const Number& share = number(fig2, "industry_share_above_best_academic");
  CHECK(*share.value == Approx(1.0 / 3));
  CHECK(share.count == 1);
  CHECK(share.n == 3);
  CHECK(*number(fig2, "industry_over_academic_mean_peak_flops_vision").value == Approx(4.0));
  CHECK(number(fig2, "n").value == 5);
  CHECK(number(fig2, "n_academic").value == 2);
  CHECK(number(fig2, "n_industry_nlp_speech").value == 1);
  const Number& missing = number(fig2, "industry_over_academic_mean_peak_flops_nlp_speech");
  CHECK_FALSE(missing.value);
  CHECK_THAT(missing.reason,
             contains("on the topic nlp_speech whose hardware and team are known by an academic team"));
}

TEST_CASE("a set-up as large as the best academic one is not above it", "[fig2]") {
  const Fig2 fig2 = compute_fig2({paper("V100", 4, 0), paper("V100", 4, 1)}, hardware(), {});
  CHECK(number(fig2, "industry_share_above_best_academic").value == 0);
}

TEST_CASE("the share expected above the best of some academic papers is the mean over all draws", "[fig2]") {
  const std::vector<double> academic{1, 2, 2, 3, 5, 8, 8, 13}, industry{0.5, 2, 3, 4, 8, 9, 20};
  for (std::size_t drawn = 1; drawn <= academic.size(); ++drawn) {
    double above = 0, draws = 0;
    for (unsigned set = 0; set < 1U << academic.size(); ++set) {
      if (static_cast<std::size_t>(std::popcount(set)) != drawn) continue;
      double best = 0;
      for (std::size_t i = 0; i < academic.size(); ++i) {
        if ((set >> i & 1U) != 0) best = std::max(best, academic[i]);
      }
      draws += 1;
      for (const double peak : industry) above += peak > best ? 1 : 0;
    }
    INFO(drawn);
    CHECK(expected_share_above_best(industry, academic, drawn) ==
          Approx(above / draws / static_cast<double>(industry.size())));
  }
}

TEST_CASE("fewer academic papers leave more of industry above the best of them, up to all papers", "[fig2]") {
  std::vector<Paper> papers{paper("V100", 4, 1), paper("V100", 40, 1)};
  for (int i = 1; i <= 50; ++i) papers.push_back(paper("V100", i == 50 ? 16 : 2, 0));
  const Fig2 fig2 = compute_fig2(papers, hardware(), {});
  // Half of the draws of 25 have the one academic paper that is above four devices.
  CHECK(*number(fig2, "industry_share_above_best_of_25_academic").value == Approx(0.75));
  CHECK(*number(fig2, "share_above_best_academic").value == 0.5);
  CHECK(*number(fig2, "share_above_second_best_academic").value == 1);
  CHECK(number(fig2, "industry_share_above_best_of_50_academic").value ==
        number(fig2, "industry_share_above_best_academic").value);
  const Number& missing = number(fig2, "industry_share_above_best_of_100_academic");
  CHECK_FALSE(missing.value);
  CHECK_THAT(missing.reason, contains("50") && contains("100"));
}

TEST_CASE("papers are left out by the first reason, and unknown devices listed by name", "[fig2]") {
  const std::vector<Paper> papers{paper("V100", 1, 0),
                                  paper("V100", 1, 0, PaperTopic::vision, 2020),
                                  paper("", 1, 0),
                                  paper("abacus", 1, 0),
                                  paper("abacus", std::nullopt, std::nullopt),
                                  paper("8x V100", 1, 0),
                                  paper("V100", std::nullopt, 0),
                                  paper("V100", 1, std::nullopt)};
  Fig2Options options;
  const Fig2 fig2 = compute_fig2(papers, hardware(), options);
  CHECK(fig2.setups.size() == 1);
  CHECK(fig2.left_out == LeftOut{{"another year", 1},
                                 {"no device", 1},
                                 {"device not in the hardware table", 2},
                                 {"the device's cell counts other than n_devices", 1},
                                 {"number of devices not stated", 1},
                                 {"number of industry authors not known", 1}});
  CHECK(fig2.unknown_devices == std::map<std::string, std::int64_t>{{"abacus", 2}});
  CHECK(number(fig2, "left_out").value == 6);  // of the year

  options.unstated_is_one = true;
  CHECK(compute_fig2(papers, hardware(), options).setups.size() == 2);
  options.year = 2020;
  CHECK(compute_fig2(papers, hardware(), options).setups.size() == 1);
}

TEST_CASE("another precision takes other peaks, and leaves out devices without one", "[fig2]") {
  Fig2Options options;
  options.precision = "fp32";
  const Fig2 fig2 = compute_fig2({paper("V100", 1, 0), paper("TPU v3", 1, 1)}, hardware(), options);
  REQUIRE(fig2.setups.size() == 1);
  CHECK(fig2.setups[0].peak_flops == 1e13);
  CHECK(fig2.left_out.at("no peak in this precision") == 1);
  options.precision = "fp17";
  CHECK_THROWS_AS(compute_fig2({paper("V100", 1, 0)}, hardware(), options), Error);
}

TEST_CASE("a paper without a topic counts in the whole and is drawn apart", "[fig2]") {
  const Fig2 fig2 = compute_fig2({paper("V100", 1, 0), paper("V100", 2, 1, std::nullopt)}, hardware(), {});
  CHECK(*number(fig2, "industry_over_academic_mean_peak_flops").value == Approx(2));
  REQUIRE(fig2.groups.size() == 8);
  CHECK_FALSE(fig2.groups[7].topic);
  CHECK(fig2.groups[7].setups.size() == 1);
}

TEST_CASE("the interval of the ratio holds it, and is the same for the same seed", "[fig2]") {
  const std::vector<Accelerator> shipped = read_hardware(test_file("../data/embedded/hardware.csv"));
  const std::vector<Paper> papers = simulated(300, 5);
  const Fig2 one = compute_fig2(papers, shipped, {});
  const Fig2 two = compute_fig2(papers, shipped, {});
  const Number& ratio = number(one, "industry_over_academic_mean_peak_flops");
  REQUIRE(ratio.low);
  CHECK(*ratio.low < *ratio.value);
  CHECK(*ratio.high > *ratio.value);
  CHECK(ratio.low == number(two, ratio.name).low);
  CHECK(ratio.method == "bootstrap of papers, 2000 replicates");
  const Number& medians = number(one, "ratio_median");
  REQUIRE(medians.low);
  CHECK(*medians.low <= *medians.value);
  CHECK(*medians.high >= *medians.value);
  CHECK(medians.low == number(two, medians.name).low);
  Fig2Options other;
  other.seed = 2;
  CHECK(number(compute_fig2(papers, shipped, other), ratio.name).low != ratio.low);
}

TEST_CASE("Figure 2 has no labels that touch, from a pair of papers to thousands", "[fig2]") {
  const std::vector<Accelerator> shipped = read_hardware(test_file("../data/embedded/hardware.csv"));
  const SourceInfo papers_source{"papers", SourceKind::synthetic, "",
                                 "simulated annotations of NeurIPS papers"};
  const SourceInfo hardware_source{"hardware", SourceKind::real, "", "accelerators compiled by hand"};
  const std::vector<PublishedNumber> published = read_published(test_file("../data/published"));
  for (const std::size_t n : {2U, 20U, 300U, 2500U}) {
    const Fig2 fig2 = compute_fig2(simulated(n, n), shipped, {});
    const Figure figure = draw_fig2(fig2, shipped, {}, papers_source, hardware_source, published);
    INFO(n);
    CHECK(clashes(figure) == std::vector<std::string>{});
    CHECK(figure.table.rows.size() == n);
  }
}

TEST_CASE("every dot of Figure 2 is in its own row", "[fig2]") {
  const std::vector<Accelerator> shipped = read_hardware(test_file("../data/embedded/hardware.csv"));
  const Fig2 fig2 = compute_fig2(simulated(300, 3), shipped, {});
  const SourceInfo source{"papers", SourceKind::real, "", "annotations"};
  const Figure figure = draw_fig2(fig2, shipped, {}, source, source);
  std::vector<std::pair<double, double>> ranges;  // of the places of a topic and team, from the top down
  for (const SetupGroup& group : fig2.groups) {
    ranges.emplace_back(1e9, -1e9);
    for (const std::vector<std::string>& row : figure.table.rows) {
      if (row[0] != topic_name(group.topic) || row[1] != team_name(group.industry)) continue;
      ranges.back().first = std::min(ranges.back().first, std::stod(row[5]));
      ranges.back().second = std::max(ranges.back().second, std::stod(row[5]));
    }
  }
  REQUIRE(ranges.size() == 6);
  for (std::size_t i = 0; i + 1 < ranges.size(); ++i) CHECK(ranges[i].first > ranges[i + 1].second);
}

TEST_CASE("a dot's label begins with the paper's id and title", "[fig2]") {
  Paper one = paper("V100", 8, 0), other = one;
  one.id = "2021-0001";
  one.title = "Attention, \"again\"";
  other.id = "2021-0002";
  const Fig2 fig2 = compute_fig2({one, other}, hardware(), {});
  const SourceInfo source{"papers", SourceKind::real, "", "annotations"};
  const Figure figure = draw_fig2(fig2, hardware(), {}, source, source);
  REQUIRE(figure.panels.size() == 2);
  CHECK(figure.panels[0].letter == "a");
  CHECK(figure.panels[1].letter == "b");
  const std::vector<HoverLabel> found = hover_labels(figure, figure.panels[0]);
  REQUIRE(found.size() == 2);
  CHECK(found[0].text.starts_with("2021-0001, Attention, \"again\", "));
  CHECK(found[1].text.starts_with("2021-0002, "));
  CHECK(hover_labels(figure, figure.panels[1]).size() == 2);
}

TEST_CASE("the step writes what it drew and who was left out", "[fig2]") {
  StepHarness harness;
  std::vector<Paper> papers = simulated(40, 1);
  papers.push_back(paper("abacus, large", 3, 0));
  put_papers(harness, papers, SourceKind::synthetic);
  CHECK(harness.run(fig2_step) == std::vector<std::string>{"fig2.csv", "fig2.gp", "fig2.numbers.json",
                                                           "fig2_best_academic.csv", "fig2_left_out.csv",
                                                           "fig2_means.csv", "fig2_papers.csv",
                                                           "fig2_quantiles.csv", "fig2_unknown_devices.csv"});
  CHECK_THAT(read_file(harness.folder / "fig2.gp"), contains("synthetic"));
  CHECK(read_file(harness.folder / "fig2_unknown_devices.csv") == "device,papers\n\"abacus, large\",1\n");
  const NumbersFile numbers = numbers_from_text(read_file(harness.folder / "fig2.numbers.json"), "numbers");
  CHECK(numbers.source.kind == SourceKind::synthetic);
  CHECK(numbers.numbers.front().name == "industry_over_academic_mean_peak_flops");
}

TEST_CASE("without annotated papers every number of Figure 2 says why it is missing", "[fig2]") {
  StepHarness harness;
  put_papers(harness, {}, SourceKind::real);
  const std::vector<std::string> files = harness.run(fig2_step);
  CHECK(std::find(files.begin(), files.end(), "fig2.gp") == files.end());
  const NumbersFile numbers = numbers_from_text(read_file(harness.folder / "fig2.numbers.json"), "numbers");
  for (const Number& one : numbers.numbers) {
    if (one.unit == "count") {
      CHECK(one.value == 0);
    } else {
      INFO(one.name);
      CHECK_FALSE(one.value);
      CHECK_THAT(one.reason, contains("no paper of 2021"));
    }
  }
}

TEST_CASE("a wrong parameter of Figure 2 is refused with the legal ones", "[fig2]") {
  StepHarness harness;
  put_papers(harness, simulated(4, 1), SourceKind::synthetic);
  harness.parameters["unstated_devices"] = "two";
  CHECK_THROWS_WITH(harness.run(fig2_step), contains("one of: left_out, one"));
  harness.parameters["unstated_devices"] = "one";
  harness.parameters["precision"] = "fp61";
  CHECK_THROWS_WITH(harness.run(fig2_step), contains("did you mean"));
}
