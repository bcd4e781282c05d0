#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <tuple>
#include <vector>

#include "annotate/device_count.hpp"
#include "annotate/hardware_use.hpp"

namespace computedivide {

/// What set-ups are ranked by: how strongly the text claims it, whether it is counted, whether it is a single
/// device's name, its highest peak FLOP/s (in any precision), its hours.
using SetupRank = std::tuple<int, bool, bool, double, double>;

/// The rank of a set-up; the largest is believed.
SetupRank setup_rank(const HardwareUse& use, const std::vector<Accelerator>& table);

/// The accelerator that a paper of this year can have had: the named one where it was on sale by the year's
/// end, else an older one of the same name ("Titan X"), else nothing. Any year will do where it is 0.
std::optional<std::size_t> on_sale(std::size_t accelerator, int year, const std::vector<Accelerator>& table);

/// "256 TPUs (v3)" in one sentence and "256 TPUv3 cores" in another: the first counts cores too.
void correct_to_cores(HardwareUse& use, const HardwareUse& other, const std::vector<Accelerator>& table);

/// The count of devices that a sentence gives without a device's name ("on 128 GPUs"): the largest one.
/// Counts per machine, ranges and other people's are none.
DeviceCount count_unnamed(const std::vector<Token>& tokens);

/// "One V100 for CIFAR-10 and 32 GPUs for ImageNet": the larger count is of the sentence's only device, too.
void take_larger_count(HardwareUse& use, const std::vector<Token>& tokens,
                       const std::vector<Accelerator>& table);

}  // namespace computedivide
