#include "base/temporary.hpp"

#include <fcntl.h>
#include <stdlib.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstring>

#include "computedivide/error.hpp"

namespace computedivide {

namespace fs = std::filesystem;

fs::path temporary_place() {
  std::error_code missing;
  fs::path place = fs::temp_directory_path(missing);
  return missing ? fs::path("/tmp") : place;
}

TemporaryFolder::TemporaryFolder() {
  std::string pattern = (temporary_place() / "computedivide-XXXXXX").string();
  if (::mkdtemp(pattern.data()) == nullptr) {
    fail("{}: cannot be made: {}; a folder for temporary files is needed ($TMPDIR)", pattern,
         std::strerror(errno));
  }
  path_ = pattern;
}

TemporaryFolder::~TemporaryFolder() {
  std::error_code ignored;
  fs::remove_all(path_, ignored);
}

void SpillFile::open() {
  if (folder_.empty()) folder_ = temporary_place();
  make_folder(folder_);
  std::string name = (folder_ / ".computedivide.XXXXXX").string();
  file_ = Descriptor(::mkostemp(name.data(), O_CLOEXEC));
  if (!file_) {
    fail("{}: cannot be written: {}; a folder that may be written is expected", folder_.string(),
         std::strerror(errno));
  }
  ::unlink(name.c_str());
}

SpillFile::Extent SpillFile::append(std::string_view bytes) {
  const std::lock_guard lock(mutex_);
  if (!file_) open();
  const Extent extent{size_, bytes.size()};
  if (!file_.seek(size_)) fail("{}: {}; a sound disk is needed", folder_.string(), std::strerror(errno));
  write_all(file_.number(), bytes, folder_, "free space is needed");
  size_ += bytes.size();
  return extent;
}

std::string SpillFile::read(const Extent& extent) {
  const std::lock_guard lock(mutex_);
  std::string bytes(extent.size, '\0');
  errno = 0;
  bool fits = extent.size == 0 || file_.seek(extent.begin);
  for (std::size_t at = 0; fits && at < bytes.size();) {
    const std::size_t got = file_.read(bytes.data() + at, bytes.size() - at).value_or(0);
    fits = got > 0;
    at += got;
  }
  if (!fits) {
    fail("{}: cannot be read back: {}; a sound disk is needed", folder_.string(),
         errno != 0 ? std::strerror(errno) : "it ends early");
  }
  return bytes;
}

void SpillFile::read_all(const std::function<void(std::string_view)>& use) {
  constexpr std::uint64_t piece_size = 1 << 16;
  for (std::uint64_t at = 0; at < size_; at += piece_size)
    use(read({at, static_cast<std::size_t>(std::min(piece_size, size_ - at))}));
}

}  // namespace computedivide
