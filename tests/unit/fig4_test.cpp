#include <cmath>

#include "base/files.hpp"
#include "catch.hpp"
#include "clashes.hpp"
#include "computedivide/error.hpp"
#include "plot/script.hpp"
#include "results/works/fig4.hpp"
#include "topic_sample.hpp"

using namespace computedivide;

namespace {

const SourceInfo source{"works", SourceKind::real, std::string(64, 'b'), "Invented counts"};
constexpr Step fig4_step{"fig4", "Figure 4", "Figure 4", fig4_reads, fig4_parameters, run_fig4};

Number number(const Fig4& fig4, const std::string& name) {
  for (const Number& candidate : fig4.numbers) {
    if (candidate.name == name) return candidate;
  }
  FAIL("no number " << name);
  return fig4.numbers.front();
}

void add(TopicCounts& counts, const std::string& topic, int year, TeamType team, std::int64_t works,
         std::int64_t terms) {
  counts.cells.push_back({topic, year, team, {works, 100 * works, terms, std::min(works, terms)}, {}});
}

/// Growth as the ends of fitted lines, every topic counted.
Fig4Options lines() {
  Fig4Options options;
  options.growth = GrowthRule::fitted_line;
  options.min_works = 0;
  return options;
}

/// Ten years of 100 works per group; terms rise in a straight line from 90 by the same number per year.
void add_lines(TopicCounts& counts, const std::string& topic, int academic_step, int industry_step) {
  for (int i = 0; i < 10; ++i) {
    add(counts, topic, 2012 + i, TeamType::academic_only, 100, 90 + i * academic_step);
    add(counts, topic, 2012 + i, TeamType::collaboration, 100, 90 + i * industry_step);
  }
}

}  // namespace

TEST_CASE("growth is the fitted line's last year over its first, with the delta method's interval",
          "[fig4]") {
  // x = 0, 1/2, 1 and y = 1, 2, 4: a = 5/6, b = 3, s² = 1/6, (X'X)⁻¹ = [5/6, −1; −1, 2]; the gradient
  // (−b/a², 1/a) = (−4.32, 1.2) gives the variance 4.8, and t with 1 degree of freedom is 12.7062.
  const Growth growth = growth_of({{2012, 1, 10, 0, 0}, {2013, 2, 20, 0, 0}, {2014, 4, 30, 0, 0}}, 2012, 2014,
                                  GrowthRule::fitted_line);
  CHECK(growth.first == Approx(5.0 / 6));
  CHECK(growth.last == Approx(23.0 / 6));
  CHECK(growth.value.value() == Approx(3.6));
  CHECK(growth.low.value() == Approx(3.6 - 12.706204736432095 * std::sqrt(4.8)));
  CHECK(growth.high.value() == Approx(3.6 + 12.706204736432095 * std::sqrt(4.8)));
  CHECK(growth.years == 3);
  CHECK(growth.works == 60);
}

TEST_CASE("growth over end years and over means of three years is by hand what it says", "[fig4]") {
  const std::vector<YearMean> means{{2012, 1, 1, 0, 0}, {2013, 2, 1, 0, 0}, {2014, 3, 1, 0, 0},
                                    {2015, 9, 1, 0, 0}, {2016, 5, 1, 0, 0}, {2017, 4, 1, 0, 0}};
  CHECK(growth_of(means, 2012, 2017, GrowthRule::end_years).value.value() == Approx(3));
  CHECK(growth_of(means, 2012, 2017, GrowthRule::three_year_means).value.value() == Approx(2));
  CHECK_FALSE(growth_of(means, 2012, 2017, GrowthRule::end_years).low);
  // 2013 has no works: the mean is that of the years that have.
  const std::vector<YearMean> hole{
      {2012, 1, 1, 0, 0}, {2014, 3, 1, 0, 0}, {2015, 4, 1, 0, 0}, {2016, 4, 1, 0, 0}, {2017, 4, 1, 0, 0}};
  CHECK(growth_of(hole, 2012, 2017, GrowthRule::three_year_means).value.value() == Approx(1));
}

TEST_CASE("growth that cannot be measured is missing, with the reason", "[fig4]") {
  const auto reason = [](const std::vector<YearMean>& means, int first, int last, GrowthRule rule) {
    const Growth growth = growth_of(means, first, last, rule);
    CHECK_FALSE(growth.value);
    return growth.reason;
  };
  CHECK(reason({{2012, 1, 1, 0, 0}, {2013, 2, 1, 0, 0}}, 2012, 2013, GrowthRule::fitted_line) ==
        "2 years with works; at least 3 expected for a trend");
  CHECK(reason({{2012, 0, 1, 0, 0}, {2013, 0, 1, 0, 0}, {2014, 0, 1, 0, 0}}, 2012, 2014,
               GrowthRule::fitted_line) == "no term in any year");
  CHECK(reason({{2012, 0, 1, 0, 0}, {2013, 0, 1, 0, 0}, {2014, 3, 1, 0, 0}}, 2012, 2014,
               GrowthRule::fitted_line) == "the line starts at or below 0");
  CHECK(reason({{2013, 1, 1, 0, 0}, {2014, 1, 1, 0, 0}}, 2012, 2014, GrowthRule::end_years) ==
        "no works in the first years");
  CHECK(reason({{2012, 1, 1, 0, 0}, {2013, 1, 1, 0, 0}}, 2012, 2014, GrowthRule::end_years) ==
        "no works in the last years");
  CHECK(reason({{2012, 0, 1, 0, 0}, {2014, 1, 1, 0, 0}}, 2012, 2014, GrowthRule::end_years) ==
        "no term in the first years");
  CHECK(reason({{2012, 1, 1, 0, 0}, {2016, 1, 1, 0, 0}}, 2012, 2016, GrowthRule::three_year_means) ==
        "2012 to 2016 are fewer than 6 years");
}

TEST_CASE("a level line grows by nothing, and has no error to measure", "[fig4]") {
  const Growth growth = growth_of({{2012, 2, 1, 0, 0}, {2013, 2, 1, 0, 0}, {2014, 2, 1, 0, 0}}, 2012, 2014,
                                  GrowthRule::fitted_line);
  CHECK(growth.value.value() == 0);
  CHECK_FALSE(growth.low);
}

TEST_CASE("industry-involved works are industry's own and collaborations, work by work", "[fig4]") {
  TopicCounts counts;
  for (int i = 0; i < 3; ++i) {
    add(counts, "A", 2012 + i, TeamType::academic_only, 10, 10);
    add(counts, "A", 2012 + i, TeamType::industry_only, 30, 30 * (i + 1));
    add(counts, "A", 2012 + i, TeamType::collaboration, 10, 20);
    add(counts, "A", 2012 + i, TeamType::other, 10, 500);
    add(counts, "A", 2012 + i, TeamType::unknown, 10, 500);
  }
  const Fig4 fig4 = compute_fig4(counts, lines());
  CHECK(fig4.topics.at(0).industry_years.at(0).mean == Approx(50.0 / 40));
  CHECK(fig4.topics.at(0).industry_years.at(2).mean == Approx(110.0 / 40));
  CHECK(number(fig4, "growth_industry_involved_a").value.value() == Approx(110.0 / 50 - 1));
  CHECK(number(fig4, "growth_academic_only_a").value.value() == 0);
}

TEST_CASE("the overall growth is the mean over topics with Student's interval", "[fig4]") {
  TopicCounts counts;
  add_lines(counts, "A", 1, 2);  // 10 % and 20 %
  add_lines(counts, "B", 2, 5);  // 20 % and 50 %
  add_lines(counts, "C", 3, 5);  // 30 % and 50 %
  const Fig4 fig4 = compute_fig4(counts, lines());
  const Number academic = number(fig4, "growth_academic_only");
  // The standard deviation of 0.1, 0.2, 0.3 is 0.1; t with 2 degrees of freedom is 4.3027.
  CHECK(academic.value.value() == Approx(0.2));
  CHECK(academic.low.value() == Approx(0.2 - 4.302652729911275 * 0.1 / std::sqrt(3)));
  CHECK(academic.high.value() == Approx(0.2 + 4.302652729911275 * 0.1 / std::sqrt(3)));
  CHECK(academic.n.value() == 3);
  CHECK(academic.unit == "share");
  CHECK(number(fig4, "growth_industry_involved").value.value() == Approx(0.4));
  const Number differential = number(fig4, "growth_differential");
  CHECK(differential.value.value() == Approx(0.2));
  CHECK(differential.high.value() == Approx(0.2 + 4.302652729911275 * 0.1 / std::sqrt(3)));
  CHECK(number(fig4, "growth_academic_only_c").value.value() == Approx(0.3));
}

TEST_CASE("over works, a topic a hundred times as large decides", "[fig4]") {
  TopicCounts counts;
  add_lines(counts, "Small", 9, 9);
  for (int i = 0; i < 10; ++i) {
    add(counts, "Large", 2012 + i, TeamType::academic_only, 10000, 9000 + 100 * i);
    add(counts, "Large", 2012 + i, TeamType::collaboration, 10000, 9000 + 200 * i);
  }
  Fig4Options options = lines();
  CHECK(number(compute_fig4(counts, options), "growth_academic_only").value.value() == Approx(0.5));
  options.over = GrowthOver::works;
  const Fig4 fig4 = compute_fig4(counts, options);
  // (9000 + 900 + 90 + 81) / (9000 + 90) − 1
  CHECK(number(fig4, "growth_academic_only").value.value() == Approx(10071.0 / 9090 - 1));
  CHECK(number(fig4, "growth_differential").value.value() == Approx(900.0 / 9090));
  CHECK(number(fig4, "growth_academic_only").n.value() == 2);
}

TEST_CASE("planted growth lies in the intervals, by lines and by Poisson trends", "[fig4]") {
  PlantedTopics planted;
  planted.growth = true;
  planted.works = 40000;
  const TopicCounts counts = planted_counts(planted);
  for (const Fig4Options& options : {lines(), Fig4Options{}}) {
    const Fig4 fig4 = compute_fig4(counts, options);
    // The planted lines are straight: a trend of constant growth is a little off over nine years.
    const double slack = options.growth == GrowthRule::poisson ? 0.01 : 0;
    const auto holds = [&](const std::string& name, double value) {
      const Number found = number(fig4, name);
      CHECK(found.low.value() - slack <= value);
      CHECK(found.high.value() + slack >= value);
      CHECK(found.high.value() - found.low.value() < 0.1);
    };
    holds("growth_academic_only", 0.178);
    holds("growth_industry_involved", 0.330);
    holds("growth_differential", 0.152);
    CHECK(number(fig4, "growth_differential_ratio").value.value() == Approx(1.330 / 1.178).margin(0.02));
  }
}

TEST_CASE("Poisson trends of exact exponential growth have that growth and no error", "[fig4]") {
  TopicCounts counts;
  for (const char* topic : {"A", "B", "Robotics"}) {
    for (int i = 0; i < 10; ++i) {
      add(counts, topic, 2012 + i, TeamType::academic_only, 1 << 20, std::int64_t{1} << (10 + i));
      add(counts, topic, 2012 + i, TeamType::collaboration, 1 << 20, std::int64_t{1} << 12);
    }
  }
  const Fig4 fig4 = compute_fig4(counts, {});
  CHECK(number(fig4, "growth_academic_only").value.value() == Approx(511));
  CHECK(number(fig4, "growth_industry_involved").value.value() == Approx(0).margin(1e-9));
  CHECK(number(fig4, "growth_differential").value.value() == Approx(-511));
  CHECK(number(fig4, "growth_differential_ratio").value.value() == Approx(1.0 / 512));
  CHECK(number(fig4, "growth_differential").n.value() == 3);
  CHECK(number(fig4, "growth_differential_robotics").value.value() == Approx(-511));
  CHECK(number(fig4, "growth_differential_robotics").high.value() == Approx(-511));
  CHECK(number(fig4, "growth_differential_transfer_learning").reason == "no works on this topic");
}

TEST_CASE("a topic with too few works at the start is left out of the growth and counted", "[fig4]") {
  TopicCounts counts;
  add_lines(counts, "A", 1, 2);
  add_lines(counts, "B", 2, 5);
  for (int i = 0; i < 10; ++i) {
    // 29 works of industry in the first three years.
    add(counts, "Robotics", 2012 + i, TeamType::academic_only, 100, 90 + i);
    add(counts, "Robotics", 2012 + i, TeamType::collaboration, i == 0 ? 9 : 10, 9 + i);
  }
  Fig4Options options;
  const Fig4 fig4 = compute_fig4(counts, options);
  CHECK(number(fig4, "topics_counted").value.value() == 2);
  CHECK(number(fig4, "topics_left_out").value.value() == 1);
  CHECK(number(fig4, "growth_differential").n.value() == 2);
  // The paper names the field: its own growth is there, and drawn after those that count.
  CHECK(number(fig4, "growth_differential_robotics").value);
  REQUIRE(drawn_topics(fig4).size() == 3);
  CHECK(drawn_topics(fig4).back()->topic == "Robotics");
  options.min_works = 29;
  CHECK(number(compute_fig4(counts, options), "topics_counted").value.value() == 3);
}

TEST_CASE("the range without one topic is that of the fits without it", "[fig4]") {
  TopicCounts counts;
  add_lines(counts, "A", 1, 2);
  add_lines(counts, "B", 2, 5);
  add_lines(counts, "C", 3, 5);
  // Mean differences without A, B and C: 0.25, 0.15, 0.2.
  const Fig4 fig4 = compute_fig4(counts, lines());
  CHECK(number(fig4, "growth_differential_leave_one_out_low").value.value() == Approx(0.15));
  CHECK(number(fig4, "growth_differential_leave_one_out_high").value.value() == Approx(0.25));
  CHECK(number(fig4, "growth_academic_only_leave_one_out_low").value.value() == Approx(0.15));
}

TEST_CASE("a topic without growth in one group counts in neither mean, and one topic alone has no mean",
          "[fig4]") {
  TopicCounts counts;
  add_lines(counts, "A", 1, 2);
  for (int i = 0; i < 10; ++i) add(counts, "B", 2012 + i, TeamType::academic_only, 100, 90 + i);
  for (const Fig4Options& options : {lines(), Fig4Options{}}) {
    const Fig4 fig4 = compute_fig4(counts, options);
    CHECK(fig4.counted == 1);
    CHECK_FALSE(number(fig4, "growth_academic_only").value);
    CHECK_THAT(number(fig4, "growth_academic_only").reason, contains("1 topics"));
    CHECK(number(fig4, "growth_academic_only_b").value);
    CHECK_FALSE(number(fig4, "growth_industry_involved_b").value);
    CHECK_FALSE(number(fig4, "growth_differential_b").value);
  }
}

TEST_CASE("topics are drawn by their differential, the largest first", "[fig4]") {
  TopicCounts counts;
  add_lines(counts, "Even", 3, 3);
  add_lines(counts, "Falls", -3, -1);
  add_lines(counts, "Industry falls", 5, -2);
  add_lines(counts, "Wide", 1, 8);
  const Fig4 fig4 = compute_fig4(counts, lines());
  std::vector<std::string> names;
  for (const TopicGrowth* topic : drawn_topics(fig4)) names.push_back(topic->topic);
  CHECK(names == std::vector<std::string>{"Wide", "Falls", "Even", "Industry falls"});
  CHECK(number(fig4, "topics_that_rose").value.value() == 3);
}

TEST_CASE("no text of Figure 4 touches another, with few topics and with many", "[fig4]") {
  for (const int topics : {2, 3, 25, 40}) {
    for (const SourceKind kind : {SourceKind::real, SourceKind::synthetic}) {
      PlantedTopics planted;
      planted.topics = topics;
      Fig4Options options;
      options.topics_n = 40;
      const Fig4 fig4 = compute_fig4(planted_counts(planted), options);
      REQUIRE_FALSE(drawn_topics(fig4).empty());
      SourceInfo from = source;
      from.kind = kind;
      const Figure figure = draw_fig4(fig4, options, {0.178, 0.33}, from);
      CHECK(clashes(figure) == std::vector<std::string>{});
      CHECK((gnuplot_script(figure).find("SYNTHETIC DATA") != std::string::npos) ==
            (kind == SourceKind::synthetic));
    }
  }
}

TEST_CASE("the step writes table, script, years and numbers, and the same bytes each time", "[fig4]") {
  StepHarness harness;
  put_counts(harness, planted_counts({}), source);
  CHECK(harness.run(fig4_step) == std::vector<std::string>{"fig4.csv", "fig4.gp", "fig4.numbers.json",
                                                           "fig4_topics.csv", "fig4_years.csv"});
  const std::string numbers = read_file(harness.folder / "fig4.numbers.json");
  CHECK(numbers_from_text(numbers, "fig4").parameters.at("growth") == "poisson");
  harness.run(fig4_step);
  CHECK(read_file(harness.folder / "fig4.numbers.json") == numbers);
}

TEST_CASE("without a topic that counts, Figure 4 has its numbers but no drawing", "[fig4]") {
  TopicCounts counts;
  add_lines(counts, "A", -1, -2);
  StepHarness harness;
  put_counts(harness, counts, source);
  harness.parameters["growth_min_works"] = "301";
  CHECK(harness.run(fig4_step) ==
        std::vector<std::string>{"fig4.numbers.json", "fig4_topics.csv", "fig4_years.csv"});
}

TEST_CASE("wrong parameters of Figure 4 are refused with the legal ones", "[fig4]") {
  const auto message = [](const std::string& name, const std::string& value) {
    StepHarness harness;
    put_counts(harness, planted_counts({}), source);
    harness.parameters[name] = value;
    try {
      harness.run(fig4_step);
    } catch (const Error& error) {
      return std::string(error.what());
    }
    return std::string();
  };
  CHECK(contains("'growth': 'trends' is unknown").match(message("growth", "trends")));
  CHECK(contains("'growth_over': 'topic' is unknown").match(message("growth_over", "topic")));
  CHECK(contains("'topics_n': '0'").match(message("topics_n", "0")));
}
