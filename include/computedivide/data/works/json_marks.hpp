#pragma once

#include <bit>
#include <cstdint>
#include <string_view>

#include "computedivide/data/works/json_scan.hpp"

namespace computedivide {

/// Walks what a scan found, quote by quote and bracket by bracket: JSON as programs write it, without blanks.
/// Every function says by nullptr that the text is anything else, valid or not; a JsonCursor then takes the
/// closer look. What is skipped is checked for strings and brackets that match, and for commas and colons at
/// the levels that are walked.
class JsonMarks {
 public:
  /// From a place in the scanned text.
  JsonMarks(const JsonScan& scan, const char* from) : scan_(&scan) { jump(from); }

  /// Goes on from a place.
  void jump(const char* from) {
    const JsonScan& scan = *scan_;
    const auto offset = static_cast<std::size_t>(from - scan.text.data());
    word_ = offset / 64;
    bits_ = (scan.quotes[word_] | scan.brackets[word_]) & (~std::uint64_t{0} << (offset % 64));
  }

  /// The next quote or bracket; it is taken. Behind the last one: the end of the text.
  const char* next() {
    while (bits_ == 0) {
      if ((word_ + 1) * 64 > scan_->text.size()) return scan_->text.data() + scan_->text.size();
      ++word_;
      bits_ = scan_->quotes[word_] | scan_->brackets[word_];
    }
    const char* at = scan_->text.data() + word_ * 64 + static_cast<std::size_t>(std::countr_zero(bits_));
    bits_ &= bits_ - 1;
    return at;
  }

  /// A string that begins at `at`: `text` is what is between its quotes; the result is its end.
  const char* string(const char* at, std::string_view& text) {
    if (*at != '"' || next() != at) return nullptr;
    const char* end = next();
    if (end == scan_->text.data() + scan_->text.size()) return nullptr;
    text = {at + 1, static_cast<std::size_t>(end - at - 1)};
    return end + 1;
  }

  /// A number or word, up to the comma or bracket behind it. Whether it is one is for the caller to see.
  const char* scalar(const char* at, std::string_view& text) const {
    const char* end = at;
    // The object's own closing bracket ends this at the latest.
    while (*end != ',' && *end != '}' && *end != ']') ++end;
    text = {at, static_cast<std::size_t>(end - at)};
    return end;
  }

  /// Any value; its end.
  const char* skip(const char* at) {
    std::string_view text;
    if (*at == '"') return string(at, text);
    if (*at != '{' && *at != '[') return is_scalar(scalar(at, text), text);
    std::uint64_t objects = 0;  // a bit a level: whether it is an object
    int depth = 0;
    for (;;) {
      const char* mark = next();
      if (mark == scan_->text.data() + scan_->text.size()) return nullptr;
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
      at = string(at + 1, key);
      if (at == nullptr || *at != ':') return nullptr;
      at = use(key, at + 1);
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
      at = use(at + 1);
      if (at == nullptr) return nullptr;
    } while (*at == ',');
    return *at == ']' && next() == at ? at + 1 : nullptr;
  }

 private:
  static const char* is_scalar(const char* end, std::string_view text) {
    if (text == "true" || text == "false" || text == "null") return end;
    if (text.empty() || text.find_first_not_of("0123456789.-") != std::string_view::npos) return nullptr;
    return text.front() != '.' && text.back() != '.' && text.back() != '-' ? end : nullptr;
  }

  const JsonScan* scan_;
  std::size_t word_ = 0;
  std::uint64_t bits_ = 0;
};

}  // namespace computedivide
