// Code release against industry authorship, venue by venue and year by year.
//
// Claim: that of Table 1 (the more authors are from industry, the less often code is released), asked of
// every venue and year at hand.
//
// Method. The logit of Table 1 (fraction of authors from industry, number of authors) on the experimental
// papers of each venue and year of the reproducibility index: one year each, so without dummies. The mean is
// that of random effects over all venues and years that have an estimate, weighted by inverse variances, with
// the between-study variance of Paule and Mandel (1982), whose root is tau; beside it each venue's own mean.
// The census of NeurIPS 2019 (authors handed in a link to code) is a second measure of the same papers: it
// stands beside the others and is in no mean.
//
// Differs from the paper:
// - It has one regression on 94 papers of NeurIPS 2017 to 2021.
// - The code flag is a language model's reading of the full text. Where a venue has no author list the
// authors
//   are joined to the organisations on the first page, and papers without such a join are left out.
// - From 2021 on checklists at NeurIPS ask for code; a year's level is its own constant here.
// - Where a column separates (a year with few papers that release code) there is no estimate, and the reason
//   is said.

#include "results/papers/code_release.hpp"

#include <map>
#include <set>

#include "base/text.hpp"
#include "computedivide/error.hpp"
#include "results/estimates.hpp"
#include "results/figure_files.hpp"
#include "results/papers/census2019.hpp"

namespace computedivide {

namespace {

constexpr std::string_view column = "frac_industry";
constexpr const char* no_facts =
    "no table of facts among the papers at hand; the reproducibility index, or a table made from it, is "
    "needed";

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
  try {
    study.estimate = estimate_of(fit_code_release(rows), column);
  } catch (const Error& error) {
    study.reason = error.what();
  }
  return study;
}

std::string number_name(const ReleaseStudy& study) {
  return fmt::format("{}_{}_{}{}", column, to_lower(study.venue), study.year, study.census ? "_census" : "");
}

Number coefficient_number(std::string name, double value, const Interval& interval, std::int64_t n,
                          std::string method) {
  Number number;
  number.name = std::move(name);
  number.value = value;
  number.low = interval.low;
  number.high = interval.high;
  number.level = interval_level;
  number.n = n;
  number.unit = "coefficient";
  number.method = std::move(method);
  return number;
}

Number plain_number(std::string name, double value, std::int64_t n, std::string unit, std::string method) {
  Number number;
  number.name = std::move(name);
  number.value = value;
  number.n = n;
  number.unit = std::move(unit);
  number.method = std::move(method);
  return number;
}

void add_study(std::vector<Number>& numbers, const ReleaseStudy& study) {
  const std::string name = number_name(study);
  if (!study.estimate) {
    numbers.push_back(missing_number(name, "coefficient", "logit", study.reason));
    return;
  }
  const Estimate& row = *study.estimate;
  numbers.push_back(coefficient_number(name, row.estimate, {row.low, row.high}, study.n, "logit"));
  numbers.push_back(plain_number(name + ".se", row.standard_error, study.n, "coefficient", "logit"));
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
  numbers.push_back(coefficient_number("mean" + suffix, mean.mean, mean.interval, papers, method));
  numbers.push_back(
      plain_number("mean" + suffix + ".se", mean.standard_error, papers, "coefficient", method));
  numbers.push_back(plain_number("tau" + suffix, mean.tau, papers, "coefficient", method));
  numbers.push_back(plain_number("heterogeneity_p" + suffix, mean.q_p, papers, "p_value", method));
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
  result.numbers.push_back(count_number("studies", static_cast<std::int64_t>(every.size()), all));
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
  if (result.mean) write_figure(outputs, draw_code_release(result, facts.source));
  outputs.write("code_release_left_out.csv", left_out_csv(result.left_out));
  outputs.write("code_release.numbers.json",
                numbers_to_text(
                    {"code_release", facts.source, inputs.parameters(), mark_other_venues(result.numbers)}));
}

}  // namespace computedivide
