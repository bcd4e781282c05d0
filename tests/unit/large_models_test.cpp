#include <random>

#include "catch.hpp"
#include "clashes.hpp"
#include "data/published.hpp"
#include "results/models/large_models.hpp"
#include "sample_models.hpp"

using namespace computedivide;

namespace {

LargeModelsOptions until(const std::string& date) {
  LargeModelsOptions options;
  options.until = parse_date(date)->date;
  return options;
}

Model with_parameters(const std::string& date, double parameters, std::vector<Sector> sectors) {
  Model model = sample("m", date, 1, std::move(sectors));
  model.parameters = parameters;
  return model;
}

std::optional<double> value(const LargeModels& large, const std::string& name) {
  for (const Number& number : large.numbers) {
    if (number.name == name) return number.value;
  }
  FAIL("no number " << name);
  return std::nullopt;
}

const std::vector<Model> models_of_2022{with_parameters("2022-01-01", 2e9, {Sector::industry}),
                                        with_parameters("2022-12-31", 3e9, {Sector::academia}),
                                        with_parameters("2022-06-01", 3e9, {}),
                                        with_parameters("2022-06-01", 1e9, {Sector::industry}),
                                        with_parameters("2021-06-01", 5e9, {Sector::industry}),
                                        with_parameters("2023-01-01", 5e9, {Sector::industry})};

}  // namespace

TEST_CASE("above a billion is strictly above; unknown teams count in the total") {
  const LargeModels large = compute_large_models(models_of_2022, until("2022-12-31"));
  CHECK(value(large, "above_1e9_parameters_2022") == 3);
  CHECK(value(large, "above_1e9_parameters_industry_only_2022") == 1);
  CHECK(value(large, "above_1e9_parameters_academic_only_2022") == 1);
  CHECK(value(large, "above_1e9_parameters_industry_only_share_2022").value() == Approx(1.0 / 3));
  REQUIRE(large.years.size() == 2);
  CHECK(large.years[1].known == 4);
}

TEST_CASE("a year without large models between two others is a count of nothing, not a gap") {
  const LargeModels large = compute_large_models({with_parameters("2012-01-01", 2e9, {Sector::industry}),
                                                  with_parameters("2015-01-01", 2e9, {Sector::industry}),
                                                  with_parameters("2014-01-01", 2e3, {Sector::industry})},
                                                 until("2022-12-31"));
  REQUIRE(large.years.size() == 4);
  CHECK(large.years[1].counts.n() == 0);
  CHECK(large.years[1].year == 2013);
  CHECK(value(large, "above_1e9_parameters_2022") == 0);
  CHECK_FALSE(value(large, "above_1e9_parameters_industry_only_share_2022"));
}

TEST_CASE("data that end before 2022 give no number for 2022") {
  const LargeModels large = compute_large_models(models_of_2022, until("2021-12-31"));
  CHECK_FALSE(value(large, "above_1e9_parameters_2022"));
  CHECK(large.numbers[0].reason.find("ends before 2022") != std::string::npos);
}

TEST_CASE("large_models_population = notable counts notable models only") {
  std::vector<Model> models = models_of_2022;
  models[0].notability = {};
  models[0].notability.significant_use = true;
  LargeModelsOptions options = until("2022-12-31");
  options.population = LargeModelsPopulation::notable;
  CHECK(value(compute_large_models(models, options), "above_1e9_parameters_2022") == 2);
}

TEST_CASE("no label of the large models' figure touches another, whatever the models") {
  std::mt19937 random(13);
  const SourceInfo source{"models", SourceKind::synthetic, "", "A table"};
  const std::vector<PublishedNumber> published = read_published(test_file("../data/published"));
  for (int round = 0; round < 30; ++round) {
    std::vector<Model> models;
    const std::size_t count = 1 + random() % (round % 3 == 0 ? 20000 : 50);
    const std::size_t years = 1 + random() % 40;
    for (std::size_t i = 0; i < count; ++i) {
      models.push_back(
          with_parameters(std::to_string(2026 - static_cast<int>(random() % years)) + "-05-05", 2e9,
                          random() % 9 == 0 ? std::vector<Sector>{} : std::vector{Sector::industry}));
    }
    const LargeModelsOptions options = until("2100-12-31");
    const LargeModels large = compute_large_models(models, options);
    const Figure figure = draw_large_models(large, options, source, published);
    CHECK(clashes(figure) == std::vector<std::string>{});
    // The paper's counts have a bar of their own, and are said, where the data have that year.
    const bool has_year = large.years.front().year <= 2022 && large.years.back().year >= 2022;
    CHECK(figure.panels.size() == (has_year ? 2 : 1));
    const bool said = std::any_of(figure.texts.begin(), figure.texts.end(), [](const Text& text) {
      return text.text.find("(grey)") != std::string::npos;
    });
    CHECK(said == has_year);
  }
}
