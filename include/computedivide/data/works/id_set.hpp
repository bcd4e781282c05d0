#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

namespace computedivide {

/// A set of ids, four bytes each: 65,536 buckets by the upper sixteen of 48 mixed bits, the other 32 sorted
/// inside.
///
/// Numbers below 2⁴⁷, OpenAlex's among them, are told apart exactly; other ids are hashes with the top bit
/// set, of which 47 bits are kept (two of a million different ones agree with a chance of 1 in 280).
class IdSet {
 public:
  /// Adds the id; false where it is there already.
  bool insert(std::uint64_t id);

  /// Whether the id is there.
  bool contains(std::uint64_t id) const;

  /// How many ids are there.
  std::size_t size() const { return size_; }

 private:
  struct Place {
    std::size_t bucket;
    std::uint32_t rest;
  };
  static Place place_of(std::uint64_t id);

  std::vector<std::vector<std::uint32_t>> buckets_ = std::vector<std::vector<std::uint32_t>>(65536);
  std::size_t size_ = 0;
};

}  // namespace computedivide
