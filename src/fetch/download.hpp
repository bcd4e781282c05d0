#pragma once

#include <cstdint>
#include <filesystem>
#include <functional>
#include <optional>
#include <string>
#include <string_view>

#include "base/files.hpp"
#include "data/sidecar.hpp"
#include "fetch/http.hpp"

namespace computedivide {

/// A file to bring here.
struct Download {
  std::string address;
  std::filesystem::path file;
  std::string title;                   ///< for the sidecar and messages
  std::string licence;                 ///< for the sidecar
  std::optional<std::string> sha256;   ///< of a pinned file, 64 hexadecimal digits
  std::optional<std::uint64_t> bytes;  ///< of a pinned file
  std::uint64_t most_bytes = std::uint64_t{1} << 30;
  /// Looks at the whole content before it replaces anything; throws Error where it is not what is wanted.
  std::function<void(const std::filesystem::path& arrived)> validate = {};
  std::function<void(std::uint64_t done, std::uint64_t total)> progress = {};  ///< total 0: not known
};

/// How a download ended.
enum class Arrival {
  here_already,  ///< the pinned content was there: nothing was asked
  unchanged,     ///< the server says that the copy at hand is the newest
  fetched,
};

/// Brings the file: into `<file>.part`, which the next try or the next run takes up with Range and If-Range;
/// then length and SHA-256 are checked, the content validated, and only then does it take the place of what
/// was there, with its sidecar. Throws Error, and leaves what was there, where any of it fails.
Arrival download(HttpSession& session, const Download& wanted);

/// A file on its way: `<file>.part`, with what the server said of it in `<file>.part.json`, until it is whole
/// and takes its place. What a killed run leaves is found again by the next one.
struct PartFile {
  std::filesystem::path path;  ///< the `.part` file
  std::uint64_t size = 0;      ///< bytes that have come
  std::string etag;            ///< the server's ETag of the body; empty where it gave none
  std::string last_modified;   ///< the server's date of the last change, as it wrote it

  /// Opens what an earlier try left for this address; empty where there is nothing, or it is another
  /// address's. Folders that are missing are made.
  PartFile(std::filesystem::path file, std::string address);

  /// What If-Range takes: the strong ETag, else the date of the last change; empty where there is neither, so
  /// that the part cannot be taken up.
  std::string validator() const;

  /// Empties the file, for a body that begins anew.
  void restart(std::string_view its_etag, std::string_view its_date);
  /// Adds a piece behind what has come. Throws Error where it cannot be written.
  void append(std::string_view piece);

  /// Removes what has come.
  void discard();

  /// Brings the content to the disk and gives it the file's name, in one step.
  void adopt();

 private:
  std::filesystem::path file_, state_;
  std::string address_;
  Descriptor open_;
};

}  // namespace computedivide
