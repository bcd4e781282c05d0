// Figure 1 and the large models on the four vintages of the data set: counts that were found by another
// program.

#include <array>

#include "catch.hpp"
#include "clashes.hpp"
#include "results/models/fig1.hpp"
#include "results/models/large_models.hpp"
#include "sample_models.hpp"

using namespace computedivide;

namespace {

struct Fraction {
  std::int64_t count, n;
};

/// In the order of METHODS section 12: academic 2010–2013 and 2020–2022, industry 2022 and since 2017,
/// collaboration since 2012 and 2000–2009.
using Fractions = std::array<Fraction, 6>;

void check_fig1(const std::string& file, const Fractions& expected) {
  const auto path = shared_file("models/" + file);
  REQUIRE_SHARED(path);
  const Fig1 fig1 = compute_fig1(read_models(path).models, paper());
  for (std::size_t i = 0; i < expected.size(); ++i) {
    INFO(fig1.numbers[i].name);
    CHECK(fig1.numbers[i].count == expected[i].count);
    CHECK(fig1.numbers[i].n == expected[i].n);
  }
  const Figure figure = draw_fig1(fig1, paper(), {"models", SourceKind::real, "", file});
  CHECK(clashes(figure) == std::vector<std::string>{});
}

void check_large(const std::string& file, const std::array<double, 3>& expected) {
  const auto path = shared_file("models/" + file);
  REQUIRE_SHARED(path);
  LargeModelsOptions options;
  options.until = paper().until;
  const LargeModels large = compute_large_models(read_models(path).models, options);
  for (std::size_t i = 0; i < expected.size(); ++i) CHECK(large.numbers[i].value == expected[i]);
  const Figure figure = draw_large_models(large, options, {"models", SourceKind::real, "", file});
  CHECK(clashes(figure) == std::vector<std::string>{});
}

}  // namespace

TEST_CASE("Figure 1 on the data set of June 2025") {
  check_fig1("epoch_full_2025-06.csv", {{{4, 7}, {2, 39}, {12, 15}, {49, 64}, {14, 80}, {0, 8}}});
}

TEST_CASE("Figure 1 on the data set of October 2024") {
  check_fig1("epoch_full_2024-10.csv", {{{5, 8}, {1, 40}, {13, 16}, {54, 68}, {13, 83}, {0, 8}}});
}

TEST_CASE("Figure 1 on the sheet of March 2023") {
  check_fig1("pcd_2023-03.csv", {{{3, 4}, {0, 6}, {3, 3}, {12, 13}, {2, 21}, {1, 3}}});
}

TEST_CASE("Figure 1 on the sheet of June 2022") {
  check_fig1("pcd_2022-06-30.csv", {{{3, 3}, {0, 3}, {1, 1}, {10, 11}, {1, 18}, {1, 3}}});
}

TEST_CASE("models above a billion parameters in 2022: all, industry-only, academic-only") {
  check_large("epoch_full_2025-06.csv", {75, 45, 11});
  check_large("pcd_2023-03.csv", {27, 21, 3});
}

TEST_CASE(
    "training compute has doubled every six months since 2010, and ProtT5-XXL is below 3 % of the largest") {
  const auto path = shared_file("models/epoch_full_2025-06.csv");
  REQUIRE_SHARED(path);
  const std::vector<Model> models = read_models(path).models;
  const Fig1 fig1 = compute_fig1(models, paper());
  REQUIRE(fig1.numbers.size() == 11);
  CHECK(fig1.numbers[8].value.value() == Approx(6.0).margin(0.1));
  CHECK(fig1.numbers[8].n == 304);
  REQUIRE(fig1.largest.academic_self_supervised);
  CHECK(models[*fig1.largest.academic_self_supervised].name == "ProtT5-XXL");
  CHECK(fig1.numbers[6].value.value() < 0.03);
}
