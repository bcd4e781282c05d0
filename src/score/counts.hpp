#pragma once

#include <tsl/robin_map.h>

#include <array>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "score/features.hpp"
#include "score/pass.hpp"

namespace computedivide {

/// How works are grouped, besides by topic and year: by team type, or by the set of institution types, from
/// which the team types of every rule follow.
struct GroupOptions {
  bool by_institutions = false;
  bool per_term = false;  ///< counts of each term too, under the matching rule of the choices
};

/// Compute terms in the works of a group, under one matching rule.
struct TermSums {
  std::uint64_t occurrences = 0;
  std::uint64_t presence = 0;  ///< works with at least one term
  std::uint64_t squares = 0;   ///< of the occurrences per work, summed
};

struct CountRow {
  std::string_view topic;
  int year = 0;
  std::uint8_t group = 0;  ///< a TeamType, or InstitutionTypes
  std::uint64_t works = 0, tokens = 0;
  std::array<TermSums, 2> terms;           ///< by Matching
  std::span<const std::uint64_t> by_term;  ///< occurrences of each term; empty unless per_term

  const TermSums& under(Matching matching) const { return terms[static_cast<std::size_t>(matching)]; }
};

/// Counts the works of one selection, by group. Several can share the works of one pass.
///
/// Memory: about 120 bytes per group and 8 per term.
class WorkCounts {
 public:
  /// For a list of this many terms, and works that count under the choices.
  WorkCounts(std::size_t terms, const WorkChoices& choices, const GroupOptions& group = {})
      : terms_(terms), choices_(choices), group_(group) {}

  /// Adds the work, or counts why it is left out.
  void add(const ScoredWork& work);

  /// All groups, sorted by topic, year, and the word for the group; views into this object and `topics`, the
  /// names of the topics.
  std::vector<CountRow> rows(const std::vector<std::string>& topics) const;

  /// The word for a row's group: "academic_only", or "company+education".
  std::string group_name(std::uint8_t group) const;

  const WorkChoices& choices() const { return choices_; }
  bool per_term() const { return group_.per_term; }
  /// Works given.
  std::uint64_t works() const { return works_; }
  /// Works that count.
  std::uint64_t counted() const { return counted_; }
  std::uint64_t dropped(Drop reason) const { return dropped_[static_cast<std::size_t>(reason)]; }
  /// Works that count and whose author list stops at 100.
  std::uint64_t authors_cut() const { return authors_cut_; }
  /// Works that count and name a topic that the list of topics does not have.
  std::uint64_t outside_list() const { return outside_list_; }

  /// If no work counts: which choice would bring works back, "corpus=topics: no record has concepts";
  /// empty if none would, or some count.
  std::string hint() const;

 private:
  struct Sums {
    std::uint64_t works = 0, tokens = 0;
    std::array<TermSums, 2> terms;
  };
  void add_to(std::uint32_t topic, const WorkFeatures& work, const std::array<std::uint64_t, 2>& found);

  std::size_t terms_;
  WorkChoices choices_;
  GroupOptions group_;
  tsl::robin_map<std::uint64_t, std::uint32_t, MixedHash> places_;  // of groups, by topic, year and group
  std::vector<Sums> sums_;
  std::vector<std::uint64_t> by_term_;  // of the groups, one after another
  std::vector<std::uint32_t> topics_;   // of the current work
  std::array<std::uint64_t, drop_count> dropped_{};
  std::uint64_t works_ = 0, counted_ = 0, authors_cut_ = 0, outside_list_ = 0;
  bool has_concepts_ = false;  // any work whose corpus was asked
  bool has_subfield_ = false, has_language_ = false;
};

}  // namespace computedivide
