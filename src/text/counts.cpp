#include "computedivide/text/counts.hpp"

#include <algorithm>
#include <numeric>

#include "computedivide/base/error.hpp"

namespace computedivide {

namespace {

constexpr std::string_view all_topics = "(all)";
constexpr std::size_t fixed_sums = 4;  // works, tokens, occurrences, presence
constexpr std::size_t groups_at_once = 256;

std::uint64_t hash_of(std::uint64_t key) {
  return (key ^ (key >> 29U)) * 0x9E3779B97F4A7C15U >> 20U;
}

}  // namespace

WorkCounts::WorkCounts(std::size_t terms, const GroupOptions& options)
    : terms_(terms), options_(options), slots_(1024) {
  topic_place(all_topics);
}

std::uint32_t WorkCounts::topic_place(std::string_view name) {
  const auto [place, is_new] =
      topics_.emplace(std::string(name), static_cast<std::uint32_t>(topic_names_.size()));
  if (is_new) topic_names_.emplace_back(name);
  return place->second;
}

std::uint64_t* WorkCounts::group(std::uint32_t topic, int year, std::uint8_t team) {
  const std::uint64_t key = std::uint64_t{topic} << 24U | static_cast<std::uint64_t>(year) << 8U | team;
  std::size_t slot = hash_of(key) & (slots_.size() - 1);
  while (slots_[slot] != 0 && keys_[slots_[slot] - 1] != key) slot = (slot + 1) & (slots_.size() - 1);
  const std::size_t stride = fixed_sums + (options_.per_term ? terms_ : 0);
  if (slots_[slot] == 0) {
    if (keys_.size() % groups_at_once == 0)
      sums_.push_back(std::make_unique<std::uint64_t[]>(groups_at_once * stride));
    keys_.push_back(key);
    slots_[slot] = static_cast<std::uint32_t>(keys_.size());
    if (2 * keys_.size() > slots_.size()) {
      grow();
      return group(topic, year, team);
    }
  }
  const std::size_t place = slots_[slot] - 1;
  return sums_[place / groups_at_once].get() + place % groups_at_once * stride;
}

void WorkCounts::grow() {
  slots_.assign(2 * slots_.size(), 0);
  for (std::size_t i = 0; i < keys_.size(); ++i) {
    std::size_t slot = hash_of(keys_[i]) & (slots_.size() - 1);
    while (slots_[slot] != 0) slot = (slot + 1) & (slots_.size() - 1);
    slots_[slot] = static_cast<std::uint32_t>(i + 1);
  }
}

bool WorkCounts::is_duplicate(const ScoredWork& work) {
  // What could not be read has no id that can be trusted.
  if (work.key == 0 || work.drop == Drop::unreadable) return false;
  if (ids_.size() < (work.drop ? most_ids : most_counted_ids)) return !ids_.insert(work.key);
  (work.drop ? forgot_dropped_ : forgot_counted_) = true;
  return ids_.contains(work.key);
}

void WorkCounts::add_to(std::uint64_t* sums, const ScoredWork& work) const {
  std::uint64_t occurrences = 0;
  for (const TermCount& term : work.terms) occurrences += term.count;
  sums[0] += 1;
  sums[1] += work.tokens;
  sums[2] += occurrences;
  sums[3] += occurrences > 0 ? 1 : 0;
  if (!options_.per_term) return;
  for (const TermCount& term : work.terms) sums[fixed_sums + term.term] += term.count;
}

void WorkCounts::add(const ScoredWork& work, std::span<const std::uint32_t> places) {
  ++works_;
  if (is_duplicate(work)) {
    ++dropped_[static_cast<std::size_t>(Drop::duplicate)];
    return;
  }
  if (work.drop) {
    ++dropped_[static_cast<std::size_t>(*work.drop)];
    return;
  }
  for (const TermCount& term : work.terms) {
    if (term.term >= terms_)
      fail("term {}: is beyond the {} terms of the list; one list for all is needed", term.term, terms_);
  }
  ++counted_;
  const auto team = options_.by_institutions
                        ? work.institutions
                        : static_cast<std::uint8_t>(team_type(work.institutions, options_.team));
  add_to(group(0, work.year, team), work);
  for (const std::uint32_t topic : work.topics) add_to(group(places[topic], work.year, team), work);
}

void WorkCounts::for_each_row(const std::function<void(const CountRow&)>& use) const {
  const auto team_name = [&](std::uint64_t key) {
    const auto team = static_cast<std::uint8_t>(key);
    return options_.by_institutions ? name_of(team) : std::string(name_of(static_cast<TeamType>(team)));
  };
  std::array<std::string, 256> names;
  for (std::size_t i = 0; i < names.size(); ++i) {
    if (options_.by_institutions || i < team_types.size()) names[i] = team_name(i);
  }
  std::vector<std::uint32_t> order(keys_.size());
  std::iota(order.begin(), order.end(), 0U);
  const auto rank = [&](std::uint32_t place) {
    const std::uint64_t key = keys_[place];
    return std::tuple<const std::string&, std::uint64_t, const std::string&>(
        topic_names_[key >> 24U], key >> 8U & 0xFFFFU, names[key & 0xFFU]);
  };
  std::sort(order.begin(), order.end(), [&](std::uint32_t a, std::uint32_t b) { return rank(a) < rank(b); });
  const std::size_t stride = fixed_sums + (options_.per_term ? terms_ : 0);
  for (const std::uint32_t place : order) {
    const std::uint64_t* sums = sums_[place / groups_at_once].get() + place % groups_at_once * stride;
    CountRow row;
    row.topic = topic_names_[keys_[place] >> 24U];
    row.year = static_cast<int>(keys_[place] >> 8U & 0xFFFFU);
    row.team = names[keys_[place] & 0xFFU];
    row.works = sums[0];
    row.tokens = sums[1];
    row.occurrences = sums[2];
    row.presence = sums[3];
    if (options_.per_term) row.terms = {sums + fixed_sums, terms_};
    use(row);
  }
}

}  // namespace computedivide
