#include "score/waiting_rows.hpp"

#include <cerrno>
#include <charconv>
#include <cstring>

#include "computedivide/base/error.hpp"

namespace computedivide {

namespace {

constexpr std::size_t longest_in_memory = std::size_t{1} << 20;

void use_all(std::string_view text, bool with_words,
             const std::function<void(std::string_view, std::string_view)>& use) {
  while (!text.empty()) {
    const std::size_t end = text.find('\n');
    const std::string_view row = text.substr(0, end);
    text.remove_prefix(end + 1);
    std::string_view words;
    if (with_words) {
      std::size_t size = 0;
      const char* const digits_end = std::from_chars(text.data(), text.data() + text.size(), size).ptr;
      text.remove_prefix(static_cast<std::size_t>(digits_end - text.data()) + 1);
      words = text.substr(0, size);
      text.remove_prefix(size);
    }
    use(row, words);
  }
}

}  // namespace

SpillFile::Extent SpillFile::append(std::string_view bytes) {
  const std::lock_guard<std::mutex> lock(mutex_);
  if (!file_) file_.reset(std::tmpfile());
  if (!file_ || std::fseek(file_.get(), 0, SEEK_END) != 0 ||
      std::fwrite(bytes.data(), 1, bytes.size(), file_.get()) != bytes.size()) {
    fail("the folder for temporary files: cannot be written: {}; free space is needed, or one thread (-j 1)",
         std::strerror(errno));
  }
  const Extent extent{size_, bytes.size()};
  size_ += bytes.size();
  return extent;
}

std::string SpillFile::read(const Extent& extent) {
  const std::lock_guard<std::mutex> lock(mutex_);
  std::string bytes(extent.size, '\0');
  if (std::fseek(file_.get(), static_cast<long>(extent.begin), SEEK_SET) != 0 ||
      std::fread(bytes.data(), 1, bytes.size(), file_.get()) != bytes.size()) {
    fail("the folder for temporary files: cannot be read back; a sound disk is needed");
  }
  return bytes;
}

void WaitingRows::add_words(std::string_view words) {
  text_ += std::to_string(words.size());
  text_ += '\n';
  text_ += words;
}

void WaitingRows::spill(SpillFile& file, bool all) {
  if (text_.empty() || (!all && text_.size() < longest_in_memory)) return;
  spilled_.push_back(file.append(text_));
  text_.clear();
  if (all) text_.shrink_to_fit();
}

void WaitingRows::take_all(SpillFile& file, bool with_words,
                           const std::function<void(std::string_view, std::string_view)>& use) {
  for (const SpillFile::Extent& extent : spilled_) use_all(file.read(extent), with_words, use);
  spilled_ = {};
  use_all(text_, with_words, use);
  text_ = {};
}

}  // namespace computedivide
