// "-" stands for standard input wherever one file is read.
//
// Edge decisions. It can be named once per command line: nothing is left of it for a second reader. What is
// read only once is read as it comes, of any size; what is read again, to hash it or to tell what it is, is
// copied first. The copy ends in .csv or .json by its first character, as readers that go by names need.

#include "commands/standard_input.hpp"

#include <fmt/format.h>

#include <array>
#include <cstdio>

#include "base/files.hpp"
#include "base/log.hpp"
#include "base/terminal.hpp"
#include "base/usage_error.hpp"
#include "computedivide/error.hpp"

namespace computedivide {

namespace fs = std::filesystem;

namespace {

/// Tells who waits for input at a terminal that the program waits too.
void greet() {
  if (is_terminal(Stream::input)) log::info("reading standard input; Ctrl-D ends it");
}

/// Copies standard input into the folder, and names the copy.
fs::path copy_input(const fs::path& folder) {
  greet();
  std::array<char, std::size_t{1} << 16> block;
  std::size_t got = std::fread(block.data(), 1, block.size(), stdin);
  const std::string_view begin(block.data(), got);
  const std::size_t first = begin.find_first_not_of(" \t\r\n");
  const bool json = first != std::string_view::npos && (begin[first] == '{' || begin[first] == '[');
  fs::path file = folder / (json                            ? "stdin.json"
                            : begin.starts_with("\x1F\x8B") ? "stdin.csv.gz"
                                                            : "stdin.csv");
  AtomicFile copy(file);
  for (; got > 0; got = std::fread(block.data(), 1, block.size(), stdin)) copy.write({block.data(), got});
  if (std::ferror(stdin) != 0) fail("standard input: cannot be read to its end");
  copy.commit();
  return file;
}

}  // namespace

fs::path streamed_input(const fs::path& argument) {
  if (argument != "-") return argument;
  greet();
  return "/dev/stdin";
}

SpooledInput::~SpooledInput() {
  std::error_code ignored;
  if (used_ && !kept_) fs::remove_all(folder_, ignored);
}

fs::path SpooledInput::file_of(const fs::path& argument) {
  if (argument != "-") return argument;
  if (used_) fail_usage("'-' is named twice; standard input can be read only once");
  if (!kept_) {
    std::string folder = (fs::temp_directory_path() / "computedivide-XXXXXX").string();
    if (::mkdtemp(folder.data()) == nullptr)
      fail("{}: no folder can be made there; set TMPDIR to one that may be written",
           fs::temp_directory_path().string());
    folder_ = folder;
  }
  used_ = true;
  return copy_input(folder_);
}

}  // namespace computedivide
