// BERT in titles and abstracts of conference papers: words, venues, and what has no number.

#include "computedivide/results/fig5_abstracts.hpp"
#include "catch.hpp"
#include "computedivide/base/files.hpp"
#include "papers_harness.hpp"

using namespace computedivide;

namespace {

constexpr Step abstracts_step{"fig5_abstracts",     "Abstracts", "Figure 5",
                              fig5_abstracts_reads, {},          run_fig5_abstracts};

}  // namespace

TEST_CASE("BERT counts as a word in its own spelling, not as a part of another or a name", "[fig5]") {
  for (const char* text : {"BERT", "We use BERT.", "a BERT-based model", "all BERTs", "RoBERTa, too",
                           "BERT$_{base}$", "(DistilBERT)", "DistillBERT", "ALBERT and BERT", "“BERT”"}) {
    CHECK(mentions_bert(text));
  }
  for (const char* text : {"", "ALBERT", "BERTScore", "bert", "Bert and Ernie", "Hilbert", "Roberta",
                           "DeBERTa", "BERT2BERT", "BERTsy"}) {
    CHECK_FALSE(mentions_bert(text));
  }
}

TEST_CASE("papers of NeurIPS alone are searched for BERT, each once", "[fig5]") {
  const Scratch folder;
  folder.write("papers.jsonl",
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
  const AbstractMentions mentions = count_abstract_mentions({folder / "papers.jsonl"});
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

TEST_CASE("works that are no conference papers, and no works, give no numbers on BERT but a reason",
          "[fig5]") {
  const auto reason = [](StepHarness& harness) {
    CHECK(harness.run(abstracts_step) ==
          std::vector<std::string>{"fig5_abstracts.csv", "fig5_abstracts.numbers.json"});
    const NumbersFile file =
        numbers_from_text(read_file(harness.folder / "fig5_abstracts.numbers.json"), "fig5_abstracts");
    CHECK(file.numbers.size() == 11);
    for (const Number& number : file.numbers) {
      CHECK_FALSE(number.value);
      CHECK(number.reason == file.numbers[0].reason);
    }
    return file.numbers[0].reason;
  };
  StepHarness openalex;
  openalex.folder.write("works.jsonl", R"({"id": "https://openalex.org/W1", "publication_year": 2019})");
  openalex.add_source("works", "", {openalex.folder / "works.jsonl"});
  CHECK(reason(openalex).find("no conference papers") != std::string::npos);
  StepHarness none;
  none.add_source("works", "no works are here");
  CHECK(reason(none) == "no works are here");
}
