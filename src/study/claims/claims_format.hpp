#pragma once

#include <cstddef>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "plot/figure.hpp"
#include "study/claims/claims.hpp"
#include "study/ledger.hpp"

namespace computedivide {

/// The part of the forest plot's scale that is drawn, from the null value (0) to the paper's value (1):
/// intervals are cut off there, which would make all others too short to read.
inline constexpr double forest_low = -1.5, forest_high = 4;

/// The claims as text that ends with a line feed. `table` has one line per claim of at most 100 columns and
/// closes with the count of each verdict, and has at most `columns` columns where that is not 0 and each of
/// its columns keeps 8; JSON is of schema 1 (docs/formats.md).
std::string format_claims(std::span<const ClaimResult> results, TextFormat format, bool in_colour = false,
                          std::size_t columns = 0);

/// Everything behind one verdict, in lines of at most 100 columns: the numbers with their statistics, data
/// and fidelity, the robustness, and what would change it.
std::string explain_claim(const ClaimResult& result);

/// "11 supported, 3 not found, …".
std::string claim_counts(std::span<const ClaimResult> results);

/// One after the other; empty ones are left out.
std::string join_sentences(const std::vector<std::string>& sentences);

/// What we find, with its robustness and what happened since, if there is anything to say.
std::string all_sentences(const ClaimResult& result);

/// How near the data behind the verdict are to the paper's own: "same population, …"; "no data available".
std::string_view data_in_words(const ClaimResult& result);

/// Our value with its interval, short: "80 % [55, 93]"; for a claim with several parts, how many are
/// supported.
std::string short_ours(const ClaimResult& result);

/// What the paper says, short: "~ 81 %", "> 3 times"; empty if it prints no size.
std::string short_printed(const ClaimResult& result);

/// One of these without the unit's words that the claim gives, for tables without enough room.
std::string without_unit(std::string text, const Claim& claim);

/// The claim without its full stop and without text in brackets.
std::string bare_claim(const Claim& claim);

/// How a verdict is grouped where claims are counted for a reader in a hurry.
enum class Standing { holds, fails, open, no_data, simulated };

/// The standing that a verdict belongs to. "mixed" is open; what does not follow fails.
Standing standing_of(Verdict verdict);

/// Does the paper hold? Three sentences: how many claims have which standing; those that hold; those that do
/// not and those that stay open. The last two name examples: directions before levels and bounds, and claims
/// with data nearest to the paper's first. An empty sentence is left out.
std::vector<std::string> answer_in_sentences(std::span<const ClaimResult> results);

/// One claim per result that decides any: its first direction, else its first claim, in the paper's order.
std::vector<const ClaimResult*> leading_claims(std::span<const ClaimResult> results);

/// The answer, and a Markdown table with one row per leading claim, at most `most_rows`: claim, paper, ours,
/// verdict, data.
std::string brief_markdown(std::span<const ClaimResult> results, std::size_t most_rows);

/// The outcome of one claim, as a heading: what was measured, our value with its interval, and what the
/// verdict says about it: "The slope of … : -0.05 [-0.18, 0.07], not clear which way".
std::string finding_of(const ClaimResult& result);

/// The forest plot: one line per claim, grouped by section, ours and the paper's value with their intervals.
/// The scale of each line runs from its null value (0) to the paper's value (1); where the paper prints no
/// size, ours is 1 or -1. A claim without a number of ours has only its verdict.
Figure draw_claims(std::span<const ClaimResult> results);

}  // namespace computedivide
