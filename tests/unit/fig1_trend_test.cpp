#include "results/models/fig1_trend.hpp"

#include <algorithm>
#include <chrono>
#include <cmath>

#include "catch.hpp"
#include "results/models/flop_uncertainty.hpp"

using namespace computedivide;

namespace {

Date day(int year, unsigned month) {
  return {std::chrono::year{year}, std::chrono::month{month}, std::chrono::day{15}};
}

// Twelve models a year; the academic ones become fewer every year, and the largest are industry's.
std::vector<Model> some_models() {
  std::vector<Model> models;
  for (int year = 2010; year <= 2024; ++year) {
    for (unsigned month = 1; month <= 12; ++month) {
      Model model;
      model.name = "M" + std::to_string(models.size());
      model.date = day(year, month);
      const unsigned academic = 11 - static_cast<unsigned>(year - 2010) / 2;
      model.sectors = {(month * 5) % 12 < academic ? Sector::academia : Sector::industry};
      model.training_flop = std::pow(10.0, 17 + 0.5 * (year - 2010) + 0.1 * ((month * 7) % 12));
      model.notability.sota_improvement = true;
      model.self_supervised = true;
      models.push_back(model);
    }
  }
  return models;
}

const Number& find(const std::vector<Number>& numbers, const std::string& name) {
  const auto place =
      std::find_if(numbers.begin(), numbers.end(), [&](const Number& number) { return number.name == name; });
  INFO(name);
  REQUIRE(place != numbers.end());
  return *place;
}

Fig1Options until_2022() {
  Fig1Options options;
  options.until = day(2022, 12);
  return options;
}

}  // namespace

TEST_CASE("academia's odds fall with the years, and the years after the paper have their own shares") {
  const std::vector<Number> numbers = fig1_trend_numbers(some_models(), until_2022());
  const Number& trend = find(numbers, "academic_only_per_year");
  CHECK(*trend.value < 1);
  CHECK(*trend.high < 1);
  CHECK(*trend.low < *trend.value);
  CHECK(trend.n == 156);  // thirteen years; the last two are after `until`
  const Number& p = find(numbers, "fisher_p");
  CHECK(*p.value >= 0);
  CHECK(*p.value <= 1);
  const Number& since = find(numbers, "academic_only_share_large_since_2023");
  CHECK(since.n.value() > 0);
  CHECK(*since.value + *find(numbers, "industry_only_share_large_since_2023").value == Approx(1));
}

TEST_CASE("without models the trend has reasons, not values") {
  for (const Number& number : fig1_trend_numbers({}, until_2022())) {
    CHECK_FALSE(number.value);
    CHECK_FALSE(number.reason.empty());
  }
}

TEST_CASE("errors in training compute spread the numbers of Figure 1, the same for a seed") {
  std::vector<Model> models = some_models();
  const std::vector<Number> wide = flop_uncertainty_numbers(models, until_2022(), 40, 1);
  const Number& ratio = find(wide, "largest_academic_self_supervised_over_largest_industry");
  CHECK(*ratio.low < *ratio.high);
  CHECK(ratio.level == 0.95);
  CHECK(*find(wide, "training_compute_doubling_time_months_since_2010.low").value ==
        *find(wide, "training_compute_doubling_time_months_since_2010").low);
  CHECK_FALSE(find(wide, "training_compute_doubling_time_months_since_2010").level);
  CHECK(flop_uncertainty_numbers(models, until_2022(), 40, 1).front().low == wide.front().low);
  for (Model& model : models) model.confidence = "Speculative";
  const Number wider = find(flop_uncertainty_numbers(models, until_2022(), 40, 1),
                            "training_compute_doubling_time_months_since_2010");
  const Number& narrow = find(wide, "training_compute_doubling_time_months_since_2010");
  CHECK(*wider.high - *wider.low > *narrow.high - *narrow.low);
}
