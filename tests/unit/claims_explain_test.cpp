// What is behind a verdict, and what would change it: different words for every kind of verdict.

#include <cmath>

#include "base/text.hpp"
#include "catch.hpp"
#include "claims_harness.hpp"
#include "study/claims/claims.hpp"

using namespace computedivide;

namespace {

std::string explained(const std::string& claim, std::vector<NumbersFile> files) {
  const std::string text = explain_claim(judged(claim, std::move(files)));
  std::string line;
  for (const std::string& word : split_list(text, '\n')) line += word + " ";
  return line;
}

/// What would change the verdict alone, in one line.
std::string change(const std::string& claim, std::vector<NumbersFile> files) {
  const std::string text = explained(claim, std::move(files));
  return text.substr(text.find("What would change it:"));
}

NumbersFile coefficient(double value, double error) {
  return file_of("table1", {estimate("frac_industry", value, value - 1.96 * error, value + 1.96 * error,
                                     "coefficient")});
}

}  // namespace

TEST_CASE("what would change a verdict has the units of its numbers", "[claims]") {
  CHECK_THAT(change("industry_share_2022", {industry_2022(12, 0.5481, 0.9295)}),
             contains("at most 15 percentage points") && contains("ours reaches 19 percentage points"));
  const NumbersFile share =
      file_of("fig1", {counted("top_quartile_industry_only_share_since_2017", 36, 64, 0.44, 0.68)});
  CHECK_THAT(change("industry_since_2017", {share}),
             contains("a difference of 17 percentage points from 50 %"));
  const NumbersFile ratio =
      file_of("fig2", {estimate("industry_over_academic_mean_peak_flops_geometric", 2, 1, 4, "ratio")});
  CHECK_THAT(change("hardware_five_times", {ratio}), contains("a ratio of 2.7 times or more"));
}

TEST_CASE("what would change a smaller effect is an estimate as large as the paper's", "[claims]") {
  // 33 % power of the printed error of 0.719, less what our error explains.
  const std::string claim = "industry_releases_less";
  const ClaimResult result = judged(claim, {coefficient(-0.354, 0.0827)});
  REQUIRE(result.verdict.verdict == Verdict::supported_smaller);
  CHECK_THAT(change(claim, {coefficient(-0.354, 0.0827)}),
             contains("-0.96 log odds or less") && !contains("80 %"));
  CHECK(judged(claim, {coefficient(-0.95, 0.0827)}).verdict.verdict == Verdict::supported_smaller);
  CHECK(judged(claim, {coefficient(-0.96, 0.0827)}).verdict.verdict == Verdict::supported);
  // Of a ratio by the logarithm: 5 times exp(-1.96 errors).
  const double error = std::log(3.0 / 1.8) / (2 * 1.959964);
  const NumbersFile ratio =
      file_of("fig2", {estimate("industry_over_academic_mean_peak_flops_geometric", 2.3, 1.8, 3.0, "ratio")});
  REQUIRE(judged("hardware_five_times", {ratio}).verdict.verdict == Verdict::supported_smaller);
  CHECK(5 * std::exp(-1.959964 * error) == Approx(3.873).epsilon(1e-3));
  CHECK_THAT(change("hardware_five_times", {ratio}), contains("3.9 times or more"));
  // And of a larger one the other way.
  REQUIRE(judged(claim, {coefficient(-5, 0.0827)}).verdict.verdict == Verdict::supported_larger);
  CHECK_THAT(change(claim, {coefficient(-5, 0.0827)}), contains("-2.94 log odds or more"));
}

TEST_CASE("every kind of verdict has its own condition, from the numbers", "[claims]") {
  const std::string claim = "terms_grew_faster";
  const auto growth = [](double value, double low, double high) {
    return file_of("fig4", {estimate("growth_differential", value, low, high)});
  };
  const std::string not_found = change(claim, {growth(-0.21, -0.52, 0.1)});
  CHECK_THAT(not_found, contains("the paper's 15 percentage points") && contains("80 %"));
  const std::string open = change(claim, {growth(0.1, -0.2, 0.4)});
  CHECK_THAT(open, contains("80 %") && !contains("15 percentage points"));
  CHECK_THAT(change(claim, {growth(0.2, 0.1, 0.3)}), !contains("80 %"));
  const std::string differs = change("industry_share_2022", {industry_2022(9, 0.357, 0.802)});
  CHECK_THAT(differs, contains("81 %") && contains("ends at 80 %") && !contains("15 percentage points"));
  CHECK_THAT(change("industry_share_2022", {}), contains("no number"));
  std::vector<Number> slopes;
  for (const char* year : {"2018", "2019", "2020", "2021"})
    slopes.push_back(estimate(std::string("slope_") + year, -0.2, -0.3, -0.1, "coefficient"));
  slopes[2] = estimate("slope_2020", 0.1, -0.1, 0.3, "coefficient");
  CHECK_THAT(change("release_every_year", {file_of("fig6", slopes)}),
             contains("fig6.slope_2020:") && !contains("fig6.slope_2019"));
}

TEST_CASE("a printed sign is no printed value", "[claims]") {
  const NumbersFile fig6 = file_of("fig6", {estimate("slope_all", -0.2, -0.3, -0.1, "coefficient")});
  CHECK_THAT(explained("release_slope", {fig6}), contains("printed: only a sign (fig6.slope_all)"));
}
