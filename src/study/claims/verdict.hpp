#pragma once

#include <array>
#include <cstddef>
#include <optional>
#include <span>
#include <string_view>
#include <utility>
#include <vector>

#include "computedivide/provenance.hpp"

namespace computedivide {

/// What a printed statement says about a number.
enum class ClaimKind {
  directional,  ///< it lies on one side of the null value
  level,        ///< it has the printed value
  below,        ///< it is below the printed bound
  above,        ///< it is above the printed bound
};
inline constexpr std::array<std::string_view, 4> claim_kind_words{"directional", "level", "below", "above"};

enum class Verdict {
  untested,
  synthetic,
  supported,
  supported_smaller,
  supported_larger,
  not_found,
  inconclusive,
  contradicted,
  differs,
  mixed,    ///< for claims only: equally good numbers disagree
  follows,  ///< for what the paper derives from its own numbers, like the next
  does_not_follow,
};

/// "supported, smaller", as tables and files say it.
std::string_view name_of(Verdict verdict);

std::span<const Verdict> all_verdicts();

/// Reads a verdict's name back; "_" and "-" stand for a space, and the comma may be left out. Throws Error
/// (wrong usage), with `where`, for any other word.
Verdict parse_verdict(std::string_view word, std::string_view where);

bool is_supported(Verdict verdict);

/// Contradicted, not found, or differs.
bool is_against(Verdict verdict);

/// What the paper printed. Ratios are compared on the log scale: they are given as logarithms, here and in
/// OurNumber, and the question says so.
struct PrintedNumber {
  std::optional<double> value;  ///< none: the statement has only a direction
  std::optional<double> standard_error;
  bool error_is_bound = false;  ///< the error is at most this large: only "p < .01" was printed
  /// The range that rounds to the printed value; none: the value itself.
  std::optional<double> rounds_low = {}, rounds_high = {};
};

/// What we found. A number without sampling error has equal ends and no standard error.
struct OurNumber {
  std::optional<double> value;
  std::optional<double> low, high;  ///< 95 % interval
  std::optional<double> standard_error;
  bool synthetic = false;
  bool lower_bound = false;  ///< a count or share that can only be too small
  bool same_source = false;  ///< shares rows with the paper's data: the printed value is fixed, not a sample
};

struct Question {
  ClaimKind kind = ClaimKind::directional;
  double null = 0;          ///< of a direction
  int direction = 1;        ///< the printed side of the null value, where no value is printed: -1 or 1
  double margin = 0.15;     ///< largest half-width of an interval that supports a level
  bool logarithms = false;  ///< all numbers are logarithms of ratios
};

/// How the two numbers compare. What cannot be computed is empty.
struct Comparison {
  std::optional<double> difference, difference_z, difference_p;
  /// The error of the printed value that the difference test used; 0: taken as fixed.
  std::optional<double> difference_printed_error;
  std::optional<double> prediction_low, prediction_high;
  std::optional<double> ratio;  ///< ours over the printed value; for logarithms, of the original values
  std::optional<double> null_z, null_p;  ///< ours against the null value
  std::optional<double> power, least_effect_80;
  std::optional<double> d33, d33_p;
  bool d33_is_bound = false;
  std::optional<double> meta, meta_low, meta_high;
  std::optional<double> bf_r0;
};

/// Its statistics by the names used in files, in a fixed order: "difference", "difference_z", …
std::vector<std::pair<std::string_view, std::optional<double>>> named_statistics(
    const Comparison& comparison);

struct Assessment {
  Verdict verdict = Verdict::untested;
  Comparison comparison;
};

/// The verdict, by the first rule that applies. Throws Error for a level or bound without a
/// printed value, a direction other than -1 and 1, a printed value that is the null value of a direction,
/// ends in the wrong order, and negative errors.
Assessment assess(const Question& question, const PrintedNumber& printed, const OurNumber& ours);

/// How the numbers of a claim make its verdict.
enum class Combine {
  first,     ///< the first that is tested
  all,       ///< every part has to hold
  contrast,  ///< only the first number, which is the difference that the claim is about
};

struct ClaimPart {
  Verdict verdict = Verdict::untested;
  Fidelity fidelity = Fidelity::same_source;
  std::optional<double> null_p;  ///< two-sided, against the null value: for Holm's correction
};

/// The verdict of a claim and the part that it was taken from.
struct ClaimVerdict {
  Verdict verdict = Verdict::untested;
  std::optional<std::size_t> decided_by;     ///< none: untested, or made of all parts
  std::optional<std::size_t> contrary = {};  ///< the part that makes it mixed
};

/// Combines the parts, in their declared order. Throws Error if there are none.
ClaimVerdict combine_parts(Combine combine, std::span<const ClaimPart> parts);

}  // namespace computedivide
