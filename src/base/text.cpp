#include "base/text.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>
#include <utf8proc.h>

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <cstdlib>
#include <numeric>

#include "base/platform.hpp"

namespace computedivide {

namespace {

constexpr std::string_view no_break_space = "\xC2\xA0";

bool is_blank(char c) { return c == ' ' || c == '\t' || c == '\r' || c == '\n' || c == '\v' || c == '\f'; }

}  // namespace

std::string_view trim(std::string_view text) {
  for (;;) {
    if (!text.empty() && is_blank(text.front())) {
      text.remove_prefix(1);
    } else if (text.starts_with(no_break_space)) {
      text.remove_prefix(no_break_space.size());
    } else if (!text.empty() && is_blank(text.back())) {
      text.remove_suffix(1);
    } else if (text.ends_with(no_break_space)) {
      text.remove_suffix(no_break_space.size());
    } else {
      return text;
    }
  }
}

std::string to_lower(std::string_view text) {
  std::string lower(text);
  for (char& c : lower)
    if (is_upper(c)) c = static_cast<char>(c - 'A' + 'a');
  return lower;
}

std::vector<std::string> split_list(std::string_view text, char separator) {
  std::vector<std::string> parts;
  for (const std::string_view part : split_all(text, separator))
    if (!part.empty()) parts.emplace_back(part);
  return parts;
}

std::vector<std::string_view> split_all(std::string_view text, char separator) {
  std::vector<std::string_view> parts;
  if (trim(text).empty()) return parts;
  while (true) {
    const std::size_t end = text.find(separator);
    parts.push_back(trim(text.substr(0, end)));
    if (end == std::string_view::npos) return parts;
    text.remove_prefix(end + 1);
  }
}

std::optional<double> parse_number(std::string_view text) {
  // from_chars takes no leading plus sign; "+-3" stays an error.
  if (text.size() > 1 && text[0] == '+' && text[1] != '-') text.remove_prefix(1);
  double value = 0;
  const auto [end, error] = read_decimal(text.data(), text.data() + text.size(), value);
  if (error != std::errc{} || end != text.data() + text.size() || !std::isfinite(value)) return std::nullopt;
  return value;
}

std::optional<std::uint64_t> parse_count(std::string_view text) {
  std::uint64_t value = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
  if (error != std::errc{} || end != text.data() + text.size()) return std::nullopt;
  return value;
}

std::string format_number(double value) {
  std::string text = fmt::format("{:.12g}", value);
  return text == "-0" ? "0" : text;
}

double rounded(double value) { return parse_number(format_number(value)).value_or(value); }

std::optional<std::string> nearest_name(std::string_view unknown, std::span<const std::string> legal) {
  const std::string wanted = to_lower(unknown);
  std::optional<std::string> best;
  std::size_t best_distance = std::max<std::size_t>(2, unknown.size() / 3) + 1;
  for (const std::string& name : legal) {
    const std::string candidate = to_lower(name);
    // The distance is at least the difference in length: a long text costs nothing.
    if (std::max(wanted.size(), candidate.size()) - std::min(wanted.size(), candidate.size()) >=
        best_distance)
      continue;
    // Levenshtein distance, one row at a time.
    std::vector<std::size_t> row(candidate.size() + 1);
    std::iota(row.begin(), row.end(), std::size_t{0});
    for (std::size_t i = 0; i < wanted.size(); ++i) {
      std::size_t diagonal = row[0]++;
      for (std::size_t j = 0; j < candidate.size(); ++j) {
        const std::size_t substituted = diagonal + (wanted[i] == candidate[j] ? 0 : 1);
        diagonal = row[j + 1];
        row[j + 1] = std::min({substituted, row[j] + 1, row[j + 1] + 1});
      }
    }
    if (row.back() < best_distance) {
      best_distance = row.back();
      best = name;
    }
  }
  // "run" for "run-all": too far by its letters, and yet what was meant.
  constexpr std::size_t shortest_prefix = 3;
  if (!best && wanted.size() >= shortest_prefix) {
    const auto longer = std::ranges::find_if(
        legal, [&](const std::string& name) { return to_lower(name).starts_with(wanted); });
    if (longer != legal.end()) best = *longer;
  }
  return best;
}

std::string suggestion(std::string_view unknown, std::span<const std::string> legal) {
  if (const std::optional<std::string> name = nearest_name(unknown, legal))
    return fmt::format("; did you mean '{}'?", *name);
  // A file's header may have thousands of names.
  constexpr std::size_t most = 40;
  if (legal.size() <= most) return fmt::format("; one of: {}", fmt::join(legal, ", "));
  return fmt::format("; one of: {} and {} more", fmt::join(legal.first(most), ", "), legal.size() - most);
}

bool is_one_of(std::string_view word, std::string_view words) {
  for (std::size_t at = words.find(word); at != std::string_view::npos; at = words.find(word, at + 1)) {
    const std::size_t end = at + word.size();
    if ((at == 0 || words[at - 1] == '|') && (end == words.size() || words[end] == '|')) return true;
  }
  return false;
}

void replace_all(std::string& text, std::string_view from, std::string_view to) {
  for (std::size_t at = text.find(from); at != std::string::npos; at = text.find(from, at + to.size()))
    text.replace(at, from.size(), to);
}

std::string grouped(std::string digits) {
  const std::size_t first = digits.starts_with('-') ? 1 : 0;
  for (std::size_t at = digits.size(); at > first + 3; at -= 3) digits.insert(at - 3, ",");
  return digits;
}

std::string capitalised(std::string text) {
  if (!text.empty() && is_lower(text[0])) text[0] = static_cast<char>(text[0] - 'a' + 'A');
  return text;
}

// The door to libutf8proc, which knows Unicode's categories and cases.

void append_utf8(std::string& out, char32_t c) {
  if (c < 0x80) {
    out += static_cast<char>(c);
    return;
  }
  std::array<utf8proc_uint8_t, 4> bytes;
  const utf8proc_ssize_t size = utf8proc_encode_char(static_cast<utf8proc_int32_t>(c), bytes.data());
  out.append(bytes.begin(), bytes.begin() + size);
}

char32_t take_character(std::string_view& text) {
  const auto lead = static_cast<unsigned char>(text.front());
  if (lead < 0x80) {
    text.remove_prefix(1);
    return lead;
  }
  utf8proc_int32_t c = 0;
  const utf8proc_ssize_t size = utf8proc_iterate(reinterpret_cast<const utf8proc_uint8_t*>(text.data()),
                                                 static_cast<utf8proc_ssize_t>(text.size()), &c);
  text.remove_prefix(size > 0 ? static_cast<std::size_t>(size) : 1);
  return size > 0 ? static_cast<char32_t>(c) : U'\uFFFD';
}

std::optional<std::size_t> find_invalid_utf8(std::string_view text) {
  for (std::string_view rest = text; !rest.empty();) {
    const std::size_t at = text.size() - rest.size();
    // U+FFFD itself has three bytes.
    if (take_character(rest) == U'\uFFFD' && text.size() - rest.size() == at + 1) return at;
  }
  return std::nullopt;
}

bool is_word_character(char32_t c) {
  if (c < 0x80) return is_alphanumeric(static_cast<char>(c)) || c == '_';
  const utf8proc_category_t category = utf8proc_category(static_cast<utf8proc_int32_t>(c));
  return (category >= UTF8PROC_CATEGORY_LU && category <= UTF8PROC_CATEGORY_LO) ||
         (category >= UTF8PROC_CATEGORY_ND && category <= UTF8PROC_CATEGORY_NO);
}

bool is_space(char32_t c) {
  if (c < 0x80) return c == ' ' || (c >= '\t' && c <= '\r') || (c >= 0x1C && c <= 0x1F);
  return c == 0x85 || c == 0xA0 || c == 0x1680 || (c >= 0x2000 && c <= 0x200A) || c == 0x2028 ||
         c == 0x2029 || c == 0x202F || c == 0x205F || c == 0x3000;
}

char32_t fold(char32_t c) {
  if (c < 0x80) return c >= 'A' && c <= 'Z' ? c + 32 : c;
  const auto lower = static_cast<char32_t>(utf8proc_tolower(static_cast<utf8proc_int32_t>(c)));
  return lower < 0x80 ? c : lower;
}

namespace {

/// Whether a character steers what shows the text.
bool steers(char32_t c) {
  if (c < 0x20) return c != '\t' && c != '\n';
  return (c >= 0x7F && c < 0xA0) || c == 0x061C || c == 0x200E || c == 0x200F ||
         (c >= 0x2028 && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
}

/// Characters for which `is_shown` is false are written as escapes.
template <typename Test>
std::string with_escapes(std::string_view text, Test is_shown) {
  std::string line;
  while (!text.empty()) {
    const std::string_view before = text;
    const char32_t c = take_character(text);
    const std::string_view bytes = before.substr(0, before.size() - text.size());
    const bool is_bad = c == U'\uFFFD' && bytes.size() == 1;
    if (!is_bad && is_shown(c)) {
      line += bytes;
    } else if (c == '\n' || c == '\r' || c == '\t') {
      line += c == '\n' ? "\\n" : c == '\r' ? "\\r" : "\\t";
    } else if (is_bad || c < 0x80) {
      line += fmt::format("\\x{:02x}", static_cast<unsigned char>(bytes.front()));
    } else {
      line += fmt::format("\\u{:04x}", static_cast<std::uint32_t>(c));
    }
  }
  return line;
}

}  // namespace

std::string escaped(std::string_view text) {
  return with_escapes(text, [](char32_t c) {
    const utf8proc_category_t category = utf8proc_category(static_cast<utf8proc_int32_t>(c));
    return category != UTF8PROC_CATEGORY_CC && category != UTF8PROC_CATEGORY_CF &&
           category != UTF8PROC_CATEGORY_ZL && category != UTF8PROC_CATEGORY_ZP;
  });
}

std::string tamed(std::string_view text) {
  const auto is_plain = [](char c) { return (c >= 0x20 && c < 0x7F) || c == '\n' || c == '\t'; };
  std::string tame(text);
  if (std::ranges::all_of(text, is_plain)) return tame;
  replace_all(tame, "\r\n", "\n");  // line ends of Windows
  return with_escapes(tame, [](char32_t c) { return !steers(c); });
}

std::string fold(std::string_view text) {
  std::string folded;
  while (!text.empty()) append_utf8(folded, fold(take_character(text)));
  return folded;
}

std::string visible_text(std::string_view text) {
  std::string visible;
  bool space_due = false;
  while (!text.empty()) {
    const std::string_view before = text;
    const char32_t c = take_character(text);
    // The soft hyphen, spaces and marks of direction without width, variation selectors, fillers, tags.
    if (utf8proc_get_property(static_cast<utf8proc_int32_t>(c))->ignorable) continue;
    if (is_space(c)) {
      space_due = !visible.empty();
      continue;
    }
    if (space_due) visible += ' ';
    space_due = false;
    visible += before.substr(0, before.size() - text.size());
  }
  if (std::ranges::all_of(visible, [](char c) { return static_cast<unsigned char>(c) < 0x80; }))
    return visible;
  utf8proc_uint8_t* composed = nullptr;
  const utf8proc_ssize_t size =
      utf8proc_map(reinterpret_cast<const utf8proc_uint8_t*>(visible.data()),
                   static_cast<utf8proc_ssize_t>(visible.size()), &composed,
                   static_cast<utf8proc_option_t>(UTF8PROC_STABLE | UTF8PROC_COMPOSE));
  if (size >= 0) visible.assign(composed, composed + size);
  std::free(composed);
  return visible;
}

}  // namespace computedivide
