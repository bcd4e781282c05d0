// The census: the regression of Table 1 on all papers of NeurIPS 2019.
//
// Claim (not the paper's, but its claim on fifteen times the data): the more of a paper's authors are from
// industry, the less likely it releases code.
//
// Method. The logit of code release on the fraction of industry authors and the number of authors, one year,
// so there are no year dummies. Affiliations are free text, classified by the program's lexicons. Each other
// way to count ambiguous or unknown authors has a row in census2019_sensitivity.csv.
//
// Differs from the paper: all papers of one year, not a sample of several; the code flag says that the
// authors handed in a link to code, which is not checked; papers without a novel model are in.

#include "results/papers/release/census2019.hpp"

#include <algorithm>

#include "base/find.hpp"
#include "computedivide/csv.hpp"
#include "computedivide/error.hpp"
#include "computedivide/stats.hpp"
#include "data/sidecar.hpp"
#include "data/tables/csv_cells.hpp"
#include "plot/page.hpp"
#include "results/estimates.hpp"
#include "results/figure_files.hpp"

namespace computedivide {

namespace {

const CensusChoice& choice_named(std::string_view choice) {
  if (const CensusChoice* known = find_by(census_choices, &CensusChoice::name, choice)) return *known;
  fail("parameter 'census_choice': '{}' is unknown", choice);
}

/// The numbers that correspond to the paper's own are given a second time under the printed names, so that
/// the ledger shows them next to those of Table 1.
void add_ledger_rows(std::vector<Number>& numbers) {
  for (const std::string name : {"frac_industry", "odds_ratio_frac_industry", "probability_change_pp"}) {
    Number row = *std::ranges::find(numbers, name, &Number::name);
    row.name = "table1." + name;
    numbers.push_back(std::move(row));
  }
}

// The drawing: shares of papers with code with the logit's curve, and the coefficient under every choice.

constexpr double height_mm = 42;
constexpr double counts_mm = 2;
constexpr double row_mm = 4;
constexpr double point_pt = 3.6;

/// The logit's curve at the mean number of authors; none if it has no fit.
std::vector<LinePoint> curve_of(const std::vector<CodeReleaseRow>& rows, double mean_authors) {
  try {
    const Design design = code_release_design(rows, {.year_dummies = false});
    const Fit fit = fit_logit(design);
    return fitted_line(fit, coefficients(fit, design), 0, 1, {mean_authors});
  } catch (const Error&) {
    // The reason is in census2019.numbers.json, with the numbers that the same fit would have given.
    return {};
  }
}

CensusEstimate estimate_under(const std::vector<CensusRow>& census, const CensusChoice& choice) {
  const std::vector<CodeReleaseRow> rows = census_rows(census, choice.name);
  const CodeReleaseOutcome outcome = try_code_release(rows, CodeReleaseMethod::likelihood);
  CensusEstimate result{std::string(choice.name),
                        std::string(choice.label),
                        static_cast<std::int64_t>(rows.size()),
                        {},
                        {},
                        outcome.reason};
  if (!outcome.fit) return result;
  result.row = estimate_of(*outcome.fit, "frac_industry");
  result.n_authors = estimate_of(*outcome.fit, "n_authors").estimate;
  return result;
}

std::string sensitivity(const std::vector<CensusRow>& census) {
  std::string csv = "choice,meaning,n,frac_industry,standard_error,p_value,low,high,n_authors,reason\n";
  for (const CensusChoice& choice : census_choices) {
    const CensusEstimate one = estimate_under(census, choice);
    const auto cell = [&](auto Estimate::*part) { return estimate_cell(one.row, part); };
    append_csv_record(csv, row_cells(choice.name, choice.meaning, one.n, cell(&Estimate::estimate),
                                     cell(&Estimate::standard_error), cell(&Estimate::p_value),
                                     cell(&Estimate::low), cell(&Estimate::high), one.n_authors, one.reason));
  }
  return csv;
}

/// The paper's coefficient; nothing if it is not among the published numbers.
std::optional<CensusEstimate> printed_estimate(std::span<const PublishedNumber> published) {
  const auto estimate = published_value(published, "table1.frac_industry");
  const auto error = published_value(published, "table1.frac_industry.se");
  if (!estimate || !error) return std::nullopt;
  const Reference line = paper_estimate(*estimate, error);
  const auto n = static_cast<std::int64_t>(published_value(published, "table1.n").value_or(0));
  const Estimate row{"frac_industry", *estimate, *error, {}, {}, *line.low, *line.high};
  return CensusEstimate{"paper", "Paper, Table 1", n, row, {}, {}};
}

Table figure_table(const CensusFigure& census) {
  Table table{"census2019_figure.csv", {"panel", "series", "x", "y", "low", "high", "n"}, {}};
  for (const ReleaseBin& bin : census.bins) {
    const Number share = share_number("", bin.code, bin.n, "");
    table.rows.push_back(
        row_cells("a", "bin", bin.mean_frac_industry, *share.value, *share.low, *share.high, bin.n));
  }
  for (const LinePoint& point : census.curve)
    table.rows.push_back(row_cells("a", "logit", point.x, point.share, point.low, point.high, ""));
  std::size_t rank = census.estimates.size();
  for (const CensusEstimate& estimate : census.estimates) {
    const std::string place = std::to_string(rank--);
    if (!estimate.row) continue;
    table.rows.push_back(row_cells("b", estimate.name, estimate.row->estimate, place, estimate.row->low,
                                   estimate.row->high, estimate.n));
  }
  return table;
}

Rows rows_of(const char* panel, std::string_view series) {
  return {where_is("panel", panel), where_is("series", std::string(series))};
}

const Place along{"x", ""};

/// Of the papers without and with only authors from industry, where there are both.
std::string rates_of(const CensusFigure& census) {
  const ReleaseBin *none = nullptr, *all = nullptr;
  for (const ReleaseBin& bin : census.bins) {
    if (bin.mean_frac_industry == 0) none = &bin;
    if (bin.mean_frac_industry == 1) all = &bin;
  }
  if (none == nullptr || all == nullptr) return "Papers with code";
  const auto rate = [](const ReleaseBin& bin) {
    return percent_words(static_cast<double>(bin.code) / static_cast<double>(bin.n));
  };
  return fmt::format("Code: {} without, {} with only authors from industry", rate(*none), rate(*all));
}

Panel rates_panel(const Figure& figure, const CensusFigure& census) {
  Panel panel = new_panel("a", rates_of(census), share_axis("Papers with code (%)"), height_mm);
  panel.x = share_axis("Authors from industry (%)");
  // Points at the ends are drawn in full.
  panel.x.low = -0.03;
  panel.x.high = 1.03;
  panel.grid = true;
  set_width(figure, {&panel}, 3);
  panel.readings.names = {
      {.column = "series", .as = ReadAs::text, .words = {{"bin", "Papers"}, {"logit", "Logit"}}}};
  panel.readings.drawn = {{.column = "x", .name = "authors from industry", .as = ReadAs::percent},
                          estimate_reading("y", "papers with code", ReadAs::percent)};
  panel.readings.always = {{.column = "n", .name = "papers"}};
  if (!census.curve.empty()) {
    const Rows curve = rows_of("a", "logit");
    add_mark(figure, panel, Band{along, "low", "high", tint(colours::blue, 0.18), curve});
    add_mark(figure, panel, Line{along, "y", Colour(colours::blue), 1.2, curve});
  }
  const Rows bins = rows_of("a", "bin");
  add_mark(figure, panel, ErrorBars{along, "low", "high", Colour(colours::ink), 0.6, bins});
  add_mark(figure, panel, Points{along, "y", Colour(colours::ink), point_pt, bins});
  add_mark(figure, panel, Values{.place = along, .at = 1, .lift_mm = counts_mm, .column = "n", .rows = bins});
  return panel;
}

std::string name_of(const CensusEstimate& estimate) {
  const std::string n = fmt::format("{} (n\u00A0=\u00A0{})", estimate.label, estimate.n);
  return estimate.row ? n : n + ": no estimate";
}

std::string_view colour_of(const CensusEstimate& estimate, const CensusFigure& census) {
  if (estimate.name == "paper") return paper_colour;
  return estimate.name == census.choice ? colours::ink : colours::blue;
}

/// How many ways of counting authors put the whole interval on one side.
std::string agreement_of(const CensusFigure& census) {
  int ways = 0, below = 0, above = 0;
  for (const CensusEstimate& estimate : census.estimates) {
    if (estimate.name == "paper" || !estimate.row) continue;
    ++ways;
    below += estimate.row->high < 0 ? 1 : 0;
    above += estimate.row->low > 0 ? 1 : 0;
  }
  return fmt::format("{} ways to count authors: {} intervals below 0, {} above", ways, below, above);
}

Panel estimates_panel(const Figure& figure, const CensusFigure& census) {
  std::vector<ForestRow> rows;
  Reading choice{.column = "series", .as = ReadAs::text};
  for (const CensusEstimate& estimate : census.estimates) {
    rows.push_back({.name = name_of(estimate),
                    .rows = rows_of("b", estimate.name),
                    .colour = Colour(colour_of(estimate, census)),
                    .low = estimate.row ? estimate.row->low : 0,
                    .high = estimate.row ? estimate.row->high : 0,
                    .drawn = estimate.row.has_value()});
    choice.words[estimate.name] = estimate.label;
  }
  Panel panel = forest_panel(figure, rows, {"x", "low", "high", "y"}, "Coefficient (log odds)",
                             {null_line(0, true)}, row_mm);
  panel.letter = "b";
  panel.heading = agreement_of(census);
  panel.readings.names = {choice};
  panel.readings.drawn = {
      estimate_reading("x", "coefficient of the fraction of authors from industry", ReadAs::number)};
  panel.readings.always = {{.column = "n", .name = "papers"}};
  return panel;
}

std::string caption(const CensusFigure& census, const SourceInfo& source) {
  std::string text = fmt::format(
      "Source: {}. n\u00A0=\u00A0{} papers, authors counted as “{}” (black in b; the paper’s estimate in "
      "purple). Points in a: no, up to a third, up to two thirds, more, and only authors from industry "
      "(counts above), with 95\u00A0% Wilson intervals.",
      source_words(source), census.n, choice_named(census.choice).label);
  if (!census.curve.empty()) {
    text += fmt::format(" Curve: the logit at the mean of {:.1f} authors, with its 95\u00A0% band.",
                        census.mean_authors);
  }
  return text + " Lines in b: 95\u00A0% intervals.";
}

std::string title_of(const CensusFigure& census) {
  for (const CensusEstimate& one : census.estimates) {
    if (one.name != census.choice || !one.row) continue;
    return fmt::format("With more authors from industry code is {}: log odds {}",
                       side_words(one.row->low, one.row->high, "released more often", "released less often",
                                  "released neither clearly more nor less often"),
                       interval_words(one.row->estimate, one.row->low, one.row->high));
  }
  return "";
}

}  // namespace

std::vector<CodeReleaseRow> census_rows(const std::vector<CensusRow>& census, std::string_view choice) {
  choice_named(choice);
  std::vector<CodeReleaseRow> rows;
  for (const CensusRow& paper : census) {
    const AuthorCounts& counts = paper.counts;
    double industry = counts.any;
    double of = counts.authors;
    if (choice == "shares") industry = counts.shares;
    if (choice == "only_companies") industry = counts.only;
    if (choice == "unknown_left_out") of -= counts.unknown;
    if (choice == "unknown_industry") industry += counts.unknown;
    if (choice == "all_known" && counts.unknown > 0) continue;
    if (choice == "joined" && paper.join != TitleJoin::matched) continue;
    if (of <= 0) continue;
    rows.push_back({industry / of, static_cast<double>(counts.authors), paper.year, paper.code, paper.paper});
  }
  return rows;
}

void run_census2019(const Inputs& inputs, Outputs& outputs) {
  const std::vector<CensusRow> census = census_from_csv(inputs.file("papers_census.csv"));
  const SourceInfo source = read_source(inputs.file("papers.provenance.json"), "census");
  const std::vector<CodeReleaseRow> rows = census_rows(census, inputs.parameter("census_choice"));
  CodeReleaseOutcome outcome = try_code_release(rows, CodeReleaseMethod::likelihood);
  if (census.empty())
    outcome.reason = "no census among the given papers; neurips_2019_code_release.json is needed";
  const std::string note =
      fmt::format("All papers of NeurIPS 2019; authors counted by {}.", inputs.parameter("census_choice"));
  outputs.write("census2019.csv", code_release_csv(outcome));
  outputs.write("census2019.md", code_release_markdown(outcome, note));
  outputs.write("census2019.tex", code_release_latex(outcome, note));
  outputs.write("census2019_sensitivity.csv", sensitivity(census));
  if (!rows.empty()) {
    const CensusFigure drawn = census_figure(census, inputs.parameter("census_choice"), published_of(inputs));
    write_figure(outputs, draw_census2019(drawn, source));
  }
  std::vector<Number> numbers = code_release_numbers(rows, outcome);
  add_ledger_rows(numbers);
  write_numbers(inputs, outputs, "census2019", source, numbers);
}

CensusFigure census_figure(const std::vector<CensusRow>& census, std::string_view choice,
                           std::span<const PublishedNumber> published) {
  const std::vector<CodeReleaseRow> rows = census_rows(census, choice);
  CensusFigure result;
  result.choice = choice;
  result.n = static_cast<std::int64_t>(rows.size());
  result.bins = release_bins(rows);
  if (!rows.empty()) {
    for (const CodeReleaseRow& row : rows) result.mean_authors += row.n_authors;
    result.mean_authors /= static_cast<double>(rows.size());
    result.curve = curve_of(rows, result.mean_authors);
  }
  for (const CensusChoice& each : census_choices) result.estimates.push_back(estimate_under(census, each));
  if (std::optional<CensusEstimate> paper = printed_estimate(published))
    result.estimates.push_back(std::move(*paper));
  return result;
}

Figure draw_census2019(const CensusFigure& census, const SourceInfo& source) {
  Figure figure = start_figure("census2019", source, figure_table(census));
  std::vector<RowOfPanels> rows;
  rows.push_back({rates_panel(figure, census)});
  const auto has_estimate = [](const CensusEstimate& each) { return each.row.has_value(); };
  if (std::ranges::any_of(census.estimates, has_estimate)) rows.push_back({estimates_panel(figure, census)});
  compose(figure, std::move(rows), caption(census, source), title_of(census));
  return figure;
}

}  // namespace computedivide
