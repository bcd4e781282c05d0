#pragma once

#include <cstdlib>
#include <string>
#include <string_view>

#include "base/files.hpp"
#include "catch.hpp"

/// Compares the text with tests/golden/<name>. With COMPUTEDIVIDE_UPDATE_GOLDEN set, writes the file instead
/// and fails, so that the change is reviewed before the test passes.
inline void check_golden(std::string_view text, const std::string& name) {
  const std::filesystem::path file = test_file("golden/" + name);
  if (std::getenv("COMPUTEDIVIDE_UPDATE_GOLDEN") != nullptr) {
    if (computedivide::write_atomically(file, text))
      FAIL(name << " was written anew: look at its difference");
    return;
  }
  INFO(name << "; COMPUTEDIVIDE_UPDATE_GOLDEN=1 writes it anew");
  REQUIRE(std::filesystem::exists(file));
  CHECK(std::string(text) == computedivide::read_file(file));
}
