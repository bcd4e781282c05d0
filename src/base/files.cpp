#include "base/files.hpp"

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <memory>
#include <mutex>
#include <set>
#include <tuple>
#include <utility>

#include "base/descriptor.hpp"
#include "base/durable.hpp"
#include "base/platform.hpp"
#include "computedivide/error.hpp"

namespace computedivide {

namespace fs = std::filesystem;

namespace {

/// Some file systems cannot sync a folder, and say so; what they can and fail at is an error.
void sync(int file, const fs::path& path) {
  if (::fsync(file) == 0 || errno == EINVAL || errno == ENOTSUP || errno == EROFS) return;
  fail("{}: cannot be brought to the disk: {}; free space and a sound disk are expected", path.string(),
       std::strerror(errno));
}

/// ".fig1.csv.4711.tmp".
bool is_temporary_name(std::string_view name) {
  if (!name.starts_with('.') || !name.ends_with(".tmp")) return false;
  name.remove_suffix(4);
  const std::size_t dot = name.rfind('.');
  const std::string_view digits = name.substr(dot + 1);
  return dot > 0 && !digits.empty() && digits.find_first_not_of("0123456789") == std::string_view::npos;
}

/// The leftovers of a folder, once a process: a crawl writes thousands of files into one.
void sweep_once(const fs::path& folder) {
  static std::mutex lock;
  static std::set<fs::path> swept;
  {
    const std::lock_guard<std::mutex> guard(lock);
    if (!swept.insert(fs::absolute(folder)).second) return;
  }
  sweep_leftovers(folder);
}

bool has_content(const fs::path& path, std::string_view content) {
  const std::optional<FileStamp> stamp = file_stamp(path);
  return stamp && stamp->size == content.size() && read_file(path) == content;
}

/// A hidden file of its own a process, beside the one that it will be. Its lock says that its program lives:
/// the kernel gives it back at the end of the program, however that ends.
std::pair<int, fs::path> open_temporary(const fs::path& path) {
  const fs::path folder = path.has_parent_path() ? path.parent_path() : fs::path(".");
  std::error_code error;
  fs::create_directories(folder, error);
  if (error) {
    fail("{}: cannot be made: {}; a folder that may be written is expected", folder.string(),
         error.message());
  }
  sweep_once(folder);
  fs::path temporary = folder / fmt::format(".{}.{}.tmp", path.filename().string(), ::getpid());
  for (;;) {
    const int file = ::open(temporary.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC | O_NOFOLLOW, 0666);
    if (file < 0) {
      fail("{}: cannot be written: {}; a folder that may be written is expected", path.string(),
           std::strerror(errno));
    }
    struct stat status {};
    ::flock(file, LOCK_EX | LOCK_NB);
    // Swept by another program between the two calls: once more.
    if (::fstat(file, &status) == 0 && status.st_nlink > 0) return {file, std::move(temporary)};
    ::close(file);
  }
}

std::optional<fs::path> environment_path(const char* name) {
  const char* value = std::getenv(name);
  if (value == nullptr || *value == '\0') return std::nullopt;
  return fs::path(value);
}

}  // namespace

std::string read_file(const fs::path& path) {
  const Descriptor file = open_for_reading(path);
  struct stat status {};
  ::fstat(file.number(), &status);
  // What is read whole is small; a device or a pipe may give bytes without end.
  constexpr std::size_t most_from_a_stream = std::size_t{256} << 20;
  const bool is_regular = S_ISREG(status.st_mode);
  std::string content;
  content.reserve(static_cast<std::size_t>(status.st_size));
  char buffer[1 << 16];
  for (;;) {
    const std::optional<std::size_t> got = file.read(buffer, sizeof buffer);
    if (!got)
      fail("{}: cannot be read: {}; a readable file is expected", path.string(), std::strerror(errno));
    if (*got == 0) return content;
    content.append(buffer, *got);
    if (!is_regular && content.size() > most_from_a_stream) {
      fail("{}: gives more than {} MB and is not a regular file; a regular file is expected", path.string(),
           most_from_a_stream >> 20U);
    }
  }
}

bool write_atomically(const fs::path& path, std::string_view content) {
  if (has_content(path, content)) return false;
  AtomicFile file(path);
  file.write(content);
  file.commit();
  return true;
}

AtomicFile::AtomicFile(fs::path path) : path_(std::move(path)) {
  if (fs::is_directory(path_)) fail("{}: is a folder; a file is expected", path_.string());
  std::tie(descriptor_, temporary_) = open_temporary(path_);
}

AtomicFile::~AtomicFile() {
  if (descriptor_ < 0) return;
  ::unlink(temporary_.c_str());
  ::close(descriptor_);
}

void AtomicFile::write(std::string_view piece) {
  write_all(descriptor_, piece, path_);
}

void AtomicFile::commit() {
  sync(descriptor_, path_);
  if (::rename(temporary_.c_str(), path_.c_str()) != 0) {
    fail("{}: cannot be replaced: {}; a file of that name that may be written is expected", path_.string(),
         std::strerror(errno));
  }
  const int closed = ::close(descriptor_);
  descriptor_ = -1;
  if (closed != 0) {
    fail("{}: cannot be written: {}; free space and permission are expected", path_.string(),
         std::strerror(errno));
  }
  sync_to_disk(path_.has_parent_path() ? path_.parent_path() : fs::path("."));
}

void sweep_leftovers(const fs::path& folder) {
  std::error_code error;
  for (const fs::directory_entry& entry : fs::directory_iterator(folder, error)) {
    if (!is_temporary_name(entry.path().filename().string())) continue;
    const Descriptor file(::open(entry.path().c_str(), O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK));
    struct stat status {};
    if (!file || ::fstat(file.number(), &status) != 0 || !S_ISREG(status.st_mode)) continue;
    if (::flock(file.number(), LOCK_EX | LOCK_NB) == 0) ::unlink(entry.path().c_str());
  }
}

void sync_to_disk(const fs::path& path) {
  const Descriptor file(::open(path.c_str(), O_RDONLY | O_CLOEXEC));
  if (!file) fail("{}: cannot be opened: {}; permission is expected", path.string(), std::strerror(errno));
  sync(file.number(), path);
}

// The time of the last change, too, of content, name or rights: no program can set that one.
std::optional<FileStamp> file_stamp(const fs::path& path) {
  struct stat status {};
  if (::stat(path.c_str(), &status) != 0 || !S_ISREG(status.st_mode)) return std::nullopt;
  return FileStamp{static_cast<std::uint64_t>(status.st_size), static_cast<std::uint64_t>(status.st_ino),
                   changed_ns(status)};
}

fs::path shipped_data() {
  if (const char* folder = std::getenv("COMPUTEDIVIDE_DATA"); folder != nullptr && *folder != '\0') {
    if (!fs::is_directory(fs::path(folder) / "published")) {
      fail("COMPUTEDIVIDE_DATA: '{}' holds no folder 'published'; the program's data folder is needed",
           folder);
    }
    return folder;
  }
  // One rule for the installed program (PREFIX/bin), the built one and the tests below it (the build folder
  // has a link 'share/computedivide' to the source's data). So no path of a machine is compiled in, and a
  // prefix may be moved.
  std::error_code error;
  for (fs::path folder = executable_path().parent_path(); !folder.empty(); folder = folder.parent_path()) {
    const fs::path shared = folder / "share" / "computedivide";
    if (fs::is_directory(shared / "published", error)) return fs::canonical(shared);
    if (folder == folder.root_path()) break;
  }
  fail(
      "the program's data: no 'share/computedivide' in the binary's folder or one above it; set "
      "COMPUTEDIVIDE_DATA to the program's data folder");
}

std::optional<fs::path> cache_folder() {
  if (const auto own = environment_path("COMPUTEDIVIDE_CACHE")) return own;
  if (const auto xdg = environment_path("XDG_CACHE_HOME")) return *xdg / "computedivide";
  if (const auto home = environment_path("HOME")) return *home / ".cache" / "computedivide";
  return std::nullopt;
}

}  // namespace computedivide
