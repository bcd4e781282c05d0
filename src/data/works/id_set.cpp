#include "computedivide/data/works/id_set.hpp"

#include <algorithm>

namespace computedivide {

namespace {

constexpr std::uint64_t low_48 = (std::uint64_t{1} << 48U) - 1;

}  // namespace

IdSet::Place IdSet::place_of(std::uint64_t id) {
  // A hash keeps its top bit as bit 47, so that no number meets it. Multiplying by an odd number and folding
  // the upper half into the lower are both one to one on 48 bits: different ids stay different.
  std::uint64_t x = (id & (low_48 >> 1U)) | (id >> 63U << 47U);
  x ^= x >> 24U;
  x = x * 0x9E3779B97F4BU & low_48;
  x ^= x >> 24U;
  x = x * 0xC2B2AE3D27D5U & low_48;
  x ^= x >> 24U;
  return {static_cast<std::size_t>(x >> 32U), static_cast<std::uint32_t>(x)};
}

bool IdSet::insert(std::uint64_t id) {
  const Place place = place_of(id);
  std::vector<std::uint32_t>& bucket = buckets_[place.bucket];
  const auto at = std::lower_bound(bucket.begin(), bucket.end(), place.rest);
  if (at != bucket.end() && *at == place.rest) return false;
  if (bucket.size() == bucket.capacity()) {
    // An eighth more at a time, not twice as much: the memory is bounded.
    const auto offset = at - bucket.begin();
    bucket.reserve(bucket.size() + std::max<std::size_t>(4, bucket.size() / 8));
    bucket.insert(bucket.begin() + offset, place.rest);
  } else {
    bucket.insert(at, place.rest);
  }
  ++size_;
  return true;
}

bool IdSet::contains(std::uint64_t id) const {
  const Place place = place_of(id);
  const std::vector<std::uint32_t>& bucket = buckets_[place.bucket];
  return std::binary_search(bucket.begin(), bucket.end(), place.rest);
}

}  // namespace computedivide
