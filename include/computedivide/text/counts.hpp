#pragma once

#include <array>
#include <cstdint>
#include <functional>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "computedivide/data/works/id_set.hpp"
#include "computedivide/text/scorer.hpp"

namespace computedivide {

/// How works are grouped: by topic, year and team type, or by topic, year and the set of institution types,
/// from which the team types of every rule follow.
struct GroupOptions {
  TeamRule team;
  bool by_institutions = false;
  bool per_term = false;  ///< counts of each term too: eight bytes a term and group
};

/// The counts of one group.
struct CountRow {
  std::string_view topic;  ///< "(all)" stands for every work, with topics or without
  int year = 0;
  std::string team;  ///< a team type, or institution types joined by "+"
  std::uint64_t works = 0;
  std::uint64_t tokens = 0;
  std::uint64_t occurrences = 0;
  std::uint64_t presence = 0;            ///< works with at least one term
  std::span<const std::uint64_t> terms;  ///< occurrences of each; empty unless per_term
};

/// Sums scored works by group, and leaves out ids that it has seen. Works must come in the order of the run:
/// of two with one id the first counts.
///
/// Memory: 32 bytes a group and 8 a term, and 4 to 7 bytes an id. The ids of all works are remembered up to
/// `most_ids`; from there only those of counted works, up to `most_counted_ids`: until there no work counts
/// twice, and only a work that another filter dropped could come back.
class WorkCounts {
 public:
  /// How many works' ids are remembered.
  static constexpr std::size_t most_ids = 4'000'000;
  /// How many ids of counted works are remembered behind that.
  static constexpr std::size_t most_counted_ids = 6'000'000;

  /// Groups for a list of so many terms.
  WorkCounts(std::size_t terms, const GroupOptions& options);

  /// The place of a topic's name in this object.
  std::uint32_t topic_place(std::string_view name);

  /// A work with this id comes soon: brings nearer what says where the memory is that tells whether it has
  /// been seen.
  void expect(std::uint64_t key) const { ids_.expect(key); }

  /// A work with this id comes next: brings that memory nearer.
  void expect_next(std::uint64_t key) const { ids_.expect_next(key); }

  /// Adds the work; its topics are places in `places`, which gives those of this object.
  void add(const ScoredWork& work, std::span<const std::uint32_t> places);

  /// Calls `use` with every group, sorted by topic, year and team.
  void for_each_row(const std::function<void(const CountRow&)>& use) const;

  /// Whether each term is counted by itself.
  bool per_term() const { return options_.per_term; }
  /// Works added.
  std::uint64_t works() const { return works_; }
  /// Works that passed all filters.
  std::uint64_t counted() const { return counted_; }
  /// Works that this reason left out.
  std::uint64_t dropped(Drop reason) const { return dropped_[static_cast<std::size_t>(reason)]; }

  /// True where so many works came that some ids were not remembered.
  bool forgot_dropped_ids() const { return forgot_dropped_; }
  /// True where so many works counted that a second one with an id could count again.
  bool forgot_counted_ids() const { return forgot_counted_; }

 private:
  std::uint64_t* group(std::uint32_t topic, int year, std::uint8_t team);
  void add_to(std::uint64_t* sums, const ScoredWork& work) const;
  bool is_duplicate(const ScoredWork& work);
  void grow();

  std::size_t terms_;
  GroupOptions options_;
  IdSet ids_;
  std::unordered_map<std::string, std::uint32_t> topics_;
  std::vector<std::string> topic_names_;
  std::vector<std::uint64_t> keys_;   // of the groups, in the order in which they came
  std::vector<std::uint32_t> slots_;  // open hash of keys_: place + 1
  std::vector<std::unique_ptr<std::uint64_t[]>> sums_;
  std::array<std::uint64_t, drop_count> dropped_{};
  std::uint64_t works_ = 0;
  std::uint64_t counted_ = 0;
  bool forgot_dropped_ = false;
  bool forgot_counted_ = false;
};

}  // namespace computedivide
