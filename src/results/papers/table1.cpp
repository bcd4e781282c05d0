// Table 1: code release (Methods, "Differences in code-release practices").
//
// Claim: the more of a NeurIPS paper's authors are from industry, the less likely it releases code:
// coefficient −1.52 (0.719) on the fraction of industry authors, in a logistic regression with the number of
// authors and year dummies, n = 94.
//
// Method. Maximum likelihood (code_release.cpp) on the experimental papers of NeurIPS 2017 to 2021 in the
// reproducibility index, or on annotated papers where they are given. An author with a company among others
// is of industry. Where a year dummy separates (a year whose papers all release code) no estimate exists: the
// numbers of the fit are not available, with the column's name, unless table1_firth = yes asks for Firth's
// penalised likelihood, which has one. What the coefficient becomes under other choices, in 2022 to 2024, and
// corrected for the errors of the code flag is table1_sensitivity.csv (table1_sensitivity.cpp says how).
//
// Differs from the paper:
// - The paper annotated 94 papers with a novel model; the index covers all papers, its code flag is a
//   language model's reading of the full text, and whether a model is novel it does not say. Of annotations
//   those with a novel model are taken, where they say which.
// - The flag looks inflated in years whose papers carry a checklist. Year dummies are always in, and
//   2022 to 2024 stand apart.
// - Papers without number of authors, industry authors or code flag are left out and counted.

#include "results/papers/table1.hpp"

#include "computedivide/csv.hpp"
#include "computedivide/error.hpp"
#include "results/papers/table1_sensitivity.hpp"

namespace computedivide {

namespace {

// The dummies of the paper's table, for when no paper says which years there are.
constexpr std::array table1_years{2018, 2019, 2020, 2021};
constexpr int last_year = 2021;

std::string rows_csv(const CodeReleaseSample& sample) {
  std::string csv = "kind,reason,papers\n";
  append_csv_record(csv, std::vector<std::string>{"kept", "", std::to_string(sample.rows.size())});
  for (const auto& [reason, count] : sample.left_out) {
    append_csv_record(csv, std::vector<std::string>{"left out", reason, std::to_string(count)});
  }
  return csv;
}

}  // namespace

void run_table1(const Inputs& inputs, Outputs& outputs) {
  const Facts facts = read_facts(inputs);
  const ReleaseSample sample =
      release_sample(read_annotations(inputs), facts, inputs.parameter("table1_population"),
                     "table1_population", "novel", last_year);
  CodeReleaseOutcome outcome = try_code_release(
      sample.rows, parse_code_release_method(inputs.parameter("table1_firth")), table1_years);
  if (!sample.reason.empty()) {
    outcome.reason = sample.reason;
  } else if (outcome.reason.find("separate") != std::string::npos) {
    outcome.reason += "; --set table1_firth=yes fits it by Firth's penalised likelihood";
  }
  std::vector<Number> numbers = code_release_numbers(sample.rows, outcome);
  if (sample.from_index) {
    const Table1Sensitivity more = table1_sensitivity(
        facts.papers, read_judged(inputs.file("papers_judged.csv")), sample.population, inputs.count("seed"));
    outputs.write("table1_sensitivity.csv", more.csv);
    numbers.insert(numbers.end(), more.numbers.begin(), more.numbers.end());
  }
  const std::string note = sample.source.kind == SourceKind::synthetic
                               ? "Made from synthetic data."
                               : "Year dummies against the first year.";
  outputs.write("table1.csv", code_release_csv(outcome));
  outputs.write("table1.md", code_release_markdown(outcome, note));
  outputs.write("table1.tex", code_release_latex(outcome, note));
  outputs.write("table1_rows.csv", rows_csv(sample));
  outputs.write("table1.numbers.json",
                numbers_to_text({"table1", sample.source, inputs.parameters(), numbers}));
}

}  // namespace computedivide
