#include <cmath>
#include <limits>
#include <random>

#include "catch.hpp"
#include "clashes.hpp"
#include "computedivide/error.hpp"
#include "plot/figure.hpp"
#include "plot/labels.hpp"
#include "plot/script.hpp"

using namespace computedivide;

namespace {

/// A table of years with a blank share in 2003.
Table small_table() {
  return {"f.csv",
          {"year", "n", "share", "low", "high", "kind"},
          {{"2001", "3", "0.5", "0.2", "0.8", "x"},
           {"2002", "12", "0.25", "0.1", "0.5", "x"},
           {"2003", "0", "", "", "", "x"},
           {"2004", "7", "1", "0.6", "1", "y"}}};
}

Figure small_figure(std::vector<Mark> marks) {
  Figure figure;
  figure.name = "f";
  figure.table = small_table();
  Panel panel;
  panel.heading = "Heading";
  panel.box = {12, 12, 60, 30};
  panel.x = year_axis(2000.5, 2004.5, 60);
  panel.y = share_axis("Share (%)");
  for (Mark& mark : marks) add_mark(figure, panel, std::move(mark));
  add_panel(figure, std::move(panel), 56);
  return figure;
}

const Place year{"year", ""};

std::string refusal(Mark mark, const Table& table, const Axis& x, const Axis& y) {
  try {
    check_mark(mark, table, x, y, "f, panel a");
  } catch (const Error& error) {
    return error.what();
  }
  return "";
}

}  // namespace

TEST_CASE("labels at one height are moved apart around it, as little as possible") {
  const std::vector<double> placed = spread({5, 5, 5}, 2, 0, 10);
  CHECK(placed == std::vector<double>{3, 5, 7});
  CHECK(spread({1, 9}, 2, 0, 10) == std::vector<double>{1, 9});
  CHECK(spread({}, 2, 0, 10).empty());
}

TEST_CASE("labels keep within the panel, in their order, and share it evenly where it is too small") {
  const std::vector<double> top = spread({9.9, 9.8, 10}, 2, 0, 10);
  CHECK(top[1] == Approx(6));
  CHECK(top[0] == Approx(8));
  CHECK(top[2] == Approx(10));
  const std::vector<double> crowded = spread({5, 5, 5, 5, 5}, 4, 0, 8);
  CHECK(crowded == std::vector<double>{0, 2, 4, 6, 8});
}

TEST_CASE("no arrangement with the same gaps is nearer to the wanted places") {
  std::mt19937 random(7);
  std::uniform_real_distribution<double> uniform(0, 10);
  const auto cost = [](const std::vector<double>& wanted, const std::vector<double>& placed) {
    double sum = 0;
    for (std::size_t i = 0; i < wanted.size(); ++i) sum += std::pow(wanted[i] - placed[i], 2);
    return sum;
  };
  for (int round = 0; round < 200; ++round) {
    std::vector<double> wanted(4);
    for (double& value : wanted) value = uniform(random);
    std::sort(wanted.begin(), wanted.end());
    const std::vector<double> placed = spread(wanted, 1.5, 0, 10);
    for (std::size_t i = 1; i < placed.size(); ++i) CHECK(placed[i] - placed[i - 1] >= 1.5 - 1e-9);
    // Random feasible alternatives: sorted positions with the gaps added.
    for (int k = 0; k < 50; ++k) {
      std::vector<double> rival(4);
      for (double& value : rival) value = uniform(random) * 5.5 / 10;
      std::sort(rival.begin(), rival.end());
      for (std::size_t i = 0; i < rival.size(); ++i) rival[i] += 1.5 * static_cast<double>(i);
      CHECK(cost(wanted, placed) <= cost(wanted, rival) + 1e-9);
    }
  }
}

TEST_CASE("text is as wide as Helvetica's metrics say, superscripts smaller") {
  // "100" is three digits of 556 thousandths.
  CHECK(text_width_mm("100", 10) == Approx(3 * 5.56 * 25.4 / 72));
  CHECK(text_width_mm("10^{24}", 10) == Approx((2 * 5.56 + 2 * 5.56 * 0.8) * 25.4 / 72));
  CHECK(text_width_mm("i", 10) < text_width_mm("m", 10));
  CHECK(text_width_mm("–", 10) == Approx(text_width_mm("0", 10)));
}

TEST_CASE("a caption is wrapped to its width, a no-break space holds") {
  const std::vector<std::string> lines = wrap_text("n\u00A0=\u00A05 models of a kind", 6, 14);
  REQUIRE(lines.size() > 1);
  CHECK(lines.front().starts_with("n\u00A0=\u00A05"));
  for (const std::string& line : lines) CHECK(text_width_mm(line, 6) <= 14);
}

TEST_CASE("axes label round values that fit: decades, years, counts") {
  const Axis log = log_axis("x", 10, 1e25, 75);
  CHECK(log.ticks.size() == 25);
  CHECK(log.ticks[0].text.empty());
  CHECK(log.ticks[1].text == "10^{2}");
  CHECK(fraction_of(log, 1e13) == Approx(0.5));

  const Axis years = year_axis(1999.5, 2022.5, 60);
  std::vector<std::string> texts;
  for (const Tick& tick : years.ticks) {
    if (!tick.text.empty()) texts.push_back(tick.text);
  }
  CHECK(texts == std::vector<std::string>{"2000", "2005", "2010", "2015", "2020"});

  CHECK(count_axis("n", 75).high == 80);
  CHECK(count_axis("n", 272).ticks.size() == 4);
  CHECK(count_axis("n", 0).high == 4);
  CHECK(count_axis("n", 100000).high == 100000);
}

TEST_CASE("an axis without extent, and a log axis at 0, are refused") {
  CHECK_THROWS_AS(log_axis("x", 10, 10, 50), Error);
  CHECK_THROWS_AS(log_axis("x", 0, 10, 50), Error);
  CHECK_THROWS_AS(log_axis("x", 1, std::numeric_limits<double>::infinity(), 50), Error);
  CHECK_THROWS_AS(year_axis(2022, 2000, 50), Error);
  CHECK_THROWS_AS(count_axis("n", -1), Error);
  CHECK_THROWS_AS(count_axis("n", std::numeric_limits<double>::quiet_NaN()), Error);
}

TEST_CASE("marks refuse what cannot be drawn, and say where") {
  Table table = small_table();
  const Axis x = year_axis(2000, 2005, 60), y = share_axis("Share");
  const Colour blue(colours::blue);
  CHECK(refusal(Line{year, "share", blue, 1, {}}, table, x, y).empty());
  CHECK(refusal(Line{year, "shares", blue, 1, {}}, table, x, y).find("did you mean 'share'") !=
        std::string::npos);
  CHECK(refusal(Line{year, "kind", blue, 1, {}}, table, x, y).find("'x' is not a number") !=
        std::string::npos);
  CHECK(refusal(Line{year, "share", blue, 1, {where_is("kind", "z")}}, table, x, y).find("nothing to draw") !=
        std::string::npos);
  // A bar needs a height: the year without models must be left out by its n.
  const StackedBars bars{year, 0.8, {{"share", blue}}, {}};
  CHECK(refusal(bars, table, x, y).find("height is empty") != std::string::npos);
  CHECK(refusal(StackedBars{year, 0.8, {{"share", blue}}, {where_at_least("n", 1)}}, table, x, y).empty());
  CHECK(refusal(StackedBars{year, 0.8, {}, {}}, table, x, y).find("without a segment") != std::string::npos);
  CHECK(refusal(Band{year, "high", "low", blue, {}}, table, x, y).find("lower end comes first") !=
        std::string::npos);
  CHECK(refusal(Band{year, "low", "share", blue, {}}, table, x, y).empty());
  CHECK(refusal(Points{year, "n", blue, 2, {}}, table, x, Axis{Scale::log, 1, 10, "", {}, true})
            .find("log axis") != std::string::npos);
  table.rows[0][2] = "nan";
  CHECK(refusal(Line{year, "share", blue, 1, {}}, table, x, y)
            .find("f.csv: column 'share': 'nan' is not a number") != std::string::npos);
}

TEST_CASE("conditions choose rows as the script does: equal, at least, below, blank on neither side") {
  const Table table = small_table();
  CHECK(cells_of(table, "year", {where_at_least("share", 0.5)}) == std::vector<std::string>{"2001", "2004"});
  CHECK(cells_of(table, "year", {where_below("share", 0.5)}) == std::vector<std::string>{"2002"});
  CHECK(cells_of(table, "year", {where_is("kind", "x"), where_at_least("n", 1)}) ==
        std::vector<std::string>{"2001", "2002"});
}

TEST_CASE("a table whose row is too short is not written") {
  Table table = small_table();
  table.rows[1].pop_back();
  CHECK_THROWS_AS(to_csv(table), Error);
}

TEST_CASE("texts for gnuplot are literal but for superscripts") {
  CHECK(quoted_text("a_b^c {d} @ & ~ it's") == R"('a\_b\^c \{d\} \@ \& \~ it''s')");
  CHECK(quoted_text("10^{24}") == "'10^{24}'");
  CHECK(quoted_text("10^{x}") == R"('10\^\{x\}')");
  CHECK(quoted_text("^{") == R"('\^\{')");
  // A word joiner keeps the space after a superscript.
  CHECK(quoted_text("10^{9} models") == "'10^{9}\u2060 models'");
}

TEST_CASE("the script names the columns, and a percent sign in a tick label is doubled") {
  Figure figure = small_figure({Line{year, "share", Colour(colours::blue), 1, {where_is("kind", "x")}}});
  figure.panels[0].y.ticks[0].text = "0 %";
  const std::string script = gnuplot_script(figure);
  CHECK(script.find("rows1(c) = strcol('kind') eq 'x' ? cell(c) : NaN") != std::string::npos);
  CHECK(script.find("(rows1('year')):(rows1('share'))") != std::string::npos);
  CHECK(script.find("'0 %%' 0") != std::string::npos);
  CHECK(script == gnuplot_script(figure));
}

TEST_CASE("every figure made from simulated data says so, in a header and across each panel") {
  Figure figure = small_figure({Line{year, "share", Colour(colours::blue), 1, {}}});
  const auto count = [](const std::string& text, const std::string& what) {
    std::size_t found = 0;
    for (std::size_t at = text.find(what); at != std::string::npos; at = text.find(what, at + 1)) ++found;
    return found;
  };
  CHECK(count(gnuplot_script(figure), "ynthetic") == 0);
  figure.kind = SourceKind::synthetic;
  figure.panels.push_back(figure.panels[0]);
  const std::string script = gnuplot_script(figure);
  CHECK(count(script, "'synthetic data'") == 2);
  CHECK(count(script, "SYNTHETIC DATA") == 1);
}

TEST_CASE("the stamp of simulated data lies over bands, which are opaque, and behind lines and points") {
  Figure figure = small_figure({Band{year, "low", "high", Colour(colours::blue), {}},
                                Line{year, "share", Colour(colours::blue), 1, {}},
                                Points{year, "share", Colour(colours::blue), 2, {}}});
  figure.kind = SourceKind::synthetic;
  const std::string script = gnuplot_script(figure);
  const std::size_t stamp = script.find("'synthetic data'");
  REQUIRE(stamp != std::string::npos);
  CHECK(script.find("filledcurves") < stamp);
  CHECK(stamp < script.find("with lines"));
  CHECK(stamp < script.find("with points"));
}

TEST_CASE("a figure without panels and texts, or with a panel without marks, is refused") {
  Figure figure = small_figure({Line{year, "share", Colour(colours::blue), 1, {}}});
  figure.panels[0].marks.clear();
  CHECK_THROWS_AS(gnuplot_script(figure), Error);
  figure.panels.clear();
  figure.texts.clear();
  CHECK_THROWS_AS(gnuplot_script(figure), Error);
}

TEST_CASE("texts that touch or leave the figure are found") {
  Figure figure = small_figure({Line{year, "share", Colour(colours::blue), 1, {}}});
  CHECK(clashes(figure).empty());
  figure.texts.push_back({.text = "over the heading", .x_mm = 3, .y_mm = 56});
  figure.texts.push_back({.text = "beyond the edge", .x_mm = 80, .y_mm = 30});
  CHECK(clashes(figure).size() == 2);
}

TEST_CASE("counts above bars turn before they touch") {
  Figure figure = small_figure({Line{year, "share", Colour(colours::blue), 1, {}}});
  const Values wanted{.place = year, .at = 1, .column = "n", .rows = {}};
  CHECK_FALSE(fitted_values(figure.table, figure.panels[0], wanted).upright);
  for (std::vector<std::string>& row : figure.table.rows) row[1] = "12345678901234567890";
  CHECK(fitted_values(figure.table, figure.panels[0], wanted).upright);
}

TEST_CASE("a tint is lighter, a shade darker, strength 1 the colour itself") {
  CHECK(tint("#0072B2", 1) == "#0072B2");
  CHECK(tint("#0072B2", 0) == "#FFFFFF");
  CHECK(shade("#0072B2", 0) == "#000000");
  CHECK(shade("#E69F00", 0.5) == "#735000");
}
