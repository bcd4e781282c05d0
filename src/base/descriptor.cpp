#include "base/descriptor.hpp"

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>

#include "computedivide/error.hpp"

namespace computedivide {

namespace fs = std::filesystem;

int open_for_reading(const fs::path& path, std::string_view kind) {
  const int descriptor = ::open(path.c_str(), O_RDONLY | O_CLOEXEC);
  if (descriptor < 0)
    fail("{}: cannot be read: {}; a readable {} is expected", path.string(), std::strerror(errno), kind);
  struct stat status {};
  if (::fstat(descriptor, &status) == 0 && S_ISDIR(status.st_mode)) {
    ::close(descriptor);
    fail("{}: is a folder; a {} is expected", path.string(), kind);
  }
  return descriptor;
}

int open_for_appending(const fs::path& path) {
  const int descriptor = ::open(path.c_str(), O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0666);
  if (descriptor < 0) {
    fail("{}: cannot be written: {}; a folder that may be written is expected", path.string(),
         std::strerror(errno));
  }
  return descriptor;
}

std::optional<int> open_locked(const fs::path& file) {
  const int descriptor = ::open(file.c_str(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0666);
  if (descriptor < 0) {
    fail("{}: cannot be locked: {}; a folder that may be written is expected", file.parent_path().string(),
         std::strerror(errno));
  }
  if (::flock(descriptor, LOCK_EX | LOCK_NB) == 0) return descriptor;
  ::close(descriptor);
  return std::nullopt;
}

std::optional<std::size_t> read_some(int descriptor, char* out, std::size_t size) {
  for (;;) {
    const ssize_t got = ::read(descriptor, out, size);
    if (got >= 0) return static_cast<std::size_t>(got);
    if (errno != EINTR) return std::nullopt;
  }
}

bool seek_to(int descriptor, std::uint64_t offset) {
  return ::lseek(descriptor, static_cast<off_t>(offset), SEEK_SET) >= 0;
}

void write_all(int descriptor, std::string_view bytes, const fs::path& path) {
  while (!bytes.empty()) {
    const ssize_t written = ::write(descriptor, bytes.data(), bytes.size());
    if (written < 0 && errno == EINTR) continue;
    if (written < 0) {
      fail("{}: cannot be written: {}; free space and permission are expected", path.string(),
           std::strerror(errno));
    }
    bytes.remove_prefix(static_cast<std::size_t>(written));
  }
}

void close_descriptor(int descriptor) {
  if (descriptor >= 0) ::close(descriptor);
}

}  // namespace computedivide
