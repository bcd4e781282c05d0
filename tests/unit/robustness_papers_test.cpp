// The specification curve of Table 1's coefficient.

#include "catch.hpp"

#include <algorithm>
#include <set>

#include "results/papers/release/release_sample.hpp"
#include "results/robustness/robustness_papers.hpp"

using namespace computedivide;

namespace {

// Papers of three years in which industry releases less; every fifth presents no novel model.
std::vector<Paper> some_papers() {
  std::vector<Paper> papers;
  for (int i = 0; i < 120; ++i) {
    Paper paper;
    paper.id = "p" + std::to_string(i);
    paper.year = 2017 + i % 3;
    paper.n_authors = 2 + i % 4;
    paper.n_industry_authors = (i * 7 % 5) % (*paper.n_authors + 1);
    paper.novel_model = i % 5 != 4;
    paper.code_released = (i * 11 % 13) > 3 + 2 * *paper.n_industry_authors;
    papers.push_back(paper);
  }
  return papers;
}

std::string choice_of(const Specification& one, std::string_view name) {
  for (const auto& [choice, value] : *one.choices) {
    if (choice == name) return value;
  }
  return "not there";
}

}  // namespace

TEST_CASE("the default specification of Table 1 is Table 1's own estimate", "[robustness_papers]") {
  const std::vector<Paper> papers = some_papers();
  const std::vector<Specification> all = paper_specifications(papers);
  REQUIRE(std::count_if(all.begin(), all.end(), [](const Specification& one) { return one.is_default; }) ==
          1);
  const auto own =
      std::find_if(all.begin(), all.end(), [](const Specification& one) { return one.is_default; });
  const CodeReleaseFit fit = fit_code_release(code_release_sample(papers, "novel").rows);
  REQUIRE(own->estimate == estimate_of(fit, "frac_industry").estimate);
  REQUIRE(own->p_value == estimate_of(fit, "frac_industry").p_value);
  REQUIRE(own->n == 96);
}

TEST_CASE("every combination of the choices on Table 1 is there once", "[robustness_papers]") {
  const std::vector<Specification> all = paper_specifications(some_papers());
  REQUIRE(all.size() == 2 * 4 * 2 * 3 * 2);
  std::set<Choices> different;
  for (const Specification& one : all) different.insert(*one.choices);
  REQUIRE(different.size() == all.size());
  // One year is left out: of 120 papers, 40 a year.
  for (const Specification& one : all) {
    if (choice_of(one, "table1_population") != "all") continue;
    REQUIRE(one.n == (choice_of(one, "year_left_out").empty() ? 120 : 80));
  }
}

TEST_CASE("the joint test of Table 1 finds an effect if there is one, and none where signs are even",
          "[robustness_papers]") {
  const auto tested = [](const std::vector<Paper>& papers) {
    std::vector<Specification> all = paper_specifications(papers);
    std::vector<SpecificationCurve> curves = specification_curves(
        all,
        {{"table1.frac_industry", "", Relation::equal, -1.52, "-1.52", 2, "coefficient", "Table 1", "", ""}});
    add_joint_tests(curves, 1, 2);
    REQUIRE(curves.front().joint);
    return *curves.front().joint;
  };
  const JointTest effect = tested(some_papers());
  CHECK(effect.median < 0);
  CHECK(effect.median_p < 0.01);
  CHECK(effect.share_p < 0.05);
  // Every paper twice, once with code and once without.
  std::vector<Paper> even = some_papers();
  for (Paper& paper : even) paper.code_released = true;
  for (Paper paper : some_papers()) {
    paper.code_released = false;
    even.push_back(paper);
  }
  const JointTest none = tested(even);
  CHECK(none.median == Approx(0).margin(1e-6));
  CHECK(none.median_p > 0.5);
  CHECK(none.share_significant == 0);
}

TEST_CASE("a year that separates is counted with its reason, and Firth fits it", "[robustness_papers]") {
  std::vector<Paper> papers = some_papers();
  for (Paper& paper : papers) {
    if (paper.year == 2019) paper.code_released = true;
  }
  for (const Specification& one : paper_specifications(papers)) {
    const bool separates = choice_of(one, "year_dummies") == "yes" &&
                           choice_of(one, "year_left_out") != "2019" &&
                           choice_of(one, "table1_firth") == "no";
    REQUIRE(one.estimate.has_value() == !separates);
    if (separates) REQUIRE(one.reason.find("year_2019") != std::string::npos);
  }
}

TEST_CASE("without annotations the curve of Table 1 is not available, with the reason",
          "[robustness_papers]") {
  const std::vector<Specification> all = paper_specifications({});
  REQUIRE_FALSE(all.empty());
  const std::vector<Number> numbers = robustness_numbers(specification_curves(all, {}));
  const auto median = std::find_if(numbers.begin(), numbers.end(), [](const Number& number) {
    return number.name == "table1.frac_industry.median";
  });
  REQUIRE(median != numbers.end());
  REQUIRE_FALSE(median->value);
  REQUIRE(median->reason.find("no paper") != std::string::npos);
}
