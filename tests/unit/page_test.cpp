// Panels on a page, and the lines that data are read against: where they are and where their labels are.

#include <random>

#include "catch.hpp"
#include "clashes.hpp"
#include "plot/figure.hpp"
#include "plot/labels.hpp"
#include "plot/page.hpp"
#include "plot/script.hpp"

using namespace computedivide;

namespace {

const Colour blue(colours::blue);

Figure figure_of(std::vector<std::vector<std::string>> rows) {
  Figure figure;
  figure.name = "f";
  figure.table = {"f.csv", {"x", "y", "low", "high"}, std::move(rows)};
  return figure;
}

Panel points_panel(const Figure& figure, std::vector<Reference> references) {
  Panel panel;
  panel.heading = "Heading";
  panel.y = linear_axis("Share (%)", 0, 1, 30, TickStyle::percent);
  panel.x = linear_axis("Place", 0, 10, 60, TickStyle::number);
  panel.box.height = 30;
  panel.references = std::move(references);
  set_width(figure, {&panel});
  add_mark(figure, panel, Band{{"x", ""}, "low", "high", blue, {}});
  add_mark(figure, panel, Points{{"x", ""}, "y", blue, 3, {}});
  return panel;
}

const Text& text_named(const Figure& figure, const std::string& words) {
  for (const Text& text : figure.texts) {
    if (text.text == words) return text;
  }
  FAIL("no text '" << words << "'");
  return figure.texts.front();
}

}  // namespace

TEST_CASE("a reference lies over bands and behind points, its interval behind all") {
  Figure figure = figure_of({{"1", "0.2", "0.1", "0.3"}, {"9", "0.8", "0.7", "0.9"}});
  Reference line{.at = 0.5, .dashed = true, .label = "Paper: 50 %"};
  line.low = 0.4;
  line.high = 0.6;
  compose(figure, {{points_panel(figure, {line})}}, "Source.", "Title");
  const std::string script = gnuplot_script(figure);
  const std::size_t interval = script.find("with boxxyerror"), band = script.find("with filledcurves"),
                    reference = script.find("with vectors"), points = script.find("with points");
  REQUIRE(points != std::string::npos);
  CHECK(interval < band);
  CHECK(band < reference);
  CHECK(reference < points);
}

TEST_CASE("a reference outside the axes is not drawn, and a part of a line ends where it says") {
  Figure figure = figure_of({{"1", "0.2", "0.1", "0.3"}, {"9", "0.8", "0.7", "0.9"}});
  compose(figure, {{points_panel(figure, {{.at = 7}, {.at = 0.5, .from = 2, .to = 4}})}}, "Source.", "");
  const std::string script = gnuplot_script(figure);
  CHECK(script.find("using (2):(0.5):(2):(0) with vectors") != std::string::npos);
  CHECK(script.find("(7)") == std::string::npos);
}

TEST_CASE("the label of a level reference stands clear of the data where there is room") {
  std::mt19937 random(5);
  std::uniform_real_distribution<double> place(0, 10), noise(-0.1, 0.1);
  for (int round = 0; round < 30; ++round) {
    std::vector<std::vector<std::string>> rows;
    for (int i = 0; i < 12; ++i) {
      // All near the line, in the right half of the panel.
      rows.push_back(
          {std::to_string(4.5 + place(random) / 2), std::to_string(0.5 + noise(random)), "0", "1"});
    }
    Figure figure = figure_of(rows);
    compose(figure, {{points_panel(figure, {{.at = 0.5, .label = "Paper: 50 %"}})}}, "Source.", "");
    const Text& label = text_named(figure, "Paper: 50 %");
    const Panel& panel = figure.panels.front();
    const double width = text_width_mm(label.text, label.size_pt);
    for (const std::vector<std::string>& row : rows) {
      const double x = x_mm(panel, std::stod(row[0])), y = y_mm(panel, std::stod(row[1]));
      const bool on_label =
          x > label.x_mm && x < label.x_mm + width && std::abs(y - label.y_mm) < line_height_mm(6) / 2;
      CHECK_FALSE(on_label);
    }
    CHECK(clashes(figure).empty());
  }
}

TEST_CASE("labels of upright references are kept apart, above the panel and within the page") {
  Figure figure = figure_of({{"1", "0.2", "0.1", "0.3"}, {"9", "0.8", "0.7", "0.9"}});
  compose(figure,
          {{points_panel(figure, {{.at = 9.9, .upright = true, .label = "Paper: a long name"},
                                  {.at = 9.8, .upright = true, .label = "Paper: another name"}})}},
          "Source.", "");
  CHECK(clashes(figure).empty());
  CHECK(text_named(figure, "Paper: another name").x_mm < text_named(figure, "Paper: a long name").x_mm);
}

TEST_CASE("rows of panels stand below one another with all that belongs to them") {
  Figure figure = figure_of({{"1", "0.2", "0.1", "0.3"}, {"9", "0.8", "0.7", "0.9"}});
  figure.width_mm = double_column_mm;
  std::vector<RowOfPanels> rows;
  for (int row = 0; row < 2; ++row) {
    rows.emplace_back();
    for (int i = 0; i < 2; ++i) {
      Panel panel = points_panel(figure, {});
      panel.letter = std::string(1, static_cast<char>('a' + 2 * row + i));
      panel.note = "A note";
      panel.key = {{"One", blue}, {"Another", blue}};
      rows.back().push_back(std::move(panel));
    }
    set_columns(figure, rows.back(), 2, 14, 14);
  }
  compose(figure, std::move(rows), "Source.", "A title", {{"Of all", blue}});
  REQUIRE(figure.panels.size() == 4);
  CHECK(clashes(figure).empty());
  CHECK(figure.panels[0].box.bottom == figure.panels[1].box.bottom);
  CHECK(figure.panels[2].box.top() < figure.panels[0].box.bottom);
  CHECK(figure.panels[1].box.left > figure.panels[0].box.right());
}

TEST_CASE("a forest's axis holds all intervals and references, and its intervals lie along it") {
  Figure figure = figure_of({{"-1", "2", "-3", "1"}, {"2", "1", "1", "4"}});
  const std::vector<ForestRow> rows{
      {.name = "first", .rows = {}, .colour = blue, .low = -3, .high = 1},
      {.name = "second, with a longer name", .rows = {}, .colour = blue, .low = 1, .high = 4}};
  Panel panel = forest_panel(figure, rows, {"x", "low", "high", "y"}, "Coefficient",
                             {{.at = -6, .upright = true, .label = "Paper: −6"}}, 4);
  CHECK(panel.x.low < -6);
  CHECK(panel.x.high > 4);
  CHECK(panel.marks.size() == 2);  // the same rows are drawn once
  compose(figure, {{std::move(panel)}}, "Source.", "");
  CHECK(clashes(figure).empty());
  CHECK(gnuplot_script(figure).find("(cell('low')):(cell('y')):(cell('high')-cell('low')):(0)") !=
        std::string::npos);
}
