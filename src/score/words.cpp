// Edge decisions. A hyphen ends a word, as it does for the compute terms: "state-of-the-art" is "state" and
// "art" once stop words are gone. Single characters (left over from apostrophes, formulas and variables) and
// plain numbers are not words; "175b" and "co2" are. Word forms are kept separate: the paper lists "GPU" and
// "Gpus", "Parameter" and "Parameters".

#include "score/words.hpp"

#include <algorithm>
#include <iterator>

#include "base/text.hpp"
#include "data/text_reader.hpp"
#include "score/counts.hpp"

namespace computedivide {

namespace fs = std::filesystem;

namespace {

/// At least two characters, in however many bytes, and not only digits.
bool is_listed(std::string_view word) {
  std::string_view rest = word;
  take_character(rest);
  return !rest.empty() && !std::ranges::all_of(word, [](char c) { return c >= '0' && c <= '9'; });
}

}  // namespace

WordLister::WordLister(const Lexicon& stop_words, std::span<const std::string> terms) {
  for (const std::string& word : stop_words.terms) stop_words_.insert(fold(word));
  for (const std::string& text : terms) {
    Term term{fold(text), words_of(text).words};
    if (term.words.size() < 2) continue;
    if (text.ends_with('*')) term.words.back().text += '*';
    by_first_word_[term.words.front().text].push_back(std::move(term));
  }
  for (auto& [word, starting] : by_first_word_)
    std::ranges::stable_sort(starting, std::greater{}, [](const Term& term) { return term.words.size(); });
}

bool WordLister::matches_at(std::size_t at, const Term& term) const {
  if (at + term.words.size() > words_.size()) return false;
  return std::equal(term.words.begin() + 1, term.words.end(),
                    words_.begin() + static_cast<std::ptrdiff_t>(at) + 1,
                    [](const Word& term_word, const Word& word) {
                      std::string_view wanted = term_word.text;
                      const bool star = wanted.ends_with('*');
                      if (star) wanted.remove_suffix(1);
                      return word.linked && (star ? word.text.starts_with(wanted) : word.text == wanted);
                    });
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
      const auto place =
          std::ranges::find_if(starting->second, [&](const Term& term) { return matches_at(at, term); });
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

std::map<std::string, std::uint64_t> count_words(WordLister& lister, std::string_view text) {
  TokenSequence tokens;
  tokens.read(text);
  std::string list;
  lister.append(tokens, list);
  std::map<std::string, std::uint64_t> counts;
  for_each_word(list, [&](std::string_view word) { ++counts[std::string(word)]; });
  return counts;
}

bool counts_for_words(const WorkFeatures& work, const WordOptions& words,
                      const std::vector<std::string>& topic_names) {
  if (drop_reason(work, words.choices)) return false;
  thread_local std::vector<std::uint32_t> topics;
  topics_of(work, words.choices, topics);
  return std::ranges::any_of(topics, [&](std::uint32_t topic) { return topic_names[topic] == words.topic; });
}

bool is_words_file(const fs::path& path) {
  std::error_code ignored;
  return fs::is_regular_file(path, ignored) &&
         TextReader(ByteStream(path)).look_ahead(words_title.size()).starts_with(words_title);
}

// Edge decisions. Two tokens at one position are both part of the text, in the order of the index. A gap in
// the positions separates the text before it from the text after it. A text is split at Unicode white space.
// A token is what the index says, even with white space in it.

TokenWords words_of(std::string_view token) {
  TokenWords cut;
  bool in_word = false;
  int separators = 0;  // spaces and hyphens since the last word
  bool others = true;  // or something else, or no word yet
  for (bool first = true; !token.empty(); first = false) {
    const char32_t c = take_character(token);
    if (is_word_character(c)) {
      if (!in_word) cut.words.push_back({{}, !others && separators == 1});
      append_utf8(cut.words.back().text, fold(c));
      cut.at_begin = cut.at_begin || first;
      in_word = true;
      separators = 0;
      others = false;
    } else {
      in_word = false;
      if (c == ' ' || c == '-') {
        ++separators;
      } else {
        others = true;
      }
    }
  }
  cut.at_end = in_word;
  return cut;
}

void TokenSequence::read(const Abstract& abstract) {
  if (abstract.form != Abstract::Form::index) {
    read(abstract.form == Abstract::Form::text ? abstract.text : std::string_view());
    return;
  }
  tokens_ = abstract.tokens;
  positions_ = abstract.positions;
  order_.clear();
  size_ = 0;
  for (const AbstractToken& token : tokens_) size_ += token.count;
}

std::span<const std::uint32_t> TokenSequence::order() {
  if (order_.empty() && !order_by_position()) order_by_sorting();
  return order_;
}

/// Puts each token at its positions; false if another is already there or the position is too far away.
bool TokenSequence::order_by_position() {
  order_.assign(2 * std::size_t{size_} + 64, gap);
  std::size_t end = 0;
  for (std::uint32_t number = 0; number < tokens_.size(); ++number) {
    for (const std::uint32_t position :
         positions_.subspan(tokens_[number].first_position, tokens_[number].count)) {
      if (position >= order_.size() || order_[position] != gap) return false;
      order_[position] = number;
      end = std::max<std::size_t>(end, position + std::size_t{1});
    }
  }
  order_.resize(end);
  return true;
}

void TokenSequence::order_by_sorting() {
  struct Placed {
    std::uint32_t position, number;
  };
  std::vector<Placed> placed;
  placed.reserve(size_);
  for (std::uint32_t number = 0; number < tokens_.size(); ++number)
    for (const std::uint32_t position :
         positions_.subspan(tokens_[number].first_position, tokens_[number].count))
      placed.push_back({position, number});
  std::ranges::stable_sort(placed, {}, &Placed::position);
  order_.clear();
  for (std::size_t i = 0; i < placed.size(); ++i) {
    if (i > 0 && placed[i].position - placed[i - 1].position > 1) order_.push_back(gap);
    order_.push_back(placed[i].number);
  }
}

void TokenSequence::read(std::string_view text) {
  text_tokens_.clear();
  positions_ = {};
  order_.clear();
  const char* begin = nullptr;  // of the current token
  while (true) {
    const char* at = text.data();
    const bool ends = text.empty() || is_space(take_character(text));
    if (!ends && begin == nullptr) begin = at;
    if (ends && begin != nullptr) {
      order_.push_back(static_cast<std::uint32_t>(text_tokens_.size()));
      text_tokens_.push_back({std::string_view(begin, static_cast<std::size_t>(at - begin)), 0, 1});
      begin = nullptr;
    }
    if (at == text.data()) break;
  }
  tokens_ = text_tokens_;
  size_ = static_cast<std::uint32_t>(text_tokens_.size());
}

}  // namespace computedivide
