// Every headline in every vintage, under its own name.

#include "results/models/vintages.hpp"
#include "base/files.hpp"
#include "catch.hpp"
#include "clashes.hpp"
#include "sample_models.hpp"
#include "step_harness.hpp"

using namespace computedivide;

namespace {

std::vector<VintageTable> two_vintages() {
  std::vector<Model> fewer = sample_models();
  fewer.pop_back();
  return {{"2022-06", fewer, {"notability"}}, {"2025-06", sample_models(), {}}};
}

LargeModelsOptions large() {
  LargeModelsOptions options;
  options.until = paper().until;
  return options;
}

}  // namespace

TEST_CASE("a vintage's numbers are those of Figure 1 and of the large models on its table", "[vintages]") {
  const std::vector<VintageNumber> numbers = vintage_numbers(two_vintages(), paper(), large());
  Fig1 fig1 = compute_fig1(sample_models(), paper());
  std::erase_if(fig1.numbers, [](const Number& number) {
    return number.name.starts_with("models_") || number.name.ends_with("_any_date");
  });
  const LargeModels models = compute_large_models(sample_models(), large());
  REQUIRE(numbers.size() == 2 * (fig1.numbers.size() + models.numbers.size()));
  for (std::size_t i = 0; i < fig1.numbers.size(); ++i) {
    CHECK(numbers[2 * i].number.name == fig1.numbers[i].name + "_2022-06");
    CHECK(numbers[2 * i + 1].number.name == fig1.numbers[i].name + "_2025-06");
    CHECK(numbers[2 * i + 1].number.value == fig1.numbers[i].value);
    CHECK(numbers[2 * i + 1].result == "fig1");
  }
}

TEST_CASE("a vintage without a column says so, and the others have their numbers", "[vintages]") {
  for (const VintageNumber& entry : vintage_numbers(two_vintages(), paper(), large())) {
    if (entry.vintage != "2022-06" || !entry.headline.starts_with("top_quartile")) continue;
    CHECK_FALSE(entry.number.value);
    CHECK(entry.number.reason.find("notability") != std::string::npos);
  }
}

TEST_CASE("the paper's share of large models is the ratio of the counts that it prints", "[vintages]") {
  const std::vector<VintageNumber> numbers = vintage_numbers(two_vintages(), paper(), large());
  const Figure figure = draw_vintages(numbers, read_published(test_file("../data/published")),
                                      {"model_vintages", SourceKind::real, "", "Invented vintages"});
  std::size_t found = 0;
  for (const std::vector<std::string>& row : figure.table.rows) {
    for (const auto& [team, count] : {std::pair{"industry", 16.0}, {"academic", 1.0}}) {
      if (row[1] != std::string("above_1e9_parameters_") + team + "_only_share_2022") continue;
      CHECK(std::stod(row[8]) == Approx(count / 23));
      ++found;
    }
  }
  CHECK(found == 4);
  CHECK(clashes(figure) == std::vector<std::string>{});
}

TEST_CASE("the drawing of the vintages has a row for each number, and nothing in it touches", "[vintages]") {
  const std::vector<VintageNumber> numbers = vintage_numbers(two_vintages(), paper(), large());
  PublishedNumber published;
  published.id = "fig1.top_quartile_academic_only_share_2010_2013";
  published.value = 0.65;
  const std::vector<PublishedNumber> all{published};
  const Figure figure =
      draw_vintages(numbers, all, {"model_vintages", SourceKind::real, "", "Invented vintages"});
  CHECK(figure.table.rows.size() == numbers.size());
  CHECK(clashes(figure) == std::vector<std::string>{});
}
