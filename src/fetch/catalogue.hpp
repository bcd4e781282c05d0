#pragma once

#include <cstdint>
#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace computedivide {

/// A public file at an immutable address, as `data/sources.json` has it.
struct PinnedFile {
  std::string name;               ///< "models-2025-06"
  std::string title;              ///< for readers
  std::filesystem::path file;     ///< where it goes, within the cache
  std::vector<std::string> sets;  ///< "models", "neurips", "conferences": which commands bring it
  std::string repository;
  std::string commit;
  std::string path;
  std::string sha256;
  std::uint64_t bytes = 0;
  std::string licence;
};

/// What can be pinned.
struct Catalogue {
  std::string models;  ///< the models file that is meant where none is named
  std::vector<PinnedFile> files;
};

/// Reads `sources.json`. Throws Error where it is not as described, or a file would leave the cache.
Catalogue read_catalogue(const std::filesystem::path& path);

/// Where the file is: https://raw.githubusercontent.com/<repository>/<commit>/<path>, or below another base.
std::string pinned_address(const PinnedFile& file,
                           std::string_view base = "https://raw.githubusercontent.com");

}  // namespace computedivide
