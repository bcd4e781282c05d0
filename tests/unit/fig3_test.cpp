#include <cmath>
#include <set>

#include "base/files.hpp"
#include "catch.hpp"
#include "computedivide/error.hpp"
#include "results/works/fig3.hpp"
#include "topic_sample.hpp"

using namespace computedivide;

namespace {

const SourceInfo source{"works", SourceKind::real, std::string(64, 'b'), "Invented counts"};
constexpr Step fig3_step{"fig3", "Figure 3", "Figure 3", fig3_reads, fig3_parameters, run_fig3};

Fig3Options quick() {
  Fig3Options options;
  options.wild.replicates = 99;
  return options;
}

Number number(const Fig3& fig3, const std::string& name) {
  for (const Number& candidate : fig3.numbers) {
    if (candidate.name == name) return candidate;
  }
  FAIL("no number " << name);
  return fig3.numbers.front();
}

/// Teams of one topic and year: academic, industry, collaboration, other, unknown works, and terms among the
/// works of each.
void add_year(TopicCounts& counts, const std::string& topic, int year, std::int64_t academic,
              std::int64_t industry, std::int64_t terms, std::int64_t unknown = 0) {
  const auto add = [&](TeamType team, std::int64_t works, std::int64_t occurrences) {
    if (works == 0) return;
    counts.cells.push_back(
        {topic, year, team, {works, 50 * works, occurrences, std::min(works, occurrences)}, {}});
  };
  add(TeamType::academic_only, academic, terms);
  add(TeamType::industry_only, industry, 0);
  add(TeamType::unknown, unknown, 0);
}

}  // namespace

TEST_CASE("the panel holds terms per abstract and the academic-only share of known teams") {
  TopicCounts counts;
  add_year(counts, "A", 2012, 6, 2, 5, 2);
  PanelOptions options;
  const TopicCube cube = make_cube(counts, 2012, 2021);
  const auto cell = [&] { return make_panel(cube, options).cells.at(0); };
  CHECK(cell().terms == Approx(0.5));
  CHECK(cell().academic_share == Approx(0.75));
  CHECK(cell().works == 10);
  options.score_over = ScoreOver::known;
  CHECK(cell().terms == Approx(5.0 / 8));
  options.share_among = ShareAmong::all;
  CHECK(cell().academic_share == Approx(0.6));
  options.score = TermScore::presence;
  CHECK(cell().terms == Approx(5.0 / 8));
  options.score = TermScore::per_100_tokens;
  CHECK(cell().terms == Approx(100 * 5.0 / 400));
}

TEST_CASE("teams of other organisations are known, but neither academia nor industry") {
  TopicCounts counts;
  add_year(counts, "A", 2012, 6, 2, 5);
  counts.cells.push_back({"A", 2012, TeamType::other, {2, 100, 0, 0}, {}});
  PanelOptions options;
  const TopicCube cube = make_cube(counts, 2012, 2021);
  CHECK(make_panel(cube, options).cells.at(0).academic_share == Approx(0.6));
  options.share_among = ShareAmong::academic_and_industry;
  CHECK(make_panel(cube, options).cells.at(0).academic_share == Approx(0.75));
}

TEST_CASE("a topic-year without known teams is left out and counted") {
  TopicCounts counts;
  add_year(counts, "A", 2012, 6, 2, 5);
  add_year(counts, "A", 2013, 0, 0, 0, 4);
  const TopicPanel panel = make_panel(make_cube(counts, 2012, 2021), {});
  CHECK(panel.cells.size() == 1);
  CHECK(panel.left_out == 1);
}

TEST_CASE("every fit finds a planted linear relation") {
  // S = 0.9 − 0.2 T exactly: 1,000 works per topic-year, T in tenths.
  TopicCounts counts;
  for (int topic = 0; topic < 6; ++topic) {
    for (int year = 2012; year <= 2019; ++year) {
      const int tenths = 3 + topic + (year - 2012) * (topic + 1) % 7;
      add_year(counts, "Topic " + std::to_string(topic), year, 900 - 20 * tenths, 100 + 20 * tenths,
               100 * tenths);
    }
  }
  const Fig3 fig3 = compute_fig3(counts, quick());
  for (const char* name : {"slope_pooled", "slope_topic_fe", "slope_two_way_fe", "slope_long_difference"}) {
    CHECK(number(fig3, name).value.value() == Approx(-0.2).epsilon(1e-9));
  }
  // An exact fit leaves nothing to resample.
  CHECK_FALSE(number(fig3, "slope_pooled.p").value);
  CHECK(contains("no residuals").match(number(fig3, "slope_pooled.p").reason));
}

TEST_CASE("a cell's T has the sampling variance of a mean, and the covariance with S of works in both") {
  // Terms of two academic works: 1 and 3; of two of industry: 0 and 1; one unknown work with 2.
  TopicCounts counts;
  counts.cells.push_back({"A", 2012, TeamType::academic_only, {2, 100, 4, 2, 10}, {}});
  counts.cells.push_back({"A", 2012, TeamType::industry_only, {2, 100, 1, 1, 1}, {}});
  PanelOptions options;
  PanelCell cell = make_panel(make_cube(counts, 2012, 2021), options).cells.at(0);
  CHECK(cell.terms_error * cell.terms_error == Approx(4.75 / 3 / 4));
  CHECK(cell.terms_share_covariance == Approx(0.5 / 4));
  options.score = TermScore::presence;
  cell = make_panel(make_cube(counts, 2012, 2021), options).cells.at(0);
  // Presence 1, 1, 0, 1 with academic 1, 1, 0, 0: (2 − 3 × 2 / 4) / 3, over four works.
  CHECK(cell.terms_share_covariance == Approx(0.5 / 3 / 4));
  counts.cells.push_back({"A", 2012, TeamType::unknown, {1, 50, 2, 1, 4}, {}});
  cell = make_panel(make_cube(counts, 2012, 2021), {}).cells.at(0);
  // T is of five works, S of four of them: 4 × 0.5 / (5 × 4).
  CHECK(cell.terms == Approx(7.0 / 5));
  CHECK(cell.terms_share_covariance == Approx(0.1));
}

TEST_CASE(
    "the numbers that accompany the fits find a planted relation: trends of topics, weights, correction") {
  // S = 0.9 − 0.2 T − 0.01 to 0.06 a year, exactly; T has no sampling error where the squares say so.
  TopicCounts counts;
  for (int topic = 0; topic < 6; ++topic) {
    for (int year = 2012; year <= 2019; ++year) {
      const int tenths = 3 + topic + (year - 2012) * (topic + 1) % 7;
      const int share = 900 - 20 * tenths - (topic + 1) * 10 * (year - 2012);
      add_year(counts, "Topic " + std::to_string(topic), year, share, 1000 - share, 100 * tenths);
    }
  }
  const Fig3 fig3 = compute_fig3(counts, quick());
  CHECK(number(fig3, "slope_topic_trends").value.value() == Approx(-0.2));
  CHECK(number(fig3, "slope_topic_trends_weighted").value.value() == Approx(-0.2));
  CHECK(number(fig3, "slope_topic_fe_weighted").value.value() ==
        Approx(number(fig3, "slope_topic_fe").value.value()));
  // On average 3.5 points a year, and the effect of T in addition.
  const double terms = number(fig3, "terms_trend_within").value.value();
  CHECK(number(fig3, "share_trend_within").value.value() == Approx(-3.5 - 20 * terms));
  double sum_terms = 0, sum_share = 0;
  for (const PanelCell& cell : fig3.panel.cells) {
    sum_terms += cell.terms;
    sum_share += cell.academic_share;
  }
  CHECK(number(fig3, "terms_over_share").value.value() == Approx(sum_terms / sum_share));
  CHECK(number(fig3, "slope_topic_fe_cells_of_1_works").value.value() ==
        Approx(number(fig3, "slope_topic_fe").value.value()));
  CHECK(number(fig3, "slope_pooled_cells_of_100_works").n.value() == 48);
  const double reliability = number(fig3, "reliability_within").value.value();
  CHECK(reliability > 0.5);
  CHECK(reliability < 1);
  for (const char* name : {"slope_pooled_eiv", "slope_topic_fe_eiv", "slope_topic_fe_weighted_eiv",
                           "slope_two_way_fe_eiv", "slope_long_difference_eiv"}) {
    INFO(name);
    CHECK(number(fig3, name).value);
  }
}

TEST_CASE("where sampling error is all that varies there is no corrected slope, but a reason") {
  // One work per cell, with a term in every other year: a Poisson count with such a mean varies as much.
  TopicCounts counts;
  for (int topic = 0; topic < 5; ++topic) {
    for (int year = 2012; year <= 2021; ++year) {
      add_year(counts, "Topic " + std::to_string(topic), year, year % 2, 1 - year % 2, year % 2);
    }
  }
  const Fig3 fig3 = compute_fig3(counts, quick());
  const Number corrected = number(fig3, "slope_topic_fe_eiv");
  CHECK_FALSE(corrected.value);
  CHECK_THAT(corrected.reason, contains("sampling error"));
  CHECK(number(fig3, "reliability_within").value.value() < 0);
}

TEST_CASE("slopes with one topic per work are those of the table that gives each work one") {
  const TopicCounts counts = planted_counts({});
  const Fig3 fig3 = compute_fig3(counts, quick());
  for (const Number& one : one_topic_numbers(&counts, quick())) {
    INFO(one.name);
    CHECK(one.value.value() ==
          Approx(number(fig3, one.name.substr(0, one.name.find("_one_topic"))).value.value()));
  }
  for (const Number& one : one_topic_numbers(nullptr, quick())) CHECK_FALSE(one.reason.empty());
}

TEST_CASE("a planted elasticity lies in its interval, for all topics and for single ones") {
  const Fig3 fig3 = compute_fig3(planted_counts({}), quick());
  const Number all = number(fig3, "elasticity_topic_fe");
  CHECK(*all.low <= -0.17);
  CHECK(*all.high >= -0.17);
  CHECK(*all.high - *all.low < 0.1);
  CHECK(all.n == 250);
  CHECK(number(fig3, "elasticity_topic_fe.p").value.value() <= 0.01);
  const Number language = number(fig3, "elasticity_natural_language_processing");
  CHECK(*language.low <= -0.17);
  CHECK(*language.high >= -0.17);
  CHECK(language.n == 10);
  const Number change = number(fig3, "change_per_10_percent_rise_topic_fe");
  CHECK(change.value.value() == Approx(std::pow(1.1, *all.value) - 1));
  CHECK(change.low.value() == Approx(std::pow(1.1, *all.low) - 1));
}

TEST_CASE("weights are the cells' works: a topic a hundred times as large decides") {
  TopicCounts counts;
  for (int year = 2012; year <= 2017; ++year) {
    const int step = year - 2012;
    const int wobble = step % 2;
    add_year(counts, "Large", year, 100 * (80 - 4 * step + wobble), 100 * (20 + 4 * step - wobble),
             100 * (40 + 10 * step));
    add_year(counts, "Small", year, 50 + 4 * step - wobble, 50 - 4 * step + wobble, 40 + 10 * step);
    add_year(counts, "Third", year, 50 + 3 * step + wobble, 50 - 3 * step - wobble, 40 + 10 * step);
  }
  Fig3Options options = quick();
  CHECK(number(compute_fig3(counts, options), "slope_topic_fe").value.value() > 0);
  options.weighted = true;
  const Fig3 weighted = compute_fig3(counts, options);
  CHECK(number(weighted, "slope_topic_fe").value.value() == Approx(-0.4).margin(0.04));
  CHECK(contains("weighted by works").match(number(weighted, "slope_topic_fe").method));
}

TEST_CASE("fits that the data do not allow are numbers without a value but with the reason") {
  TopicCounts two;
  for (int year = 2012; year <= 2019; ++year) {
    add_year(two, "A", year, 50 + year % 3, 50, 30 + year % 5);
    add_year(two, "B", year, 60 - year % 3, 50, 40 + year % 4);
  }
  CHECK(number(compute_fig3(two, quick()), "slope_pooled").reason == "2 topics; at least 3 are needed");

  TopicCounts one_year;
  for (int topic = 0; topic < 5; ++topic) {
    add_year(one_year, "T" + std::to_string(topic), 2015, 50 + topic * topic, 50, 30 + 2 * topic);
  }
  const Fig3 cross_section = compute_fig3(one_year, quick());
  CHECK(number(cross_section, "slope_pooled").value);
  CHECK(number(cross_section, "slope_topic_fe").reason == "one year only; nothing varies within topics");
  CHECK(number(cross_section, "slope_two_way_fe").reason == "one year only; nothing varies within topics");
  CHECK(contains("fewer than six years").match(number(cross_section, "slope_long_difference").reason));
  CHECK(contains("1 years with terms").match(number(cross_section, "elasticity_t0").reason));

  TopicCounts constant;
  for (int topic = 0; topic < 5; ++topic) {
    for (int year = 2012; year <= 2019; ++year) {
      add_year(constant, "T" + std::to_string(topic), year, 50 + topic, 50 - topic + year % 2,
               2 * (100 + year % 2));
    }
  }
  const Fig3 flat = compute_fig3(constant, quick());
  CHECK(number(flat, "slope_pooled").reason == "compute terms do not vary");
  CHECK(number(flat, "slope_topic_fe").reason == "compute terms do not vary within topics");
  CHECK(number(flat, "slope_pooled.p").reason == "compute terms do not vary");
}

TEST_CASE("the printed topics have a number even where the data do not have them") {
  TopicCounts counts;
  add_year(counts, "Robotics", 2012, 5, 5, 5);
  const Number number_of_absent = number(compute_fig3(counts, quick()), "elasticity_machine_translation");
  CHECK(number_of_absent.reason == "no works on this topic");
  // A small topic is not among the largest, but the paper prints its elasticity.
  PlantedTopics planted;
  Fig3Options options = quick();
  options.panel.topics_n = 1;
  const Fig3 fig3 = compute_fig3(planted_counts(planted), options);
  CHECK(number(fig3, "elasticity_machine_translation").value);
  CHECK(number(fig3, "topics").value.value() == 1);
}

TEST_CASE("topic-years without terms or academic-only works have no logarithm and are counted") {
  TopicCounts counts = planted_counts({});
  add_year(counts, "Large", 2012, 100000, 100000, 0);
  add_year(counts, "Large", 2013, 0, 100000, 0);
  add_year(counts, "Large", 2014, 100000, 100000, 70000);
  const Fig3 fig3 = compute_fig3(counts, quick());
  CHECK(number(fig3, "topic_years_without_logarithm").value.value() == 2);
  CHECK(number(fig3, "slope_topic_fe").n.value() == number(fig3, "elasticity_topic_fe").n.value() + 2);
}

TEST_CASE("the fitted line runs through the middle of the points") {
  const Fig3 fig3 = compute_fig3(planted_counts({}), quick());
  REQUIRE(fig3.points.size() == 25);
  double terms = 0, share = 0;
  for (const TopicPoint& point : fig3.points) {
    terms += point.terms / 25;
    share += point.academic_share / 25;
  }
  REQUIRE(fig3.line.size() > 2);
  const LinePoint& from = fig3.line.front();
  const LinePoint& to = fig3.line.back();
  const double at = from.share + (terms - from.x) / (to.x - from.x) * (to.share - from.share);
  CHECK(at == Approx(share).epsilon(1e-9));
  for (const LinePoint& point : fig3.line) {
    CHECK(point.low < point.share);
    CHECK(point.share < point.high);
  }
}

TEST_CASE("the step writes table, script, cells, fits and numbers, and the same bytes each time") {
  StepHarness harness;
  put_counts(harness, planted_counts({}), source);
  CHECK(harness.run(fig3_step) == std::vector<std::string>{"fig3.csv", "fig3.gp", "fig3.numbers.json",
                                                           "fig3_cells.csv", "fig3_fits.csv"});
  const std::string numbers = read_file(harness.folder / "fig3.numbers.json");
  CHECK(numbers_from_text(numbers, "fig3").parameters.at("score") == "occurrences");
  harness.run(fig3_step);
  CHECK(read_file(harness.folder / "fig3.numbers.json") == numbers);
}

TEST_CASE("the years after the last one have numbers of their own, where there are any") {
  StepHarness harness;
  put_counts(harness, planted_counts({}), source);
  const auto made = [&](const std::string& name) {
    harness.run(fig3_step);
    for (const Number& one :
         numbers_from_text(read_file(harness.folder / "fig3.numbers.json"), "fig3").numbers) {
      if (one.name == name) return one;
    }
    return Number{};
  };
  const Number before = made("slope_pooled");
  CHECK_FALSE(made("slope_pooled_since_2022").value);
  PlantedTopics later;
  later.first_year = 2022;
  later.last_year = 2024;
  const TopicCounts counts = planted_counts(later);
  harness.folder.write("works_later.csv", counts_to_csv(counts));
  Fig3Options options = quick();
  options.first_year = later.first_year;
  options.last_year = later.last_year;
  const Number alone = number(compute_fig3(counts, options), "slope_pooled");
  CHECK(made("slope_pooled_since_2022").value.value() == Approx(alone.value.value()));
  CHECK(made("slope_pooled").value == before.value);
}

TEST_CASE("wrong parameters of Figure 3 are refused with the legal ones") {
  const auto message = [](const Parameters& settings) {
    StepHarness harness;
    put_counts(harness, planted_counts({}), source);
    for (const auto& [name, value] : settings) harness.parameters[name] = value;
    try {
      harness.run(fig3_step);
    } catch (const Error& error) {
      return std::string(error.what());
    }
    return std::string();
  };
  CHECK(contains("'score': 'occurrence' is unknown; did you mean 'occurrences'?")
            .match(message({{"score", "occurrence"}})));
  CHECK(contains("'cell_weights': 'tokens' is unknown").match(message({{"cell_weights", "tokens"}})));
  CHECK(contains("'topics_n': '0'").match(message({{"topics_n", "0"}})));
  CHECK(contains("'wild_replicates': '0'").match(message({{"wild_replicates", "0"}})));
  CHECK(contains("2012 to 2010 is not a period").match(message({{"last_year", "2010"}})));
}

TEST_CASE("without works of the years Figure 3 is not drawn, and its numbers say why they are missing") {
  StepHarness harness;
  put_counts(harness, planted_counts({}), source);
  harness.parameters["first_year"] = "1990";
  harness.parameters["last_year"] = "1991";
  CHECK(harness.run(fig3_step) ==
        std::vector<std::string>{"fig3.numbers.json", "fig3_cells.csv", "fig3_fits.csv"});
  const NumbersFile file = numbers_from_text(read_file(harness.folder / "fig3.numbers.json"), "fig3");
  const auto slope = std::find_if(file.numbers.begin(), file.numbers.end(),
                                  [](const Number& number) { return number.name == "slope_pooled"; });
  REQUIRE(slope != file.numbers.end());
  CHECK(!slope->value);
  CHECK_THAT(slope->reason, contains("at least 3 are needed"));
}

TEST_CASE("where all topics are outside the list, that is why Figure 3 has no numbers") {
  TopicCounts counts;
  for (int year = 2012; year <= 2021; ++year)
    counts.cells.push_back({"(all)", year, TeamType::academic_only, {600, 6000, 60, 60, 60}, {}});
  const auto reasons = [&](std::size_t outside_list) {
    StepHarness harness;
    put_counts(harness, counts, source, outside_list);
    harness.run(fig3_step);
    std::set<std::string> all;
    for (const Number& number :
         numbers_from_text(read_file(harness.folder / "fig3.numbers.json"), "fig3").numbers)
      if (!number.value) all.insert(number.reason);
    return all;
  };
  CHECK(reasons(0).size() > 1);
  const std::set<std::string> named = reasons(6000);
  REQUIRE(named.size() == 1);
  CHECK_THAT(*named.begin(), contains("6000 works have topics outside the list"));
}
