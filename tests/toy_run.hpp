#pragma once

#include <array>
#include <fstream>
#include <string>
#include <vector>

#include "base/files.hpp"
#include "computedivide/error.hpp"
#include "computedivide/numbers.hpp"
#include "pipeline/runner.hpp"
#include "scratch.hpp"

namespace toy {

inline void words(const computedivide::Inputs& inputs, computedivide::Outputs& outputs) {
  outputs.write("words.txt", computedivide::read_file(inputs.source_file("text")));
  computedivide::NumbersFile file;
  file.id = "words";
  file.source = inputs.source("text");
  computedivide::Number number;
  number.name = "length";
  number.value = static_cast<double>(computedivide::read_file(inputs.source_file("text")).size());
  file.numbers.push_back(number);
  outputs.write("words.numbers.json", computedivide::numbers_to_text(file));
}

inline void count(const computedivide::Inputs& inputs, computedivide::Outputs& outputs) {
  outputs.write("count.txt", std::to_string(computedivide::read_file(inputs.file("words.txt")).size()) +
                                 inputs.parameter("tail"));
}

inline constexpr std::array<std::string_view, 1> reads_text{"text"};
inline constexpr std::array<std::string_view, 1> reads_words{"words"};
inline constexpr std::array<std::string_view, 1> tail{"tail"};
inline constexpr std::array steps{
    computedivide::Step{"words", "copies the text", "Figure 1", reads_text, {}, words},
    computedivide::Step{"count", "counts it", "", reads_words, tail, count}};

}  // namespace toy

/// A run of two steps in a folder of its own, done when it is made.
class ToyRun {
 public:
  Scratch folder;
  std::vector<std::string> only;
  std::string text_name = "text";

  explicit ToyRun(const std::string& name = "text") : text_name(name) {
    folder.write(text_name, "hello");
    run();
  }

  std::filesystem::path out() const { return folder / "out"; }

  std::vector<computedivide::Source> sources() const {
    computedivide::Source source;
    source.name = "text";
    source.title = "A text";
    source.kind = computedivide::SourceKind::synthetic;
    source.files = {folder / text_name};
    return {source};
  }

  void run() const {
    computedivide::RunOptions options;
    options.out = out();
    options.version = "1";
    options.only = only;
    computedivide::run_steps(toy::steps, sources(), {{"tail", "!"}, {"seed", "1"}}, options);
  }
};
