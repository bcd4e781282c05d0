#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <tuple>
#include <vector>

#include "annotate/tokens.hpp"
#include "data/papers/hardware.hpp"

namespace computedivide {

/// How many devices of the accelerator at a token the sentence states.
struct DeviceCount {
  std::optional<std::int64_t> count;
  std::string rule;  ///< "8 before the name, on each of 4 nodes", or why there is no count
};

/// Reads the count of the accelerator whose token is at `device`: "8 V100 GPUs", "four A100s", "8x", "V100 ×
/// 8", "8 GPUs (V100)", "4 nodes, each with 8 V100s". Ranges and bounds ("up to 32") give none. `slice_unit`
/// cores make one device where the sentence counts cores (0: cores are not counted).
DeviceCount count_devices(const Tokens& tokens, std::size_t device, int slice_unit);

/// A time that a sentence states, in hours, and whether it is that of a training.
struct Duration : Span {
  std::size_t first = 0, last = 0;  ///< its tokens, from `first` to before `last`
  double hours = 0;
  bool device_hours = false;  ///< "120 GPU-hours": devices times hours
  bool accepted = false;
  std::string rule;  ///< why it was taken for a training's time, or why not
};

/// All times of a sentence, in their order: "3 days", "6 days and 12 hours", "half a day", "300 V100-days".
/// Ranges, bounds ("less than"), times of a step or epoch, of inference, and amounts of data ("960 hours of
/// speech") are given with the reason why they are not accepted.
std::vector<Duration> find_durations(const Tokens& tokens);

/// Whether a sentence that names no device describes something being trained or run, so that its time can
/// belong to the set-up in a nearby sentence.
bool tells_of_training_time(std::string_view sentence);

/// How much a sentence says about its accelerator's use.
enum class UseStrength {
  rejected,  ///< somebody else's, denied or supposed, or not a use at all
  weak,      ///< thanked for, or used for something other than training
  plain,     ///< used, without a word for training
  training   ///< trained with
};

/// An accelerator that a sentence names, and what the sentence says about it.
struct HardwareUse : Span {     ///< of the name
  std::size_t accelerator = 0;  ///< index into the table
  std::optional<std::int64_t> n_devices =
      {};                            ///< number of the table's devices (a "TPUv3-8" is 4), if it is stated
  std::optional<double> hours = {};  ///< wall-clock time of the training
  std::optional<double> device_hours = {};  ///< where stated as "GPU-hours" or "V100-days"
  UseStrength strength = UseStrength::rejected;
  std::string rule = {};  ///< why, in words
};

/// Finds accelerators in sentences. Refers to the table, which must outlive it.
class HardwareReader {
 public:
  /// Looks for the names and aliases of this table.
  explicit HardwareReader(const std::vector<Accelerator>& table) : table_(table), names_(table) {}

  /// The table.
  const std::vector<Accelerator>& table() const { return table_; }

  /// Every accelerator that the sentence names (the first 20), rejected ones too, in order. Counts, and hours
  /// of the best one, are those that the same sentence states. `is_answer`: the sentence was quoted as the
  /// answer to what hardware was used, so that no word for use is needed and a citation does not make it
  /// somebody else's.
  std::vector<HardwareUse> read(std::string_view sentence, bool is_answer = false) const;

  /// The sentence as tokens, with each accelerator name as one token.
  Tokens tokens_of(std::string_view sentence) const { return tokenize(sentence, names_.find(sentence)); }

  /// The times that the sentence states, in order; accepted unless they are somebody else's.
  std::vector<Duration> read_times(std::string_view sentence) const;

 private:
  const std::vector<Accelerator>& table_;
  HardwareNames names_;
};

/// The index of the use in a sentence to rely on: the strongest, then one whose count is known, then the
/// first; nothing if all are rejected.
std::optional<std::size_t> best_use(const std::vector<HardwareUse>& uses);

/// What set-ups are ranked by: how strongly the text claims the set-up, whether it has a count, whether it
/// names a single device, its highest peak FLOP/s (in any precision), its hours.
using SetupRank = std::tuple<int, bool, bool, double, double>;

/// The rank of a set-up; the one ranked highest is used.
SetupRank setup_rank(const HardwareUse& use, const std::vector<Accelerator>& table);

/// The accelerator that a paper of this year could have used: the named one where it was on sale by the
/// year's end, else an older one of the same name ("Titan X"), else nothing. With year 0 any will do.
std::optional<std::size_t> on_sale(std::size_t accelerator, int year, const std::vector<Accelerator>& table);

/// "256 TPUs (v3)" in one sentence and "256 TPUv3 cores" in another: the first counts cores too.
void correct_to_cores(HardwareUse& use, const HardwareUse& other, const std::vector<Accelerator>& table);

/// The count of devices that a sentence gives without a device's name ("on 128 GPUs"): the largest one.
/// Counts per machine, ranges and other people's counts are ignored.
DeviceCount count_unnamed(const Tokens& tokens);

/// "One V100 for CIFAR-10 and 32 GPUs for ImageNet": the larger count also belongs to the sentence's only
/// device.
void take_larger_count(HardwareUse& use, const Tokens& tokens, const std::vector<Accelerator>& table);

}  // namespace computedivide
