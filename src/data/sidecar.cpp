// The provenance sidecar beside a downloaded file.

#include "data/sidecar.hpp"

#include <algorithm>
#include <array>

#include "base/address.hpp"
#include "base/files.hpp"
#include "computedivide/error.hpp"
#include "computedivide/json.hpp"

namespace computedivide {

namespace fs = std::filesystem;

namespace {

constexpr std::array<std::string_view, 9> fixed_members{
    "schema", "title", "address", "sha256", "bytes", "licence", "etag", "last_modified", "origin"};

}  // namespace

fs::path sidecar_of(const fs::path& file) {
  return file.string() + ".provenance.json";
}

void write_sidecar(const fs::path& file, const Provenance& provenance) {
  Json::Object members{{"schema", 1},
                       {"title", provenance.title},
                       {"address", without_secrets(provenance.address)},
                       {"sha256", provenance.sha256},
                       {"bytes", provenance.bytes},
                       {"licence", provenance.licence}};
  if (!provenance.etag.empty()) members.emplace_back("etag", provenance.etag);
  if (!provenance.last_modified.empty()) members.emplace_back("last_modified", provenance.last_modified);
  members.insert(members.end(), provenance.more.begin(), provenance.more.end());
  write_atomically(sidecar_of(file), to_text(members));
}

std::optional<Provenance> read_sidecar(const fs::path& file) {
  const fs::path sidecar = sidecar_of(file);
  if (!file_stamp(sidecar)) return std::nullopt;
  const std::string where = sidecar.string();
  const Json json = parse_json(read_file(sidecar), where);
  Provenance provenance;
  provenance.title = json.at("title", where).text(where);
  if (const Json* origin = json.find("origin")) {
    // A shipped file: derived from one at a commit of a repository.
    provenance.address = fmt::format(
        "https://github.com/{}/blob/{}/{}", origin->at("repository", where).text(where),
        origin->at("commit", where).text(where), percent_encode(origin->at("path", where).text(where), "/"));
    provenance.sha256 = origin->at("sha256", where).text(where);
  } else {
    provenance.address = json.at("address", where).text(where);
    provenance.sha256 = json.at("sha256", where).text(where);
    provenance.bytes = static_cast<std::uint64_t>(json.at("bytes", where).integer(where));
  }
  provenance.licence = json.at("licence", where).text(where);
  if (const Json* etag = json.find("etag")) provenance.etag = etag->text(where);
  if (const Json* modified = json.find("last_modified")) provenance.last_modified = modified->text(where);
  for (const auto& [key, value] : json.object(where))
    if (std::ranges::find(fixed_members, key) == fixed_members.end())
      provenance.more.emplace_back(key, value);
  return provenance;
}

SourceInfo read_source(const fs::path& provenance_json, std::string_view key) {
  const std::string where = provenance_json.string();
  return source_info_from_json(parse_json(read_file(provenance_json), where).at(key, where), where);
}

}  // namespace computedivide
