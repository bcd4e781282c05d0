#pragma once

#include <array>
#include <string_view>

#include "computedivide/pipeline/step.hpp"

namespace computedivide {

inline constexpr std::array<std::string_view, 1> ingest_models_reads{"models"};

/// models.csv (our schema), models_abstracts.csv (their papers' abstracts, where the file has them),
/// models.provenance.json (where they come from) and models_rows.csv (rows kept and dropped, cells read with
/// care).
void run_ingest_models(const Inputs& inputs, Outputs& outputs);

}  // namespace computedivide
