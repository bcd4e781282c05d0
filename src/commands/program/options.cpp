#include "commands/program/options.hpp"

#include <fmt/ranges.h>

#include <array>
#include <cstdint>
#include <cstdio>

#include "base/files.hpp"
#include "base/log.hpp"
#include "base/terminal.hpp"
#include "base/text.hpp"
#include "computedivide/error.hpp"

namespace computedivide {

void add_format(CLI::App& command, TextFormat& format, std::initializer_list<TextFormat> forms,
                std::string help) {
  std::vector<std::string_view> offered;
  for (const TextFormat form : forms) offered.push_back(word_of(form, text_format_words));
  if (help.empty()) {
    const auto front = std::span(offered).first(offered.size() - 1);
    help = fmt::format("{} or {}", fmt::join(front, ", "), offered.back());
  }
  add_choice(command, "--format", format, text_format_words, help, offered);
}

void add_hardware(CLI::App& command, std::filesystem::path& file) {
  add_file(command, "--hardware", file, "Table of accelerators (default: the shipped one)");
}

std::pair<int, int> parse_years(const std::string& text, int least, int most) {
  const std::size_t dash = text.find('-');
  const std::optional<std::uint64_t> first = parse_count(trim(text.substr(0, dash)));
  const std::optional<std::uint64_t> last =
      dash == std::string::npos ? first : parse_count(trim(text.substr(dash + 1)));
  const auto is_year = [&](const std::optional<std::uint64_t>& year) {
    return year && *year >= static_cast<std::uint64_t>(least) && *year <= static_cast<std::uint64_t>(most);
  };
  if (!is_year(first) || !is_year(last) || *first > *last)
    fail_usage("--years: '{}' is not a range of years; '2012-2021' or '2019' is expected", text);
  return {static_cast<int>(*first), static_cast<int>(*last)};
}

void write_to(const std::filesystem::path& file, std::string_view text) {
  if (file.empty() || file == "-") {
    fmt::print("{}", text);
  } else {
    write_atomically(file, text);
  }
}

// "-" means standard input wherever one file is read.
//
// Edge decisions. It can be named once per command line: nothing of it is left for a second reader. Input
// that is read only once is streamed, of any size; input that is read again, to hash it or to recognise it,
// is copied first. The copy gets the extension .csv or .json by its first character, as readers that go by
// names need.

namespace fs = std::filesystem;

namespace {

/// Tells a user at a terminal that the program is waiting for input.
void greet() {
  if (is_terminal(Stream::input)) log::info("reading standard input; press Ctrl-D to end it");
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
  if (std::ferror(stdin) != 0) fail("standard input: cannot be read to the end");
  copy.commit();
  return file;
}

}  // namespace

fs::path streamed_input(const fs::path& argument) {
  if (argument != "-") return argument;
  greet();
  return "/dev/stdin";
}

fs::path SpooledInput::file_of(const fs::path& argument) {
  if (argument != "-") return argument;
  if (used_) fail_usage("'-' is given twice; standard input can be read only once");
  used_ = true;
  if (!kept_in_.empty()) return copy_input(kept_in_);
  fs::path copy = copy_input(temporary_.emplace().path());
  hide_in_messages(copy.string(), "standard input");
  return copy;
}

}  // namespace computedivide
