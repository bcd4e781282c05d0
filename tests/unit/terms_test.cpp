#include "results/models/terms.hpp"
#include <fmt/format.h>

#include "base/files.hpp"
#include "catch.hpp"
#include "clashes.hpp"
#include "computedivide/json.hpp"
#include "plot/page.hpp"
#include "plot/script.hpp"
#include "sample_models.hpp"
#include "step_harness.hpp"

using namespace computedivide;

namespace {

constexpr Step terms_step{"terms", "", "", terms_reads, terms_parameters, run_terms};

const SourceInfo source{"models", SourceKind::real, "", "Invented models for tests"};

TermsOptions options() {
  TermsOptions made;
  made.until = paper().until;
  made.paper_terms = {"compute_terms", {"GPU", "Large-scale", "Scale", "Budget"}};
  return made;
}

const Lexicon stop{"stop_words", {"of", "and"}};

Terms origin(const std::vector<Model>& models) {
  return compute_terms_origin(models, count_model_words(models, stop, options().paper_terms.terms),
                              options());
}

Model with_abstract(const std::string& name, std::optional<double> flop, const std::string& abstract,
                    const std::string& date = "2020-01-01") {
  Model model = sample(name, date, 1);
  model.training_flop = flop;
  model.abstract = abstract;
  return model;
}

double value(const Terms& terms, const std::string& name) {
  for (const Number& number : terms.numbers) {
    if (number.name == name) return number.value.value();
  }
  FAIL("no number " << name);
  return 0;
}

void put(StepHarness& harness, const std::vector<Model>& models) {
  harness.folder.write("models.csv", models_to_csv(models));
  const ModelWords words = count_model_words(models, stop_words(), compute_terms().terms);
  harness.folder.write("models_words.csv", model_words_to_csv(words));
  harness.folder.write("models.provenance.json",
                       to_text(Json::Object{{"schema", 1}, {"source", to_json(source)}}));
  harness.files_of_steps["ingest.models"] = {"models.csv", "models.provenance.json", "models_words.csv"};
}

}  // namespace

TEST_CASE(
    "an abstract counts above from the least compute on, below otherwise, and apart where it is unknown",
    "[terms]") {
  const std::vector<Model> models{
      with_abstract("A", 1e19, "GPU and GPU"), with_abstract("B", 9.9e18, "parser"),
      with_abstract("C", {}, "parser of scale"), with_abstract("D", 1e25, "later", "2023-01-01"),
      sample("E", "2020-01-01", 1e22)};
  const Terms terms = origin(models);
  CHECK(terms.models == std::array<std::int64_t, 2>{1, 1});
  CHECK(value(terms, "models_with_abstract_flop_unknown") == 1);
  // "scale" occurs where the training compute is unknown alone: it is compared with nothing.
  CHECK(terms.words.size() == 2);
  CHECK(terms.words[1].counts.word == "parser");
  CHECK(terms.words[1].counts.count == std::array<std::uint64_t, 2>{0, 1});
  CHECK(terms.words[1].count_unknown == 1);
  CHECK(terms.words[1].documents_unknown == 1);
  CHECK(terms.words[0].counts.word == "gpu");
  CHECK(terms.words[0].paper_term == 0U);
}

TEST_CASE("the paper's terms are found by rank, those of several words too, and only where they occur above",
          "[terms]") {
  std::string text = "large-scale large-scale gpu";
  for (int i = 0; i < 60; ++i) text += fmt::format(" word{0} word{0}", i + 10);
  const Terms terms =
      origin({with_abstract("A", 1e20, text), with_abstract("B", 1e10, "budget scale word10 word10")});
  CHECK(value(terms, "paper_terms_found") == 2);
  // Ties go by the alphabet: "large-scale" is the first of the words that occur twice, and "gpu" comes after
  // them.
  CHECK(terms.words[0].counts.word == "large-scale");
  CHECK(value(terms, "paper_terms_in_top_50_by_count") == 1);
  CHECK(value(terms, "paper_terms_in_top_100_by_count") == 2);
  CHECK(value(terms, "paper_terms_in_top_500_by_keyness") == 2);
}

TEST_CASE("the words of a cloud do not touch one another, and its script has them", "[terms]") {
  std::string text;
  for (int i = 0; i < 50; ++i) {
    for (int k = 0; k < 1 + 300 / (i + 1); ++k) text += fmt::format(" typographically{}", i * i + 10);
  }
  for (int i = 0; i < 90; ++i) text += " gpu";
  const Terms terms = origin({with_abstract("A", 1e20, text)});
  SourceInfo simulated = source;
  simulated.kind = SourceKind::synthetic;
  const Figure figure = draw_terms(terms, options(), simulated);
  CHECK(clashes(figure) == std::vector<std::string>{});
  const std::string script = gnuplot_script(figure);
  CHECK_THAT(script, contains("set label 'gpu'"));
  CHECK_THAT(script, contains("SYNTHETIC DATA"));
  CHECK_THAT(script, contains("'synthetic data'"));
}

TEST_CASE("a cloud wants its heaviest word first", "[terms]") {
  Figure figure;
  CHECK_THROWS_WITH(add_word_cloud(figure, {{"a", 1, "#000000"}, {"b", 2, "#000000"}}, {0, 0, 50, 50}),
                    contains("the heaviest first"));
}

TEST_CASE("the step reads the abstracts that ingest.models wrote", "[terms]") {
  StepHarness harness;
  put(harness,
      {with_abstract("A", 1e20, "Trained on GPU,\nwith \"scale\""), with_abstract("B", 1e10, "parser")});
  CHECK(harness.run(terms_step) == std::vector<std::string>{"terms.csv", "terms.gp", "terms.numbers.json"});
  CHECK_THAT(read_file(harness.folder / "terms.csv"), contains("gpu,1,1,0,0,0,0,"));
}

TEST_CASE("without abstracts the numbers say why, and there is nothing to draw", "[terms]") {
  StepHarness harness;
  put(harness, sample_models());
  CHECK(harness.run(terms_step) == std::vector<std::string>{"terms.csv", "terms.numbers.json"});
  CHECK_THAT(read_file(harness.folder / "terms.numbers.json"), contains("has an abstract"));
}

TEST_CASE("words of abstracts are counted per model, written and read again", "[models]") {
  const ModelsFile read = read_models(
      "Model,Publication date,Organization categorization,Training compute (FLOP),Abstract\n"
      "A,2020-01-01,Academia,1e20,\"GPU of large-scale,\nlarge-scale gpu\"\nB,2020-01-01,Academia,1e20,\n"
      "C,2020-01-01,Academia,1e20,n/a\n",
      "models.csv");
  const ModelWords words = count_model_words(read.models, stop, options().paper_terms.terms);
  CHECK(words == ModelWords{{"A", {{"gpu", 2}, {"large-scale", 2}}}});
  CHECK(read_model_words(model_words_to_csv(words), "w.csv") == words);
  CHECK_THROWS_WITH(read_model_words("model,word,count\nA,gpu,0\n", "w.csv"),
                    contains("w.csv:2") && contains("'0'"));
}
