// From counts to the two quantities of Figure 3: how much compute a topic's abstracts mention in a year, and
// what share of its works academia made on its own.

#include "results/works/fig3_panel.hpp"

#include <algorithm>
#include <cmath>

#include "computedivide/error.hpp"

namespace computedivide {

namespace {

double weight_of(const PanelCell& cell, bool weighted) {
  return weighted ? static_cast<double>(cell.works) : 1;
}

bool counts_among(TeamType team, ShareAmong among) {
  if (team == TeamType::unknown) return among == ShareAmong::all;
  if (team == TeamType::other) return among != ShareAmong::academic_and_industry;
  return true;
}

/// The standard error of a group's score as an estimate from works drawn at random.
double sampling_error(const GroupCounts& counts, double value, TermScore score) {
  const auto works = static_cast<double>(counts.works);
  if (score == TermScore::presence) return std::sqrt(value * (1 - value) / works);
  if (counts.occurrences == 0) return 0;
  // Relative to the mean it is the same for any unit.
  const double mean = static_cast<double>(counts.occurrences) / works;
  return value * std::sqrt(term_variance(counts) / works) / mean;
}

/// The sampling covariance of T and S, which share works: n σ(c, a) / (works scored × works among), over the
/// n works that are in both, c the terms of a work and a whether it is academic-only.
double shared_covariance(const GroupCounts& both, const GroupCounts& academic, const GroupCounts& scored,
                         const PanelCell& cell, TermScore score) {
  if (both.works < 2 || scored.occurrences == 0) return 0;
  const bool presence = score == TermScore::presence;
  const auto hits = [&](const GroupCounts& counts) {
    return static_cast<double>(presence ? counts.presence : counts.occurrences);
  };
  const auto n = static_cast<double>(both.works), scored_works = static_cast<double>(scored.works);
  const double product = hits(academic) - hits(both) * static_cast<double>(academic.works) / n;
  // Relative to the mean it is the same for any unit.
  const double unit = cell.terms / (hits(scored) / scored_works);
  return unit * product * n / (n - 1) / (scored_works * static_cast<double>(cell.among));
}

/// Nothing where there is nothing to divide by.
std::optional<PanelCell> panel_cell(const TopicCube& cube, std::size_t topic, int year,
                                    const PanelOptions& options) {
  PanelCell cell{.topic = topic, .year = year};
  GroupCounts scored, both;  // both: also among those over which the share is taken
  for (const TeamType team : team_types) {
    const GroupCounts& group = cube.group(topic, year, team);
    cell.works += group.works;
    const bool is_scored = options.score_over == ScoreOver::all || team != TeamType::unknown;
    const bool among = counts_among(team, options.share_among);
    if (is_scored) scored += group;
    if (among) cell.among += group.works;
    if (among && is_scored) both += group;
    if (team == TeamType::academic_only) cell.academic += group.works;
  }
  const std::optional<double> terms = term_score(scored, options.score);
  if (!terms || cell.among == 0) return std::nullopt;
  cell.terms = *terms;
  cell.academic_share = static_cast<double>(cell.academic) / static_cast<double>(cell.among);
  if (!options.sampling_errors) return cell;
  cell.terms_error = sampling_error(scored, *terms, options.score);
  cell.terms_share_covariance =
      shared_covariance(both, cube.group(topic, year, TeamType::academic_only), scored, cell, options.score);
  cell.share_error =
      std::sqrt(cell.academic_share * (1 - cell.academic_share) / static_cast<double>(cell.among));
  return cell;
}

std::vector<WithinRow> topic_differences(const TopicPanel& panel, bool weighted) {
  if (panel.last_year - panel.first_year + 1 < 2 * difference_years) return {};
  struct Mean {
    double x = 0, y = 0, weight = 0;
  };
  std::vector<std::array<Mean, 2>> means(panel.topics.size());
  for (const PanelCell& cell : panel.cells) {
    const bool first = cell.year < panel.first_year + difference_years;
    if (!first && cell.year <= panel.last_year - difference_years) continue;
    Mean& mean = means[cell.topic][first ? 0 : 1];
    const double weight = weight_of(cell, weighted);
    mean.x += weight * cell.terms;
    mean.y += weight * cell.academic_share;
    mean.weight += weight;
  }
  std::vector<WithinRow> rows;
  for (std::size_t topic = 0; topic < means.size(); ++topic) {
    const auto& [first, last] = means[topic];
    if (first.weight == 0 || last.weight == 0) continue;
    rows.push_back({last.x / last.weight - first.x / first.weight,
                    last.y / last.weight - first.y / first.weight, weighted ? first.weight + last.weight : 1,
                    static_cast<int>(topic), 0});
  }
  return rows;
}

}  // namespace

std::size_t topics_n_option(const Inputs& inputs) {
  const std::uint64_t topics = inputs.count("topics_n");
  if (topics == 0) fail("parameter 'topics_n': '0' topics; at least one is needed");
  return topics;
}

std::pair<int, int> year_range(const Inputs& inputs) {
  const std::uint64_t first = inputs.count("first_year"), last = inputs.count("last_year");
  if (first > last || last > 9999) {
    fail(
        "parameters 'first_year' and 'last_year': {} to {} is not a period; years such as 2012 to 2021 are "
        "needed",
        first, last);
  }
  return {static_cast<int>(first), static_cast<int>(last)};
}

std::optional<double> term_score(const GroupCounts& counts, TermScore score) {
  const std::int64_t over = score == TermScore::per_100_tokens ? counts.tokens : counts.works;
  if (over == 0) return std::nullopt;
  const std::int64_t hits = score == TermScore::presence ? counts.presence : counts.occurrences;
  const double scale = score == TermScore::per_100_tokens ? 100 : 1;
  return scale * static_cast<double>(hits) / static_cast<double>(over);
}

TopicPanel make_panel(const TopicCube& cube, const PanelOptions& options) {
  TopicPanel panel;
  const std::size_t n = std::min(options.topics_n, cube.topics.size());
  panel.topics.assign(cube.topics.begin(), cube.topics.begin() + static_cast<std::ptrdiff_t>(n));
  panel.first_year = cube.first_year;
  panel.last_year = cube.last_year;
  for (std::size_t topic = 0; topic < n; ++topic) {
    for (int year = cube.first_year; year <= cube.last_year; ++year) {
      if (const std::optional<PanelCell> cell = panel_cell(cube, topic, year, options)) {
        panel.cells.push_back(*cell);
      } else {
        ++panel.left_out;
      }
    }
  }
  return panel;
}

std::vector<WithinRow> panel_rows(const TopicPanel& panel, RowsOf kind, bool weighted) {
  if (kind == RowsOf::differences) return topic_differences(panel, weighted);
  const bool logs = kind == RowsOf::logarithms;
  std::vector<WithinRow> rows;
  rows.reserve(panel.cells.size());
  for (const PanelCell& cell : panel.cells) {
    if (logs && (cell.terms <= 0 || cell.academic == 0)) continue;
    rows.push_back({logs ? std::log(cell.terms) : cell.terms,
                    logs ? std::log(cell.academic_share) : cell.academic_share, weight_of(cell, weighted),
                    static_cast<int>(cell.topic), cell.year - panel.first_year});
  }
  return rows;
}

}  // namespace computedivide
