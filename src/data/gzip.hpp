#pragma once

#include <filesystem>
#include <functional>
#include <memory>
#include <string>
#include <string_view>

struct z_stream_s;  // zlib's

namespace computedivide {

/// Inflates gzip as it comes, several members one after another included, or passes on what is not
/// compressed.
class Inflater {
 public:
  explicit Inflater(std::function<void(std::string_view)> sink);

  /// Throws Error with `where` for bytes that are not gzip.
  void push(std::string_view piece, std::string_view where);

  /// Whether what was pushed is compressed; known from two bytes on.
  bool is_gzip() const { return kind_ == Kind::gzip; }

  /// True if everything pushed so far is complete: no member is open.
  bool complete() const { return !open_ && start_.empty(); }

 private:
  void inflate_piece(std::string_view piece, std::string_view where);

  std::function<void(std::string_view)> sink_;
  std::unique_ptr<z_stream_s, void (*)(z_stream_s*)> stream_;
  enum class Kind { unknown, gzip, plain } kind_ = Kind::unknown;
  std::string start_;  // the first bytes, until the kind is known
  bool open_ = false;  // within a member
};

/// Compresses as it comes, into one gzip member without a time or a name: same bytes in, same bytes out.
class Deflater {
 public:
  /// Passes compressed bytes to the sink; `level` is zlib's, from 1 (fast) to 9 (small).
  explicit Deflater(std::function<void(std::string_view)> sink, int level = 6);

  void push(std::string_view piece);
  /// Ends the member; nothing may be pushed after it.
  void finish();

 private:
  void run(std::string_view piece, int flush);

  std::function<void(std::string_view)> sink_;
  std::unique_ptr<z_stream_s, void (*)(z_stream_s*)> stream_;
};

/// The whole text as one gzip member.
std::string gzip(std::string_view text);

/// The whole text of gzip or plain bytes. Throws Error with `where` if it is cut short.
std::string gunzip(std::string_view bytes, std::string_view where);

/// The whole text of a file, gzip or plain. Throws Error as read_file() and gunzip() do.
std::string read_unpacked(const std::filesystem::path& file);

/// The file's name without its folder and without ".gz".
std::filesystem::path unpacked_name(const std::filesystem::path& file);

}  // namespace computedivide
