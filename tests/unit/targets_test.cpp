#include <cmath>
#include <regex>

#include "base/files.hpp"
#include "catch.hpp"
#include "computedivide/error.hpp"
#include "plot/gnuplot.hpp"
#include "plot/labels.hpp"
#include "plot/linear_axis.hpp"
#include "plot/script.hpp"
#include "plot/targets.hpp"
#include "scratch.hpp"

using namespace computedivide;

namespace {

constexpr double px_per_mm = 96 / 25.4;

/// Two rows, one without a value.
Table three_rows() {
  return {"t.csv",
          {"name", "year", "flop", "share", "low", "high", "n", "papers"},
          {{"first", "2001", "1000", "0.5", "0.2", "0.8", "4", "2"},
           {"second", "2002", "100000", "0.25", "0.1", "0.5", "8", "2"},
           {"third", "2003", "10", "", "", "", "0", "0"}}};
}

/// 100 mm by 50 mm, rounded to 378 by 189 px; the panel from 20 to 80 mm and from 10 to 40 mm.
Figure small_figure(Axis x, std::vector<Mark> marks) {
  Figure figure;
  figure.name = "t";
  figure.width_mm = 100;
  figure.height_mm = 50;
  figure.table = three_rows();
  Panel panel;
  panel.box = {20, 10, 60, 30};
  panel.x = std::move(x);
  panel.y = share_axis("Share (%)");
  for (Mark& mark : marks) add_mark(figure, panel, std::move(mark));
  add_panel(figure, std::move(panel), 46);
  return figure;
}

const Place year{"year", ""}, flop{"flop", ""};
const Colour blue(colours::blue);
const Rows known{where_at_least("n", 1)};

double middle_x(const Target& target) {
  return target.x + target.width / 2;
}
double middle_y(const Target& target) {
  return target.y + target.height / 2;
}

/// From the left edge, and from the lower one: what mm come to in px when the canvas is rounded.
double left_px(double mm) {
  return mm / 100 * 378;
}
double above_px(double mm, double height_mm = 50, double height_px = 189) {
  return (1 - mm / height_mm) * height_px;
}

std::vector<std::pair<double, double>> drawn_points(const std::string& svg) {
  std::vector<std::pair<double, double>> places;
  const std::regex use("<use xlink:href='#gpPt6' transform='translate\\(([0-9.]+),([0-9.]+)\\)");
  for (std::sregex_iterator at(svg.begin(), svg.end(), use), end; at != end; ++at) {
    places.emplace_back(std::stod((*at)[1]), std::stod((*at)[2]));
  }
  return places;
}

}  // namespace

TEST_CASE("a point's target is a square around it, at the place of its value on every kind of axis") {
  const Points by_year{year, "share", blue, 3, known}, by_flop{flop, "share", blue, 3, known};
  const std::vector<Target> linear =
      targets(small_figure(linear_axis("", 2000, 2004, 60, TickStyle::number, 0), {by_year}));
  REQUIRE(linear.size() == 2);
  // 2001 is a quarter of the way from 20 to 80 mm, one half of the share's 30 mm above 10 mm.
  CHECK(middle_x(linear[0]) == Approx(left_px(35)));
  CHECK(middle_y(linear[0]) == Approx(above_px(25)));
  CHECK(middle_x(linear[1]) == Approx(left_px(50)));
  CHECK(middle_y(linear[1]) == Approx(above_px(17.5)));
  CHECK(linear[0].width == 8);
  CHECK(linear[0].height == 8);
  const std::vector<Target> date = targets(small_figure(year_axis("", 2000, 2004, 60, 6), {by_year}));
  REQUIRE(date.size() == 2);
  CHECK(middle_x(date[0]) == Approx(left_px(35)));
  const std::vector<Target> log = targets(small_figure(log_axis("", 100, 1e6, 60, 6), {by_flop}));
  REQUIRE(log.size() == 2);
  // 1000 is one decade of four from the left, 1e5 three.
  CHECK(middle_x(log[0]) == Approx(left_px(35)));
  CHECK(middle_x(log[1]) == Approx(left_px(65)));
}

TEST_CASE("a large point has a large target, and one outside its panel none") {
  const std::vector<Target> found =
      targets(small_figure(year_axis("", 2000, 2001.5, 60, 6), {Points{year, "share", blue, 12, known}}));
  REQUIRE(found.size() == 1);
  CHECK(found[0].width == Approx(16));  // 12 pt
}

TEST_CASE("the header of simulated data moves targets down, by its height") {
  Figure figure = small_figure(year_axis("", 2000, 2004, 60, 6), {Points{year, "share", blue, 3, known}});
  CHECK(svg_width_px(figure) == 378);
  CHECK(svg_height_px(figure) == 189);
  figure.kind = SourceKind::synthetic;
  CHECK(svg_height_px(figure) == 219);  // 58 mm
  const std::vector<Target> found = targets(figure);
  REQUIRE(found.size() == 2);
  CHECK(middle_y(found[0]) == Approx(above_px(25, 58, 219)));
}

TEST_CASE("a bar has one target a segment, from the bottom up, and none where it has no height") {
  Figure figure = small_figure(year_axis("", 2000, 2004, 60, 6), {});
  figure.table.rows[1][4] = "0";
  figure.panels[0].marks.push_back(
      StackedBars{.place = year, .width = 0.5, .stack = {{"low", blue}, {"share", blue}}, .rows = known});
  const std::vector<Target> found = targets(figure);
  REQUIRE(found.size() == 3);
  // Half a year to the left of 2001 + 0.25: 15 mm a year.
  CHECK(found[0].x == Approx(left_px(35 - 3.75)));
  CHECK(found[0].width == Approx(left_px(7.5)));
  CHECK(found[0].y == Approx(above_px(16)));  // 0.2 of 30 mm
  CHECK(found[0].y + found[0].height == Approx(above_px(10)));
  CHECK(found[1].y == Approx(above_px(31)));  // 0.2 + 0.5
  CHECK(found[1].y + found[1].height == Approx(above_px(16)));
  CHECK(found[2].y + found[2].height == Approx(above_px(10)));
}

TEST_CASE("a bar between two columns fills its share of the room, and is cut at the panel's edge") {
  Figure figure = small_figure(log_axis("", 100, 1e6, 60, 6), {});
  figure.table.rows.resize(1);
  figure.table.header.push_back("to");
  figure.table.rows[0].push_back("1e7");
  figure.table.rows[0][3] = "2";
  figure.panels[0].marks.push_back(
      StackedBars{.place = {"flop", "to"}, .width = 0.5, .stack = {{"share", blue}}, .rows = {}});
  const std::vector<Target> found = targets(figure);
  REQUIRE(found.size() == 1);
  CHECK(found[0].x == Approx(left_px(35 + 15)));  // a quarter of four decades behind 1000
  CHECK(found[0].x + found[0].width == Approx(left_px(80)));
  CHECK(found[0].y == Approx(above_px(40)));
}

TEST_CASE(
    "a line's vertices are targets unless a point is drawn for the same datum; long lines are thinned") {
  const Line line{year, "share", blue, 1, false, {}};
  const Axis x = year_axis("", 2000, 2004, 60, 6);
  CHECK(targets(small_figure(x, {line})).size() == 2);
  CHECK(targets(small_figure(x, {line, line})).size() == 2);
  CHECK(targets(small_figure(x, {line, Points{year, "share", blue, 3, known}})).size() == 2);
  CHECK(targets(small_figure(x, {line, Points{year, "low", blue, 3, known}})).size() == 4);
  CHECK(targets(small_figure(x, {Band{year, "low", "high", blue, {}}})).empty());
  Figure level = small_figure(x, {line});
  level.panels[0].readings = {{}, {}, {{.column = "papers"}}};
  CHECK(targets(level).size() == 1);  // both ends say the same
  CHECK(targets(small_figure(
                    x, {ErrorBars{.place = year, .low = "low", .high = "high", .colour = blue, .rows = {}}}))
            .empty());
  Figure figure = small_figure(x, {line});
  figure.table.rows.clear();
  for (int i = 0; i <= 300; ++i) {
    figure.table.rows.push_back(
        {fmt::format("vertex {}", i), std::to_string(2000 + i / 100.0), "1", "0.5", "", "", "1", "0"});
  }
  const std::vector<Target> found = targets(figure);
  REQUIRE(found.size() == most_line_targets);
  CHECK(found.front().label.starts_with("vertex 0: "));
  CHECK(found.back().label.starts_with("vertex 300: "));
}

TEST_CASE("panels are named by their letters, or numbered where there are several without") {
  Figure figure = small_figure(year_axis("", 2000, 2004, 60, 6), {Points{year, "share", blue, 3, known}});
  CHECK(targets(figure)[0].panel.empty());
  figure.panels.push_back(figure.panels[0]);
  CHECK(targets(figure)[2].panel == "2");
  figure.panels[1].letter = "b";
  CHECK(targets(figure)[2].panel == "b");
}

TEST_CASE("a row that nobody put into words says its name and its numbers by their columns") {
  CHECK(words_of_row(three_rows(), 0, {}, {"share"}) ==
        "first: year 2001, flop 1000, share 50 %, low 0.2, high 0.8, n 4, papers 2");
  CHECK(words_of_row(three_rows(), 2, {}, {"share"}) == "third: year 2003, flop 10, n 0, papers 0");
}

TEST_CASE("a row's words: names, what is drawn with its details, what is always said; blanks left out") {
  const Reading share{
      .column = "share",
      .name = "with code",
      .as = ReadAs::percent,
      .details = {{.column = "papers", .to = "n", .between = " of "},
                  {.column = "low", .name = "95 % interval", .as = ReadAs::percent, .to = "high"}}};
  const Readings readings{{{.column = "name", .as = ReadAs::text, .words = {{"second", "Second year"}}}},
                          {share, {.column = "flop", .as = ReadAs::scientific, .unit = " FLOP"}},
                          {{.column = "n", .name = "works"}}};
  CHECK(words_of_row(three_rows(), 0, readings, {"year", "share"}) ==
        "first: with code 50 % (2 of 4, 95 % interval 20 to 80 %), works 4");
  CHECK(words_of_row(three_rows(), 1, readings, {"flop"}) == "Second year: 10⁵ FLOP, works 8");
  CHECK(words_of_row(three_rows(), 2, readings, {"share"}) == "third: works 0");
  const Readings wrong{{{.column = "nmae"}}, {}, {}};
  CHECK_THROWS_WITH(words_of_row(three_rows(), 0, wrong, {}), Catch::Contains("did you mean 'name'"));
}

TEST_CASE("a value that was cut at the edge of what is drawn is said to be beyond it") {
  const Readings readings{
      {}, {}, {{.column = "low", .as = ReadAs::percent, .to = "high", .cut_below = 0.2, .cut_above = 0.5}}};
  CHECK(words_of_row(three_rows(), 0, readings, {}) == "below 20 to above 80 %");
  const Readings some{{}, {}, {{.column = "low", .name = "low", .rows = {where_is("name", "second")}}}};
  CHECK(words_of_row(three_rows(), 0, some, {}).empty());
  CHECK(words_of_row(three_rows(), 1, some, {}) == "low 0.1");
}

TEST_CASE("numbers for reading have three significant digits, a true minus and powers of ten") {
  CHECK(readable_number(1.00993812665, ReadAs::number) == "1.01");
  CHECK(readable_number(-0.25, ReadAs::number) == "−0.25");
  CHECK(readable_number(1428, ReadAs::number) == "1428");
  CHECK(readable_number(1428.6, ReadAs::number) == "1429");
  CHECK(readable_number(0, ReadAs::signed_percent) == "0");
  CHECK(readable_number(-0.0, ReadAs::number) == "0");
  CHECK(readable_number(0.509016, ReadAs::percent) == "50.9");
  CHECK(readable_number(3.344, ReadAs::signed_percent) == "+334");
  CHECK(readable_number(-0.0631, ReadAs::points) == "−6.31");
  CHECK(readable_number(2.268e13, ReadAs::number) == "2.27×10¹³");
  CHECK(readable_number(9.999e5, ReadAs::scientific) == "10⁶");
  CHECK(readable_number(1000, ReadAs::scientific) == "10³");
  CHECK(readable_number(0.00002, ReadAs::number) == "2×10⁻⁵");
}

TEST_CASE("the table of targets holds px with two decimals, and quotes labels with commas") {
  CHECK(targets_csv({{"a", 1, 2.345678, 8, 8, "x: 1, 2"}}) ==
        "panel,x,y,width,height,label\na,1.00,2.35,8.00,8.00,\"x: 1, 2\"\n");
  CHECK(targets_csv({}) == "panel,x,y,width,height,label\n");
}

TEST_CASE("a target's middle is where gnuplot draws the point, with and without the header") {
  if (!program_version("gnuplot")) {
    std::printf("skipped: gnuplot is not there\n");
    return;
  }
  for (const SourceKind kind : {SourceKind::real, SourceKind::synthetic}) {
    for (const bool log : {false, true}) {
      Figure figure = small_figure(log ? log_axis("", 100, 1e6, 60, 6) : year_axis("", 2000, 2004, 60, 6),
                                   {Points{log ? flop : year, "share", blue, 3, known}});
      figure.kind = kind;
      figure.width_mm = 99.9;  // not a whole number of px
      const Scratch folder;
      folder.write("t.csv", to_csv(figure.table));
      folder.write("t.gp", gnuplot_script(figure));
      draw_svg(folder.path(), "t");
      const auto drawn = drawn_points(read_file(folder / "t.svg"));
      const std::vector<Target> found = targets(figure);
      REQUIRE(drawn.size() == 2);
      REQUIRE(found.size() == 2);
      for (std::size_t i = 0; i < 2; ++i) {
        CHECK(std::abs(middle_x(found[i]) - drawn[i].first) < 0.1);
        CHECK(std::abs(middle_y(found[i]) - drawn[i].second) < 0.1);
      }
    }
  }
}
