// What a result depends on, as one digest: the program, the step, the values of its parameters, and the
// content of everything it reads. Time stamps are never evidence of a change; an unchanged stamp (with size
// and inode) only spares reading a file again, and only if it is older than the reading by more than a file
// system clock's resolution: a file that changes right after it was read may keep its stamp.

#include "pipeline/record.hpp"

#include <algorithm>
#include <chrono>
#include <set>

#include "base/find.hpp"
#include "base/log.hpp"
#include "base/text.hpp"
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

// run.json, written and read. There is one reader: anything that the program does not write is refused, with
// its place. The next run ignores a refused record and makes everything again; 'verify' says what is wrong
// with it.

Json parameters_to_json(const Parameters& parameters) {
  return Json::Object(parameters.begin(), parameters.end());
}

Parameters parameters_from_json(const Json& json, const std::string& where) {
  Parameters parameters;
  for (const auto& [name, value] : json.object(where))
    if (!parameters.emplace(name, value.text(fmt::format("{}: parameter '{}'", where, name))).second)
      fail("{}: parameter '{}' appears twice; one value per name is needed", where, name);
  return parameters;
}

std::string digest_from_json(const Json& json, std::string_view key, const std::string& where) {
  const std::string& digest = json.at(key, where).text(where);
  if (digest.size() != 64 || digest.find_first_not_of("0123456789abcdef") != std::string::npos)
    fail("{}: {} '{}' is not a SHA-256; 64 hexadecimal digits in lower case are needed", where, key, digest);
  return digest;
}

Outputs::Written output_from_json(const Json& json, std::string_view id, const std::string& where) {
  Outputs::Written output;
  output.name = json.at("name", where).text(where);
  // A step writes only files of its own stem, directly in the folder; a name that leads elsewhere would make
  // 'clean' remove files that are not ours.
  const std::string_view stem = stem_of(id);
  if (stem.empty() || !is_own_name(output.name, id) || contains(output.name, '\0'))
    fail("{}: output '{}' is not a file of the step; a file name that begins with '{}.' or '{}_' is needed",
         where, output.name, stem, stem);
  const std::string at = fmt::format("{}: output '{}'", where, output.name);
  output.sha256 = digest_from_json(json, "sha256", at);
  const std::int64_t bytes = json.at("bytes", at).integer(at);
  if (bytes < 0) fail("{}: bytes '{}' is not a size; a whole number from 0 is needed", at, bytes);
  output.bytes = static_cast<std::uint64_t>(bytes);
  return output;
}

StepRecord step_from_json(const Json& json, std::string_view id, const std::string& where) {
  StepRecord step;
  step.fingerprint = digest_from_json(json, "fingerprint", where);
  // Version 0.2.0 and earlier recorded all sources for every step.
  if (json.find("code_sha256") != nullptr) step.code = digest_from_json(json, "code_sha256", where);
  step.parameters = parameters_from_json(json.at("parameters", where), where);
  for (const Json& input : json.at("inputs", where).array(where)) {
    step.inputs.push_back({input.at("name", where).text(where), input.at("sha256", where).text(where)});
    // A program's version or the reason for a missing source may replace a digest; an empty value may not.
    if (step.inputs.back().name.empty() || step.inputs.back().sha256.empty())
      fail("{}: an input without name or digest; both are needed", where);
  }
  for (const Json& output : json.at("outputs", where).array(where))
    step.outputs.push_back(output_from_json(output, id, where));
  return step;
}

Json step_to_json(std::string_view id, const StepRecord& step) {
  Json::Array inputs;
  for (const InputDigest& input : step.inputs)
    inputs.push_back(Json::Object{{"name", input.name}, {"sha256", input.sha256}});
  Json::Array outputs;
  for (const Outputs::Written& output : step.outputs) {
    outputs.push_back(
        Json::Object{{"name", output.name}, {"sha256", output.sha256}, {"bytes", output.bytes}});
  }
  Json::Object members{{"id", id}, {"fingerprint", step.fingerprint}};
  if (!step.code.empty()) members.emplace_back("code_sha256", step.code);
  members.emplace_back("parameters", parameters_to_json(step.parameters));
  members.emplace_back("inputs", inputs);
  members.emplace_back("outputs", outputs);
  return members;
}

}  // namespace

DigestCache::DigestCache(fs::path memory) : memory_(std::move(memory)) {
  if (!file_stamp(memory_)) return;
  try {
    const std::string where = memory_.string();
    const Json json = parse_json(read_file(memory_), where);
    for (const auto& [key, member] : json.object(where)) {
      const FileStamp stamp{member.at("size", where).count(where), member.at("inode", where).count(where),
                            member.at("modified_ns", where).integer(where)};
      entries_[key] = {stamp, member.at("read_ns", where).integer(where),
                       member.at("digest", where).text(where)};
    }
  } catch (const Error&) {
    entries_.clear();  // It is only a cache: everything is read again.
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
  // Checked in every run: the result of a temporary fault must not outlive it.
  if (source.version) return source.version();
  std::vector<std::string> digests;
  for (const fs::path& path : source.files) {
    const std::optional<std::string> digest = file(path);
    if (!digest)
      fail("{}: '{}' does not exist or is not a regular file; a readable file is needed", source.name,
           path.string());
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
    all.emplace_back(key, Json::Object{{"size", entry.stamp.size},
                                       {"inode", entry.stamp.inode},
                                       {"modified_ns", entry.stamp.modified_ns},
                                       {"read_ns", entry.read_ns},
                                       {"digest", entry.digest}});
  }
  write_atomically(memory_, to_text(all));
  changed_ = false;
}

std::string fingerprint(std::string_view id, std::string_view program, const Parameters& parameters,
                        const std::vector<InputDigest>& inputs) {
  // Lengths come before the texts, so that no two different lists give the same bytes.
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

std::string program_of(const RunRecord& record, const StepRecord& step) {
  return fmt::format("{} {}", record.version, step.code.empty() ? record.source_digest : step.code);
}

Json program_json(const RunRecord& record) {
  return Json::Object{
      {"name", "computedivide"}, {"version", record.version}, {"source_sha256", record.source_digest}};
}

std::optional<std::string> difference(const StepRecord& before, const StepRecord& now) {
  for (const auto& [name, value] : now.parameters) {
    const auto old = before.parameters.find(name);
    if (old == before.parameters.end()) return fmt::format("parameter '{}' is new", name);
    if (old->second != value)
      return fmt::format("parameter '{}' was '{}' and is '{}'", name, old->second, value);
  }
  for (const InputDigest& input : now.inputs) {
    const InputDigest* old = find_by(before.inputs, &InputDigest::name, input.name);
    if (old == nullptr) return fmt::format("input '{}' is new", input.name);
    if (old->sha256 != input.sha256) return fmt::format("input '{}' changed", input.name);
  }
  if (before.inputs.size() != now.inputs.size()) return "an input is gone";
  if (before.code != now.code) return "its code changed";
  if (before.fingerprint != now.fingerprint) return "the program changed";
  return std::nullopt;
}

void check_record_place(const fs::path& folder) {
  const fs::path path = folder / "run.json";
  if (fs::exists(path) && !fs::is_regular_file(path))
    fail("{}: is not a regular file; it must be the record of a run, or absent", path.string());
}

WrittenRecord run_record_from_text(std::string_view text, std::string_view name) {
  const std::string where(name);
  const Json json = parse_json(text, where);
  if (const std::int64_t schema = json.at("schema", where).integer(where); schema != 1)
    fail("{}: schema '{}' is unknown; schema 1 is needed", where, schema);
  WrittenRecord written;
  RunRecord& record = written.record;
  record.version = json.at("program", where).at("version", where).text(where);
  record.source_digest = json.at("program", where).at("source_sha256", where).text(where);
  record.parameters = parameters_from_json(json.at("parameters", where), where);
  const std::string& seed = json.at("seed", where).text(where);
  const auto parameter = record.parameters.find("seed");
  if (seed != (parameter == record.parameters.end() ? "" : parameter->second))
    fail("{}: seed '{}' is not the parameter 'seed'; the same value is needed in both", where, seed);
  for (const Json& source : json.at("sources", where).array(where))
    record.sources.push_back(source_info_from_json(source, where));
  std::set<std::string> outputs;
  for (const Json& step : json.at("steps", where).array(where)) {
    const std::string& id = step.at("id", where).text(where);
    const std::string at = fmt::format("{}: step '{}'", where, id);
    const auto [place, is_new] = record.steps.emplace(id, step_from_json(step, id, at));
    if (!is_new) fail("{}: appears twice; one entry per step is needed", at);
    for (const Outputs::Written& output : place->second.outputs)
      if (!outputs.insert(output.name).second)
        fail("{}: output '{}' appears twice; one entry per file is needed", at, output.name);
    written.order.push_back(id);
  }
  return written;
}

WrittenRecord read_written_record(const fs::path& folder) {
  const fs::path path = folder / "run.json";
  return run_record_from_text(read_file(path), path.string());
}

RunRecord read_run_record(const fs::path& folder) {
  if (!file_stamp(folder / "run.json")) return {};
  try {
    return read_written_record(folder).record;
  } catch (const Error& error) {
    log::warning("{}; everything is made again", error.what());
    return {};
  }
}

std::string run_record_to_text(const RunRecord& record, std::span<const std::string> order) {
  Json::Array sources;
  for (const SourceInfo& source : record.sources) sources.push_back(to_json(source));
  Json::Array done;
  for (const std::string& id : order) {
    const auto place = record.steps.find(id);
    if (place != record.steps.end()) done.push_back(step_to_json(id, place->second));
  }
  const auto seed = record.parameters.find("seed");
  return to_text(Json::Object{{"schema", 1},
                              {"program", program_json(record)},
                              {"seed", seed == record.parameters.end() ? "" : seed->second},
                              {"parameters", parameters_to_json(record.parameters)},
                              {"sources", sources},
                              {"steps", done}});
}

void write_run_record(const fs::path& folder, const RunRecord& record, std::span<const Step> steps) {
  std::vector<std::string> order;
  for (const Step& step : steps) order.emplace_back(step.id);
  write_atomically(folder / "run.json", run_record_to_text(record, order));
}

fs::path hidden_folder(const fs::path& out) { return out / ".computedivide"; }

Workspace::Workspace(fs::path folder) : folder_(std::move(folder)), made_(!fs::exists(folder_)) {
  const fs::path hidden = hidden_folder(folder_);
  std::error_code error;
  // With a link the sweeping below would remove files that are not ours.
  if (fs::is_symlink(hidden, error))
    fail("{}: is a symbolic link; a folder that 'run-all' has made, or none, is expected", hidden.string());
  fs::create_directories(hidden, error);
  if (error) fail("{}: cannot be made: {}; a writable folder is needed", folder_.string(), error.message());
  lock_ = open_locked(hidden / "lock");
  if (!lock_)
    fail("{}: another run is using it; wait until it ends, or choose another folder with --out",
         folder_.string());
  sweep_leftovers(folder_);
  sweep_leftovers(hidden);
  fs::remove_all(hidden / "scratch", error);
}

Workspace::~Workspace() {
  std::error_code error;
  fs::remove_all(hidden_folder(folder_) / "scratch", error);
  const auto is_hidden = [&](const auto& entry) { return entry.path() == hidden_folder(folder_); };
  if (made_ && std::all_of(fs::directory_iterator(folder_, error), {}, is_hidden))
    fs::remove_all(folder_, error);
}

std::size_t clean_outputs(const fs::path& out) {
  if (fs::exists(fs::symlink_status(out)) && !fs::is_directory(out))
    fail("{}: is not a folder; the folder of a run's results is expected", out.string());
  if (!fs::exists(out / "run.json") && !fs::exists(hidden_folder(out))) return 0;
  const Workspace workspace(out);  // not from under a run
  // A record that cannot be read would leave behind what it lists.
  const RunRecord record = fs::exists(out / "run.json") ? read_written_record(out).record : RunRecord{};
  std::size_t removed = 0;
  for (const auto& [id, step] : record.steps)
    for (const Outputs::Written& output : step.outputs) removed += fs::remove(out / output.name);
  removed += fs::remove(out / "run.json");
  removed += fs::remove(out / datapackage_file);
  fs::remove_all(hidden_folder(out));
  if (fs::is_empty(out)) fs::remove(out);
  return removed;
}

}  // namespace computedivide
