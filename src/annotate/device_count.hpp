#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "annotate/tokens.hpp"

namespace computedivide {

/// How many devices a sentence says that there are of the accelerator at a token.
struct DeviceCount {
  std::optional<std::int64_t> count;
  std::string rule;  ///< "8 before the name, on each of 4 nodes", or why there is no count
};

/// Reads the count of the accelerator whose token is at `device`: "8 V100 GPUs", "four A100s", "8x", "V100 ×
/// 8", "8 GPUs (V100)", "4 nodes, each with 8 V100s". Ranges and bounds ("up to 32") give none. `slice_unit`
/// cores make one device where the sentence counts cores (0: cores are not counted).
DeviceCount count_devices(const std::vector<Token>& tokens, std::size_t device, int slice_unit);

}  // namespace computedivide
