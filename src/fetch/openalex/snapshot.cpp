// The snapshot of OpenAlex, streamed.
//
// All works are hundreds of gigabytes, of which the study needs a few: each part flows through inflate, the
// filter and deflate, and nothing else is written. Memory is two buffers and the longest line. The state
// needed to resume after a broken connection (the inflater within its member, the line within its record)
// lives as long as the process; a new process starts the part again.

#include "fetch/openalex/openalex.hpp"

#include <algorithm>
#include <set>

#include "base/address.hpp"
#include "base/files.hpp"
#include "base/log.hpp"
#include "base/text.hpp"
#include "computedivide/date.hpp"
#include "computedivide/error.hpp"
#include "computedivide/json.hpp"
#include "data/gzip.hpp"
#include "fetch/download.hpp"

namespace computedivide {

namespace fs = std::filesystem;

namespace {

constexpr std::string_view bucket = "s3://openalex/";
constexpr std::string_view date_key = "updated_date=";

/// A part from its "s3://openalex/data/…" address. The path goes into file names: it must be plain.
SnapshotPart part_of(const Json& entry, std::string_view where) {
  SnapshotPart part;
  std::string_view url = entry.at("url", where).text(where);
  const auto refuse = [&] {
    fail("{}: '{}' is not a part of the works; s3://openalex/data/…/works/updated_date=…/part_….gz is needed",
         where, entry.at("url", where).text(where));
  };
  if (!url.starts_with(bucket)) refuse();
  url.remove_prefix(bucket.size());
  const bool plain =
      std::all_of(url.begin(), url.end(), [](char c) { return is_alphanumeric(c) || contains("/_-=.", c); });
  const std::size_t date = url.find(date_key);
  if (!plain || !url.starts_with("data/") || contains(url, "..") || !contains(url, "/works/") ||
      date == std::string_view::npos || url.size() < date + date_key.size() + 12 ||
      url[date + date_key.size() + 10] != '/') {
    refuse();
  }
  part.path = url;
  part.updated_date = url.substr(date + date_key.size(), 10);
  if (!parse_date(part.updated_date) || contains(url.substr(date + date_key.size() + 11), '/')) refuse();
  if (const Json* meta = entry.find("meta")) {
    const auto count = [&](std::string_view key) {
      const Json* value = meta->find(key);
      const std::int64_t number = value == nullptr || value->is_null() ? 0 : value->integer(where);
      return static_cast<std::uint64_t>(std::max<std::int64_t>(0, number));
    };
    part.bytes = count("content_length");
    part.records = count("record_count");
  }
  return part;
}

const Json* list_of_parts(const Json& json) {
  for (const std::string_view key : {"files", "entries"})
    if (const Json* list = json.find(key)) return list;
  return nullptr;
}

fs::path file_of(const SnapshotOptions& options, const SnapshotPart& part) {
  const fs::path path(part.path);
  return options.folder / path.parent_path().filename() / (path.stem().string() + ".jsonl.gz");
}

/// True if the part is already here and was filtered in the same way.
bool is_done(const SnapshotOptions& options, const SnapshotPart& part) {
  const fs::path file = file_of(options, part);
  const auto stamp = file_stamp(file);
  if (!stamp) return false;
  const std::string where = sidecar_of(file).string();
  std::optional<Provenance> sidecar;
  std::string filter;
  std::uint64_t bytes = 0;
  try {
    sidecar = read_sidecar(file);
    if (!sidecar) return false;
    const Json more(sidecar->more);
    filter = more.at("filter", where).text(where);
    bytes = more.at("part_bytes", where).count(where);
  } catch (const Error& damaged) {
    log::warning("{}; the part is streamed again", damaged.what());
    return false;
  }
  if (filter != options.filter.description()) {
    fail("{}: was made with another filter ({}); use another folder (--into), or remove this one",
         file.string(), filter);
  }
  // A new snapshot may have another part of the same name: its length differs.
  return stamp->size == sidecar->bytes && (part.bytes == 0 || part.bytes == bytes);
}

std::string manifest_text(HttpSession& session, const SnapshotOptions& options, std::string& where) {
  for (const std::string_view path : {"/data/jsonl/works/manifest.json", "/data/works/manifest"}) {
    where = options.base + std::string(path);
    HttpRequest request;
    request.address = where;
    HttpResponse response = session.get(request);
    // The bucket answers 403 for files that do not exist.
    if ((response.status == 403 || response.status == 404) && path.ends_with(".json")) continue;
    expect_success(response);
    return response.body;
  }
  return "";
}

/// One part on its way through the filter.
struct Stream {
  const SnapshotOptions& options;
  const SnapshotPart& part;
  const std::function<void(std::uint64_t)>& progress;
  const fs::path file = file_of(options, part);
  const std::string address = options.base + "/" + percent_encode(part.path, "/=");
  const SnapshotFilter filter{options.filter};
  PartFile out{file, address};
  std::uint64_t received = 0;
  SnapshotCount count = {};
  std::string reduced = {};
  std::unique_ptr<Deflater> deflater = {};
  std::unique_ptr<LineSplitter> lines = {};
  std::unique_ptr<Inflater> inflater = {};

  HttpRequest request() const {
    HttpRequest request;
    request.address = address;
    request.most_bytes = std::uint64_t{1} << 40;
    if (received > 0 && !out.validator().empty())
      request.headers = {{"Range", fmt::format("bytes={}-", received)}, {"If-Range", out.validator()}};
    return request;
  }

  void begin(const HttpResponse& head) {
    if (is_web_page(head, "")) fail("{}: is a web page; a part of the snapshot is needed", address);
    if (head.status == 206) {
      const std::string expected = fmt::format("bytes {}-", received);
      const std::string_view etag = head.header("etag");
      if (received == 0 || !head.header("content-range").starts_with(expected) ||
          (!etag.empty() && etag != out.etag)) {
        fail("{}: the server sends a different range than requested; a server that obeys Range is needed",
             address);
      }
      return;
    }
    out.restart(head.header("etag"), head.header("last-modified"));
    received = 0;
    count = {};
    deflater = std::make_unique<Deflater>([this](std::string_view piece) { out.append(piece); });
    lines = std::make_unique<LineSplitter>([this](std::string_view line) { take_line(line); });
    inflater = std::make_unique<Inflater>([this](std::string_view piece) { lines->push(piece); });
  }

  void take(std::string_view piece) {
    received += piece.size();
    if (part.bytes > 0 && received > part.bytes) {
      fail("{}: is longer than the {} bytes of its manifest; the manifest's own part is needed", address,
           part.bytes);
    }
    inflater->push(piece, address);
    if (received >= 2 && !inflater->is_gzip()) fail("{}: is not gzip; a part of the snapshot is", address);
    if (progress) progress(received);
  }

  bool is_short() const { return part.bytes > 0 && received < part.bytes; }

  SnapshotCount finish() {
    if (!inflater || !inflater->complete())
      fail("{}: ends within its compressed data after {} bytes; the whole part is needed", address, received);
    lines->finish();
    count.too_long = lines->too_long();
    if (count.records() < part.records) {
      fail("{}: holds {} records, and its manifest says {}; the whole part is needed", address,
           count.records(), part.records);
    }
    deflater->finish();
    const std::string etag = out.etag, modified = out.last_modified;
    const std::string sha256 = sha256_file(out.path);
    count.bytes_kept = out.size;
    out.adopt();
    Json::Object verdicts;
    for (std::size_t i = 0; i < verdict_count; ++i)
      verdicts.emplace_back(std::string(name_of(static_cast<FilterVerdict>(i))), count.verdicts[i]);
    write_sidecar(file, {"OpenAlex snapshot, works updated " + part.updated_date,
                         address,
                         sha256,
                         count.bytes_kept,
                         "CC0",
                         etag,
                         modified,
                         {{"filter", options.filter.description()},
                          {"part_bytes", received},
                          {"manifest_records", part.records},
                          {"records", std::move(verdicts)},
                          {"lines_too_long", count.too_long}}});
    return count;
  }

  void take_line(std::string_view line) {
    const FilterVerdict verdict = filter.decide(line, reduced);
    ++count.verdicts[static_cast<std::size_t>(verdict)];
    if (verdict == FilterVerdict::kept) deflater->push(reduced);
  }
};

}  // namespace

std::uint64_t SnapshotCount::records() const {
  std::uint64_t sum = too_long;
  for (const std::uint64_t n : verdicts) sum += n;
  return sum;
}

std::vector<SnapshotPart> read_manifest(std::string_view text, std::string_view where) {
  const Json json = parse_json(text, where);
  const Json* list = list_of_parts(json);
  if (const Json* entities = json.find("entities"); list == nullptr && entities != nullptr) {
    for (const Json& entity : entities->array(where))
      if (entity.at("entity_type", where).text(where) == "works") list = list_of_parts(entity);
  }
  if (list == nullptr) fail("{}: lists no works; a manifest with 'files' or 'entries' is needed", where);
  std::vector<SnapshotPart> parts;
  for (const Json& entry : list->array(where)) parts.push_back(part_of(entry, where));
  std::sort(parts.begin(), parts.end(),
            [](const SnapshotPart& a, const SnapshotPart& b) { return a.path < b.path; });
  std::set<std::string_view> names;  // of the files that the parts become
  for (const SnapshotPart& part : parts) {
    if (const std::string_view path = part.path; !names.insert(path.substr(path.find(date_key))).second)
      fail("{}: '{}' appears twice; one entry per part is needed", where, path);
  }
  return parts;
}

SnapshotPlan plan_snapshot(HttpSession& session, const SnapshotOptions& options) {
  for (const std::string& date : {options.from, options.to})
    if (!date.empty() && (date.size() != 10 || !parse_date(date)))
      fail_usage("'{}' is not a day; one like 2026-05-01 is needed", date);
  std::string where;
  const std::string text = manifest_text(session, options, where);
  SnapshotPlan plan;
  for (SnapshotPart& part : read_manifest(text, where)) {
    if (!options.from.empty() && part.updated_date < options.from) continue;
    if (!options.to.empty() && part.updated_date > options.to) continue;
    if (is_done(options, part)) {
      ++plan.done;
      continue;
    }
    if (options.most_parts && plan.parts.size() >= *options.most_parts) continue;
    plan.bytes += part.bytes;
    plan.records += part.records;
    plan.parts.push_back(std::move(part));
  }
  return plan;
}

SnapshotCount fetch_part(HttpSession& session, const SnapshotOptions& options, const SnapshotPart& part,
                         const std::function<void(std::uint64_t)>& progress) {
  Stream stream{options, part, progress};
  stream.out.discard();  // left by a killed run, whose inflater is gone
  const BodySink sink{[&](const HttpResponse& head) { stream.begin(head); },
                      [&](std::string_view piece) { stream.take(piece); }};
  for (int tried = 0;; ++tried) {
    const HttpResponse response = session.retry([&] { return stream.request(); }, &sink);
    expect_success(response);
    if (!stream.is_short()) break;
    if (tried + 1 >= session.policy().tries) {
      fail("{}: ends after {} of {} bytes, {} times; the whole part is needed", part.path, stream.received,
           part.bytes, tried + 1);
    }
    log::info("{}: ended after {} of {} bytes; asking for the rest", part.path, stream.received, part.bytes);
  }
  const SnapshotCount count = stream.finish();
  if (part.records > 0 && count.records() > part.records)
    log::warning("{}: holds {} records; its manifest says {}", part.path, count.records(), part.records);
  return count;
}

}  // namespace computedivide
