// The grammar of an inverted index as bit masks. Of each 64 bytes the masks say where quotes, colons,
// brackets, commas, digits and blanks stand outside strings; what may follow what is then a handful of shifts
// and comparisons for all 64 at once, with one bit carried from block to block. Words begin where a word's
// character follows one that is none; a sieve by half bytes (that of Hyperscan's "Teddy": Wang et al. 2019)
// and then three letters, looked up, leave few tokens that are touched again. The masks of quotes are those
// of json_scan.
//
// What is let through is a part of what IndexWalk takes, and means the same there: anything else is left to
// it.

#include "computedivide/data/works/index_scan.hpp"

#include <algorithm>
#include <bit>
#include <charconv>
#include <cstring>

#if defined(__x86_64__)
#include <immintrin.h>
#endif

#include "index_pass.hpp"

namespace computedivide {

namespace {

/// The tokens that hold a word which passes, or anything but plain ASCII.
void find_tokens(const IndexPass& pass, std::size_t blocks, std::vector<std::uint32_t>& tokens) {
  std::uint32_t token = 0;  // where the token at hand begins, behind the opening bracket
  std::uint32_t last = ~std::uint32_t{0};
  for (std::size_t block = 0; block < blocks; ++block) {
    const auto base = static_cast<std::uint32_t>(block * 64);
    const std::uint64_t begins = pass.begins[block];
    std::uint64_t left = pass.words_found[block] | pass.others[block];
    for (; left != 0; left &= left - 1) {
      const auto at = static_cast<unsigned>(std::countr_zero(left));
      if ((pass.others[block] >> at & 1U) == 0 && !pass.words->may_begin(pass.text + base + at)) continue;
      const std::uint64_t before = begins & (left ^ (left - 1));
      const std::uint32_t begin =
          before == 0 ? token : base + 63U - static_cast<std::uint32_t>(std::countl_zero(before));
      if (begin != last) tokens.push_back(begin + 1);
      last = begin;
    }
    if (begins != 0) token = base + 63U - static_cast<std::uint32_t>(std::countl_zero(begins));
  }
}

/// Takes the index's bytes, which stand behind its opening bracket; more can be read behind them.
using TakeIndex = void (*)(std::size_t size, IndexPass& pass);

/// The bytes of a block that belong to the index, of which `left` are to come.
[[gnu::always_inline]] inline std::uint64_t valid_bytes(std::size_t left) {
  return left >= 64 ? ~std::uint64_t{0} : (std::uint64_t{1} << left) - 1;
}

bool is_word_byte(unsigned char c) {
  return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || c == '_';
}

void take_portable(std::size_t size, IndexPass& pass) {
  for (std::size_t block = 0; block * 64 < size && pass.bad == 0; ++block) {
    IndexMasks m{};
    RareMasks rare{};
    std::uint64_t quote = 0;
    for (std::size_t i = 0; i < 64; ++i) {
      const auto c = static_cast<unsigned char>(pass.text[block * 64 + i]);
      const auto bit = [i](bool set) { return static_cast<std::uint64_t>(set) << i; };
      quote |= bit(c == '"');
      m.word |= bit(is_word_byte(c));
      m.digit |= bit(c >= '0' && c <= '9');
      m.zero |= bit(c == '0');
      m.comma |= bit(c == ',');
      m.open |= bit(c == '[');
      m.close |= bit(c == ']');
      m.colon |= bit(c == ':');
      m.blank |= bit(c == ' ');
      rare.backslash |= bit(c == '\\');
      rare.control |= bit(c < 0x20);
      rare.beyond_ascii |= bit(c >= 0x80);
    }
    m.sieve = ~std::uint64_t{0};
    quote = pass.quotes_that_count(quote, rare.backslash);
    pass.block(block, m, quote, running_parity(quote), valid_bytes(size - block * 64));
    pass.rare(block, rare);
  }
}

#if defined(__x86_64__)

/// Bytes that are zero where none of the words can begin.
__attribute__((target("avx2"), always_inline)) inline __m256i sieve(
    const std::array<FirstLetters::Halves, 3>& halves, const char* at) {
  const __m256i half = _mm256_set1_epi8(0x0F);
  __m256i groups = _mm256_set1_epi8(static_cast<char>(0xFF));
  for (std::size_t i = 0; i < 3; ++i) {
    const __m256i c = _mm256_loadu_si256(reinterpret_cast<const __m256i*>(at + i));
    const auto* low = reinterpret_cast<const __m256i*>(halves[i].low.data());
    const auto* high = reinterpret_cast<const __m256i*>(halves[i].high.data());
    const __m256i by_low = _mm256_shuffle_epi8(_mm256_loadu_si256(low), _mm256_and_si256(c, half));
    const __m256i by_high =
        _mm256_shuffle_epi8(_mm256_loadu_si256(high), _mm256_and_si256(_mm256_srli_epi16(c, 4), half));
    groups = _mm256_and_si256(groups, _mm256_and_si256(by_low, by_high));
  }
  return groups;
}

__attribute__((target("avx2,pclmul,popcnt,bmi,bmi2,lzcnt"))) void take_avx2(std::size_t size,
                                                                            IndexPass& shared) {
  IndexPass pass = shared;
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
    IndexMasks m;
    std::uint64_t quote = EQUAL('"');
    m.digit = BETWEEN(a, b, '0', '9');
    m.word = BETWEEN(a_lower, b_lower, 'a', 'z') | m.digit | EQUAL('_');
    m.zero = EQUAL('0');
    m.comma = EQUAL(',');
    m.open = EQUAL('[');
    m.close = EQUAL(']');
    m.colon = EQUAL(':');
    m.blank = EQUAL(' ');
    const RareMasks rare{EQUAL('\\'), BETWEEN(a, b, 0, 0x1F), MASK(a, b)};
    const std::array<FirstLetters::Halves, 3>& halves = pass.words->halves();
    const char* at = pass.text + block * 64;
    const __m256i nothing = _mm256_setzero_si256();
    m.sieve = ~MASK(_mm256_cmpeq_epi8(sieve(halves, at), nothing),
                    _mm256_cmpeq_epi8(sieve(halves, at + 32), nothing));
#undef BETWEEN
#undef EQUAL
#undef MASK
    if (rare.backslash != 0 || pass.carried.escape) [[unlikely]]
      quote = pass.quotes_that_count(quote, rare.backslash);
    pass.block(block, m, quote, running_parity_fast(quote), valid_bytes(size - block * 64));
    if ((rare.backslash | rare.control | rare.beyond_ascii) != 0) [[unlikely]]
      pass.rare(block, rare);
  }
  shared = pass;
}

__attribute__((target("avx512bw,avx512f"), always_inline)) inline std::uint64_t equal(__m512i bytes, char c) {
  return _mm512_cmpeq_epi8_mask(bytes, _mm512_set1_epi8(c));
}

/// Between two characters, both in: the difference to the first as an unsigned number.
__attribute__((target("avx512bw,avx512f"), always_inline)) inline std::uint64_t up_to(__m512i bytes,
                                                                                      char first, char last) {
  return _mm512_cmple_epu8_mask(_mm512_sub_epi8(bytes, _mm512_set1_epi8(first)),
                                _mm512_set1_epi8(static_cast<char>(last - first)));
}

__attribute__((target("avx512bw,avx512f,pclmul,popcnt,bmi,bmi2,lzcnt"))) void take_avx512(std::size_t size,
                                                                                          IndexPass& shared) {
  IndexPass pass = shared;
  const __m512i half = _mm512_set1_epi8(0x0F);
  for (std::size_t block = 0; block * 64 < size && pass.bad == 0; ++block) {
    const __m512i a = _mm512_loadu_si512(pass.text + block * 64);
    IndexMasks m;
    std::uint64_t quote = equal(a, '"');
    m.digit = up_to(a, '0', '9');
    m.word = up_to(_mm512_or_si512(a, _mm512_set1_epi8(0x20)), 'a', 'z') | m.digit | equal(a, '_');
    m.zero = equal(a, '0');
    m.comma = equal(a, ',');
    m.open = equal(a, '[');
    m.close = equal(a, ']');
    m.colon = equal(a, ':');
    m.blank = equal(a, ' ');
    __m512i groups = _mm512_set1_epi8(static_cast<char>(0xFF));
    for (std::size_t i = 0; i < 3; ++i) {
      const FirstLetters::Halves& halves = pass.words->halves()[i];
      const __m512i c = _mm512_loadu_si512(pass.text + block * 64 + i);
      const __m512i by_low =
          _mm512_shuffle_epi8(_mm512_loadu_si512(halves.low.data()), _mm512_and_si512(c, half));
      const __m512i by_high = _mm512_shuffle_epi8(_mm512_loadu_si512(halves.high.data()),
                                                  _mm512_and_si512(_mm512_srli_epi16(c, 4), half));
      groups = _mm512_and_si512(groups, _mm512_and_si512(by_low, by_high));
    }
    m.sieve = _mm512_test_epi8_mask(groups, groups);
    // Masks that are only compared with none do not leave their registers.
    const __mmask64 backslash = equal(a, '\\');
    const __mmask64 other = _kor_mask64(up_to(a, 0, 0x1F), _mm512_movepi8_mask(a));
    if (_kortestz_mask64_u8(backslash, backslash) == 0 || pass.carried.escape) [[unlikely]]
      quote = pass.quotes_that_count(quote, backslash);
    pass.block(block, m, quote, running_parity_fast(quote), valid_bytes(size - block * 64));
    if (_kortestz_mask64_u8(backslash, other) == 0) [[unlikely]]
      pass.rare(block, {backslash, up_to(a, 0, 0x1F), _mm512_movepi8_mask(a)});
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

bool is_set(const std::vector<std::uint64_t>& bits, std::size_t place) {
  return (bits[place / 64] >> (place % 64) & 1U) != 0;
}

/// Whether what stands before the place is the list of a token, from the colon and bracket behind the token
/// on.
bool is_in_list(std::string_view object, const UsualIndex& index, std::size_t at) {
  const auto is_between = [](char c) { return (c >= '0' && c <= '9') || c == ',' || c == ' '; };
  while (at > 0 && is_between(object[at - 1])) --at;
  // Now behind the bracket; between colon and bracket a blank may stand.
  if (at < 3 || object[at - 1] != '[') return false;
  at -= object[at - 2] == ' ' ? 3 : 2;
  if (at < 2 || object[at] != ':' || object[at - 1] != '"') return false;
  // Quotes count from behind the object's opening bracket. One that begins a token may have the same behind
  // it.
  return is_set(index.quotes, at - 2) && !is_set(index.begins, at - 2);
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
  // Groups by the first character keep the sets of each group's other two small.
  const auto group = static_cast<std::uint8_t>(1U << (code & 7U));
  for (std::size_t i = 0; i < 3; ++i) {
    for (unsigned c = 0; c < 256; ++c) {
      const bool fits = i < known ? letters[c] == letter(begin[i]) : more || letters[c] == 0 || i > known;
      if (!fits) continue;
      for (unsigned lane = 0; lane < 64; lane += 16) {
        halves_[i].low[lane + (c & 15U)] |= group;
        halves_[i].high[lane + (c >> 4U)] |= group;
      }
    }
  }
}

bool scan_usual_index(std::string_view object, const FirstLetters& words, UsualIndex& index, Simd simd) {
  index.positions = 0;
  index.tokens.clear();
  if (object.size() < 7 || object.size() > 0xFFFFFF00U || object.front() != '{' || !object.ends_with("]}")) {
    return false;
  }
  const std::size_t size = object.size() - 2;
  const std::size_t blocks = (size + 63) / 64;
  if (index.quotes.size() < blocks) {
    for (auto* bits : {&index.quotes, &index.begins, &index.words, &index.others}) bits->resize(blocks);
  }
  IndexPass pass{.text = object.data() + 1,
                 .words = &words,
                 .quotes = index.quotes.data(),
                 .begins = index.begins.data(),
                 .words_found = index.words.data(),
                 .others = index.others.data()};
  take_with(simd)(size, pass);
  index.positions = pass.positions;
  if (pass.bad != 0 || (pass.closing >> ((size - 1) % 64) & 1U) == 0) return false;
  find_tokens(pass, blocks, index.tokens);
  return true;
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

std::size_t count_position(std::string_view object, const UsualIndex& index, std::uint32_t position) {
  std::array<char, 16> digits{};
  const char* end = std::to_chars(digits.data(), digits.data() + digits.size(), position).ptr;
  const std::string_view number(digits.data(), static_cast<std::size_t>(end - digits.data()));
  std::size_t count = 0;
  for (std::size_t at = object.find(number); at != std::string_view::npos; at = object.find(number, at + 1)) {
    // An index begins and ends with brackets.
    const char before = object[at - 1];
    const char behind = object[at + number.size()];
    if ((before == '[' || before == ',' || before == ' ') && (behind == ',' || behind == ']') &&
        is_in_list(object, index, at)) {
      ++count;
    }
  }
  return count;
}

}  // namespace computedivide
