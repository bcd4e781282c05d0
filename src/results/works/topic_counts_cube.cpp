// Counts of works as a block, so that sums over years, team types and terms are plain loops: the robustness
// stage makes thousands of them.

#include <algorithm>
#include <map>
#include <optional>

#include "computedivide/error.hpp"
#include "results/works/topic_counts.hpp"

namespace computedivide {

namespace {

std::size_t place_of(TeamType team) {
  return static_cast<std::size_t>(std::find(team_types.begin(), team_types.end(), team) - team_types.begin());
}

std::vector<std::string> ranked_topics(const std::vector<const TopicCell*>& cells) {
  std::map<std::string, std::int64_t> works;
  for (const TopicCell* cell : cells) works[cell->topic] += cell->counts.works;
  std::vector<std::pair<std::string, std::int64_t>> ranked(works.begin(), works.end());
  // The map is in the names' order, which decides between topics of one size.
  std::stable_sort(ranked.begin(), ranked.end(),
                   [](const auto& a, const auto& b) { return a.second > b.second; });
  std::vector<std::string> topics;
  for (const auto& [topic, count] : ranked) topics.push_back(topic);
  return topics;
}

}  // namespace

std::size_t TopicCube::place(std::size_t topic, int year, TeamType team) const {
  return (topic * years() + static_cast<std::size_t>(year - first_year)) * team_types.size() + place_of(team);
}

GroupCounts TopicCube::total(std::size_t topic, int year) const {
  GroupCounts sum;
  for (const TeamType team : team_types) sum += group(topic, year, team);
  return sum;
}

GroupCounts TopicCube::total(std::size_t topic) const {
  GroupCounts sum;
  for (int year = first_year; year <= last_year; ++year) sum += total(topic, year);
  return sum;
}

TopicCube make_cube(const TopicCounts& counts, int first_year, int last_year) {
  std::vector<const TopicCell*> cells;
  for (const TopicCell& cell : counts.cells) {
    const bool counted = cell.topic != all_works_topic && cell.year >= first_year && cell.year <= last_year;
    if (counted && cell.counts.works > 0) cells.push_back(&cell);
  }
  TopicCube cube;
  cube.terms = counts.terms;
  if (cells.empty()) return cube;
  const auto by_year = [](const TopicCell* a, const TopicCell* b) { return a->year < b->year; };
  cube.first_year = (*std::min_element(cells.begin(), cells.end(), by_year))->year;
  cube.last_year = (*std::max_element(cells.begin(), cells.end(), by_year))->year;
  cube.topics = ranked_topics(cells);
  std::map<std::string_view, std::size_t> number;
  for (std::size_t i = 0; i < cube.topics.size(); ++i) number[cube.topics[i]] = i;
  cube.groups.resize(cube.topics.size() * cube.years() * team_types.size());
  cube.by_term.assign(cube.groups.size() * cube.terms.size(), 0);
  for (const TopicCell* cell : cells) {
    const std::size_t place = cube.place(number.at(cell->topic), cell->year, cell->team);
    cube.groups[place] = cell->counts;
    std::copy(cell->by_term.begin(), cell->by_term.end(),
              cube.by_term.begin() + static_cast<std::ptrdiff_t>(place * cube.terms.size()));
  }
  return cube;
}

TopicCube with_terms(const TopicCube& cube, const std::vector<std::size_t>& kept) {
  if (cube.terms.empty()) {
    fail("works.csv: there are no columns of terms; counts by term are needed to leave terms out");
  }
  TopicCube reduced = cube;
  reduced.terms.clear();
  reduced.by_term.clear();
  for (std::size_t place = 0; place < cube.groups.size(); ++place) {
    std::int64_t sum = 0;
    for (const std::size_t term : kept) sum += cube.by_term[place * cube.terms.size() + term];
    reduced.groups[place].occurrences = sum;
    reduced.groups[place].presence = 0;
    reduced.groups[place].squares = 0;
  }
  return reduced;
}

}  // namespace computedivide
