// Robustness of Figure 1: how much academia's and industry's shares of large-scale models depend on choices.
//
// Claim: those of Figure 1, under every choice that the paper leaves open.
//
// Method. Every combination of the last publication date, the rule of who is highly cited, the window and the
// least number of contemporaries is one specification; the curves and their numbers are made as those of
// Figures 3 and 4 (robustness.cpp). Separate from these, because its data differ.
//
// Differs from the paper: it does not say how its shares depend on these choices.

#include "results/robustness/robustness_models.hpp"

#include <algorithm>

#include "computedivide/error.hpp"
#include "computedivide/stats.hpp"
#include "results/choices.hpp"
#include "results/estimates.hpp"
#include "results/models/fig1.hpp"
#include "stats/compare.hpp"

namespace computedivide {

namespace {

const Number& number_of(const Fig1& fig1, std::string_view name) {
  const auto number = std::ranges::find(fig1.numbers, name, &Number::name);
  if (number == fig1.numbers.end()) fail("robustness: Figure 1 has no number '{}'", name);
  return *number;
}

/// The later share of academic-only teams less the earlier one, by Newcombe, with Fisher's exact test.
Specification change_of(const Number& before, const Number& after) {
  Specification change;
  change.headline = share_change_headline;
  change.reason = before.value ? after.reason : before.reason;
  if (!before.value || !after.value) return change;
  const auto count = [](const std::optional<std::int64_t>& n) {
    return static_cast<std::uint32_t>(n.value());
  };
  const std::uint32_t y_1 = count(after.count), n_1 = count(after.n), y_2 = count(before.count),
                      n_2 = count(before.n);
  const Interval interval = difference_interval(y_1, n_1, y_2, n_2, interval_level);
  change.estimate = *after.value - *before.value;
  change.low = interval.low;
  change.high = interval.high;
  change.p_value = fisher_exact(y_1, n_1, y_2, n_2);
  change.n = *after.n + *before.n;
  return change;
}

}  // namespace

std::vector<Specification> model_specifications(const std::vector<Model>& models,
                                                const std::set<std::string>& absent) {
  constexpr std::array<std::string_view, 5> shares{
      "top_quartile_academic_only_share_2010_2013", "top_quartile_academic_only_share_2020_2022",
      "top_quartile_industry_only_share_2022", "top_quartile_industry_only_share_since_2017",
      "top_quartile_collaboration_share_since_2012"};
  const std::array<std::pair<std::string, std::optional<double>>, 5> windows{
      {{"0.5", 0.5}, {"0.25", 0.25}, {"1", 1.0}, {"2", 2.0}, {"calendar_year", std::nullopt}}};
  const std::array<std::string, 2> untils{"2022-12-31", "2100-12-31"};
  std::vector<Specification> out;
  for (const std::string& until : untils) {
    for (const HighlyCited rule : {HighlyCited::flag, HighlyCited::cohort_percentile}) {
      for (const auto& [window_name, window] : windows) {
        for (const std::size_t least : {Fig1Options{}.min_contemporaries, std::size_t{0}}) {
          Fig1Options options;
          options.absent = absent;
          options.until = parse_date(until)->date;
          options.highly_cited = rule;
          options.window_years = window;
          options.min_contemporaries = least;
          const Fig1 fig1 = compute_fig1(models, options);
          const bool is_default =
              until == untils[0] && rule == HighlyCited::flag && window == 0.5 && least > 0;
          const auto choices = std::make_shared<const Choices>(
              Choices{{"until", until},
                      {"highly_cited", std::string(word_of(rule, highly_cited_words))},
                      {"window", window_name},
                      {"min_contemporaries", std::to_string(least)}});
          for (const std::string_view share : shares) {
            const Number& number = number_of(fig1, share);
            out.push_back({fmt::format("fig1.{}", share), choices, is_default, number.value, number.low,
                           number.high, std::nullopt, number.n.value_or(0), number.reason});
          }
          out.push_back(change_of(number_of(fig1, shares[0]), number_of(fig1, shares[1])));
          out.back().choices = choices;
          out.back().is_default = is_default;
        }
      }
    }
  }
  return out;
}

void run_robustness_models(const Inputs& inputs, Outputs& outputs) {
  const ModelsInput models = read_models_input(inputs);
  constexpr std::uint64_t no_seed = 0;  // shares have no joint test
  write_robustness("robustness_models", model_specifications(models.models, models.absent), models.source,
                   no_seed, inputs, outputs);
}

}  // namespace computedivide
