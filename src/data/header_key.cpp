#include "data/header_key.hpp"

#include "base/text.hpp"
#include "base/visible_text.hpp"
#include "computedivide/error.hpp"

namespace computedivide {

std::string header_key(std::string_view name) {
  std::string words;
  for (const char c : to_lower(visible_text(name))) {
    const bool is_part =
        (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || static_cast<unsigned char>(c) >= 0x80;
    if (is_part) {
      words += c;
    } else if (!words.empty() && words.back() != ' ') {
      words += ' ';
    }
  }
  if (!words.empty() && words.back() == ' ') words.pop_back();
  for (const std::string_view british : {"organis", "categoris"}) {
    for (std::size_t at = 0; (at = words.find(british, at)) != std::string::npos;) {
      words[at + british.size() - 1] = 'z';
    }
  }
  return words;
}

std::optional<std::size_t> find_by_key(const CsvReader& csv, std::string_view name) {
  const std::string key = header_key(name);
  std::optional<std::size_t> place;
  for (std::size_t i = 0; i < csv.header().size(); ++i) {
    if (header_key(csv.header()[i]) != key) continue;
    if (place) {
      fail("{}: column '{}' occurs twice in the header; each name once is expected", csv.where(),
           csv.header()[i]);
    }
    place = i;
  }
  return place;
}

}  // namespace computedivide
