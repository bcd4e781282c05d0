#pragma once

#include <tsl/robin_map.h>
#include <tsl/robin_set.h>

#include <array>
#include <cstdint>
#include <ratio>
#include <string>

#include "base/text.hpp"

namespace computedivide {

/// Hashes numbers that differ only in some bits, because the tables use the lowest bits of a hash.
struct MixedHash {
  std::uint64_t operator()(std::uint64_t value) const {
    value = (value ^ value >> 32U) * 0x9E3779B97F4A7C15U;
    value = (value ^ value >> 29U) * 0xBF58476D1CE4E5B9U;
    return value ^ value >> 32U;
  }
};

using NamePlaces = tsl::robin_map<std::string, std::uint32_t, TextHash, std::equal_to<>>;

/// The ids seen so far: 18 to 22 bytes each. They are kept in shards, so that growing never holds more than a
/// 64th of them twice.
class IdSet {
 public:
  IdSet() {
    for (Shard& shard : shards_) shard.max_load_factor(0.9F);
  }

  /// Adds the id; false if it is already there.
  bool insert(std::uint64_t id) { return shards_[MixedHash{}(id) >> 58U].insert(id).second; }

 private:
  using Shard = tsl::robin_set<std::uint64_t, MixedHash, std::equal_to<>, std::allocator<std::uint64_t>,
                               false, tsl::rh::mod_growth_policy<std::ratio<5, 4>>>;
  std::array<Shard, 64> shards_;
};

}  // namespace computedivide
