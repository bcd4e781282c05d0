#include "study/claims_figure.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

#include "base/text.hpp"
#include "study/claims_format.hpp"

namespace computedivide {

namespace {

// The page, in mm.
constexpr double row_mm = 4.2;
constexpr double top_mm = 8;
constexpr double below_mm = 8;
constexpr double verdict_mm = 30;
constexpr double text_gap_mm = 2;
constexpr double ours_pt = 4;
constexpr double paper_pt = 3;
// Where intervals are cut off: they would make all others too short to read.
constexpr double lowest = -1.5, highest = 3;

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
    scale.unit = side * std::abs(on_scale(*part.value) - scale.null);
  }
  if (scale.unit == 0) return std::nullopt;
  return scale;
}

Colour colour_of(Verdict verdict) {
  if (is_supported(verdict)) return Colour(colours::green);
  if (verdict == Verdict::contradicted || verdict == Verdict::not_found || verdict == Verdict::differs)
    return Colour(colours::vermillion);
  return Colour(colours::dark_grey);
}

std::string cell(double value) {
  return format_number(std::clamp(value, lowest, highest));
}

void add_row(Table& table, const std::string& claim, std::string_view what, double x, double y) {
  table.rows.push_back({claim, std::string(what), cell(x), format_number(y)});
}

/// Both intervals and both values of a claim, as rows of the table and marks of the panel.
void add_claim(Figure& figure, const ClaimResult& result, double y) {
  const std::optional<LineScale> scale = scale_of(result);
  if (!scale) return;
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
  add_row(figure.table, id, "ours", *scale->at(part.value), y);
}

void add_marks(Figure& figure, Panel& panel, std::span<const ClaimResult> results) {
  const Place place{"x", ""};
  const auto has = [&](const std::string& claim, std::string_view what) {
    return std::any_of(
        figure.table.rows.begin(), figure.table.rows.end(),
        [&](const std::vector<std::string>& row) { return row[0] == claim && row[1] == what; });
  };
  for (const ClaimResult& result : results) {
    const std::string& id = result.claim.id;
    const Colour colour = colour_of(result.verdict.verdict);
    const auto rows = [&](std::string_view what) {
      return Rows{where_is("claim", id), where_is("what", std::string(what))};
    };
    if (has(id, "paper interval"))
      add_mark(figure, panel, Line{place, "y", Colour(colours::grey), 0.5, false, rows("paper interval")});
    if (has(id, "our interval"))
      add_mark(figure, panel, Line{place, "y", colour, 1.0, false, rows("our interval")});
    if (has(id, "paper"))
      add_mark(figure, panel, Points{place, "y", Colour(colours::grey), paper_pt, rows("paper")});
    if (has(id, "ours")) add_mark(figure, panel, Points{place, "y", colour, ours_pt, rows("ours")});
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
  Panel panel;
  panel.y.low = -y + 0.5;
  panel.y.high = 0.5;
  for (const auto& [at, result] : lines) {
    std::string name = result->claim.id;
    std::replace(name.begin(), name.end(), '_', ' ');
    panel.y.ticks.push_back({at, name});
    add_claim(figure, *result, at);
  }
  panel.x.low = lowest;
  panel.x.high = highest;
  panel.x.title = "From the null value to the paper's value";
  panel.x.ticks = {{0, "null"}, {1, "paper"}, {2, "twice"}};
  const std::string caption = fmt::format(
      "Grey: the paper's value, with its interval where it prints an error; colour: ours with its 95 % "
      "interval, cut off at the edge of the panel. Where the paper prints no size, ours has the "
      "length 1. {} have no number of ours.",
      std::count_if(results.begin(), results.end(),
                    [](const ClaimResult& result) { return !result.shown().value; }));
  panel.box.height = row_mm * y;
  figure.height_mm = top_mm + panel.box.height + below_mm + caption_height_mm(caption, figure.width_mm);
  panel.box.left = y_axis_room_mm(panel.y);
  panel.box.width = figure.width_mm - panel.box.left - verdict_mm;
  panel.box.bottom = figure.height_mm - top_mm - panel.box.height;
  add_marks(figure, panel, results);
  const Box box = panel.box;
  const Axis axis = panel.y, scale = panel.x;
  const auto height_of = [&](double at) { return box.bottom + fraction_of(axis, at) * box.height; };
  if (panel.marks.empty()) {
    // Nothing to draw: the numbers and the table say why.
    return figure;
  }
  for (const double at : {0.0, 1.0}) {
    const double x = box.left + fraction_of(scale, at) * box.width;
    figure.leaders.push_back({x, box.bottom, x, box.top(), tint(Colour(colours::grey), 0.5)});
  }
  add_panel(figure, std::move(panel), figure.height_mm - 3);
  for (const auto& [at, section] : headings)
    figure.texts.push_back({.text = section, .x_mm = text_gap_mm, .y_mm = height_of(at), .bold = true});
  for (const auto& [at, result] : lines) {
    figure.texts.push_back({.text = std::string(verdict_name(*result)),
                            .x_mm = box.right() + text_gap_mm,
                            .y_mm = height_of(at),
                            .size_pt = small_pt,
                            .colour = shade(colour_of(result->verdict.verdict), 0.8)});
  }
  add_caption(figure, caption);
  add_title(figure, claim_counts(results));
  return figure;
}

}  // namespace computedivide
