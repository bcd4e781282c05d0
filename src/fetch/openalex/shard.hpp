#pragma once

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_set>
#include <vector>

#include "fetch/openalex/api.hpp"

namespace computedivide {

/// A part of a crawl that is asked for by itself: a topic and a month, or of a sample a topic and a year.
struct Shard {
  std::string topic;  ///< "C1|C2"
  std::string label;  ///< "2012-01" or "2012"
  int year = 0;
  std::string filter;
  std::filesystem::path folder;
};

/// How far a shard has come: what its checkpoint holds.
struct ShardState {
  std::string query;                      ///< filter, selection and sample: pages of another are not mixed in
  std::uint64_t pages = 0;                ///< saved
  std::optional<std::string> next = "*";  ///< the cursor to ask with; nothing: all is there
  std::uint64_t works = 0;                ///< distinct
  std::uint64_t duplicates = 0;           ///< records whose id had come before
  std::uint64_t cut = 0;                  ///< works whose authors the list cut at 100
  std::uint64_t completed = 0;            ///< of these, asked for one by one
  std::uint64_t count = 0;                ///< meta.count of the last page
  std::optional<std::uint64_t> population;  ///< of a sample: the works that it was drawn from
  std::vector<std::string> hashes;          ///< SHA-256 of each page's file
};

/// Whether all works are there that the server has counted; a sample is whole when its last page is.
bool is_complete(const ShardState& state);

/// The saved pages of one shard and their checkpoint.
class ShardStore {
 public:
  /// Takes up what is there, and a last page that was saved by a run killed before its checkpoint; that page
  /// is returned by `pending`. A shard whose checkpoint is damaged, or that ended before all works had come,
  /// starts over. Throws Error where the folder holds pages of another query, or a page is
  /// missing or damaged.
  ShardStore(const Shard& shard, std::string query, bool compress);

  /// How far it has come.
  const ShardState& state() const { return state_; }
  /// The same, to be changed before the next checkpoint.
  ShardState& state() { return state_; }
  /// Whether all pages are there.
  bool done() const { return !state_.next.has_value(); }

  /// A page saved without its checkpoint.
  std::optional<std::string> pending() const;

  /// Why a page cannot be taken: its cursor, or all its works, have come before, so that the server leads in
  /// a circle; empty where it can.
  std::string circle(const ListPage& page) const;

  /// Whether all works of the page have come before.
  bool has_all(const ListPage& page) const;

  /// Why a page cannot end the list, as it does: fewer works have come than it counts; empty where it can, or
  /// where it leads on.
  std::string early_end(const ListPage& page) const;

  /// Saves the page as it came, gzip or plain.
  void save_page(std::string_view body);

  /// Saves works with all their authors beside the page that cut them; sorted before it, so that a reader
  /// that keeps the first of two equal ids keeps the whole one.
  void save_completed(const std::vector<std::string>& works);

  /// Counts the page that was saved, moves on to `next`, and writes the checkpoint.
  void advance(const ListPage& page, std::optional<std::string> next);

 private:
  std::filesystem::path page_file(std::uint64_t number, std::string_view suffix = "") const;
  void load();
  void remove_pages() const;
  void write_checkpoint() const;

  std::filesystem::path folder_;
  bool compress_;
  ShardState state_;
  std::uint64_t first_count_ = 0;  ///< meta.count as it was heard first
  std::unordered_set<std::string> ids_;
  std::unordered_set<std::string> cursors_;
};

/// The checkpoint in a shard's folder; nothing where it was not begun, and, with a warning, where the file is
/// damaged.
std::optional<ShardState> read_checkpoint(const std::filesystem::path& folder);

}  // namespace computedivide
