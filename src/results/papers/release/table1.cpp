// Table 1: code release (Methods, "Differences in code-release practices").
//
// Claim: the more of a NeurIPS paper's authors are from industry, the less likely it releases code:
// coefficient −1.52 (0.719) on the fraction of industry authors, in a logistic regression with the number of
// authors and year dummies, n = 94.
//
// Method. Maximum likelihood (release_fit.cpp) on the experimental papers of NeurIPS 2017 to 2021 in the
// reproducibility index, or on annotated papers where they are given. An author with a company among the
// affiliations counts as industry. Where a year dummy separates (a year whose papers all release code) no
// estimate exists: the numbers of the fit are not available, with the column's name, unless table1_firth =
// yes asks for Firth's penalised likelihood, which has one. What the coefficient becomes under other choices,
// in 2022 to 2024, and corrected for the errors of the code flag is table1_sensitivity.csv (table1.cpp says
// how).
//
// Differs from the paper:
// - The paper annotated 94 papers with a novel model; the index covers all papers, its code flag is a
//   language model's reading of the full text, and whether a model is novel it does not say. Of annotations
//   those with a novel model are taken, where they say which.
// - The flag looks inflated in years whose papers carry a checklist. Year dummies are always included, and
// 2022 to 2024 are separate.
// - Papers without number of authors, industry authors or code flag are left out and counted.

#include "results/papers/release/table1.hpp"

#include <algorithm>
#include <cmath>
#include <optional>

#include "computedivide/csv.hpp"
#include "computedivide/error.hpp"
#include "data/tables/csv_cells.hpp"
#include "results/choices.hpp"
#include "results/estimates.hpp"
#include "results/papers/release/census2019.hpp"
#include "results/papers/release/release_sample.hpp"
#include "stats/distributions.hpp"
#include "stats/regression/regression.hpp"

namespace computedivide {

namespace {

// The dummies of the paper's table, for when there is no paper that determines the years.
constexpr std::array table1_years{2018, 2019, 2020, 2021};
constexpr int last_year = 2021;

std::string rows_csv(const CodeReleaseSample& sample) {
  std::string csv = "kind,reason,papers\n";
  append_csv_record(csv, row_cells("kept", "", sample.rows.size()));
  for (const auto& [reason, count] : sample.left_out)
    append_csv_record(csv, row_cells("left out", reason, count));
  return csv;
}

// Table 1's coefficient under other choices: who counts as industry, which papers, which years, and corrected
// for the errors of the code flag.
//
// Correction. The flag is a language model's; 160 papers were judged by people too. The sensitivity and
// specificity from these enter the logit of Hausman, Abrevaya and Scott-Morton (1998); its interval is that
// of 499 draws in which the two rates are binomial draws too, since they are estimates. The papers judged are
// of several venues, and the rates are taken as the same for all teams: by team type they are separate
// numbers.
//
// Two sources. For papers with an author list and a first page both coefficients are given, and how often the
// two count as many authors from industry; of all papers of the sample how often the team type by our
// classifier is that of the index's model.
//
// The years 2022 to 2024 are separate: their papers have a checklist that asks for code.

constexpr std::size_t draws = 499;
constexpr std::string_view column = "frac_industry";
constexpr const char* none_judged = "no papers judged by people among the given papers";

/// The code flag of a paper by the index's language model and by people.
struct JudgedCode {
  TeamType team = TeamType::unknown;  ///< by people
  bool model = false, people = false;
};

/// One row of the table and, where it has a name, its numbers.
struct Choice {
  std::string name, meaning;
  std::string number;  ///< "" for none
};

struct Table1Sensitivity {
  /// One row per choice, the reason where it has no estimate.
  std::string csv = "choice,meaning,n,frac_industry,standard_error,p_value,low,high,reason\n";
  std::vector<Number> numbers;

  void add(const Choice& choice, const std::vector<CodeReleaseRow>& rows) {
    const CodeReleaseOutcome outcome = try_code_release(rows, CodeReleaseMethod::likelihood);
    if (!outcome.fit) return add_missing(choice, rows.size(), outcome.reason);
    const Estimate& row = estimate_of(*outcome.fit, column);
    add_row(choice, rows.size(), row.estimate, row.standard_error, row.p_value, {row.low, row.high}, "logit");
  }

  void add_corrected(const Choice& choice, const std::vector<CodeReleaseRow>& rows,
                     const JudgedSample& judged, std::uint64_t seed) {
    if (judged.ones == 0 || judged.zeros == 0) return add_missing(choice, rows.size(), none_judged);
    try {
      const CorrectedCoefficient fit =
          corrected_coefficient(code_release_design(rows), judged, column, draws, seed, interval_level);
      const double z = std::abs(fit.estimate / fit.standard_error);
      add_row(choice, rows.size(), fit.estimate, fit.standard_error, 2 * normal_upper(z), fit.interval,
              fmt::format("misclassification-corrected logit, {} draws", draws - fit.failed));
    } catch (const Error& error) {
      add_missing(choice, rows.size(), error.what());
    }
  }

 private:
  void add_row(const Choice& choice, std::size_t n, double estimate, double error,
               const std::optional<double>& p, const Interval& interval, const std::string& method) {
    append_csv_record(
        csv, row_cells(choice.name, choice.meaning, n, estimate, error, p, interval.low, interval.high, ""));
    if (choice.number.empty()) return;
    const auto number = [&](const char* ending, double value) {
      return value_number(choice.number + ending, value, "coefficient", method, n);
    };
    numbers.push_back(with_interval(number("", estimate), interval));
    numbers.push_back(number(".se", error));
  }

  void add_missing(const Choice& choice, std::size_t n, const std::string& reason) {
    append_csv_record(csv, row_cells(choice.name, choice.meaning, n, "", "", "", "", "", reason));
    if (!choice.number.empty())
      numbers.push_back(missing_number(choice.number, "coefficient", "logit", reason));
  }
};

JudgedSample sample_of(std::span<const JudgedCode> judged) {
  JudgedSample sample;
  for (const JudgedCode& paper : judged) {
    ++(paper.people ? sample.ones : sample.zeros);
    sample.ones_recorded += paper.people && paper.model;
    sample.zeros_recorded += !paper.people && !paper.model;
  }
  return sample;
}

void add_rates(std::vector<Number>& numbers, std::span<const JudgedCode> judged, const std::string& suffix) {
  const JudgedSample sample = sample_of(judged);
  const auto add = [&](const char* name, std::size_t right, std::size_t of) {
    numbers.push_back(share_number(name + suffix, right, of, none_judged));
  };
  add("sensitivity", sample.ones_recorded, sample.ones);
  add("specificity", sample.zeros_recorded, sample.zeros);
  add("agreement", sample.ones_recorded + sample.zeros_recorded, judged.size());
}

/// How often two sources agree on a paper: list and first page on its authors from industry, if it has
/// `both`, and our classifier and the index on its team type, if both know it.
void add_agreements(std::vector<Number>& numbers, std::span<const PaperFacts> both,
                    std::span<const CodeReleaseRow> rows_of_both, std::span<const PaperFacts> papers,
                    std::span<const CodeReleaseRow> rows) {
  const auto same_count = std::ranges::count_if(rows_of_both, [&](const auto& row) {
    const PaperFacts& paper = both[static_cast<std::size_t>(row.paper)];
    return paper.counts->any == paper.page_counts->any;
  });
  numbers.push_back(share_number("agreement_both_industry_authors", same_count, rows_of_both.size(),
                                 "no paper with an author list and a first page that joins"));
  std::int64_t known = 0, same_team = 0;
  for (const CodeReleaseRow& row : rows) {
    const PaperFacts& paper = papers[static_cast<std::size_t>(row.paper)];
    if (paper.team == TeamType::unknown || paper.index_team == TeamType::unknown) continue;
    ++known;
    same_team += paper.team == paper.index_team;
  }
  numbers.push_back(share_number("agreement_team_type", same_team, known,
                                 "no paper whose team type both our classifier and the index know"));
}

/// The papers with both answers; none if the file is empty. Throws Error, with line and column, for a cell
/// that is neither yes, no nor blank.
std::vector<JudgedCode> read_judged(const std::filesystem::path& path) {
  std::vector<JudgedCode> judged;
  CsvReader csv(path);
  while (csv.next()) {
    const std::optional<bool> model = flag_cell(csv, csv.column("code_model"));
    const std::optional<bool> people = flag_cell(csv, csv.column("code_people"));
    if (!model || !people) continue;
    const std::size_t team = csv.column("team_people");
    judged.push_back(
        {csv.trimmed(team).empty() ? TeamType::unknown : word_cell<TeamType>(csv, team, team_words), *model,
         *people});
  }
  return judged;
}

/// Of the papers of NeurIPS in the table of facts; `population` is experimental or all.
Table1Sensitivity table1_sensitivity(std::span<const PaperFacts> papers, std::span<const JudgedCode> judged,
                                     std::string_view population, std::uint64_t seed) {
  Table1Sensitivity result;
  LeftOut not_counted;  // table1_rows.csv counts them for the sample itself
  FactsSelection selection;
  selection.experimental_only = population == "experimental";
  const auto rows_with = [&](const auto& change) {
    FactsSelection chosen = selection;
    change(chosen);
    return facts_rows(papers, chosen, not_counted);
  };
  for (const CensusChoice& choice : census_choices) {
    const bool joined = choice.name == "joined";
    result.add({std::string(choice.name),
                joined ? "any company; papers whose authors come from the text of the first page are left out"
                       : std::string(choice.meaning),
                ""},
               rows_with([&](FactsSelection& chosen) { chosen.census_choice = choice.name; }));
  }
  result.add(selection.experimental_only ? Choice{"all", "theoretical papers too", ""}
                                         : Choice{"experimental", "experimental papers alone", ""},
             rows_with([](FactsSelection& chosen) { chosen.experimental_only = !chosen.experimental_only; }));
  result.add({"with_excluded", "papers that the index's authors left out of their analysis too", ""},
             rows_with([](FactsSelection& chosen) { chosen.with_excluded = true; }));
  result.add({"2022_2024", "the papers of 2022 to 2024, which have a checklist", "frac_industry_2022_2024"},
             rows_with([](FactsSelection& chosen) {
               chosen.first_year = 2022;
               chosen.last_year = 2024;
             }));
  const std::vector<CodeReleaseRow> sample = facts_rows(papers, selection, not_counted);
  // The same papers, their authors from lists and from first pages.
  std::vector<PaperFacts> both(papers.begin(), papers.end());
  std::erase_if(both, [](const PaperFacts& paper) { return !paper.page_counts || !paper.counts; });
  const std::vector<CodeReleaseRow> by_list = facts_rows(both, selection, not_counted);
  result.add({"both_list", "papers with an author list and a first page that joins, by the list",
              "frac_industry_both_list"},
             by_list);
  add_agreements(result.numbers, both, by_list, papers, sample);
  for (PaperFacts& paper : both) paper.counts = paper.page_counts;
  result.add({"both_page", "the same papers, by the first page", "frac_industry_both_page"},
             facts_rows(both, selection, not_counted));
  result.add_corrected(
      {"corrected", "corrected for the errors of the code flag, those of its rates in the interval",
       "frac_industry_corrected"},
      sample, sample_of(judged), seed);
  add_rates(result.numbers, judged, "");
  std::vector<JudgedCode> academic, industry;
  for (const JudgedCode& paper : judged) {
    if (paper.team == TeamType::academic_only) academic.push_back(paper);
    if (paper.team == TeamType::industry_only || paper.team == TeamType::collaboration)
      industry.push_back(paper);
  }
  add_rates(result.numbers, academic, "_academic_only");
  add_rates(result.numbers, industry, "_industry_involved");
  return result;
}

}  // namespace

void run_table1(const Inputs& inputs, Outputs& outputs) {
  const PapersAtHand papers = read_papers_at_hand(inputs);
  const ReleaseSample sample = release_sample(papers, inputs, "table1_population", "novel", last_year);
  CodeReleaseOutcome outcome = try_code_release(
      sample.rows, parse_word<CodeReleaseMethod>(inputs, "table1_firth", no_yes_words), table1_years);
  if (!sample.reason.empty()) {
    outcome.reason = sample.reason;
  } else if (outcome.reason.find("separate") != std::string::npos) {
    outcome.reason += "; --set table1_firth=yes fits it by Firth's penalised likelihood";
  }
  std::vector<Number> numbers = code_release_numbers(sample.rows, outcome);
  if (sample.from_index) {
    const Table1Sensitivity more =
        table1_sensitivity(papers.facts.papers, read_judged(inputs.file("papers_judged.csv")),
                           sample.population, inputs.count("seed"));
    outputs.write("table1_sensitivity.csv", more.csv);
    append(numbers, more.numbers);
  }
  const std::string note = sample.source.kind == SourceKind::synthetic
                               ? "Made from synthetic data."
                               : "Year dummies against the first year.";
  outputs.write("table1.csv", code_release_csv(outcome));
  outputs.write("table1.md", code_release_markdown(outcome, note));
  outputs.write("table1.tex", code_release_latex(outcome, note));
  outputs.write("table1_rows.csv", rows_csv(sample));
  write_numbers(inputs, outputs, "table1", sample.source, numbers);
}

}  // namespace computedivide
