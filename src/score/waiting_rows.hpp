#pragma once

#include <cstdint>
#include <cstdio>
#include <functional>
#include <memory>
#include <mutex>
#include <string>
#include <string_view>
#include <vector>

namespace computedivide {

/// A temporary file that several threads append to: where rows wait that memory should not hold.
class SpillFile {
 public:
  /// A piece of the file.
  struct Extent {
    std::uint64_t begin;
    std::size_t size;
  };

  /// Appends the bytes. Throws Error where the folder for temporary files is full.
  Extent append(std::string_view bytes);

  /// Reads a piece back.
  std::string read(const Extent& extent);

 private:
  struct Close {
    void operator()(std::FILE* file) const { std::fclose(file); }
  };
  std::mutex mutex_;
  std::unique_ptr<std::FILE, Close> file_;
  std::uint64_t size_ = 0;
};

/// Works of a file that has to wait for its turn, as rows of the table of features; in memory up to a
/// megabyte.
class WaitingRows {
 public:
  /// Where the next work is to be appended: its row with its line end, and where `with_words` its words by
  /// add_words().
  std::string& text() { return text_; }

  /// Appends the words of the work whose row was appended last.
  void add_words(std::string_view words);

  /// Called between works: moves them to the file where they are many, or where `all`.
  void spill(SpillFile& file, bool all);

  /// Bytes in memory.
  std::size_t size() const { return text_.size(); }

  /// Hands over every work's row, without its line end, and its words; then nothing is left.
  void take_all(SpillFile& file, bool with_words,
                const std::function<void(std::string_view, std::string_view)>& use);

 private:
  std::string text_;
  std::vector<SpillFile::Extent> spilled_;
};

}  // namespace computedivide
