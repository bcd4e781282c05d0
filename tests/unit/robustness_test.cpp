#include "computedivide/results/robustness.hpp"
#include "catch.hpp"
#include "computedivide/results/fig3.hpp"
#include "computedivide/stats/within.hpp"
#include "topic_sample.hpp"

using namespace computedivide;

namespace {

std::vector<WithinRow> plain_rows(const std::vector<PanelRow>& rows, const TopicPanel& panel) {
  std::vector<WithinRow> plain;
  for (const PanelRow& row : rows) {
    const auto topic = std::find(panel.topics.begin(), panel.topics.end(), row.topic) - panel.topics.begin();
    plain.push_back({row.x, row.y, row.weight, static_cast<int>(topic), std::stoi(row.year)});
  }
  return plain;
}

/// The counts of a small study: few topics, so that thousands of specifications take no time.
RobustnessInput small_input() {
  PlantedTopics planted;
  planted.topics = 5;
  RobustnessInput input;
  input.counts = planted_counts(planted);
  input.variants["matching=independent"] = input.counts;
  input.subsets = 3;
  return input;
}

}  // namespace

TEST_CASE("the fast fit equals least squares with dummies and clustered errors", "[robustness]") {
  TopicCounts counts = planted_counts({});
  // An unbalanced panel: a topic without its first years.
  std::erase_if(counts.cells, [&](const TopicCell& cell) {
    return cell.topic == counts.cells.back().topic && cell.year < 2016;
  });
  const TopicPanel panel = make_panel(make_cube(counts, 2012, 2021), {});
  WildBootstrapOptions wild;
  wild.replicates = 1;
  for (const bool weighted : {false, true}) {
    const std::vector<PanelRow> rows = log_rows(panel, weighted);
    for (const auto& [effects, within] :
         {std::pair{PanelEffects::none, WithinEffects::none},
          std::pair{PanelEffects::topic, WithinEffects::group},
          std::pair{PanelEffects::topic_and_year, WithinEffects::group_and_period}}) {
      const PanelFit slow = fit_panel("slope", rows, effects, wild);
      const WithinFit fast = within_ols(plain_rows(rows, panel), within);
      REQUIRE(slow.estimate);
      REQUIRE(fast.estimate);
      CHECK(fast.estimate->estimate == Approx(slow.estimate->estimate).epsilon(1e-9));
      CHECK(fast.estimate->standard_error == Approx(slow.estimate->standard_error).epsilon(1e-9));
      CHECK(*fast.estimate->p_value == Approx(*slow.estimate->p_value).epsilon(1e-7));
    }
  }
  CHECK_THAT(within_ols({}, WithinEffects::none).reason, contains("3 at least"));
}

TEST_CASE("specifications are the same for any number of threads, and the default is Figure 3's",
          "[robustness]") {
  RobustnessInput input = small_input();
  const std::vector<Specification> one = topic_specifications(input);
  input.threads = 4;
  const std::vector<Specification> four = topic_specifications(input);
  REQUIRE(one.size() == four.size());
  bool same = true;
  for (std::size_t i = 0; i < one.size(); ++i) {
    same = same && one[i].headline == four[i].headline && one[i].estimate == four[i].estimate &&
           one[i].choices == four[i].choices;
  }
  CHECK(same);
  Fig3Options options;
  options.wild.replicates = 1;
  const Fig3 fig3 = compute_fig3(input.counts, options);
  for (const Specification& specification : one) {
    if (!specification.is_default || !specification.headline.starts_with("fig3.")) continue;
    const auto fit = std::find_if(fig3.fits.begin(), fig3.fits.end(), [&](const PanelFit& known) {
      return "fig3." + known.name == specification.headline;
    });
    REQUIRE(fit != fig3.fits.end());
    CHECK(*specification.estimate == Approx(fit->estimate->estimate).epsilon(1e-9));
  }
}

TEST_CASE("every combination, every left-out term and every half is a specification, and numbers count them",
          "[robustness]") {
  const RobustnessInput input = small_input();
  const std::vector<Specification> all = topic_specifications(input);
  // Two tables of counts, four periods, 5 × 3 × 3 × 2 × 2 choices; three terms left out; three halves.
  const std::size_t slopes = 2 * 4 * 5 * 3 * 3 * 2 * 2 + 3 + 3;
  CHECK(
      static_cast<std::size_t>(std::count_if(all.begin(), all.end(), [](const Specification& specification) {
        return specification.headline == "fig3.slope_topic_fe";
      })) == slopes);
  std::vector<PublishedNumber> published(1);
  published[0].id = "fig3.slope_topic_fe";
  published[0].value = -0.122;
  const std::vector<SpecificationCurve> curves = specification_curves(all, published);
  const std::vector<Number> numbers = robustness_numbers(curves);
  const auto value = [&](const std::string& name) {
    const auto place = std::find_if(numbers.begin(), numbers.end(),
                                    [&](const Number& number) { return number.name == name; });
    REQUIRE(place != numbers.end());
    return place->value;
  };
  CHECK(*value("fig3.slope_topic_fe.specifications") + *value("fig3.slope_topic_fe.not_fitted") ==
        static_cast<double>(slopes));
  CHECK(*value("fig3.slope_topic_fe.low") <= *value("fig3.slope_topic_fe.median"));
  CHECK(*value("fig3.slope_topic_fe.median") <= *value("fig3.slope_topic_fe.high"));
  // Planted is a negative elasticity: most slopes have the paper's sign.
  CHECK(*value("fig3.slope_topic_fe.share_same_sign") > 0.9);
  const Figure figure =
      draw_robustness("robustness", curves, {"works", SourceKind::real, "", "planted works"});
  CHECK(figure.panels.size() == curves.size());
}
