#pragma once

#include <CLI/CLI.hpp>

#include <filesystem>
#include <initializer_list>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "base/files.hpp"
#include "base/words.hpp"

namespace computedivide {

/// Adds an option that shows its current value as the default.
template <class Value>
CLI::Option* add_value(CLI::App& command, const std::string& name, Value& value, const std::string& help) {
  return command.add_option(name, value, help)->capture_default_str();
}

/// Adds an option that takes a file, whose name shells complete.
template <class Path>
CLI::Option* add_file(CLI::App& command, const std::string& name, Path& file, const std::string& help) {
  return command.add_option(name, file, help)->type_name("FILE");
}

/// Adds an option that takes one of the enum's words; its current value is shown as the default.
template <class Enum>
void add_choice(CLI::App& command, const std::string& name, Enum& value,
                std::span<const std::string_view> words, const std::string& help,
                std::span<const std::string_view> offered = {}) {
  if (offered.empty()) offered = words;
  const auto take = [&value, words, name](const std::string& word) {
    value = parse_word<Enum>(word, words, name);
  };
  command.add_option_function<std::string>(name, take, help)
      ->check(CLI::IsMember(std::vector<std::string>(offered.begin(), offered.end())))
      ->default_str(std::string(word_of(value, words)));
}

/// Adds --format with these forms, which the help names as the default if it is empty.
void add_format(CLI::App& command, TextFormat& format, std::initializer_list<TextFormat> forms,
                std::string help = {});

/// Adds --hardware. Without it the path stays empty, and read_hardware takes the shipped table.
void add_hardware(CLI::App& command, std::filesystem::path& file);

/// The first and last year of "2012-2021" or "2019", the text of --years. Throws UsageError for any other
/// text and for years that are not from `least` to `most`.
std::pair<int, int> parse_years(const std::string& text, int least, int most);

/// Writes the text to the file, or to standard output where none is named.
void write_to(const std::filesystem::path& file, std::string_view text);

/// The file to read for an argument that may be "-": standard input as a file that can be read once, from its
/// beginning to its end.
std::filesystem::path streamed_input(const std::filesystem::path& argument);

/// Where an argument is "-": standard input copied to a file that can be read again and again.
class SpooledInput {
 public:
  /// The copy stays in this folder; without one it lasts as long as this object, and messages name standard
  /// input instead.
  explicit SpooledInput(std::filesystem::path kept_in = {}) : kept_in_(std::move(kept_in)) {}

  /// The file to read for this argument. Throws UsageError for a second "-".
  std::filesystem::path file_of(const std::filesystem::path& argument);

 private:
  std::filesystem::path kept_in_;
  std::optional<TemporaryFolder> temporary_;
  bool used_ = false;
};

}  // namespace computedivide
