#include "computedivide/base/files.hpp"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <memory>

#include "base/platform.hpp"
#include "computedivide/base/error.hpp"

namespace computedivide {

namespace fs = std::filesystem;

namespace {

/// A file descriptor that closes itself.
struct Descriptor {
  int number = -1;
  explicit Descriptor(int n) : number(n) {}
  Descriptor(const Descriptor&) = delete;
  Descriptor& operator=(const Descriptor&) = delete;
  ~Descriptor() {
    if (number >= 0) ::close(number);
  }
};

void write_all(int file, std::string_view content, const fs::path& path) {
  while (!content.empty()) {
    const ssize_t written = ::write(file, content.data(), content.size());
    if (written < 0 && errno == EINTR) continue;
    if (written < 0)
      fail("{}: cannot be written: {}; free space and permission are needed", path.string(),
           std::strerror(errno));
    content.remove_prefix(static_cast<std::size_t>(written));
  }
}

bool has_content(const fs::path& path, std::string_view content) {
  const std::optional<FileStamp> stamp = file_stamp(path);
  return stamp && stamp->size == content.size() && read_file(path) == content;
}

std::optional<fs::path> environment_path(const char* name) {
  const char* value = std::getenv(name);
  if (value == nullptr || *value == '\0') return std::nullopt;
  return fs::path(value);
}

}  // namespace

std::string read_file(const fs::path& path) {
  const Descriptor file(::open(path.c_str(), O_RDONLY | O_CLOEXEC));
  if (file.number < 0)
    fail("{}: cannot be read: {}; a readable file is needed", path.string(), std::strerror(errno));
  struct stat status {};
  ::fstat(file.number, &status);
  if (S_ISDIR(status.st_mode)) fail("{}: is a folder; a file is needed", path.string());
  std::string content;
  content.reserve(static_cast<std::size_t>(status.st_size));
  char buffer[1 << 16];
  for (;;) {
    const ssize_t got = ::read(file.number, buffer, sizeof buffer);
    if (got < 0 && errno == EINTR) continue;
    if (got < 0)
      fail("{}: cannot be read: {}; a readable file is needed", path.string(), std::strerror(errno));
    if (got == 0) return content;
    content.append(buffer, static_cast<std::size_t>(got));
  }
}

bool write_atomically(const fs::path& path, std::string_view content) {
  if (has_content(path, content)) return false;
  const fs::path folder = path.has_parent_path() ? path.parent_path() : fs::path(".");
  std::error_code error;
  fs::create_directories(folder, error);
  if (error)
    fail("{}: cannot be made: {}; a folder that may be written is needed", folder.string(), error.message());

  // A hidden name of its own a process: what a killed run leaves is overwritten or swept, never taken for a
  // result.
  const fs::path temporary = folder / fmt::format(".{}.{}.tmp", path.filename().string(), ::getpid());
  {
    const Descriptor file(::open(temporary.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0666));
    if (file.number < 0) {
      fail("{}: cannot be written: {}; a folder that may be written is needed", path.string(),
           std::strerror(errno));
    }
    try {
      write_all(file.number, content, path);
    } catch (...) {
      ::unlink(temporary.c_str());
      throw;
    }
    ::fsync(file.number);
  }
  if (::rename(temporary.c_str(), path.c_str()) != 0) {
    const int reason = errno;
    ::unlink(temporary.c_str());
    fail("{}: cannot be replaced: {}; a file of that name that may be written is needed", path.string(),
         std::strerror(reason));
  }
  const Descriptor directory(::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
  if (directory.number >= 0) ::fsync(directory.number);
  return true;
}

AtomicFile::AtomicFile(fs::path path) : path_(std::move(path)) {
  const fs::path folder = path_.has_parent_path() ? path_.parent_path() : fs::path(".");
  std::error_code error;
  fs::create_directories(folder, error);
  if (fs::is_directory(path_)) fail("{}: is a folder; a file is needed", path_.string());
  temporary_ = folder / fmt::format(".{}.{}.tmp", path_.filename().string(), ::getpid());
  descriptor_ = ::open(temporary_.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0666);
  if (descriptor_ < 0) {
    fail("{}: cannot be written: {}; a folder that may be written is needed", path_.string(),
         std::strerror(errno));
  }
}

AtomicFile::~AtomicFile() {
  if (descriptor_ < 0) return;
  ::close(descriptor_);
  ::unlink(temporary_.c_str());
}

void AtomicFile::write(std::string_view piece) {
  write_all(descriptor_, piece, path_);
}

void AtomicFile::commit() {
  const bool synced = ::fsync(descriptor_) == 0;
  const bool closed = ::close(descriptor_) == 0;
  descriptor_ = -1;
  if (!synced || !closed || ::rename(temporary_.c_str(), path_.c_str()) != 0) {
    const int reason = errno;
    ::unlink(temporary_.c_str());
    fail("{}: cannot be written: {}; free space and permission are needed", path_.string(),
         std::strerror(reason));
  }
}

std::optional<FileStamp> file_stamp(const fs::path& path) {
  struct stat status {};
  if (::stat(path.c_str(), &status) != 0 || !S_ISREG(status.st_mode)) return std::nullopt;
  return FileStamp{static_cast<std::uint64_t>(status.st_size), static_cast<std::uint64_t>(status.st_ino),
                   modified_ns(status)};
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
