// Do the estimators find what is planted in simulated papers? Over 200 seeds, 95 % intervals of Table 1's
// coefficients and of Figure 2's ratios must contain the planted value in 95 of a hundred studies, within
// what chance allows: ten intervals are checked together, so 2.81 standard errors of a share of 0.95 on
// either side keep the probability that a correct estimator fails anywhere at 5 % (Bonferroni).
//
// Table 1 has 94 papers, 12 to 24 a year. Where all papers of a year release code, that year's coefficient
// does not exist and the regression by maximum likelihood is refused; these seeds are counted separately.
// With so few papers the estimate is biased away from zero, as maximum likelihood is.

#include "catch.hpp"

#include <cmath>

#include "base/files.hpp"
#include "computedivide/error.hpp"
#include "results/papers/fig2.hpp"
#include "results/papers/release/release_sample.hpp"
#include "simulate/simulate.hpp"

using namespace computedivide;

namespace {

constexpr std::uint64_t seeds = 200;

struct Recovery {
  std::size_t held = 0, of = 0;
  double mean = 0, mean_error = 0;
  void add(double estimate, double low, double high, double truth) {
    held += low <= truth && truth <= high;
    ++of;
    mean += (estimate - mean) / static_cast<double>(of);
    mean_error += ((high - low) / 3.92 - mean_error) / static_cast<double>(of);
  }
  void check(const std::string& what, double truth) const {
    WARN(what << ": planted " << truth << ", mean estimate " << mean << ", mean standard error " << mean_error
              << ", held in " << held << " of " << of);
    const auto n = static_cast<double>(of);
    const double share = static_cast<double>(held) / n;
    CHECK(std::abs(share - 0.95) <= 2.81 * std::sqrt(0.95 * 0.05 / n));
  }
};

struct Table1Recovery {
  Recovery industry, authors, year_2021;
  std::size_t refused = 0;
};

Table1Recovery recover(std::size_t novel_models, CodeReleaseMethod method = CodeReleaseMethod::likelihood) {
  Table1Recovery all;
  for (std::uint64_t seed = 1; seed <= seeds; ++seed) {
    PapersDesign design;
    design.seed = seed;
    design.novel_models = novel_models;
    design.code_sample = std::max(design.code_sample, novel_models);
    design.code_known = std::max(design.code_known, novel_models);
    const CodeReleaseSample sample = code_release_sample(simulate_papers(design), "novel");
    REQUIRE(sample.rows.size() == novel_models);
    try {
      const CodeReleaseFit fit = fit_code_release(sample.rows, {.method = method});
      const auto take = [&](Recovery& recovery, std::string_view name, double truth) {
        const Estimate& row = estimate_of(fit, name);
        recovery.add(row.estimate, row.low, row.high, truth);
      };
      take(all.industry, "frac_industry", design.frac_industry);
      take(all.authors, "n_authors", design.n_authors);
      take(all.year_2021, "year_2021", planted_papers(design).years[4]);
    } catch (const Error&) {
      ++all.refused;
    }
  }
  return all;
}

}  // namespace

TEST_CASE("Table 1's intervals hold the planted coefficients on 94 papers, where they can be fitted") {
  const Table1Recovery all = recover(94);
  WARN("refused: " << all.refused << " of " << seeds);
  CHECK(all.refused < seeds / 5);
  all.industry.check("frac_industry, n = 94", -1.52);
  all.authors.check("n_authors, n = 94", -0.00253);
}

TEST_CASE(
    "Table 1 by Firth's penalised likelihood is refused for no 94 papers, and its intervals hold as often") {
  const Table1Recovery all = recover(94, CodeReleaseMethod::firth);
  CHECK(all.refused == 0);
  all.industry.check("frac_industry by Firth, n = 94", -1.52);
  all.authors.check("n_authors by Firth, n = 94", -0.00253);
}

TEST_CASE("Table 1's intervals hold the planted coefficients on 1000 papers") {
  const Table1Recovery all = recover(1000);
  CHECK(all.refused == 0);
  all.industry.check("frac_industry, n = 1000", -1.52);
  all.authors.check("n_authors, n = 1000", -0.00253);
  all.year_2021.check("year_2021, n = 1000", 2.13);
  // No bias: within four standard errors of the mean of 200.
  CHECK(all.industry.mean == Approx(-1.52).margin(4 * all.industry.mean_error / std::sqrt(200.0)));
}

TEST_CASE("Figure 2's intervals hold the planted ratios of academic and industry hardware") {
  const std::vector<Accelerator> hardware = read_hardware(shipped_data() / "embedded/hardware.csv");
  const PlantedPapers planted = planted_papers({});
  Recovery arithmetic, geometric, above;
  for (std::uint64_t seed = 1; seed <= seeds; ++seed) {
    PapersDesign design;
    design.seed = seed;
    Fig2Options options;
    options.seed = seed;
    options.replicates = 500;
    const Fig2 fig2 = compute_fig2(simulate_papers(design), hardware, options);
    REQUIRE(fig2.setups.size() == design.setups);
    const auto take = [&](Recovery& recovery, std::string_view name, double truth) {
      for (const Number& number : fig2.numbers) {
        if (number.name == name) recovery.add(*number.value, *number.low, *number.high, truth);
      }
    };
    take(arithmetic, "industry_over_academic_mean_peak_flops", planted.hardware_ratio);
    take(geometric, "industry_over_academic_mean_peak_flops_geometric", planted.hardware_ratio_geometric);
    take(above, "industry_share_above_best_academic", planted.industry_above_best_academic);
  }
  arithmetic.check("hardware ratio", planted.hardware_ratio);
  geometric.check("hardware ratio, geometric", planted.hardware_ratio_geometric);
  above.check("share above the best academic", planted.industry_above_best_academic);
}
