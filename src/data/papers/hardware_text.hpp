// The pieces of text that accelerator names are made of: words, separators, memory sizes and forms.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <utility>

#include "base/text.hpp"

namespace computedivide::hardware_text {

inline constexpr std::size_t most_separators = 4;
inline constexpr std::size_t most_digits = 5;

inline char lower(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; }
inline bool alnum_at(std::string_view text, std::size_t at) {
  return at < text.size() && is_alphanumeric(text[at]);
}

/// The bytes of a hyphen or dash at the place, 0 if there is none.
inline std::size_t hyphen(std::string_view text, std::size_t at) {
  const std::string_view rest = text.substr(at);
  if (rest.starts_with('-') || rest.starts_with('_')) return 1;
  for (const std::string_view dash : {"\u2010", "\u2011", "\u2012", "\u2013", "\u2212"})
    if (rest.starts_with(dash)) return dash.size();
  return 0;
}

/// The bytes of one separator between parts of a name.
inline std::size_t separator(std::string_view text, std::size_t at) {
  if (at >= text.size()) return 0;
  const std::string_view rest = text.substr(at);
  for (const std::string_view one :
       {" ", "\t", "\n", "\r", "~", "\u00A0", "\u202F", "\u2009", "\u00AE", "\u2122"})
    if (rest.starts_with(one)) return one.size();
  return hyphen(text, at);
}

/// Past up to a few separators.
inline std::size_t skip_separators(std::string_view text, std::size_t at) {
  for (std::size_t i = 0; i < most_separators; ++i) {
    const std::size_t size = separator(text, at);
    if (size == 0) break;
    at += size;
  }
  return at;
}

inline std::size_t word_end(std::string_view text, std::size_t at) {
  while (alnum_at(text, at)) ++at;
  return at;
}

/// The number of at most five digits at the place, and the place after it.
inline std::optional<std::pair<unsigned, std::size_t>> digits_at(std::string_view text, std::size_t at) {
  std::size_t end = at;
  while (end < text.size() && is_digit(text[end])) ++end;
  if (end == at || end - at > most_digits) return std::nullopt;
  return std::pair(static_cast<unsigned>(*parse_count(text.substr(at, end - at))), end);
}

/// "32GB", "32 GB", "80G" at the place.
inline std::optional<std::pair<unsigned, std::size_t>> memory_at(std::string_view text, std::size_t at) {
  const auto number = digits_at(text, at);
  if (!number || number->first == 0) return std::nullopt;
  const std::size_t unit = skip_separators(text, number->second);
  const std::size_t end = word_end(text, unit);
  const std::string word = to_lower(text.substr(unit, end - unit));
  // "8 G" is not memory, "8G" is one.
  if (word != "gb" && word != "gib" && (word != "g" || unit != number->second)) return std::nullopt;
  return std::pair(number->first, end);
}

/// "SXM2", "PCIe" at the place.
inline std::optional<std::pair<std::string, std::size_t>> form_at(std::string_view text, std::size_t at) {
  const std::size_t end = word_end(text, at);
  const std::string word = to_lower(text.substr(at, end - at));
  if (is_one_of(word, "sxm|sxm2|sxm3|sxm4|sxm5")) return std::pair(std::string("sxm"), end);
  if (word == "pcie" || word == "nvl") return std::pair(word, end);
  return std::nullopt;
}

}  // namespace computedivide::hardware_text
