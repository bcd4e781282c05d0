// Words of texts in two collections, for word clouds and keyness.
//
// Edge decisions. A hyphen ends a word, as it does for the compute terms: "state-of-the-art" is "state" and
// "art" once stop words are gone. Where a term of several words ("large-scale", "graphics processing unit")
// is of interest it counts as one word, and its words do not count there, as at one place the longest
// compute term wins. Single characters (what apostrophes, formulas and variables leave) and plain numbers are
// no words; "175b" and "co2" are. Word forms stay apart: the paper lists "GPU" and "Gpus", "Parameter" and
// "Parameters".

#include "computedivide/text/word_counts.hpp"

#include <algorithm>

#include "computedivide/base/error.hpp"
#include "computedivide/base/utf8.hpp"
#include "computedivide/text/words.hpp"

namespace computedivide {

namespace {

/// The words of a term, folded.
std::vector<std::string> words_of(std::string_view term) {
  std::vector<std::string> words{""};
  while (!term.empty()) {
    const char32_t c = take_character(term);
    if (is_word_character(c)) {
      append_utf8(words.back(), fold(c));
    } else {
      words.emplace_back();
    }
  }
  return words;
}

std::vector<std::string> several_word_terms(std::span<const std::string> terms) {
  std::vector<std::string> several;
  for (const std::string& term : terms) {
    if (words_of(term).size() > 1) several.push_back(fold(term));
  }
  return several;
}

bool is_plain_number(std::string_view word) {
  return std::all_of(word.begin(), word.end(), [](char c) { return c >= '0' && c <= '9'; });
}

}  // namespace

WordCounter::WordCounter(const Lexicon& stop_words, std::span<const std::string> terms, std::size_t most)
    : terms_(several_word_terms(terms)), matcher_(vocabulary_, terms_), most_(most) {
  for (const std::string& word : stop_words.terms) stop_words_.insert(fold(word));
  for (const std::string& term : terms_) term_words_.push_back(words_of(term));
}

void WordCounter::take_word(std::string_view folded) {
  // One character, in however many bytes, is no word.
  std::string_view rest = folded;
  if (rest.empty()) return;
  take_character(rest);
  if (rest.empty() || is_plain_number(folded)) return;
  ++text_words_[std::string(folded)];
}

void WordCounter::add(std::size_t collection, std::string_view text) {
  if (collection > 1) fail("word counts: collection {} of two; 0 or 1 is needed", collection);
  text_words_.clear();
  std::string word;
  for (std::string_view rest = text; !rest.empty();) {
    const char32_t c = take_character(rest);
    if (is_word_character(c)) {
      append_utf8(word, fold(c));
    } else {
      take_word(word);
      word.clear();
    }
  }
  take_word(word);
  if (!terms_.empty()) {
    AtomBuilder builder(vocabulary_);
    builder.feed_text(text);
    std::vector<std::uint32_t> found(terms_.size());
    matcher_.count(builder.atoms(), Matching::longest, found);
    for (std::size_t i = 0; i < found.size(); ++i) {
      if (found[i] == 0) continue;
      for (const std::string& part : term_words_[i]) {
        if (const auto place = text_words_.find(part); place != text_words_.end()) place->second -= found[i];
      }
      text_words_[terms_[i]] += found[i];
    }
  }
  for (const auto& [text_word, count] : text_words_) {
    if (count == 0 || stop_words_.contains(text_word)) continue;
    auto place = sums_.find(text_word);
    if (place == sums_.end()) {
      if (sums_.size() >= most_) {
        forgotten_ += count;
        continue;
      }
      place = sums_.emplace(text_word, Sums{}).first;
    }
    place->second.count[collection] += count;
    ++place->second.documents[collection];
  }
}

std::vector<WordCount> WordCounter::counts() const {
  std::vector<WordCount> all;
  all.reserve(sums_.size());
  for (const auto& [word, sums] : sums_) all.push_back({word, sums.count, sums.documents});
  std::sort(all.begin(), all.end(), [](const WordCount& a, const WordCount& b) { return a.word < b.word; });
  return all;
}

}  // namespace computedivide
