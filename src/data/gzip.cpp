// Compresses and decompresses gzip with zlib, piece by piece: the snapshot's parts are too large to hold. For
// downloads the network is the limit, not zlib; the works reader has a faster inflater of its own.

#include "data/gzip.hpp"

#include <zlib.h>

#include <algorithm>
#include <array>
#include <utility>

#include "base/files.hpp"
#include "computedivide/error.hpp"

namespace computedivide {

namespace {

constexpr int gzip_window = 15 + 16;  // the largest window, gzip's frame
constexpr std::size_t step = std::size_t{1} << 16;
constexpr std::size_t most_at_once = std::size_t{1} << 30;  // zlib counts in 32 bits

Bytef* bytes_of(std::string_view text) {
  // zlib reads through a pointer that is not const, and does not write to it.
  return reinterpret_cast<Bytef*>(const_cast<char*>(text.data()));
}

template <int End(z_streamp)>
void end_and_free(z_stream* stream) {
  End(stream);
  delete stream;
}

void check_start(int result) {
  if (result != Z_OK) fail("gzip: zlib cannot be started; free memory is needed");
}

}  // namespace

Inflater::Inflater(std::function<void(std::string_view)> sink)
    : sink_(std::move(sink)), stream_(new z_stream{}, end_and_free<inflateEnd>) {
  check_start(inflateInit2(stream_.get(), gzip_window));
}

void Inflater::push(std::string_view piece, std::string_view where) {
  if (kind_ == Kind::gzip) return inflate_piece(piece, where);
  if (kind_ == Kind::plain) return sink_(piece);
  start_ += piece;
  if (start_.size() < 2) return;
  kind_ = start_.starts_with("\x1f\x8b") ? Kind::gzip : Kind::plain;
  push(std::exchange(start_, {}), where);
}

void Inflater::inflate_piece(std::string_view piece, std::string_view where) {
  std::array<char, step> buffer;
  while (!piece.empty()) {
    if (!open_) {
      // Blocks of zeros are padding that some writers put after a member.
      if (piece.front() == '\0') {
        piece.remove_prefix(1);
        continue;
      }
      inflateReset(stream_.get());
      open_ = true;
    }
    const std::size_t given = std::min(piece.size(), most_at_once);
    stream_->next_in = bytes_of(piece);
    stream_->avail_in = static_cast<uInt>(given);
    int result = Z_OK;
    do {
      stream_->next_out = reinterpret_cast<Bytef*>(buffer.data());
      stream_->avail_out = static_cast<uInt>(buffer.size());
      result = inflate(stream_.get(), Z_NO_FLUSH);
      if (result != Z_OK && result != Z_STREAM_END && result != Z_BUF_ERROR) {
        fail("{}: is damaged ({}); whole gzip data are needed", where,
             stream_->msg != nullptr ? stream_->msg : "no gzip");
      }
      const std::size_t made = buffer.size() - stream_->avail_out;
      if (made > 0) sink_({buffer.data(), made});
    } while (result == Z_OK && (stream_->avail_in > 0 || stream_->avail_out == 0));
    if (result == Z_STREAM_END) open_ = false;
    piece.remove_prefix(given - stream_->avail_in);
  }
}

Deflater::Deflater(std::function<void(std::string_view)> sink, int level)
    : sink_(std::move(sink)), stream_(new z_stream{}, end_and_free<deflateEnd>) {
  check_start(deflateInit2(stream_.get(), level, Z_DEFLATED, gzip_window, 8, Z_DEFAULT_STRATEGY));
}

void Deflater::run(std::string_view piece, int flush) {
  std::array<char, step> buffer;
  stream_->next_in = bytes_of(piece);
  stream_->avail_in = static_cast<uInt>(piece.size());
  do {
    stream_->next_out = reinterpret_cast<Bytef*>(buffer.data());
    stream_->avail_out = static_cast<uInt>(buffer.size());
    deflate(stream_.get(), flush);
    const std::size_t made = buffer.size() - stream_->avail_out;
    if (made > 0) sink_({buffer.data(), made});
  } while (stream_->avail_out == 0);
}

void Deflater::push(std::string_view piece) {
  for (; !piece.empty(); piece.remove_prefix(std::min(most_at_once, piece.size())))
    run(piece.substr(0, most_at_once), Z_NO_FLUSH);
}

void Deflater::finish() { run({}, Z_FINISH); }

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
