#pragma once

#include <array>
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

  /// A part's first characters, sixteen times each.
  static constexpr std::size_t begin_size = 3;
  using Begin = std::array<std::array<char, 16>, begin_size>;

  std::vector<std::string> parts_;
  std::vector<Begin> begins_;
  bool quick_ = true;
};

}  // namespace computedivide
