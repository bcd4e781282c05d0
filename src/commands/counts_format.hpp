#pragma once

#include <string>
#include <vector>

#include "base/words.hpp"
#include "score/counts.hpp"

namespace computedivide {

/// What stands in tables beside the counts.
struct CountsNames {
  const std::vector<std::string>& topics;  ///< as run_pass() filled them
  const std::vector<std::string>& terms;
};

/// The counts under the matching rule of their choices, sorted by topic, year and team. CSV:
/// topic,year,team,works,tokens,occurrences,presence, and one column per term where they were counted.
std::string counts_text(const WorkCounts& counts, const CountsNames& names, TextFormat format);

}  // namespace computedivide
