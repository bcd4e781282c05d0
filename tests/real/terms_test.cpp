// Where the compute terms come from, on the data set of June 2025: abstracts counted by another program.

#include "results/models/terms.hpp"
#include "catch.hpp"
#include "clashes.hpp"
#include "sample_models.hpp"

using namespace computedivide;

TEST_CASE("the abstracts of large models until 2022, and their most common words") {
  const auto path = shared_file("models/epoch_full_2025-06.csv");
  REQUIRE_SHARED(path);
  TermsOptions options;
  options.until = paper().until;
  options.paper_terms = compute_terms();
  const std::vector<Model> models = read_models(path).models;
  const ModelWords words = count_model_words(models, stop_words(), options.paper_terms.terms);
  const Terms terms = compute_terms_origin(models, words, options);
  CHECK(terms.models == std::array<std::int64_t, 2>{283, 163});
  CHECK(terms.words[0].counts.word == "model");
  CHECK(terms.words[0].counts.count[0] == 603);
  const Figure figure = draw_terms(terms, options, {"models", SourceKind::real, "", "Epoch AI data set"});
  CHECK(clashes(figure) == std::vector<std::string>{});
}
