#pragma once

#include <cerrno>
#include <cstdint>
#include <cstdio>
#include <cstring>
#include <memory>
#include <mutex>
#include <string>
#include <string_view>
#include <vector>

#include "computedivide/base/error.hpp"

namespace computedivide {

/// A temporary file that the threads append to: where rows wait that memory should not hold.
class SpillFile {
 public:
  /// A piece of the file.
  struct Extent {
    std::uint64_t begin;
    std::size_t size;
  };

  /// Appends the bytes. Throws Error where the folder for temporary files is full.
  Extent append(std::string_view bytes) {
    const std::lock_guard<std::mutex> lock(mutex_);
    if (!file_) file_.reset(std::tmpfile());
    if (!file_ || std::fseek(file_.get(), 0, SEEK_END) != 0 ||
        std::fwrite(bytes.data(), 1, bytes.size(), file_.get()) != bytes.size()) {
      fail(
          "the folder for temporary files: cannot be written: {}; free space is needed, or one thread (-j 1)",
          std::strerror(errno));
    }
    size_ += bytes.size();
    return {size_ - bytes.size(), bytes.size()};
  }

  /// Reads a piece back.
  std::string read(const Extent& extent) {
    const std::lock_guard<std::mutex> lock(mutex_);
    std::string bytes(extent.size, '\0');
    if (std::fseek(file_.get(), static_cast<long>(extent.begin), SEEK_SET) != 0 ||
        std::fread(bytes.data(), 1, bytes.size(), file_.get()) != bytes.size()) {
      fail("the folder for temporary files: cannot be read back; a sound disk is needed");
    }
    return bytes;
  }

 private:
  struct Close {
    void operator()(std::FILE* file) const { std::fclose(file); }
  };
  std::mutex mutex_;
  std::unique_ptr<std::FILE, Close> file_;
  std::uint64_t size_ = 0;
};

}  // namespace computedivide
