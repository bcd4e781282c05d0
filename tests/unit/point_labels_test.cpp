#include <cmath>

#include "catch.hpp"
#include "clashes.hpp"
#include "computedivide/error.hpp"
#include "plot/figure.hpp"
#include "plot/labels.hpp"
#include "topic_sample.hpp"

using namespace computedivide;

namespace {

const Box room{10, 10, 110, 70};

Figure empty_figure() {
  Figure figure;
  figure.name = "f";
  figure.width_mm = 130;
  figure.height_mm = 90;
  return figure;
}

std::vector<std::string> labels_of(const Axis& axis) {
  std::vector<std::string> labels;
  for (const Tick& tick : axis.ticks) labels.push_back(tick.text);
  return labels;
}

}  // namespace

TEST_CASE("names of points in a crowd touch neither one another nor the points") {
  for (const std::uint64_t seed : {1U, 2U, 3U, 4U, 5U}) {
    Draws draws(seed, 0);
    std::vector<NamedPoint> points;
    for (int i = 0; i < 30; ++i) {
      // Half of them in the middle, where names of 20 letters cannot all be next to their points.
      const double spread = i % 2 == 0 ? 8 : 30;
      points.push_back({"A topic of some name " + std::to_string(i),
                        std::clamp(65 + spread * draws.normal(), 12.0, 118.0),
                        std::clamp(45 + spread / 2 * draws.normal(), 12.0, 78.0)});
    }
    Figure figure = empty_figure();
    PointLabelOptions options;
    options.size_pt = 5;
    const LabelFaults faults = add_point_labels(figure, points, room, options);
    CHECK(faults.labels_on_labels == 0);
    CHECK(faults.labels_on_points == 0);
    CHECK(figure.texts.size() == 30);
    CHECK(clashes(figure) == std::vector<std::string>{});
  }
}

TEST_CASE("a lone point's name is next to it, without a leader") {
  Figure figure = empty_figure();
  add_point_labels(figure, {{"Robotics", 60, 40}}, room, {});
  REQUIRE(figure.texts.size() == 1);
  CHECK(figure.leaders.empty());
  CHECK(figure.texts[0].x_mm > 60);
  CHECK(figure.texts[0].x_mm < 62);
  CHECK(figure.texts[0].y_mm == Approx(40).margin(1.5));
}

TEST_CASE("a name at the right edge is on the left of its point, inside") {
  Figure figure = empty_figure();
  add_point_labels(figure, {{"Machine translation", 119, 40}}, room, {});
  CHECK(figure.texts[0].x_mm < 100);
}

TEST_CASE("points in one place get names with leaders") {
  Figure figure = empty_figure();
  std::vector<NamedPoint> points;
  for (int i = 0; i < 8; ++i) points.push_back({"Topic " + std::to_string(i), 60, 40});
  const LabelFaults faults = add_point_labels(figure, points, room, {});
  CHECK(faults.labels_on_labels == 0);
  CHECK_FALSE(figure.leaders.empty());
  CHECK(clashes(figure) == std::vector<std::string>{});
}

TEST_CASE("labels that have no room are reported, not hidden") {
  Figure figure = empty_figure();
  std::vector<NamedPoint> points;
  for (int i = 0; i < 12; ++i) points.push_back({"A long name in a small room", 30, 20});
  const LabelFaults faults = add_point_labels(figure, points, {20, 15, 30, 10}, {});
  CHECK(faults.labels_on_labels > 0);
}

TEST_CASE("a linear axis has round labels, percentages and true minus signs") {
  CHECK(labels_of(linear_axis("x", 0, 1, 50, TickStyle::number, 0)) ==
        std::vector<std::string>{"0.0", "0.2", "0.4", "0.6", "0.8", "1.0"});
  CHECK(labels_of(linear_axis("x", -0.5, 0.5, 50, TickStyle::signed_percent, 0)) ==
        std::vector<std::string>{"\u221240", "\u221220", "0", "+20", "+40"});
  CHECK(labels_of(linear_axis("x", 0.001, 0.004, 30, TickStyle::percent, 0)) ==
        std::vector<std::string>{"0.1", "0.2", "0.3", "0.4"});
  const Axis one = linear_axis("x", 5, 5, 50, TickStyle::number);
  CHECK(one.low < 5);
  CHECK(one.high > 5);
  CHECK_THROWS_WITH(linear_axis("x", 2, 1, 50, TickStyle::number), contains("2 to 1 is not a range"));
  CHECK_THROWS_AS(linear_axis("x", 0, HUGE_VAL, 50, TickStyle::number), Error);
}
