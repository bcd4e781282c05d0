#pragma once

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <string_view>

namespace computedivide {

/// The whole content. Throws Error for folders and unreadable files, with the system's reason.
std::string read_file(const std::filesystem::path& path);

/// Writes the content so that a reader, and a run killed at any moment, sees the old file or the new one,
/// never a part: temporary file beside it, fsync, rename, fsync of the folder. Returns false, and touches
/// nothing, when the file has this content already. Folders that are missing are made.
bool write_atomically(const std::filesystem::path& path, std::string_view content);

/// The same for content that comes piece by piece: nothing is at `path` before commit(), and nothing stays
/// where that is not called. Throws Error for a folder or disk that cannot be written.
class AtomicFile {
 public:
  /// Opens a temporary file beside `path`.
  explicit AtomicFile(std::filesystem::path path);
  ~AtomicFile();
  AtomicFile(const AtomicFile&) = delete;
  AtomicFile& operator=(const AtomicFile&) = delete;

  /// Appends to the temporary file.
  void write(std::string_view piece);
  /// Brings it to the disk and gives it its name.
  void commit();

 private:
  std::filesystem::path path_;
  std::filesystem::path temporary_;
  int descriptor_ = -1;
};

/// What the file system says of a file without reading it: enough to believe that it is unchanged.
struct FileStamp {
  std::uint64_t size = 0;
  std::uint64_t inode = 0;
  std::int64_t modified_ns = 0;
  bool operator==(const FileStamp&) const = default;
};

/// The stamp of a regular file; nothing where there is none.
std::optional<FileStamp> file_stamp(const std::filesystem::path& path);

/// The folder with the shipped data (embedded, lexicons, published): $COMPUTEDIVIDE_DATA, else the nearest
/// `share/computedivide` in the running binary's real folder or one above it, as PREFIX/share is for
/// PREFIX/bin. Throws Error where none is there; one's own program with the library sets COMPUTEDIVIDE_DATA.
std::filesystem::path shipped_data();

/// The folder that `fetch` fills and that sources are looked for in: $COMPUTEDIVIDE_CACHE, else
/// $XDG_CACHE_HOME/computedivide, else ~/.cache/computedivide; nothing where none of them is set. It need not
/// exist.
std::optional<std::filesystem::path> cache_folder();

}  // namespace computedivide
