// Do the estimators find what is planted? Over 200 seeds, 95 % intervals of the elasticity and of both growth
// rates must contain the planted value in 93 to 97 % of the studies. The works are drawn as the simulator
// draws them and counted without being written; that written works give the same counts is a test of its own.

#include "catch.hpp"

#include <map>

#include "data/lexicon.hpp"
#include "results/works/fig3.hpp"
#include "results/works/fig4.hpp"
#include "simulate/simulate.hpp"
#include "stats/panel.hpp"

using namespace computedivide;

namespace {

constexpr std::uint64_t seeds = 200;
constexpr std::uint64_t works = 25 * 10 * 500;  // about 365 per topic and year pass the filters

TopicCube drawn_cube(const WorksDesign& design) {
  const WorksPlan plan(design, topics_of_design(design), compute_terms().terms);
  const int years = design.last_year - design.first_year + 1;
  TopicCube cube;
  cube.topics = plan.topics;
  cube.first_year = design.first_year;
  cube.last_year = design.last_year;
  cube.groups.resize(cube.topics.size() * static_cast<std::size_t>(years) * team_types.size());
  for (std::uint64_t i = 0; i < design.works; ++i) {
    const SimulatedWork work = plan.draw(i);
    if (work.drop) continue;
    GroupCounts& group = cube.groups[cube.place(work.topic, work.year, work.team)];
    group += {1, static_cast<std::int64_t>(work.fillers), static_cast<std::int64_t>(work.terms.size()),
              work.terms.empty() ? 0 : 1};
  }
  return cube;
}

}  // namespace

TEST_CASE("the elasticity's interval holds the planted value in 93 to 97 % of simulated studies") {
  WorksDesign design;
  design.works = works;
  design.term_spread = 0.5;  // terms vary far more among topic-years than from the sampling of works
  std::uint64_t held = 0;
  double mean = 0;
  for (std::uint64_t seed = 1; seed <= seeds; ++seed) {
    design.seed = seed;
    const TopicPanel panel = make_panel(drawn_cube(design), {});
    const WithinFit fit = within_ols(panel_rows(panel, RowsOf::logarithms, false), WithinEffects::group);
    REQUIRE(fit.estimate);
    mean += fit.estimate->estimate / seeds;
    if (fit.estimate->low <= design.elasticity && design.elasticity <= fit.estimate->high) ++held;
  }
  WARN("elasticity " << design.elasticity << ": mean estimate " << mean << ", held in " << held << " of "
                     << seeds);
  CHECK(held >= seeds * 93 / 100);
  CHECK(held <= seeds * 97 / 100);
}

TEST_CASE("the growth rates' intervals hold the planted values in 91 to 98.5 % of simulated studies") {
  WorksDesign design;
  design.works = works;
  design.term_spread = 0;  // growth is then exact in every topic
  std::uint64_t academic = 0, industry = 0, differential = 0;
  const auto holds = [](const Growth& growth, double planted) {
    REQUIRE(growth.low);
    return *growth.low <= planted && planted <= *growth.high ? 1U : 0U;
  };
  for (std::uint64_t seed = 1; seed <= seeds; ++seed) {
    design.seed = seed;
    const TopicCube cube = drawn_cube(design);
    const GrowthPair growth = compute_fig4(cube, topic_growths(cube, {}), {}).overall;
    academic += holds(growth.academic, design.growth_academic);
    industry += holds(growth.industry, design.growth_industry);
    differential += holds(growth.differential, design.growth_industry - design.growth_academic);
  }
  WARN("growth held in " << academic << " (academic), " << industry << " (industry) and " << differential
                         << " (differential) of " << seeds);
  for (const std::uint64_t held : {academic, industry, differential}) {
    CHECK(held >= seeds * 910 / 1000);
    CHECK(held <= seeds * 985 / 1000);
  }
}
