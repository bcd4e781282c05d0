#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <memory>

namespace computedivide {

/// A set of ids, four to seven bytes each: 65,536 buckets by the upper sixteen of 48 mixed bits, the other 32
/// inside. All buckets share one piece of memory, so that a small set touches few pages.
///
/// Numbers below 2⁴⁷, OpenAlex's among them, are told apart exactly; other ids are hashes with the top bit
/// set, of which 47 bits are kept (two of a million different ones agree with a chance of 1 in 280).
class IdSet {
 public:
  IdSet();

  /// Adds the id; false where it is there already. Throws std::bad_alloc where memory ends.
  bool insert(std::uint64_t id);

  /// Whether the id is there.
  bool contains(std::uint64_t id) const;

  /// Brings the memory nearer that the id's bucket is in.
  void expect(std::uint64_t id) const { __builtin_prefetch(&buckets_[place_of(id).bucket]); }

  /// Brings the memory nearer that the ids of its bucket are in.
  void expect_next(std::uint64_t id) const {
    __builtin_prefetch(memory_.get() + buckets_[place_of(id).bucket].begin);
  }

  /// How many ids are there.
  std::size_t size() const { return size_; }

  /// The memory that it takes, in bytes.
  std::size_t bytes() const { return capacity_ * sizeof(std::uint32_t) + bucket_count * sizeof(Bucket); }

 private:
  struct Place {
    std::size_t bucket;
    std::uint32_t rest;
  };
  /// The ids of a bucket lie from `begin` on; there is room for as many as its step of sizes says.
  struct Bucket {
    std::uint32_t begin;
    std::uint32_t size : 25;
    std::uint32_t step : 7;
  };
  struct Free {
    void operator()(void* memory) const { std::free(memory); }
  };
  static constexpr std::size_t bucket_count = 65536;
  static constexpr std::size_t steps = 128;
  /// How many ids a bucket has room for at each step.
  static const std::array<std::uint32_t, steps> sizes;

  static Place place_of(std::uint64_t id);
  void widen(Bucket& bucket);
  std::uint32_t take_block(std::size_t step);
  void close_gaps();

  std::unique_ptr<Bucket[], Free> buckets_;
  std::unique_ptr<std::uint32_t[], Free> memory_;
  std::size_t used_ = 0;
  std::size_t capacity_ = 0;
  std::size_t left_ = 0;  // room in blocks that were left
  /// Blocks that were left, by step: one more than where the first begins.
  std::array<std::uint32_t, steps> free_{};
  std::size_t size_ = 0;
};

}  // namespace computedivide
