// Any bytes as a gzip or zstd file: they are decompressed or reported as damaged, and the text is the same in
// small pieces and in large ones.

#include <algorithm>
#include <cstdint>
#include <cstdlib>
#include <string>

#include "computedivide/error.hpp"
#include "data/gzip.hpp"
#include "data/text_reader.hpp"

using namespace computedivide;

namespace {

constexpr std::size_t most = std::size_t{1} << 22;  // a bomb is only slow

struct Unfolded {
  std::string text;
  bool is_damaged = false;
};

Unfolded unfold(std::string_view bytes, std::size_t piece) {
  ByteStream stream(bytes, "fuzz");
  Unfolded all;
  std::string buffer(piece, '\0');
  while (all.text.size() < most) {
    const std::size_t got = stream.read(buffer.data(), buffer.size());
    if (got > buffer.size()) std::abort();
    if (got == 0) break;
    all.text.append(buffer, 0, got);
  }
  all.is_damaged = !stream.damage().empty();
  return all;
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string_view bytes(reinterpret_cast<const char*>(data), size);
  try {
    const Unfolded large = unfold(bytes, std::size_t{1} << 16);
    if (large.text.size() >= most) return 0;
    const Unfolded small = unfold(bytes, 7);
    // Text before the damage may end at another byte.
    const std::size_t common = std::min(large.text.size(), small.text.size());
    if (large.is_damaged != small.is_damaged) std::abort();
    if (!large.is_damaged && large.text != small.text) std::abort();
    if (large.text.compare(0, common, small.text, 0, common) != 0) std::abort();
    if (gunzip(gzip(large.text), "again") != large.text) std::abort();
    gunzip(bytes, "fuzz");
  } catch (const Error&) {
  }
  return 0;
}
