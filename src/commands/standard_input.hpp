#pragma once

#include <filesystem>
#include <utility>

namespace computedivide {

/// The file to read for an argument that may be "-": standard input as a file that can be read once, from its
/// begin to its end.
std::filesystem::path streamed_input(const std::filesystem::path& argument);

/// Where an argument is "-": standard input copied to a file that can be read again and again.
class SpooledInput {
 public:
  /// The copy lasts as long as this object.
  SpooledInput() = default;
  /// The copy stays in this folder.
  explicit SpooledInput(std::filesystem::path kept_in) : folder_(std::move(kept_in)), kept_(true) {}
  ~SpooledInput();
  SpooledInput(const SpooledInput&) = delete;
  SpooledInput& operator=(const SpooledInput&) = delete;

  /// The file to read for this argument. Throws UsageError for a second "-".
  std::filesystem::path file_of(const std::filesystem::path& argument);

 private:
  std::filesystem::path folder_;
  bool kept_ = false;
  bool used_ = false;
};

}  // namespace computedivide
