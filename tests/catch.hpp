#pragma once

// Debian 12 has Catch2 2.13, later ones Catch2 3: the tests build against both.
#include <string>

#if __has_include(<catch2/catch_all.hpp>)
#include <catch2/catch_all.hpp>
using Catch::Approx;
inline auto contains(const std::string& part) { return Catch::Matchers::ContainsSubstring(part); }
#else
#include <catch2/catch.hpp>
inline auto contains(const std::string& part) { return Catch::Matchers::Contains(part); }
#endif

#include <cstdio>
#include <filesystem>

// Where things are. Only catch_main.cpp knows the paths, so that a compiler cache serves every checkout.
std::filesystem::path test_folder();
std::filesystem::path shared_folder();
std::string built_program();

/// A file of the tests' own folder.
inline std::filesystem::path test_file(const std::string& name) { return test_folder() / name; }

/// A file of the real data beside the project; reports it and ends the test if it is not there.
#define REQUIRE_SHARED(path)                                                \
  do {                                                                      \
    if (!std::filesystem::exists(path)) {                                   \
      std::printf("skipped: %s is not there\n", std::string(path).c_str()); \
      return;                                                               \
    }                                                                       \
  } while (false)

inline std::filesystem::path shared_file(const std::string& name) { return shared_folder() / name; }
