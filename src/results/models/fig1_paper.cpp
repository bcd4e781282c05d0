// What the paper prints of Figure 1, for its drawing.

#include "results/models/fig1_paper.hpp"

#include <algorithm>
#include <array>
#include <string_view>
#include <utility>

#include "results/figure_files.hpp"

namespace computedivide {

std::vector<PaperShare> paper_shares(std::span<const PublishedNumber> published) {
  constexpr double last_year = 2022.4;
  static constexpr std::array<std::pair<std::string_view, PaperShare>, 4> printed{
      {{"fig1.top_quartile_academic_only_share_2010_2013", {TeamType::academic_only, 2009.6, 2013.4}},
       {"fig1.top_quartile_academic_only_share_2020_2022", {TeamType::academic_only, 2019.6, last_year}},
       {"fig1.top_quartile_industry_only_share_2022", {TeamType::industry_only, 2021.2, last_year}},
       {"fig1.top_quartile_collaboration_share_since_2012", {TeamType::collaboration, 2011.6, last_year}}}};
  std::vector<PaperShare> shares;
  for (const auto& [id, place] : printed) {
    for (const PublishedNumber& number : published) {
      if (number.id == id) shares.push_back({place.team, place.from, place.to, number.value});
    }
  }
  return shares;
}

void add_paper_shares(Figure& figure, const Panel& panel, std::span<const PaperShare> shares) {
  constexpr double dash_mm = 1, pause_mm = 0.6, label_lift_mm = 1.3;
  for (const PaperShare& share : shares) {
    const double left = std::max(x_mm(panel, share.from), panel.box.left);
    const double right = std::min(x_mm(panel, share.to), panel.box.right());
    if (left >= right) continue;
    const double y = y_mm(panel, share.value);
    const Colour colour = shade(colour_of(share.team), 0.8);
    for (double x = left; x < right; x += dash_mm + pause_mm)
      figure.leaders.push_back({x, y, std::min(x + dash_mm, right), y, colour});
    figure.texts.push_back({.text = percent_words(share.value),
                            .x_mm = left,
                            .y_mm = y + label_lift_mm,
                            .size_pt = small_pt - 1,
                            .colour = colour,
                            .bold = true});
  }
}

}  // namespace computedivide
