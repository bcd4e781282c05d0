#pragma once

#include <array>
#include <cstdint>
#include <string_view>
#include <vector>

#include "computedivide/data/works/index.hpp"
#include "computedivide/data/works/json_scan.hpp"

namespace computedivide {

/// Which words are worth a look, by their first three characters: ASCII letters (in any case), digits and
/// underscores. Some others pass, too.
class FirstLetters {
 public:
  /// Words that begin with these characters and, where there are fewer than three and `more`, go on.
  void add(std::string_view begin, bool more);

  /// Whether a word that begins here may be one of them; two bytes behind its first can be read, and what
  /// ends the word stands there.
  bool may_begin(const char* word) const {
    const unsigned first = letter(word[0]);
    const unsigned second = letter(word[1]);
    const unsigned third = second == 0 ? 0 : letter(word[2]);
    const unsigned code = first | second << 5U | third << 10U;
    return (bits_[code / 64] >> (code % 64) & 1U) != 0;
  }

  /// For each of the three characters, by its lower and its upper half byte: in which of eight groups some
  /// word has such a one. A coarser sieve for many places at once; the sixteen entries stand four times.
  struct Halves {
    std::array<std::uint8_t, 64> low{}, high{};
  };
  /// The sieve of the first, second and third character.
  const std::array<Halves, 3>& halves() const { return halves_; }

 private:
  /// Five bits that a letter's two cases share; 0 for what is no character of a word.
  static unsigned letter(char c) { return letters[static_cast<unsigned char>(c)]; }
  static const std::array<std::uint8_t, 256> letters;

  std::array<std::uint64_t, 512> bits_{};
  std::array<Halves, 3> halves_{};
};

/// What a pass over an inverted index finds that is written as nearly all are.
struct UsualIndex {
  std::uint32_t positions = 0;  ///< of all tokens together
  std::vector<std::uint32_t>
      tokens;  ///< where the tokens that may hold a word begin in the object: their quotes
  /// A bit a byte behind the opening bracket, 64 a word: quotes, those that begin tokens, words that may be
  /// among those looked for, and what else makes a token worth a look.
  std::vector<std::uint64_t> quotes, begins, words, others;
};

/// Checks {"token":[positions],…} against JSON's grammar, counts the positions, and finds the tokens worth a
/// look: those with a word that `words` lets pass, a backslash, or a byte beyond ASCII; 64 bytes at a time.
/// The object has 64 readable bytes behind it. False where it is written otherwise than without blanks, but
/// for one behind colons and commas, or where a value is no list of positions below 10 million: an IndexWalk
/// then takes the closer look, and tells what is wrong.
bool scan_usual_index(std::string_view object, const FirstLetters& words, UsualIndex& index,
                      Simd simd = best_simd());

/// The token of a scanned index that begins at this place.
IndexToken token_at(std::string_view object, const UsualIndex& index, std::uint32_t place);

/// How often a position stands in the lists of a scanned index.
std::size_t count_position(std::string_view object, const UsualIndex& index, std::uint32_t position);

}  // namespace computedivide
