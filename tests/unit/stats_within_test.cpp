#include "catch.hpp"
#include "results/works/fig3.hpp"
#include "stats/panel.hpp"
#include "topic_sample.hpp"

using namespace computedivide;

namespace {

/// The sample's panel with holes, so that topics have different years.
TopicPanel uneven_panel() {
  TopicCounts counts = planted_counts({});
  TopicPanel panel = make_panel(make_cube(counts, 2012, 2021), {});
  std::vector<PanelCell> kept;
  for (std::size_t i = 0; i < panel.cells.size(); ++i) {
    if (i % 7 != 3) kept.push_back(panel.cells[i]);
  }
  panel.cells = kept;
  return panel;
}

void check_same(const std::vector<WithinRow>& rows, const TopicPanel& panel, WithinEffects effects) {
  WildBootstrapOptions few;
  few.replicates = 1;
  const PanelFit whole = fit_panel("slope", panel, rows, effects, few);
  const WithinFit fast = within_ols(rows, effects);
  REQUIRE(whole.estimate);
  REQUIRE(fast.estimate);
  const auto same = [](double a, double b) { CHECK(a == Approx(b).epsilon(1e-9)); };
  same(fast.estimate->estimate, whole.estimate->estimate);
  same(fast.estimate->standard_error, whole.estimate->standard_error);
  same(fast.estimate->low, whole.estimate->low);
  same(fast.estimate->high, whole.estimate->high);
  same(fast.estimate->p_value.value(), whole.estimate->p_value.value());
}

}  // namespace

TEST_CASE("the within transformation gives the estimates and clustered errors of dummies", "[within]") {
  const TopicPanel panel = uneven_panel();
  for (const bool weighted : {false, true}) {
    for (const RowsOf kind : {RowsOf::levels, RowsOf::logarithms}) {
      const std::vector<WithinRow> rows = panel_rows(panel, kind, weighted);
      check_same(rows, panel, WithinEffects::none);
      check_same(rows, panel, WithinEffects::group);
      check_same(rows, panel, WithinEffects::group_and_period);
      check_same(rows, panel, WithinEffects::group_trends);
    }
    check_same(panel_rows(panel, RowsOf::differences, weighted), panel, WithinEffects::none);
  }
}

TEST_CASE("what fit_panel refuses, the within transformation refuses too", "[within]") {
  const auto reason = [](const std::vector<WithinRow>& rows, WithinEffects effects) {
    const WithinFit fit = within_ols(rows, effects);
    CHECK_FALSE(fit.estimate);
    return fit.reason;
  };
  CHECK(reason({}, WithinEffects::none) == "0 groups; at least 3 are needed");
  CHECK(reason({{1, 2, 1, 0, 0}, {2, 3, 1, 1, 0}}, WithinEffects::none) == "2 groups; at least 3 are needed");
  CHECK(reason({{1, 2, 1, 0, 0}, {1, 3, 1, 1, 0}, {1, 5, 1, 2, 0}}, WithinEffects::none) ==
        "x does not vary apart from the effects");
  CHECK(reason({{1, 2, 1, 0, 0}, {2, 2, 1, 1, 0}, {4, 2, 1, 2, 0}}, WithinEffects::none) ==
        "y does not vary");
  CHECK(reason({{1, 2, 1, 0, 0}, {2, 3, 1, 1, 0}, {4, 5, 1, 2, 0}}, WithinEffects::group) ==
        "3 rows for 4 columns");
}
