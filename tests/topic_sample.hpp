#pragma once

#include <cmath>
#include <numbers>
#include <random>
#include <string>
#include <vector>

#include "base/text.hpp"
#include "computedivide/csv.hpp"
#include "computedivide/json.hpp"
#include "results/works/counts/topic_counts.hpp"
#include "stats/distributions.hpp"
#include "step_harness.hpp"

/// What to plant in a table of counts.
struct PlantedTopics {
  int topics = 25;
  int first_year = 2012, last_year = 2021;
  double works = 4000;        ///< a topic and year, on average
  double elasticity = -0.17;  ///< of the academic-only share to compute terms, within topics
  double terms_drift = 0.03;  ///< growth of every topic's terms, a year, in logarithms
  double terms_shock = 0.25;  ///< standard deviation of log terms about a topic's drift
  double share_shock = 0.02;  ///< standard deviation of log shares about the elasticity's line
  /// Growth of terms per abstract from the first to the last year, on straight lines; where given, terms have
  /// no drift and no shock, and shares no elasticity.
  bool growth = false;
  double growth_academic = 0.178, growth_industry = 0.330;
  std::vector<double> term_weights = {0.5, 0.3, 0.2};  ///< how occurrences are distributed over the terms
  std::uint64_t seed = 1;
};

/// A source of random numbers that are the same everywhere up to rounding.
class Draws {
 public:
  Draws(std::uint64_t seed, std::uint64_t stream) : generator_(computedivide::random_stream(seed, stream)) {}
  double uniform() { return (static_cast<double>(generator_() >> 11) + 0.5) / 9007199254740992.0; }
  double normal() { return std::sqrt(-2 * std::log(uniform())) * std::cos(2 * std::numbers::pi * uniform()); }
  /// A count about its mean, by the normal approximation, rounded and never below 0.
  std::int64_t count(double mean, double variance) {
    return std::max<std::int64_t>(0, std::llround(mean + std::sqrt(variance) * normal()));
  }

 private:
  std::mt19937_64 generator_;
};

/// The cell of a team: occurrences about their mean, distributed over the terms.
inline computedivide::TopicCell planted_cell(std::string topic, int year, computedivide::TeamType team,
                                             std::int64_t works, double terms, const PlantedTopics& planted,
                                             Draws& draws) {
  computedivide::TopicCell cell{std::move(topic), year, team, {}, {}};
  const auto n = static_cast<double>(works);
  for (const double weight : planted.term_weights) {
    const double mean = weight * terms * n;
    cell.by_term.push_back(works == 0 ? 0 : draws.count(mean, mean));
    cell.counts.occurrences += cell.by_term.back();
  }
  cell.counts.works = works;
  cell.counts.tokens = 180 * works;
  const std::int64_t with_terms = std::llround(n * (1 - std::exp(-terms)));
  cell.counts.presence =
      cell.counts.occurrences == 0
          ? 0
          : std::clamp<std::int64_t>(with_terms, 1, std::min(works, cell.counts.occurrences));
  return cell;
}

/// A table with planted effects; every team type occurs.
inline computedivide::TopicCounts planted_counts(const PlantedTopics& planted) {
  using namespace computedivide;
  TopicCounts counts;
  for (std::size_t i = 0; i < planted.term_weights.size(); ++i) {
    counts.terms.push_back("term " + std::to_string(i + 1));
  }
  const double span = planted.last_year - planted.first_year;
  for (int t = 0; t < planted.topics; ++t) {
    Draws draws(planted.seed, static_cast<std::uint64_t>(t));
    const std::string number = (t < 9 ? "0" : "") + std::to_string(t + 1);
    const std::string topic = t == 0   ? "Natural language processing"
                              : t == 1 ? "Language model"
                              : t == 2 ? "Machine translation"
                                       : "Topic " + number;
    const double level = 0.8 * std::exp(0.3 * draws.normal());
    const double share = 0.55 + 0.12 * (draws.uniform() - 0.5);
    const double size = planted.works * std::exp(0.4 * draws.normal());
    for (int year = planted.first_year; year <= planted.last_year; ++year) {
      const double since = year - planted.first_year;
      double terms = level * std::exp(planted.terms_drift * since + planted.terms_shock * draws.normal());
      double academic = share * std::pow(terms / level, planted.elasticity) *
                        std::exp(planted.share_shock * draws.normal());
      double academic_terms = terms, industry_terms = terms;
      if (planted.growth) {
        academic = share;
        academic_terms = level * (1 + planted.growth_academic * since / span);
        industry_terms = 1.2 * level * (1 + planted.growth_industry * since / span);
      }
      const std::int64_t known = std::llround(0.9 * size);
      const std::int64_t own =
          std::min(known, draws.count(academic * static_cast<double>(known),
                                      academic * (1 - academic) * static_cast<double>(known)));
      const std::int64_t rest = known - own;
      const std::int64_t other = rest / 5, collaboration = rest / 2;
      const auto add = [&](TeamType team, std::int64_t works, double score) {
        if (works > 0) counts.cells.push_back(planted_cell(topic, year, team, works, score, planted, draws));
      };
      add(TeamType::academic_only, own, academic_terms);
      add(TeamType::industry_only, rest - other - collaboration, industry_terms);
      add(TeamType::collaboration, collaboration, industry_terms);
      add(TeamType::other, other, academic_terms);
      add(TeamType::unknown, std::llround(0.1 * size), academic_terms);
    }
  }
  return counts;
}

/// The table as works.csv.
inline std::string counts_to_csv(const computedivide::TopicCounts& counts) {
  using namespace computedivide;
  std::string text;
  std::vector<std::string> header{"topic", "year", "team", "works", "tokens", "occurrences", "presence"};
  header.insert(header.end(), counts.terms.begin(), counts.terms.end());
  append_csv_record(text, header);
  for (const TopicCell& cell : counts.cells) {
    std::vector<std::string> row{cell.topic, std::to_string(cell.year), std::string(name_of(cell.team))};
    for (const std::int64_t count :
         {cell.counts.works, cell.counts.tokens, cell.counts.occurrences, cell.counts.presence}) {
      row.push_back(std::to_string(count));
    }
    for (const std::int64_t count : cell.by_term) row.push_back(std::to_string(count));
    append_csv_record(text, row);
  }
  return text;
}

/// Puts these counts into the folder as the step score.works would, with this many works outside the list of
/// topics.
inline void put_counts(StepHarness& harness, const computedivide::TopicCounts& counts,
                       const computedivide::SourceInfo& source, std::size_t outside_list = 0) {
  using namespace computedivide;
  harness.folder.write("works.csv", counts_to_csv(counts));
  harness.folder.write("works_variants.csv",
                       "variant,topic,year,team,works,tokens,occurrences,presence,occurrences_squared\n");
  harness.folder.write("works_later.csv",
                       "topic,year,team,works,tokens,occurrences,presence,occurrences_squared\n");
  harness.folder.write("works.provenance.json",
                       to_text(Json::Object{{"schema", 1}, {"source", to_json(source)}}));
  harness.folder.write("works_read.csv",
                       "kind,what,count,first\nnote,kept works with a topic outside the list of topics," +
                           std::to_string(outside_list) + ",\n");
  harness.add_source("published", "left out in tests");
  harness.files_of_steps["score.works"] = {"works.csv", "works_later.csv", "works_variants.csv",
                                           "works.provenance.json", "works_read.csv"};
  harness.parameters["wild_replicates"] = "99";
  harness.parameters["robustness_subsets"] = "5";
}
