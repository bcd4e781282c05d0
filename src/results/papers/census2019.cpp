// The census: the regression of Table 1 on all papers of NeurIPS 2019.
//
// Claim (not the paper's, but its claim on fifteen times the data): the more of a paper's authors are from
// industry, the less likely it releases code.
//
// Method. The logit of code release on the fraction of industry authors and the number of authors, one year,
// so without dummies. Affiliations are free text, classified by the program's lexicons. Every other way to
// count ambiguous or unknown authors is a row of census2019_sensitivity.csv.
//
// Differs from the paper: all papers of one year, not a sample of several; the code flag says that the
// authors handed in a link to code, which is not checked; papers without a novel model are in.

#include "results/papers/census2019.hpp"

#include <algorithm>

#include "base/text.hpp"
#include "computedivide/csv.hpp"
#include "computedivide/error.hpp"
#include "results/figure_files.hpp"
#include "results/papers/census2019_figure.hpp"

namespace computedivide {

namespace {

void check_choice(std::string_view choice) {
  std::string names;
  for (const CensusChoice& known : census_choices) {
    if (known.name == choice) return;
    names += (names.empty() ? "" : ", ") + std::string(known.name);
  }
  fail("parameter 'census_choice': '{}' is unknown; one of: {}", choice, names);
}

std::string sensitivity(const std::vector<CensusRow>& census) {
  std::string csv = "choice,meaning,n,frac_industry,standard_error,p_value,low,high,n_authors,reason\n";
  for (const CensusChoice& choice : census_choices) {
    const std::vector<CodeReleaseRow> rows = census_rows(census, choice.name);
    std::vector<std::string> cells{std::string(choice.name), std::string(choice.meaning),
                                   std::to_string(rows.size())};
    try {
      const CodeReleaseFit fit = fit_code_release(rows);
      const Estimate& row = estimate_of(fit, "frac_industry");
      for (const double value : {row.estimate, row.standard_error, row.p_value.value_or(1), row.low, row.high,
                                 estimate_of(fit, "n_authors").estimate}) {
        cells.push_back(format_number(value));
      }
      cells.emplace_back();
    } catch (const Error& error) {
      cells.resize(9);
      cells.emplace_back(error.what());
    }
    append_csv_record(csv, cells);
  }
  return csv;
}

void draw(const Inputs& inputs, Outputs& outputs, const std::vector<CensusRow>& census,
          const SourceInfo& source) {
  std::vector<PublishedNumber> published;
  if (inputs.has("published")) published = read_published(inputs.source_files("published"));
  const Figure figure =
      draw_census2019(census_figure(census, inputs.parameter("census_choice"), published), source);
  write_figure(outputs, figure);
}

}  // namespace

std::vector<CodeReleaseRow> census_rows(const std::vector<CensusRow>& census, std::string_view choice) {
  check_choice(choice);
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

namespace {

/// The numbers whose claim is the paper's own stand in the ledger beside those of Table 1: a second time, by
/// the name of what is printed.
void add_ledger_rows(std::vector<Number>& numbers) {
  const std::size_t own = numbers.size();
  for (std::size_t i = 0; i < own; ++i) {
    for (const std::string_view name :
         {"frac_industry", "odds_ratio_frac_industry", "probability_change_pp"}) {
      if (numbers[i].name != name) continue;
      Number row = numbers[i];
      row.name = fmt::format("table1.{}", name);
      numbers.push_back(std::move(row));
    }
  }
}

}  // namespace

void run_census2019(const Inputs& inputs, Outputs& outputs) {
  const std::vector<CensusRow> census = census_from_csv(inputs.file("papers_census.csv"));
  const SourceInfo source = read_papers_source(inputs.file("papers.provenance.json"), "census");
  const std::vector<CodeReleaseRow> rows = census_rows(census, inputs.parameter("census_choice"));
  CodeReleaseOutcome outcome = try_code_release(rows, CodeReleaseMethod::likelihood);
  if (census.empty()) {
    outcome.reason = "no census among the papers at hand; neurips_2019_code_release.json is needed";
  }
  const std::string note =
      fmt::format("All papers of NeurIPS 2019; authors counted by {}.", inputs.parameter("census_choice"));
  outputs.write("census2019.csv", code_release_csv(outcome));
  outputs.write("census2019.md", code_release_markdown(outcome, note));
  outputs.write("census2019.tex", code_release_latex(outcome, note));
  outputs.write("census2019_sensitivity.csv", sensitivity(census));
  if (!rows.empty()) draw(inputs, outputs, census, source);
  std::vector<Number> numbers = code_release_numbers(rows, outcome);
  add_ledger_rows(numbers);
  outputs.write("census2019.numbers.json",
                numbers_to_text({"census2019", source, inputs.parameters(), numbers}));
}

}  // namespace computedivide
