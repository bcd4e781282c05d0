#pragma once

#include <string_view>

#include "computedivide/papers.hpp"

namespace computedivide {

/// What a paper is about, as Figure 2 groups them, by the words of its title and, where there is one, its
/// abstract.
PaperTopic topic_of(std::string_view title, std::string_view abstract);

}  // namespace computedivide
