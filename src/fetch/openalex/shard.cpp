// A month's pages on disk.
//
// Each page is written whole (temporary file, fsync, rename) before the checkpoint that counts it. A run
// killed between the two leaves a page that the checkpoint does not know: it is the answer to the next
// cursor, so it is used instead of asking again.

#include "fetch/openalex/openalex.hpp"

#include <fmt/ranges.h>

#include <algorithm>

#include "base/files.hpp"
#include "base/log.hpp"
#include "base/text.hpp"
#include "computedivide/error.hpp"
#include "computedivide/json.hpp"
#include "data/gzip.hpp"

namespace computedivide {

namespace fs = std::filesystem;

namespace {

fs::path checkpoint_of(const fs::path& folder) { return folder / ".checkpoint.json"; }

ShardState state_from_text(std::string_view text, const std::string& where) {
  const Json json = parse_json(text, where);
  const auto count = [&](std::string_view key) { return json.at(key, where).count(where); };
  ShardState state;
  state.query = json.at("query", where).text(where);
  state.pages = count("pages");
  const Json& next = json.at("next", where);
  state.next = next.is_null() ? std::nullopt : std::optional(next.text(where));
  state.works = count("works");
  state.duplicates = count("duplicates");
  state.cut = count("cut");
  state.completed = count("completed");
  state.count = count("count");
  if (!json.at("population", where).is_null()) state.population = count("population");
  for (const Json& hash : json.at("sha256", where).array(where)) state.hashes.push_back(hash.text(where));
  return state;
}

}  // namespace

std::optional<ShardState> read_checkpoint(const fs::path& folder) {
  const fs::path path = checkpoint_of(folder);
  if (!file_stamp(path)) return std::nullopt;
  try {
    return state_from_text(read_file(path), path.string());
  } catch (const Error& damaged) {
    log::warning("{}; the shard is fetched again", damaged.what());
    return std::nullopt;
  }
}

bool is_complete(const ShardState& state) {
  const bool is_sample = contains(state.query, "&sample=");
  return !state.next && (is_sample || state.works >= state.count);
}

void ShardStore::write_checkpoint() const {
  Json::Array hashes(state_.hashes.begin(), state_.hashes.end());
  write_atomically(checkpoint_of(folder_), to_text(Json::Object{{"schema", 1},
                                                                {"query", state_.query},
                                                                {"pages", state_.pages},
                                                                {"next", state_.next},
                                                                {"works", state_.works},
                                                                {"duplicates", state_.duplicates},
                                                                {"cut", state_.cut},
                                                                {"completed", state_.completed},
                                                                {"count", state_.count},
                                                                {"population", state_.population},
                                                                {"sha256", std::move(hashes)}}));
}

fs::path ShardStore::page_file(std::uint64_t number, std::string_view suffix) const {
  return folder_ / fmt::format("page-{:05}{}.json{}", number, suffix, compress_ ? ".gz" : "");
}

ShardStore::ShardStore(const Shard& shard, std::string query, bool compress)
    : folder_(shard.folder), compress_(compress) {
  if (const auto saved = read_checkpoint(folder_)) {
    if (saved->query != query) {
      fail("{}: holds pages of another query ({}); use another folder (--into), or remove this one",
           folder_.string(), saved->query);
    }
    state_ = *saved;
    first_count_ = state_.count;
    if (const std::optional<fs::path> damaged = damaged_page()) {
      log::warning("{}: is missing or not as it was saved; the shard is fetched again", damaged->string());
    } else {
      if (!done()) load();
      is_resumed_ = !done() && state_.pages > 0;
      if (!done() || is_complete(state_)) return;
      log::warning("{}: {} works were fetched and meta.count says {}; the shard is fetched again",
                   folder_.string(), state_.works, state_.count);
    }
  }
  state_.query = std::move(query);
  start_over();
}

void ShardStore::start_over() {
  std::string query = std::move(state_.query);
  state_ = {};
  state_.query = std::move(query);
  ids_.clear();
  cursors_.clear();
  first_count_ = 0;
  is_resumed_ = false;
  remove_pages();
  write_checkpoint();  // before the first page, so that a page is never without the query that it answers
}

/// None of them may be mistaken for one that was saved before its checkpoint.
void ShardStore::remove_pages() const {
  std::error_code missing;
  for (const fs::directory_entry& entry : fs::directory_iterator(folder_, missing)) {
    if (!entry.path().filename().string().starts_with("page-")) continue;
    std::error_code error;
    fs::remove(entry.path(), error);
    if (error)
      fail("{}: cannot be removed: {}; a writable folder is needed", entry.path().string(), error.message());
  }
}

std::optional<fs::path> ShardStore::damaged_page() {
  // A shard begun without compression goes on without.
  for (int form = 0; form < 2 && !file_stamp(page_file(1)); ++form) compress_ = !compress_;
  for (std::uint64_t number = 1; number <= state_.pages; ++number) {
    const fs::path file = page_file(number);
    if (!file_stamp(file) || state_.hashes.size() < number || sha256_file(file) != state_.hashes[number - 1])
      return file;
  }
  return std::nullopt;
}

void ShardStore::load() {
  sweep_leftovers(folder_);
  for (std::uint64_t number = 1; number <= state_.pages; ++number) {
    const fs::path file = page_file(number);
    const ListPage page = read_list_page(gunzip(read_file(file), file.string()), file.string());
    ids_.insert(page.ids.begin(), page.ids.end());
    if (page.next_cursor) cursors_.insert(*page.next_cursor);
  }
}

std::optional<std::string> ShardStore::pending() const {
  const fs::path file = page_file(state_.pages + 1);
  if (done() || !file_stamp(file)) return std::nullopt;
  return gunzip(read_file(file), file.string());
}

std::string ShardStore::astray(const ListPage& page) const {
  const std::uint64_t number = state_.pages + 1;
  // A few works may leave a list while it is fetched.
  if (const std::uint64_t few = state_.count / 100 + 1; page.count + few < state_.count) {
    return fmt::format("page {} says that the list has {} works, and the page before said {}", number,
                       page.count, state_.count);
  }
  // A last page does not mean going in circles: it may be empty, or repeat a work that moved.
  if (page.ids.empty() || !page.next_cursor) return "";
  if (cursors_.contains(*page.next_cursor) || page.next_cursor == state_.next)
    return fmt::format("page {} leads back to an earlier page", number);
  // Uses the first count reported: one that grows with every page would have no end.
  const std::uint64_t count = first_count_ > 0 ? first_count_ : page.count;
  if (number > 10 + 2 * (count / works_a_page))
    return fmt::format("page {} is more pages than {} works can fill", number, count);
  if (!has_all(page)) return "";
  return fmt::format("page {} has only works that were already fetched", number);
}

bool ShardStore::has_all(const ListPage& page) const {
  return std::all_of(page.ids.begin(), page.ids.end(),
                     [&](const std::string& id) { return ids_.contains(id); });
}

std::string ShardStore::early_end(const ListPage& page) const {
  if (!page.ids.empty() && page.next_cursor) return "";
  std::unordered_set<std::string_view> fresh;
  for (const std::string& id : page.ids)
    if (!ids_.contains(id)) fresh.insert(id);
  const std::uint64_t come = state_.works + fresh.size();
  if (come >= page.count) return "";
  return fmt::format("the list ends after {} works, but meta.count says {}", come, page.count);
}

void ShardStore::save_page(std::string_view body) {
  write_atomically(page_file(state_.pages + 1), compress_ ? gzip(body) : std::string(body));
}

void ShardStore::save_completed(const std::vector<std::string>& works) {
  if (works.empty()) return;
  const std::string body =
      fmt::format("{{\"meta\":{{\"count\":{}}},\"results\":[{}]}}\n", works.size(), fmt::join(works, ","));
  write_atomically(page_file(state_.pages + 1, "-authors"), compress_ ? gzip(body) : body);
  state_.completed += works.size();
}

void ShardStore::advance(const ListPage& page, std::optional<std::string> next) {
  for (const std::string& id : page.ids) ids_.insert(id).second ? ++state_.works : ++state_.duplicates;
  if (page.next_cursor) cursors_.insert(*page.next_cursor);
  state_.cut += page.cut.size();
  state_.count = page.count;
  if (first_count_ == 0) first_count_ = page.count;
  state_.hashes.push_back(sha256_file(page_file(state_.pages + 1)));
  ++state_.pages;
  state_.next = std::move(next);
  is_resumed_ = false;
  write_checkpoint();
}

}  // namespace computedivide
