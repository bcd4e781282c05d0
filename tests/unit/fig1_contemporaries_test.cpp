// Who is ranked: the least number of contemporaries.

#include <algorithm>

#include "catch.hpp"
#include "sample_models.hpp"

using namespace computedivide;

namespace {

const Number& find(const Fig1& fig1, const std::string& name) {
  const auto place = std::find_if(fig1.numbers.begin(), fig1.numbers.end(),
                                  [&](const Number& number) { return number.name == name; });
  INFO(name);
  REQUIRE(place != fig1.numbers.end());
  return *place;
}

}  // namespace

TEST_CASE(
    "a window with too few contemporaries widens by half a year, up to two, or the model is not ranked") {
  // Three models on one day; one more after this many days.
  const auto ranked_with = [](const std::string& date, std::size_t least,
                              std::optional<double> window = 0.5) {
    Fig1Options options = paper();
    options.min_contemporaries = least;
    options.window_years = window;
    return rank_models({sample("a", "2015-01-01", 1), sample("b", "2015-01-01", 2),
                        sample("c", "2015-01-01", 3), sample("d", date, 4)},
                       options);
  };
  const auto near = ranked_with("2015-03-01", 4);
  CHECK(near[0].window_years == 0.5);
  CHECK(near[0].contemporaries == 4);
  CHECK(near[0].threshold_flop.value() == Approx(3.25));
  // 365 days away: the window of a year holds all four. The same holds at 366 days with a window of a year
  // and a half.
  CHECK(ranked_with("2016-01-01", 4)[0].window_years == 1.0);
  CHECK(ranked_with("2016-01-02", 4)[0].window_years == 1.5);
  CHECK(ranked_with("2016-12-31", 4)[3].window_years == 2.0);  // 730 days
  for (const RankedModel& model : ranked_with("2017-01-01", 4)) {
    CHECK_FALSE(model.threshold_flop);
    CHECK_FALSE(model.large_scale);
    CHECK(model.contemporaries == 0);
  }
  // Three are enough for the three, and the fourth alone is not ranked.
  const auto three = ranked_with("2017-01-01", 3);
  CHECK(three[0].window_years == 0.5);
  CHECK(three[2].large_scale);
  CHECK_FALSE(three[3].threshold_flop);
  // A quarter of a year widens to two years and no further; a wider choice is not narrowed.
  CHECK(ranked_with("2016-12-31", 4, 0.25)[0].window_years == 2.0);
  CHECK(ranked_with("2017-12-31", 4, 3.0)[0].window_years == 3.0);
  // Calendar years do not widen.
  CHECK(ranked_with("2015-12-31", 4, std::nullopt)[0].threshold_flop);
  CHECK_FALSE(ranked_with("2016-01-01", 4, std::nullopt)[0].threshold_flop);
  // With 0 every model is ranked.
  CHECK(ranked_with("2017-01-01", 0)[3].large_scale);
}

TEST_CASE("the shares of both rules stand side by side, and who is not ranked is counted") {
  Fig1Options options = paper();
  options.min_contemporaries = 8;
  const Fig1 fig1 = compute_fig1(sample_models(), options);
  const auto unranked = std::count_if(fig1.population.begin(), fig1.population.end(),
                                      [](const RankedModel& model) { return !model.threshold_flop; });
  CHECK(unranked > 0);
  CHECK(find(fig1, "models_not_ranked").value == unranked);
  const std::vector<Number> every = numbers_without_minimum(sample_models(), options);
  CHECK(every.size() == 6);
  options.min_contemporaries = 0;
  const Fig1 old = compute_fig1(sample_models(), options);
  for (const Number& one : every) {
    const std::string name =
        one.name.substr(0, one.name.size() - std::string("_min_contemporaries_0").size());
    CHECK(find(old, name).value == one.value);
    CHECK(find(old, name).n == one.n);
  }
  CHECK(numbers_without_minimum(sample_models(), options).empty());
}
