// One file over HTTP, safely: a file is replaced only by complete, checked and valid content.
//
// What has been received is kept in `<file>.part` and resumed with Range; If-Range makes the server send all
// of it again when the file has changed in between (RFC 9110, section 13.1.5). A server may ignore Range
// (200: begin anew), ignore If-Range (206 with another ETag: begin anew), or send a different range than
// requested. A pinned file is right when its SHA-256 is; pieces that do not fit are thrown away once and the
// file is requested as a whole.

#include "fetch/download.hpp"

#include <algorithm>
#include <fstream>

#include "base/address.hpp"
#include "base/log.hpp"
#include "base/text.hpp"
#include "computedivide/error.hpp"
#include "computedivide/json.hpp"

namespace computedivide {

namespace fs = std::filesystem;

namespace {

std::string first_bytes(const fs::path& file) {
  std::ifstream stream(file, std::ios::binary);
  std::string bytes(512, '\0');
  stream.read(bytes.data(), static_cast<std::streamsize>(bytes.size()));
  bytes.resize(static_cast<std::size_t>(stream.gcount()));
  return bytes;
}

/// The first number of "bytes 100-199/200" and the last; nothing if the server does not say.
struct ContentRange {
  std::optional<std::uint64_t> start, total;
};

ContentRange content_range(std::string_view value) {
  ContentRange range;
  if (!value.starts_with("bytes ")) return range;
  value.remove_prefix(6);
  const std::size_t slash = std::min(value.find('/'), value.size());
  range.start = parse_count(value.substr(0, std::min(value.find('-'), slash)));
  if (slash < value.size()) range.total = parse_count(value.substr(slash + 1));
  return range;
}

/// One run through all attempts at one file.
struct Arriving {
  HttpSession& session;
  const Download& wanted;
  PartFile part{wanted.file, wanted.address};
  const std::uint64_t most = wanted.bytes.value_or(wanted.most_bytes);
  std::uint64_t total = 0;
  bool asked_with_etag = false;
  bool misfit = false;  ///< the piece received is not the missing one
  bool pieced = false;  ///< the content comes from more than one answer

  /// The file's length, pinned or as the server says; 0 if nobody does.
  std::uint64_t expected() const { return wanted.bytes.value_or(total); }

  HttpResponse run(const std::string& known_etag) {
    misfit = false;
    const BodySink sink{[this](const HttpResponse& head) { begin(head); },
                        [this](std::string_view piece) { take(piece); }};
    return session.retry([&] { return request(known_etag); }, &sink);
  }

  HttpRequest request(const std::string& known_etag) {
    HttpRequest request;
    asked_with_etag = part.size == 0 && !known_etag.empty();
    request.address = wanted.address;
    // take() is first to see a body that is too long; this bounds one whose pieces are thrown away.
    request.most_bytes = most + (std::uint64_t{1} << 20);
    if (part.size > 0) {
      request.headers = {{"Range", fmt::format("bytes={}-", part.size)}, {"If-Range", part.validator()}};
    } else if (!known_etag.empty()) {
      request.headers = {{"If-None-Match", known_etag}};
    }
    return request;
  }

  void begin(const HttpResponse& head) {
    if (is_web_page(head, "")) {
      fail("{}: is a web page; the file itself is needed (is there a login page in between?)",
           without_secrets(wanted.address));
    }
    const std::string_view etag = head.header("etag");
    if (head.status != 206) {
      total = parse_count(head.header("content-length")).value_or(0);
      part.restart(etag, head.header("last-modified"));
      return;
    }
    const ContentRange range = content_range(head.header("content-range"));
    total = range.total.value_or(0);
    // Without a pinned length, only the total tells a whole file from a piece.
    misfit = part.size == 0 || range.start != part.size || (!etag.empty() && etag != part.etag) ||
             (!wanted.bytes && !range.total);
    pieced = true;
  }

  void take(std::string_view piece) {
    if (misfit) return;
    if (part.size + piece.size() > most) {
      part.discard();
      fail("{}: is longer than {} bytes; the requested file is not", without_secrets(wanted.address), most);
    }
    part.append(piece);
    if (wanted.progress) wanted.progress(part.size, expected());
  }
};

/// What is wrong with the content received; empty if it is as pinned.
std::string difference(const Download& wanted, std::uint64_t expected, const PartFile& arrived,
                       const std::string& sha256) {
  if (is_web_page(HttpResponse{}, first_bytes(arrived.path)))
    return "is a web page; the file itself is needed";
  if (arrived.size < expected || (wanted.bytes && arrived.size > *wanted.bytes))
    return fmt::format("has {} bytes; {} are needed", arrived.size, expected);
  if (wanted.sha256 && sha256 != *wanted.sha256)
    return fmt::format("has SHA-256 {}; {} is needed", sha256, *wanted.sha256);
  return "";
}

/// The sidecar of a download; a damaged one is ignored and rewritten.
std::optional<Provenance> sound_sidecar(const fs::path& file) {
  try {
    return read_sidecar(file);
  } catch (const Error& damaged) {
    log::warning("{}; it is written again", damaged.what());
    return std::nullopt;
  }
}

/// The ETag for asking whether the local copy is the newest: only if the copy is still as downloaded.
std::string known_etag(const Download& wanted) {
  if (wanted.sha256 || !file_stamp(wanted.file)) return "";
  const auto sidecar = sound_sidecar(wanted.file);
  if (!sidecar || sidecar->address != without_secrets(wanted.address)) return "";
  return sha256_file(wanted.file) == sidecar->sha256 ? sidecar->etag : "";
}

void record(const Download& wanted, const PartFile* part, const std::string& sha256) {
  Provenance provenance{
      wanted.title, wanted.address, sha256, file_stamp(wanted.file)->size, wanted.licence, "", "", {}};
  if (part != nullptr) {
    provenance.etag = part->etag;
    provenance.last_modified = part->last_modified;
  }
  write_sidecar(wanted.file, provenance);
}

}  // namespace

Arrival download(HttpSession& session, const Download& wanted) {
  if (wanted.sha256 && file_stamp(wanted.file) && sha256_file(wanted.file) == *wanted.sha256) {
    const auto sidecar = sound_sidecar(wanted.file);
    if (!sidecar || sidecar->sha256 != *wanted.sha256) record(wanted, nullptr, *wanted.sha256);
    return Arrival::here_already;
  }
  Arriving arriving{session, wanted};
  PartFile& part = arriving.part;
  if (part.size > arriving.most || part.validator().empty()) part.discard();
  const std::string etag = known_etag(wanted);
  bool afresh = false;
  for (int early_ends = 0;;) {
    // A run that was killed between the last byte and the rename already has all of it.
    if (!wanted.bytes || part.size < *wanted.bytes || part.size == 0) {
      const HttpResponse response = arriving.run(etag);
      if (response.status == 304 && arriving.asked_with_etag) return Arrival::unchanged;
      if ((response.status == 416 || arriving.misfit) && !afresh) {
        log::info("{}: the part received so far does not match; starting over",
                  without_secrets(wanted.address));
        afresh = true;
        part.discard();
        continue;
      }
      expect_success(response);
      if (arriving.misfit) {
        fail("{}: the server sends a different range than requested; a server that obeys Range is needed",
             without_secrets(wanted.address));
      }
      // A body without a length that ends too early looks whole to HTTP.
      if (part.size < arriving.expected() && ++early_ends < session.policy().tries) {
        log::info("{}: ended after {} of {} bytes; asking for the rest", without_secrets(wanted.address),
                  part.size, arriving.expected());
        if (part.validator().empty()) part.discard();
        continue;
      }
    }
    const std::string sha256 = file_stamp(part.path) ? sha256_file(part.path) : sha256_hex("");
    const std::string wrong = difference(wanted, arriving.expected(), part, sha256);
    if (wrong.empty()) {
      try {
        if (wanted.validate) wanted.validate(part.path);
      } catch (...) {
        part.discard();  // trying again would not help
        throw;
      }
      part.adopt();
      record(wanted, &part, sha256);
      return Arrival::fetched;
    }
    const bool retry = arriving.pieced && !afresh;
    part.discard();
    if (!retry) fail("{}: {} (nothing was replaced)", without_secrets(wanted.address), wrong);
    log::info("{}: {}; starting over", without_secrets(wanted.address), wrong);
    afresh = true;
  }
}

PartFile::PartFile(fs::path file, std::string address)
    : path(file.string() + ".part"),
      file_(std::move(file)),
      state_(file_.string() + ".part.json"),
      address_(without_secrets(address)) {
  if (file_.has_parent_path()) make_folder(file_.parent_path());
  const auto stamp = file_stamp(path);
  if (!stamp || !file_stamp(state_)) return;
  try {
    const Json state = parse_json(read_file(state_), state_.string());
    if (state.at("address", state_.string()).text(state_.string()) != address_) return;
    etag = state.at("etag", state_.string()).text(state_.string());
    last_modified = state.at("last_modified", state_.string()).text(state_.string());
    size = stamp->size;
  } catch (const Error& damaged) {
    log::warning("{}; the file is fetched again from the beginning", damaged.what());
    discard();
  }
}

std::string PartFile::validator() const {
  // A weak ETag promises the same meaning, not the same bytes: pieces of two such bodies may not fit.
  if (!etag.empty() && !etag.starts_with("W/")) return etag;
  return last_modified;
}

void PartFile::restart(std::string_view its_etag, std::string_view its_date) {
  discard();  // the old bytes are removed before the new body's ETag is written: a kill in between leaves no
              // part
  etag = its_etag;
  last_modified = its_date;
  write_atomically(
      state_, to_text(Json::Object{{"address", address_}, {"etag", etag}, {"last_modified", last_modified}}));
  open_ = open_for_appending(path);
}

void PartFile::append(std::string_view piece) {
  if (!open_) open_ = open_for_appending(path);
  write_all(open_.number(), piece, path, "free space is expected (what was received is kept)");
  size += piece.size();
}

void PartFile::discard() {
  open_ = Descriptor();
  std::error_code error;
  fs::remove(path, error);
  fs::remove(state_, error);
  etag.clear();
  last_modified.clear();
  size = 0;
}

void PartFile::adopt() {
  open_ = Descriptor();
  sync_to_disk(path);
  replace_file(path, file_);
  std::error_code error;
  fs::remove(state_, error);
  size = 0;
}

namespace {

PinnedFile pinned_file(const Json& json, const std::string& where) {
  const auto text = [&](std::string_view key) { return json.at(key, where).text(where); };
  PinnedFile file;
  file.name = text("name");
  file.title = text("title");
  file.file = text("file");
  for (const Json& set : json.at("sets", where).array(where)) file.sets.push_back(set.text(where));
  file.repository = text("repository");
  file.commit = text("commit");
  file.path = text("path");
  file.sha256 = text("sha256");
  file.bytes = json.at("bytes", where).count(where);
  file.licence = text("licence");
  if (file.sha256.size() != 64) {
    fail("{}: '{}': SHA-256 '{}' is not 64 hexadecimal digits; the file's digest is needed", where, file.name,
         file.sha256);
  }
  const std::filesystem::path plain = file.file.lexically_normal();
  if (plain.is_absolute() || plain.empty() || *plain.begin() == "..") {
    fail("{}: '{}': file '{}' lies outside of the cache; a path within it is needed", where, file.name,
         file.file.string());
  }
  return file;
}

}  // namespace

Catalogue read_catalogue(const std::filesystem::path& path) {
  const std::string where = path.string();
  const Json json = parse_json(read_file(path), where);
  Catalogue catalogue;
  catalogue.models = json.at("models", where).text(where);
  for (const Json& file : json.at("files", where).array(where))
    catalogue.files.push_back(pinned_file(file, where));
  return catalogue;
}

std::string pinned_address(const PinnedFile& file, std::string_view base) {
  return fmt::format("{}/{}/{}/{}", base, file.repository, file.commit, percent_encode(file.path, "/"));
}

}  // namespace computedivide
