#if !__has_include(<catch2/catch_all.hpp>)
#define CATCH_CONFIG_MAIN
#include <catch2/catch.hpp>
#endif

#include <filesystem>
#include <string>

std::filesystem::path test_folder();
std::filesystem::path shared_folder();
std::string built_program();

std::filesystem::path test_folder() { return TEST_DIR; }
std::filesystem::path shared_folder() { return SHARED_DATA; }
std::string built_program() { return PROGRAM; }
