#pragma once

#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

namespace computedivide {

/// The bytes of a file as they were before compression: gzip (any number of members), zstd (any number of
/// frames) or plain, recognised by the first bytes and not by the name. The project's door to ISA-L, zlib and
/// zstd.
class ByteStream {
 public:
  /// Begins `offset` bytes into the file. Throws Error if it cannot be read.
  explicit ByteStream(const std::filesystem::path& path, std::uint64_t offset = 0);

  /// Reads from memory; `name` is used for the file in messages.
  ByteStream(std::string_view bytes, std::string name);

  ~ByteStream();
  ByteStream(ByteStream&&) noexcept;
  ByteStream& operator=(ByteStream&&) noexcept;

  /// Writes up to `size` bytes (at least one is asked for) and returns their number: 0 at the end, and after
  /// damage.
  std::size_t read(char* out, std::size_t size);

  /// What ended the stream early: "file.gz: is damaged after 1234 bytes of text: …"; empty while all
  /// is well.
  const std::string& damage() const;

  /// Bytes of the file taken so far, before decompression.
  std::uint64_t compressed_bytes() const;

  const std::string& name() const;

 private:
  struct State;
  std::unique_ptr<State> state_;
};

inline constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";

/// Finds the end of a JSON value by its strings and brackets, over several buffers' worth of text.
class ValueEnd {
 public:
  /// The place after the value's last character; npos if the value goes on beyond the text. A value that
  /// cannot continue at this point (a line end inside a string, a value where a key is expected, a closing
  /// bracket of the wrong kind) ends there, damaged.
  std::size_t find(std::string_view text);

  /// The front of the text was discarded.
  void forget(std::size_t size) { at_ -= size < at_ ? size : at_; }

  /// Whether something is not closed yet.
  bool open() const { return in_string_ || !open_.empty(); }
  bool damaged() const { return damaged_; }

 private:
  std::size_t at_ = 0;
  std::string open_;  // the brackets that are open
  char last_ = '\0';  // the last character outside strings that is not white space
  bool in_string_ = false, escaped_ = false, damaged_ = false;
};

/// A stream of text, cut into lines or JSON values that lie in one piece in memory. 64 bytes after each piece
/// are readable. Memory: 256 KiB, and as much as the longest piece, up to `longest_piece`.
class TextReader {
 public:
  /// Readable bytes after each piece.
  static constexpr std::size_t padding = 64;
  /// The longest piece that is given, in bytes.
  static constexpr std::size_t longest_piece = std::size_t{32} << 20;

  /// The outcome of asking for a piece.
  enum class Got { piece, damaged, too_long, end, malformed };

  explicit TextReader(ByteStream stream);

  /// The next line without its end; too_long for one that was skipped since it exceeds longest_piece.
  Got next_line(std::string_view& line);

  /// Puts back the rest of the last line from here on: it becomes the next line.
  void give_back(const char* from);

  /// Skips white space and byte order marks and looks at the next character: -1 at the end.
  int peek();

  /// Takes the next character, which peek() gave.
  void take() { ++at_; }

  /// Takes one whole JSON value, from a character that peek() gave. Only strings and brackets are looked at:
  /// damaged if they cannot belong to one value (the piece then ends where the next may begin), end if the
  /// text ends inside it, malformed if no value begins. After a value that is too long the reader is past it.
  Got next_value(std::string_view& value);

  /// The buffered text, without consuming it; at least `size` bytes unless the stream ends first.
  std::string_view look_ahead(std::size_t size);

  /// Line of the piece that was given last, from 1.
  std::uint64_t line() const { return line_; }

  std::uint64_t text_bytes() const { return text_bytes_ - (end_ - at_); }
  const ByteStream& stream() const { return stream_; }

 private:
  struct Free {
    void operator()(char* memory) const { std::free(memory); }
  };

  bool fill();
  void resize(std::size_t capacity);
  void count_lines(std::string_view text);

  ByteStream stream_;
  std::unique_ptr<char, Free> buffer_;
  std::size_t capacity_ = 0;  // without the padding
  std::size_t at_ = 0, end_ = 0;
  std::uint64_t text_bytes_ = 0, line_ = 0;
  std::uint64_t lines_before_ = 0;  // line ends taken so far
};

/// What kind of content this is, if its first bytes show that it is not UTF-8 text: "a Parquet file",
/// "compressed with bzip2", "UTF-16 text"; nothing for any other.
std::optional<std::string_view> foreign_format(std::string_view text);

}  // namespace computedivide
