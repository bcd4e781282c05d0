#include <array>
#include <cmath>

#include "catch.hpp"
#include "stats/distributions.hpp"
#include "stats/joint_test.hpp"
#include "stats/panel.hpp"

using namespace computedivide;

namespace {

/// A panel of groups and periods with a slope, group and period effects, and errors that share a part within
/// groups.
std::vector<WithinRow> panel_of(int groups, int periods, double slope, std::uint64_t seed) {
  std::mt19937_64 generator = random_stream(seed, 0);
  std::vector<WithinRow> rows;
  for (int g = 0; g < groups; ++g) {
    const double effect = random_normal(generator), tendency = random_normal(generator);
    for (int t = 0; t < periods; ++t) {
      WithinRow row;
      row.x = effect + random_normal(generator) + 0.3 * t * tendency;
      row.y = slope * row.x + 2 * effect + 0.1 * t + random_normal(generator) +
              0.2 * t * random_normal(generator);
      row.weight = 1 + static_cast<double>(random_below(generator, 4));
      row.group = g;
      row.period = t;
      rows.push_back(row);
    }
  }
  return rows;
}

constexpr std::array<WithinEffects, 3> all_effects{WithinEffects::none, WithinEffects::group,
                                                   WithinEffects::group_and_period};

}  // namespace

TEST_CASE("leverages add up to the columns of the effects") {
  const std::vector<WithinRow> rows = panel_of(5, 4, 1, 3);
  for (const WithinEffects effects : all_effects) {
    const PanelResiduals panel = take_out_effects(rows, effects);
    CHECK(effect_leverages(panel, effects).sum() == Approx(static_cast<double>(panel.columns)));
  }
}

TEST_CASE("the corrected slope subtracts the errors that the effects leave") {
  // One group, x of 0, 2, 4: Sxx is 8, and two thirds of each variance stay: 3 x 2/3 x 0.5 = 1.
  std::vector<NoisyRow> rows;
  for (const double x : {0.0, 2.0, 4.0}) rows.push_back({{x, 3 * x, 1, 0, 0}, 0.5, 0.25});
  for (const WithinEffects effects : {WithinEffects::none, WithinEffects::group}) {
    const CorrectedSlope slope = corrected_slope(rows, effects);
    CHECK(*slope.uncorrected == Approx(3));
    CHECK(slope.reliability == Approx(7.0 / 8));
    CHECK(*slope.slope == Approx((24 - 0.5) / (8 - 1)));
  }
  for (NoisyRow& row : rows) row.x_variance = 10;
  const CorrectedSlope none = corrected_slope(rows, WithinEffects::group);
  CHECK_FALSE(none.slope);
  CHECK_FALSE(none.reason.empty());
}

TEST_CASE("the corrected slope finds what noise hides, where the plain one does not") {
  const double noise = 0.8;
  std::mt19937_64 generator = random_stream(5, 1);
  std::vector<NoisyRow> rows;
  for (const WithinRow& exact : panel_of(400, 6, -1, 7)) {
    NoisyRow row{exact, noise * noise, 0};
    row.row.x += noise * random_normal(generator);
    rows.push_back(row);
  }
  for (const WithinEffects effects : {WithinEffects::group, WithinEffects::group_and_period}) {
    const CorrectedSlope slope = corrected_slope(rows, effects);
    CHECK(*slope.slope == Approx(-1).margin(0.08));
    CHECK(*slope.uncorrected > -0.8);
  }
}

TEST_CASE("the corrected slope's interval is of drawn groups, and fails where too many draws do") {
  std::vector<NoisyRow> rows;
  for (const WithinRow& row : panel_of(25, 5, -1, 11)) rows.push_back({row, 0.1, 0});
  BootstrapOptions options;
  options.replicates = 199;
  const CorrectedSlopeInterval interval = corrected_slope_interval(rows, WithinEffects::group, options);
  REQUIRE(interval.interval);
  CHECK(interval.interval->low < -1);
  CHECK(interval.interval->high > -1);
  CHECK(interval.standard_error > 0);
  for (NoisyRow& row : rows) row.x_variance = 1.6;
  const CorrectedSlopeInterval none = corrected_slope_interval(rows, WithinEffects::group, options);
  CHECK_FALSE(none.interval);
  CHECK(none.failed > 9);
  CHECK_FALSE(none.reason.empty());
}

TEST_CASE("the sample's own statistics in the joint test are those of the fits") {
  for (const WithinEffects effects : all_effects) {
    const std::vector<WithinRow> rows = panel_of(12, 5, -0.4, 2);
    const WithinFit fit = within_ols(rows, effects);
    JointOptions options;
    options.draws = 9;
    const JointTest test = joint_null_test(
        1, [&](std::size_t) { return within_sums(rows, effects); }, options);
    CHECK(test.median == Approx(fit.estimate->estimate));
    const double p = *fit.estimate->p_value;
    CHECK(std::abs(test.stouffer) == Approx(-normal_quantile(p / 2)).epsilon(1e-4));
    CHECK(test.share_significant == (p < 0.05 && fit.estimate->estimate < 0 ? 1 : 0));
  }
}

TEST_CASE("a draw of the joint test is the fit to the outcomes that it stands for") {
  // All 2^3 signs of four groups, by hand, against the p-value over many draws.
  const std::vector<WithinRow> rows = panel_of(4, 6, -0.6, 8);
  const WithinEffects effects = WithinEffects::group_and_period;
  const PanelResiduals panel = take_out_effects(rows, effects);
  const double observed = within_ols(rows, effects).estimate->estimate;
  int reached = 0;
  for (int signs = 0; signs < 16; ++signs) {
    std::vector<WithinRow> drawn = rows;
    for (std::size_t i = 0; i < rows.size(); ++i) {
      const double residual =
          panel.y[static_cast<Eigen::Index>(i)] / panel.root[static_cast<Eigen::Index>(i)];
      drawn[i].y = ((signs >> rows[i].group) & 1) != 0 ? -residual : residual;
    }
    if (std::abs(within_ols(drawn, effects).estimate->estimate) >= std::abs(observed) * (1 - 1e-6)) ++reached;
  }
  JointOptions options;
  options.draws = 4000;
  const JointTest test = joint_null_test(
      1, [&](std::size_t) { return within_sums(rows, effects, 3); }, options);
  CHECK(test.median_p == Approx(reached / 16.0).margin(0.03));
}

TEST_CASE("copies of a specification add nothing, and threads change nothing") {
  const auto specification = [](std::size_t k) {
    return within_sums(panel_of(14, 4, -0.3, k % 5), all_effects[k % 3]);
  };
  JointOptions options;
  options.draws = 99;
  const JointTest one = joint_null_test(40, specification, options);
  options.threads = 3;
  const JointTest threads = joint_null_test(40, specification, options);
  CHECK(one.stouffer == threads.stouffer);
  CHECK(one.median_p == threads.median_p);
  const auto copies = [&](std::size_t count) {
    return joint_null_test(
        count, [&](std::size_t) { return specification(1); }, options);
  };
  CHECK(copies(9).stouffer == Approx(3 * copies(1).stouffer));
  CHECK(copies(9).stouffer_p == copies(1).stouffer_p);
  CHECK(copies(9).median_p == copies(1).median_p);
}

TEST_CASE("the joint test rejects a planted effect, and leaves out what has too few groups") {
  const auto planted = [](std::size_t k) {
    return within_sums(panel_of(k == 0 ? 6 : 20, 5, -1, 1), WithinEffects::group);
  };
  JointOptions options;
  options.draws = 199;
  const JointTest test = joint_null_test(4, planted, options);
  CHECK(test.specifications == 3);
  CHECK(test.left_out == 1);
  CHECK(test.median < -0.8);
  CHECK(test.share_significant == 1);
  CHECK(test.median_p <= 0.01);
  CHECK(test.stouffer_p <= 0.01);
  CHECK(test.share_p <= 0.05);
  options.direction = 1;
  CHECK(joint_null_test(4, planted, options).share_significant == 0);
  CHECK_THROWS(joint_null_test(1, planted, options));
}

TEST_CASE("the joint test of one value per cluster is Student's, and its median has an interval") {
  const std::vector<double> values{0.4, -0.1, 0.6, 0.3, 0.2, 0.5, -0.2, 0.7, 0.1, 0.3};
  std::vector<int> clusters(values.size());
  for (std::size_t i = 0; i < clusters.size(); ++i) clusters[i] = static_cast<int>(3 * i);
  JointOptions options;
  options.direction = 1;
  const JointTest test = joint_null_test(
      1, [&](std::size_t) { return mean_sums(clusters, values); }, options);
  // The mean over its error: 0.28 / (0.28983 / sqrt(10)) = 3.05505 with 9 degrees of freedom.
  CHECK(test.median == Approx(0.28));
  CHECK(test.stouffer == Approx(-normal_quantile(two_sided_p(3.05505, 9) / 2)).epsilon(1e-3));
  CHECK(test.share_significant == 1);
  CHECK(test.median_low > 0);
  CHECK(test.median_low < 0.28);
  CHECK(test.median_high - 0.28 == Approx(0.28 - test.median_low).margin(0.03));
}

TEST_CASE(
    "the sums of a logit's column are its scores without it, and the information that the rest leaves") {
  // Without other columns p is the mean of y, and x is less its mean.
  Eigen::VectorXd y(8), x(8);
  y << 0, 0, 1, 0, 1, 1, 1, 0;
  x << 1, 2, 3, 1, 5, 4, 2, 2;
  Design design = start_design("y", y);
  add_column(design, "x", x);
  const JointSpecification sums = logit_sums(design, "x", {0, 1, 2, 3, 4, 5, 6, 7});
  REQUIRE(sums.a.size() == 8);
  for (Eigen::Index i = 0; i < 8; ++i) {
    const double centred = x[i] - x.mean();
    CHECK(sums.a[i] == Approx(centred * (y[i] - 0.5)));
    CHECK(sums.q[i] == Approx(centred * centred * 0.25));
  }
  CHECK_THROWS_WITH(logit_sums(design, "z", {0, 1, 2, 3, 4, 5, 6, 7}), contains("'z'"));
}

TEST_CASE("groups vary within themselves beside their effects, and from one another without") {
  std::vector<WithinRow> rows;
  for (int g = 0; g < 4; ++g) {
    for (int t = 0; t < 3; ++t) rows.push_back({g < 2 ? 1.0 : g + (g == 3 ? t : 0), 0, 1, g, t});
  }
  CHECK(varying_groups(rows, WithinEffects::group) == 1);
  CHECK(varying_groups(rows, WithinEffects::group_and_period) == 1);
  CHECK(varying_groups(rows, WithinEffects::none) == 3);
}
