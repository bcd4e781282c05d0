#pragma once

#include <algorithm>

namespace computedivide {

/// The first element whose member has this value; nullptr if none has.
template <class Range, class Member, class Value>
auto find_by(Range&& range, Member member, const Value& value) {
  const auto place = std::ranges::find(range, value, member);
  return place == std::ranges::end(range) ? nullptr : &*place;
}

/// Whether the range has this value.
template <class Range, class Value>
bool holds(const Range& range, const Value& value) {
  return std::ranges::find(range, value) != std::ranges::end(range);
}

}  // namespace computedivide
