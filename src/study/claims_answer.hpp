#pragma once

#include <cstddef>
#include <span>
#include <string>
#include <vector>

#include "study/claims.hpp"

namespace computedivide {

/// How a verdict is grouped where claims are counted for a reader in a hurry.
enum class Standing { holds, fails, open, no_data, simulated };

/// The standing that a verdict belongs to. "mixed" is open; what does not follow fails.
Standing standing_of(Verdict verdict);

/// Does the paper hold? Three sentences: how many claims have which standing; those that hold; those that do
/// not and those that stay open. The last two name examples: directions before levels and bounds, and what
/// rests on data nearest to the paper's first. A sentence without anything to say is left out.
std::vector<std::string> answer_in_sentences(std::span<const ClaimResult> results);

/// One claim per result that decides any: its first direction, else its first claim, in the paper's order.
std::vector<const ClaimResult*> leading_claims(std::span<const ClaimResult> results);

/// The answer, and a Markdown table with one row per leading claim, at most `most_rows`: claim, paper, ours,
/// verdict, data.
std::string brief_markdown(std::span<const ClaimResult> results, std::size_t most_rows);

/// What one claim comes to, as a heading: what was measured, our value with its interval, and what the
/// verdict says of it: "The slope of … : -0.05 [-0.18, 0.07], not clear which way".
std::string finding_of(const ClaimResult& result);

}  // namespace computedivide
