// The grammar of an inverted index as bit masks. Of each 64 bytes the masks say where quotes, colons,
// brackets, commas, digits and blanks stand outside strings; what may follow what is then a handful of shifts
// and comparisons for all 64 at once, with one bit carried from block to block. Words begin where a word's
// character follows one that is none; only there are three letters looked up, and only the tokens that this
// lets pass are touched again. The masks of quotes are those of json_scan.
//
// What is let through is a part of what IndexWalk takes, and means the same there: anything else is left to
// it.

#include "computedivide/data/works/index_scan.hpp"

#include <algorithm>
#include <bit>
#include <cstring>

#if defined(__x86_64__)
#include <immintrin.h>
#endif

namespace computedivide {

namespace {

/// One bit a byte of a block.
struct Masks {
  std::uint64_t quote, backslash, word, digit, zero, comma, open, close, colon, blank, control, beyond_ascii;
};

/// What goes from one block to the next: a bit each, of the block's last character.
struct Carried {
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
struct Pass {
  const char* text;  // behind the object's opening bracket
  const FirstLetters* words;
  UsualIndex* index;
  Carried carried{};
  std::uint64_t bad = 0;
  std::uint64_t closing = 0;  // brackets of the block at hand that end lists
  std::uint32_t token = 0;    // where the token at hand begins, behind the opening bracket
  std::uint32_t last = ~std::uint32_t{0};

  /// The quotes that no backslash before them escapes.
  [[gnu::always_inline]] std::uint64_t unescaped(std::uint64_t quote, std::uint64_t backslash) {
    std::uint64_t escaped = carried.escape ? 1U : 0U;
    if ((backslash | escaped) == 0) return quote;
    carried.escape = false;
    for (std::uint64_t left = backslash & ~escaped; left != 0;) {
      const auto at = static_cast<unsigned>(std::countr_zero(left));
      if (at == 63) {
        carried.escape = true;
        break;
      }
      escaped |= std::uint64_t{2} << at;
      left &= ~(std::uint64_t{3} << at);
    }
    return quote & ~escaped;
  }

  /// One block; `valid` are the bytes that belong to the index, `running` the running exclusive-or of quotes.
  [[gnu::always_inline]] void block(std::size_t number, const Masks& masks, std::uint64_t quote,
                                    std::uint64_t running, std::uint64_t valid) {
    Carried& c = carried;
    const auto behind = [](std::uint64_t bits, std::uint64_t& carry) {
      const std::uint64_t moved = bits << 1U | carry;
      carry = bits >> 63U;
      return moved;
    };
    const std::uint64_t inside = (running ^ c.in_string) & valid;
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
        (outside & ~(digit | comma | open | close | colon | blank)) | (masks.control & inside) |
        (comma & ~(in_list | between)) | (blank & ~(colon_blank | in_list_blank | between_blank)) |
        (colon ^ behind(string_end, c.string_end)) | (open ^ behind_colon) | (string_begin ^ behind_between) |
        (number_begin & ~digit) | (digit & ~(number_begin | behind_digit)) | (close & ~behind_digit) |
        (behind(zero, c.zero) & digit) | eight;
    bad |= wrong & valid;
    closing = close;
    index->quotes[number] = quote & valid;
    index->positions +=
        static_cast<std::uint32_t>(__builtin_popcountll(open) + __builtin_popcountll(in_list));

    const std::uint64_t word = masks.word & inside;
    std::uint64_t worth_a_look = (masks.backslash | masks.beyond_ascii) & inside;
    const char* begin = text + number * 64;
    for (std::uint64_t left = word & ~behind(word, c.word); left != 0; left &= left - 1) {
      const int at = std::countr_zero(left);
      worth_a_look |= std::uint64_t{words->may_begin(begin + at)} << at;
    }
    const auto base = static_cast<std::uint32_t>(number * 64);
    for (; worth_a_look != 0; worth_a_look &= worth_a_look - 1) {
      const std::uint64_t to_here = worth_a_look ^ (worth_a_look - 1);
      const std::uint64_t before = string_begin & to_here;
      const std::uint32_t at =
          before == 0 ? token : base + 63U - static_cast<std::uint32_t>(std::countl_zero(before));
      if (at != last) index->tokens.push_back(at + 1);
      last = at;
    }
    if (string_begin != 0) token = base + 63U - static_cast<std::uint32_t>(std::countl_zero(string_begin));
  }
};

/// Takes the index's bytes, which stand behind its opening bracket; more can be read behind them.
using TakeIndex = void (*)(std::size_t size, Pass& pass);

/// The bytes of a block that belong to the index, of which `left` are to come.
[[gnu::always_inline]] inline std::uint64_t valid_bytes(std::size_t left) {
  return left >= 64 ? ~std::uint64_t{0} : (std::uint64_t{1} << left) - 1;
}

bool is_word_byte(unsigned char c) {
  return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || c == '_';
}

void take_portable(std::size_t size, Pass& pass) {
  for (std::size_t block = 0; block * 64 < size && pass.bad == 0; ++block) {
    Masks m{};
    for (std::size_t i = 0; i < 64; ++i) {
      const auto c = static_cast<unsigned char>(pass.text[block * 64 + i]);
      const auto bit = [i](bool set) { return static_cast<std::uint64_t>(set) << i; };
      m.quote |= bit(c == '"');
      m.backslash |= bit(c == '\\');
      m.word |= bit(is_word_byte(c));
      m.digit |= bit(c >= '0' && c <= '9');
      m.zero |= bit(c == '0');
      m.comma |= bit(c == ',');
      m.open |= bit(c == '[');
      m.close |= bit(c == ']');
      m.colon |= bit(c == ':');
      m.blank |= bit(c == ' ');
      m.control |= bit(c < 0x20);
      m.beyond_ascii |= bit(c >= 0x80);
    }
    const std::uint64_t quote = pass.unescaped(m.quote, m.backslash);
    std::uint64_t running = quote;
    for (unsigned shift = 1; shift < 64; shift *= 2) running ^= running << shift;
    pass.block(block, m, quote, running, valid_bytes(size - block * 64));
  }
}

#if defined(__x86_64__)

/// Bit i is the exclusive-or of bits 0 to i.
__attribute__((target("pclmul"), always_inline)) inline std::uint64_t running_parity(std::uint64_t bits) {
  const __m128i product = _mm_clmulepi64_si128(_mm_cvtsi64_si128(static_cast<long long>(bits)),
                                               _mm_set1_epi8(static_cast<char>(0xFF)), 0);
  return static_cast<std::uint64_t>(_mm_cvtsi128_si64(product));
}

__attribute__((target("avx2,pclmul,popcnt,bmi,bmi2,lzcnt"))) void take_avx2(std::size_t size, Pass& shared) {
  Pass pass = shared;
  for (std::size_t block = 0; block * 64 < size && pass.bad == 0; ++block) {
    const auto* bytes = reinterpret_cast<const __m256i*>(pass.text + block * 64);
    const __m256i a = _mm256_loadu_si256(bytes);
    const __m256i b = _mm256_loadu_si256(bytes + 1);
#define MASK(of_a, of_b)                                                                \
  (static_cast<std::uint64_t>(static_cast<std::uint32_t>(_mm256_movemask_epi8(of_a))) | \
   static_cast<std::uint64_t>(static_cast<std::uint32_t>(_mm256_movemask_epi8(of_b))) << 32U)
#define EQUAL(c) MASK(_mm256_cmpeq_epi8(a, _mm256_set1_epi8(c)), _mm256_cmpeq_epi8(b, _mm256_set1_epi8(c)))
// Between two characters, both in; the difference to the first as an unsigned number.
#define BETWEEN(x, y, first, last)                                                                       \
  MASK(_mm256_cmpeq_epi8(                                                                                \
           _mm256_min_epu8(_mm256_sub_epi8(x, _mm256_set1_epi8(first)), _mm256_set1_epi8(last - first)), \
           _mm256_sub_epi8(x, _mm256_set1_epi8(first))),                                                 \
       _mm256_cmpeq_epi8(                                                                                \
           _mm256_min_epu8(_mm256_sub_epi8(y, _mm256_set1_epi8(first)), _mm256_set1_epi8(last - first)), \
           _mm256_sub_epi8(y, _mm256_set1_epi8(first))))
    const __m256i a_lower = _mm256_or_si256(a, _mm256_set1_epi8(0x20));
    const __m256i b_lower = _mm256_or_si256(b, _mm256_set1_epi8(0x20));
    Masks m;
    m.quote = EQUAL('"');
    m.backslash = EQUAL('\\');
    m.digit = BETWEEN(a, b, '0', '9');
    m.word = BETWEEN(a_lower, b_lower, 'a', 'z') | m.digit | EQUAL('_');
    m.zero = EQUAL('0');
    m.comma = EQUAL(',');
    m.open = EQUAL('[');
    m.close = EQUAL(']');
    m.colon = EQUAL(':');
    m.blank = EQUAL(' ');
    m.control = BETWEEN(a, b, 0, 0x1F);
    m.beyond_ascii = MASK(a, b);
#undef BETWEEN
#undef EQUAL
#undef MASK
    const std::uint64_t quote = pass.unescaped(m.quote, m.backslash);
    pass.block(block, m, quote, running_parity(quote), valid_bytes(size - block * 64));
  }
  shared = pass;
}

__attribute__((target("avx512bw,avx512f,pclmul,popcnt,bmi,bmi2,lzcnt"))) void take_avx512(std::size_t size,
                                                                                          Pass& shared) {
  Pass pass = shared;
  for (std::size_t block = 0; block * 64 < size && pass.bad == 0; ++block) {
    const __m512i a = _mm512_loadu_si512(pass.text + block * 64);
    const auto equal = [a](char c) __attribute__((target("avx512bw,avx512f"), always_inline)) {
      return _mm512_cmpeq_epi8_mask(a, _mm512_set1_epi8(c));
    };
    const auto up_to =
        [](__m512i x, char first, char last) __attribute__((target("avx512bw,avx512f"), always_inline)) {
      return _mm512_cmple_epu8_mask(_mm512_sub_epi8(x, _mm512_set1_epi8(first)),
                                    _mm512_set1_epi8(static_cast<char>(last - first)));
    };
    Masks m;
    m.quote = equal('"');
    m.backslash = equal('\\');
    m.digit = up_to(a, '0', '9');
    m.word = up_to(_mm512_or_si512(a, _mm512_set1_epi8(0x20)), 'a', 'z') | m.digit | equal('_');
    m.zero = equal('0');
    m.comma = equal(',');
    m.open = equal('[');
    m.close = equal(']');
    m.colon = equal(':');
    m.blank = equal(' ');
    m.control = up_to(a, 0, 0x1F);
    m.beyond_ascii = _mm512_movepi8_mask(a);
    const std::uint64_t quote = pass.unescaped(m.quote, m.backslash);
    pass.block(block, m, quote, running_parity(quote), valid_bytes(size - block * 64));
  }
  shared = pass;
}

#endif

TakeIndex take_with([[maybe_unused]] Simd simd) {
#if defined(__x86_64__)
  if (simd == Simd::avx512) return take_avx512;
  if (simd == Simd::avx2) return take_avx2;
#endif
  return take_portable;
}

constexpr std::array<std::uint8_t, 256> make_letters() {
  std::array<std::uint8_t, 256> letters{};
  for (unsigned c = 0; c < 0x80; ++c) {
    const bool word = (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || c == '_';
    letters[c] = static_cast<std::uint8_t>(word ? c & 31U : 0);
  }
  return letters;
}

}  // namespace

const std::array<std::uint8_t, 256> FirstLetters::letters = make_letters();

void FirstLetters::add(std::string_view begin, bool more) {
  constexpr unsigned codes = 32768;
  unsigned code = 0;
  const std::size_t known = std::min<std::size_t>(begin.size(), 3);
  for (std::size_t i = 0; i < known; ++i) code |= letter(begin[i]) << (5 * i);
  // Of a word that goes on, the characters that are not known can be any.
  const unsigned step = more && known < 3 ? 1U << (5 * known) : codes;
  for (unsigned other = code; other < codes; other += step)
    bits_[other / 64] |= std::uint64_t{1} << (other % 64);
}

bool scan_usual_index(std::string_view object, const FirstLetters& words, UsualIndex& index, Simd simd) {
  index.positions = 0;
  index.tokens.clear();
  if (object.size() < 7 || object.size() > 0xFFFFFF00U || object.front() != '{' || !object.ends_with("]}")) {
    return false;
  }
  const std::size_t size = object.size() - 2;
  if (index.quotes.size() < size / 64 + 1) index.quotes.resize(size / 64 + 1);
  Pass pass{.text = object.data() + 1, .words = &words, .index = &index};
  take_with(simd)(size, pass);
  return pass.bad == 0 && (pass.closing >> ((size - 1) % 64) & 1U) != 0;
}

IndexToken token_at(std::string_view object, const UsualIndex& index, std::uint32_t place) {
  // Places count from the object's opening bracket, quotes from behind it.
  std::size_t word = place / 64;
  std::uint64_t bits = index.quotes[word] & (~std::uint64_t{0} << (place % 64));
  while (bits == 0) bits = index.quotes[++word];
  const std::size_t end = word * 64 + static_cast<std::size_t>(std::countr_zero(bits)) + 1;
  IndexToken token;
  token.raw = object.substr(place + 1, end - place - 1);
  token.plain = std::none_of(token.raw.begin(), token.raw.end(),
                             [](char c) { return c == '\\' || static_cast<unsigned char>(c) >= 0x80; });
  std::size_t at = end + 2;  // behind the colon
  if (object[at] == ' ') ++at;
  ++at;  // behind the bracket
  const std::size_t close = object.find(']', at);
  token.positions = object.substr(at, close - at);
  token.count =
      1 + static_cast<std::uint32_t>(std::count(token.positions.begin(), token.positions.end(), ','));
  return token;
}

}  // namespace computedivide
