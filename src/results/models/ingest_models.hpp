#pragma once

#include <array>
#include <string_view>

#include "pipeline/step.hpp"

namespace computedivide {

inline constexpr std::array<std::string_view, 3> ingest_models_reads{"models", "model_words", "lexicons"};

/// models.csv (our schema), models_words.csv (how often each word stands in the abstracts of their papers),
/// models.provenance.json (where they come from) and models_rows.csv (rows kept and dropped, cells read with
/// care).
void run_ingest_models(const Inputs& inputs, Outputs& outputs);

}  // namespace computedivide
