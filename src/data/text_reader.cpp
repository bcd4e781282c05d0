#include "data/text_reader.hpp"

#include <algorithm>
#include <array>
#include <cstring>
#include <new>
#include <utility>

namespace computedivide {

namespace {

constexpr std::size_t usual_capacity = std::size_t{1} << 18;

bool is_white_space(char c) { return c == ' ' || c == '\n' || c == '\r' || c == '\t'; }

using namespace std::string_view_literals;

/// First bytes, and the kind of file that they begin.
constexpr std::array<std::pair<std::string_view, std::string_view>, 17> formats{
    {{"\xFF\xFE\0\0"sv, "UTF-32 text"},
     {"\0\0\xFE\xFF"sv, "UTF-32 text"},
     {"PAR1\x15", "a Parquet file"},
     {"PK\x03\x04", "a zip archive or a workbook"},
     {"PK\x05\x06", "a zip archive"},
     {"BZh", "compressed with bzip2"},
     {"\xFD\x37zXZ", "compressed with xz"},
     {"7z\xBC\xAF", "a 7z archive"},
     {"Rar!", "a rar archive"},
     {"\x04\x22\x4D\x18", "compressed with lz4"},
     {"\x1F\x8B", "compressed with gzip"},
     {"\x28\xB5\x2F\xFD", "compressed with zstd"},
     {"Obj\x01", "an Avro file"},
     {"ARROW1", "an Arrow file"},
     {"SQLite format 3", "an SQLite database"},
     {"%PDF", "a PDF file"},
     {"\x89HDF", "an HDF5 file"}}};

constexpr std::size_t tar_magic = 257;  // where it stands

}  // namespace

std::size_t ValueEnd::find(std::string_view text) {
  const auto damage = [&](std::size_t end) {
    damaged_ = true;
    return end;
  };
  for (; at_ < text.size(); ++at_) {
    const char c = text[at_];
    if (in_string_) {
      if (c == '\n') return damage(at_);
      if (escaped_) {
        escaped_ = false;
      } else if (c == '\\') {
        escaped_ = true;
      } else if (c == '"') {
        in_string_ = false;
        last_ = '"';
        if (open_.empty()) return at_ + 1;
      }
      continue;
    }
    if (is_white_space(c)) {
      if (open_.empty()) return at_;
      continue;
    }
    switch (c) {
      case '"':
        in_string_ = true;
        break;
      case '{':
      case '[':
        if (!open_.empty() && last_ != ':' && (open_.back() == '{' || (last_ != '[' && last_ != ',')))
          return damage(at_);
        open_ += c;
        break;
      case '}':
      case ']': {
        // A bare number or word ends before the bracket that closes its container.
        if (open_.empty()) return at_;
        const std::size_t match = open_.rfind(c == '}' ? '{' : '[');
        if (match == std::string::npos) return damage(at_);
        if (match + 1 != open_.size()) damaged_ = true;
        open_.resize(match);
        if (open_.empty()) return at_ + 1;
        break;
      }
      default:
        if (open_.empty() && (c == ',' || c == ':')) return at_;
    }
    last_ = c;
  }
  return std::string_view::npos;
}

TextReader::TextReader(ByteStream stream) : stream_(std::move(stream)) { resize(usual_capacity); }

void TextReader::resize(std::size_t capacity) {
  // realloc moves pages of a large buffer instead of copying them.
  char* grown = static_cast<char*>(std::realloc(buffer_.release(), capacity + padding));
  if (grown == nullptr) throw std::bad_alloc();
  buffer_.reset(grown);
  std::memset(grown + capacity, 0, padding);
  capacity_ = capacity;
}

bool TextReader::fill() {
  const std::size_t left = end_ - at_;
  if (at_ > 0) {
    std::memmove(buffer_.get(), buffer_.get() + at_, left);
    at_ = 0;
    end_ = left;
  }
  // A long piece grows the buffer; it goes back to its usual size when the piece has been taken.
  if (left == 0 && capacity_ > 4 * usual_capacity) resize(usual_capacity);
  if (capacity_ - end_ < usual_capacity / 2) resize(2 * capacity_);
  const std::size_t got = stream_.read(buffer_.get() + end_, capacity_ - end_);
  end_ += got;
  text_bytes_ += got;
  // The readable bytes after the last piece must be the same from run to run.
  std::memset(buffer_.get() + end_, 0, std::min(padding, capacity_ + padding - end_));
  return got > 0;
}

TextReader::Got TextReader::next_line(std::string_view& line) {
  std::size_t searched = 0;
  bool too_long = false;
  line_ = lines_before_ + 1;
  for (;;) {
    const char* begin = buffer_.get() + at_;
    const std::size_t have = end_ - at_;
    if (const void* found = std::memchr(begin + searched, '\n', have - searched)) {
      const auto size = static_cast<std::size_t>(static_cast<const char*>(found) - begin);
      line = {begin, size};
      at_ += size + 1;
      ++lines_before_;
      return too_long || size > longest_piece ? Got::too_long : Got::piece;
    }
    searched = have;
    if (have > longest_piece || too_long) {
      too_long = true;
      at_ = end_;
      searched = 0;
    }
    if (fill()) continue;
    // The last line may lack its end.
    line = {buffer_.get() + at_, end_ - at_};
    at_ = end_;
    if (too_long) return Got::too_long;
    return line.empty() ? Got::end : Got::piece;
  }
}

void TextReader::give_back(const char* from) {
  at_ = static_cast<std::size_t>(from - buffer_.get());
  lines_before_ = line_ - 1;
}

int TextReader::peek() {
  for (;;) {
    while (at_ < end_ && is_white_space(buffer_.get()[at_])) {
      if (buffer_.get()[at_] == '\n') ++lines_before_;
      ++at_;
    }
    if (at_ < end_ && buffer_.get()[at_] == byte_order_mark.front() &&
        look_ahead(byte_order_mark.size()).starts_with(byte_order_mark)) {
      at_ += byte_order_mark.size();
      continue;
    }
    if (at_ < end_) {
      line_ = lines_before_ + 1;
      return static_cast<unsigned char>(buffer_.get()[at_]);
    }
    if (!fill()) return -1;
  }
}

void TextReader::count_lines(std::string_view text) {
  lines_before_ += static_cast<std::uint64_t>(std::ranges::count(text, '\n'));
}

TextReader::Got TextReader::next_value(std::string_view& value) {
  ValueEnd value_end;
  bool too_long = false;
  line_ = lines_before_ + 1;
  for (;;) {
    const std::string_view have(buffer_.get() + at_, end_ - at_);
    const std::size_t size = value_end.find(have);
    if (size != std::string_view::npos) {
      value = have.substr(0, size);
      if (size == 0 && !too_long) return Got::malformed;
      count_lines(value);
      at_ += size;
      if (too_long || size > longest_piece) return Got::too_long;
      return value_end.damaged() ? Got::damaged : Got::piece;
    }
    if (have.size() > longest_piece || too_long) {
      too_long = true;
      count_lines(have);
      value_end.forget(have.size());
      at_ = end_;
    }
    if (fill()) continue;
    value = {buffer_.get() + at_, end_ - at_};
    at_ = end_;
    return value_end.open() || value.empty() ? Got::end : Got::piece;
  }
}

std::string_view TextReader::look_ahead(std::size_t size) {
  while (end_ - at_ < size && fill()) {
  }
  return {buffer_.get() + at_, end_ - at_};
}

std::optional<std::string_view> foreign_format(std::string_view text) {
  for (const auto& [bytes, format] : formats)
    if (text.starts_with(bytes)) return format;
  if (text.size() > tar_magic && text.substr(tar_magic).starts_with("ustar")) return "a tar archive";
  if (text.starts_with("\xFF\xFE") || text.starts_with("\xFE\xFF")) return "UTF-16 text";
  // Without a byte order mark, every other byte of ASCII text in UTF-16 is zero.
  const std::string_view front = text.substr(0, 256);
  const auto zeros = static_cast<std::size_t>(std::ranges::count(front, '\0'));
  if (zeros > 0 && zeros + 2 > front.size() / 2) return "UTF-16 text";
  return std::nullopt;
}

}  // namespace computedivide
