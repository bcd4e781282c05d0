// What a result depends on, as one digest: the program, the step, the values of its parameters, and the
// content of everything it reads. Time stamps are never evidence of a change; an unchanged stamp (with size
// and inode) only spares reading a file again, and only where it is older than the reading by more than the
// clock of a file system may be coarse: a file that changes right after it was read may keep its stamp.

#include "pipeline/fingerprint.hpp"

#include <chrono>

#include "base/hash.hpp"
#include "computedivide/error.hpp"
#include "computedivide/json.hpp"

namespace computedivide {

namespace fs = std::filesystem;

namespace {

constexpr std::int64_t coarsest_clock_ns = 2'000'000'000;  // FAT

std::int64_t now_ns() {
  using std::chrono::system_clock;
  return std::chrono::duration_cast<std::chrono::nanoseconds>(system_clock::now().time_since_epoch()).count();
}

}  // namespace

DigestCache::DigestCache(fs::path memory) : memory_(std::move(memory)) {
  if (!file_stamp(memory_)) return;
  try {
    const std::string where = memory_.string();
    const Json json = parse_json(read_file(memory_), where);
    for (const auto& [key, member] : json.object(where)) {
      Entry entry;
      entry.stamp.size = static_cast<std::uint64_t>(member.at("size", where).integer(where));
      entry.stamp.inode = static_cast<std::uint64_t>(member.at("inode", where).integer(where));
      entry.stamp.modified_ns = member.at("modified_ns", where).integer(where);
      entry.read_ns = member.at("read_ns", where).integer(where);
      entry.digest = member.at("digest", where).text(where);
      entries_.emplace(key, std::move(entry));
    }
  } catch (const Error&) {
    entries_.clear();  // It is only a memory: everything is read again.
  }
}

std::optional<std::string> DigestCache::file(const fs::path& path) {
  const std::optional<FileStamp> stamp = file_stamp(path);
  if (!stamp) return std::nullopt;
  const std::string key = fs::absolute(path).lexically_normal().string();
  const std::int64_t now = now_ns();
  {
    const std::lock_guard<std::mutex> lock(mutex_);
    const auto place = entries_.find(key);
    if (place != entries_.end()) {
      const Entry& entry = place->second;
      if (entry.stamp == *stamp && stamp->modified_ns + coarsest_clock_ns < entry.read_ns &&
          entry.read_ns <= now)
        return entry.digest;
    }
  }
  std::string digest = sha256_file(path);
  const std::lock_guard<std::mutex> lock(mutex_);
  entries_[key] = {*stamp, now, digest};
  changed_ = true;
  return digest;
}

std::string DigestCache::source(const Source& source) {
  if (!source.missing.empty()) return "missing: " + source.missing;
  // Asked in every run: an answer that a passing fault gave must not outlive it.
  if (source.version) return source.version();
  std::vector<std::string> digests;
  for (const fs::path& path : source.files) {
    const std::optional<std::string> digest = file(path);
    if (!digest)
      fail("{}: '{}' is not there or no regular file; a readable file is needed", source.name, path.string());
    digests.push_back(*digest);
  }
  if (digests.size() == 1) return digests.front();
  std::string all;
  for (std::size_t i = 0; i < digests.size(); ++i)
    all += source.files[i].filename().string() + " " + digests[i] + "\n";
  return sha256_hex(all);
}

void DigestCache::save() {
  const std::lock_guard<std::mutex> lock(mutex_);
  if (!changed_) return;
  std::erase_if(entries_, [](const auto& entry) { return !file_stamp(entry.first); });
  Json::Object all;
  for (const auto& [key, entry] : entries_) {
    all.emplace_back(key, Json::Object{{"size", static_cast<std::int64_t>(entry.stamp.size)},
                                       {"inode", static_cast<std::int64_t>(entry.stamp.inode)},
                                       {"modified_ns", entry.stamp.modified_ns},
                                       {"read_ns", entry.read_ns},
                                       {"digest", entry.digest}});
  }
  write_atomically(memory_, to_text(all));
  changed_ = false;
}

std::string fingerprint(std::string_view id, std::string_view program,
                        const std::map<std::string, std::string>& parameters,
                        const std::vector<InputDigest>& inputs) {
  // Lengths stand before the texts, so that no two different lists spell the same.
  std::string all;
  const auto add = [&](std::string_view text) { all += fmt::format("{}:{}\n", text.size(), text); };
  add(program);
  add(id);
  for (const auto& [name, value] : parameters) {
    add(name);
    add(value);
  }
  add("inputs");
  for (const InputDigest& input : inputs) {
    add(input.name);
    add(input.sha256);
  }
  return sha256_hex(all);
}

}  // namespace computedivide
