// Figure 4: change of compute terms in the abstracts of academia and of industry.
//
// Claim (section 2.1): from 2012 to 2021 compute terms grew by 17.8 % on average in academic abstracts and by
// 33.0 % in those of industry; the difference is largest in robotics, transfer learning, reinforcement
// learning and natural language processing.
//
// Method. For each of the 25 largest topics, the compute terms in the abstracts of its academic-only works,
// and of those with industry (industry alone or in collaboration), year by year. A Poisson regression of the
// number of terms on the year, with log works as offset, an effect for every topic and group, and one slope
// per group gives the growth over the period, exp(slope × years) − 1; errors are clustered by topic. The
// differential is industry's growth less academia's, the ratio that of one plus each. A single topic's growth
// has two slopes of its own and a quasi-Poisson interval. A topic counts only with `growth_min_works` works
// in each group over the first three years, whatever the rule; the others are counted as left out. The range
// over fits without one topic is given with the growth.
//
// Differs from the paper:
// - The paper does not say how it measures growth. A mean of relative changes over topics, which its words
//   suggest, is decided by topics with a handful of works at the start; growth = fitted_line (the ends of a
//   line through the yearly means), end_years and three_year_means take that mean.
// - growth_over = works takes all works of the topics together; a work counts in each of its topics.
// - The fields that the paper names have numbers of their own even where they are not among the largest or
//   have too few works to count: a topic's own interval shows how little a few works tell. They are then in
//   no growth over topics, and the figure shows them separately.
// - Years without works of a group are left out. A topic counts only where it has a growth in both groups.
// - The differential over the years after `last_year` is given as well (growth_differential_since_2022) where
//   the works are features that have those years, as the shipped ones do.
// - The paper draws the topics that mention more compute at the end than at the beginning; a selection by the
// outcome. Here all topics that count are drawn, and how many rose is reported as a number.

#include "results/works/fig4.hpp"

#include <algorithm>
#include <tuple>

#include "base/find.hpp"
#include "base/log.hpp"
#include "computedivide/error.hpp"
#include "data/published.hpp"
#include "data/tables/csv_cells.hpp"
#include "results/choices.hpp"
#include "results/estimates.hpp"
#include "results/figure_files.hpp"
#include "score/features_file.hpp"

namespace computedivide {

namespace {

constexpr int first_years = 3;  // in which a topic needs its minimum number of works
constexpr std::array<std::string_view, 4> printed_fields{
    "robotics", "transfer_learning", "reinforcement_learning", "natural_language_processing"};

bool is_printed(const std::string& topic) { return holds(printed_fields, snake_case(topic)); }

using Teams = std::vector<TeamType>;
const Teams academic_teams{TeamType::academic_only};
const Teams industry_teams{TeamType::industry_only, TeamType::collaboration};

std::vector<YearMean> year_means(const TopicCube& cube, const std::vector<std::size_t>& topics,
                                 const Teams& teams, TermScore score) {
  std::vector<YearMean> means;
  for (int year = cube.first_year; year <= cube.last_year; ++year) {
    GroupCounts sum;
    for (const std::size_t topic : topics)
      for (const TeamType team : teams) sum += cube.group(topic, year, team);
    const std::optional<double> mean = term_score(sum, score);
    if (!mean) continue;
    const auto hits = static_cast<double>(score == TermScore::presence ? sum.presence : sum.occurrences);
    const double exposure = score == TermScore::per_100_tokens ? static_cast<double>(sum.tokens) / 100
                                                               : static_cast<double>(sum.works);
    means.push_back({year, *mean, sum.works, hits, exposure});
  }
  return means;
}

std::int64_t works_at_first(const std::vector<YearMean>& means, int first_year) {
  std::int64_t works = 0;
  for (const YearMean& mean : means) works += mean.year < first_year + first_years ? mean.works : 0;
  return works;
}

TopicGrowth topic_growth(const TopicCube& cube, std::size_t place, const Fig4Options& options) {
  Teams both = academic_teams;
  both.insert(both.end(), industry_teams.begin(), industry_teams.end());
  TopicGrowth topic;
  topic.topic = cube.topics[place];
  topic.place = place;
  topic.academic_years = year_means(cube, {place}, academic_teams, options.score);
  topic.industry_years = year_means(cube, {place}, industry_teams, options.score);
  topic.academic_at_first = works_at_first(topic.academic_years, cube.first_year);
  topic.industry_at_first = works_at_first(topic.industry_years, cube.first_year);
  topic.growth = growth_pair(topic.academic_years, topic.industry_years, cube.first_year, cube.last_year,
                             options.growth);
  topic.both = growth_of(year_means(cube, {place}, both, options.score), cube.first_year, cube.last_year,
                         options.growth);
  return topic;
}

std::vector<const TopicGrowth*> counted_topics(const Fig4& fig4) {
  std::vector<const TopicGrowth*> counted;
  for (const TopicGrowth& topic : fig4.topics)
    if (topic.counts) counted.push_back(&topic);
  return counted;
}

GrowthPair overall_growth(const TopicCube& cube, const std::vector<const TopicGrowth*>& counted,
                          const Fig4Options& options) {
  if (options.over == GrowthOver::topics)
    return growth_over_topics(counted, cube.first_year, cube.last_year, options.growth);
  std::vector<std::size_t> places;
  for (const TopicGrowth* topic : counted) places.push_back(topic->place);
  return growth_pair(year_means(cube, places, academic_teams, options.score),
                     year_means(cube, places, industry_teams, options.score), cube.first_year, cube.last_year,
                     options.growth);
}

std::string method_of(const Fig4Options& options, bool over_all) {
  constexpr std::array<std::string_view, 4> rules{
      "Poisson trend", "ends of a fitted line", "last year over first", "last three years over first three"};
  std::string method(rules[static_cast<std::size_t>(options.growth)]);
  const bool poisson = options.growth == GrowthRule::poisson;
  if (!over_all || options.over == GrowthOver::works) {
    if (over_all) method += "; all works of the topics";
    if (poisson) method += "; quasi-Poisson, t";
    if (options.growth == GrowthRule::fitted_line) method += "; delta";
    return method;
  }
  return method + (poisson ? "s with topic effects; errors clustered by topic, t" : "; mean over topics, t");
}

/// The four growths of a pair, by the stems of their numbers.
struct PairPart {
  const char* name;
  const char* unit;
  Growth GrowthPair::*growth;
};
constexpr std::array pair_parts{PairPart{"growth_academic_only", "share", &GrowthPair::academic},
                                PairPart{"growth_industry_involved", "share", &GrowthPair::industry},
                                PairPart{"growth_differential", "share", &GrowthPair::differential},
                                PairPart{"growth_differential_ratio", "ratio", &GrowthPair::ratio}};

Number growth_number(std::string name, const Growth& growth, const std::string& method, Count n,
                     const char* unit) {
  Number number = number_or_reason(std::move(name), growth.value, unit, method, n, growth.reason);
  if (!growth.value) return number;
  number.low = growth.low;
  number.high = growth.high;
  if (growth.low) number.level = interval_level;
  return number;
}

void add_topic_numbers(std::vector<Number>& numbers, const TopicGrowth& topic, const Fig4Options& options) {
  const std::string name = snake_case(topic.topic);
  const std::string method =
      method_of(options, false) +
      (topic.counts
           ? ""
           : fmt::format("; {} academic and {} industry works in the first years: not in the overall growth",
                         topic.academic_at_first, topic.industry_at_first));
  for (const PairPart& part : pair_parts) {
    const Growth& growth = topic.growth.*part.growth;
    numbers.push_back(
        growth_number(fmt::format("{}_{}", part.name, name), growth, method, growth.years, part.unit));
  }
}

std::vector<Number> fig4_numbers(const Fig4& fig4, const Fig4Options& options) {
  const std::size_t n = fig4.counted, largest = fig4.largest;
  const std::string method = method_of(options, true);
  std::vector<Number> numbers;
  for (const PairPart& part : pair_parts)
    numbers.push_back(growth_number(part.name, fig4.overall.*part.growth, method, n, part.unit));
  for (const TopicGrowth& topic : fig4.topics) add_topic_numbers(numbers, topic, options);
  for (const std::string_view field : printed_fields) {
    const auto is_it = [&](const TopicGrowth& topic) { return snake_case(topic.topic) == field; };
    if (std::ranges::none_of(fig4.topics, is_it))
      numbers.push_back(missing_number(fmt::format("growth_differential_{}", field), "share",
                                       method_of(options, false), "no works on this topic"));
  }
  const auto rose = std::ranges::count_if(fig4.topics, [](const TopicGrowth& topic) {
    return topic.among_largest && topic.both.value.value_or(0) > 0;
  });
  numbers.push_back(count_number("topics", largest, largest));
  numbers.push_back(count_number("topics_counted", n, largest));
  numbers.push_back(count_number("topics_left_out", largest - n, largest));
  numbers.push_back(count_number("topics_that_rose", rose, largest));
  return numbers;
}

/// The least and greatest value of each overall number over fits without one topic.
void add_leave_one_out(const TopicCube& cube, const Fig4Options& options, Fig4& fig4) {
  const std::vector<const TopicGrowth*> counted = counted_topics(fig4);
  std::array<std::vector<double>, pair_parts.size()> values;
  for (std::size_t left_out = 0; left_out < counted.size(); ++left_out) {
    std::vector<const TopicGrowth*> others = counted;
    others.erase(others.begin() + static_cast<std::ptrdiff_t>(left_out));
    const GrowthPair pair = overall_growth(cube, others, options);
    for (std::size_t i = 0; i < values.size(); ++i)
      if (const auto& value = (pair.*pair_parts[i].growth).value) values[i].push_back(*value);
  }
  for (std::size_t i = 0; i < values.size(); ++i) {
    const bool whole = !counted.empty() && values[i].size() == counted.size();
    for (const bool low : {true, false}) {
      std::optional<double> value;
      if (whole) value = low ? std::ranges::min(values[i]) : std::ranges::max(values[i]);
      fig4.numbers.push_back(number_or_reason(
          fmt::format("{}_leave_one_out_{}", pair_parts[i].name, low ? "low" : "high"), value,
          pair_parts[i].unit, fmt::format("{} of the values without one topic", low ? "least" : "greatest"),
          counted.size(), fmt::format("{} topics; without one of them there is no growth", counted.size())));
    }
  }
}

std::string years_csv(const Fig4& fig4) {
  Table table{"fig4_years.csv", {"topic", "group", "year", "mean", "works"}, {}};
  for (const TopicGrowth& topic : fig4.topics) {
    for (const auto& [group, years] : {std::pair{"academic_only", &topic.academic_years},
                                       std::pair{"industry_involved", &topic.industry_years}}) {
      for (const YearMean& year : *years)
        table.rows.push_back(row_cells(topic.topic, group, year.year, year.mean, year.works));
    }
  }
  return to_csv(table);
}

std::string topics_csv(const Fig4& fig4) {
  Table table{"fig4_topics.csv",
              {"topic", "counts", "among_largest", "academic_works_at_first", "industry_works_at_first",
               "growth_academic_only", "growth_industry_involved", "growth_differential", "reason"},
              {}};
  for (const TopicGrowth& topic : fig4.topics) {
    std::string reason = topic.growth.differential.reason;
    if (!topic.counts && reason.empty())
      reason = topic.among_largest ? "too few works" : "not among the largest";
    table.rows.push_back(row_cells(topic.topic, topic.counts, topic.among_largest, topic.academic_at_first,
                                   topic.industry_at_first, topic.growth.academic.value,
                                   topic.growth.industry.value, topic.growth.differential.value, reason));
  }
  return to_csv(table);
}

/// From the values of the step's parameters. Throws Error that names the legal ones.
Fig4Options fig4_options(const Inputs& inputs) {
  Fig4Options options;
  options.score = parse_word<TermScore>(inputs, "score", score_words);
  options.topics_n = topics_n_option(inputs);
  std::tie(options.first_year, options.last_year) = year_range(inputs);
  options.growth = parse_word<GrowthRule>(inputs, "growth", growth_words);
  options.over = parse_word<GrowthOver>(inputs, "growth_over", growth_over_words);
  options.min_works = static_cast<std::int64_t>(inputs.count("growth_min_works"));
  return options;
}

/// Industry's growth less academia's in the years after the last one; none if no end is intended.
std::vector<Number> later_numbers(const TopicCounts& later, const Fig4Options& options) {
  if (options.last_year >= open_end) return {};
  const TopicCube cube = make_cube(later, options.last_year + 1, open_end);
  const Fig4 fig4 = compute_fig4(cube, topic_growths(cube, options), options);
  Growth growth = fig4.overall.differential;
  if (cube.topics.empty()) growth.reason = fmt::format("no works after {} are available", options.last_year);
  return {growth_number(fmt::format("growth_differential_since_{}", options.last_year + 1), growth,
                        method_of(options, true), fig4.counted, "share")};
}

}  // namespace

Fig4 compute_fig4(const TopicCounts& counts, const Fig4Options& options) {
  const TopicCube cube = make_cube(counts, options.first_year, options.last_year);
  Fig4 fig4 = compute_fig4(cube, topic_growths(cube, options), options);
  fig4.numbers = fig4_numbers(fig4, options);
  add_leave_one_out(cube, options, fig4);
  return fig4;
}

std::vector<TopicGrowth> topic_growths(const TopicCube& cube, const Fig4Options& options) {
  std::vector<TopicGrowth> topics;
  for (std::size_t i = 0; i < cube.topics.size(); ++i)
    if (i < options.topics_n || is_printed(cube.topics[i])) topics.push_back(topic_growth(cube, i, options));
  return topics;
}

Fig4 compute_fig4(const TopicCube& cube, const std::vector<TopicGrowth>& topics, const Fig4Options& options) {
  Fig4 fig4;
  fig4.first_year = cube.first_year;
  fig4.last_year = cube.last_year;
  fig4.largest = std::min(options.topics_n, cube.topics.size());
  for (const TopicGrowth& topic : topics) {
    if (topic.place >= fig4.largest && !is_printed(topic.topic)) continue;
    TopicGrowth& own = fig4.topics.emplace_back(topic);
    own.among_largest = topic.place < fig4.largest;
    own.counts = own.among_largest && topic.growth.differential.value &&
                 std::min(topic.academic_at_first, topic.industry_at_first) >= options.min_works;
  }
  const std::vector<const TopicGrowth*> counted = counted_topics(fig4);
  fig4.counted = counted.size();
  fig4.overall = overall_growth(cube, counted, options);
  return fig4;
}

std::vector<const TopicGrowth*> drawn_topics(const Fig4& fig4) {
  std::vector<const TopicGrowth*> drawn;
  for (const TopicGrowth& topic : fig4.topics)
    if (topic.growth.differential.value && (topic.counts || is_printed(topic.topic))) drawn.push_back(&topic);
  // Topics that count come first; equal differences stay in the order of the topics' sizes.
  std::ranges::stable_sort(drawn, [](const TopicGrowth* a, const TopicGrowth* b) {
    if (a->counts != b->counts) return a->counts;
    return *a->growth.differential.value > *b->growth.differential.value;
  });
  return drawn;
}

void run_fig4(const Inputs& inputs, Outputs& outputs) {
  const TopicCountsInput input = read_topic_counts_input(inputs);
  const Fig4Options options = fig4_options(inputs);
  Fig4 fig4 = compute_fig4(input.counts, options);
  append(fig4.numbers, later_numbers(read_topic_counts(inputs.file("works_later.csv")), options));
  if (drawn_topics(fig4).empty()) {
    log::warning(
        "fig4: not drawn: no topic has growth from {} to {} in both groups and {} works in each at first",
        options.first_year, options.last_year, options.min_works);
  } else {
    const std::vector<PublishedNumber> published = published_of(inputs);
    const PrintedGrowth printed{published_value(published, "fig4.growth_academic_only"),
                                published_value(published, "fig4.growth_industry_involved")};
    write_figure(outputs, draw_fig4(fig4, options, printed, input.source));
  }
  outputs.write("fig4_topics.csv", topics_csv(fig4));
  outputs.write("fig4_years.csv", years_csv(fig4));
  write_numbers(inputs, outputs, "fig4", input.source, fig4.numbers);
}

}  // namespace computedivide
