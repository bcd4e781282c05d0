#pragma once

#include <tsl/robin_map.h>
#include <array>
#include <bitset>
#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>
#include <vector>

#include "score/features.hpp"
#include "score/pass.hpp"
#include "score/words.hpp"

namespace computedivide {

/// The words of term lists, numbered, with a quick test for whether a token can contain any of them.
class Vocabulary {
 public:
  /// The numbers of a term's words, in their order; new words get new numbers. A word with a star is
  /// different from the same word without one.
  std::vector<std::uint16_t> add_term(std::string_view term);

  /// Makes the quick test accept tokens that contain this part, in lower case, anywhere.
  void add_part(std::string_view part);

  /// False only if the token contains none of the words and parts.
  bool may_hold(std::string_view token) const;

  /// The numbers of a folded word: its own first, then those of the words with a star that it begins with.
  std::vector<std::uint16_t> look_up(const std::string& folded) const;

  std::size_t size() const { return size_; }

 private:
  std::unordered_map<std::string, std::uint16_t> words_;
  std::vector<std::pair<std::string, std::uint16_t>> stars_;  // how they begin
  std::size_t size_ = 0;
  // For the quick test: bits by hash.
  std::bitset<4096> whole_words_;
  std::bitset<4096> four_letters_;  // the first four of words with a star and of parts
  bool everything_ = false;         // some part or starred word is too short for the test
};

/// How often a term of a list occurs, under both matching rules (Matching in score/features.hpp).
struct TermHits {
  std::uint16_t list = 0;
  std::uint16_t term = 0;  ///< place in its list
  std::uint32_t longest = 0, independent = 0;
};

/// Something else that is counted, token by token.
struct TokenCount {
  std::vector<std::string> parts;  ///< in lower case: a token without any of them has a count of 0
  std::function<std::uint32_t(std::string_view token)> count;  ///< in one token
};

/// Counts the terms of several lists in texts. One thread uses one.
class TermMatcher {
 public:
  /// Takes the lists, to each of which the longest-match rule applies separately, and what else is counted.
  explicit TermMatcher(const std::vector<std::vector<std::string>>& lists,
                       std::vector<TokenCount> others = {});

  /// Counts everything in the text; the results stay until the next call.
  void count(TokenSequence& text);

  /// The terms that occur, sorted by list and term.
  std::span<const TermHits> hits() const { return hits_; }

  /// How often the other thing with index `place` occurs.
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
  /// The result for a token by itself, wherever it is.
  struct Facts {
    std::vector<Hits> hits;
    std::vector<std::uint32_t> others;
    std::vector<Atom> atoms;
    bool at_begin, at_end;  // its first atom begins it, its last ends it
    bool opens;             // its end may be the start of a several-word term
  };

  Facts analyse(std::string_view token) const;
  const Facts* facts_of(std::string_view token);
  const Facts* look_up(std::string_view token);
  bool matches_at(std::span<const Atom> atoms, std::size_t at, std::span<const std::uint16_t> words) const;
  std::vector<Hits> match(std::span<const Atom> atoms) const;
  bool opens(std::span<const Atom> atoms) const;
  bool linked(const Facts* before, const Facts* after) const;
  void count_across_tokens(std::span<const std::uint32_t> order);
  void add(std::span<const Hits> hits, std::uint32_t times);

  /// A token of up to eight letters seen before, and its matches: the same ones come up again and again.
  struct Recent {
    std::uint64_t letters = 0;  // 0: no token yet
    const Facts* facts = nullptr;
  };
  /// By the upper bits of a hash, two tokens each, the last one first.
  std::vector<std::array<Recent, 2>> recent_ = std::vector<std::array<Recent, 2>>(8'192);
  Vocabulary vocabulary_;
  std::vector<TokenCount> others_;
  std::vector<Term> terms_;  // of all lists, in their order
  std::size_t lists_ = 0;
  std::vector<std::vector<std::uint32_t>> by_first_word_;  // terms, longest first
  std::vector<std::uint32_t> several_words_;               // terms
  std::unordered_set<std::uint32_t> neighbours_;           // words that follow one another in some term
  /// What tokens say that may hold something.
  tsl::robin_map<std::string, std::unique_ptr<Facts>, TextHash, std::equal_to<>> known_;

  // Of the current text.
  std::vector<const Facts*> facts_;  // of each token; null if it contains nothing
  struct Counts {
    std::uint32_t longest = 0, independent = 0;
  };
  std::vector<Counts> counts_;          // by term; zero between texts
  std::vector<std::uint32_t> touched_;  // terms
  std::vector<std::uint32_t> other_counts_;
  std::vector<TermHits> hits_;
  std::vector<Atom> run_;
};

/// Makes features of works. One thread uses one.
class FeatureBuilder {
 public:
  /// Takes the lists of words. Throws Error for more compute terms than TermCount can number.
  explicit FeatureBuilder(const ScoreOptions& options);

  /// Fills `features` from the work. A dropped work keeps key, year and drop. Topics are indices into
  /// topic_names().
  void build(const Work& work, WorkFeatures& features);

  /// The list's topics or, without a list, those seen so far; grows.
  const std::vector<std::string>& topic_names() const { return topic_names_; }

  /// Appends the words of the abstract given last to build(), each followed by '\n', for keyness: folded,
  /// without stop words, a compute term of several words as one word. Nothing if no words are requested.
  void words(const Work& work, std::string& out);

 private:
  void take_hits(WorkFeatures& features) const;
  void find_topics(const Work& work, WorkFeatures& features);
  void topics_by_words(TokenSequence& text, WorkFeatures& features);
  void topics_by_area(const Work& work, WorkFeatures& features);
  bool add_topic(std::string_view name, TopicSource source, double score, WorkFeatures& features);

  std::optional<WorkChoices> only_;
  double score_floor_;
  std::size_t themes_;
  TermMatcher matcher_;
  std::optional<WordLister> lister_;
  TopicMap areas_;
  bool listed_ = false;                     // there is a list of topics
  std::optional<TermMatcher> topic_words_;  // one list per topic
  TokenSequence abstract_, title_;          // of the current work
  std::vector<std::string> topic_names_;

  NamePlaces topic_by_concept_;  // by folded name
  NamePlaces topic_by_name_;     // topics as encountered; no_place if the list lacks the topic
};

/// Mentions of BERT, RoBERTa or DistilBERT as words in exactly these spellings; a plural s may follow. What
/// features count by; find_bert() takes more spellings, for quoted sentences.
std::uint32_t count_bert(std::string_view text);

}  // namespace computedivide
