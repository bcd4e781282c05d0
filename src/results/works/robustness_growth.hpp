#pragma once

#include <array>
#include <map>
#include <string>
#include <string_view>

#include "results/works/fig4.hpp"
#include "stats/joint_test.hpp"

namespace computedivide {

/// The number of each topic, the same in all specifications: a cluster of the joint test.
using TopicNumbers = std::map<std::string, int>;

/// One of the three growths, by its topics where they have one each.
struct GrowthPart {
  std::string_view headline;
  Growth GrowthPair::*growth;
  double academic, industry;  ///< how the growths of the two groups enter
};

inline constexpr std::array<GrowthPart, 3> growth_parts{
    {{"fig4.growth_academic_only", &GrowthPair::academic, 1, 0},
     {"fig4.growth_industry_involved", &GrowthPair::industry, 0, 1},
     {"fig4.growth_differential", &GrowthPair::differential, -1, 1}}};

/// The sums of one growth over the topics that count, for the joint test. Of Poisson trends one step from no
/// trend, on the logarithmic scale; else the mean of the topics' growths.
JointSpecification growth_sums(const TopicNumbers& numbers, const Fig4& fig4, GrowthRule rule,
                               const GrowthPart& part);

}  // namespace computedivide
