#include <cstdio>
#include <regex>

#include "base/files.hpp"
#include "catch.hpp"
#include "computedivide/error.hpp"
#include "plot/figure.hpp"
#include "plot/gnuplot.hpp"
#include "plot/labels.hpp"
#include "plot/script.hpp"
#include "scratch.hpp"

using namespace computedivide;

namespace {

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

std::vector<HoverLabel> labels_of(const Figure& figure) { return hover_labels(figure, figure.panels[0]); }

}  // namespace

TEST_CASE("a bar has one label a segment, in its middle, and none where it has no height", "[hover]") {
  Figure figure = small_figure(year_axis(2000, 2004, 60), {});
  figure.table.rows[1][4] = "0";
  figure.panels[0].marks.push_back(
      StackedBars{.place = year, .width = 0.5, .stack = {{"low", blue}, {"share", blue}}, .rows = known});
  const std::vector<HoverLabel> found = labels_of(figure);
  REQUIRE(found.size() == 3);
  CHECK(found[0].x == 2001);
  CHECK(found[0].y == Approx(0.1));
  CHECK(found[1].y == Approx(0.2 + 0.25));
  CHECK(found[2].x == 2002);
  CHECK(found[2].y == Approx(0.125));
}

TEST_CASE("between two columns a label is in the middle of the axis's scale", "[hover]") {
  Figure figure = small_figure(log_axis("", 100, 1e6, 60), {});
  figure.table.rows.resize(1);
  figure.table.header.push_back("to");
  figure.table.rows[0].push_back("1e5");
  figure.panels[0].marks.push_back(Points{{"flop", "to"}, "share", blue, 3, {}});
  REQUIRE(labels_of(figure).size() == 1);
  CHECK(labels_of(figure)[0].x == Approx(1e4));
}

TEST_CASE("a line's vertices have labels unless a point stands there; long lines are thinned", "[hover]") {
  const Line line{year, "share", blue, 1, {}};
  const Axis x = year_axis(2000, 2004, 60);
  CHECK(labels_of(small_figure(x, {line})).size() == 2);
  CHECK(labels_of(small_figure(x, {line, line})).size() == 2);
  CHECK(labels_of(small_figure(x, {line, Points{year, "share", blue, 3, known}})).size() == 2);
  CHECK(labels_of(small_figure(x, {line, Points{year, "low", blue, 3, known}})).size() == 4);
  CHECK(labels_of(small_figure(x, {Band{year, "low", "high", blue, {}}})).empty());
  Figure level = small_figure(x, {line});
  level.panels[0].readings = {{}, {}, {{.column = "papers"}}};
  CHECK(labels_of(level).size() == 1);  // both ends say the same
  Figure figure = small_figure(x, {line});
  figure.table.rows.clear();
  for (int i = 0; i <= 300; ++i) {
    figure.table.rows.push_back(
        {fmt::format("vertex {}", i), std::to_string(2000 + i / 100.0), "1", "0.5", "", "", "1", "0"});
  }
  const std::vector<HoverLabel> found = labels_of(figure);
  REQUIRE(found.size() == most_told_of_line);
  CHECK(found.front().text.starts_with("vertex 0: "));
  CHECK(found.back().text.starts_with("vertex 300: "));
}

TEST_CASE("in the drawing a label is the title of a circle where the point is", "[hover]") {
  if (!program_version("gnuplot")) {
    std::printf("skipped: gnuplot is not there\n");
    return;
  }
  for (const SourceKind kind : {SourceKind::real, SourceKind::synthetic}) {
    Figure figure = small_figure(year_axis(2000, 2001.5, 60), {Points{year, "share", blue, 3, known}});
    figure.kind = kind;
    figure.table.rows[0][0] = "O'Brien \\x^{24} \"two\" & <b> {c}, 5 %";
    const Scratch folder;
    folder.write("t.csv", to_csv(figure.table));
    folder.write("t.gp", gnuplot_script(figure));
    draw_svg(folder.path(), "t");
    const std::string svg = read_file(folder / "t.svg");
    CHECK(svg.find("gnuplot_svg") == std::string::npos);
    CHECK(svg.find("<title>O'Brien ∖x^{24} ”two” &amp; &lt;b> {c}, 5 %: ") != std::string::npos);
    const std::regex circle("<circle cx='([0-9.]+)' cy='([0-9.]+)' r='4'");
    const std::vector<std::smatch> circles(std::sregex_iterator(svg.begin(), svg.end(), circle), {});
    // The second point is outside the panel.
    REQUIRE(circles.size() == 1);
    // Two thirds of the panel to the right, half of it up; a mark of simulation above moves the panel.
    CHECK(std::stod(circles[0][1]) == Approx(226.79).margin(0.01));
    if (kind == SourceKind::real) CHECK(std::stod(circles[0][2]) == Approx(94.5).margin(0.01));
  }
}

TEST_CASE("a row that was not put into words says its name and its numbers by their columns") {
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
  CHECK_THROWS_WITH(words_of_row(three_rows(), 0, wrong, {}), contains("did you mean 'name'"));
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
