#pragma once

#include "pipeline/step.hpp"

namespace computedivide {

/// Every claim of the paper with its verdict: claims.json, claims.csv, claims.md, claims.tex, and the forest
/// plot.
void run_claims(const Inputs& inputs, Outputs& outputs);

}  // namespace computedivide
