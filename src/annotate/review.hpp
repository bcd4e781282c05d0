#pragma once

#include <string>
#include <utility>
#include <vector>

#include "annotate/annotate.hpp"

namespace computedivide {

/// A page for a person who checks the annotations: each paper's cells, and the sentences behind them with the
/// words highlighted. One file without scripts or outside parts; all text is escaped. `unread` are papers
/// without a text, each with the reason.
std::string review_page(const std::vector<AnnotatedPaper>& papers,
                        const std::vector<std::pair<std::string, std::string>>& unread);

}  // namespace computedivide
