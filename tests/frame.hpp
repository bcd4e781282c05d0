#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "base/text.hpp"
#include "computedivide/csv.hpp"
#include "computedivide/formula.hpp"

/// A CSV file as a frame: columns in which every cell is a number are numbers, the others text.
inline computedivide::Frame read_frame(const std::filesystem::path& path) {
  using namespace computedivide;
  CsvReader csv(path);
  std::vector<std::vector<std::string>> texts(csv.header().size());
  while (csv.next()) {
    for (std::size_t j = 0; j < texts.size(); ++j) texts[j].emplace_back(csv.trimmed(j));
  }
  Frame frame;
  for (std::size_t j = 0; j < texts.size(); ++j) {
    std::vector<double> numbers;
    for (const std::string& text : texts[j]) {
      if (const std::optional<double> number = parse_number(text)) numbers.push_back(*number);
    }
    if (numbers.size() == texts[j].size()) {
      frame.columns.push_back({csv.header()[j], std::move(numbers)});
    } else {
      frame.columns.push_back({csv.header()[j], std::move(texts[j])});
    }
  }
  return frame;
}
