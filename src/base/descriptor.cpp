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

Descriptor& Descriptor::operator=(Descriptor&& other) noexcept {
  std::swap(number_, other.number_);
  return *this;
}

Descriptor::~Descriptor() {
  if (number_ >= 0) ::close(number_);
}

std::optional<std::size_t> Descriptor::read(char* out, std::size_t size) const {
  for (;;) {
    const ssize_t got = ::read(number_, out, size);
    if (got >= 0) return static_cast<std::size_t>(got);
    if (errno != EINTR) return std::nullopt;
  }
}

bool Descriptor::seek(std::uint64_t offset) const {
  return ::lseek(number_, static_cast<off_t>(offset), SEEK_SET) >= 0;
}

Descriptor open_for_reading(const fs::path& path, std::string_view kind) {
  Descriptor file(::open(path.c_str(), O_RDONLY | O_CLOEXEC));
  if (!file)
    fail("{}: cannot be read: {}; a readable {} is expected", path.string(), std::strerror(errno), kind);
  struct stat status {};
  if (::fstat(file.number(), &status) == 0 && S_ISDIR(status.st_mode))
    fail("{}: is a folder; a {} is expected", path.string(), kind);
  return file;
}

Descriptor open_for_appending(const fs::path& path) {
  Descriptor file(::open(path.c_str(), O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0666));
  if (!file) {
    fail("{}: cannot be written: {}; a folder that may be written is expected", path.string(),
         std::strerror(errno));
  }
  return file;
}

Descriptor open_locked(const fs::path& file) {
  Descriptor lock(::open(file.c_str(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0666));
  if (!lock) {
    fail("{}: cannot be locked: {}; a folder that may be written is expected", file.parent_path().string(),
         std::strerror(errno));
  }
  return ::flock(lock.number(), LOCK_EX | LOCK_NB) == 0 ? std::move(lock) : Descriptor();
}

void write_all(int descriptor, std::string_view bytes, const fs::path& path, std::string_view expected) {
  while (!bytes.empty()) {
    const ssize_t written = ::write(descriptor, bytes.data(), bytes.size());
    if (written < 0 && errno == EINTR) continue;
    if (written < 0) fail("{}: cannot be written: {}; {}", path.string(), std::strerror(errno), expected);
    bytes.remove_prefix(static_cast<std::size_t>(written));
  }
}

}  // namespace computedivide
