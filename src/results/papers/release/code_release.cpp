// Code release against industry authorship, venue by venue and year by year.
//
// Claim: that of Table 1 (the more authors are from industry, the less often code is released), tested for
// every available venue and year.
//
// Method. The logit of Table 1 (fraction of authors from industry, number of authors) on the experimental
// papers of each venue and year of the reproducibility index: one year each, so there are no year dummies.
// The mean is that of random effects over all venues and years that have an estimate, weighted by inverse
// variances, with the between-study variance of Paule and Mandel (1982), whose root is tau; beside it each
// venue's own mean. The census of NeurIPS 2019 (authors handed in a link to code) is a second measure of the
// same papers: it is shown next to the others and is in no mean.
//
// Differs from the paper:
// - It has one regression on 94 papers of NeurIPS 2017 to 2021.
// - The code flag is a language model's reading of the full text. Where a venue has no author list the
// authors
//   are joined to the organisations on the first page, and papers without such a join are left out.
// - From 2021 on checklists at NeurIPS ask for code; a year's level is its own constant here.
// - Where a column separates (a year with few papers that release code) there is no estimate; the numbers
//   give the reason.

#include "results/papers/release/code_release.hpp"

#include <algorithm>
#include <map>
#include <set>

#include "base/text.hpp"
#include "computedivide/error.hpp"
#include "data/tables/csv_cells.hpp"
#include "plot/figure.hpp"
#include "plot/page.hpp"
#include "results/estimates.hpp"
#include "results/figure_files.hpp"
#include "results/papers/release/census2019.hpp"

namespace computedivide {

namespace {

constexpr std::string_view column = "frac_industry";
constexpr const char* no_facts =
    "no table of facts among the given papers; the reproducibility index, or a table made from it, is needed";

ReleaseStudy study_of(std::string venue, int year, bool census, const std::vector<CodeReleaseRow>& rows) {
  ReleaseStudy study;
  study.venue = std::move(venue);
  study.year = year;
  study.census = census;
  study.n = static_cast<std::int64_t>(rows.size());
  for (const CodeReleaseRow& row : rows) study.code += row.code;
  if (rows.empty()) {
    study.reason = fmt::format("no experimental paper of {} {} has code flag and authors", study.venue, year);
    return study;
  }
  const CodeReleaseOutcome outcome = try_code_release(rows, CodeReleaseMethod::likelihood);
  if (outcome.fit) study.estimate = estimate_of(*outcome.fit, column);
  study.reason = outcome.reason;
  return study;
}

std::string number_name(const ReleaseStudy& study) {
  return fmt::format("{}_{}_{}{}", column, to_lower(study.venue), study.year, study.census ? "_census" : "");
}

void add_study(std::vector<Number>& numbers, const ReleaseStudy& study) {
  const std::string name = number_name(study);
  numbers.push_back(estimate_number(name, study.estimate, "coefficient", "logit", study.n, study.reason));
  if (!study.estimate) return;
  numbers.push_back(
      value_number(name + ".se", study.estimate->standard_error, "coefficient", "logit", study.n));
}

/// The estimates of all studies but the census, or of one venue's.
std::vector<Study> estimates_of(const std::vector<ReleaseStudy>& studies, const std::string& venue = "") {
  std::vector<Study> estimates;
  for (const ReleaseStudy& study : studies) {
    if (study.census || !study.estimate || (!venue.empty() && study.venue != venue)) continue;
    estimates.push_back({study.estimate->estimate, study.estimate->standard_error});
  }
  return estimates;
}

void add_mean(std::vector<Number>& numbers, const std::string& suffix, const MetaEstimate& mean,
              std::int64_t papers) {
  constexpr const char* method = "random effects, Paule and Mandel";
  const auto add = [&](const std::string& name, double value, const char* unit = "coefficient") {
    numbers.push_back(value_number(name, value, unit, method, papers));
  };
  add("mean" + suffix, mean.mean);
  numbers.back() = with_interval(numbers.back(), mean.interval);
  add("mean" + suffix + ".se", mean.standard_error);
  add("tau" + suffix, mean.tau);
  add("heterogeneity_p" + suffix, mean.q_p, "p_value");
}

// The drawing: a forest plot, each venue's mean below its rows, the mean of all at the foot.

constexpr double row_mm = 3.3;
constexpr double widest = 4;  // intervals are cut here, either side of 0

struct StudyRow {
  std::string series;  ///< study, census, venue_mean or mean
  std::string name, venue;
  double estimate = 0, low = 0, high = 0;
  const ReleaseStudy* study = nullptr;  ///< none for a mean
};

std::vector<StudyRow> forest_of(const ReleaseStudies& result) {
  std::vector<StudyRow> rows;
  const auto add_study = [&](const ReleaseStudy& study) {
    if (!study.estimate) return;
    const Estimate& row = *study.estimate;
    rows.push_back({study.census ? "census" : "study",
                    fmt::format("{} {}{} (n\u00A0=\u00A0{})", study.venue, study.year,
                                study.census ? ", census" : "", study.n),
                    study.venue, row.estimate, row.low, row.high, &study});
  };
  const auto add_mean = [&](const char* series, std::string name, std::string venue,
                            const MetaEstimate& mean) {
    rows.push_back(
        {series, std::move(name), std::move(venue), mean.mean, mean.interval.low, mean.interval.high});
  };
  std::string venue;
  const auto end_venue = [&] {
    for (const VenueMean& of : result.venues) {
      if (of.venue == venue) add_mean("venue_mean", venue + ", mean", venue, of.mean);
    }
  };
  for (const ReleaseStudy& study : result.studies) {
    if (study.census) continue;
    if (study.venue != venue) end_venue();
    venue = study.venue;
    add_study(study);
    // The other measure of the same year is below it.
    for (const ReleaseStudy& other : result.studies) {
      if (other.census && other.venue == study.venue && other.year == study.year) add_study(other);
    }
  }
  end_venue();
  if (result.mean) add_mean("mean", "All, mean", "", *result.mean);
  return rows;
}

Colour colour_of(const std::string& series) {
  if (series == "census") return Colour(colours::orange);
  if (series == "venue_mean") return Colour(colours::vermillion);
  return Colour(series == "mean" ? colours::ink : colours::blue);
}

Table forest_table(const ReleaseStudies& result, const std::vector<StudyRow>& rows) {
  Table table{
      "code_release.csv",
      {"series", "venue", "year", "n", "code_released", "frac_industry", "low", "high", "place", "reason"},
      {}};
  std::size_t place = rows.size();
  for (const StudyRow& row : rows) {
    const auto of_study = [&](auto ReleaseStudy::*part) {
      return row.study == nullptr ? "" : std::to_string(row.study->*part);
    };
    table.rows.push_back(row_cells(row.series, row.venue, of_study(&ReleaseStudy::year),
                                   of_study(&ReleaseStudy::n), of_study(&ReleaseStudy::code), row.estimate,
                                   row.low, row.high, place--, ""));
  }
  for (const ReleaseStudy& study : result.studies) {
    if (study.estimate) continue;
    table.rows.push_back(row_cells(study.census ? "census" : "study", study.venue, study.year, study.n,
                                   study.code, "", "", "", "", study.reason));
  }
  return table;
}

Panel study_panel(const Figure& figure, const std::vector<StudyRow>& rows,
                  std::span<const PublishedNumber> published) {
  std::vector<ForestRow> forest;
  for (const StudyRow& row : rows) {
    forest.push_back({.name = row.name,
                      .rows = {where_is("series", row.series), where_at_least("place", 1)},
                      .colour = colour_of(row.series),
                      .low = std::max(row.low, -widest),
                      .high = std::min(row.high, widest),
                      .bold = row.study == nullptr});
  }
  std::vector<Reference> references{null_line(0, true)};
  if (const auto paper = published_value(published, "table1.frac_industry"))
    references.push_back(paper_estimate(*paper, published_value(published, "table1.frac_industry.se")));
  Panel panel = forest_panel(figure, forest, {"frac_industry", "low", "high", "place"},
                             "Coefficient (log odds)", std::move(references), row_mm);
  panel.readings.names = {
      {.column = "venue", .as = ReadAs::text},
      {.column = "year"},
      {.column = "series",
       .as = ReadAs::text,
       .words = {{"study", ""}, {"census", "census"}, {"venue_mean", "mean"}, {"mean", "mean of all"}}}};
  panel.readings.drawn = {estimate_reading(
      "frac_industry", "coefficient of the fraction of authors from industry", ReadAs::number)};
  panel.readings.always = {{.column = "n", .name = "papers"}};
  return panel;
}

/// How many of the studies are clearly below 0.
std::string heading_of(const std::vector<StudyRow>& rows) {
  const auto studies = std::ranges::count(rows, "study", &StudyRow::series);
  const auto below =
      std::ranges::count_if(rows, [](const StudyRow& row) { return row.series == "study" && row.high < 0; });
  return fmt::format("The interval lies below 0 in {} of {} venues and years", below, studies);
}

std::string title_of(const ReleaseStudies& result) {
  if (!result.mean) return "";
  const Interval& interval = result.mean->interval;
  return fmt::format("With more authors from industry code is {}: mean log odds {}",
                     side_words(interval.low, interval.high, "released more often", "released less often",
                                "released neither clearly more nor less often"),
                     interval_words(result.mean->mean, interval.low, interval.high));
}

}  // namespace

ReleaseStudies compute_code_release(std::span<const PaperFacts> papers,
                                    const std::vector<CodeReleaseRow>& census) {
  ReleaseStudies result;
  std::map<std::string, std::set<int>> years;
  for (const PaperFacts& paper : papers) years[paper.venue].insert(paper.year);
  for (const auto& [venue, of_venue] : years) {
    for (const int year : of_venue) {
      FactsSelection selection;
      selection.venue = venue;
      selection.first_year = selection.last_year = year;
      result.studies.push_back(study_of(venue, year, false, facts_rows(papers, selection, result.left_out)));
    }
  }
  if (!census.empty()) result.studies.push_back(study_of("NeurIPS", census.front().year, true, census));
  std::map<std::string, std::int64_t> counted;
  std::int64_t all = 0;
  for (const ReleaseStudy& study : result.studies) {
    add_study(result.numbers, study);
    if (study.census || !study.estimate) continue;
    counted[study.venue] += study.n;
    all += study.n;
  }
  const std::vector<Study> every = estimates_of(result.studies);
  if (every.size() < 2) {
    const std::string reason = papers.empty() ? no_facts : "fewer than two venues and years have an estimate";
    result.numbers.push_back(missing_number("mean", "coefficient", "random effects", reason));
    result.numbers.push_back(missing_number("tau", "coefficient", "random effects", reason));
    return result;
  }
  result.mean = random_effects(every, interval_level);
  add_mean(result.numbers, "", *result.mean, all);
  result.numbers.push_back(count_number("studies", every.size(), all));
  for (const auto& [venue, n] : counted) {
    const std::vector<Study> own = estimates_of(result.studies, venue);
    if (own.size() < 2) continue;
    result.venues.push_back({venue, random_effects(own, interval_level)});
    add_mean(result.numbers, "_" + to_lower(venue), result.venues.back().mean, n);
  }
  return result;
}

void run_code_release(const Inputs& inputs, Outputs& outputs) {
  const Facts facts = read_facts(inputs);
  std::vector<CodeReleaseRow> census;
  if (!facts.papers.empty())
    census = census_rows(census_from_csv(inputs.file("papers_census.csv")), census_choices.front().name);
  const ReleaseStudies result = compute_code_release(facts.papers, census);
  if (result.mean) write_figure(outputs, draw_code_release(result, facts.source, published_of(inputs)));
  outputs.write("code_release_left_out.csv", left_out_csv(result.left_out));
  write_numbers(inputs, outputs, "code_release", facts.source, mark_other_venues(result.numbers));
}

Figure draw_code_release(const ReleaseStudies& result, const SourceInfo& source,
                         std::span<const PublishedNumber> published) {
  const std::vector<StudyRow> rows = forest_of(result);
  Figure figure = start_figure("code_release", source, forest_table(result, rows));
  const bool is_cut =
      std::ranges::any_of(rows, [](const StudyRow& row) { return row.low < -widest || row.high > widest; });
  const bool census = std::ranges::find(rows, "census", &StudyRow::series) != rows.end();
  std::string caption = fmt::format(
      "Source: {}. Logit coefficient of the fraction of authors from industry, given their number, on the "
      "experimental papers of each venue and year, with 95\u00A0% intervals. Rows in bold: random-effects "
      "means (tau\u00A0=\u00A0{}).",
      source_words(source), tick_text(result.mean ? result.mean->tau : 0, TickStyle::number, 2));
  if (census) caption += " Census: the same papers, with code as the authors handed it in; it is in no mean.";
  if (is_cut) caption += " Intervals are cut off at the panel's edge; the table has them in full.";
  Panel panel = study_panel(figure, rows, published);
  panel.heading = heading_of(rows);
  compose(figure, {{std::move(panel)}}, caption, title_of(result));
  return figure;
}

}  // namespace computedivide
