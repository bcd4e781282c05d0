#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <string_view>

#include "computedivide/provenance.hpp"
#include "study/verdict.hpp"

namespace computedivide {

/// How the numbers of a claim make its verdict.
enum class Combine {
  first,     ///< the first that is tested
  all,       ///< every part has to hold
  contrast,  ///< the first number alone, which is the difference that the claim is about
};

/// One number of a claim.
struct ClaimPart {
  Verdict verdict = Verdict::untested;
  Fidelity fidelity = Fidelity::same_source;
  std::optional<double> null_p;  ///< two-sided, against the null value: for Holm's correction
};

/// The verdict of a claim and the part that it was taken from.
struct ClaimVerdict {
  Verdict verdict = Verdict::untested;
  std::optional<std::size_t> decided_by;  ///< none: untested, or made of all parts
};

/// Combines the parts, in their declared order. Throws Error where there are none.
ClaimVerdict combine_parts(Combine combine, std::span<const ClaimPart> parts);

}  // namespace computedivide
