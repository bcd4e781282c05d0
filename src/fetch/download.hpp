#pragma once

#include <cstdint>
#include <filesystem>
#include <functional>
#include <optional>
#include <string>

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
  std::function<void(const std::filesystem::path& arrived)> validate;
  std::function<void(std::uint64_t done, std::uint64_t total)> progress;  ///< total 0: not known
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

}  // namespace computedivide
