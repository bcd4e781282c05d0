// What the joint test needs of Figure 4's growths. Poisson trends are linearised at the null (a score
// bootstrap, Kline and Santos 2012): no draw is fitted.

#include "results/works/robustness_growth.hpp"

namespace computedivide {

namespace {

/// One group of a topic in a Poisson regression on time, under the null of no trend: score and information of
/// the logarithm of the growth over the period.
struct TrendScore {
  double score = 0, information = 0;
};

TrendScore trend_score(const std::vector<YearMean>& years, int first, int last) {
  double hits = 0, exposure = 0, moment = 0;
  const auto time = [&](const YearMean& year) {
    return static_cast<double>(year.year - first) / static_cast<double>(last - first);
  };
  for (const YearMean& year : years) {
    hits += year.hits;
    exposure += year.exposure;
    moment += year.exposure * time(year);
  }
  TrendScore result;
  if (!(exposure > 0)) return result;
  for (const YearMean& year : years) {
    const double centred = time(year) - moment / exposure, rate = hits / exposure;
    result.score += centred * (year.hits - rate * year.exposure);
    result.information += rate * year.exposure * centred * centred;
  }
  return result;
}

/// One step from no trend to the common slope; of the differential, from one trend of both groups.
JointSpecification trend_sums(std::vector<int> clusters, const std::vector<TrendScore>& academic,
                              const std::vector<TrendScore>& industry, const GrowthPart& part) {
  TrendScore a, b;
  for (std::size_t g = 0; g < clusters.size(); ++g) {
    a = {a.score + academic[g].score, a.information + academic[g].information};
    b = {b.score + industry[g].score, b.information + industry[g].information};
  }
  const bool both = part.academic != 0 && part.industry != 0;
  if ((part.academic != 0 && !(a.information > 0)) || (part.industry != 0 && !(b.information > 0))) return {};
  const double common = both ? (a.score + b.score) / (a.information + b.information) : 0;
  std::vector<double> parts;
  for (std::size_t g = 0; g < clusters.size(); ++g) {
    double sum = 0;
    if (part.academic != 0)
      sum += part.academic * (academic[g].score - common * academic[g].information) / a.information;
    if (part.industry != 0)
      sum += part.industry * (industry[g].score - common * industry[g].information) / b.information;
    parts.push_back(static_cast<double>(clusters.size()) * sum);
  }
  return mean_sums(std::move(clusters), parts);
}

}  // namespace

JointSpecification growth_sums(const TopicNumbers& numbers, const Fig4& fig4, GrowthRule rule,
                               const GrowthPart& part) {
  std::vector<int> topics;
  std::vector<double> values;
  std::vector<TrendScore> academic, industry;
  for (const TopicGrowth& topic : fig4.topics) {
    const Growth &one = topic.growth.academic, &other = topic.growth.industry;
    if (!topic.counts || (rule != GrowthRule::poisson && (!one.value || !other.value))) continue;
    topics.push_back(numbers.at(topic.topic));
    if (rule == GrowthRule::poisson) {
      academic.push_back(trend_score(topic.academic_years, fig4.first_year, fig4.last_year));
      industry.push_back(trend_score(topic.industry_years, fig4.first_year, fig4.last_year));
    } else {
      values.push_back(part.academic * *one.value + part.industry * *other.value);
    }
  }
  if (rule == GrowthRule::poisson) return trend_sums(std::move(topics), academic, industry, part);
  return mean_sums(std::move(topics), values);
}

}  // namespace computedivide
