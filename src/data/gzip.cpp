// Compresses and decompresses gzip with zlib, piece by piece: the snapshot's parts are too large to hold. For
// downloads the network is the limit, not zlib; the works reader has a faster inflater of its own.

#include "data/gzip.hpp"

#include <zlib.h>

#include <array>

#include "base/files.hpp"
#include "computedivide/error.hpp"

namespace computedivide {

namespace {

constexpr int gzip_window = 15 + 16;  // the largest window, gzip's frame
constexpr std::size_t step = std::size_t{1} << 16;

Bytef* bytes_of(std::string_view text) {
  // zlib reads through a pointer that is not const, and does not write to it.
  return reinterpret_cast<Bytef*>(const_cast<char*>(text.data()));
}

}  // namespace

struct Inflater::State {
  std::function<void(std::string_view)> sink;
  z_stream stream{};
  std::string start;  ///< the first bytes, until the kind is known
  enum class Kind { unknown, gzip, plain } kind = Kind::unknown;
  bool open = false;  ///< within a member

  explicit State(std::function<void(std::string_view)> s) : sink(std::move(s)) {
    if (inflateInit2(&stream, gzip_window) != Z_OK)
      fail("gzip: zlib cannot be started; free memory is needed");
  }
  State(const State&) = delete;
  State& operator=(const State&) = delete;
  ~State() { inflateEnd(&stream); }

  void inflate_piece(std::string_view piece, std::string_view where) {
    std::array<char, step> buffer;
    while (!piece.empty()) {
      if (!open) {
        // Blocks of zeros are padding that some writers put after a member.
        if (piece.front() == '\0') {
          piece.remove_prefix(1);
          continue;
        }
        inflateReset(&stream);
        open = true;
      }
      const std::size_t given = std::min<std::size_t>(piece.size(), std::size_t{1} << 30);
      stream.next_in = bytes_of(piece);
      stream.avail_in = static_cast<uInt>(given);
      int result = Z_OK;
      do {
        stream.next_out = reinterpret_cast<Bytef*>(buffer.data());
        stream.avail_out = static_cast<uInt>(buffer.size());
        result = inflate(&stream, Z_NO_FLUSH);
        if (result != Z_OK && result != Z_STREAM_END && result != Z_BUF_ERROR) {
          fail("{}: is damaged ({}); whole gzip data are needed", where,
               stream.msg != nullptr ? stream.msg : "no gzip");
        }
        const std::size_t made = buffer.size() - stream.avail_out;
        if (made > 0) sink({buffer.data(), made});
      } while (result == Z_OK && (stream.avail_in > 0 || stream.avail_out == 0));
      if (result == Z_STREAM_END) open = false;
      piece.remove_prefix(given - stream.avail_in);
    }
  }
};

Inflater::Inflater(std::function<void(std::string_view)> sink)
    : state_(std::make_unique<State>(std::move(sink))) {}
Inflater::~Inflater() = default;

void Inflater::push(std::string_view piece, std::string_view where) {
  State& state = *state_;
  if (state.kind == State::Kind::unknown) {
    state.start += piece;
    if (state.start.size() < 2) return;
    state.kind = state.start.starts_with("\x1f\x8b") ? State::Kind::gzip : State::Kind::plain;
    const std::string start = std::move(state.start);
    push(start, where);
    return;
  }
  if (state.kind == State::Kind::plain) {
    state.sink(piece);
  } else {
    state.inflate_piece(piece, where);
  }
}

bool Inflater::complete() const {
  return !state_->open && state_->start.empty();
}

struct Deflater::State {
  std::function<void(std::string_view)> sink;
  z_stream stream{};

  State(std::function<void(std::string_view)> s, int level) : sink(std::move(s)) {
    if (deflateInit2(&stream, level, Z_DEFLATED, gzip_window, 8, Z_DEFAULT_STRATEGY) != Z_OK)
      fail("gzip: zlib cannot be started; free memory is needed");
  }
  State(const State&) = delete;
  State& operator=(const State&) = delete;
  ~State() { deflateEnd(&stream); }

  void run(std::string_view piece, int flush) {
    std::array<char, step> buffer;
    stream.next_in = bytes_of(piece);
    stream.avail_in = static_cast<uInt>(piece.size());
    do {
      stream.next_out = reinterpret_cast<Bytef*>(buffer.data());
      stream.avail_out = static_cast<uInt>(buffer.size());
      deflate(&stream, flush);
      const std::size_t made = buffer.size() - stream.avail_out;
      if (made > 0) sink({buffer.data(), made});
    } while (stream.avail_out == 0);
  }
};

Deflater::Deflater(std::function<void(std::string_view)> sink, int level)
    : state_(std::make_unique<State>(std::move(sink), level)) {}
Deflater::~Deflater() = default;

void Deflater::push(std::string_view piece) {
  constexpr std::size_t most = std::size_t{1} << 30;  // zlib counts in 32 bits
  while (!piece.empty()) {
    state_->run(piece.substr(0, most), Z_NO_FLUSH);
    piece.remove_prefix(std::min(most, piece.size()));
  }
}

void Deflater::finish() {
  state_->run({}, Z_FINISH);
}

std::string gzip(std::string_view text) {
  std::string bytes;
  Deflater deflater([&](std::string_view piece) { bytes += piece; });
  deflater.push(text);
  deflater.finish();
  return bytes;
}

std::string gunzip(std::string_view bytes, std::string_view where) {
  std::string text;
  Inflater inflater([&](std::string_view piece) { text += piece; });
  inflater.push(bytes, where);
  if (!inflater.complete()) fail("{}: ends too early; whole gzip data are needed", where);
  return text;
}

std::string read_unpacked(const std::filesystem::path& file) {
  return gunzip(read_file(file), file.string());
}

std::filesystem::path unpacked_name(const std::filesystem::path& file) {
  const std::filesystem::path name = file.filename();
  return name.extension() == ".gz" ? name.stem() : name;
}

}  // namespace computedivide
