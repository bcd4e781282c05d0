#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cmath>

#include "base/text.hpp"
#include "data/tables/csv_cells.hpp"
#include "plot/labels.hpp"
#include "plot/page.hpp"
#include "results/estimates.hpp"
#include "results/figure_files.hpp"
#include "study/claims/claims.hpp"

namespace computedivide {

namespace {

// The page, in mm: the claims in words, the plot, then the columns of values.
constexpr double row_mm = 5.6;
constexpr double claim_mm = 66;
constexpr double gap_mm = 2;
constexpr double line_mm = 2.5;  // between the lines of one claim
constexpr std::size_t most_lines = 2;
constexpr double ours_pt = 4;
constexpr double paper_pt = 3;

const std::array<std::string, 3> column_titles{"Paper", "Ours", "Verdict"};

/// A value on the scale of its line.
struct LineScale {
  double null = 0, unit = 1;
  bool log_scale = false;

  std::optional<double> at(const std::optional<double>& value) const {
    if (!value || (log_scale && !(*value > 0))) return std::nullopt;
    return ((log_scale ? std::log(*value) : *value) - null) / unit;
  }
};

std::optional<LineScale> scale_of(const ClaimResult& result) {
  const PartResult& part = result.shown();
  if (!part.value || (part.log_scale && !(*part.value > 0))) return std::nullopt;
  LineScale scale;
  scale.log_scale = part.log_scale;
  const auto on_scale = [&](double value) { return part.log_scale ? std::log(value) : value; };
  const bool directional = result.claim.kind == ClaimKind::directional;
  if (directional && result.claim.null && (!part.log_scale || *result.claim.null > 0))
    scale.null = on_scale(*result.claim.null);
  const std::optional<double> printed =
      directional || part.printed.value ? part.printed.value : result.claim.null;
  if (printed && (!part.log_scale || *printed > 0)) scale.unit = on_scale(*printed) - scale.null;
  const bool sized = printed && scale.unit != 0;
  if (!sized) {
    const double side = directional ? result.claim.direction : 1;
    scale.unit = std::abs(on_scale(*part.value) - scale.null);
    if (part.low && part.high && (!part.log_scale || *part.low > 0))
      scale.unit = std::max(scale.unit, (on_scale(*part.high) - on_scale(*part.low)) / 2);
    scale.unit *= side;
  }
  if (scale.unit == 0) return std::nullopt;
  return scale;
}

Colour colour_of(Verdict verdict) {
  return Colour(is_supported(verdict) ? colours::green
                : is_against(verdict) ? colours::vermillion
                                      : colours::dark_grey);
}

void add_row(Table& table, const std::string& claim, std::string_view what, double x, double y) {
  table.rows.push_back(row_cells(claim, what, std::clamp(x, forest_low, forest_high), y));
}

/// Both intervals and both values of a claim, as rows of the table and marks of the panel. A claim of several
/// parts has none: no part stands for all. A value beyond the panel is not drawn, only its interval.
void add_claim(Figure& figure, const ClaimResult& result, double y) {
  const std::optional<LineScale> scale = scale_of(result);
  if (!scale || result.claim.combine == Combine::all) return;
  const PartResult& part = result.shown();
  const std::string& id = result.claim.id;
  const auto add_interval = [&](std::string_view what, std::optional<double> low,
                                std::optional<double> high) {
    if (!low || !high) return;
    add_row(figure.table, id, what, std::min(*low, *high), y);
    add_row(figure.table, id, what, std::max(*low, *high), y);
  };
  add_interval("our interval", scale->at(part.low), scale->at(part.high));
  const bool has_printed = part.printed.value && scale->at(part.printed.value) == 1.0;
  if (has_printed && part.printed.standard_error && !part.log_scale) {
    constexpr double z = 1.959963984540054;
    const double half = z * *part.printed.standard_error;
    add_interval("paper interval", scale->at(*part.printed.value - half),
                 scale->at(*part.printed.value + half));
  }
  if (has_printed) add_row(figure.table, id, "paper", 1, y - 0.25);
  const double ours = *scale->at(part.value);
  if (ours >= forest_low && ours <= forest_high) add_row(figure.table, id, "ours", ours, y);
}

void add_marks(Figure& figure, Panel& panel, std::span<const ClaimResult> results) {
  const Place place{"x", ""};
  for (const ClaimResult& result : results) {
    const std::string& id = result.claim.id;
    const Colour colour = colour_of(result.verdict.verdict), paper(paper_colour);
    const auto add = [&](const char* what, auto mark) {
      mark.rows = {where_is("claim", id), where_is("what", what)};
      if (!chosen_rows(figure.table, mark.rows).empty()) add_mark(figure, panel, std::move(mark));
    };
    add("paper interval", Line{place, "y", paper, 0.5, {}});
    add("our interval", Line{place, "y", colour, 1.0, {}});
    add("paper", Points{place, "y", paper, paper_pt, {}});
    add("ours", Points{place, "y", colour, ours_pt, {}});
  }
}

/// The claim without its text in brackets, on at most two lines.
std::vector<std::string> claim_lines(const Claim& claim) {
  std::vector<std::string> lines = wrap_text(bare_claim(claim), small_pt, claim_mm);
  if (lines.size() > most_lines) {
    lines.resize(most_lines);
    lines.back() += " …";
  }
  return lines;
}

/// The text in a row to the right of the plot: the paper's value, ours, the verdict.
using RowWords = std::array<std::string, 3>;

RowWords words_of(const ClaimResult& result) {
  RowWords words{without_unit(short_printed(result), result.claim),
                 without_unit(short_ours(result), result.claim),
                 std::string(name_of(result.verdict.verdict))};
  for (std::string* value : {&words[0], &words[1]}) replace_all(*value, "-", "−");
  return words;
}

/// Where each of these columns begins, and after the last one the edge of the page.
std::array<double, 4> columns_of(std::span<const ClaimResult> results, double width_mm) {
  std::array<double, 3> widths{};
  const auto take = [&](const RowWords& words) {
    for (std::size_t i = 0; i < words.size(); ++i)
      widths[i] = std::max(widths[i], text_width_mm(words[i], small_pt, true) + gap_mm);
  };
  take(column_titles);
  for (const ClaimResult& result : results) take(words_of(result));
  std::array<double, 4> at{0, 0, 0, width_mm - margin_mm + gap_mm};
  for (std::size_t i = widths.size(); i-- > 0;) at[i] = at[i + 1] - widths[i];
  return at;
}

void add_row_words(Figure& figure, const Panel& panel, const ClaimResult& result, double at,
                   const std::array<double, 4>& columns) {
  const double middle = y_mm(panel, at);
  const std::vector<std::string> lines = claim_lines(result.claim);
  double y = middle + line_mm * (static_cast<double>(lines.size()) - 1) / 2;
  for (const std::string& line : lines) {
    figure.texts.push_back({.text = line, .x_mm = margin_mm, .y_mm = y, .size_pt = small_pt});
    y -= line_mm;
  }
  const RowWords words = words_of(result);
  const std::array<Colour, 3> inks{shade(paper_colour, 0.7), Colour(colours::ink),
                                   shade(colour_of(result.verdict.verdict), 0.8)};
  for (std::size_t i = 0; i < words.size(); ++i) {
    figure.texts.push_back(
        {.text = words[i], .x_mm = columns[i], .y_mm = middle, .size_pt = small_pt, .colour = inks[i]});
  }
}

}  // namespace

Figure draw_claims(std::span<const ClaimResult> results) {
  Figure figure;
  figure.name = "claims";
  figure.width_mm = double_column_mm;
  figure.table = {"claims_forest.csv", {"claim", "what", "x", "y"}, {}};
  for (const ClaimResult& result : results) {
    if (result.shown().synthetic) figure.kind = SourceKind::synthetic;
  }
  // From the top down: a heading per section, a line per claim.
  std::vector<std::pair<double, const ClaimResult*>> lines;
  std::vector<std::pair<double, std::string>> headings;
  double y = 0;
  for (std::size_t i = 0; i < results.size(); ++i) {
    if (i == 0 || results[i].claim.section != results[i - 1].claim.section)
      headings.emplace_back(-(y++), results[i].claim.section);
    lines.emplace_back(-(y++), &results[i]);
  }
  const std::array<double, 4> columns = columns_of(results, figure.width_mm);
  Panel panel;
  panel.y.low = -y + 0.5;
  panel.y.high = 0.5;
  panel.y.visible = false;
  for (const auto& [at, result] : lines) add_claim(figure, *result, at);
  panel.x = {Scale::linear,
             forest_low,
             forest_high,
             "From the null value to the paper's value",
             {{0, "null"}, {1, "paper"}, {2, "twice"}, {3, "3 times"}},
             true};
  panel.references = {null_line(0, true), null_line(1, true)};
  panel.references.back().colour = Colour(paper_colour);
  panel.box.left = margin_mm + claim_mm + 2 * gap_mm;
  panel.box.width = columns[0] - gap_mm - panel.box.left;
  panel.box.height = row_mm * y;
  add_marks(figure, panel, results);
  // If there is no mark, the numbers and the table say why.
  if (panel.marks.empty()) return figure;
  const std::string caption = fmt::format(
      "Purple: the paper's value, with its interval where it prints an error; green, red and grey: ours with "
      "its {:g}\u00A0% interval, cut off at the edge of the panel. Where the paper prints no size, ours or "
      "half its interval, whichever is longer, has the length 1. Claims of several parts are not drawn. {}",
      100 * interval_level, claim_counts(results));
  const std::vector<std::string> answer = answer_in_sentences(results);
  compose(figure, {{std::move(panel)}}, caption, answer.empty() ? "" : answer.front());
  const Panel& drawn = figure.panels.back();
  for (const auto& [at, section] : headings)
    figure.texts.push_back({.text = section, .x_mm = margin_mm, .y_mm = y_mm(drawn, at), .bold = true});
  for (std::size_t i = 0; i < column_titles.size(); ++i) {
    figure.texts.push_back({.text = column_titles[i],
                            .x_mm = columns[i],
                            .y_mm = y_mm(drawn, 0),
                            .size_pt = small_pt,
                            .bold = true});
  }
  for (const auto& [at, result] : lines) add_row_words(figure, drawn, *result, at, columns);
  return figure;
}

}  // namespace computedivide
