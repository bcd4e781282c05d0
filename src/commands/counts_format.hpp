#pragma once

#include <string>
#include <vector>

#include "base/words.hpp"
#include "score/counts.hpp"

namespace computedivide {

/// The counts under the matching rule of their choices, sorted by topic, year and team. CSV:
/// topic,year,team,works,tokens,occurrences,presence, and one column per term where they were counted.
/// `topics` are as run_pass() filled them.
std::string counts_text(const WorkCounts& counts, const std::vector<std::string>& topics,
                        const std::vector<std::string>& terms, TextFormat format);

}  // namespace computedivide
