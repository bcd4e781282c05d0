// Edge decisions. A hyphen ends a word, as it does for the compute terms: "state-of-the-art" is "state" and
// "art" once stop words are gone. Single characters (what apostrophes, formulas and variables leave) and
// plain numbers are not words; "175b" and "co2" are. Word forms stay apart: the paper lists "GPU" and "Gpus",
// "Parameter" and "Parameters".

#include "score/word_list.hpp"

#include <algorithm>

#include "computedivide/base/error.hpp"

namespace computedivide {

namespace {

/// Two characters at least, in however many bytes, and not only digits.
bool is_listed(std::string_view word) {
  std::string_view rest = word;
  take_character(rest);
  return !rest.empty() && !std::all_of(word.begin(), word.end(), [](char c) { return c >= '0' && c <= '9'; });
}

}  // namespace

WordLister::WordLister(const Lexicon& stop_words, std::span<const std::string> terms) {
  for (const std::string& word : stop_words.terms) stop_words_.insert(fold(word));
  for (const std::string& text : terms) {
    Term term{fold(text), {}};
    for (Word& word : words_of(text).words) term.words.push_back(std::move(word.text));
    if (term.words.size() < 2) continue;
    if (text.ends_with('*')) term.words.back() += '*';
    by_first_word_[term.words.front()].push_back(std::move(term));
  }
  for (auto& [word, starting] : by_first_word_) {
    std::stable_sort(starting.begin(), starting.end(),
                     [](const Term& a, const Term& b) { return a.words.size() > b.words.size(); });
  }
}

bool WordLister::matches_at(std::size_t at, const Term& term) const {
  if (at + term.words.size() > words_.size()) return false;
  for (std::size_t i = 1; i < term.words.size(); ++i) {
    const Word& word = words_[at + i];
    const std::string_view wanted = term.words[i];
    const bool same = wanted.ends_with('*') ? word.text.starts_with(wanted.substr(0, wanted.size() - 1))
                                            : word.text == wanted;
    if (!same || !word.linked) return false;
  }
  return true;
}

void WordLister::append(TokenSequence& text, std::string& out) {
  words_.clear();
  bool open = false;  // the token before ends with a word
  for (const std::uint32_t number : text.order()) {
    if (number == TokenSequence::gap) {
      open = false;
      continue;
    }
    TokenWords cut = words_of(text.tokens()[number].text);
    if (cut.at_begin) cut.words.front().linked = open;
    open = cut.at_end;
    std::move(cut.words.begin(), cut.words.end(), std::back_inserter(words_));
  }
  const auto list = [&](const std::string& word) {
    if (!stop_words_.contains(word)) out.append(word).push_back('\n');
  };
  for (std::size_t at = 0; at < words_.size();) {
    const auto starting = by_first_word_.find(words_[at].text);
    const Term* found = nullptr;
    if (starting != by_first_word_.end()) {
      const auto place = std::find_if(starting->second.begin(), starting->second.end(),
                                      [&](const Term& term) { return matches_at(at, term); });
      if (place != starting->second.end()) found = &*place;
    }
    if (found != nullptr) {
      list(found->text);
      at += found->words.size();
    } else {
      if (is_listed(words_[at].text)) list(words_[at].text);
      ++at;
    }
  }
}

void WordCounter::add(std::size_t collection, std::string_view text) {
  if (collection > 1) fail("word counts: collection {}: expected 0 or 1", collection);
  tokens_.read(text);
  list_.clear();
  lister_.append(tokens_, list_);
  ++texts_;
  for (std::string_view rest = list_; !rest.empty();) {
    const std::size_t end = rest.find('\n');
    Sums& sums = sums_[std::string(rest.substr(0, end))];
    ++sums.count[collection];
    if (sums.last_text != texts_) ++sums.documents[collection];
    sums.last_text = texts_;
    rest.remove_prefix(end + 1);
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
