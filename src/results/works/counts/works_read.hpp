#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "pipeline/step.hpp"
#include "score/counts.hpp"
#include "score/pass.hpp"

namespace computedivide {

/// What was read, left out and encountered, line by line, for the log.
std::vector<std::string> describe_pass(const PassReport& report, const WorkCounts& counts);

/// The same as works_read.csv: kind, what, count, first place.
std::string works_read_csv(const PassReport& report, const WorkCounts& counts);

/// How many works have a topic outside the list of topics, by the works_read.csv of the step score.works.
std::uint64_t works_outside_list(const Inputs& inputs);

}  // namespace computedivide
