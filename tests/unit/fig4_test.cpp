#include "computedivide/results/fig4.hpp"
#include "catch.hpp"
#include "topic_sample.hpp"

using namespace computedivide;

namespace {

const SourceInfo source{"works", SourceKind::real, std::string(64, '0'), "planted works"};

const Number& number_of(const Fig4& fig4, const std::string& name) {
  const auto place = std::find_if(fig4.numbers.begin(), fig4.numbers.end(),
                                  [&](const Number& number) { return number.name == name; });
  REQUIRE(place != fig4.numbers.end());
  return *place;
}

}  // namespace

TEST_CASE("growth by a trend is the fitted line's last value over its first", "[fig4]") {
  // On a straight line from 1 to 2; the year without works changes nothing.
  const std::vector<YearMean> line{{2012, 1.0, 10}, {2014, 1.5, 10}, {2016, 2.0, 10}};
  const Growth growth = growth_of(line, 2012, 2016, GrowthRule::trend);
  REQUIRE(growth.value);
  CHECK(*growth.value == Approx(1.0));
  CHECK(growth.works == 30);
  // The line is taken at the period's ends, where the group has no works.
  CHECK(*growth_of(line, 2010, 2018, GrowthRule::trend).value == Approx(2.5 / 0.5 - 1));
  CHECK(!growth_of({line.begin(), line.begin() + 2}, 2012, 2016, GrowthRule::trend).value);
  CHECK_THAT(growth_of(line, 2008, 2016, GrowthRule::trend).reason, contains("at or below 0"));
  CHECK(*growth_of({{2012, 1, 1}, {2013, 1, 1}, {2014, 1, 1}}, 2012, 2014, GrowthRule::trend).value == 0);
}

TEST_CASE("growth by end years and by means of three years takes the years that it names", "[fig4]") {
  const std::vector<YearMean> means{{2012, 1, 5}, {2013, 2, 5}, {2014, 3, 5}, {2015, 9, 5},
                                    {2016, 4, 5}, {2017, 5, 5}, {2018, 6, 5}};
  CHECK(*growth_of(means, 2012, 2018, GrowthRule::end_years).value == Approx(5.0));
  CHECK(*growth_of(means, 2012, 2018, GrowthRule::three_year_means).value == Approx(5.0 / 2 - 1));
  CHECK_THAT(growth_of(means, 2011, 2018, GrowthRule::end_years).reason, contains("first years"));
  CHECK_THAT(growth_of(means, 2012, 2016, GrowthRule::three_year_means).reason,
             contains("fewer than 6 years"));
}

TEST_CASE("planted growth rates lie in Figure 4's intervals", "[fig4]") {
  PlantedTopics planted;
  planted.growth = true;
  const TopicCounts counts = planted_counts(planted);
  for (const GrowthOver over : {GrowthOver::topics, GrowthOver::works}) {
    Fig4Options options;
    options.over = over;
    const Fig4 fig4 = compute_fig4(counts, options);
    const Number& academic = number_of(fig4, "growth_academic_only");
    const Number& industry = number_of(fig4, "growth_industry_involved");
    INFO(*academic.value << " " << *industry.value);
    CHECK(*academic.low <= planted.growth_academic);
    CHECK(*academic.high >= planted.growth_academic);
    CHECK(*industry.low <= planted.growth_industry);
    CHECK(*industry.high >= planted.growth_industry);
    CHECK(*number_of(fig4, "growth_differential").value == Approx(*industry.value - *academic.value));
  }
}

TEST_CASE("Figure 4 draws the topics that rose, by the difference of their growths", "[fig4]") {
  PlantedTopics planted;
  planted.growth = true;
  const Fig4 fig4 = compute_fig4(planted_counts(planted), {});
  REQUIRE(fig4.drawn.size() > 3);
  for (std::size_t i = 1; i < fig4.drawn.size(); ++i) {
    const auto difference = [](const TopicGrowth& topic) {
      return *topic.industry.value - *topic.academic.value;
    };
    CHECK(difference(fig4.drawn[i - 1]) >= difference(fig4.drawn[i]));
    CHECK(*fig4.drawn[i].both.value > 0);
  }
  const Figure figure = draw_fig4(fig4, {}, source);
  CHECK(figure.table.rows.size() == fig4.drawn.size());
  CHECK(number_of(fig4, "growth_academic_only_natural_language_processing").value.has_value());
}
