#pragma once

#include <cstdint>
#include <filesystem>
#include <map>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "computedivide/json.hpp"
#include "computedivide/provenance.hpp"
#include "computedivide/team.hpp"
#include "pipeline/step.hpp"
#include "score/features.hpp"

namespace computedivide {

/// What is counted in a group of works.
struct GroupCounts {
  std::int64_t works = 0;
  std::int64_t tokens = 0;       ///< positions in the abstracts
  std::int64_t occurrences = 0;  ///< of compute terms
  std::int64_t presence = 0;     ///< works with at least one compute term
  /// Of the occurrences in each work, summed; 0 in tables that were made without it.
  std::int64_t squares = 0;
  /// Adds the counts of another group.
  GroupCounts& operator+=(const GroupCounts& other);
  bool operator==(const GroupCounts&) const = default;
};

/// The works of one topic, year and team type. A work counts once in each of its topics.
struct TopicCell {
  std::string topic;
  int year = 0;
  TeamType team = TeamType::unknown;
  GroupCounts counts;
  std::vector<std::int64_t> by_term;  ///< occurrences of each term, in the table's order; may be empty
};

/// The table that the step score.works writes.
struct TopicCounts {
  std::vector<std::string> terms;  ///< the names of the columns of terms; may be empty
  std::vector<TopicCell> cells;    ///< in the file's order
};

/// Reads works.csv: topic, year, team, works, tokens, occurrences, presence, perhaps occurrences_squared, and
/// one column per term. Throws Error with file and line for a missing column, a count that is not a whole
/// number, an unknown team type, counts that contradict one another (more works with terms than works or than
/// occurrences; terms that do not add up to the occurrences; squares that are too small), and a group that
/// is listed twice.
TopicCounts read_topic_counts(const std::filesystem::path& works_csv);

/// Reads works_variants.csv: the same table, without or with columns of terms, for other choices in the
/// scoring, distinguished by the first column, `variant`. "academic_set=education+facility" names the
/// one choice that differs from works.csv, and its value. Throws Error for the same faults, and for a variant
/// that is not `name=value`.
std::map<std::string, TopicCounts> read_topic_variants(const std::filesystem::path& variants_csv);

/// What is known about works that were drawn at random ("fetch openalex --sample"): how many, from how many,
/// in how many draws (a topic and year each).
struct WorksSample {
  std::uint64_t draws = 0, drawn = 0, population = 0;
};

/// Whether a file is the crawl's sidecar for its pages, and not a file of works.
bool is_sidecar(const std::filesystem::path& file);

/// What the sidecars among these files say about draws; nothing if the works are not a sample. Throws
/// Error for a damaged sidecar.
std::optional<WorksSample> works_sample(std::span<const std::filesystem::path> files);

/// {"draws", "drawn", "population"}, for works.provenance.json.
Json to_json(const WorksSample& sample);
WorksSample works_sample_from_json(const Json& json, std::string_view where);

/// The variance of the number of terms per abstract in the group; 0 if the group has no works. If the sum of
/// squares is known, it is the sample variance. Otherwise it is that of a negative binomial distribution with
/// the group's mean and share of abstracts without a term, or the mean if that share is not above Poisson's.
double term_variance(const GroupCounts& counts);

/// What results about topics read: the counts, and where they come from.
struct TopicCountsInput {
  TopicCounts counts;
  SourceInfo source;
  std::optional<WorksSample> sample;  ///< where the works were drawn
};

/// From works.csv and works.provenance.json, as the step score.works writes them.
TopicCountsInput read_topic_counts_input(const Inputs& inputs);

/// The counts as a block: topics × years × team types, groups without works included.
struct TopicCube {
  std::vector<std::string> topics;  ///< by number of works, the most first; then by name
  int first_year = 0, last_year = -1;
  std::vector<std::string> terms;
  std::vector<GroupCounts> groups;    ///< see group()
  std::vector<std::int64_t> by_term;  ///< groups × terms; empty if the table has no terms

  /// How many years it spans.
  std::size_t years() const { return static_cast<std::size_t>(last_year - first_year + 1); }
  /// The index of a group in `groups`.
  std::size_t place(std::size_t topic, int year, TeamType team) const;
  /// The counts of one topic, year and team type, which must be in the block.
  const GroupCounts& group(std::size_t topic, int year, TeamType team) const {
    return groups[place(topic, year, team)];
  }
};

/// Puts the counts of the years from `first_year` to `last_year` into a block. It begins and ends with the
/// first and last of these years that have works; if there are none, it has no topics. Ranks count these
/// years only.
TopicCube make_cube(const TopicCounts& counts, int first_year, int last_year);

/// The block with occurrences counted by these terms alone (their places in cube.terms). Which works have
/// one of them is not known: presence is 0 everywhere, and so are squares and counts by term. Throws Error if
/// the table has no counts by term.
TopicCube with_terms(const TopicCube& cube, const std::vector<std::size_t>& kept);

/// "Natural language processing" as the part of a number's name: "natural_language_processing".
std::string snake_case(std::string_view name);

}  // namespace computedivide
