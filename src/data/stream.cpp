// Three decompressors behind one read(). Each writes into the caller's buffer, so that inflated bytes are
// written once and parsed where they lie. A gzip file is a chain of members, each with its own header and
// checksum; anything after the last one that is not a header is padding (zeros, as gzip itself allows) or
// damage. ISA-L inflates; zlib is used where a system lacks it.

#include "data/text_reader.hpp"

#include <zstd.h>

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <memory>

#if defined(COMPUTEDIVIDE_HAS_ISAL)
#include <isa-l/igzip_lib.h>
#else
#include <zlib.h>
#endif

#include "base/files.hpp"
#include "computedivide/error.hpp"

namespace computedivide {

namespace {

constexpr std::size_t input_size = std::size_t{1} << 18;

enum class Form { plain, gzip, zstd };

/// One gzip member after another, over either library, which call their members the same.
class GzipDecoder {
 public:
  enum class Result { more, member_end, damaged };

#if defined(COMPUTEDIVIDE_HAS_ISAL)
  GzipDecoder() { reset(); }

  void reset() {
    isal_inflate_init(&state_);
    state_.crc_flag = ISAL_GZIP;
  }
#else
  GzipDecoder() {
    if (inflateInit2(&state_, 16 + MAX_WBITS) != Z_OK) fail("zlib: cannot be started; memory is needed");
  }
  ~GzipDecoder() { inflateEnd(&state_); }
  GzipDecoder(const GzipDecoder&) = delete;
  GzipDecoder& operator=(const GzipDecoder&) = delete;

  void reset() { inflateReset(&state_); }
#endif

  /// Takes from `input` and writes to `out`; shortens the input and the output space by what was used.
  Result run(std::string_view& input, char* out, std::size_t& room) {
    state_.next_in = reinterpret_cast<std::uint8_t*>(const_cast<char*>(input.data()));
    state_.avail_in = static_cast<std::uint32_t>(input.size());
    state_.next_out = reinterpret_cast<std::uint8_t*>(out);
    state_.avail_out = static_cast<std::uint32_t>(room);
    const Result result = inflate_some();
    // On some damaged members ISA-L counts beyond the end of its input, and avail_in wraps below zero.
    input.remove_prefix(input.size() - std::min<std::size_t>(input.size(), state_.avail_in));
    room = state_.avail_out;
    return result;
  }

 private:
#if defined(COMPUTEDIVIDE_HAS_ISAL)
  Result inflate_some() {
    if (isal_inflate(&state_) < 0) return Result::damaged;
    return state_.block_state == ISAL_BLOCK_FINISH ? Result::member_end : Result::more;
  }

  inflate_state state_;
#else
  Result inflate_some() {
    const int result = inflate(&state_, Z_NO_FLUSH);
    if (result == Z_STREAM_END) return Result::member_end;
    return result == Z_OK || result == Z_BUF_ERROR ? Result::more : Result::damaged;
  }

  z_stream state_{};
#endif
};

struct ZstdDeleter {
  void operator()(ZSTD_DCtx* context) const { ZSTD_freeDCtx(context); }
};

}  // namespace

struct ByteStream::State {
  std::string name;
  Descriptor file;
  std::string_view memory;  // what is left of it, if no file is read
  std::unique_ptr<char[]> block;
  std::string_view input;  // what is left of the block
  std::uint64_t taken = 0, given = 0;
  std::string damage;
  Form form = Form::plain;
  bool between_members = false, ended = false;
  std::unique_ptr<GzipDecoder> inflater;
  std::unique_ptr<ZSTD_DCtx, ZstdDeleter> zstd;
  std::size_t zstd_wants = 0;

  /// Reads into memory from the source; 0 at its end.
  std::size_t fetch(char* out, std::size_t size) {
    if (!file) {
      const std::size_t got = memory.copy(out, size);
      memory.remove_prefix(got);
      taken += got;
      return got;
    }
    const std::optional<std::size_t> got = file.read(out, size);
    if (!got)
      damage = fmt::format("{}: cannot be read after {} bytes: {}", name, taken, std::strerror(errno));
    taken += got.value_or(0);
    return got.value_or(0);
  }

  /// More input, if there is any; what is left of the block stays in front.
  bool refill() {
    const std::size_t left = input.size();
    if (left > 0) std::memmove(block.get(), input.data(), left);
    const std::size_t got = fetch(block.get() + left, input_size - left);
    input = {block.get(), left + got};
    return got > 0;
  }

  void start() {
    block = std::make_unique_for_overwrite<char[]>(input_size);
    while (input.size() < 4 && refill()) {
    }
    if (input.starts_with("\x1F\x8B")) {
      form = Form::gzip;
      inflater = std::make_unique<GzipDecoder>();
    } else if (input.starts_with("\x28\xB5\x2F\xFD") || begins_with_skippable_frame()) {
      form = Form::zstd;
      zstd.reset(ZSTD_createDCtx());
      if (!zstd) fail("{}: zstd cannot be started; memory is needed", name);
    }
  }

  /// What pzstd writes before each of its frames.
  bool begins_with_skippable_frame() const {
    return input.size() >= 4 && (static_cast<unsigned char>(input[0]) & 0xF0U) == 0x50U &&
           input.substr(1).starts_with("\x2A\x4D\x18");
  }

  void damaged(std::string_view what) {
    damage = fmt::format("{}: is damaged after {} bytes of text: {}", name, given, what);
    ended = true;
  }

  std::size_t read_gzip(char* out, std::size_t size) {
    std::size_t room = size;
    while (room == size && !ended) {
      if (between_members) {
        while (input.size() < 2 && refill()) {
        }
        if (input.starts_with("\x1F\x8B")) {
          inflater->reset();
          between_members = false;
        } else {
          ended = true;
          if (input.find_first_not_of('\0') != std::string_view::npos)
            damaged("what follows a gzip member is not one");
          break;
        }
      }
      // At the end of the file the library may still hold bytes that had no room before.
      const bool at_end = input.empty() && !refill();
      const GzipDecoder::Result result = inflater->run(input, out, room);
      if (result == GzipDecoder::Result::member_end) {
        between_members = true;
      } else if (at_end && room == size) {
        damaged("the gzip member is truncated");
      } else if (!at_end && result == GzipDecoder::Result::damaged) {
        given += size - room;
        damaged("not gzip data, or its checksum is wrong");
        return size - room;
      }
    }
    given += size - room;
    return size - room;
  }

  std::size_t read_zstd(char* out, std::size_t size) {
    ZSTD_outBuffer output{out, size, 0};
    while (output.pos == 0 && !ended) {
      const bool at_end = input.empty() && !refill();
      ZSTD_inBuffer feed{input.data(), input.size(), 0};
      const std::size_t wants = ZSTD_decompressStream(zstd.get(), &output, &feed);
      input.remove_prefix(feed.pos);
      if (ZSTD_isError(wants) != 0) {
        given += output.pos;
        damaged(ZSTD_getErrorName(wants));
        return output.pos;
      }
      if (at_end && output.pos == 0) {
        ended = true;
        // Between two frames the library wants nothing more.
        if (zstd_wants != 0) damaged("the zstd frame is truncated");
        break;
      }
      if (feed.pos > 0 || output.pos > 0) zstd_wants = wants;
    }
    given += output.pos;
    return output.pos;
  }

  std::size_t read_plain(char* out, std::size_t size) {
    std::size_t got = std::min(size, input.size());
    if (got > 0) {
      std::memcpy(out, input.data(), got);
      input.remove_prefix(got);
    } else {
      got = fetch(out, size);
    }
    given += got;
    return got;
  }
};

ByteStream::ByteStream(const std::filesystem::path& path, std::uint64_t offset)
    : state_(std::make_unique<State>()) {
  state_->name = path.string();
  state_->file = open_for_reading(path);
  if (offset > 0 && !state_->file.seek(offset)) {
    fail("{}: cannot be read from byte {}: {}; a regular file is expected", state_->name, offset,
         std::strerror(errno));
  }
  state_->start();
}

ByteStream::ByteStream(std::string_view bytes, std::string name) : state_(std::make_unique<State>()) {
  state_->name = std::move(name);
  state_->memory = bytes;
  state_->start();
}

ByteStream::~ByteStream() = default;
ByteStream::ByteStream(ByteStream&&) noexcept = default;
ByteStream& ByteStream::operator=(ByteStream&&) noexcept = default;

std::size_t ByteStream::read(char* out, std::size_t size) {
  switch (state_->form) {
    case Form::gzip:
      return state_->read_gzip(out, size);
    case Form::zstd:
      return state_->read_zstd(out, size);
    case Form::plain:
      return state_->read_plain(out, size);
  }
  return 0;
}

const std::string& ByteStream::damage() const { return state_->damage; }

std::uint64_t ByteStream::compressed_bytes() const { return state_->taken; }

const std::string& ByteStream::name() const { return state_->name; }

}  // namespace computedivide
