// Specification curves as a drawing: a panel a headline, its estimates in ascending order with their
// intervals as a band, the published value as a line, the default specification as a point.

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

#include "computedivide/base/error.hpp"
#include "computedivide/base/text.hpp"
#include "computedivide/plot/linear_axis.hpp"
#include "computedivide/results/figure_files.hpp"
#include "computedivide/results/robustness.hpp"

namespace computedivide {

namespace {

constexpr std::size_t most_points = 300;  // a curve: more are not seen
constexpr double panel_height_mm = 36;
constexpr double left_mm = 16;
constexpr double gap_mm = 14;  // between two panels, for labels
constexpr double right_mm = 6;
constexpr double heading_mm = 2.6;  // above a panel
constexpr double row_mm = panel_height_mm + 10;
constexpr double top_mm = 11;
constexpr double key_mm = 3;
constexpr double label_gap_mm = 6;  // two labels at least on a panel of this height

const std::array<std::pair<std::string_view, std::string_view>, 13> headings{
    {{"fig3.slope_pooled", "Figure 3, slope, pooled"},
     {"fig3.slope_topic_fe", "Figure 3, slope within topics"},
     {"fig3.slope_two_way_fe", "Figure 3, slope within topics and years"},
     {"fig3.slope_long_difference", "Figure 3, slope of long differences"},
     {"fig3.elasticity_topic_fe", "Figure 3, elasticity within topics"},
     {"fig4.growth_academic_only", "Figure 4, growth, academic only (%)"},
     {"fig4.growth_industry_involved", "Figure 4, growth, with industry (%)"},
     {"fig4.growth_differential", "Figure 4, difference of growths (pp)"},
     {"fig1.top_quartile_academic_only_share_2010_2013", "Figure 1, academic only, 2010–2013 (%)"},
     {"fig1.top_quartile_academic_only_share_2020_2022", "Figure 1, academic only, 2020–2022 (%)"},
     {"fig1.top_quartile_industry_only_share_2022", "Figure 1, industry only, 2022 (%)"},
     {"fig1.top_quartile_collaboration_share_since_2012", "Figure 1, collaborations since 2012 (%)"},
     {"table1.frac_industry", "Table 1, fraction of authors from industry"}}};

std::string heading_of(const std::string& headline) {
  const auto known = std::find_if(headings.begin(), headings.end(),
                                  [&](const auto& entry) { return entry.first == headline; });
  return known == headings.end() ? headline : std::string(known->second);
}

/// The part of the estimates' axis that is shown: the middle 95 % of the estimates, the published value and
/// zero where they are near; bands are cut there.
std::pair<double, double> shown_range(const SpecificationCurve& curve) {
  const auto at = [&](double share) {
    return *curve.fitted[static_cast<std::size_t>(share * static_cast<double>(curve.fitted.size() - 1))]
                ->estimate;
  };
  double low = at(0.025), high = at(0.975);
  if (curve.published) {
    low = std::min(low, *curve.published);
    high = std::max(high, *curve.published);
  }
  for (const Specification* specification : curve.fitted) {
    if (!specification->is_default) continue;
    low = std::min(low, *specification->estimate);
    high = std::max(high, *specification->estimate);
  }
  const double reach = std::max(high - low, 1e-6 + 0.1 * std::abs(high));
  // Shares of models end at 0.
  const bool share = curve.headline.starts_with("fig1.");
  return {share ? std::max(0.0, low - 0.35 * reach) : low - 0.35 * reach, high + 0.35 * reach};
}

/// The choices in which a specification is not the default one: "until=2100-12-31; window=1". All of them
/// where no default one has an estimate.
std::string choices_text(const SpecificationCurve& curve, const Specification& specification) {
  if (specification.is_default) return "";
  const auto standard = std::find_if(curve.fitted.begin(), curve.fitted.end(),
                                     [](const Specification* one) { return one->is_default; });
  std::string text;
  for (const auto& choice : specification.choices) {
    if (standard != curve.fitted.end()) {
      const Choices& usual = (*standard)->choices;
      if (std::find(usual.begin(), usual.end(), choice) != usual.end()) continue;
    }
    text += fmt::format("{}{}={}", text.empty() ? "" : "; ", choice.first, choice.second);
  }
  return text;
}

void add_row(Table& table, const std::string& headline, const char* series, double place, double estimate,
             std::optional<double> low, std::optional<double> high, std::string choices) {
  const auto cell = [](const std::optional<double>& value) {
    return value ? format_number(*value) : std::string();
  };
  table.rows.push_back({headline, series, format_number(place), format_number(estimate), cell(low),
                        cell(high), std::move(choices)});
}

void add_curve(Table& table, const SpecificationCurve& curve, const std::pair<double, double>& shown) {
  const std::size_t n = curve.fitted.size();
  const auto inside = [&](double value) { return std::clamp(value, shown.first, shown.second); };
  const std::size_t points = std::min(n, most_points);
  for (std::size_t i = 0; i < points; ++i) {
    const std::size_t at = points == 1 ? 0 : i * (n - 1) / (points - 1);
    const Specification& specification = *curve.fitted[at];
    const double place = n == 1 ? 0.5 : static_cast<double>(at) / static_cast<double>(n - 1);
    std::optional<double> low, high;
    if (specification.low) low = inside(*specification.low);
    if (specification.high) high = inside(*specification.high);
    add_row(table, curve.headline, "curve", place, inside(*specification.estimate), low, high,
            choices_text(curve, specification));
  }
  for (std::size_t at = 0; at < n; ++at) {
    if (!curve.fitted[at]->is_default) continue;
    add_row(table, curve.headline, "default",
            n == 1 ? 0.5 : static_cast<double>(at) / static_cast<double>(n - 1), *curve.fitted[at]->estimate,
            {}, {}, "");
  }
  if (curve.published) {
    for (const double place : {0.0, 1.0})
      add_row(table, curve.headline, "published", place, *curve.published, {}, {}, "");
  }
}

bool has(const Table& table, const std::string& headline, const std::string& series) {
  return std::any_of(table.rows.begin(), table.rows.end(), [&](const std::vector<std::string>& row) {
    return row[0] == headline && row[1] == series;
  });
}

bool has_intervals(const Table& table, const std::string& headline) {
  return std::any_of(table.rows.begin(), table.rows.end(), [&](const std::vector<std::string>& row) {
    return row[0] == headline && !row[4].empty();
  });
}

/// What a curve's points say; estimates and ends of intervals at the panel's edge were cut there, but for a
/// share of 0.
Readings readings_of(const SpecificationCurve& curve, const std::pair<double, double>& shown) {
  const bool share = curve.unit == "share";
  std::string heading = heading_of(curve.headline);
  ReadAs as = share ? ReadAs::percent : ReadAs::number;
  // The unit stands behind the value.
  for (const auto& [ending, unit] : {std::pair{" (%)", ReadAs::percent}, {" (pp)", ReadAs::points}}) {
    if (!heading.ends_with(ending)) continue;
    heading.erase(heading.size() - std::string_view(ending).size());
    as = unit;
  }
  Reading interval = interval_reading("low", "high", as);
  if (!share || shown.first > 0) interval.cut_below = shown.first;
  interval.cut_above = shown.second;
  Reading estimate = interval;
  estimate.column = "estimate";
  estimate.name.clear();
  estimate.to.clear();
  estimate.details = {std::move(interval)};
  return {{{.column = "headline", .as = ReadAs::text, .words = {{curve.headline, heading}}},
           {.column = "series",
            .as = ReadAs::text,
            .words = {{"curve", "one of the specifications"},
                      {"default", "default specification"},
                      {"published", "published value"}}},
           {.column = "choices", .as = ReadAs::text}},
          {estimate},
          {}};
}

Panel curve_panel(const Figure& figure, const SpecificationCurve& curve,
                  const std::pair<double, double>& shown, const Box& box, bool last_row) {
  const TickStyle style = curve.unit == "share" ? TickStyle::percent : TickStyle::number;
  Panel panel;
  panel.box = box;
  panel.y = linear_axis("", shown.first, shown.second, box.height, style, 0, label_gap_mm);
  panel.x.low = 0;
  panel.x.high = 1;
  panel.x.ticks = {
      {0, last_row ? "lowest" : ""}, {0.5, last_row ? "median" : ""}, {1, last_row ? "highest" : ""}};
  panel.grid = true;
  panel.readings = readings_of(curve, shown);
  const Place place{"place", ""};
  const auto rows = [&](const char* series) {
    return Rows{where_is("headline", curve.headline), where_is("series", series)};
  };
  if (has_intervals(figure.table, curve.headline))
    add_mark(figure, panel, Band{place, "low", "high", tint(colours::blue, 0.18), rows("curve")});
  if (has(figure.table, curve.headline, "published"))
    add_mark(figure, panel,
             Line{place, "estimate", Colour(colours::vermillion), 0.8, false, rows("published")});
  add_mark(figure, panel, Line{place, "estimate", Colour(colours::blue), 1.2, false, rows("curve")});
  if (has(figure.table, curve.headline, "default"))
    add_mark(figure, panel, Points{place, "estimate", Colour(colours::ink), 4.5, rows("default")});
  return panel;
}

}  // namespace

Figure draw_robustness(const std::string& name, const std::vector<SpecificationCurve>& all,
                       const SourceInfo& source) {
  std::vector<const SpecificationCurve*> curves;
  for (const SpecificationCurve& curve : all) {
    if (!curve.fitted.empty()) curves.push_back(&curve);
  }
  Figure figure;
  figure.name = name;
  figure.width_mm = curves.size() > 1 ? double_column_mm : single_column_mm;
  figure.kind = source.kind;
  figure.table = {name + ".csv", {"headline", "series", "place", "estimate", "low", "high", "choices"}, {}};
  const std::string words = fmt::format(
      "Source: {}. Estimates of all specifications in ascending order; band: their 95\u00A0% intervals, cut "
      "at the "
      "panel's edge; red: the published value; point: the default specification.",
      source.title);
  const std::size_t rows = (curves.size() + 1) / 2;
  figure.height_mm = top_mm + row_mm * static_cast<double>(rows) + caption_height_mm(words, figure.width_mm);
  const double width = curves.size() > 1 ? (figure.width_mm - left_mm - right_mm - left_mm + 2) / 2
                                         : figure.width_mm - left_mm - right_mm;
  for (std::size_t i = 0; i < curves.size(); ++i) {
    const std::pair<double, double> shown = shown_range(*curves[i]);
    add_curve(figure.table, *curves[i], shown);
    const double above = top_mm + row_mm * static_cast<double>(i / 2);
    const Box box{left_mm + static_cast<double>(i % 2) * (width + gap_mm),
                  figure.height_mm - above - panel_height_mm, width, panel_height_mm};
    figure.texts.push_back({.text = fmt::format("{} (n\u00A0=\u00A0{})", heading_of(curves[i]->headline),
                                                curves[i]->fitted.size()),
                            .x_mm = box.left,
                            .y_mm = box.top() + heading_mm});
    add_panel(figure, curve_panel(figure, *curves[i], shown, box, i + 2 >= curves.size()), figure.height_mm);
  }
  add_key(figure,
          {{"Estimates", Colour(colours::blue)},
           {"Published", Colour(colours::vermillion)},
           {"Default", Colour(colours::ink)}},
          left_mm, figure.height_mm - key_mm + 1);
  add_caption(figure, words);
  return figure;
}

}  // namespace computedivide
