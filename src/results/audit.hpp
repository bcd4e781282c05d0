#pragma once

#include <array>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "computedivide/numbers.hpp"
#include "data/published.hpp"
#include "pipeline/step.hpp"
#include "results/audit_rounding.hpp"

namespace computedivide {

/// A share as a count of a whole.
struct Fraction {
  std::int64_t count = 0, n = 0;
  /// The share as a number.
  double value() const { return static_cast<double>(count) / static_cast<double>(n); }
};

/// All fractions of wholes from `least_n` to `most_n` that, rounded as printed, give the share, by whole and
/// then by count: the GRIM test (Brown and Heathers 2017). Empty if no such whole can have given it.
std::vector<Fraction> fractions_printed_as(const PublishedNumber& share, std::int64_t least_n,
                                           std::int64_t most_n);

/// One thing that follows from the printed numbers alone.
struct AuditCheck {
  /// Named by the published id where the paper printed it too, else by that of what it is about and a suffix.
  /// The interval holds what the rounding of the inputs leaves open; method "rounding" or "grim".
  Number number;
  std::string formula;              ///< "exp(b)"
  std::vector<std::string> inputs;  ///< the published ids that it is made from
  std::string remark;               ///< what to know when reading it; may be empty
};

/// All checks, in the paper's order. Throws Error if a published number that they need is not there.
std::vector<AuditCheck> audit_published(std::span<const PublishedNumber> published);

/// The counts of papers without industry authors, and of those of them with code, that the printed rate can
/// have come from, given how many papers release code; by number of papers.
std::vector<Fraction> academic_only_fractions(std::span<const PublishedNumber> published);

/// Whether the printed number follows from the others: a value that rounds to it, or lies on its side of a
/// bound, is among those that the rounding of the inputs leaves open. No value at all means that none is.
bool follows(const PublishedNumber& printed, const Number& recomputed);

/// What the step `audit` reads.
inline constexpr std::array<std::string_view, 1> audit_reads{"published"};

/// Writes audit.csv, one row per check with its formula, inputs and verdict, and audit.numbers.json.
void run_audit(const Inputs& inputs, Outputs& outputs);

}  // namespace computedivide
