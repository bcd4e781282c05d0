#pragma once

#include <cstdint>
#include <filesystem>
#include <map>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>
#include <vector>

#include "data/lexicon.hpp"
#include "data/works/work.hpp"
#include "score/pass.hpp"

namespace computedivide {

/// A word of a text: a maximal run of letters, digits and underscores.
struct Word {
  std::string text;     ///< folded
  bool linked = false;  ///< exactly one space or one hyphen lies between it and the word before
};

struct TokenWords {
  std::vector<Word> words;
  bool at_begin = false;  ///< the token begins with its first word
  bool at_end = false;    ///< the token ends with its last word
};

/// Cuts a token, or any text without runs of white space, into words.
TokenWords words_of(std::string_view token);

/// The tokens of a text, and their order. Views stay valid as long as the text that was read.
class TokenSequence {
 public:
  /// In `order`: positions leave a gap here, and no term reaches across it.
  static constexpr std::uint32_t gap = 0xFFFFFFFF;

  /// Reads an abstract of either form, which must not move; one without text has no tokens.
  void read(const Abstract& abstract);

  /// Reads a text, split at white space.
  void read(std::string_view text);

  /// The tokens with their numbers of occurrences: each once for an index, else in the order of the text.
  std::span<const AbstractToken> tokens() const { return tokens_; }

  /// How many tokens the text has: positions of an index, words of a text.
  std::uint32_t size() const { return size_; }

  /// Places in tokens(), in the order of the text; computed on first use.
  std::span<const std::uint32_t> order();

 private:
  bool order_by_position();
  void order_by_sorting();

  std::span<const AbstractToken> tokens_;
  std::span<const std::uint32_t> positions_;  // of an index
  std::vector<AbstractToken> text_tokens_;
  std::vector<std::uint32_t> order_;  // empty until it is first used
  std::uint32_t size_ = 0;
};

/// Lists the words of texts, for word clouds and keyness. A word is a maximal run of letters, digits and
/// underscores of at least two characters that is neither a plain number nor a stop word. A several-word term
/// counts as one word (the longest at one place), as the lexicon spells it, and its words do not count there.
class WordLister {
 public:
  /// Only terms of several words matter.
  WordLister(const Lexicon& stop_words, std::span<const std::string> terms);

  /// Appends the words in the order of the text, each followed by '\n'.
  void append(TokenSequence& text, std::string& out);

 private:
  struct Term {
    std::string text;         // folded
    std::vector<Word> words;  // the last with its star, if it has one
  };
  bool matches_at(std::size_t at, const Term& term) const;

  std::unordered_set<std::string> stop_words_;
  std::unordered_map<std::string, std::vector<Term>> by_first_word_;  // longest first
  std::vector<Word> words_;                                           // of the current text
};

template <class Use>
void for_each_word(std::string_view list, Use use) {
  for (std::size_t end = 0; (end = list.find('\n')) != std::string_view::npos; list.remove_prefix(end + 1))
    use(list.substr(0, end));
}

std::map<std::string, std::uint64_t> count_words(WordLister& lister, std::string_view text);

/// Whether the work counts for keyness: it must count under the words' choices and be on their topic.
/// `topic_names` are the names of its topics.
bool counts_for_words(const WorkFeatures& work, const WordOptions& words,
                      const std::vector<std::string>& topic_names);

/// The first bytes of a table of words.
inline constexpr std::string_view words_title = "# computedivide works words: ";

bool is_words_file(const std::filesystem::path& path);

}  // namespace computedivide
