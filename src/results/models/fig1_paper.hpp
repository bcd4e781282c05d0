#pragma once

#include <span>
#include <vector>

#include "data/published.hpp"
#include "plot/figure.hpp"
#include "results/models/team_counts.hpp"

namespace computedivide {

/// A share of large-scale models that the paper prints, over the years that it is said of.
struct PaperShare {
  TeamType team = TeamType::other;
  double from = 0, to = 0;
  double value = 0;
};

/// Those that are among the published numbers.
std::vector<PaperShare> paper_shares(std::span<const PublishedNumber> published);

/// Draws them in Figure 1's panel of years: a dashed line each, with its value at its left end.
void add_paper_shares(Figure& figure, const Panel& panel, std::span<const PaperShare> shares);

}  // namespace computedivide
