#include "base/terminal.hpp"

#include <sys/ioctl.h>

#include <algorithm>
#include <numeric>

namespace computedivide {

std::size_t terminal_columns(int descriptor) {
  winsize size{};
  return ::ioctl(descriptor, TIOCGWINSZ, &size) == 0 ? size.ws_col : 0;
}

std::size_t width_of(std::string_view text) {
  return static_cast<std::size_t>(std::count_if(
      text.begin(), text.end(), [](char c) { return (static_cast<unsigned char>(c) & 0xC0) != 0x80; }));
}

std::string cut_to(std::string_view text, std::size_t columns) {
  std::size_t characters = 0;
  std::size_t end = 0;  // behind the last character that stays where the text is cut
  for (std::size_t at = 0; at < text.size(); ++at) {
    if ((static_cast<unsigned char>(text[at]) & 0xC0) == 0x80) continue;
    ++characters;
    if (characters == columns) end = at;
    if (characters > columns) return std::string(text.substr(0, end)) + "…";
  }
  return std::string(text);
}

void narrow_columns(std::span<std::size_t> widths, std::size_t total) {
  constexpr std::size_t least = 8;
  std::size_t sum = std::accumulate(widths.begin(), widths.end(), std::size_t{0});
  while (sum > total) {
    const auto widest = std::max_element(widths.begin(), widths.end());
    if (widest == widths.end() || *widest <= least) return;
    --*widest;
    --sum;
  }
}

}  // namespace computedivide
