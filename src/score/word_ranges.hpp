#pragma once

#include <cstdint>
#include <span>

namespace computedivide {

/// Characters from `first` to `last`.
struct WordRange {
  char32_t first;
  char32_t last;
};

/// Every `step`-th character from `first` to `last` has its lower case `shift` further on.
struct FoldRange {
  char32_t first;
  char32_t last;
  char32_t step;
  std::int32_t shift;
};

/// The letters and digits beyond ASCII, sorted (Unicode categories L and N).
std::span<const WordRange> word_ranges();

/// The characters beyond ASCII that have one lower-case character beyond ASCII, sorted.
std::span<const FoldRange> fold_ranges();

}  // namespace computedivide
