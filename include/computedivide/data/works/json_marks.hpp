#pragma once

#include <bit>
#include <cstdint>
#include <string_view>

#include "computedivide/data/works/json_scan.hpp"
#include "computedivide/data/works/key_order.hpp"

namespace computedivide {

/// Walks what a scan found, by its quotes and brackets: JSON as programs write it, without blanks or with one
/// behind colons and commas. Every function says by nullptr that the text is anything else, valid or not; a
/// JsonCursor then takes the closer look. What is skipped is checked for strings and brackets that match, and
/// for commas and colons at the levels that are walked.
class JsonMarks {
 public:
  /// Of a record whose quotes and brackets have been found.
  explicit JsonMarks(const JsonScan& scan)
      : text_(scan.text.data()),
        end_(scan.text.data() + scan.text.size()),
        quotes_(scan.quotes.data()),
        brackets_(scan.brackets.data()) {}

  /// A string that begins at `at`: `text` is what is between its quotes; the result is its end.
  [[gnu::always_inline]] const char* string(const char* at, std::string_view& text) const {
    if (*at != '"') return nullptr;
    const char* end = next(quotes_, at + 1);
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
  [[gnu::always_inline]] const char* skip(const char* at) const {
    std::string_view text;
    if (*at == '"') return string(at, text);
    if (*at != '{' && *at != '[') return is_scalar(scalar(at, text), text);
    const char* close = next(brackets_, at + 1);
    if (close == end_) return nullptr;
    // Most hold no other, and a bracket that closes is two behind the one that it closes.
    return *close == *at + 2 ? close + 1 : skip_nested(at);
  }

  /// The members of the object at `at`: `use(which, value)` takes each value, where `which` is the key's
  /// place among those that `order` asks for, and returns its end, or nullptr.
  template <class Use>
  const char* members(const char* at, KeyOrder& order, Use use) const {
    if (*at != '{') return nullptr;
    std::size_t place = 0;
    do {
      at = behind_blank(at + 1);
      const KeyOrder::Seen& seen = order.seen(place);
      int which = seen.which;
      if (seen.is_at(at)) [[likely]] {
        at = behind_blank(at + seen.size);
      } else {
        const char* begin = at;
        std::string_view key;
        at = string(at, key);
        if (at == nullptr || *at != ':') return nullptr;
        at = behind_blank(at + 1);
        which = order.note(place, key, {begin, static_cast<std::size_t>(at - begin)});
      }
      ++place;
      at = use(which, at);
      if (at == nullptr) return nullptr;
    } while (*at == ',');
    return *at == '}' ? at + 1 : nullptr;
  }

  /// The elements of the list at `at`, in the same way.
  template <class Use>
  const char* elements(const char* at, Use use) const {
    if (*at != '[') return nullptr;
    if (at[1] == ']') return at + 2;
    do {
      at = use(behind_blank(at + 1));
      if (at == nullptr) return nullptr;
    } while (*at == ',');
    return *at == ']' ? at + 1 : nullptr;
  }

 private:
  /// The first place at or behind `at` whose bit is set; the end of the text if there is none. The bits of
  /// the next 64 places come from two words, whichever place it is: no jump depends on where words end.
  [[gnu::always_inline]] const char* next(const std::uint64_t* bits, const char* at) const {
    const auto offset = static_cast<std::size_t>(at - text_);
    const std::size_t word = offset / 64;
    const std::size_t shift = offset % 64;
    const std::uint64_t here = bits[word] >> shift | (bits[word + 1] << 1U) << (63 - shift);
    return here != 0 ? at + std::countr_zero(here) : next_word(bits, word + 1);
  }

  [[gnu::noinline]] const char* next_word(const std::uint64_t* bits, std::size_t word) const {
    for (const char* begin = text_ + word * 64; begin < end_; begin += 64, ++word) {
      if (bits[word] != 0) return begin + std::countr_zero(bits[word]);
    }
    return end_;
  }

  [[gnu::noinline]] const char* skip_nested(const char* at) const {
    std::uint64_t objects = 0;  // a bit a level: whether it is an object
    int depth = 0;
    for (; at != end_; at = next(brackets_, at + 1)) {
      if (*at == '{' || *at == '[') {
        // The careful walk gives up 64 levels below the list that it reads; what is two below it must too.
        if (++depth == 63) return nullptr;
        objects = objects << 1U | (*at == '{' ? 1U : 0U);
        continue;
      }
      if (*at != ((objects & 1U) != 0 ? '}' : ']')) return nullptr;
      objects >>= 1U;
      if (--depth == 0) return at + 1;
    }
    return nullptr;
  }

  /// A jump and no sum, so that the walk need not wait for the byte.
  [[gnu::always_inline]] static const char* behind_blank(const char* at) {
    if (*at == ' ') [[unlikely]]
      return at + 1;
    return at;
  }

  static const char* is_scalar(const char* end, std::string_view text) {
    if (text == "true" || text == "false" || text == "null") return end;
    if (text.empty() || text.find_first_not_of("0123456789.-") != std::string_view::npos) return nullptr;
    return text.front() != '.' && text.back() != '.' && text.back() != '-' ? end : nullptr;
  }

  const char* text_;
  const char* end_;
  const std::uint64_t* quotes_;
  const std::uint64_t* brackets_;
};

}  // namespace computedivide
