// What a result depends on, as one digest: the program, the step, the values of its parameters, and the
// content of everything it reads. Time stamps are never evidence of a change; an unchanged stamp (with size
// and inode) only spares reading a file again.

#include "computedivide/pipeline/fingerprint.hpp"

#include "computedivide/base/error.hpp"
#include "computedivide/base/hash.hpp"
#include "computedivide/data/json.hpp"

namespace computedivide {

namespace fs = std::filesystem;

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
      entry.digest = member.at("digest", where).text(where);
      entries_.emplace(key, std::move(entry));
    }
  } catch (const Error&) {
    entries_.clear();  // It is only a memory: everything is read again.
  }
}

template <class Compute>
std::optional<std::string> DigestCache::cached(const std::string& key, const fs::path& path,
                                               Compute compute) {
  const std::optional<FileStamp> stamp = file_stamp(path);
  if (!stamp) return std::nullopt;
  {
    const std::lock_guard<std::mutex> lock(mutex_);
    const auto place = entries_.find(key);
    if (place != entries_.end() && place->second.stamp == *stamp) return place->second.digest;
  }
  std::string digest = compute();
  const std::lock_guard<std::mutex> lock(mutex_);
  entries_[key] = {*stamp, digest};
  changed_ = true;
  return digest;
}

std::optional<std::string> DigestCache::file(const fs::path& path) {
  return cached(fs::absolute(path).lexically_normal().string(), path, [&] { return sha256_file(path); });
}

std::string DigestCache::source(const Source& source) {
  if (!source.missing.empty()) return "missing: " + source.missing;
  if (source.version) {
    return cached(source.name + " at " + source.files.front().string(), source.files.front(), source.version)
        .value_or("missing");
  }
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

void DigestCache::remember(const fs::path& path, std::string digest) {
  cached(fs::absolute(path).lexically_normal().string(), path, [&] { return std::move(digest); });
}

void DigestCache::save() {
  const std::lock_guard<std::mutex> lock(mutex_);
  if (!changed_) return;
  Json::Object all;
  for (const auto& [key, entry] : entries_) {
    all.emplace_back(key, Json::Object{{"size", static_cast<std::int64_t>(entry.stamp.size)},
                                       {"inode", static_cast<std::int64_t>(entry.stamp.inode)},
                                       {"modified_ns", entry.stamp.modified_ns},
                                       {"digest", entry.digest}});
  }
  write_atomically(memory_, to_text(all));
  changed_ = false;
}

std::string fingerprint(const Step& step, std::string_view program,
                        const std::map<std::string, std::string>& parameters,
                        const std::vector<InputDigest>& inputs) {
  return fingerprint(step.id, program, parameters, inputs);
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
