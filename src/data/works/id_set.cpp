#include "computedivide/data/works/id_set.hpp"

#include <algorithm>
#include <new>
#include <vector>

namespace computedivide {

namespace {

constexpr std::uint64_t low_48 = (std::uint64_t{1} << 48U) - 1;
/// From how many ids' room on gaps are closed; below, the memory is not worth the time.
constexpr std::size_t least_closed = std::size_t{1} << 20;

/// None, then an eighth more at a time, not twice as much, so that the memory is bounded.
template <std::size_t steps>
constexpr std::array<std::uint32_t, steps> make_sizes() {
  std::array<std::uint32_t, steps> sizes{};
  for (std::size_t step = 1; step < steps; ++step)
    sizes[step] = sizes[step - 1] + std::max<std::uint32_t>(2, sizes[step - 1] / 8);
  return sizes;
}

}  // namespace

constexpr std::array<std::uint32_t, IdSet::steps> IdSet::sizes = make_sizes<IdSet::steps>();

IdSet::IdSet() : buckets_(static_cast<Bucket*>(std::calloc(bucket_count, sizeof(Bucket)))) {
  static_assert(sizes.back() > 10'000'000, "all ids that are ever kept fit into one bucket");
  if (!buckets_) throw std::bad_alloc();
}

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

void IdSet::close_gaps() {
  std::vector<std::uint32_t> order;
  for (std::uint32_t i = 0; i < bucket_count; ++i) {
    if (buckets_[i].step > 0) order.push_back(i);
  }
  std::sort(order.begin(), order.end(),
            [&](std::uint32_t a, std::uint32_t b) { return buckets_[a].begin < buckets_[b].begin; });
  used_ = 0;
  for (const std::uint32_t i : order) {
    Bucket& bucket = buckets_[i];
    std::copy_n(memory_.get() + bucket.begin, bucket.size, memory_.get() + used_);
    bucket.begin = static_cast<std::uint32_t>(used_);
    used_ += sizes[bucket.step];
  }
  free_.fill(0);
  left_ = 0;
}

std::uint32_t IdSet::take_block(std::size_t step) {
  if (free_[step] != 0) {
    const std::uint32_t begin = free_[step] - 1;
    free_[step] = memory_[begin];
    left_ -= sizes[step];
    return begin;
  }
  // Buckets grow in step, so that most blocks that are left are too small for the others, too.
  if (used_ + sizes[step] > capacity_ && used_ > least_closed && left_ > used_ / 4) close_gaps();
  if (used_ + sizes[step] > capacity_) {
    const std::size_t capacity =
        std::max<std::size_t>(capacity_ + capacity_ / 8, used_ + sizes[step] + 16384);
    void* grown = std::realloc(memory_.get(), capacity * sizeof(std::uint32_t));
    if (grown == nullptr) throw std::bad_alloc();
    static_cast<void>(memory_.release());
    memory_.reset(static_cast<std::uint32_t*>(grown));
    capacity_ = capacity;
  }
  const auto begin = static_cast<std::uint32_t>(used_);
  used_ += sizes[step];
  return begin;
}

void IdSet::widen(Bucket& bucket) {
  // Taking the new block may move the old one.
  const std::uint32_t begin = take_block(bucket.step + 1U);
  if (bucket.step > 0) {
    std::copy_n(memory_.get() + bucket.begin, bucket.size, memory_.get() + begin);
    memory_[bucket.begin] = free_[bucket.step];
    free_[bucket.step] = bucket.begin + 1;
    left_ += sizes[bucket.step];
  }
  bucket.begin = begin;
  ++bucket.step;
}

bool IdSet::insert(std::uint64_t id) {
  const Place place = place_of(id);
  Bucket& bucket = buckets_[place.bucket];
  const std::uint32_t* ids = memory_.get() + bucket.begin;
  if (std::find(ids, ids + bucket.size, place.rest) != ids + bucket.size) return false;
  if (bucket.size == sizes[bucket.step]) widen(bucket);
  memory_[bucket.begin + bucket.size] = place.rest;
  ++bucket.size;
  ++size_;
  return true;
}

bool IdSet::contains(std::uint64_t id) const {
  const Place place = place_of(id);
  const Bucket& bucket = buckets_[place.bucket];
  const std::uint32_t* ids = memory_.get() + bucket.begin;
  return std::find(ids, ids + bucket.size, place.rest) != ids + bucket.size;
}

}  // namespace computedivide
