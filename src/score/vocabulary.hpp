#pragma once

#include <array>
#include <bitset>
#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace computedivide {

/// The words of term lists, numbered, with a quick test whether a token can hold any of them.
class Vocabulary {
 public:
  /// The numbers of a term's words, in their order; new words get new numbers. A word with a star is another
  /// than the same without.
  std::vector<std::uint16_t> add_term(std::string_view term);

  /// Lets tokens pass that hold this part, in lower case, anywhere.
  void add_part(std::string_view part);

  /// False only where the token holds none of the words and parts.
  bool may_hold(std::string_view token) const;

  /// The numbers of a folded word: its own first, then those of the words with a star that it begins with.
  std::vector<std::uint16_t> look_up(const std::string& folded) const;

  /// How many words there are.
  std::size_t size() const { return size_; }

 private:
  struct Star {
    std::string begin;
    std::uint16_t number;
  };

  std::unordered_map<std::string, std::uint16_t> words_;
  std::vector<Star> stars_;
  std::size_t size_ = 0;

  // Of the quick test: bits by hash.
  std::bitset<4096> whole_words_;
  std::bitset<4096> four_letters_;  // the first four of words with a star and of parts
  bool beyond_ascii_ = false;       // some word has other letters: tokens with such pass
  bool everything_ = false;         // some part or word with a star is too short for the test
};

}  // namespace computedivide
