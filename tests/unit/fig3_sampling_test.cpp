#include "catch.hpp"
#include "results/works/fig3.hpp"
#include "topic_sample.hpp"

using namespace computedivide;

namespace {

double error_of(const std::vector<Number>& numbers, const std::string& name) {
  const auto place =
      std::find_if(numbers.begin(), numbers.end(), [&](const Number& number) { return number.name == name; });
  REQUIRE(place != numbers.end());
  REQUIRE(place->value);
  return *place->value;
}

}  // namespace

TEST_CASE(
    "works that were drawn give each fit a sampling error, which falls with the works and the share drawn",
    "[fig3]") {
  Fig3Options options;
  options.wild.replicates = 9;
  PlantedTopics planted;
  const Fig3 many = compute_fig3(planted_counts(planted), options);
  planted.works = 250;
  const Fig3 few = compute_fig3(planted_counts(planted), options);
  CHECK(sampling_numbers(many, options, std::nullopt).empty());
  const WorksSample small{250, 50'000, 5'000'000};
  const double with_many = error_of(sampling_numbers(many, options, small), "slope_topic_fe.sampling_error");
  const double with_few = error_of(sampling_numbers(few, options, small), "slope_topic_fe.sampling_error");
  INFO(with_many << " " << with_few);
  // Sixteen times the works: about a quarter of the error.
  CHECK(with_few / with_many > 2.5);
  CHECK(with_few / with_many < 6.5);
  // If all works were drawn, there is no sampling error.
  CHECK(error_of(sampling_numbers(few, options, WorksSample{250, 50'000, 50'000}),
                 "slope_topic_fe.sampling_error") < 1e-12);
  // The same seed draws the same.
  CHECK(error_of(sampling_numbers(few, options, small), "elasticity_topic_fe.sampling_error") ==
        error_of(sampling_numbers(few, options, small), "elasticity_topic_fe.sampling_error"));
}

TEST_CASE(
    "the spread of terms is that of the negative binomial with the group's mean and share without a term",
    "[fig3]") {
  // Poisson: mean 1 and e^-1 of the abstracts without a term.
  CHECK(term_variance({100'000, 0, 100'000, 63'212}) == Approx(1.0).epsilon(0.01));
  // Shape 1, the geometric distribution: half of the abstracts without a term at mean 1; variance 2.
  CHECK(term_variance({1000, 0, 1000, 500}) == Approx(2.0).epsilon(0.001));
  CHECK(term_variance({}) == 0);
  CHECK(term_variance({10, 0, 10, 10}) == 1);
}
