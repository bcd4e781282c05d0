#pragma once

#include <span>
#include <string>
#include <string_view>

#include "computedivide/numbers.hpp"
#include "data/published.hpp"
#include "pipeline/step.hpp"

namespace computedivide {

/// All numbers of all results, in the order given: id ("fig3.slope_pooled": the result's stem and the
/// number's name), value, low, high, level, n, unit, source, kind of the source, reason, and what the
/// interval is, what n counts, the data's title and fidelity (data/numbers). Throws Error where an id stands
/// twice.
std::string numbers_csv(std::span<const NumbersFile> results);

/// The same as macros of LaTeX to be \input: \cdFigThreeSlopePooled and, where there are such, …IntervalLow,
/// …IntervalHigh and …N. Rounded for reading as in the ledger, with the places of the published number of the
/// same id; what is missing is \cdMissing, what was made from synthetic data stands in \cdSynthetic{…}, and a
/// manuscript may define both otherwise before. Throws Error where two macros would have one name.
std::string numbers_tex(std::span<const NumbersFile> results, std::span<const PublishedNumber> published);

/// Writes numbers.csv and numbers.tex.
void run_numbers(const Inputs& inputs, Outputs& outputs);

}  // namespace computedivide
