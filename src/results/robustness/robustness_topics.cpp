// The specifications of Figures 3 and 4. They all start from the counts: a variant of the counts and a period
// make a block; a block and the choices of a panel give the rows of all of Figure 3's fits at once.

#include <algorithm>
#include <array>
#include <functional>
#include <memory>
#include <numeric>
#include <set>
#include <span>

#include "base/threads.hpp"
#include "computedivide/error.hpp"
#include "results/choices.hpp"
#include "results/robustness/robustness.hpp"
#include "results/works/fig3_panel.hpp"
#include "results/works/fig4.hpp"
#include "stats/distributions.hpp"
#include "stats/joint_test.hpp"
#include "stats/panel.hpp"

namespace computedivide {

namespace {

// With the default few topics count, often fewer than the number of clusters that a specification needs.
constexpr std::array<std::int64_t, 2> least_works{30, 0};
constexpr std::size_t all_topics = 1'000'000;
constexpr std::string_view all_terms = "all";
constexpr std::array<std::size_t, 5> topic_numbers{25, 15, 20, 30, all_topics};
constexpr std::array<std::pair<int, int>, 4> periods{
    {{0, 0}, {1, 0}, {0, 1}, {2, 0}}};  // years cut off the ends

/// The counts, or a part of the terms of them, for one period.
struct Block {
  std::string variant = "none";
  std::string terms = std::string(all_terms);
  TopicCube cube;
  bool is_default = false;
  /// Terms of the full list per abstract.
  double full_mean = 0;
  std::shared_ptr<const TopicNumbers> numbers;
};

using SharedBlock = std::shared_ptr<const Block>;

std::string topics_word(std::size_t n) { return n >= all_topics ? "all" : std::to_string(n); }

Choices base_choices(const Block& block) {
  return {{"variant", block.variant},
          {"terms", block.terms},
          {"years", fmt::format("{}-{}", block.cube.first_year, block.cube.last_year)}};
}

/// The mean of a score over all works of the block.
std::optional<double> grand_mean(const TopicCube& cube, TermScore score) {
  GroupCounts all;
  for (const GroupCounts& group : cube.groups) all += group;
  return term_score(all, score);
}

/// How many terms of the full list per abstract go with one unit of the block's score: all slopes are per
/// such term, and can be shown in one curve.
double unit_of_score(const Block& block, TermScore score) {
  const std::optional<double> own = grand_mean(block.cube, score);
  return own && *own > 0 && block.full_mean > 0 ? block.full_mean / *own : 1;
}

std::vector<WithinRow> within_rows(const TopicNumbers& numbers, const TopicPanel& panel, RowsOf kind,
                                   bool weighted, double unit) {
  std::vector<WithinRow> rows = panel_rows(panel, kind, weighted);
  std::vector<int> number_of;
  for (const std::string& topic : panel.topics) number_of.push_back(numbers.at(topic));
  for (WithinRow& row : rows) {
    if (kind != RowsOf::logarithms) row.x *= unit;
    row.group = number_of[static_cast<std::size_t>(row.group)];
  }
  return rows;
}

void fit_rows(Specification& specification, const std::vector<WithinRow>& rows, WithinEffects effects) {
  specification.n = static_cast<std::int64_t>(rows.size());
  const int varying = varying_groups(rows, effects);
  if (varying < least_clusters) {
    specification.reason =
        fmt::format("{} topics vary in compute terms; at least {} are needed", varying, least_clusters);
    return;
  }
  const WithinFit fit = within_ols(rows, effects);
  specification.reason = fit.reason;
  if (!fit.estimate) return;
  specification.estimate = fit.estimate->estimate;
  specification.low = fit.estimate->low;
  specification.high = fit.estimate->high;
  specification.p_value = fit.estimate->p_value;
}

/// Figure 3's five fits of one panel, cells of equal weight and then weighted by works. What the joint test
/// needs of them is made again when it is asked for: there are thousands of panels, and a few dozen blocks.
/// For a subset of the terms it is the other way round.
void add_fig3(std::vector<Specification>& out, const SharedBlock& block, PanelOptions options,
              std::span<const std::string_view> weightings, bool is_default) {
  options.sampling_errors = false;
  const TopicPanel panel = make_panel(block->cube, options);
  const double unit = unit_of_score(*block, options.score);
  for (const std::string_view weighting : weightings) {
    const bool weighted = weighting == cell_weights_words[1];
    Choices choices = base_choices(*block);
    choices.insert(choices.end(),
                   {{"topics_n", topics_word(options.topics_n)},
                    {"score", std::string(word_of(options.score, score_words))},
                    {"share_among", std::string(word_of(options.share_among, share_among_words))},
                    {"score_over", std::string(word_of(options.score_over, score_over_words))},
                    {"cell_weights", std::string(weighting)}});
    const auto shared_choices = std::make_shared<const Choices>(std::move(choices));
    for (const PanelFitKind& kind : panel_fits) {
      Specification specification;
      specification.headline = fmt::format("fig3.{}", kind.name);
      specification.choices = shared_choices;
      specification.is_default = is_default && !weighted;
      const std::vector<WithinRow> rows = within_rows(*block->numbers, panel, kind.rows, weighted, unit);
      fit_rows(specification, rows, kind.effects);
      if (specification.estimate && block->terms == all_terms) {
        specification.sums = [block, options, weighted, unit, kind] {
          const TopicPanel again = make_panel(block->cube, options);
          return within_sums(within_rows(*block->numbers, again, kind.rows, weighted, unit), kind.effects);
        };
      } else if (specification.estimate) {
        specification.sums = [sums = within_sums(rows, kind.effects)] { return sums; };
      }
      out.push_back(std::move(specification));
    }
  }
}

/// Figure 4's three growths from those of the block's topics.
void add_fig4(std::vector<Specification>& out, const Block& block, const std::vector<TopicGrowth>& growths,
              const Fig4Options& options, bool is_default) {
  Choices choices = base_choices(block);
  choices.insert(choices.end(), {{"topics_n", topics_word(options.topics_n)},
                                 {"score", std::string(word_of(options.score, score_words))},
                                 {"growth", std::string(word_of(options.growth, growth_words))},
                                 {"growth_over", std::string(word_of(options.over, growth_over_words))},
                                 {"growth_min_works", std::to_string(options.min_works)}});
  const auto shared_choices = std::make_shared<const Choices>(std::move(choices));
  const Fig4 fig4 = compute_fig4(block.cube, growths, options);
  const auto topics = static_cast<std::int64_t>(fig4.counted);
  for (const GrowthPart& part : growth_parts) {
    Specification specification;
    specification.headline = part.headline;
    specification.choices = shared_choices;
    specification.is_default = is_default;
    specification.n = topics;
    const Growth& growth = fig4.overall.*part.growth;
    specification.reason = growth.reason;
    if (topics < least_clusters) {
      specification.reason =
          fmt::format("{} topics with growth in both groups; at least {} are needed", topics, least_clusters);
    } else if (growth.value) {
      specification.estimate = growth.value;
      specification.low = growth.low;
      specification.high = growth.high;
      specification.p_value = growth.p_value;
      if (options.over == GrowthOver::topics)
        specification.sums = [values = growth_values(*block.numbers, fig4, options.growth, part)] {
          return mean_sums(values.clusters, values.values);
        };
    }
    out.push_back(std::move(specification));
  }
}

/// The numbers of topics that make a difference on a block: any number above the available topics means all
/// of them, and is used once.
std::vector<std::size_t> distinct_topic_numbers(std::size_t there) {
  std::vector<std::size_t> numbers;
  std::set<std::size_t> taken;
  for (const std::size_t number : topic_numbers)
    if (taken.insert(std::min(number, there)).second) numbers.push_back(number);
  return numbers;
}

/// The first and last year from `from` to `to` with works on a topic: what make_cube() keeps of a period.
std::pair<int, int> years_with_works(const TopicCounts& counts, int from, int to) {
  int first = to + 1, last = from - 1;
  for (const TopicCell& cell : counts.cells) {
    if (cell.topic == all_works_topic || cell.counts.works == 0 || cell.year < from || cell.year > to)
      continue;
    first = std::min(first, cell.year);
    last = std::max(last, cell.year);
  }
  return {first, last};
}

std::shared_ptr<const TopicNumbers> number_topics(const RobustnessInput& input) {
  auto numbers = std::make_shared<TopicNumbers>();
  const auto add = [&](const TopicCounts& counts) {
    for (const TopicCell& cell : counts.cells) numbers->try_emplace(cell.topic);
  };
  add(input.counts);
  for (const auto& [variant, counts] : input.variants) add(counts);
  int next = 0;
  for (auto& [topic, number] : *numbers) number = next++;
  return numbers;
}

Fig4Options growth_options(const Block& block, std::size_t score, std::size_t growth) {
  return {static_cast<TermScore>(score),   all_topics,         block.cube.first_year, block.cube.last_year,
          static_cast<GrowthRule>(growth), GrowthOver::topics, least_works[0]};
}

/// Every combination of the choices on one block. A combination that is equivalent to an earlier one is
/// skipped: counted again and again, it would decide the percentiles.
std::vector<Specification> combinations(const SharedBlock& shared) {
  const Block& block = *shared;
  std::array<std::array<std::vector<TopicGrowth>, growth_words.size()>, score_words.size()> growths;
  for (std::size_t score = 0; score < score_words.size(); ++score)
    for (std::size_t growth = 0; growth < growth_words.size(); ++growth)
      growths[score][growth] = topic_growths(block.cube, growth_options(block, score, growth));
  std::vector<Specification> out;
  for (const std::size_t topics : distinct_topic_numbers(block.cube.topics.size())) {
    for (std::size_t score = 0; score < score_words.size(); ++score) {
      const bool first = block.is_default && topics == topic_numbers[0] && score == 0;
      for (std::size_t among = 0; among < share_among_words.size(); ++among) {
        for (std::size_t over = 0; over < score_over_words.size(); ++over) {
          add_fig3(out, shared,
                   {static_cast<TermScore>(score), static_cast<ShareAmong>(among),
                    static_cast<ScoreOver>(over), topics},
                   cell_weights_words, first && among + over == 0);
        }
      }
      for (std::size_t growth = 0; growth < growth_words.size(); ++growth) {
        for (std::size_t over = 0; over < growth_over_words.size(); ++over) {
          for (const std::int64_t min_works : least_works) {
            Fig4Options options = growth_options(block, score, growth);
            options.topics_n = topics;
            options.over = static_cast<GrowthOver>(over);
            options.min_works = min_works;
            add_fig4(out, block, growths[score][growth], options,
                     first && growth + over == 0 && min_works == least_works[0]);
          }
        }
      }
    }
  }
  return out;
}

/// The defaults alone, for a block of some of the terms.
std::vector<Specification> defaults(const SharedBlock& shared) {
  const Block& block = *shared;
  std::vector<Specification> out;
  add_fig3(out, shared, {}, std::span(cell_weights_words).first(1), false);
  Fig4Options options = growth_options(block, 0, 0);
  options.topics_n = topic_numbers[0];
  const std::vector<TopicGrowth> growths = topic_growths(block.cube, options);
  for (const std::int64_t min_works : least_works) {
    options.min_works = min_works;
    add_fig4(out, block, growths, options, false);
  }
  return out;
}

/// The places of a random half of the terms, in their order.
std::vector<std::size_t> random_half(std::size_t terms, std::uint64_t seed, std::uint64_t number) {
  std::vector<std::size_t> places(terms);
  std::iota(places.begin(), places.end(), std::size_t{0});
  std::mt19937_64 generator = random_stream(seed, number);
  for (std::size_t i = terms; i > 1; --i) {
    const auto other = static_cast<std::size_t>(random_below(generator, i));
    std::swap(places[i - 1], places[other]);
  }
  places.resize((terms + 1) / 2);
  std::ranges::sort(places);
  return places;
}

}  // namespace

std::vector<Specification> topic_specifications(const RobustnessInput& input) {
  const std::vector<TopicCell>& cells = input.counts.cells;
  if (cells.empty()) return {};
  const int first_year = std::ranges::min_element(cells, {}, &TopicCell::year)->year;
  const int last_year = std::ranges::max_element(cells, {}, &TopicCell::year)->year;
  // The sums are recomputed after this function has returned, so they keep what they need.
  const auto numbers = number_topics(input);
  std::vector<std::function<std::vector<Specification>()>> tasks;
  const auto add_counts = [&](const std::string& variant, const TopicCounts& counts) {
    std::set<std::pair<int, int>> taken;
    for (const auto& [cut_front, cut_back] : periods) {
      const int from = first_year + cut_front, to = last_year - cut_back;
      if (from >= to) continue;
      // If the works begin later or end earlier, two periods may be the same.
      if (!taken.insert(years_with_works(counts, from, to)).second) continue;
      const bool whole = cut_front == 0 && cut_back == 0;
      tasks.emplace_back([&counts, numbers, variant, from, to, whole] {
        TopicCube cube = make_cube(counts, from, to);
        cube.terms.clear();
        cube.by_term = {};
        const double mean = grand_mean(cube, TermScore::occurrences).value_or(0);
        return combinations(std::make_shared<const Block>(Block{
            variant, std::string(all_terms), std::move(cube), whole && variant == "none", mean, numbers}));
      });
    }
  };
  add_counts("none", input.counts);
  for (const auto& [variant, counts] : input.variants) add_counts(variant, counts);
  const TopicCube whole = make_cube(input.counts, first_year, last_year);
  const double mean = grand_mean(whole, TermScore::occurrences).value_or(0);
  const std::size_t terms = whole.terms.size();
  const auto add_part = [&](std::string name, std::vector<std::size_t> kept) {
    tasks.emplace_back([&whole, numbers, mean, name = std::move(name), kept = std::move(kept)] {
      return defaults(
          std::make_shared<const Block>(Block{"none", name, with_terms(whole, kept), false, mean, numbers}));
    });
  };
  for (std::size_t left_out = 0; left_out < terms && terms > 1; ++left_out) {
    std::vector<std::size_t> kept;
    for (std::size_t i = 0; i < terms; ++i)
      if (i != left_out) kept.push_back(i);
    add_part("without " + whole.terms[left_out], std::move(kept));
  }
  for (std::uint64_t i = 0; i < input.subsets && terms > 1; ++i)
    add_part(fmt::format("half {}", i + 1), random_half(terms, input.seed, i));
  // Each task writes to its own place, so the order of the threads does not matter.
  std::vector<std::vector<Specification>> made(tasks.size());
  for_each_number(tasks.size(), input.threads, [&](std::size_t i) {
    made[i] = tasks[i]();
    made[i].shrink_to_fit();
  });
  std::vector<Specification> all;
  all.reserve(std::accumulate(made.begin(), made.end(), std::size_t{0},
                              [](std::size_t sum, const auto& part) { return sum + part.size(); }));
  for (std::vector<Specification>& part : made) {
    std::ranges::move(part, std::back_inserter(all));
    part = {};
  }
  return all;
}

}  // namespace computedivide
