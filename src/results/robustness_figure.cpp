// Specification curves as a drawing: for each headline its estimates in ascending order with their intervals
// as a band, the published value as a line, the default specification as a point; below, where along the
// curve each choice is made.

#include <algorithm>
#include <array>
#include <cmath>
#include <span>
#include <utility>

#include "base/text.hpp"
#include "computedivide/error.hpp"
#include "plot/linear_axis.hpp"
#include "results/figure_files.hpp"
#include "results/robustness.hpp"
#include "results/robustness_strips.hpp"
#include "stats/quantile.hpp"

namespace computedivide {

namespace {

constexpr std::size_t most_points = 100;  // a curve: more are not seen
constexpr std::size_t most_beside = 3;    // panels in a row
// The page, in mm.
constexpr double curve_mm = 34;
constexpr double gap_mm = 12;  // between two panels, for labels
constexpr double right_mm = 4;
constexpr double names_mm = 43;     // of the choices, left of the first panel
constexpr double heading_mm = 5.6;  // above a panel: two lines
constexpr double line_mm = 3;       // between them
constexpr double below_mm = 3;      // between curve and choices
constexpr double row_gap_mm = 12;
constexpr double top_mm = 13;
constexpr double key_mm = 3;
constexpr double label_gap_mm = 6;     // two labels at least on a panel of this height
constexpr double label_lift_mm = 1.4;  // of the published value above its line

const std::array<std::pair<std::string_view, std::string_view>, 13> headings{
    {{"fig3.slope_pooled", "Figure 3: slope, pooled"},
     {"fig3.slope_topic_fe", "Figure 3: slope within topics"},
     {"fig3.slope_two_way_fe", "Figure 3: slope, topics and years"},
     {"fig3.slope_long_difference", "Figure 3: slope, long differences"},
     {"fig3.elasticity_topic_fe", "Figure 3: elasticity within topics"},
     {"fig4.growth_academic_only", "Figure 4: academic growth (%)"},
     {"fig4.growth_industry_involved", "Figure 4: industry's growth (%)"},
     {"fig4.growth_differential", "Figure 4: differential (pp)"},
     {"fig1.top_quartile_academic_only_share_2010_2013", "Figure 1: academic only, 2010–2013 (%)"},
     {"fig1.top_quartile_academic_only_share_2020_2022", "Figure 1: academic only, 2020–2022 (%)"},
     {"fig1.top_quartile_industry_only_share_2022", "Figure 1: industry only, 2022 (%)"},
     {"fig1.top_quartile_collaboration_share_since_2012", "Figure 1: collaborations since 2012 (%)"},
     {"table1.frac_industry", "Table 1: fraction of authors from industry"}}};

std::string heading_of(const std::string& headline) {
  const auto known = std::find_if(headings.begin(), headings.end(),
                                  [&](const auto& entry) { return entry.first == headline; });
  return known == headings.end() ? headline : std::string(known->second);
}

/// The part of the estimates' axis that is shown: the 95 % intervals of all but the 2.5 % that reach furthest
/// to either side, the published value and the default estimate; what reaches further is cut there.
std::pair<double, double> shown_range(const SpecificationCurve& curve) {
  std::vector<double> lows, highs;
  for (const Specification* one : curve.fitted) {
    lows.push_back(one->low.value_or(*one->estimate));
    highs.push_back(one->high.value_or(*one->estimate));
  }
  std::sort(lows.begin(), lows.end());
  std::sort(highs.begin(), highs.end());
  double low = sorted_quantile(lows, 0.025), high = sorted_quantile(highs, 0.975);
  if (curve.published) {
    low = std::min(low, *curve.published);
    high = std::max(high, *curve.published);
  }
  for (const Specification* one : curve.fitted) {
    if (!one->is_default) continue;
    low = std::min(low, *one->estimate);
    high = std::max(high, *one->estimate);
  }
  const double reach = 0.05 * std::max(high - low, 1e-6 + 0.1 * std::abs(high));
  // Shares of models end at 0.
  const bool share = curve.headline.starts_with("fig1.");
  return {share ? std::max(0.0, low - reach) : low - reach, high + reach};
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
                  const std::pair<double, double>& shown, const Box& box) {
  const TickStyle style = curve.unit == "share" ? TickStyle::percent : TickStyle::number;
  Panel panel;
  panel.box = box;
  panel.y = linear_axis("", shown.first, shown.second, box.height, style, 0, label_gap_mm);
  panel.x.low = 0;
  panel.x.high = 1;
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

/// Beside its line, where the curve is furthest from it.
void add_published_label(Figure& figure, const Panel& panel, const SpecificationCurve& curve) {
  if (!curve.published) return;
  const bool percent = curve.unit == "share";
  const bool left = *curve.published >= *curve.fitted[curve.fitted.size() / 2]->estimate;
  // Below its line, where the panel goes on there.
  const bool above = left || y_mm(panel, *curve.published) - 2 * label_lift_mm < panel.box.bottom;
  figure.texts.push_back(
      {.text = fmt::format("paper {}{}",
                           readable_number(*curve.published, percent ? ReadAs::percent : ReadAs::number),
                           percent ? "\u00A0%" : ""),
       .x_mm = left ? panel.box.left + 1 : panel.box.right() - 1,
       .y_mm = y_mm(panel, *curve.published) + (above ? label_lift_mm : -label_lift_mm),
       .align = left ? Align::left : Align::right,
       .size_pt = small_pt,
       .colour = shade(colours::vermillion, 0.8),
       .bold = true});
}

std::string second_line(const SpecificationCurve& curve) {
  std::string text = fmt::format("{} specifications", curve.fitted.size());
  if (curve.joint)
    text += fmt::format(", joint p {}", readable_number(curve.joint->median_p, ReadAs::number));
  return text;
}

/// Curves with the same choices, at most three beside one another.
std::vector<std::vector<const SpecificationCurve*>> rows_of_panels(
    const std::vector<SpecificationCurve>& all) {
  std::vector<std::vector<const SpecificationCurve*>> groups;
  const auto names = [](const SpecificationCurve& curve) {
    std::vector<std::string> names_of;
    for (const auto& choice : curve.fitted.front()->choices) names_of.push_back(choice.first);
    return names_of;
  };
  for (const SpecificationCurve& curve : all) {
    if (curve.fitted.empty()) continue;
    if (groups.empty() || names(*groups.back().front()) != names(curve)) groups.emplace_back();
    groups.back().push_back(&curve);
  }
  std::vector<std::vector<const SpecificationCurve*>> rows;
  for (const auto& group : groups) {
    const std::size_t lines = (group.size() + most_beside - 1) / most_beside;
    const std::size_t beside = (group.size() + lines - 1) / lines;
    for (std::size_t i = 0; i < group.size(); i += beside) {
      rows.emplace_back(group.begin() + static_cast<std::ptrdiff_t>(i),
                        group.begin() + static_cast<std::ptrdiff_t>(std::min(i + beside, group.size())));
    }
  }
  return rows;
}

/// How many of the paper's values lie within the range of the estimates.
std::string title_of(const std::vector<SpecificationCurve>& all) {
  std::size_t compared = 0, within = 0;
  for (const SpecificationCurve& curve : all) {
    if (curve.fitted.empty() || !curve.published) continue;
    ++compared;
    within += *curve.published >= *curve.fitted.front()->estimate &&
                      *curve.published <= *curve.fitted.back()->estimate
                  ? 1
                  : 0;
  }
  if (compared == 0) return "";
  return fmt::format("{} of the paper’s {} {} within the range that other choices give", within, compared,
                     compared == 1 ? "value lies" : "values lie");
}

}  // namespace

Figure draw_robustness(const std::string& name, const std::vector<SpecificationCurve>& all,
                       const SourceInfo& source) {
  const std::vector<std::vector<const SpecificationCurve*>> rows = rows_of_panels(all);
  std::vector<std::vector<ChoiceRow>> choices;
  std::size_t most = 1;
  for (const auto& row : rows) {
    choices.push_back(choice_rows(row));
    most = std::max(most, row.size());
  }
  Figure figure;
  figure.name = name;
  figure.width_mm = double_column_mm;
  figure.kind = source.kind;
  figure.table = {name + ".csv", {"headline", "series", "place", "estimate", "low", "high", "choices"}, {}};
  const std::string words = fmt::format(
      "Source: {}. Estimates of all specifications in ascending order, each once; band: their 95\u00A0% "
      "intervals (of 2.5\u00A0% that reach furthest to either side the ends are cut at the panel's edge). "
      "Below: where along the curve each choice is made; the height of a strip is how often, relative to "
      "where it is made most. Joint p: how often a median as far from 0 would come without any effect.",
      source.title);
  figure.height_mm = top_mm + caption_height_mm(words, figure.width_mm) + 3;
  for (const std::vector<ChoiceRow>& own : choices) {
    figure.height_mm += curve_mm + below_mm + choice_mm * static_cast<double>(own.size()) + row_gap_mm;
  }
  figure.height_mm -= row_gap_mm / 2;  // no heading follows the last row
  const auto beside = static_cast<double>(most);
  const double width = (figure.width_mm - names_mm - gap_mm * beside - right_mm + gap_mm / 2) / beside;
  double top = figure.height_mm - top_mm;
  for (std::size_t row = 0; row < rows.size(); ++row) {
    const double height = choice_mm * static_cast<double>(choices[row].size());
    for (std::size_t i = 0; i < rows[row].size(); ++i) {
      const SpecificationCurve& curve = *rows[row][i];
      const double left = names_mm + gap_mm / 2 + static_cast<double>(i) * (width + gap_mm);
      const std::pair<double, double> shown = shown_range(curve);
      add_curve(figure.table, curve, shown);
      add_choice_strips(figure.table, curve, choices[row]);
      const Box box{left, top - curve_mm, width, curve_mm};
      const Box below{left, box.bottom - below_mm - height, width, height};
      figure.texts.push_back(
          {.text = heading_of(curve.headline), .x_mm = left, .y_mm = box.top() + heading_mm});
      figure.texts.push_back({.text = second_line(curve),
                              .x_mm = left,
                              .y_mm = box.top() + heading_mm - line_mm,
                              .size_pt = small_pt,
                              .colour = Colour(colours::dark_grey)});
      Panel panel = curve_panel(figure, curve, shown, box);
      add_published_label(figure, panel, curve);
      add_panel(figure, std::move(panel), figure.height_mm);
      if (choices[row].empty()) continue;
      add_panel(figure, choices_panel(figure, curve, choices[row].size(), below), figure.height_mm);
      if (i == 0) add_choice_names(figure, choices[row], below, 2);
    }
    top -= curve_mm + below_mm + height + row_gap_mm;
  }
  add_key(figure,
          {{"Estimates", Colour(colours::blue)},
           {"Published", Colour(colours::vermillion)},
           {"Default", Colour(colours::ink)}},
          names_mm + gap_mm / 2, figure.height_mm - key_mm + 1);
  add_caption(figure, words);
  add_title(figure, title_of(all));
  return figure;
}

}  // namespace computedivide
