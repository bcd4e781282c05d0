// Simulated works with planted effects, to test whether the estimators of Figures 3 and 4 find what was
// planted.
//
// Planted, for topic t and year y, with τ from 0 in the first year to 1 in the last:
//   mean terms of an abstract without industry   a = b_t f_ty (1 + g_A τ)
//   and with industry                            i = 1.15 b_t f_ty (1 + g_I τ)
//   log S = α_t + e log T + ν_ty
// where S is the academic-only share of works with a known team type, T the mean over all works, f and ν
// log-normal with the design's spreads. T depends on S; the pair is found by iteration, which contracts,
// since |e| and the difference of the two means are small. Terms are Poisson. So e is the coefficient of log
// S on log T with topic effects (Figure 3), and g_A, g_I are the growth of each group's trend (Figure 4;
// exactly so in every topic where the spread of terms is 0).
//
// Work i is drawn from the seed and i alone: any thread can draw it. Chances are rounded to 2⁻³² and means to
// 10⁻⁶, so that the last digit of a machine's exp() changes nothing.

#include "simulate/simulate.hpp"

#include <algorithm>
#include <cmath>
#include <tuple>

#include "base/threads.hpp"
#include "computedivide/error.hpp"
#include "data/gzip.hpp"
#include "data/lexicon.hpp"

namespace computedivide {

namespace {

constexpr double industry_level = 1.15;  // terms of abstracts with industry over those without, in year one
constexpr double unknown_team = 0.05;    // of all works
constexpr double other_team = 0.03;      // of works with a known team
constexpr double industry_alone = 0.3;   // of works with industry
constexpr double highest_share = 0.95;
constexpr std::uint64_t first_id = 2'000'000'000;
constexpr std::uint64_t cell_stream = std::uint64_t{1}
                                      << 40U;  // random numbers of cells, separate from those of works

struct FilterChance {
  Drop drop;
  double usual, snapshot;
};
constexpr std::array<FilterChance, 9> filter_chances{{{Drop::year, 0.06, 0.52},
                                                      {Drop::no_abstract, 0.05, 0.12},
                                                      {Drop::language, 0.03, 0.08},
                                                      {Drop::retracted, 0.005, 0.005},
                                                      {Drop::paratext, 0.005, 0.005},
                                                      {Drop::expansion, 0.01, 0.02},
                                                      {Drop::corpus, 0.08, 0.07},
                                                      {Drop::ambiguous, 0.02, 0.01},
                                                      {Drop::duplicate, 0.01, 0.0033}}};
constexpr double dirt_chance = 0.15;

/// Cumulative chances of a Poisson distribution, times 2³², up to the point where nothing is left.
std::vector<std::uint32_t> poisson_below(double mean) {
  std::vector<std::uint32_t> below;
  double chance = std::exp(-mean);
  double sum = chance;
  for (int k = 1; k < 64; ++k) {
    const double scaled = std::floor(sum * 0x1p32);
    below.push_back(scaled >= 4294967295.0 ? 4294967295U : static_cast<std::uint32_t>(scaled));
    chance *= mean / k;
    sum += chance;
  }
  return below;
}

TeamType draw_team(Draws& draws, double academic_share) {
  if (draws.happens(unknown_team)) return TeamType::unknown;
  const double place = draws.share();
  if (place < academic_share) return TeamType::academic_only;
  if (place < academic_share + other_team) return TeamType::other;
  return draws.happens(industry_alone) ? TeamType::industry_only : TeamType::collaboration;
}

/// The filter that a work fails and its dirt: the first numbers drawn for it.
std::pair<std::optional<Drop>, Dirt> draw_fate(Draws& draws, const WorksDesign& design) {
  double place = draws.share();
  std::optional<Drop> drop;
  for (const FilterChance& filter : filter_chances) {
    const double chance = design.mix == WorksMix::snapshot ? filter.snapshot : filter.usual;
    if (!drop && place < chance) drop = filter.drop;
    if (!drop) place -= chance;
  }
  Dirt dirt = Dirt::none;
  if (design.dirt && draws.happens(dirt_chance)) {
    dirt = static_cast<Dirt>(1 + draws.below(dirt_count - 1));
    // Long lines are large: a few are enough.
    if (dirt == Dirt::long_line && draws.below(40) != 0) dirt = Dirt::gaps;
  }
  return {drop, dirt};
}

void check(const WorksDesign& design) {
  if (design.topics < 3) fail_usage("--topics: '{}' is too few; at least 3 are needed", design.topics);
  if (design.first_year < 1900 || design.last_year > 2100 || design.first_year >= design.last_year) {
    fail_usage(
        "--first-year, --last-year: '{}' to '{}' is not a period; two years or more of 1900 to 2100 are "
        "needed",
        design.first_year, design.last_year);
  }
  if (std::abs(design.elasticity) > 1)
    fail_usage("--elasticity: '{}' is out of range; -1 to 1 is needed", design.elasticity);
  for (const double growth : {design.growth_academic, design.growth_industry})
    if (growth <= -0.9 || growth > 10)
      fail_usage("--growth: '{}' is out of range; a share above -0.9 is needed", growth);
  if (design.term_spread < 0 || design.term_spread > 1 || design.share_spread < 0 ||
      design.share_spread > 0.5) {
    fail_usage(
        "--term-spread, --share-spread: '{}' and '{}' are out of range; 0 to 1 and 0 to 0.5 are needed",
        design.term_spread, design.share_spread);
  }
}

// All works of a plan, in pieces of a fixed number of works, so that the bytes do not depend on the number of
// threads. Each thread makes every n-th piece; the caller's thread passes them on in order.

constexpr std::uint64_t works_a_piece = 1024;

struct Piece {
  std::string bytes;
  PlantedTally tally;
};

Piece make_piece(const WorksPlan& plan, std::uint64_t number, bool compress) {
  Piece piece;
  const std::uint64_t begin = number * works_a_piece;
  const std::uint64_t end = std::min(begin + works_a_piece, plan.design.works);
  for (std::uint64_t i = begin; i < end; ++i) {
    const SimulatedWork work = plan.draw(i);
    if (work.drop) {
      ++piece.tally.dropped[static_cast<std::size_t>(*work.drop)];
    } else {
      ++piece.tally.counted;
    }
    ++piece.tally.dirt[static_cast<std::size_t>(work.dirt)];
    plan.write(work, piece.bytes);
  }
  if (compress) piece.bytes = gzip(piece.bytes);
  return piece;
}

void add(PlantedTally& all, const PlantedTally& one) {
  all.counted += one.counted;
  for (std::size_t i = 0; i < drop_count; ++i) all.dropped[i] += one.dropped[i];
  for (std::size_t i = 0; i < dirt_count; ++i) all.dirt[i] += one.dirt[i];
}

}  // namespace

WorksPlan::WorksPlan(const WorksDesign& planned, std::vector<std::string> topic_names,
                     std::vector<std::string> compute_terms)
    : design(planned), topics(std::move(topic_names)), terms(std::move(compute_terms)) {
  check(design);
  if (topics.size() != design.topics || terms.empty()) {
    fail("simulate: {} topics and {} terms; at least {} topics and one term are needed", topics.size(),
         terms.size(), design.topics);
  }
  for (std::size_t topic = 0; topic < topics.size(); ++topic)
    for (int year = design.first_year; year <= design.last_year; ++year)
      cells_.push_back(make_cell(topic, year));
}

WorksPlan::Cell WorksPlan::make_cell(std::size_t topic, int year) const {
  // A topic's level of terms and its share at that level.
  Draws of_topic(design.seed, cell_stream + topic * 1000);
  const double level = 0.4 + 0.8 * of_topic.share();
  const double share_at_level = 0.5 + 0.25 * of_topic.share();
  Draws draws(design.seed,
              cell_stream + topic * 1000 + static_cast<std::uint64_t>(year - design.first_year) + 1);
  const double spread = std::exp(design.term_spread * draws.normal());
  const double noise = std::exp(design.share_spread * draws.normal());
  const double time = static_cast<double>(year - design.first_year) /
                      static_cast<double>(design.last_year - design.first_year);
  Cell cell;
  cell.mean_academic = to_millionths(level * spread * (1 + design.growth_academic * time));
  cell.mean_industry = to_millionths(industry_level * level * spread * (1 + design.growth_industry * time));
  double share = share_at_level;
  for (int i = 0; i < 60; ++i) {
    const double without = share + other_team;
    const double mean =
        unknown_team * cell.mean_academic +
        (1 - unknown_team) * (without * cell.mean_academic + (1 - without) * cell.mean_industry);
    share = std::min(highest_share, share_at_level * noise * std::pow(mean / level, design.elasticity));
  }
  cell.academic_share = to_millionths(share);
  cell.terms_below = {poisson_below(cell.mean_academic), poisson_below(cell.mean_industry)};
  return cell;
}

const WorksPlan::Cell& WorksPlan::cell(std::size_t topic, int year) const {
  const auto years = static_cast<std::size_t>(design.last_year - design.first_year + 1);
  return cells_.at(topic * years + static_cast<std::size_t>(year - design.first_year));
}

SimulatedWork WorksPlan::draw(std::uint64_t number) const {
  SimulatedWork work;
  work.number = number;
  work.id = first_id + number;
  Draws draws(design.seed, number);
  std::tie(work.drop, work.dirt) = draw_fate(draws, design);
  if (work.drop == Drop::duplicate) {
    // The id of the nearest earlier work that has its own id; a truncated record shows none.
    work.drop.reset();
    for (std::uint64_t before = number; before-- > 0 && !work.drop;) {
      Draws other(design.seed, before);
      const auto [drop, dirt] = draw_fate(other, design);
      if (dirt == Dirt::broken_line) break;
      if (drop == Drop::duplicate) continue;
      work.id = first_id + before;
      work.drop = Drop::duplicate;
    }
  }
  if (work.dirt == Dirt::broken_line) work.drop = Drop::unreadable;
  work.topic = draws.below(static_cast<std::uint32_t>(topics.size()));
  const auto years = static_cast<std::uint32_t>(design.last_year - design.first_year + 1);
  work.year = design.first_year + static_cast<int>(draws.below(years));
  const Cell& cell = this->cell(work.topic, work.year);
  work.team = draw_team(draws, cell.academic_share);
  const bool industry = work.team == TeamType::industry_only || work.team == TeamType::collaboration;
  const std::uint32_t place = draws.bits();
  const std::vector<std::uint32_t>& below = cell.terms_below[industry ? 1 : 0];
  const auto count = std::upper_bound(below.begin(), below.end(), place) - below.begin();
  for (std::ptrdiff_t i = 0; i < count; ++i)
    work.terms.push_back(static_cast<std::uint16_t>(draws.below(static_cast<std::uint32_t>(terms.size()))));
  const std::uint32_t least = design.mix == WorksMix::small ? 14 : 110;
  work.fillers = least + draws.below(design.mix == WorksMix::small ? 12 : 140);
  // Most abstracts on the subject say so.
  work.neural = design.mix == WorksMix::small ? draws.below(3) == 0 : draws.below(10) != 0;
  // A work of another year is outside the period by up to five years on either side.
  if (work.drop == Drop::year) {
    const int by = 1 + static_cast<int>(draws.below(5));
    work.year = draws.below(2) == 0 ? design.first_year - by : design.last_year + by;
  }
  work.state = draws.next();
  return work;
}

std::vector<std::string> topics_of_design(const WorksDesign& design) {
  const std::vector<Topic> known = ml_topics().topics;
  constexpr std::size_t printed = 3;  // the first three of the lexicon
  if (design.topics < printed || design.topics > known.size()) {
    fail_usage("--topics: '{}' is not from 3 to {}, the number of topics in the lexicon", design.topics,
               known.size());
  }
  std::vector<std::string> names;
  for (std::size_t i = 0; i < design.topics; ++i) {
    const std::size_t place =
        i < printed ? i : printed + (i - printed) * (known.size() - printed) / (design.topics - printed);
    names.push_back(known[place].name);
  }
  return names;
}

PlantedTally write_works(const WorksPlan& plan, unsigned threads, bool compress,
                         const std::function<void(std::string_view)>& sink,
                         const std::function<void(std::uint64_t)>& progress) {
  PlantedTally all;
  const std::uint64_t pieces = (plan.design.works + works_a_piece - 1) / works_a_piece;
  for (std::uint64_t first = 0; first < pieces; first += threads) {
    // One round: one piece per thread.
    std::vector<Piece> round(static_cast<std::size_t>(std::min<std::uint64_t>(threads, pieces - first)));
    for_each_number(round.size(), threads,
                    [&](std::size_t i) { round[i] = make_piece(plan, first + i, compress); });
    for (const Piece& piece : round) {
      sink(piece.bytes);
      add(all, piece.tally);
    }
    progress(std::min((first + round.size()) * works_a_piece, plan.design.works));
  }
  return all;
}

}  // namespace computedivide
