#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "annotate/tokens.hpp"
#include "data/papers/hardware.hpp"

namespace computedivide {

/// How much a sentence says about its accelerator's use.
enum class UseStrength {
  rejected,  ///< somebody else's, denied or supposed, or no use at all
  weak,      ///< thanked for, or used for something other than training
  plain,     ///< used, without a word for training
  training   ///< trained with
};

/// An accelerator that a sentence names, and what the sentence says of it.
struct HardwareUse {
  std::size_t accelerator = 0;  ///< index into the table
  std::size_t begin = 0;        ///< bytes of the sentence: the name
  std::size_t end = 0;
  std::optional<std::int64_t> n_devices;  ///< of the table's device (a "TPUv3-8" is 4), where it is said
  std::optional<double> hours;            ///< wall-clock time of the training
  std::optional<double> device_hours;     ///< where stated as "GPU-hours" or "V100-days"
  UseStrength strength = UseStrength::rejected;
  std::string rule;  ///< why, in words
};

/// A time that a sentence states as its own training's, whether or not a device is named there.
struct StatedTime {
  double hours = 0;
  bool device_hours = false;
  std::size_t begin = 0;  ///< bytes of the sentence
  std::size_t end = 0;
  bool own = false;  ///< accepted, and nobody else's
  std::string rule;
};

/// Reads sentences for accelerators. Refers to the table, which must outlive it.
class HardwareReader {
 public:
  /// Looks for the names and aliases of this table.
  explicit HardwareReader(const std::vector<Accelerator>& table) : table_(table), names_(table) {}

  /// The table.
  const std::vector<Accelerator>& table() const { return table_; }

  /// Every accelerator that the sentence names (the first 20), rejected ones too, in order. Counts, and hours
  /// of the best one, are those that the same sentence states. `is_answer`: the sentence was quoted as the
  /// answer to what hardware was used, so that no word for use is needed and a citation makes it nobody
  /// else's.
  std::vector<HardwareUse> read(std::string_view sentence, bool is_answer = false) const;

  /// The sentence in tokens, accelerators' names whole.
  std::vector<Token> tokens_of(std::string_view sentence) const {
    return tokenize(sentence, names_.find(sentence));
  }

  /// The times that the sentence states, in order, with the reasons.
  std::vector<StatedTime> read_times(std::string_view sentence) const;

 private:
  const std::vector<Accelerator>& table_;
  HardwareNames names_;
};

/// The index of the use to believe of a sentence: the strongest, then one whose count is known, then the
/// first; nothing where all are rejected.
std::optional<std::size_t> best_use(const std::vector<HardwareUse>& uses);

}  // namespace computedivide
