#pragma once

#include <cstdint>
#include <filesystem>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/files.hpp"
#include "data/sidecar.hpp"
#include "fetch/http.hpp"

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

/// A file to bring here.
struct Download {
  std::string address;
  std::filesystem::path file;
  std::string title;                   ///< for the sidecar and messages
  std::string licence;                 ///< for the sidecar
  std::optional<std::string> sha256;   ///< of a pinned file, 64 hexadecimal digits
  std::optional<std::uint64_t> bytes;  ///< of a pinned file
  std::uint64_t most_bytes = std::uint64_t{1} << 30;
  /// Checks the whole content before it replaces anything; throws Error if it is not what is wanted.
  std::function<void(const std::filesystem::path& arrived)> validate = {};
  std::function<void(std::uint64_t done, std::uint64_t total)> progress = {};  ///< total 0: not known
};

/// How a download ended.
enum class Arrival {
  here_already,  ///< the pinned content was there: no request was made
  unchanged,     ///< the server says that the local copy is the newest
  fetched,
};

/// Downloads the file into `<file>.part`, which the next attempt or the next run resumes with Range and
/// If-Range; then length and SHA-256 are checked and the content validated, and only then does it replace the
/// old file, with its sidecar. Throws Error, and leaves what was there, where any of it fails.
Arrival download(HttpSession& session, const Download& wanted);

/// A file on its way: `<file>.part`, with what the server said about it in `<file>.part.json`, until it is
/// complete and takes its place. The next run finds what a killed run left.
struct PartFile {
  std::filesystem::path path;  ///< the `.part` file
  std::uint64_t size = 0;      ///< bytes that have come
  std::string etag;            ///< the server's ETag of the body; empty if it gave none
  std::string last_modified;   ///< the server's date of the last change, as it wrote it

  /// Opens what an earlier try left for this address; empty if there is nothing or it belongs to another
  /// address. Folders that are missing are made.
  PartFile(std::filesystem::path file, std::string address);

  /// What If-Range takes: the strong ETag, else the date of the last change; empty if there is neither, so
  /// that the part cannot be resumed.
  std::string validator() const;

  /// Empties the file, for a body that starts from the beginning.
  void restart(std::string_view its_etag, std::string_view its_date);
  /// Appends a piece. Throws Error if it cannot be written.
  void append(std::string_view piece);

  /// Removes what has come.
  void discard();

  /// Syncs the content to disk and gives it the file's name, in one step.
  void adopt();

 private:
  std::filesystem::path file_, state_;
  std::string address_;
  Descriptor open_;
};

}  // namespace computedivide
