#pragma once

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <memory>
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

}  // namespace computedivide
