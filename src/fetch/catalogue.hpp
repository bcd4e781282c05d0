#pragma once

#include <cstdint>
#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace computedivide {

/// A public file at an immutable address, as listed in `data/sources.json`.
struct PinnedFile {
  std::string name;               ///< "models-2025-06"
  std::string title;              ///< for readers
  std::filesystem::path file;     ///< where it goes, within the cache
  std::vector<std::string> sets;  ///< "models", "neurips", "conferences": the commands that fetch it
  std::string repository;
  std::string commit;
  std::string path;
  std::string sha256;
  std::uint64_t bytes = 0;
  std::string licence;
};

/// What can be pinned.
struct Catalogue {
  std::string models;  ///< the models file that is used if none is named
  std::vector<PinnedFile> files;
};

/// Reads `sources.json`. Throws Error if it is malformed, or if a file would lie outside the cache.
Catalogue read_catalogue(const std::filesystem::path& path);

/// Where the file is: https://raw.githubusercontent.com/<repository>/<commit>/<path>, or below another base.
std::string pinned_address(const PinnedFile& file,
                           std::string_view base = "https://raw.githubusercontent.com");

}  // namespace computedivide
