// Table 1's coefficient under other choices: who counts as industry, which papers, which years, and corrected
// for the errors of the code flag.
//
// Correction. The flag is a language model's; 160 papers were judged by people too. Their sensitivity and
// specificity enter the logit of Hausman, Abrevaya and Scott-Morton (1998); its interval is that of 499 draws
// in which the two rates are binomial draws too, since they are estimates. The papers judged are of several
// venues, and the rates are taken as the same for all teams: by team type they are numbers of their own.
//
// The years 2022 to 2024 stand apart: their papers carry a checklist that asks for code.

#include "results/papers/table1_sensitivity.hpp"

#include <cmath>
#include <optional>

#include "base/text.hpp"
#include "computedivide/csv.hpp"
#include "computedivide/error.hpp"
#include "results/estimates.hpp"
#include "results/papers/census2019.hpp"
#include "stats/distributions.hpp"
#include "stats/regression/misclassified.hpp"

namespace computedivide {

namespace {

constexpr std::size_t draws = 499;
constexpr std::string_view column = "frac_industry";
constexpr const char* none_judged = "no papers judged by people among the papers at hand";

/// One row of the table and, where it has a name, its numbers.
struct Choice {
  std::string name;
  std::string meaning;
  std::string number;  ///< "" for none
};

class Builder {
 public:
  Table1Sensitivity result{"choice,meaning,n,frac_industry,standard_error,p_value,low,high,reason\n", {}};

  void add(const Choice& choice, const std::vector<CodeReleaseRow>& rows) {
    try {
      const CodeReleaseFit fit = fit_code_release(rows);
      const Estimate& row = estimate_of(fit, column);
      add_row(choice, rows.size(), row.estimate, row.standard_error, row.p_value, {row.low, row.high},
              "logit");
    } catch (const Error& error) {
      add_missing(choice, rows.size(), error.what());
    }
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
    append_csv_record(result.csv, std::vector<std::string>{
                                      choice.name, choice.meaning, std::to_string(n), format_number(estimate),
                                      format_number(error), p ? format_number(*p) : std::string(),
                                      format_number(interval.low), format_number(interval.high), ""});
    if (choice.number.empty()) return;
    Number number;
    number.name = choice.number;
    number.value = estimate;
    number.low = interval.low;
    number.high = interval.high;
    number.level = interval_level;
    number.n = static_cast<std::int64_t>(n);
    number.unit = "coefficient";
    number.method = method;
    Number of_error = number;
    of_error.name += ".se";
    of_error.value = error;
    of_error.low = of_error.high = of_error.level = std::nullopt;
    result.numbers.push_back(std::move(number));
    result.numbers.push_back(std::move(of_error));
  }

  void add_missing(const Choice& choice, std::size_t n, const std::string& reason) {
    append_csv_record(result.csv, std::vector<std::string>{choice.name, choice.meaning, std::to_string(n), "",
                                                           "", "", "", "", reason});
    if (!choice.number.empty())
      result.numbers.push_back(missing_number(choice.number, "coefficient", "logit", reason));
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
  const auto count = [](std::size_t value) { return static_cast<std::int64_t>(value); };
  const auto add = [&](const char* name, std::size_t right, std::size_t of) {
    numbers.push_back(share_number(name + suffix, count(right), count(of), none_judged));
  };
  add("sensitivity", sample.ones_recorded, sample.ones);
  add("specificity", sample.zeros_recorded, sample.zeros);
  add("agreement", sample.ones_recorded + sample.zeros_recorded, judged.size());
}

}  // namespace

std::vector<JudgedCode> read_judged(const std::filesystem::path& path) {
  std::vector<JudgedCode> judged;
  if (std::filesystem::file_size(path) == 0) return judged;
  CsvReader csv(path);
  if (!csv.next()) return judged;
  const auto answer = [&](std::string_view name) -> std::optional<bool> {
    const std::size_t place = csv.column(name);
    const std::string_view cell = csv.trimmed(place);
    if (cell.empty()) return std::nullopt;
    if (cell != "yes" && cell != "no") fail("{}: '{}' is not yes or no", csv.where(place), cell);
    return cell == "yes";
  };
  do {
    const std::optional<bool> model = answer("code_model");
    const std::optional<bool> people = answer("code_people");
    if (!model || !people) continue;
    JudgedCode paper{TeamType::unknown, *model, *people};
    for (const TeamType team : team_types) {
      if (csv.trimmed(csv.column("team_people")) == name_of(team)) paper.team = team;
    }
    judged.push_back(paper);
  } while (csv.next());
  return judged;
}

Table1Sensitivity table1_sensitivity(std::span<const PaperFacts> papers, std::span<const JudgedCode> judged,
                                     std::string_view population, std::uint64_t seed) {
  Builder builder;
  LeftOut not_counted;  // table1_rows.csv counts them for the sample itself
  FactsSelection selection;
  selection.experimental_only = population == "experimental";
  const auto rows_of = [&](const FactsSelection& chosen) { return facts_rows(papers, chosen, not_counted); };
  for (const CensusChoice& choice : census_choices) {
    FactsSelection chosen = selection;
    chosen.census_choice = choice.name;
    const bool joined = choice.name == "joined";
    builder.add(
        {std::string(choice.name),
         joined ? "any company; papers whose authors come from the text of the first page are left out"
                : std::string(choice.meaning),
         ""},
        rows_of(chosen));
  }
  FactsSelection other = selection;
  other.experimental_only = !selection.experimental_only;
  builder.add(other.experimental_only ? Choice{"experimental", "experimental papers alone", ""}
                                      : Choice{"all", "theoretical papers too", ""},
              rows_of(other));
  FactsSelection kept = selection;
  kept.with_excluded = true;
  builder.add({"with_excluded", "papers that the index's authors left out of their analysis too", ""},
              rows_of(kept));
  FactsSelection later = selection;
  later.first_year = 2022;
  later.last_year = 2024;
  builder.add({"2022_2024", "the papers of 2022 to 2024, which carry a checklist", "frac_industry_2022_2024"},
              rows_of(later));
  // The same papers, their authors from lists and from first pages.
  std::vector<PaperFacts> both(papers.begin(), papers.end());
  std::erase_if(both, [](const PaperFacts& paper) { return !paper.page_counts || !paper.counts; });
  builder.add({"both_list", "papers with an author list and a first page that joins, by the list",
               "frac_industry_both_list"},
              facts_rows(both, selection, not_counted));
  for (PaperFacts& paper : both) paper.counts = paper.page_counts;
  builder.add({"both_page", "the same papers, by the first page", "frac_industry_both_page"},
              facts_rows(both, selection, not_counted));
  builder.add_corrected(
      {"corrected", "corrected for the errors of the code flag, those of its rates in the interval",
       "frac_industry_corrected"},
      rows_of(selection), sample_of(judged), seed);
  add_rates(builder.result.numbers, judged, "");
  std::vector<JudgedCode> academic, industry;
  for (const JudgedCode& paper : judged) {
    if (paper.team == TeamType::academic_only) academic.push_back(paper);
    if (paper.team == TeamType::industry_only || paper.team == TeamType::collaboration)
      industry.push_back(paper);
  }
  add_rates(builder.result.numbers, academic, "_academic_only");
  add_rates(builder.result.numbers, industry, "_industry_involved");
  return builder.result;
}

}  // namespace computedivide
