#pragma once

#include <bit>
#include <cstdint>
#include <string_view>

#include "computedivide/data/works/json_scan.hpp"

namespace computedivide {

/// Walks what a scan found, quote by quote and bracket by bracket: JSON as programs write it, without blanks
/// or with one behind colons and commas. Every function says by nullptr that the text is anything else, valid
/// or not; a JsonCursor then takes the closer look. What is skipped is checked for strings and brackets that
/// match, and for commas and colons at the levels that are walked.
class JsonMarks {
 public:
  /// From a place in the scanned text.
  JsonMarks(const JsonScan& scan, const char* from)
      : text_(scan.text.data()),
        end_(scan.text.data() + scan.text.size()),
        quotes_(scan.quotes.data()),
        brackets_(scan.brackets.data()) {
    jump(from);
  }

  /// Goes on from a place.
  [[gnu::always_inline]] void jump(const char* from) {
    const auto offset = static_cast<std::size_t>(from - text_);
    word_ = offset / 64;
    block_ = text_ + word_ * 64;
    bits_ = (quotes_[word_] | brackets_[word_]) & (~std::uint64_t{0} << (offset % 64));
  }

  /// The next quote or bracket; it is taken. Behind the last one: the end of the text.
  [[gnu::always_inline]] const char* next() {
    while (bits_ == 0) {
      if (end_ - block_ < 64) return end_;
      block_ += 64;
      ++word_;
      bits_ = quotes_[word_] | brackets_[word_];
    }
    const char* at = block_ + std::countr_zero(bits_);
    bits_ &= bits_ - 1;
    return at;
  }

  /// A string that begins at `at`: `text` is what is between its quotes; the result is its end.
  [[gnu::always_inline]] const char* string(const char* at, std::string_view& text) {
    if (*at != '"' || next() != at) return nullptr;
    const char* end = next();
    if (end == end_) return nullptr;
    text = {at + 1, static_cast<std::size_t>(end - at - 1)};
    return end + 1;
  }

  /// A number or word, up to the comma or bracket behind it. Whether it is one is for the caller to see.
  [[gnu::always_inline]] const char* scalar(const char* at, std::string_view& text) const {
    const char* end = at;
    // The object's own closing bracket ends this at the latest.
    while (*end != ',' && *end != '}' && *end != ']') ++end;
    text = {at, static_cast<std::size_t>(end - at)};
    return end;
  }

  /// Any value; its end.
  [[gnu::always_inline]] const char* skip(const char* at) {
    std::string_view text;
    if (*at == '"') return string(at, text);
    if (*at != '{' && *at != '[') return is_scalar(scalar(at, text), text);
    std::uint64_t objects = 0;  // a bit a level: whether it is an object
    int depth = 0;
    for (;;) {
      const char* mark = next();
      if (mark == end_) return nullptr;
      if (*mark == '"') continue;
      if (*mark == '{' || *mark == '[') {
        if (++depth == 64) return nullptr;
        objects = objects << 1U | (*mark == '{' ? 1U : 0U);
        continue;
      }
      if (*mark != ((objects & 1U) != 0 ? '}' : ']')) return nullptr;
      objects >>= 1U;
      if (--depth == 0) return mark + 1;
    }
  }

  /// The members of the object at `at`: `use(key, value)` takes each value and returns its end, or nullptr.
  template <class Use>
  const char* members(const char* at, Use use) {
    if (*at != '{' || next() != at) return nullptr;
    do {
      std::string_view key;
      at = string(behind_blank(at + 1), key);
      if (at == nullptr || *at != ':') return nullptr;
      at = use(key, behind_blank(at + 1));
      if (at == nullptr) return nullptr;
    } while (*at == ',');
    return *at == '}' && next() == at ? at + 1 : nullptr;
  }

  /// The elements of the list at `at`, in the same way.
  template <class Use>
  const char* elements(const char* at, Use use) {
    if (*at != '[' || next() != at) return nullptr;
    if (at[1] == ']') return next() + 1;
    do {
      at = use(behind_blank(at + 1));
      if (at == nullptr) return nullptr;
    } while (*at == ',');
    return *at == ']' && next() == at ? at + 1 : nullptr;
  }

 private:
  static const char* behind_blank(const char* at) { return at + (*at == ' ' ? 1 : 0); }

  static const char* is_scalar(const char* end, std::string_view text) {
    if (text == "true" || text == "false" || text == "null") return end;
    if (text.empty() || text.find_first_not_of("0123456789.-") != std::string_view::npos) return nullptr;
    return text.front() != '.' && text.back() != '.' && text.back() != '-' ? end : nullptr;
  }

  const char* text_;
  const char* end_;
  const std::uint64_t* quotes_;
  const std::uint64_t* brackets_;
  const char* block_ = nullptr;  // the 64 bytes at hand
  std::size_t word_ = 0;         // their number
  std::uint64_t bits_ = 0;       // their quotes and brackets that are to come
};

}  // namespace computedivide
