// The specifications of Figures 3 and 4. All work on the counts: a variant of the counts and a period make a
// block, a block and the choices of a panel make the rows of all of Figure 3's fits at once.

#include <algorithm>
#include <array>
#include <atomic>
#include <exception>
#include <functional>
#include <map>
#include <numeric>
#include <set>
#include <thread>

#include "computedivide/base/error.hpp"
#include "computedivide/results/fig3.hpp"
#include "computedivide/results/robustness.hpp"
#include "computedivide/stats/random.hpp"
#include "computedivide/stats/within.hpp"
#include "results/fig4.hpp"

namespace computedivide {

namespace {

// The choices, the default first.
constexpr std::array<std::string_view, 3> score_words{"occurrences", "presence", "per_100_tokens"};
constexpr std::array<std::string_view, 3> among_words{"known", "academic_and_industry", "all"};
constexpr std::array<std::string_view, 2> over_words{"all", "known"};
constexpr std::array<std::string_view, 2> weight_words{"none", "works"};
constexpr std::array<std::string_view, 4> growth_words{"poisson", "fitted_line", "end_years",
                                                       "three_year_means"};
constexpr std::array<std::string_view, 2> growth_over_words{"topics", "works"};
constexpr std::array<std::size_t, 5> topic_numbers{25, 15, 20, 30, 1'000'000};
constexpr std::array<std::pair<int, int>, 4> periods{
    {{0, 0}, {1, 0}, {0, 1}, {2, 0}}};  // years cut off the ends

/// The counts, or a part of the terms of them, for one period.
struct Block {
  std::string variant = "none";
  std::string terms = "all";
  TopicCube cube;
  bool presence = true;  ///< which works have a term is known
  bool is_default = false;
};

std::string topics_word(std::size_t n) {
  return n >= 1'000'000 ? "all" : std::to_string(n);
}

Choices base_choices(const Block& block) {
  return {{"variant", block.variant},
          {"terms", block.terms},
          {"years", fmt::format("{}-{}", block.cube.first_year, block.cube.last_year)}};
}

/// How many terms an abstract go with one unit of a score, over all works: slopes on any score are per term
/// an abstract then, and can stand in one curve.
double terms_a_unit(const TopicCube& cube, TermScore score) {
  GroupCounts all;
  for (const GroupCounts& group : cube.groups) all += group;
  const std::optional<double> terms = term_score(all, TermScore::occurrences), units = term_score(all, score);
  return terms && units && *units > 0 ? *terms / *units : 1;
}

std::vector<WithinRow> within_rows(const std::vector<PanelRow>& rows, const TopicPanel& panel, double unit) {
  std::map<std::string_view, int> place;
  for (std::size_t i = 0; i < panel.topics.size(); ++i) place[panel.topics[i]] = static_cast<int>(i);
  std::vector<WithinRow> plain;
  plain.reserve(rows.size());
  for (const PanelRow& row : rows) {
    const int period = row.year.empty() ? 0 : std::stoi(row.year) - panel.first_year;
    plain.push_back({unit * row.x, row.y, row.weight, place.at(row.topic), period});
  }
  return plain;
}

void add_fit(std::vector<Specification>& out, std::string_view headline, const Choices& choices,
             bool is_default, const std::vector<WithinRow>& rows, WithinEffects effects) {
  Specification specification{
      std::string(headline), choices, is_default, {}, {}, {}, {}, static_cast<std::int64_t>(rows.size()), {}};
  if (rows.empty()) {
    specification.reason = "no rows";
  } else {
    const WithinFit fit = within_ols(rows, effects);
    specification.reason = fit.reason;
    if (fit.estimate) {
      specification.estimate = fit.estimate->estimate;
      specification.low = fit.estimate->low;
      specification.high = fit.estimate->high;
      specification.p_value = fit.estimate->p_value;
    }
  }
  out.push_back(std::move(specification));
}

/// Figure 3's five fits of one panel.
void add_fig3(std::vector<Specification>& out, const Block& block, const PanelOptions& options, bool weighted,
              bool is_default) {
  Choices choices = base_choices(block);
  choices.insert(choices.end(),
                 {{"topics_n", topics_word(options.topics_n)},
                  {"score", std::string(score_words[static_cast<std::size_t>(options.score)])},
                  {"share_among", std::string(among_words[static_cast<std::size_t>(options.share_among)])},
                  {"score_over", std::string(over_words[static_cast<std::size_t>(options.score_over)])},
                  {"cell_weights", std::string(weight_words[weighted ? 1 : 0])}});
  const TopicPanel panel = computedivide::make_panel(block.cube, options);
  const double unit = terms_a_unit(block.cube, options.score);
  const std::vector<WithinRow> levels = within_rows(level_rows(panel, weighted), panel, unit);
  const std::vector<WithinRow> logs = within_rows(log_rows(panel, weighted), panel, 1);
  const std::vector<WithinRow> differences = within_rows(difference_rows(panel, weighted), panel, unit);
  add_fit(out, "fig3.slope_pooled", choices, is_default, levels, WithinEffects::none);
  add_fit(out, "fig3.slope_topic_fe", choices, is_default, levels, WithinEffects::group);
  add_fit(out, "fig3.slope_two_way_fe", choices, is_default, levels, WithinEffects::group_and_period);
  add_fit(out, "fig3.slope_long_difference", choices, is_default, differences, WithinEffects::none);
  add_fit(out, "fig3.elasticity_topic_fe", choices, is_default, logs, WithinEffects::group);
}

void add_growth(std::vector<Specification>& out, std::string_view headline, const Choices& choices,
                bool is_default, const Growth& growth, const Fig4& fig4) {
  Specification specification{std::string(headline),
                              choices,
                              is_default,
                              growth.value,
                              growth.low,
                              growth.high,
                              growth.p_value,
                              static_cast<std::int64_t>(fig4.counted),
                              growth.reason};
  out.push_back(std::move(specification));
}

void add_fig4(std::vector<Specification>& out, const Block& block, const Fig4Options& options,
              bool is_default) {
  Choices choices = base_choices(block);
  choices.insert(choices.end(),
                 {{"topics_n", topics_word(options.topics_n)},
                  {"score", std::string(score_words[static_cast<std::size_t>(options.score)])},
                  {"growth", std::string(growth_words[static_cast<std::size_t>(options.growth)])},
                  {"growth_over", std::string(growth_over_words[static_cast<std::size_t>(options.over)])}});
  const Fig4 fig4 = compute_fig4(block.cube, options);
  add_growth(out, "fig4.growth_academic_only", choices, is_default, fig4.overall.academic, fig4);
  add_growth(out, "fig4.growth_industry_involved", choices, is_default, fig4.overall.industry, fig4);
  add_growth(out, "fig4.growth_differential", choices, is_default, fig4.overall.differential, fig4);
}

/// The numbers of topics that differ on a block: more topics than there are is all of them, once.
std::vector<std::size_t> distinct_topic_numbers(std::size_t there) {
  std::vector<std::size_t> numbers;
  std::set<std::size_t> taken;
  for (const std::size_t number : topic_numbers) {
    if (taken.insert(std::min(number, there)).second) numbers.push_back(number);
  }
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

/// Every combination of the choices on one block. A combination that comes to the same as one before it is
/// none: counted again and again it would decide the percentiles.
std::vector<Specification> combinations(const Block& block) {
  std::vector<Specification> out;
  for (const std::size_t topics : distinct_topic_numbers(block.cube.topics.size())) {
    for (std::size_t score = 0; score < score_words.size(); ++score) {
      const bool first = block.is_default && topics == topic_numbers[0] && score == 0;
      for (std::size_t among = 0; among < among_words.size(); ++among) {
        for (std::size_t over = 0; over < over_words.size(); ++over) {
          for (std::size_t weights = 0; weights < weight_words.size(); ++weights) {
            add_fig3(out, block,
                     {static_cast<TermScore>(score), static_cast<ShareAmong>(among),
                      static_cast<ScoreOver>(over), topics},
                     weights == 1, first && among + over + weights == 0);
          }
        }
      }
      for (std::size_t growth = 0; growth < growth_words.size(); ++growth) {
        for (std::size_t over = 0; over < growth_over_words.size(); ++over) {
          add_fig4(out, block,
                   {static_cast<TermScore>(score), topics, block.cube.first_year, block.cube.last_year,
                    static_cast<GrowthRule>(growth), static_cast<GrowthOver>(over)},
                   first && growth + over == 0);
        }
      }
    }
  }
  return out;
}

/// The defaults alone, for a block of some of the terms.
std::vector<Specification> defaults(const Block& block) {
  std::vector<Specification> out;
  add_fig3(out, block, {}, false, false);
  add_fig4(out, block, {TermScore::occurrences, 25, block.cube.first_year, block.cube.last_year}, false);
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
  std::sort(places.begin(), places.end());
  return places;
}

}  // namespace

std::vector<Specification> topic_specifications(const RobustnessInput& input) {
  int first_year = 9999, last_year = 0;
  for (const TopicCell& cell : input.counts.cells) {
    first_year = std::min(first_year, cell.year);
    last_year = std::max(last_year, cell.year);
  }
  if (input.counts.cells.empty()) return {};
  std::vector<std::function<std::vector<Specification>()>> tasks;
  const auto add_counts = [&](const std::string& variant, const TopicCounts& counts) {
    std::set<std::pair<int, int>> taken;
    for (const auto& [cut_front, cut_back] : periods) {
      const int from = first_year + cut_front, to = last_year - cut_back;
      if (from >= to) continue;
      // Where the works begin later or end earlier, two periods may be one.
      if (!taken.insert(years_with_works(counts, from, to)).second) continue;
      const bool whole = cut_front == 0 && cut_back == 0;
      tasks.emplace_back([&counts, variant, from, to, whole] {
        return combinations({variant, "all", make_cube(counts, from, to), true, whole && variant == "none"});
      });
    }
  };
  add_counts("none", input.counts);
  for (const auto& [variant, counts] : input.variants) add_counts(variant, counts);
  const TopicCube whole = make_cube(input.counts, first_year, last_year);
  const std::size_t terms = whole.terms.size();
  const auto add_part = [&](std::string name, std::vector<std::size_t> kept) {
    tasks.emplace_back([&whole, name = std::move(name), kept = std::move(kept)] {
      return defaults({"none", name, with_terms(whole, kept), false, false});
    });
  };
  for (std::size_t left_out = 0; left_out < terms && terms > 1; ++left_out) {
    std::vector<std::size_t> kept;
    for (std::size_t i = 0; i < terms; ++i) {
      if (i != left_out) kept.push_back(i);
    }
    add_part("without " + whole.terms[left_out], std::move(kept));
  }
  for (std::uint64_t i = 0; i < input.subsets && terms > 1; ++i) {
    add_part(fmt::format("half {}", i + 1), random_half(terms, input.seed, i));
  }
  // Each task has a place of its own: the threads' order leaves no trace.
  std::vector<std::vector<Specification>> made(tasks.size());
  std::vector<std::exception_ptr> errors(tasks.size());
  std::atomic<std::size_t> next{0};
  const auto work = [&] {
    for (std::size_t i = next++; i < tasks.size(); i = next++) {
      try {
        made[i] = tasks[i]();
      } catch (...) {
        errors[i] = std::current_exception();
      }
    }
  };
  std::vector<std::thread> others;
  for (unsigned i = 1; i < input.threads; ++i) others.emplace_back(work);
  work();
  for (std::thread& thread : others) thread.join();
  for (const std::exception_ptr& error : errors) {
    if (error) std::rethrow_exception(error);
  }
  std::vector<Specification> all;
  for (std::vector<Specification>& part : made) {
    std::move(part.begin(), part.end(), std::back_inserter(all));
  }
  return all;
}

}  // namespace computedivide
