// A work is one byte that says what it is, its key, and where it is counted its year, institutions, tokens,
// topics and terms as variable-length numbers (seven bits a byte, the lowest first). Keys that are OpenAlex
// numbers are written as differences from the one before, which are small in the snapshot's order.

#include "computedivide/text/work_log.hpp"

#include "computedivide/base/error.hpp"

namespace computedivide {

namespace {

enum Tag : unsigned char {
  counted = drop_count,
  topic_name = drop_count + 1,
  plain_key = 0x40,
  no_key = 0x80
};
constexpr unsigned char tag_bits = 0x3F;
constexpr std::uint64_t hash_bit = std::uint64_t{1} << 63U;

void put_number(std::string& out, std::uint64_t value) {
  while (value >= 0x80) {
    out += static_cast<char>(static_cast<unsigned char>(value | 0x80U));
    value >>= 7U;
  }
  out += static_cast<char>(static_cast<unsigned char>(value));
}

std::uint64_t zigzag(std::uint64_t difference) {
  const auto value = static_cast<std::int64_t>(difference);
  return (static_cast<std::uint64_t>(value) << 1U) ^ static_cast<std::uint64_t>(value >> 63U);
}

std::uint64_t unzigzag(std::uint64_t value) {
  return (value >> 1U) ^ (~(value & 1U) + 1);
}

struct Bytes {
  std::string_view& piece;
  std::string_view where;

  [[noreturn]] void refuse() const {
    fail("{}: holds a work that was cut or changed; the partial file is to be made again", where);
  }

  unsigned char byte() const {
    if (piece.empty()) refuse();
    const auto value = static_cast<unsigned char>(piece.front());
    piece.remove_prefix(1);
    return value;
  }

  std::uint64_t number(std::uint64_t most) const {
    std::uint64_t value = 0;
    for (unsigned shift = 0;; shift += 7) {
      const unsigned char next = byte();
      if (shift > 63) refuse();
      value |= static_cast<std::uint64_t>(next & 0x7FU) << shift;
      if (next < 0x80) break;
    }
    if (value > most) refuse();
    return value;
  }
};

}  // namespace

void WorkLogWriter::add(const ScoredWork& work, const std::vector<std::string>& names) {
  for (const std::uint32_t topic : work.topics) {
    if (topic >= numbers_.size()) numbers_.resize(topic + 1, -1);
    if (numbers_[topic] >= 0) continue;
    numbers_[topic] = known_++;
    bytes_ += static_cast<char>(topic_name);
    put_number(bytes_, names[topic].size());
    bytes_ += names[topic];
  }
  unsigned tag = work.drop ? static_cast<unsigned>(*work.drop) : static_cast<unsigned>(counted);
  const bool hashed = (work.key & hash_bit) != 0;
  if (work.key == 0) tag |= no_key;
  if (hashed) tag |= plain_key;
  bytes_ += static_cast<char>(static_cast<unsigned char>(tag));
  if (hashed) {
    for (unsigned shift = 0; shift < 64; shift += 8) {
      bytes_ += static_cast<char>(static_cast<unsigned char>(work.key >> shift));
    }
  } else if (work.key != 0) {
    put_number(bytes_, zigzag(work.key - last_key_));
    last_key_ = work.key;
  }
  if (work.drop) return;
  put_number(bytes_, static_cast<std::uint64_t>(work.year));
  bytes_ += static_cast<char>(work.institutions);
  put_number(bytes_, work.tokens);
  put_number(bytes_, work.topics.size());
  for (const std::uint32_t topic : work.topics)
    put_number(bytes_, static_cast<std::uint64_t>(numbers_[topic]));
  put_number(bytes_, work.terms.size());
  for (const TermCount& term : work.terms) {
    put_number(bytes_, term.term);
    put_number(bytes_, term.count);
  }
}

bool WorkLogReader::next(std::string_view& piece, ScoredWork& work, std::string_view where) {
  const Bytes bytes{piece, where};
  work.terms.clear();
  work.topics.clear();
  for (;;) {
    if (piece.empty()) return false;
    const unsigned char tag = bytes.byte();
    const unsigned kind = tag & tag_bits;
    if (kind == topic_name) {
      const std::uint64_t size = bytes.number(piece.size());
      if (size > piece.size()) bytes.refuse();
      names_.emplace_back(piece.substr(0, size));
      piece.remove_prefix(size);
      continue;
    }
    if (kind > counted) bytes.refuse();
    work.key = 0;
    if ((tag & plain_key) != 0) {
      for (unsigned shift = 0; shift < 64; shift += 8)
        work.key |= static_cast<std::uint64_t>(bytes.byte()) << shift;
    } else if ((tag & no_key) == 0) {
      last_key_ += unzigzag(bytes.number(~std::uint64_t{0}));
      work.key = last_key_;
    }
    if (kind < counted) {
      work.drop = static_cast<Drop>(kind);
      return true;
    }
    work.drop.reset();
    work.year = static_cast<int>(bytes.number(9999));
    work.institutions = bytes.byte();
    work.tokens = static_cast<std::uint32_t>(bytes.number(0xFFFFFFFFU));
    for (std::uint64_t left = bytes.number(piece.size()); left > 0; --left) {
      if (names_.empty()) bytes.refuse();
      work.topics.push_back(static_cast<std::uint32_t>(bytes.number(names_.size() - 1)));
    }
    for (std::uint64_t left = bytes.number(piece.size()); left > 0; --left) {
      const auto term = static_cast<std::uint16_t>(bytes.number(0xFFFF));
      work.terms.push_back({term, static_cast<std::uint32_t>(bytes.number(0xFFFFFFFFU))});
    }
    return true;
  }
}

}  // namespace computedivide
