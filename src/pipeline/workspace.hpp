#pragma once

#include <filesystem>

#include "base/descriptor.hpp"

namespace computedivide {

/// An output folder, locked for one run at a time. Left over temporary files of a killed run are swept away.
class Workspace {
 public:
  /// Makes the folder where needed and takes the lock. Throws Error where another run holds it.
  explicit Workspace(std::filesystem::path folder);

  /// Gives the lock back. A folder that this run made, and in which nothing came to stand, is removed again:
  /// bad input leaves nothing behind.
  ~Workspace();

  /// The hidden folder for what is no result.
  std::filesystem::path hidden() const;

 private:
  std::filesystem::path folder_;
  bool made_ = false;
  Descriptor lock_;
};

/// `<out>/.computedivide`.
std::filesystem::path hidden_folder(const std::filesystem::path& out);

}  // namespace computedivide
