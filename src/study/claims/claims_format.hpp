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

/// The claims as text that ends with a line feed. `table` has one line per claim of at most 100 columns and
/// closes with the count of each verdict, and has at most `columns` columns where that is not 0 and each of
/// its columns keeps 8; JSON is of schema 1 (docs/formats.md).
std::string format_claims(std::span<const ClaimResult> results, TextFormat format, bool in_colour = false,
                          std::size_t columns = 0);

/// All that is behind one verdict, in lines of at most 100 columns: the numbers with their statistics, data
/// and fidelity, the robustness, and what would change it.
std::string explain_claim(const ClaimResult& result);

/// "11 supported, 3 not found, …".
std::string claim_counts(std::span<const ClaimResult> results);

/// What we find, with what its robustness is and what happened since, where there is something to say.
std::string all_sentences(const ClaimResult& result);

/// How near the data behind the verdict are to the paper's own: "same population, …"; "no data at hand".
std::string_view data_in_words(const ClaimResult& result);

/// Our value with its interval, short: "80 % [55, 93]"; of a claim of several parts how many are supported.
std::string short_ours(const ClaimResult& result);

/// What the paper says, short: "~ 81 %", "> 3 times"; empty where it prints no size.
std::string short_printed(const ClaimResult& result);

/// One of these without the words for a unit that the claim gives, for tables without the room.
std::string without_unit(std::string text, const Claim& claim);

/// The claim without its full stop and what stands in brackets.
std::string bare_claim(const Claim& claim);

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

/// Where the forest plot cuts intervals off: they would make all others too short to read.
inline constexpr double forest_low = -1.5, forest_high = 3;

/// The forest plot: one line per claim, grouped by section, ours and the paper's value with their intervals.
/// The scale of each line runs from its null value (0) to the paper's value (1); where the paper prints no
/// size, ours is 1 or -1. A claim without a number of ours has its verdict alone.
Figure draw_claims(std::span<const ClaimResult> results);

}  // namespace computedivide
