// Specification curves as a drawing: for each headline its estimates in ascending order with their intervals
// as a band, the paper's value as a line, the default specification as a point; below, where along the
// curve each choice is made.

#include <algorithm>
#include <cmath>
#include <map>
#include <utility>

#include "base/find.hpp"
#include "base/text.hpp"
#include "computedivide/error.hpp"
#include "data/tables/csv_cells.hpp"
#include "plot/figure.hpp"
#include "plot/labels.hpp"
#include "results/figure_files.hpp"
#include "results/robustness/robustness.hpp"
#include "stats/distributions.hpp"

namespace computedivide {

namespace {

constexpr std::size_t most_points = 100;  // per curve: more could not be distinguished
constexpr std::size_t most_beside = 5;    // panels in a row
constexpr std::size_t roomy = 3;          // so many have wide gaps; fewer are no wider
constexpr std::size_t most_bins = 16;     // of a strip
// The page, in mm.
constexpr double curve_mm = 34;
constexpr double gap_mm = 12, narrow_gap_mm = 9;  // between two panels, for labels
constexpr double right_mm = 4;
constexpr double names_mm = 43;         // of the choices, left of the first panel
constexpr double lowest_line_mm = 2.6;  // of the heading, above a panel
constexpr double line_mm = 3;           // between its lines
constexpr double heading_gap_mm = 1.5;  // between two headings
constexpr double choice_mm = 2.3;       // a choice's strip
constexpr double below_mm = 3;          // between curve and choices
constexpr double row_gap_mm = 6;
constexpr double top_mm = 7;
constexpr double key_mm = 3;
constexpr double label_gap_mm = 6;  // at least two labels on a panel of this height

/// The range of the estimates' axis: the 95 % intervals of all but the 2.5 % that reach furthest to either
/// side, the published value and the default estimate; anything beyond is cut off.
std::pair<double, double> shown_range(const SpecificationCurve& curve) {
  std::vector<double> lows, highs;
  for (const Specification* one : curve.fitted) {
    lows.push_back(one->low.value_or(*one->estimate));
    highs.push_back(one->high.value_or(*one->estimate));
  }
  std::ranges::sort(lows);
  std::ranges::sort(highs);
  double low = sorted_quantile(lows, 0.025), high = sorted_quantile(highs, 0.975);
  const auto widen = [&](double value) {
    low = std::min(low, value);
    high = std::max(high, value);
  };
  if (curve.published) widen(*curve.published);
  for (const Specification* one : curve.fitted)
    if (one->is_default) widen(*one->estimate);
  const double reach = 0.05 * std::max(high - low, 1e-6 + 0.1 * std::abs(high));
  // Shares of models end at 0.
  const bool share = curve.headline.starts_with("fig1.") && curve.headline != share_change_headline;
  return {share ? std::max(0.0, low - reach) : low - reach, high + reach};
}

/// The choices in which a specification is not the default one: "until=2100-12-31; window=1". All of them if
/// no default specification has an estimate.
std::string choices_text(const SpecificationCurve& curve, const Specification& specification) {
  if (specification.is_default) return "";
  const auto standard =
      std::ranges::find_if(curve.fitted, [](const Specification* one) { return one->is_default; });
  std::string text;
  for (const auto& choice : *specification.choices) {
    if (standard != curve.fitted.end()) {
      const Choices& usual = *(*standard)->choices;
      if (holds(usual, choice)) continue;
    }
    text += fmt::format("{}{}={}", text.empty() ? "" : "; ", choice.first, choice.second);
  }
  return text;
}

void add_curve(Table& table, const SpecificationCurve& curve, const std::pair<double, double>& shown) {
  const std::size_t n = curve.fitted.size(), points = std::min(n, most_points);
  const auto inside = [&](double value) { return std::clamp(value, shown.first, shown.second); };
  const auto place_of = [&](std::size_t at) {
    return n == 1 ? 0.5 : static_cast<double>(at) / static_cast<double>(n - 1);
  };
  for (std::size_t i = 0; i < points; ++i) {
    const std::size_t at = points == 1 ? 0 : i * (n - 1) / (points - 1);
    const Specification& specification = *curve.fitted[at];
    std::optional<double> low, high;
    if (specification.low) low = inside(*specification.low);
    if (specification.high) high = inside(*specification.high);
    table.rows.push_back(row_cells(curve.headline, "curve", place_of(at), inside(*specification.estimate),
                                   low, high, choices_text(curve, specification)));
  }
  for (std::size_t at = 0; at < n; ++at) {
    if (!curve.fitted[at]->is_default) continue;
    table.rows.push_back(
        row_cells(curve.headline, "default", place_of(at), *curve.fitted[at]->estimate, "", "", ""));
  }
}

/// The labels of a curve's points; estimates and ends of intervals at the panel's edge were cut off there,
/// except a share of 0.
Readings readings_of(const SpecificationCurve& curve, const std::pair<double, double>& shown) {
  const bool share = curve.unit == "share";
  std::string heading = headline_in_words(curve.headline);
  ReadAs as = share ? ReadAs::percent : ReadAs::number;
  // The unit follows the value.
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
            .words = {{"curve", "one of the specifications"}, {"default", "default specification"}}},
           {.column = "choices", .as = ReadAs::text}},
          {estimate},
          {}};
}

Panel curve_panel(const Figure& figure, const SpecificationCurve& curve,
                  const std::pair<double, double>& shown, const Box& box) {
  const bool share = curve.unit == "share", points = headline_in_words(curve.headline).ends_with("(pp)");
  Panel panel;
  panel.box = box;
  panel.y = linear_axis("", shown.first, shown.second, box.height,
                        share ? TickStyle::percent : TickStyle::number, 0, label_gap_mm);
  panel.grid = true;
  panel.readings = readings_of(curve, shown);
  const Place place{"place", ""};
  const auto rows = [&](const char* series) {
    return Rows{where_is("headline", curve.headline), where_is("series", series)};
  };
  const bool has_intervals = std::ranges::any_of(
      figure.table.rows, [&](const auto& row) { return row[0] == curve.headline && !row[4].empty(); });
  if (has_intervals)
    add_mark(figure, panel, Band{place, "low", "high", tint(colours::blue, 0.18), rows("curve")});
  if (curve.published) {
    const char* unit = points ? "\u00A0pp" : share ? "\u00A0%" : "";
    panel.references.push_back(
        paper_line(*curve.published,
                   readable_number(*curve.published, share ? ReadAs::percent : ReadAs::number) + unit));
  }
  add_mark(figure, panel, Line{place, "estimate", Colour(colours::blue), 1.2, rows("curve")});
  if (!chosen_rows(figure.table, rows("default")).empty())
    add_mark(figure, panel, Points{place, "estimate", Colour(colours::ink), 4.5, rows("default")});
  return panel;
}

/// A choice and its value, as a row below the curves.
struct ChoiceRow {
  std::string choice, value;
  bool odd = false;  ///< choices in turns: two colours
};

/// The rows that these curves share, in the order of their choices.
std::vector<ChoiceRow> choice_rows(std::span<const SpecificationCurve* const> curves) {
  std::vector<ChoiceRow> rows;
  bool odd = false;
  for (const auto& [choice, first] : *curves.front()->fitted.front()->choices) {
    std::vector<std::string> values;
    const auto is_new = [&](const std::string& value) { return !holds(values, value); };
    for (const SpecificationCurve* curve : curves)
      for (const ChoiceValue& value : curve->by_choice)
        if (value.choice == choice && is_new(value.value)) values.push_back(value.value);
    // The full list has no row of its own where the default was not fitted.
    for (const Specification* one : curves.front()->fitted) {
      const std::string value = grouped_value(*one, choice);
      if (!values.empty() && is_new(value)) values.insert(values.begin(), value);
    }
    for (const std::string& value : values) rows.push_back({choice, value, odd});
    if (!values.empty()) odd = !odd;
  }
  return rows;
}

/// Adds to the table how often each choice is made along the curve, as the height of a strip relative to its
/// maximum. A gap separates two strips.
void add_choice_strips(Table& table, const SpecificationCurve& curve, const std::vector<ChoiceRow>& rows) {
  const std::size_t n = curve.fitted.size(), bins = std::min(n, most_bins);
  for (std::size_t row = 0; row < rows.size(); ++row) {
    std::vector<double> shares(bins, 0);
    for (std::size_t bin = 0; bin < bins; ++bin) {
      const std::size_t from = bin * n / bins, to = (bin + 1) * n / bins;
      for (std::size_t i = from; i < to; ++i)
        if (grouped_value(*curve.fitted[i], rows[row].choice) == rows[row].value)
          shares[bin] += 1 / static_cast<double>(to - from);
    }
    const double most = *std::ranges::max_element(shares);
    const double middle = static_cast<double>(rows.size() - row) - 0.5;
    const char* series = rows[row].odd ? "choice_odd" : "choice_even";
    const auto add = [&](double place, std::optional<double> half) {
      const auto end = [&](double sign) {
        return half ? format_number(middle + sign * *half) : std::string();
      };
      table.rows.push_back(row_cells(curve.headline, series, place, "", end(-1), end(1),
                                     fmt::format("{}={}", rows[row].choice, rows[row].value)));
    };
    // A corner is added only where the height changes, in steps that the eye can distinguish.
    std::optional<double> height;
    const auto change = [&](double place, std::optional<double> half) {
      if (half == height) return;
      if (height) add(place, height);
      add(place, half);
      height = half;
    };
    for (std::size_t bin = 0; bin < bins; ++bin) {
      std::optional<double> half;
      if (shares[bin] > 0) half = 0.042 * std::ceil(10 * shares[bin] / most);
      change(static_cast<double>(bin) / static_cast<double>(bins), half);
    }
    change(1, std::nullopt);
  }
}

Panel choices_panel(const Figure& figure, const SpecificationCurve& curve, std::size_t rows, const Box& box) {
  Panel panel;
  panel.box = box;
  panel.y.high = static_cast<double>(rows);
  panel.x.visible = panel.y.visible = false;
  panel.x.ticks = {{0, "lowest"}, {1, "highest"}};
  for (const auto& [series, colour] : {std::pair{"choice_even", tint(colours::ink, 0.75)},
                                       std::pair{"choice_odd", tint(colours::blue, 0.75)}}) {
    const Rows own{where_is("headline", curve.headline), where_is("series", series)};
    if (!chosen_rows(figure.table, own).empty())
      add_mark(figure, panel, Band{Place{"place", ""}, "low", "high", colour, own});
  }
  return panel;
}

/// The names of the choices, each in bold before its values, left of the strips in this box.
void add_choice_names(Figure& figure, const std::vector<ChoiceRow>& rows, const Box& box, double gap) {
  for (std::size_t i = 0; i < rows.size(); ++i) {
    const double y = box.top() - (static_cast<double>(i) + 0.5) * choice_mm;
    if (i == 0 || rows[i].choice != rows[i - 1].choice) {
      figure.texts.push_back({.text = choice_in_words(rows[i].choice),
                              .x_mm = 2,
                              .y_mm = y,
                              .size_pt = small_pt - 1,
                              .bold = true});
    }
    figure.texts.push_back({.text = value_in_words(rows[i].choice, rows[i].value),
                            .x_mm = box.left - gap,
                            .y_mm = y,
                            .align = Align::right,
                            .size_pt = small_pt - 1});
  }
}

/// Curves with the same choices, side by side as far as they fit.
std::vector<std::vector<const SpecificationCurve*>> rows_of_panels(
    const std::vector<SpecificationCurve>& all) {
  std::vector<std::vector<const SpecificationCurve*>> groups;
  const auto alike = [](const SpecificationCurve& a, const SpecificationCurve& b) {
    const Choices &one = *a.fitted.front()->choices, &other = *b.fitted.front()->choices;
    return std::equal(one.begin(), one.end(), other.begin(), other.end(),
                      [](const auto& x, const auto& y) { return x.first == y.first; });
  };
  for (const SpecificationCurve& curve : all) {
    if (curve.fitted.empty()) continue;
    if (groups.empty() || !alike(*groups.back().front(), curve)) groups.emplace_back();
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

/// The room of a row of panels, in mm: each one's width, the gap between two, and the tallest heading.
struct RowRoom {
  double width = 0, gap = 0, heading = 0;
};

/// What stands above a panel, line by line: what is estimated, and how often. Its place is still to be set.
std::vector<Text> heading_of(const SpecificationCurve& curve, const RowRoom& room) {
  std::string note = fmt::format("{} specifications", curve.fitted.size());
  if (curve.joint)
    note += fmt::format(", joint\u00A0p\u00A0{}", readable_number(curve.joint->median_p, ReadAs::number));
  const double width = room.width + room.gap - heading_gap_mm;
  std::vector<Text> lines;
  for (std::string& line : wrap_text(headline_in_words(curve.headline), text_pt, width))
    lines.push_back({.text = std::move(line)});
  for (std::string& line : wrap_text(note, small_pt, width))
    lines.push_back({.text = std::move(line), .size_pt = small_pt, .colour = Colour(colours::dark_grey)});
  return lines;
}

RowRoom room_of(const std::vector<const SpecificationCurve*>& row, std::size_t columns) {
  RowRoom room{.gap = columns > roomy ? narrow_gap_mm : gap_mm};
  const auto beside = static_cast<double>(columns);
  room.width = (double_column_mm - names_mm - gap_mm / 2 - right_mm - room.gap * (beside - 1)) / beside;
  std::size_t most_lines = 0;
  for (const SpecificationCurve* curve : row)
    most_lines = std::max(most_lines, heading_of(*curve, room).size());
  room.heading = line_mm * static_cast<double>(most_lines);
  return room;
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
  Figure figure =
      start_figure(name, source,
                   {name + ".csv", {"headline", "series", "place", "estimate", "low", "high", "choices"}, {}},
                   double_column_mm);
  const std::string words =
      fmt::format(
          "Source: {}. Estimates of all specifications in ascending order, each once; band: their 95\u00A0% "
          "intervals (the 2.5\u00A0% that reach furthest to either side are cut off at the panel's edge). "
          "Below: where along the curve each choice is made; the height of a strip is how often, relative to "
          "where it is made most. Joint p: how often a median as far from 0 would come without any effect.",
          source_words(source)) +
      missing_defaults(all);
  std::vector<RowRoom> rooms;
  figure.height_mm = top_mm + caption_height_mm(words, figure.width_mm) + 3;
  for (std::size_t row = 0; row < rows.size(); ++row) {
    rooms.push_back(room_of(rows[row], std::max(rows[row].size(), std::min(most, roomy))));
    figure.height_mm += rooms[row].heading + curve_mm + below_mm +
                        choice_mm * static_cast<double>(choices[row].size()) + row_gap_mm;
  }
  double top = figure.height_mm - top_mm;
  for (std::size_t row = 0; row < rows.size(); ++row) {
    const RowRoom& room = rooms[row];
    const double height = choice_mm * static_cast<double>(choices[row].size());
    top -= room.heading;
    for (std::size_t i = 0; i < rows[row].size(); ++i) {
      const SpecificationCurve& curve = *rows[row][i];
      const double left = names_mm + gap_mm / 2 + static_cast<double>(i) * (room.width + room.gap);
      const std::pair<double, double> shown = shown_range(curve);
      add_curve(figure.table, curve, shown);
      add_choice_strips(figure.table, curve, choices[row]);
      const Box box{left, top - curve_mm, room.width, curve_mm};
      const Box below{left, box.bottom - below_mm - height, room.width, height};
      std::vector<Text> heading = heading_of(curve, room);
      for (std::size_t line = 0; line < heading.size(); ++line) {
        heading[line].x_mm = left;
        heading[line].y_mm =
            box.top() + lowest_line_mm + line_mm * static_cast<double>(heading.size() - 1 - line);
        figure.texts.push_back(std::move(heading[line]));
      }
      add_panel(figure, curve_panel(figure, curve, shown, box), figure.height_mm);
      if (choices[row].empty()) continue;
      add_panel(figure, choices_panel(figure, curve, choices[row].size(), below), figure.height_mm);
      if (i == 0) add_choice_names(figure, choices[row], below, 2);
    }
    top -= curve_mm + below_mm + height + row_gap_mm;
  }
  add_key(figure, {{"Estimates", Colour(colours::blue)}, {"Default", Colour(colours::ink)}},
          names_mm + gap_mm / 2, figure.height_mm - key_mm + 1);
  add_caption(figure, words);
  add_title(figure, robustness_title(all));
  return figure;
}

}  // namespace computedivide
