#include "computedivide/provenance.hpp"

#include <array>

#include "base/address.hpp"
#include "base/files.hpp"
#include "base/find.hpp"
#include "base/words.hpp"
#include "data/sidecar.hpp"

namespace computedivide {

namespace fs = std::filesystem;

namespace {

constexpr std::array<std::string_view, 7> fidelity_words{"same source, other vintage",
                                                         "same population, other annotation",
                                                         "proxy",
                                                         "other corpus",
                                                         "user's data",
                                                         "printed numbers",
                                                         "synthetic"};
constexpr std::array<std::string_view, 2> kind_words{"real", "synthetic"};

constexpr std::array<std::string_view, 9> fixed_members{
    "schema", "title", "address", "sha256", "bytes", "licence", "etag", "last_modified", "origin"};

}  // namespace

std::string_view name_of(Fidelity fidelity) { return word_of(fidelity, fidelity_words); }

Fidelity parse_fidelity(std::string_view words, std::string_view where) {
  return parse_word<Fidelity>(words, fidelity_words, where);
}

std::string_view name_of(SourceKind kind) { return word_of(kind, kind_words); }

Json to_json(const SourceInfo& info) {
  Json::Object members{
      {"name", info.name}, {"kind", name_of(info.kind)}, {"sha256", info.sha256}, {"title", info.title}};
  if (info.fidelity) members.emplace_back("fidelity", name_of(*info.fidelity));
  return members;
}

SourceInfo source_info_from_json(const Json& json, std::string_view where) {
  SourceInfo info;
  info.name = json.at("name", where).text(where);
  info.kind = parse_word<SourceKind>(json.at("kind", where).text(where), kind_words, where);
  info.sha256 = json.at("sha256", where).text(where);
  info.title = json.at("title", where).text(where);
  if (const Json* fidelity = json.find("fidelity"))
    info.fidelity = parse_fidelity(fidelity->text(where), where);
  return info;
}

// The provenance sidecar beside a downloaded file.

fs::path sidecar_of(const fs::path& file) { return file.string() + ".provenance.json"; }

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
    // A shipped file, derived from one at a commit of a repository.
    provenance.address = fmt::format(
        "https://github.com/{}/blob/{}/{}", origin->at("repository", where).text(where),
        origin->at("commit", where).text(where), percent_encode(origin->at("path", where).text(where), "/"));
    provenance.sha256 = origin->at("sha256", where).text(where);
  } else {
    provenance.address = json.at("address", where).text(where);
    provenance.sha256 = json.at("sha256", where).text(where);
    provenance.bytes = json.at("bytes", where).count(where);
  }
  provenance.licence = json.at("licence", where).text(where);
  if (const Json* etag = json.find("etag")) provenance.etag = etag->text(where);
  if (const Json* modified = json.find("last_modified")) provenance.last_modified = modified->text(where);
  for (const auto& [key, value] : json.object(where))
    if (!holds(fixed_members, key)) provenance.more.emplace_back(key, value);
  return provenance;
}

SourceInfo read_source(const fs::path& provenance_json, std::string_view key) {
  const std::string where = provenance_json.string();
  return source_info_from_json(parse_json(read_file(provenance_json), where).at(key, where), where);
}

}  // namespace computedivide
