#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "computedivide/data/works/index_scan.hpp"
#include "computedivide/data/works/works.hpp"
#include "computedivide/text/lexicon.hpp"
#include "computedivide/text/matcher.hpp"
#include "computedivide/text/parts.hpp"

namespace computedivide {

/// Which topics are counted, and where a work's topics come from.
struct TopicOptions {
  std::optional<TopicLexicon> lexicon;  ///< only these; without one, every topic by its own name
  double least_score = 0.3;             ///< a concept counts above it
  bool openalex_topics = false;         ///< OpenAlex topics instead of concepts
};

/// Whether ambiguous works go: those of sources with concepts, all, or none.
enum class Ambiguous { with_concepts, drop, keep };

/// What is looked for in abstracts, and how.
struct ScoreOptions {
  Lexicon terms;  ///< the compute terms
  Lexicon ai_terms;
  AmbiguousWords ambiguous_words;
  TopicOptions topics;
  Matching matching = Matching::longest;
  Ambiguous ambiguous = Ambiguous::with_concepts;
};

/// How often a term occurs in one work.
struct TermCount {
  std::uint16_t term = 0;
  std::uint32_t count = 0;
};

/// What is counted of one work.
struct ScoredWork {
  std::uint64_t key = 0;
  std::optional<Drop> drop;
  int year = 0;
  InstitutionTypes institutions = 0;
  std::uint32_t tokens = 0;
  std::vector<TermCount> terms;       ///< those that occur
  std::vector<std::uint32_t> topics;  ///< places in Scorer::topic_names, each once, sorted
};

/// Counts the terms of one work after another. One thread uses one.
class Scorer {
 public:
  /// Takes the lists of words and the choices.
  explicit Scorer(const ScoreOptions& options);

  /// Scores a work that was not dropped, or takes over why it was. Errors inside the abstract go to `source`.
  void score(const Work& work, WorksSource& source, bool strict, ScoredWork& scored);

  /// The topics met so far; grows.
  const std::vector<std::string>& topic_names() const { return topic_names_; }

 private:
  /// What a token says by itself, wherever it stands.
  struct TokenFacts {
    std::array<TermCount, 3> terms;
    std::uint8_t term_count = 0;
    bool too_many = false;  // more terms than fit above
    bool ai = false;
    bool ai_goes_on = false;  // it may be the front of a several-word AI term
    bool ambiguous = false;
    bool goes_on_after = false;   // it may be the front of a several-word compute term …
    bool goes_on_before = false;  // … or a later part of one
  };
  /// The last token with these facts of each hash value: most tokens that are worth a look come again and
  /// again.
  struct CachedFacts {
    std::array<std::uint64_t, 2> head{};
    std::size_t size = 0;
    TokenFacts facts;
  };

  /// A token at one position that a compute term may reach beyond.
  struct Edge {
    std::uint32_t position;
    bool goes_on_after, goes_on_before;
    std::string_view raw;  // as it stands in the index
  };

  void begin_abstract();
  bool scan_index(std::string_view index, WorksSource& source, bool strict);
  bool take_token(const IndexToken& token);
  const TokenFacts& facts_of(std::string_view token);
  TokenFacts analyse(std::string_view token);
  void take_facts(const TokenFacts& facts, std::uint32_t times);
  bool count_across_tokens(std::string_view index, bool usual);
  bool count_run(std::span<const Edge> run);
  void rebuild(std::string_view index);
  void scan_text(std::string_view text);
  void count_atoms(bool compute_terms);
  bool index_holds_part(std::string_view index);
  void find_topics(const Work& work, ScoredWork& scored);
  void topics_from_words(std::string_view text, ScoredWork& scored);
  void add_topic(std::string_view name, ScoredWork& scored);

  ScoreOptions options_;
  Vocabulary vocabulary_;
  TermMatcher terms_;
  TermMatcher ai_terms_;
  TermMatcher ambiguous_words_;
  PartSearch parts_;
  std::vector<std::string> topic_words_;
  std::vector<std::uint32_t> topic_of_word_;
  std::optional<Vocabulary> topic_vocabulary_;
  std::optional<TermMatcher> topic_matcher_;
  AtomBuilder builder_;
  std::vector<CachedFacts> cache_;
  TokenFacts uncached_;

  // Of the abstract at hand.
  std::vector<std::uint32_t> counts_;
  std::vector<std::uint16_t> touched_;
  std::uint32_t tokens_ = 0;
  bool ai_ = false;
  bool ai_may_go_on_ = false;
  bool ambiguous_ = false;
  bool too_many_ = false;  // some token has more terms than its facts hold
  std::uint64_t lone_surrogates_ = 0;
  UsualIndex usual_;
  std::vector<Edge> edges_;
  std::vector<std::uint32_t> run_counts_;
  std::string token_text_;
  struct Placed {
    std::uint32_t position;
    std::uint32_t token;  // of those below
  };
  struct Slot {
    std::uint32_t token = 0;
    bool taken = false;
  };
  std::vector<Placed> places_;
  std::vector<Slot> slots_;
  std::vector<std::string_view> text_tokens_;

  std::vector<std::string> topic_names_;
  std::unordered_map<std::string, std::uint32_t> topic_by_concept_;  // folded names of the lexicon
  struct Hash {
    using is_transparent = void;
    std::size_t operator()(std::string_view text) const { return std::hash<std::string_view>{}(text); }
  };
  std::unordered_map<std::string, std::int32_t, Hash, std::equal_to<>>
      topic_by_name_;  // as met; −1: not wanted
};

}  // namespace computedivide
