#pragma once

#include <cstdio>
#include <string>
#include <vector>

#include "computedivide/text/score_works.hpp"

namespace computedivide {

enum class CountsFormat { table, csv, json };

/// Writes the counts, sorted by topic, year and team. CSV: topic,year,team,works,tokens,occurrences,presence,
/// and a column a term where they were counted (DESIGN section 7). Throws Error where the file cannot be
/// written.
void write_counts(std::FILE* out, const ScoreResult& result, CountsFormat format);

/// What was read, left out and met, line by line, for the log.
std::vector<std::string> describe_report(const ScoreResult& result);

}  // namespace computedivide
