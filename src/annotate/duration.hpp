#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "annotate/tokens.hpp"

namespace computedivide {

/// A time that a sentence states, in hours, and whether it is that of a training.
struct Duration {
  std::size_t first = 0;  ///< its tokens, from `first` to before `last`
  std::size_t last = 0;
  double hours = 0;
  bool device_hours = false;  ///< "120 GPU-hours": devices times hours
  bool accepted = false;
  std::string rule;  ///< why it was taken for a training's time, or why not
};

/// All times of a sentence, in their order: "3 days", "6 days and 12 hours", "half a day", "300 V100-days".
/// Ranges, bounds ("less than"), times of a step or epoch, of inference, and amounts of data ("960 hours of
/// speech") are given with the reason why they are not accepted.
std::vector<Duration> find_durations(const std::vector<Token>& tokens);

/// Whether a sentence that names no device speaks of something that is trained or run, so that its time can
/// be that of the set-up of a sentence near by.
bool tells_of_training_time(std::string_view sentence);

}  // namespace computedivide
