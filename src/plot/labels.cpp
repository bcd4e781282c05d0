// Labels that do not collide.
//
// gnuplot places labels where it is told and does not keep them apart, and it does not know how wide a text
// will be. So widths are computed here from the advance widths of Helvetica (Adobe's published metrics, which
// Arial and Liberation Sans share), and labels at the ends of lines are moved apart as a one-dimensional
// least-squares problem: minimise the sum of (y_i − wanted_i)² subject to y_{i+1} − y_i ≥ gap. After
// subtracting i·gap the constraint is "non-decreasing", which is isotonic regression, solved exactly by
// pooling adjacent violators.

#include "plot/labels.hpp"

#include <algorithm>
#include <array>
#include <cstdint>
#include <numeric>

#include "base/text.hpp"

namespace computedivide {

namespace {

// Advance widths in thousandths of the size, from U+0020 to U+007E.
constexpr std::array<std::uint16_t, 95> regular{
    278, 278, 355, 556, 556, 889, 667, 222, 333, 333, 389, 584, 278, 333,  278, 278, 556, 556, 556,
    556, 556, 556, 556, 556, 556, 556, 278, 278, 584, 584, 584, 556, 1015, 667, 667, 722, 722, 667,
    611, 778, 722, 278, 500, 667, 556, 833, 722, 778, 667, 778, 722, 667,  611, 722, 667, 944, 667,
    667, 611, 278, 278, 278, 469, 556, 222, 556, 556, 500, 556, 556, 278,  556, 556, 222, 222, 500,
    222, 833, 556, 556, 556, 556, 333, 500, 278, 556, 500, 722, 500, 500,  500, 334, 260, 334, 584};
constexpr std::array<std::uint16_t, 95> bold_face{
    278, 333, 474, 556, 556, 889, 722, 278, 333, 333, 389, 584, 278, 333, 278, 278, 556, 556, 556,
    556, 556, 556, 556, 556, 556, 556, 333, 333, 584, 584, 584, 611, 975, 722, 722, 722, 722, 667,
    611, 778, 722, 278, 556, 722, 611, 833, 722, 778, 667, 778, 722, 667, 611, 722, 667, 944, 667,
    667, 611, 333, 278, 333, 584, 556, 278, 556, 611, 556, 611, 556, 333, 611, 611, 278, 278, 556,
    278, 889, 611, 611, 611, 611, 389, 556, 333, 611, 556, 778, 556, 556, 500, 389, 280, 389, 584};
constexpr double digit_width = 556;
constexpr double superscript = 0.8;

double character_width(char32_t code, bool bold) {
  if (code >= 0x20 && code <= 0x7E) return (bold ? bold_face : regular)[code - 0x20];
  if (code == 0xA0) return regular[0];                                  // no-break space
  if (code == 0x2014 || code == 0x2026 || code >= 0x2E80) return 1000;  // em dash, ellipsis, ideographs
  if (code >= 0x2190 || code == 0xD7 || code == 0xB1) return 584;       // mathematical signs
  return digit_width;
}

/// The code point at `at`, which moves behind it. The text is valid UTF-8: the readers have checked it.
char32_t next_code_point(std::string_view text, std::size_t& at) {
  const auto lead = static_cast<unsigned char>(text[at++]);
  if (lead < 0x80) return lead;
  const int more = lead >= 0xF0 ? 3 : lead >= 0xE0 ? 2 : 1;
  auto code = static_cast<char32_t>(lead & (0x3F >> more));
  for (int i = 0; i < more && at < text.size(); ++i) {
    code = (code << 6) | (static_cast<unsigned char>(text[at++]) & 0x3FU);
  }
  return code;
}

/// A run of positions that touch one another and move as one.
struct Pool {
  double sum = 0;
  double count = 0;
  double mean() const { return sum / count; }
};

}  // namespace

double line_height_mm(double size_pt) {
  return 1.2 * size_pt * mm_per_pt;
}

double text_width_mm(std::string_view text, double size_pt, bool bold) {
  double thousandths = 0;
  bool raised = false;
  for (std::size_t at = 0; at < text.size();) {
    if (!raised && text.substr(at).starts_with("^{")) {
      raised = true;
      at += 2;
    } else if (raised && text[at] == '}') {
      raised = false;
      ++at;
    } else {
      thousandths += character_width(next_code_point(text, at), bold) * (raised ? superscript : 1.0);
    }
  }
  return thousandths / 1000 * size_pt * mm_per_pt;
}

std::vector<std::string> wrap_text(std::string_view text, double size_pt, double width_mm) {
  std::vector<std::string> lines;
  for (const std::string& word : split_list(text, ' ')) {
    if (!lines.empty() && text_width_mm(lines.back() + " " + word, size_pt) <= width_mm) {
      lines.back() += " " + word;
    } else {
      lines.push_back(word);
    }
  }
  return lines;
}

std::vector<double> spread(const std::vector<double>& wanted, double gap, double low, double high) {
  const std::size_t n = wanted.size();
  if (n == 0) return {};
  if (n > 1) gap = std::min(gap, (high - low) / static_cast<double>(n - 1));
  std::vector<std::size_t> order(n);
  std::iota(order.begin(), order.end(), std::size_t{0});
  std::stable_sort(order.begin(), order.end(),
                   [&](std::size_t a, std::size_t b) { return wanted[a] < wanted[b]; });

  std::vector<Pool> pools;
  for (std::size_t i = 0; i < n; ++i) {
    pools.push_back({wanted[order[i]] - static_cast<double>(i) * gap, 1});
    while (pools.size() > 1 && pools[pools.size() - 2].mean() > pools.back().mean()) {
      const Pool last = pools.back();
      pools.pop_back();
      pools.back().sum += last.sum;
      pools.back().count += last.count;
    }
  }

  // Without the gaps the room is [low, high − (n − 1)·gap]; clamping keeps the order, so the gaps too.
  const double room_high = high - static_cast<double>(n - 1) * gap;
  std::vector<double> placed(n);
  std::size_t i = 0;
  for (const Pool& pool : pools) {
    const double base = std::clamp(pool.mean(), low, std::max(low, room_high));
    for (double k = 0; k < pool.count; ++k, ++i) placed[order[i]] = base + static_cast<double>(i) * gap;
  }
  return placed;
}

}  // namespace computedivide
