#pragma once

#include <array>
#include <cstdint>
#include <functional>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>
#include <vector>

#include "score/tokens.hpp"
#include "score/vocabulary.hpp"

namespace computedivide {

/// How often a term of a list occurs, under both matching rules (Matching in score/choices.hpp).
struct TermHits {
  std::uint16_t list = 0;
  std::uint16_t term = 0;  ///< place in its list
  std::uint32_t longest = 0;
  std::uint32_t independent = 0;
};

/// Something else that is counted in tokens, one by one.
struct TokenCount {
  std::vector<std::string> parts;                              ///< in lower case: without any of them it is 0
  std::function<std::uint32_t(std::string_view token)> count;  ///< in one token
};

/// Counts the terms of several lists in texts. One thread uses one.
class TermMatcher {
 public:
  /// Takes the lists, each by itself under the rule of the longest match, and what else is counted.
  explicit TermMatcher(const std::vector<std::vector<std::string>>& lists,
                       std::vector<TokenCount> others = {});

  /// Counts everything in the text; the results stay until the next.
  void count(TokenSequence& text);

  /// The terms that occur, sorted by list and term.
  std::span<const TermHits> hits() const { return hits_; }

  /// How often the `place`-th of the others occurs.
  std::uint32_t other(std::size_t place) const { return other_counts_[place]; }

 private:
  struct Term {
    std::vector<std::uint16_t> words;
    std::uint16_t list, place;
  };
  struct Atom {
    std::vector<std::uint16_t> words;  // the numbers of a word of the text
    bool linked;                       // to the atom before
  };
  struct Hits {
    std::uint32_t term, longest, independent;
    std::size_t end;  // of the last independent match
  };
  /// What a token says by itself, wherever it stands.
  struct Facts {
    std::vector<Hits> hits;
    std::vector<std::uint32_t> others;
    std::vector<Atom> atoms;
    bool at_begin, at_end;  // its first atom begins it, its last ends it
    bool opens;             // its end may be the front of a several-word term
  };

  Facts analyse(std::string_view token) const;
  const Facts* facts_of(std::string_view token);
  bool matches_at(std::span<const Atom> atoms, std::size_t at, std::span<const std::uint16_t> words) const;
  std::vector<Hits> match(std::span<const Atom> atoms) const;
  bool opens(std::span<const Atom> atoms) const;
  bool linked(const Facts* before, const Facts* after) const;
  void count_across_tokens(std::span<const std::uint32_t> order);
  void add(std::span<const Hits> hits, std::uint32_t times);

  Vocabulary vocabulary_;
  std::vector<TokenCount> others_;
  std::vector<Term> terms_;  // of all lists, in their order
  std::size_t lists_ = 0;
  std::vector<std::vector<std::uint32_t>> by_first_word_;  // terms, longest first
  std::vector<std::uint32_t> several_words_;               // terms
  std::unordered_set<std::uint32_t> neighbours_;           // words that follow one another in some term

  struct Hash {
    using is_transparent = void;
    std::size_t operator()(std::string_view text) const { return std::hash<std::string_view>{}(text); }
  };
  std::unordered_map<std::string, Facts, Hash, std::equal_to<>> known_;
  /// The last token of each hash value, and its facts: found without a look at its letters.
  struct Recent {
    std::array<std::uint64_t, 2> letters{};
    std::size_t size = 0;
    const Facts* facts = nullptr;
  };
  std::vector<Recent> recent_;

  // Of the text at hand.
  std::vector<const Facts*> facts_;  // of each token; null where it holds nothing
  struct Counts {
    std::uint32_t longest = 0, independent = 0;
  };
  std::vector<Counts> counts_;          // by term; zero between texts
  std::vector<std::uint32_t> touched_;  // terms
  std::vector<std::uint32_t> other_counts_;
  std::vector<TermHits> hits_;
  std::vector<Atom> run_;
};

}  // namespace computedivide
