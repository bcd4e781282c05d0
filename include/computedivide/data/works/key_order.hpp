#pragma once

#include <algorithm>
#include <array>
#include <cstdint>
#include <cstring>
#include <string_view>
#include <utility>
#include <vector>

#if defined(__SSE2__)
#include <emmintrin.h>
#endif

namespace computedivide {

/// Which of an object's keys are asked for, and in which order the last such object had its keys. Programs
/// write one object like the other, so that a comparison with the key that stood at this place before mostly
/// tells what a member is and where its value begins, without a search for quotes.
class KeyOrder {
 public:
  /// What a key is that is not asked for.
  static constexpr int other = -1;

  /// The keys that are asked for, without quotes; `which` is a key's place among them.
  explicit KeyOrder(std::vector<std::string_view> wanted) : wanted_(std::move(wanted)) {}

  /// A key where it stood before.
  struct Seen {
    std::array<char, 32> text{};  ///< from the key's first quote up to its value
    std::uint32_t bytes = ~0U;    ///< a bit for each byte of the text
    std::uint32_t size = 0;
    int which = other;

    /// Whether the same text stands there, where 32 bytes can be read.
    [[gnu::always_inline]] bool is_at(const char* at) const {
#if defined(__SSE2__)
      const auto half = [&](std::size_t i) {
        const __m128i a = _mm_loadu_si128(reinterpret_cast<const __m128i*>(at + i));
        const __m128i b = _mm_loadu_si128(reinterpret_cast<const __m128i*>(text.data() + i));
        return static_cast<std::uint32_t>(_mm_movemask_epi8(_mm_cmpeq_epi8(a, b)));
      };
      return ((half(0) | half(16) << 16U) & bytes) == bytes;
#else
      return size > 0 && std::memcmp(at, text.data(), size) == 0;
#endif
    }
  };

  /// The key that stood at this place of the last object; for what is beyond the last place, one that stands
  /// nowhere.
  const Seen& seen(std::size_t place) const {
    return seen_[std::min(place, last)];
  }

  /// Notes the key that stands at this place; `text` is all from its first quote up to its value.
  int note(std::size_t place, std::string_view key, std::string_view text) {
    const auto found = std::find(wanted_.begin(), wanted_.end(), key);
    const int which = found == wanted_.end() ? other : static_cast<int>(found - wanted_.begin());
    if (place < last && text.size() <= seen_[0].text.size()) {
      Seen& entry = seen_[place];
      std::memcpy(entry.text.data(), text.data(), text.size());
      entry.bytes = static_cast<std::uint32_t>((std::uint64_t{1} << text.size()) - 1);
      entry.size = static_cast<std::uint32_t>(text.size());
      entry.which = which;
    }
    return which;
  }

 private:
  static constexpr std::size_t last = 63;
  std::vector<std::string_view> wanted_;
  // What no key has been noted for holds zeros, which stand in no JSON.
  std::array<Seen, last + 1> seen_{};
};

}  // namespace computedivide
