// Table 1: code release (Methods, "Differences in code-release practices").
//
// Claim: the more of a NeurIPS paper's authors are from industry, the less likely it releases code:
// coefficient −1.52 (0.719) on the fraction of industry authors, in a logistic regression with the number of
// authors and year dummies, n = 94.
//
// Method. Maximum likelihood on the annotated papers (code_release.cpp). Where a year dummy separates (a year
// whose papers all release code) no estimate exists: the numbers of the fit are not available, with the
// column's name, unless table1_firth = yes asks for Firth's penalised likelihood, which has one.
//
// Differs from the paper:
// - The paper regresses on those of its papers that present a novel model; so does
//   table1_population = novel, where a paper whose novelty is not annotated is left out and counted.
// - Papers without number of authors, industry authors or code flag are left out and counted.

#include "computedivide/results/table1.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include "computedivide/base/error.hpp"
#include "computedivide/data/csv.hpp"

namespace computedivide {

namespace {

// The dummies of the paper's table, for when no paper says which years there are.
constexpr std::array table1_years{2018, 2019, 2020, 2021};

// The annotations in ingest.papers' file, which is its header alone where there are none.
std::vector<Paper> papers_of(const std::filesystem::path& path) {
  if (!CsvReader(path).next()) return {};
  return read_papers(path).papers;
}

std::string counted(const std::map<std::string, std::size_t>& left_out) {
  std::vector<std::string> parts;
  for (const auto& [reason, count] : left_out) parts.push_back(fmt::format("{} for {}", count, reason));
  return fmt::format("{}", fmt::join(parts, ", "));
}

}  // namespace

CodeReleaseSample code_release_sample(const std::vector<Paper>& papers, std::string_view population) {
  if (population != "novel" && population != "all") {
    fail("parameter 'table1_population': '{}' is unknown; one of: novel, all", population);
  }
  CodeReleaseSample sample;
  for (const Paper& paper : papers) {
    if (population == "novel" && !paper.novel_model) {
      ++sample.left_out["novel_model unknown"];
    } else if (population == "novel" && !*paper.novel_model) {
      ++sample.left_out["no novel model"];
    } else if (!paper.n_authors || !paper.n_industry_authors) {
      ++sample.left_out["authors unknown"];
    } else if (!paper.code_released) {
      ++sample.left_out["code_released unknown"];
    } else {
      const auto authors = static_cast<double>(*paper.n_authors);
      sample.rows.push_back({static_cast<double>(*paper.n_industry_authors) / authors, authors, paper.year,
                             *paper.code_released});
    }
  }
  return sample;
}

void run_table1(const Inputs& inputs, Outputs& outputs) {
  const std::vector<Paper> papers = papers_of(inputs.file("papers.csv"));
  const SourceInfo source = read_papers_source(inputs.file("papers.provenance.json"), "source");
  const CodeReleaseSample sample = code_release_sample(papers, inputs.parameter("table1_population"));
  CodeReleaseOutcome outcome = try_code_release(
      sample.rows, parse_code_release_method(inputs.parameter("table1_firth")), table1_years);
  if (papers.empty()) {
    outcome.reason = "no annotated papers among the papers at hand; a CSV of annotations is needed";
  } else if (sample.rows.empty()) {
    outcome.reason = "all annotated papers are left out: " + counted(sample.left_out);
  } else if (outcome.reason.find("separate") != std::string::npos) {
    outcome.reason += "; --set table1_firth=yes fits it by Firth's penalised likelihood";
  }
  const std::string note = source.kind == SourceKind::synthetic ? "Made from synthetic data."
                                                                : "Year dummies against the first year.";
  std::string rows = "kind,reason,papers\n";
  append_csv_record(rows, std::vector<std::string>{"kept", "", std::to_string(sample.rows.size())});
  for (const auto& [reason, count] : sample.left_out) {
    append_csv_record(rows, std::vector<std::string>{"left out", reason, std::to_string(count)});
  }
  outputs.write("table1.csv", code_release_csv(outcome));
  outputs.write("table1.md", code_release_markdown(outcome, note));
  outputs.write("table1.tex", code_release_latex(outcome, note));
  outputs.write("table1_rows.csv", rows);
  outputs.write("table1.numbers.json", numbers_to_text({"table1", source, inputs.parameters(),
                                                        code_release_numbers(sample.rows, outcome)}));
}

}  // namespace computedivide
