// The sample of NeurIPS 2021: who belongs to it, and its shares worked by hand.

#include "results/papers/neurips2021.hpp"
#include "base/files.hpp"
#include "catch.hpp"
#include "papers_harness.hpp"

using namespace computedivide;

namespace {

constexpr Step neurips2021_step{
    "neurips2021", "The sample of NeurIPS 2021", "Methods", neurips2021_reads, {}, run_neurips2021};

/// Five papers of 2021 annotated for compute: 2 of 4 with industry, 1 of 5 with a Chinese lab, 2 with
/// compute, of which one is of industry; one more for code and hardware alone, one of 2020.
std::vector<Paper> sample_papers() {
  std::vector<Paper> papers(7);
  for (std::size_t i = 0; i < papers.size(); ++i) {
    papers[i].id = "p" + std::to_string(i);
    papers[i].year = 2021;
    papers[i].chinese_lab = i == 0;
    papers[i].n_authors = 3;
    papers[i].n_industry_authors = i < 2 ? 2 : 0;
  }
  papers[4].n_industry_authors.reset();
  papers[1].training_flop = 1e18;
  papers[2].training_flop = 1e19;
  papers[5].chinese_lab.reset();
  papers[5].code_released = true;
  papers[5].topic = PaperTopic::vision;
  papers[5].device = "V100";
  papers[6].year = 2020;
  return papers;
}

}  // namespace

TEST_CASE("the sample of NeurIPS 2021 is of papers annotated for compute, others are counted",
          "[neurips2021]") {
  const Neurips2021 sample = compute_neurips2021(sample_papers());
  const auto value = [&](const std::string& name) {
    return number_named(sample.numbers, name).value.value();
  };
  CHECK(value("annotated") == 5);
  CHECK(value("with_compute") == 2);
  CHECK(value("with_compute_share") == 0.4);
  CHECK(value("industry_coauthor_share") == 0.5);
  CHECK(value("industry_coauthor_share_with_compute") == 0.5);
  CHECK(value("chinese_lab_share") == 0.2);
  CHECK(value("chinese_lab_share_with_compute") == 0);
  CHECK(number_named(sample.numbers, "industry_coauthor_share").n == 4);
  CHECK(sample.groups[3].papers == 1);
  CHECK(sample.left_out.at("not annotated for compute") == 1);
  CHECK(sample.left_out.at("year other than 2021") == 1);
}

TEST_CASE("the tables of the sample leave out shares that mean nothing", "[neurips2021]") {
  const Neurips2021 sample = compute_neurips2021(sample_papers());
  const std::string markdown = neurips2021_markdown(sample, "50 %");
  CHECK(markdown.find("| Industry co-authors unknown | 1 | – | 0 | – | 0.0 (0.0 to 79.3) |") !=
        std::string::npos);
  CHECK(
      markdown.find("| With an industry co-author | 2 | 50.0 (15.0 to 85.0) | 1 | 50.0 (9.5 to 90.5) | 50.0 "
                    "(9.5 to 90.5) |") != std::string::npos);
  CHECK(neurips2021_latex(sample, "50 %").find("raggedright 50 \\%}") != std::string::npos);
  CHECK(neurips2021_csv(sample).find("all,5,,,,2,,,,0.4,") != std::string::npos);
}

TEST_CASE("without annotations of NeurIPS 2021 every number says why", "[neurips2021]") {
  StepHarness harness;
  put_papers(harness, {}, {"papers", SourceKind::real, "", ""});
  CHECK(harness.run(neurips2021_step) ==
        std::vector<std::string>{"neurips2021.numbers.json", "neurips2021_left_out.csv"});
  const NumbersFile file =
      numbers_from_text(read_file(harness.folder / "neurips2021.numbers.json"), "neurips2021");
  CHECK(file.numbers.size() == 9);
  for (const Number& number : file.numbers) CHECK(number.reason == no_annotations);
  std::vector<Paper> other = sample_papers();
  CHECK(compute_neurips2021({other[6]}).numbers[0].reason == "no annotated paper of NeurIPS 2021");
  CHECK_THAT(compute_neurips2021({other[5]}).numbers[0].reason,
             contains("chinese_lab") && contains("training_flop"));
}

TEST_CASE("a share of a sample that lacks the answers names what the data do not say", "[neurips2021]") {
  std::vector<Paper> papers = sample_papers();
  const auto reason = [&](const char* name) {
    return number_named(compute_neurips2021(papers, true).numbers, name).reason;
  };
  CHECK(reason("chinese_lab_share").empty());
  for (Paper& paper : papers) paper.chinese_lab.reset();
  for (const char* name : {"chinese_lab_share", "chinese_lab_share_with_compute"})
    CHECK_THAT(reason(name), contains("which papers come from a Chinese lab"));
  CHECK(reason("industry_coauthor_share").empty());
  papers[1].n_industry_authors.reset();
  papers[2].n_industry_authors.reset();
  CHECK(reason("industry_coauthor_share").empty());
  CHECK_THAT(reason("industry_coauthor_share_with_compute"), contains("industry co-author"));
  for (Paper& paper : papers) paper.training_flop.reset();
  CHECK_THAT(reason("industry_coauthor_share_with_compute"), contains("training compute of no paper"));
}

TEST_CASE("tables of simulated annotations say so", "[neurips2021]") {
  StepHarness harness;
  put_papers(harness, sample_papers(), {"papers", SourceKind::synthetic, "", "Invented"});
  harness.run(neurips2021_step);
  CHECK(read_file(harness.folder / "neurips2021.md").find("Made from synthetic data.") != std::string::npos);
  CHECK(read_file(harness.folder / "neurips2021.tex").find("Made from synthetic data.") != std::string::npos);
}
