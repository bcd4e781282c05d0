// BERT in titles and abstracts of conference papers: words, venues, and missing numbers.

#include "results/papers/fig5_abstracts.hpp"

#include "base/files.hpp"
#include "catch.hpp"
#include "data/papers/table.hpp"
#include "papers_harness.hpp"
#include "results/works/counts/score_works.hpp"
#include "score/builder.hpp"

using namespace computedivide;

namespace {

constexpr Step score_step{"score.works",          "Scores",       "", score_works_reads,
                          score_works_parameters, run_score_works};
constexpr Step abstracts_step{"fig5_abstracts",     "Abstracts", "Figure 5",
                              fig5_abstracts_reads, {},          run_fig5_abstracts};

/// Both steps on a text of works.
class AbstractsSteps {
 public:
  StepHarness harness;

  void run(const std::string& works) {
    harness.add_source("lexicons");
    harness.add_source("works", "", {harness.folder.write("raw/papers.jsonl", works)});
    harness.run(score_step);
    harness.run(abstracts_step);
  }

  AbstractMentions mentions(const std::string& works) {
    run(works);
    return count_abstract_mentions(harness.folder / "works_features.csv.gz");
  }
};

}  // namespace

TEST_CASE("BERT counts as a word in its own spelling, not as a part of another or a name", "[fig5]") {
  for (const char* text : {"BERT", "We use BERT.", "a BERT-based model", "all BERTs", "RoBERTa, too",
                           "BERT$_{base}$", "(DistilBERT)", "DistillBERT", "ALBERT and BERT", "“BERT”"}) {
    CHECK(count_bert(text) > 0);
  }
  for (const char* text : {"", "ALBERT", "BERTScore", "bert", "Bert and Ernie", "Hilbert", "Roberta",
                           "DeBERTa", "BERT2BERT", "BERTsy"}) {
    CHECK(count_bert(text) == 0);
  }
}

TEST_CASE("papers of NeurIPS alone are searched for BERT, each once", "[fig5]") {
  AbstractsSteps steps;
  const AbstractMentions mentions = steps.mentions(
      R"({"venue": "nips", "year": 2019, "title": "A", "abstract": "With BERT.", "status": "Poster"}
{"venue": "nips", "year": 2019, "title": "a", "abstract": "With BERT.", "status": "Poster"}
{"venue": "NeurIPS", "year": 2019, "title": "B", "abstract": "Without.", "status": ""}
{"venue": "nips", "year": 2021, "title": "On BERT", "abstract": "Something.", "status": ""}
{"venue": "nips", "year": 2021, "title": "C", "abstract": "RoBERTa.", "status": ""}
{"venue": "nips", "year": 2021, "title": "D", "abstract": "BERT.", "status": "Reject"}
{"venue": "nips", "year": 2021, "title": "E BERT", "abstract": "", "status": ""}
{"venue": "acl", "year": 2021, "title": "F", "abstract": "BERT", "status": ""}
{"venue": "nips", "year": 2017, "title": "G", "abstract": "BERT", "status": ""}
)");
  CHECK(mentions.files == 1);
  CHECK(mentions.years.at(2019).known == 2);
  CHECK(mentions.years.at(2019).yes == 1);
  CHECK(mentions.years.at(2021).known == 2);
  CHECK(mentions.years.at(2021).yes == 2);
  CHECK(mentions.left_out.at("other venue") == 1);
  CHECK(mentions.left_out.at("same title and year") == 1);
  CHECK(mentions.left_out.at("rejected or withdrawn (any venue)") == 1);
  CHECK(mentions.left_out.at("no abstract (any venue)") == 1);
  CHECK(mentions.left_out.at("year outside (any venue)") == 1);
  const std::vector<Number> numbers = abstract_mention_numbers(mentions, "");
  CHECK(number_named(numbers, "mentions_2021").value == 2);
  CHECK(number_named(numbers, "mentions_share_2019").value == 0.5);
  CHECK(number_named(numbers, "mentions_ratio_2021_over_2019").value == 2);
  CHECK(number_named(numbers, "mentions_2020").reason == "no paper of NeurIPS 2020 with an abstract");
}

TEST_CASE("works that are not conference papers give no numbers on BERT but a reason", "[fig5]") {
  AbstractsSteps steps;
  steps.run(
      "{\"id\":\"https://openalex.org/"
      "W1\",\"publication_year\":2019,\"language\":\"en\",\"concepts\":[{\"id\":"
      "\"https://openalex.org/C119857082\",\"display_name\":\"Machine learning\",\"level\":1,\"score\":0.9}],"
      "\"abstract_inverted_index\":{\"BERT\":[0]}}\n");
  const NumbersFile file =
      numbers_from_text(read_file(steps.harness.folder / "fig5_abstracts.numbers.json"), "fig5_abstracts");
  CHECK(file.numbers.size() == 11);
  for (const Number& number : file.numbers) {
    CHECK_FALSE(number.value);
    CHECK_THAT(number.reason, contains("no conference papers"));
  }
}
