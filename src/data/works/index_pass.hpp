#pragma once

// The grammar of an inverted index, 64 bytes at a time: see index_scan.cpp, which makes the masks.

#include <bit>
#include <cstddef>
#include <cstdint>

#include "computedivide/data/works/index_scan.hpp"
#include "quote_bits.hpp"

namespace computedivide {

/// One bit a byte of a block.
struct IndexMasks {
  std::uint64_t word, digit, zero, comma, open, close, colon, blank;
  std::uint64_t sieve;  ///< places where a word that is looked for may begin
};

/// What few blocks hold.
struct RareMasks {
  std::uint64_t backslash, control, beyond_ascii;
};

/// What goes from one block to the next: a bit each, of the block's last character.
struct IndexCarried {
  std::uint64_t in_string = 0;
  bool escape = false;
  std::uint64_t string_end = 0, colon = 0, open = 0, close = 0, digit = 0, in_list = 0, between = 0, word = 0;
  std::uint64_t colon_blank = 0, in_list_blank = 0, zero = 0;
  /// As if a blank behind a comma between tokens came before: what must come next is a token.
  std::uint64_t between_blank = 1;
  std::uint64_t two_digits = 0, four_digits = 0;  // all bits: runs are carried further
};

/// The pass between blocks. Inlined into the functions that make the masks, and so it uses the instructions
/// that these may use.
struct IndexPass {
  const char* text;  // behind the object's opening bracket
  const FirstLetters* words;
  std::uint64_t *quotes, *begins, *words_found, *others;  // a word a block
  std::uint32_t positions = 0;
  IndexCarried carried{};
  std::uint64_t bad = 0;
  std::uint64_t inside = 0;   // what of the block at hand is in strings
  std::uint64_t closing = 0;  // its brackets that end lists

  /// The quotes of a block with a backslash, or behind one.
  [[gnu::always_inline]] std::uint64_t quotes_that_count(std::uint64_t quote, std::uint64_t backslash) {
    const UnescapedQuotes unescaped = unescaped_quotes(quote, backslash, carried.escape);
    carried.escape = unescaped.carried;
    return unescaped.quotes;
  }

  /// One block; `valid` are the bytes that belong to the index, `running` the running exclusive-or of quotes.
  [[gnu::always_inline]] void block(std::size_t number, const IndexMasks& masks, std::uint64_t quote,
                                    std::uint64_t running, std::uint64_t valid) {
    IndexCarried& c = carried;
    const auto behind = [](std::uint64_t bits, std::uint64_t& carry) {
      const std::uint64_t moved = bits << 1U | carry;
      carry = bits >> 63U;
      return moved;
    };
    inside = (running ^ c.in_string) & valid;
    c.in_string = static_cast<std::uint64_t>(static_cast<std::int64_t>(inside) >> 63);
    const std::uint64_t string_begin = quote & inside;
    const std::uint64_t string_end = quote & ~inside;
    const std::uint64_t outside = ~(inside | string_end) & valid;
    const std::uint64_t digit = masks.digit & outside;
    const std::uint64_t comma = masks.comma & outside;
    const std::uint64_t open = masks.open & outside;
    const std::uint64_t close = masks.close & outside;
    const std::uint64_t colon = masks.colon & outside;
    const std::uint64_t blank = masks.blank & outside;
    const std::uint64_t behind_digit = behind(digit, c.digit);
    const std::uint64_t in_list = comma & behind_digit;
    const std::uint64_t between = comma & behind(close, c.close);
    std::uint64_t behind_colon = behind(colon, c.colon);
    std::uint64_t behind_in_list = behind(in_list, c.in_list);
    std::uint64_t behind_between = behind(between, c.between);
    // One blank may stand behind a colon or comma; what follows it then follows these.
    const std::uint64_t colon_blank = blank & behind_colon;
    const std::uint64_t in_list_blank = blank & behind_in_list;
    const std::uint64_t between_blank = blank & behind_between;
    behind_colon = (behind_colon & ~blank) | behind(colon_blank, c.colon_blank);
    behind_in_list = (behind_in_list & ~blank) | behind(in_list_blank, c.in_list_blank);
    behind_between = (behind_between & ~blank) | behind(between_blank, c.between_blank);
    const std::uint64_t number_begin = behind(open, c.open) | behind_in_list;
    const std::uint64_t zero = masks.zero & digit & ~behind_digit;
    // Eight digits in a row are more than a position has.
    const std::uint64_t two = digit & behind_digit;
    const std::uint64_t four = two & (two << 2U | c.two_digits >> 62U);
    const std::uint64_t eight = four & (four << 4U | c.four_digits >> 60U);
    c.two_digits = two;
    c.four_digits = four;
    const std::uint64_t wrong =
        (outside & ~(digit | comma | open | close | colon | blank)) | (comma & ~(in_list | between)) |
        (blank & ~(colon_blank | in_list_blank | between_blank)) |
        (colon ^ behind(string_end, c.string_end)) | (open ^ behind_colon) | (string_begin ^ behind_between) |
        (number_begin & ~digit) | (digit & ~(number_begin | behind_digit)) | (close & ~behind_digit) |
        (behind(zero, c.zero) & digit) | eight;
    bad |= wrong & valid;
    closing = close;
    positions += static_cast<std::uint32_t>(__builtin_popcountll(open) + __builtin_popcountll(in_list));
    const std::uint64_t word = masks.word & inside;
    quotes[number] = quote & valid;
    begins[number] = string_begin;
    words_found[number] = word & ~behind(word, c.word) & masks.sieve;
    others[number] = 0;
  }

  /// What a block holds that few do, behind block().
  [[gnu::always_inline]] void rare(std::size_t number, const RareMasks& masks) {
    bad |= masks.control & inside;
    others[number] = (masks.backslash | masks.beyond_ascii) & inside;
  }
};

}  // namespace computedivide
