#pragma once

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>

#include "computedivide/json.hpp"
#include "computedivide/provenance.hpp"

namespace computedivide {

/// Where a downloaded file comes from, as its sidecar `<file>.provenance.json` has it. What the server says
/// about the file is recorded; when it was fetched is not.
struct Provenance {
  std::string title;
  std::string address;  ///< without secrets
  std::string sha256;
  std::uint64_t bytes = 0;
  std::string licence, etag, last_modified;
  Json::Object more;  ///< members specific to this kind of download
};

/// `<file>.provenance.json`.
std::filesystem::path sidecar_of(const std::filesystem::path& file);

/// Writes the file's sidecar, without any secret part of the address.
void write_sidecar(const std::filesystem::path& file, const Provenance& provenance);

/// The file's sidecar; nothing if there is none. Throws Error if it is damaged.
std::optional<Provenance> read_sidecar(const std::filesystem::path& file);

/// The source that a step noted under this key of its `<stem>.provenance.json`.
SourceInfo read_source(const std::filesystem::path& provenance_json, std::string_view key = "source");

}  // namespace computedivide
