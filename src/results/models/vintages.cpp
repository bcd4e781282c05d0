// Figure 1 and section 2.2 in every vintage of the data set.
//
// Claim: those of Figure 1 and of section 2.2; the paper drew them from one vintage, of 2022 or 2023.
//
// Method. Each headline is computed as in its own result (same code, same choices, models published until
// `until`) from five vintages of the data set: June 2022, March 2023, October 2024, June 2025 and, for
// notable models alone, July 2026. Nothing else changes from column to column, so that a difference between
// vintages says how much the growing data set moves a number. The vintages hold mostly the same models: they
// are not independent samples, and their intervals are not to be pooled.
//
// Differs from the paper:
// - Its vintage is not published; that of March 2023 is the nearest.
// - The vintage of June 2022 ends before 2022 does: its numbers of 2022 are those of half a year.
// - The vintage of July 2026 holds notable models only: its counts of models above a billion parameters are
//   counts of notable ones.

#include "results/models/vintages.hpp"

#include <algorithm>
#include <map>
#include <optional>

#include "base/find.hpp"
#include "computedivide/error.hpp"
#include "data/sidecar.hpp"
#include "data/tables/csv_cells.hpp"
#include "plot/page.hpp"
#include "results/data_folder.hpp"
#include "results/estimates.hpp"
#include "results/figure_files.hpp"

namespace computedivide {

namespace {

std::string last_date(const std::vector<Model>& models, Date until) {
  std::optional<Date> last;  // none is before any
  for (const Model& model : models)
    if (model.date && *model.date <= until) last = std::max(last, model.date);
  return last ? format_date(*last) : std::string();
}

// The drawing: a panel per headline, a point per vintage with its interval, the paper's value as a line.

constexpr double height_mm = 26;
constexpr std::size_t columns = 3;

const std::map<std::string, std::string> headings{
    {"top_quartile_academic_only_share_2010_2013", "Academic only, large-scale, 2010–2013 (%)"},
    {"top_quartile_academic_only_share_2020_2022", "Academic only, large-scale, 2020–2022 (%)"},
    {"top_quartile_industry_only_share_2022", "Industry only, large-scale, 2022 (%)"},
    {"top_quartile_industry_only_share_since_2017", "Industry only, large-scale, since 2017 (%)"},
    {"top_quartile_collaboration_share_since_2012", "Collaborations, large-scale, since 2012 (%)"},
    {"top_quartile_collaboration_share_2000_2009", "Collaborations, large-scale, 2000–2009 (%)"},
    {"largest_academic_self_supervised_over_largest_industry", "Largest academic over largest industry (%)"},
    {"training_compute_doubling_time_months_since_2010", "Doubling time since 2010 (months)"},
    {"above_1e9_parameters_2022", "Over a billion parameters, 2022 (models)"},
    {"above_1e9_parameters_industry_only_2022", "Over a billion, industry only, 2022 (models)"},
    {"above_1e9_parameters_academic_only_2022", "Over a billion, academic only, 2022 (models)"},
    {"above_1e9_parameters_industry_only_share_2022", "Over a billion, industry only, 2022 (%)"},
    {"above_1e9_parameters_academic_only_share_2022", "Over a billion, academic only, 2022 (%)"}};

/// The paper's value of a headline, where it printed one; for a share of the models above a billion
/// parameters, the ratio of the two printed counts.
std::optional<double> paper_value(const VintageNumber& entry, std::span<const PublishedNumber> published) {
  const auto printed = [&](const std::string& headline) {
    return published_value(published, fmt::format("{}.{}", entry.result, headline));
  };
  if (const auto value = printed(entry.headline)) return value;
  const std::string all = "above_1e9_parameters_2022", ending = "_share_2022";
  if (entry.result != "large_models" || !entry.headline.ends_with(ending)) return std::nullopt;
  const auto of = printed(all);
  const auto count = printed(entry.headline.substr(0, entry.headline.size() - ending.size()) + "_2022");
  if (!count || !of || *of == 0) return std::nullopt;
  return *count / *of;
}

/// "below " where the paper prints no more than a bound.
std::string_view bound_word(const VintageNumber& entry, std::span<const PublishedNumber> published) {
  const std::string id = fmt::format("{}.{}", entry.result, entry.headline);
  const PublishedNumber* const number = find_by(published, &PublishedNumber::id, id);
  return number != nullptr && number->relation == Relation::below ? "below " : "";
}

Table vintages_table(const std::vector<VintageNumber>& numbers, const std::vector<std::string>& vintages,
                     std::span<const PublishedNumber> published) {
  Table table{"vintages.csv",
              {"result", "headline", "vintage", "place", "value", "low", "high", "n", "paper", "last_model",
               "reason"},
              {}};
  for (const VintageNumber& entry : numbers) {
    const auto place = std::ranges::find(vintages, entry.vintage) - vintages.begin();
    const Number& number = entry.number;
    table.rows.push_back(row_cells(entry.result, entry.headline, entry.vintage, place, number.value,
                                   number.low, number.high, number.n, paper_value(entry, published),
                                   entry.last, number.reason));
  }
  return table;
}

Panel headline_panel(const Figure& figure, const std::vector<const VintageNumber*>& entries,
                     const std::vector<std::string>& vintages, std::span<const PublishedNumber> published,
                     Panel panel) {
  const std::string& headline = entries.front()->headline;
  const std::optional<double> paper = paper_value(*entries.front(), published);
  const auto known = headings.find(headline);
  panel.heading = known == headings.end() ? headline : known->second;
  const bool percent = panel.heading.ends_with("(%)");
  double low = 0, high = paper.value_or(0);
  bool bars = false;
  for (const VintageNumber* entry : entries) {
    const Number& number = entry->number;
    if (!number.value) continue;
    high = std::max({high, *number.value, number.high.value_or(0)});
    bars = bars || (number.low && number.high);
  }
  panel.y = linear_axis("", low, high > 0 ? high : 1, height_mm,
                        percent ? TickStyle::percent : TickStyle::number, 0.04, 6);
  panel.x.low = -0.5;
  panel.x.high = static_cast<double>(vintages.size()) + 0.45;  // room for the paper's label
  for (std::size_t i = 0; i < vintages.size(); ++i)
    panel.x.ticks.push_back({static_cast<double>(i), vintages[i]});
  panel.grid = true;
  const ReadAs as = percent ? ReadAs::percent : ReadAs::number;
  panel.readings = {{{.column = "vintage", .as = ReadAs::text}},
                    {{.column = "value", .as = as, .details = {interval_reading("low", "high", as)}}},
                    {{.column = "n", .name = "n"}, {.column = "paper", .name = "the paper", .as = as}}};
  const Place place{"place", ""};
  // An empty cell counts as 0.
  const auto of_headline = [&](const char* column) {
    return Rows{where_is("headline", headline), where_at_least(column, 0)};
  };
  if (paper) {
    const std::string words = percent ? printed_percent(*paper) : readable_number(*paper, ReadAs::number);
    panel.references.push_back(
        paper_line(*paper, std::string(bound_word(*entries.front(), published)) + words));
  }
  if (bars)
    add_mark(figure, panel, ErrorBars{place, "low", "high", Colour(colours::blue), 0.7, of_headline("low")});
  add_mark(figure, panel, Points{place, "value", Colour(colours::blue), 4, of_headline("value")});
  return panel;
}

/// How many of the paper's values lie within the interval of the last vintage that has one.
std::string title_of(const std::vector<std::vector<const VintageNumber*>>& headlines,
                     std::span<const PublishedNumber> published) {
  std::size_t compared = 0, within = 0;
  for (const std::vector<const VintageNumber*>& entries : headlines) {
    const std::optional<double> paper = paper_value(*entries.front(), published);
    const auto last = std::find_if(entries.rbegin(), entries.rend(), [](const VintageNumber* entry) {
      return entry->number.low && entry->number.high;
    });
    if (!paper || last == entries.rend()) continue;
    ++compared;
    within += *paper >= *(*last)->number.low && *paper <= *(*last)->number.high ? 1 : 0;
  }
  if (compared == 0) return "";
  return fmt::format("{} of the paper’s {} values that can be tested lie within the newest data’s intervals",
                     within, compared);
}

}  // namespace

std::vector<VintageTable> read_vintages(const std::vector<std::filesystem::path>& files) {
  std::vector<VintageTable> vintages;
  for (const std::filesystem::path& file : files) {
    if (file.extension() != ".csv") continue;
    // A shipped table has its vintage in the sidecar, other tables in the file name:
    // "epoch_full_2024-10.csv".
    std::string vintage = vintage_in_name(file);
    if (const std::optional<Provenance> sidecar = read_sidecar(file)) {
      for (const auto& [key, value] : sidecar->more)
        if (key == "vintage") vintage = value.text(sidecar_of(file).string());
    }
    if (vintage.empty())
      fail("{}: has no vintage in its name; one such as '2024-10' is expected", file.string());
    ModelsFile read = read_models(file);
    vintages.push_back({std::move(vintage), std::move(read.models), std::move(read.absent)});
  }
  std::ranges::sort(vintages, {}, &VintageTable::name);
  return vintages;
}

std::vector<VintageNumber> vintage_numbers(const std::vector<VintageTable>& vintages,
                                           const Fig1Options& fig1_choices,
                                           const LargeModelsOptions& large_choices) {
  std::vector<std::vector<VintageNumber>> by_vintage;
  for (const VintageTable& vintage : vintages) {
    Fig1Options fig1 = fig1_choices;
    LargeModelsOptions large = large_choices;
    fig1.absent = large.absent = vintage.absent;
    std::vector<VintageNumber> numbers;
    const auto add = [&](const std::string& result, const std::vector<Number>& found) {
      for (const Number& number : found) {
        // The number of ranked models and the ratio of another period are not headlines.
        if (number.name.starts_with("models_") || number.name.ends_with("_any_date")) continue;
        VintageNumber entry{result, number.name, vintage.name, last_date(vintage.models, fig1.until), number};
        entry.number.name = fmt::format("{}_{}", number.name, vintage.name);
        numbers.push_back(std::move(entry));
      }
    };
    add("fig1", compute_fig1(vintage.models, fig1).numbers);
    add("large_models", compute_large_models(vintage.models, large).numbers);
    by_vintage.push_back(std::move(numbers));
  }
  // Every vintage has the same headlines: they differ in values and reasons alone.
  std::vector<VintageNumber> all;
  for (std::size_t i = 0; !by_vintage.empty() && i < by_vintage.front().size(); ++i)
    for (std::vector<VintageNumber>& numbers : by_vintage) all.push_back(std::move(numbers.at(i)));
  return all;
}

void run_vintages(const Inputs& inputs, Outputs& outputs) {
  const std::vector<VintageTable> vintages = read_vintages(inputs.source_files("model_vintages"));
  const std::vector<VintageNumber> found =
      vintage_numbers(vintages, ranking_options(inputs), large_models_options(inputs));
  if (found.empty()) fail("vintages: there is no table; models tables with their provenance are expected");
  write_figure(outputs, draw_vintages(found, read_published(inputs.source_files("published")),
                                      inputs.source("model_vintages")));
  std::vector<Number> numbers;
  for (const VintageNumber& entry : found) numbers.push_back(entry.number);
  write_numbers(inputs, outputs, "vintages", inputs.source("model_vintages"), std::move(numbers));
}

Figure draw_vintages(const std::vector<VintageNumber>& numbers, std::span<const PublishedNumber> published,
                     const SourceInfo& source) {
  std::vector<std::string> vintages;
  std::vector<std::vector<const VintageNumber*>> headlines;
  for (const VintageNumber& entry : numbers) {
    if (!holds(vintages, entry.vintage)) vintages.push_back(entry.vintage);
    if (headlines.empty() || headlines.back().front()->headline != entry.headline) headlines.emplace_back();
    headlines.back().push_back(&entry);
  }
  std::erase_if(headlines, [](const std::vector<const VintageNumber*>& entries) {
    return std::ranges::none_of(entries,
                                [](const VintageNumber* entry) { return entry->number.value.has_value(); });
  });
  Figure figure =
      start_figure("vintages", source, vintages_table(numbers, vintages, published), double_column_mm);
  std::vector<RowOfPanels> rows;
  for (std::size_t i = 0; i < headlines.size(); ++i) {
    if (i % columns == 0) rows.emplace_back();
    rows.back().emplace_back().box.height = height_mm;
  }
  std::size_t at = 0;
  for (RowOfPanels& row : rows) {
    set_columns(figure, row, columns, 8, 8);
    for (Panel& panel : row) {
      const std::vector<const VintageNumber*>& entries = headlines[at++];
      panel = headline_panel(figure, entries, vintages, published, std::move(panel));
    }
  }
  const std::string caption = fmt::format(
      "Source: {}; each vintage by the month it was made. Points: the headline in that vintage, with its "
      "95\u00A0% interval if it has one; dashed: the paper's value, of shares above a billion parameters the "
      "ratio of its counts. The vintages share most models. 2022-06 ends before 2022 does; 2026-07 holds "
      "notable models only.",
      source_words(source));
  compose(figure, std::move(rows), caption, title_of(headlines, published));
  return figure;
}

}  // namespace computedivide
