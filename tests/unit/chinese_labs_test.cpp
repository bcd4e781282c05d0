// Chinese organisations among large models, inside and outside industry.

#include "results/models/chinese_labs.hpp"
#include "catch.hpp"
#include "clashes.hpp"
#include "sample_models.hpp"

using namespace computedivide;

namespace {

Model made(const std::string& name, const std::string& date, Sector sector,
           std::vector<std::string> countries) {
  Model model = sample(name, date, 1e24);
  model.sectors = {sector};
  model.countries = std::move(countries);
  model.parameters = 2e9;
  model.notability.sota_improvement = true;
  return model;
}

std::vector<Model> models() {
  return {made("A", "2020-01-01", Sector::academia, {"China", "United States of America"}),
          made("B", "2020-01-02", Sector::government, {"France"}),
          made("C", "2020-01-03", Sector::academia, {"Hong Kong"}),
          made("D", "2020-01-04", Sector::academia, {}),
          made("E", "2020-01-05", Sector::industry, {"China"}),
          made("F", "2016-01-05", Sector::academia, {"China"}),
          made("G", "2023-01-05", Sector::academia, {"China"})};
}

double value(const ChineseLabs& labs, const std::string& name) {
  for (const Number& number : labs.numbers) {
    if (number.name == name) return number.value.value();
  }
  FAIL("no number " << name);
  return 0;
}

}  // namespace

TEST_CASE("shares are of models with known countries, from 2017 to the last day", "[chinese_labs]") {
  const ChineseLabs labs = compute_chinese_labs(models(), paper());
  CHECK(value(labs, "share_outside_industry_above_1e9") == Approx(1.0 / 3));
  CHECK(value(labs, "share_industry_above_1e9") == 1);
  CHECK(value(labs, "share_outside_industry_above_1e9_since_2023") == 1);  // whatever `until`
  CHECK(value(labs, "share_outside_industry_large") == Approx(1.0 / 3));
  REQUIRE(labs.above.size() == 4);  // 2017 to 2020
  CHECK(labs.above.back().outside.unknown == 1);
  CHECK(labs.above.back().outside.hong_kong == 1);
}

TEST_CASE("a table without countries, notability or parameters says which is missing", "[chinese_labs]") {
  for (const std::string field : {"countries", "notability", "parameters"}) {
    Fig1Options options = paper();
    options.absent = {field};
    const ChineseLabs labs = compute_chinese_labs(models(), options);
    std::size_t named = 0;
    for (const Number& number : labs.numbers) {
      CHECK(number.value.has_value() == number.reason.empty());
      named += number.reason.find(field) != std::string::npos ? 1 : 0;
    }
    CHECK(named == (field == "countries" ? 5U : field == "parameters" ? 3U : 2U));
  }
}

TEST_CASE("the drawing of both populations has nothing that touches", "[chinese_labs]") {
  const Figure figure = draw_chinese_labs(compute_chinese_labs(models(), paper()), paper(),
                                          {"models", SourceKind::real, "", "Invented models"});
  CHECK(figure.panels.size() == 2);
  CHECK(clashes(figure) == std::vector<std::string>{});
}
