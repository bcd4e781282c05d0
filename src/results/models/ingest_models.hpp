#pragma once

#include <array>
#include <cstdint>
#include <map>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "computedivide/models.hpp"
#include "data/lexicon.hpp"
#include "pipeline/step.hpp"

namespace computedivide {

inline constexpr std::array<std::string_view, 3> ingest_models_reads{"models", "model_words", "lexicons"};

/// models.csv (our schema), models_words.csv (how often each word occurs in the abstracts of their papers),
/// models.provenance.json (where they come from) and models_rows.csv (rows kept and dropped, cells read with
/// care).
void run_ingest_models(const Inputs& inputs, Outputs& outputs);

/// By the name of a model, how often each word occurs in the abstract of its paper; without order and without
/// stop words.
using ModelWords = std::map<std::string, std::map<std::string, std::uint64_t>>;

/// Counts the words of the models' abstracts as WordLister lists them: `terms` of several words count as one
/// word.
ModelWords count_model_words(const std::vector<Model>& models, const Lexicon& stop_words,
                             std::span<const std::string> terms);

/// The table model, word, count; sorted by model, then word.
std::string model_words_to_csv(const ModelWords& words);

/// Reads that table. Throws Error, with file and line, for a count that is not a whole number from 1.
ModelWords read_model_words(std::string_view text, std::string name);

}  // namespace computedivide
