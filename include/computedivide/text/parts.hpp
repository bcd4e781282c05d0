#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace computedivide {

/// Finds whether one of several parts of words stands anywhere in a text, ASCII case ignored.
class PartSearch {
 public:
  /// The parts are in lower case. Of at least three ASCII letters each they are found quickly.
  explicit PartSearch(std::vector<std::string> parts);

  /// Whether the text holds any of the parts.
  bool any_in(std::string_view text) const;

 private:
  bool any_at(std::string_view text, std::size_t at) const;

  std::vector<std::string> parts_;
  bool quick_ = true;
};

}  // namespace computedivide
