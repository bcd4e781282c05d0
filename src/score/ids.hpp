#pragma once

#include <tsl/robin_set.h>

#include <array>
#include <cstdint>
#include <ratio>

namespace computedivide {

/// The ids met so far: 18 to 22 bytes each. In shards, so that growing never holds more than a 64th twice.
class IdSet {
 public:
  /// Starts without ids.
  IdSet() {
    for (Shard& shard : shards_) shard.max_load_factor(0.9F);
  }

  /// Adds the id; false where it is there already.
  bool insert(std::uint64_t id) { return shards_[Mixed{}(id) >> 58U].insert(id).second; }

 private:
  struct Mixed {
    std::uint64_t operator()(std::uint64_t id) const {
      id = (id ^ id >> 32U) * 0x9E3779B97F4A7C15U;
      return (id ^ id >> 29U) * 0xBF58476D1CE4E5B9U;
    }
  };
  using Shard = tsl::robin_set<std::uint64_t, Mixed, std::equal_to<>, std::allocator<std::uint64_t>, false,
                               tsl::rh::mod_growth_policy<std::ratio<5, 4>>>;
  std::array<Shard, 64> shards_;
};

}  // namespace computedivide
