#include "score/settings_line.hpp"

#include <fmt/format.h>

#include <charconv>

#include "computedivide/base/text.hpp"

namespace computedivide {

namespace {

void append_encoded(std::string& out, std::string_view value) {
  constexpr std::string_view special = "%,\"#=\x7F";
  for (const char c : value) {
    const auto byte = static_cast<unsigned char>(c);
    if (byte <= ' ' || special.find(c) != std::string_view::npos) {
      fmt::format_to(std::back_inserter(out), "%{:02X}", byte);
    } else {
      out += c;
    }
  }
}

std::string decoded(std::string_view value) {
  std::string text;
  for (std::size_t i = 0; i < value.size(); ++i) {
    unsigned byte = 0;
    if (value[i] == '%' && i + 2 < value.size() &&
        std::from_chars(value.data() + i + 1, value.data() + i + 3, byte, 16).ec == std::errc{}) {
      text += static_cast<char>(static_cast<unsigned char>(byte));
      i += 2;
    } else {
      text += value[i];
    }
  }
  return text;
}

}  // namespace

std::string settings_line(const Settings& settings) {
  std::string line;
  for (const auto& [key, value] : settings) {
    if (!line.empty()) line += ' ';
    line += key;
    line += '=';
    append_encoded(line, value);
  }
  return line;
}

Settings settings_of(std::string_view line) {
  Settings settings;
  for (const std::string& word : split_list(line, ' ')) {
    const std::size_t equals = word.find('=');
    if (equals != std::string::npos)
      settings.emplace_back(word.substr(0, equals), decoded(std::string_view(word).substr(equals + 1)));
  }
  return settings;
}

std::string value_of(const Settings& settings, std::string_view key) {
  for (const auto& [name, value] : settings) {
    if (name == key) return value;
  }
  return "";
}

std::uint64_t count_of(const Settings& settings, std::string_view key) {
  return parse_count(value_of(settings, key)).value_or(0);
}

}  // namespace computedivide
