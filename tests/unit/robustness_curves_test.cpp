// Which specifications count, in which units, and their summary.

#include <algorithm>

#include "catch.hpp"
#include "results/robustness/robustness.hpp"
#include "robustness_harness.hpp"
#include "topic_sample.hpp"

using namespace computedivide;

TEST_CASE("with fewer than eight topics that vary nothing is fitted", "[robustness]") {
  for (const Specification& one : topic_specifications(small_input(7))) {
    CHECK_FALSE(one.estimate);
    CHECK(contains("7").match(one.reason));
  }
}

TEST_CASE("an estimate that comes again stands once, and is counted", "[robustness]") {
  std::vector<Specification> all{made("fig3.slope_pooled", -0.3, 0.01), made("fig3.slope_pooled", -0.3, 0.01),
                                 made("fig3.slope_pooled", -0.3, 0.2),
                                 made("fig3.slope_topic_fe", -0.3, 0.01)};
  mark_duplicates(all);
  const std::vector<SpecificationCurve> curves = specification_curves(all, {});
  CHECK(curves.at(0).fitted.size() == 2);
  CHECK(curves.at(0).duplicates == 1);
  CHECK(curves.at(1).fitted.size() == 1);
  CHECK(number(robustness_numbers(curves), "fig3.slope_pooled.duplicates").value.value() == 1);
}

TEST_CASE("slopes on a part of the list are per term of the full list", "[robustness]") {
  // Every term is as common in every cell as its share of the list: each part of the list gives the slope of
  // the whole.
  RobustnessInput input = small_input();
  for (TopicCell& cell : input.counts.cells) {
    const std::int64_t each = 1 + cell.counts.works * (1 + cell.year % 4) / 9;
    cell.by_term.assign(cell.by_term.size(), each);
    cell.counts.occurrences = each * static_cast<std::int64_t>(cell.by_term.size());
    cell.counts.presence = std::min(cell.counts.works, cell.counts.occurrences);
  }
  std::optional<double> whole;
  for (const Specification& one : of(topic_specifications(input), "fig3.slope_topic_fe")) {
    if (one.is_default) whole = one.estimate;
    if (choice(one, "terms") != "all") CHECK(one.estimate.value() == Approx(whole.value()).epsilon(1e-9));
  }
}

TEST_CASE("the choice whose values lie furthest apart comes first, lists of terms beside the default alone",
          "[robustness]") {
  std::vector<Specification> all;
  const auto add = [&](double estimate, const char* score, const char* weights, const char* terms) {
    all.push_back(made("fig3.slope_pooled", estimate, 0.5));
    all.back().choices = std::make_shared<const Choices>(
        Choices{{"terms", terms}, {"score", score}, {"cell_weights", weights}});
    all.back().is_default = all.size() == 1;
  };
  add(-0.2, "occurrences", "none", "all");
  add(-0.1, "occurrences", "works", "all");
  add(0.3, "presence", "none", "all");
  add(0.4, "presence", "works", "all");
  add(-0.25, "occurrences", "none", "without GPU");
  PublishedNumber published;
  published.id = "fig3.slope_pooled";
  published.value = -0.122;
  const std::vector<SpecificationCurve> curves = specification_curves(all, {published});
  const std::vector<ChoiceValue>& values = curves.at(0).by_choice;
  REQUIRE(values.size() == 6);
  CHECK(values[0].choice == "score");
  CHECK(values[0].median == Approx(-0.15));
  CHECK(values[1].median == Approx(0.35));
  CHECK(values[2].choice == "cell_weights");
  CHECK(values[4].choice == "terms");
  CHECK(values[4].specifications == 1);
  CHECK(values[5].value == "one left out");
  const std::vector<Number> numbers = robustness_numbers(curves);
  CHECK(number(numbers, "fig3.slope_pooled.share_same_sign.score_occurrences").value.value() == 1);
  CHECK(number(numbers, "fig3.slope_pooled.share_same_sign.score_presence").value.value() == 0);
}

TEST_CASE("the joint test finds what is planted, the same on one thread and on several", "[robustness]") {
  std::vector<Specification> all = topic_specifications(small_input());
  mark_duplicates(all);
  PublishedNumber published;
  published.id = "fig3.slope_topic_fe";
  published.value = -0.122;
  std::vector<SpecificationCurve> one = specification_curves(all, {published}), two = one;
  add_joint_tests(one, 1, 1);
  add_joint_tests(two, 1, 2);
  for (std::size_t i = 0; i < one.size(); ++i) {
    CHECK(one[i].joint.has_value() == (one[i].headline == "fig3.slope_topic_fe"));
    if (!one[i].joint) continue;
    CHECK(one[i].joint->median_p == two[i].joint->median_p);
    CHECK(one[i].joint->stouffer == two[i].joint->stouffer);
    CHECK(one[i].joint->median_p < 0.05);
    CHECK(one[i].joint->median < 0);
    // Of three terms each half is the list without one of them: duplicates.
    CHECK(one[i].lists->specifications == 1 + 3);
  }
}
