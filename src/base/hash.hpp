#pragma once

#include <filesystem>
#include <memory>
#include <string>
#include <string_view>

namespace computedivide {

/// SHA-256 over pieces, by Nettle.
class Sha256 {
 public:
  Sha256();
  ~Sha256();
  Sha256(Sha256&&) noexcept;
  Sha256& operator=(Sha256&&) noexcept;

  /// Takes more bytes.
  void update(std::string_view bytes);

  /// The digest as 64 lower-case hexadecimal digits; ends the computation.
  std::string hex();

 private:
  struct State;
  std::unique_ptr<State> state_;
};

/// SHA-256 of the bytes, 64 hexadecimal digits.
std::string sha256_hex(std::string_view bytes);

/// SHA-256 of a file's content, read in pieces. Throws Error where it cannot be read.
std::string sha256_file(const std::filesystem::path& path);

}  // namespace computedivide
