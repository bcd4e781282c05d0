// Who is in Table 1's sample, and the table's stars and signs.

#include "catch.hpp"

#include "base/files.hpp"
#include "computedivide/error.hpp"
#include "data/papers/table.hpp"
#include "results/papers/ingest_papers.hpp"
#include "results/papers/release/census2019.hpp"
#include "results/papers/release/release_sample.hpp"
#include "results/papers/release/table1.hpp"
#include "step_harness.hpp"

using namespace computedivide;

namespace {

const Step table1_step{"table1", "", "", table1_reads, table1_parameters, run_table1};
const Step census_step{"census2019", "", "", census2019_reads, census2019_parameters, run_census2019};

// What ingest.papers would have left for these papers, and a step run on it.
void run_on(StepHarness& harness, const std::vector<Paper>& papers, const std::string& firth,
            const Step& step = table1_step, const std::vector<PaperFacts>& facts = {},
            const std::string& judged = judged_csv_header()) {
  harness.parameters["table1_population"] = facts.empty() ? "all" : "auto";
  harness.parameters["table1_firth"] = firth;
  harness.folder.write("papers.csv", papers_to_csv(papers));
  harness.folder.write("papers_census.csv", census_to_csv({}));
  harness.folder.write("papers_facts.csv", paper_facts_to_csv(facts));
  harness.folder.write("papers_judged.csv", judged);
  const std::string info = R"({"name": "papers", "kind": "synthetic", "sha256": "", "title": ""})";
  harness.folder.write("papers.provenance.json", R"({"schema": 1, "source": )" + info + R"(, "census": )" +
                                                     info + R"(, "facts": )" + info + "}");
  harness.files_of_steps["ingest.papers"] = {"papers.csv", "papers_census.csv", "papers_facts.csv",
                                             "papers_judged.csv", "papers.provenance.json"};
  harness.run(step);
}

Number number_of(const StepHarness& harness, const std::string& stem, const std::string& name) {
  const std::string file = stem + ".numbers.json";
  for (const Number& number : numbers_from_text(read_file(harness.folder.path() / file), file).numbers) {
    if (number.name == name) return number;
  }
  FAIL("no number '" << name << "'");
  return {};
}

std::string text_of(const StepHarness& harness, const std::string& file) {
  return read_file(harness.folder.path() / file);
}

// Papers of three years; in 2019 all release code.
std::vector<Paper> separated_papers() {
  std::vector<Paper> papers;
  for (int i = 0; i < 30; ++i) {
    Paper paper;
    paper.id = "p" + std::to_string(i);
    paper.year = 2017 + i % 3;
    paper.n_authors = 2 + i % 4;
    paper.n_industry_authors = (i * 7 % 5) % (*paper.n_authors + 1);
    paper.code_released = paper.year == 2019 || i % 4 < 2;
    papers.push_back(paper);
  }
  return papers;
}

}  // namespace

TEST_CASE("a year whose papers all release code makes Table 1 not available, by the column's name",
          "[table1]") {
  StepHarness harness;
  run_on(harness, separated_papers(), "no");
  for (const char* name : {"frac_industry", "frac_industry.p", "year_2018.se", "year_2019", "aic",
                           "odds_ratio_frac_industry", "probability_change_pp"}) {
    const Number number = number_of(harness, "table1", name);
    CHECK_FALSE(number.value);
    CHECK_THAT(number.reason, contains("column 'year_2019' separates quasi-completely"));
    CHECK_THAT(number.reason, contains("--set table1_firth=yes"));
  }
  // Numbers that need no fit are there.
  CHECK(*number_of(harness, "table1", "n").value == 30);
  CHECK_THAT(text_of(harness, "table1.csv"), contains("\nyear_2019,,,,,,,,,\"logit of"));
  CHECK_THAT(text_of(harness, "table1.md"),
             contains("Not available: logit of 'code_released': column 'year_2019'"));
  CHECK_THAT(text_of(harness, "table1.tex"), contains("Not available: logit of 'code\\_released'"));
}

TEST_CASE("with table1_firth = yes a separated year has an estimate, and the table says whose it is",
          "[table1]") {
  StepHarness harness;
  run_on(harness, separated_papers(), "yes");
  const Number year = number_of(harness, "table1", "year_2019");
  REQUIRE(year.value);
  CHECK(*year.value > 1);
  CHECK(*year.low < *year.value);
  CHECK(*year.value < *year.high);
  CHECK(year.method == "firth");
  CHECK(*number_of(harness, "table1", "year_2019.p").value < 0.05);
  CHECK(*number_of(harness, "table1", "year_2019.stars").value >= 1);
  CHECK_FALSE(number_of(harness, "table1", "aic").value);
  CHECK_THAT(text_of(harness, "table1.csv"), contains("term,estimate,standard_error,chi_squared,"));
  CHECK_THAT(text_of(harness, "table1.md"), contains("Firth's penalised likelihood"));
  CHECK_THROWS_WITH(run_on(harness, separated_papers(), "maybe"), contains("'maybe' is unknown"));
}

TEST_CASE("without annotations or a census their results are not available, and the run goes on",
          "[table1]") {
  StepHarness harness;
  run_on(harness, {}, "no");
  for (const char* name :
       {"frac_industry", "year_2021.stars", "mean_frac_industry", "code_rate", "n", "code_released"}) {
    CHECK_FALSE(number_of(harness, "table1", name).value);
  }
  CHECK_THAT(number_of(harness, "table1", "year_2018").reason, contains("no annotated papers"));
  CHECK_THAT(text_of(harness, "table1.md"), contains("Not available: no annotated papers"));
  run_on(harness, {}, "no", census_step);
  CHECK_THAT(number_of(harness, "census2019", "frac_industry").reason, contains("no census"));
  CHECK_THAT(text_of(harness, "census2019.md"), contains("Not available: no census"));
  CHECK_THAT(text_of(harness, "census2019_sensitivity.csv"), contains("no paper with all of its fields"));
}

TEST_CASE("where all annotated papers are left out, the reason counts them", "[table1]") {
  StepHarness harness;
  std::vector<Paper> papers = separated_papers();
  for (Paper& paper : papers) paper.code_released.reset();
  run_on(harness, papers, "no");
  CHECK_THAT(number_of(harness, "table1", "frac_industry").reason, contains("30 for code_released unknown"));
}

TEST_CASE("Table 1's sample counts who is left out, and why", "[papers]") {
  Paper paper;
  paper.year = 2019;
  paper.n_authors = 4;
  paper.n_industry_authors = 1;
  paper.code_released = true;
  Paper novel = paper;
  novel.novel_model = true;
  Paper blank = novel;
  blank.code_released.reset();
  const CodeReleaseSample sample = code_release_sample({paper, novel, blank}, "novel");
  REQUIRE(sample.rows.size() == 1);
  CHECK(sample.rows[0].frac_industry == 0.25);
  CHECK(sample.left_out.at("novel_model unknown") == 1);
  CHECK(sample.left_out.at("code_released unknown") == 1);
  CHECK(code_release_sample({paper, novel, blank}, "all").rows.size() == 2);
  CHECK_THROWS_AS(code_release_sample({paper}, "some"), Error);
}

TEST_CASE("the LaTeX table escapes its note and stars its estimates", "[papers]") {
  CodeReleaseFit fit;
  Estimate row;
  row.name = "frac_industry";
  row.estimate = -1.52;
  row.p_value = 0.035;
  fit.table.push_back(row);
  CodeReleaseOutcome outcome;
  outcome.fit = fit;
  const std::string text = code_release_latex(outcome, "50 % of a_b & c");
  CHECK(text.find("Frac. industry & $-1.52^{*}$") != std::string::npos);
  CHECK(text.find("50 \\% of a\\_b \\& c") != std::string::npos);
}

TEST_CASE("without annotations Table 1 is made from the index's experimental papers", "[table1]") {
  std::vector<PaperFacts> facts;
  for (int i = 0; i < 400; ++i) {
    PaperFacts paper;
    paper.key = "p" + std::to_string(i);
    paper.venue = "NeurIPS";
    paper.year = 2017 + i / 50;
    paper.n_authors = 2 + i % 4;
    paper.counts = AuthorCounts{2 + i % 4, i * 7 % 3, 0, 0, 0};
    paper.code = i % 5 < 3;
    paper.experimental = i % 10 != 9;
    if (i % 4 == 0)
      paper.page_counts = AuthorCounts{paper.counts->authors, (paper.counts->any + (i % 8 == 0 ? 0 : 1)) % 3};
    if (i % 5 == 0) paper.team = TeamType::collaboration;
    if (i % 25 != 0) paper.index_team = i % 2 == 0 ? TeamType::collaboration : TeamType::academic_only;
    facts.push_back(paper);
  }
  std::string judged = "venue,year,key,team_people,code_model,code_people\n";
  for (int i = 0; i < 40; ++i)
    judged += "NeurIPS,2020,k" + std::to_string(i) + ",academic_only," +
              (i % 2 == 0 || i == 1 ? "yes" : "no") + "," + (i % 2 == 0 ? "yes" : "no") + "\n";
  StepHarness harness;
  run_on(harness, {}, "no", table1_step, facts, judged);
  CHECK(*number_of(harness, "table1", "n").value == 225);
  CHECK(number_of(harness, "table1", "frac_industry").value);
  CHECK(*number_of(harness, "table1", "sensitivity").value == 1);
  CHECK(*number_of(harness, "table1", "specificity").value == 0.95);
  CHECK_FALSE(number_of(harness, "table1", "sensitivity_industry_involved").value);
  CHECK(number_of(harness, "table1", "frac_industry_corrected").value);
  CHECK(*number_of(harness, "table1", "frac_industry_2022_2024").n == 135);
  // Of the 225 papers, those known from two sources, as made above.
  std::array<std::int64_t, 2> twice{}, same{};
  for (int i = 0; i < 250; ++i) {
    if (i % 10 == 9) continue;
    twice[0] += i % 4 == 0;
    same[0] += i % 8 == 0;
    twice[1] += i % 5 == 0 && i % 25 != 0;
    same[1] += i % 10 == 0 && i % 25 != 0;
  }
  const std::array<const char*, 2> agreements{"agreement_both_industry_authors", "agreement_team_type"};
  for (std::size_t i = 0; i < agreements.size(); ++i) {
    const Number agreement = number_of(harness, "table1", agreements[i]);
    CHECK(agreement.n == twice[i]);
    CHECK(agreement.count == same[i]);
  }
  CHECK_THAT(text_of(harness, "table1_sensitivity.csv"), contains("\nall,theoretical papers too,250,"));
  CHECK_THAT(text_of(harness, "table1_rows.csv"), contains("left out,theory,25"));
  run_on(harness, {}, "no", table1_step, facts);
  CHECK_THAT(number_of(harness, "table1", "frac_industry_corrected").reason, contains("judged by people"));
}
