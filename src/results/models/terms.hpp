#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

#include "computedivide/models.hpp"
#include "computedivide/numbers.hpp"
#include "data/lexicon.hpp"
#include "pipeline/step.hpp"
#include "plot/figure.hpp"
#include "results/models/ingest_models.hpp"
#include "stats/compare.hpp"

namespace computedivide {

inline constexpr std::array<std::string_view, 2> terms_reads{"ingest.models", "lexicons"};
inline constexpr std::array<std::string_view, 3> terms_parameters{"until", "terms_least_flop",
                                                                  "keyness_prior"};

/// The step "terms": terms.csv, terms.gp and terms.numbers.json. Where no large model has an abstract, the
/// numbers say so and there is nothing to draw.
void run_terms(const Inputs& inputs, Outputs& outputs);

/// The choices of that comparison.
struct TermsOptions {
  Date until;                ///< last publication date
  double least_flop = 1e19;  ///< training compute from which a model is large
  double prior_words = 500;  ///< of the keyness
  Lexicon paper_terms;
};

/// A word of the abstracts. Collection 0 are those of the large models, 1 those of models whose training
/// compute is known to be less.
struct AbstractWord {
  WordCount counts;
  std::uint64_t count_unknown = 0;      ///< occurrences in abstracts of models of unknown training compute
  std::uint64_t documents_unknown = 0;  ///< of these abstracts
  Keyness key;
  std::size_t rank = 0;          ///< by occurrences in collection 0, from 1; ties in alphabetical order
  std::size_t keyness_rank = 0;  ///< by z, from 1; ties in alphabetical order
  std::optional<std::size_t> paper_term;  ///< its index in the paper's list, if it is there
};

/// Words of large models' abstracts against those of smaller ones.
struct Terms {
  std::array<std::int64_t, 2> models{};  ///< with an abstract, by collection
  Date last{};                           ///< publication of the latest model with an abstract
  std::int64_t unknown_flop = 0;    ///< with an abstract but in neither collection: training compute unknown
  std::vector<AbstractWord> words;  ///< of the two collections, by rank
  std::vector<Number> numbers;
};

/// Counts and numbers from all models and the words of their abstracts; does no input or output.
Terms compute_terms_origin(const std::vector<Model>& models, const ModelWords& words,
                           const TermsOptions& options);

/// The word cloud and the ranked bars beside it, with the table. There must be a word.
Figure draw_terms(const Terms& terms, const TermsOptions& options, const SourceInfo& source);

}  // namespace computedivide
