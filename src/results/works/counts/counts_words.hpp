#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "base/words.hpp"
#include "score/counts.hpp"
#include "score/pass.hpp"

namespace computedivide {

/// The counts under the matching rule of their choices, sorted by topic, year and team. CSV:
/// topic,year,team,works,tokens,occurrences,presence, and one column per term where they were counted.
/// `topics` are as run_pass() filled them.
std::string counts_text(const WorkCounts& counts, const std::vector<std::string>& topics,
                        const std::vector<std::string>& terms, TextFormat format);

/// What was read, left out and encountered, line by line, for the log.
std::vector<std::string> describe_pass(const PassReport& report, const WorkCounts& counts);

/// What works_read.csv says of works that count and name a topic that the list does not have.
inline constexpr std::string_view outside_list_note = "kept works with a topic outside the list of topics";

/// The same as works_read.csv: kind, what, count, first place.
std::string works_read_csv(const PassReport& report, const WorkCounts& counts);

}  // namespace computedivide
