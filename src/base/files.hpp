#pragma once

#include <cstdint>
#include <filesystem>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

namespace computedivide {

/// The whole content. Throws Error for folders and unreadable files, with the system's reason.
std::string read_file(const std::filesystem::path& path);

/// Writes the content so that a reader, and a run killed at any moment, sees the old file or the new one,
/// never a part: temporary file beside it, fsync, rename, fsync of the folder. Returns false, and touches
/// nothing, when the file has this content already. Folders that are missing are made.
bool write_atomically(const std::filesystem::path& path, std::string_view content);

/// The same for content that comes piece by piece: nothing is at `path` before commit(), and nothing remains
/// if that is not called. Throws Error for a folder or disk that cannot be written.
class AtomicFile {
 public:
  /// Opens a temporary file beside `path`.
  explicit AtomicFile(std::filesystem::path path);
  ~AtomicFile();
  AtomicFile(const AtomicFile&) = delete;
  AtomicFile& operator=(const AtomicFile&) = delete;

  /// Appends to the temporary file.
  void write(std::string_view piece);
  /// Syncs it to disk and gives it its name.
  void commit();

 private:
  std::filesystem::path path_;
  std::filesystem::path temporary_;
  int descriptor_ = -1;
};

/// Makes the folder and those above it, if they are missing. Throws Error if that fails.
void make_folder(const std::filesystem::path& folder);

/// Renames a file, whose content is on disk, over another, in one step that survives a power failure.
/// Throws Error if that fails.
void replace_file(const std::filesystem::path& from, const std::filesystem::path& to);

/// Removes temporary files of write_atomically() and AtomicFile in a folder whose programs are gone: nobody
/// holds their locks.
void sweep_leftovers(const std::filesystem::path& folder);

/// Syncs a file's content, or a folder's list of names, to disk. Throws Error if that fails.
void sync_to_disk(const std::filesystem::path& path);

/// What the file system says about a file without reading it: enough to trust that it is unchanged.
struct FileStamp {
  std::uint64_t size = 0;
  std::uint64_t inode = 0;
  std::int64_t modified_ns = 0;
  bool operator==(const FileStamp&) const = default;
};

/// The stamp of a regular file; nothing if there is none.
std::optional<FileStamp> file_stamp(const std::filesystem::path& path);

/// The folder with the shipped data (embedded, lexicons, published): $COMPUTEDIVIDE_DATA, else the nearest
/// `share/computedivide` in the running binary's real folder or one above it, as PREFIX/share is for
/// PREFIX/bin. Throws Error if none is there; one's own program with the library sets COMPUTEDIVIDE_DATA.
std::filesystem::path shipped_data();

/// The folder that `fetch` fills and that sources are looked for in: $COMPUTEDIVIDE_CACHE, else
/// $XDG_CACHE_HOME/computedivide, else ~/.cache/computedivide; nothing if none of them is set. It need not
/// exist.
std::optional<std::filesystem::path> cache_folder();

/// A file by its descriptor, open until the object is destroyed.
class Descriptor {
 public:
  /// No file.
  Descriptor() = default;
  explicit Descriptor(int number) : number_(number) {}
  Descriptor(Descriptor&& other) noexcept : number_(std::exchange(other.number_, -1)) {}
  Descriptor& operator=(Descriptor&& other) noexcept;
  ~Descriptor();

  /// True where a file is open.
  explicit operator bool() const { return number_ >= 0; }
  int number() const { return number_; }

  /// Up to `size` bytes into `out`: how many, 0 at the end; nothing (with errno) if reading fails.
  std::optional<std::size_t> read(char* out, std::size_t size) const;

  /// Sets where the next byte is read; false (with errno) if the file has no such place.
  bool seek(std::uint64_t offset) const;

 private:
  int number_ = -1;
};

/// A file for reading. Throws Error for folders and unreadable files, with the system's reason; `kind` ("CSV
/// file") is what is expected.
Descriptor open_for_reading(const std::filesystem::path& path, std::string_view kind = "file");

/// A file for appending, made if it is missing. Throws Error if that fails.
Descriptor open_for_appending(const std::filesystem::path& path);

/// A folder's lock file, made if it is missing, with its lock, which the system releases when the program
/// ends; no file where another program holds it. Throws Error if the folder cannot be written.
Descriptor open_locked(const std::filesystem::path& file);

/// Writes all bytes. Throws Error with the path and what is expected where that fails.
void write_all(int descriptor, std::string_view bytes, const std::filesystem::path& path,
               std::string_view expected = "free space and permission are expected");

/// SHA-256 over pieces, by Nettle.
class Sha256 {
 public:
  Sha256();
  ~Sha256();

  /// Takes more bytes.
  void update(std::string_view bytes);

  /// The digest as 64 lower-case hexadecimal digits; ends the computation.
  std::string hex();

 private:
  struct State;
  std::unique_ptr<State> state_;
};

/// SHA-256 of the bytes, 64 hexadecimal digits.
std::string sha256_hex(std::string_view bytes);

/// SHA-256 of a file's content, read in pieces. Throws Error if it cannot be read.
std::string sha256_file(const std::filesystem::path& path);

/// $TMPDIR, or /tmp where there is no such folder.
std::filesystem::path temporary_place();

/// A folder of its own in temporary_place(), removed with the object. Throws Error if none can be made.
class TemporaryFolder {
 public:
  TemporaryFolder();
  ~TemporaryFolder();
  TemporaryFolder(const TemporaryFolder&) = delete;
  TemporaryFolder& operator=(const TemporaryFolder&) = delete;

  const std::filesystem::path& path() const { return path_; }

 private:
  std::filesystem::path path_;
};

/// A file without a name, made when it is first written to, for data too large for memory. Several threads
/// may use it. Nothing of it remains, however the program ends.
class SpillFile {
 public:
  /// A piece of the file.
  struct Extent {
    std::uint64_t begin = 0;
    std::size_t size = 0;
    bool operator==(const Extent&) const = default;
  };

  /// The folder is made if it is missing; without one it is that for temporary files.
  explicit SpillFile(std::filesystem::path folder = {}) : folder_(std::move(folder)) {}

  /// Appends the bytes. Throws Error if the folder or the disk does not take them.
  Extent append(std::string_view bytes);

  /// Gives back a piece.
  std::string read(const Extent& extent);

  /// Gives `use` the whole file, piece by piece.
  void read_all(const std::function<void(std::string_view)>& use);

 private:
  void open();

  std::filesystem::path folder_;
  std::mutex mutex_;
  Descriptor file_;
  std::uint64_t size_ = 0;
};

}  // namespace computedivide
