// Figure 1's population and who is large-scale in it.
//
// A model is compared with its contemporaries: all models of the population published within `window` years
// (of 365 days) before or after it, both ends and itself included. It is large-scale when its training
// compute is at or above their 75th percentile, the type-7 quantile: with m models, h = (m − 1)·0.75, and the
// threshold lies between the order statistics ⌊h⌋ and ⌊h⌋ + 1 in proportion to h's fraction (Hyndman and Fan
// 1996). The window slides along the models by date.
//
// The largest of a few models is always at their 75th percentile. A model with fewer than
// `min_contemporaries` in its window gets a window that is half a year wider on either side, and so on up to
// two years; if there are too few even then, it is not ranked: it stays in the population, and is neither
// large-scale nor small. A calendar year does not widen: the models of a year with too few are not ranked.

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <map>

#include "results/models/fig1.hpp"
#include "stats/distributions.hpp"

namespace computedivide {

namespace {

constexpr double large_scale_quantile = 0.75;
constexpr double highly_cited_quantile = 0.9;
constexpr int cohort_years = 5;
constexpr double days_per_year = 365;
constexpr double widening_years = 0.5;
constexpr double widest_years = 2;

/// The least number of citations that makes a model of a cohort highly cited.
std::map<int, double> cohort_thresholds(const std::vector<Model>& models, Date until) {
  std::map<int, std::vector<double>> citations;
  for (const Model& model : models)
    if (model.citations && model.date && *model.date <= until)
      citations[year_of(*model.date) / cohort_years].push_back(*model.citations);
  std::map<int, double> thresholds;
  for (const auto& [cohort, counts] : citations) thresholds[cohort] = quantile(counts, highly_cited_quantile);
  return thresholds;
}

/// Ranks those models that are not ranked yet and have that many contemporaries within the window.
void set_window_thresholds(std::vector<RankedModel>& population, double window_years, std::size_t least) {
  const double reach_days = window_years * days_per_year;
  std::vector<double> window;  // the training compute of population[first … next − 1], in ascending order
  const auto place = [&](const RankedModel& model) {
    return std::ranges::lower_bound(window, model.training_flop);
  };
  std::size_t first = 0, next = 0;
  for (RankedModel& model : population) {
    for (; next < population.size() && population[next].day - model.day <= reach_days; ++next)
      window.insert(place(population[next]), population[next].training_flop);
    for (; model.day - population[first].day > reach_days; ++first) window.erase(place(population[first]));
    if (model.threshold_flop || window.size() < least) continue;
    model.threshold_flop = sorted_quantile(window, large_scale_quantile);
    model.window_years = window_years;
    model.contemporaries = window.size();
  }
}

void set_year_thresholds(std::vector<RankedModel>& population, std::size_t least) {
  std::map<int, std::vector<double>> flops;
  for (const RankedModel& model : population) flops[model.year].push_back(model.training_flop);
  for (RankedModel& model : population) {
    const std::vector<double>& year = flops[model.year];
    if (year.size() < least) continue;
    model.threshold_flop = quantile(year, large_scale_quantile);
    model.contemporaries = year.size();
  }
}

/// What decides who is in the population, apart from the options: the citations that make a cohort's model
/// highly cited.
struct Admission {
  const Fig1Options& options;
  std::map<int, double> cited;

  Admission(const std::vector<Model>& models, const Fig1Options& all_options) : options(all_options) {
    if (options.highly_cited == HighlyCited::cohort_percentile)
      cited = cohort_thresholds(models, options.until);
  }

  bool notable(const Model& model) const {
    const bool highly_cited =
        options.highly_cited == HighlyCited::cohort_percentile
            ? model.citations && *model.citations >= cited.at(year_of(*model.date) / cohort_years)
            : model.notability.highly_cited;
    return highly_cited || model.notability.sota_improvement || model.notability.historical_significance;
  }

  /// The first reason that keeps a model out; nothing if it is in.
  std::optional<std::string_view> reason_against(const Model& model) const {
    if (options.absent.contains("notability")) return "no notability column";
    if (!model.date) return "no date";
    if (*model.date > options.until) return "published after 'until'";
    if (!notable(model)) return "not notable";
    if (team_type(model) == TeamType::unknown) return "unknown team type";
    if (!model.training_flop) return "no training compute";
    return std::nullopt;
  }
};

}  // namespace

std::map<std::string, std::int64_t> models_left_out(const std::vector<Model>& models,
                                                    const Fig1Options& options) {
  const Admission admission(models, options);
  std::map<std::string, std::int64_t> counts;
  for (const Model& model : models)
    if (const auto reason = admission.reason_against(model)) ++counts[std::string(*reason)];
  return counts;
}

std::string no_population(const std::vector<Model>& models, const Fig1Options& options) {
  if (options.absent.contains("notability")) return no_column("notability");
  std::vector<std::string> counts;
  for (const auto& [reason, count] : models_left_out(models, options))
    counts.push_back(fmt::format("{}: {}", reason, count));
  return fmt::format("none of {} models is left ({})", models.size(), fmt::join(counts, ", "));
}

std::vector<RankedModel> rank_models(const std::vector<Model>& models, const Fig1Options& options) {
  const Admission admission(models, options);
  std::vector<RankedModel> population;
  for (std::size_t i = 0; i < models.size(); ++i) {
    const Model& model = models[i];
    if (admission.reason_against(model)) continue;
    RankedModel ranked;
    ranked.model = i;
    ranked.team = team_type(model);
    ranked.day = day_number(*model.date);
    ranked.year = year_of(*model.date);
    ranked.training_flop = *model.training_flop;
    population.push_back(ranked);
  }
  std::ranges::stable_sort(population, {}, &RankedModel::day);
  if (!options.window_years) {
    set_year_thresholds(population, options.min_contemporaries);
  } else {
    const double widest = std::max(widest_years, *options.window_years);
    for (double years = *options.window_years;;) {
      set_window_thresholds(population, years, options.min_contemporaries);
      if (years >= widest || options.min_contemporaries == 0) break;
      years = std::min(years + widening_years, widest);
    }
  }
  for (RankedModel& model : population)
    model.large_scale = model.threshold_flop && model.training_flop >= *model.threshold_flop;
  return population;
}

TeamCounts large_scale_of(const std::vector<RankedModel>& population, int first, int last) {
  TeamCounts counts;
  for (const RankedModel& model : population)
    if (model.large_scale && model.year >= first && model.year <= last) ++counts[model.team];
  return counts;
}

}  // namespace computedivide
