#pragma once

#include <array>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "computedivide/data/works/index_scan.hpp"

namespace computedivide {

/// longest: at one place the longest term wins, and matches do not overlap, from left to right.
/// independent: every term by itself, whatever the others match.
enum class Matching { longest, independent };

/// A word of the text that some term needs.
struct Atom {
  std::array<std::uint16_t, 4> ids;  ///< the term words that it is: itself, and words with a star
  std::uint8_t count = 0;            ///< of ids
  bool linked = false;  ///< one blank or one hyphen, and nothing else, lies between it and the atom before
  std::uint16_t place = 0;  ///< 1 where it begins its token, 2 where it ends it, 3 both

  /// Whether it is this term word.
  bool is(std::uint16_t id) const {
    for (std::uint8_t i = 0; i < count; ++i) {
      if (ids[i] == id) return true;
    }
    return false;
  }
};

/// The words of several term lists, numbered, with a test of a token that is fast where nothing is in it.
class Vocabulary {
 public:
  /// The numbers of a term's words in their order; new words get new numbers. A word with a star is one of
  /// its own.
  std::vector<std::uint16_t> add_term(std::string_view term);

  /// Marks a term's word as one that makes a token worth a look.
  void watch(std::uint16_t word);

  /// Makes the tests ready, after the last add_term and watch.
  void seal();

  /// False where none of the token's words is watched. The token is ASCII; the 24 bytes after its begin, and
  /// 8 after its end, can be read, and the one at its end belongs to no word.
  bool may_hold_watched(const char* token, std::size_t size) const;

  /// False where none of the token's words is one of the vocabulary. The token is ASCII, and what stands at
  /// its end, and two bytes more, can be read.
  bool may_hold_word(std::string_view token) const;

  /// What lets a watched word pass, and little else.
  const FirstLetters& first_letters() const { return first_letters_; }

  /// The numbers of the folded word, appended to the atom's; returns whether there is any.
  bool look_up(std::string_view folded_word, Atom& atom) const;

 private:
  struct Word {
    std::string text;  // folded, without its star
    bool star = false;
    bool watched = false;
  };
  bool watched_long(const char* word, std::size_t size) const;

  std::vector<Word> words_;
  std::unordered_map<std::string, std::uint16_t> exact_;
  std::vector<std::uint16_t> stars_;
  FirstLetters first_letters_;        // of watched words
  FirstLetters all_first_letters_;    // of all
  std::vector<std::uint64_t> heads_;  // open hash of the first eight bytes of watched exact words
  struct Star {
    std::uint64_t head;  // the first eight bytes in lower case, zero beyond the word
    std::uint64_t used;  // all bits of those that it has
    std::size_t size;
  };
  std::vector<Star> watched_stars_;
};

/// Turns text into atoms, piece by piece.
class AtomBuilder {
 public:
  /// Makes atoms of the vocabulary's words, which must outlive the builder.
  explicit AtomBuilder(const Vocabulary& vocabulary) : vocabulary_(&vocabulary) {}

  /// Starts a new text.
  void clear();

  /// The next character of the text.
  void feed(char32_t c);

  /// Feeds a token's characters and marks the atoms that begin and end it.
  void feed_token(std::string_view utf8);

  /// Feeds a text with one blank for every run of blanks between tokens; returns how many tokens it has.
  std::uint32_t feed_text(std::string_view text);

  /// What came before has no link to what follows.
  void cut();

  /// Ends the text's last word; the atoms are valid until clear().
  std::span<const Atom> atoms();

 private:
  void end_word();

  const Vocabulary* vocabulary_;
  std::vector<Atom> atoms_;
  std::string word_;
  bool linkable_ = false;  // the last word is the last atom, and what followed it is nothing or one separator
  bool separated_ = false;  // one separator has followed it
};

/// Finds the terms of one list in atoms.
class TermMatcher {
 public:
  /// Adds the terms' words to the vocabulary.
  TermMatcher(Vocabulary& vocabulary, std::span<const std::string> terms);

  /// Adds to `counts` (one a term) how often each occurs; returns the number of matches.
  std::uint32_t count(std::span<const Atom> atoms, Matching matching, std::span<std::uint32_t> counts) const;

  /// Whether any term occurs.
  bool any(std::span<const Atom> atoms) const;

  /// Whether some several-word term could begin or go on before the atom, and so reach into the text beyond
  /// it.
  bool goes_on_after(const Atom& atom) const;
  /// The same for the text before the atom.
  bool goes_on_before(const Atom& atom) const;

  /// How many terms the list has.
  std::size_t size() const { return terms_.size(); }
  /// The term's words, as the vocabulary numbers them.
  std::span<const std::uint16_t> words(std::size_t term) const { return terms_[term]; }

 private:
  bool matches_at(std::span<const Atom> atoms, std::size_t at, std::size_t term) const;

  std::vector<std::vector<std::uint16_t>> terms_;
  std::vector<std::vector<std::uint16_t>> by_first_word_;  // terms, longest first
  std::vector<bool> not_last_;                             // by word: it stands before another in some term
  std::vector<bool> not_first_;
};

}  // namespace computedivide
