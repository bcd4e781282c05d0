#include <cmath>

#include "base/files.hpp"
#include "catch.hpp"
#include "clashes.hpp"
#include "data/lexicon.hpp"
#include "results/works/arxiv_topics.hpp"
#include "step_harness.hpp"

using namespace computedivide;

namespace {

const std::vector<std::string> some_terms{"GPU", "Large-scale", "Distributed Computing", "Scale"};

}  // namespace

TEST_CASE("a label holds a term where all its words stand whole and side by side") {
  CHECK(holds_term("optimizations_gpu_tensorflow", some_terms));
  CHECK(holds_term("large_scale_massive", some_terms));
  CHECK(holds_term("cloud_distributed_computing", some_terms));
  CHECK_FALSE(holds_term("distributed_cloud_computing", some_terms));
  CHECK_FALSE(holds_term("gpus_scaled", some_terms));
}

TEST_CASE("topics are read in both forms") {
  const std::string upstream =
      "cat,index,value,variable\ncs.AI,b_c,0.25,company\ncs.LG,a_gpu,0,academia\n"
      "cs.AI,b_c,0.5,academia\ncs.LG,a_gpu,0.125,company\n";
  const std::vector<ArxivTopic> topics = read_arxiv_topics({upstream, "fig_9.csv"});
  REQUIRE(topics.size() == 2);
  CHECK(topics[0].words == "a_gpu");
  CHECK(topics[0].company == 0.125);
  CHECK(topics[1].academia == 0.5);
  const std::string own = arxiv_topics_to_csv(topics);
  CHECK(arxiv_topics_to_csv(read_arxiv_topics({own, "own.csv"})) == own);
}

TEST_CASE("topics that cannot be right are refused with their place") {
  const std::string start = "cat,index,value,variable\n";
  CHECK_THROWS_WITH(read_arxiv_topics({start + "a,b,1.5,company\n", "f.csv"}),
                    contains("f.csv:2") && contains("'1.5'"));
  CHECK_THROWS_WITH(read_arxiv_topics({start + "a,b,0.5,firm\n", "f.csv"}),
                    contains("f.csv:2") && contains("'firm'"));
  CHECK_THROWS_WITH(read_arxiv_topics({start + "a,b,0.5,company\na,b,0.5,company\n", "f.csv"}),
                    contains("f.csv:3") && contains("'b'"));
  CHECK_THROWS_WITH(read_arxiv_topics({start + "a,b,0.5,company\n", "f.csv"}),
                    contains("f.csv") && contains("'b'") && contains("academia"));
}

TEST_CASE("months are read in both forms, companies alone") {
  const std::vector<ArxivMonth> months = read_arxiv_months(
      {"category,date,is_ai,org_type,value\nAI,2001-02-01T00:00:00,True,Company,0.5\n"
       "AI,2001-02-01T00:00:00,True,Archive,0.1\nNot AI,2001-01-01T00:00:00,False,Company,0.25\n",
       "fig_7.csv"});
  REQUIRE(months.size() == 2);
  CHECK(months[0].month == 1);
  CHECK(months[1].ai);
  const std::string own = arxiv_months_to_csv(months);
  CHECK(own == "month,ai,company\n2001-01,false,0.25\n2001-02,true,0.5\n");
  CHECK(arxiv_months_to_csv(read_arxiv_months({own, "own.csv"})) == own);
}

TEST_CASE("the difference is that of the groups' mean log2 ratios, weights of zero left out") {
  const std::vector<ArxivTopic> topics{{"gpu", "", 0.4, 0.1},
                                       {"scale", "", 0.1, 0.1},
                                       {"a", "", 0.1, 0.2},
                                       {"b", "", 0.1, 0.8},
                                       {"c", "", 0, 0.8}};
  const ArxivTopics result = compute_arxiv_topics(
      topics, {{2001, 1, true, 0.2}, {2001, 2, true, 0.4}, {2001, 1, false, 0.1}, {2002, 1, true, 0.5}},
      some_terms);
  CHECK(result.zero_weights == 1);
  CHECK(result.difference.difference == Approx(1.0 - -2.0));
  REQUIRE(result.years.size() == 1);
  CHECK(result.years[0].ai == Approx(0.3));
  CHECK(result.numbers[0].n == 4);
  CHECK_THROWS_WITH(compute_arxiv_topics(topics, {}, std::vector<std::string>{"gpu"}), contains("1 topics"));
}

TEST_CASE("Welch's interval is the textbook's") {
  // Closed form: variances 1 and 4 of three values each, so se = sqrt(5/3), dof = (5/3)^2 / ((1/9 + 16/9) /
  // 2).
  const std::vector<double> one{1, 2, 3}, two{2, 4, 6};
  const MeanDifference difference = welch_difference(one, two);
  CHECK(difference.difference == Approx(-2));
  CHECK(difference.standard_error == Approx(std::sqrt(5.0 / 3)));
  CHECK(difference.dof == Approx(50.0 / 17));
  CHECK_THROWS_WITH(welch_difference(one, std::vector<double>{1}), contains("1"));
}

TEST_CASE("the permutation test agrees with the count of all permutations") {
  // Of the 20 ways to choose three of six, two are as extreme as 1, 2, 3 against 10, 11, 12.
  const std::vector<double> one{1, 2, 3}, two{10, 11, 12};
  CHECK(permutation_p(one, two, 9999, 1) == Approx(0.1).margin(0.01));
  CHECK(permutation_p(one, two, 9999, 1) == permutation_p(one, two, 9999, 1));
  const std::vector<double> same{5, 5};
  CHECK(permutation_p(same, same, 99, 1) == 1);
}

TEST_CASE("the step writes its table, its drawing and its numbers") {
  StepHarness harness;
  const Step step{"arxiv_topics", "", "", arxiv_topics_reads, {}, run_arxiv_topics};
  write_atomically(
      harness.folder / "topics.csv",
      "topic,category,company,academia\ngpu_a,,0.4,0.1\nscale_b,,0.2,0.1\nc,,0.1,0.3\nd,,0.1,0.1\n");
  write_atomically(harness.folder / "months.csv", "month,ai,company\n2001-01,true,0.2\n2001-01,false,0.1\n");
  harness.add_source("arxiv_weights", "", {harness.folder / "topics.csv"});
  harness.add_source("arxiv_companies", "", {harness.folder / "months.csv"});
  harness.add_source("lexicons");
  CHECK(harness.run(step).size() >= 3);
  CHECK(read_file(harness.folder / "arxiv_topics.numbers.json").find("company_share_ai_2001") !=
        std::string::npos);
}

TEST_CASE("the topics of Klinger et al. give what they are known to give") {
  const auto topics = shared_file("narrowing/fig_9_topic_comp.csv");
  REQUIRE_SHARED(topics);
  const ArxivTopics result = compute_arxiv_topics(
      read_arxiv_topics(CsvReader(topics)),
      read_arxiv_months(CsvReader(shared_file("narrowing/fig_7_type_evol.csv"))), compute_terms().terms);
  CHECK(result.leans.size() == 384);
  CHECK(result.zero_weights == 2);
  CHECK(result.difference.difference == Approx(0.0836533527 + 0.2362352519));
  CHECK(result.years.size() == 20);
  CHECK(clashes(draw_arxiv_topics(result, {"arxiv_topics", SourceKind::real, "", "Klinger et al. 2020"}))
            .empty());
}
