#include "score/vocabulary.hpp"

#include <algorithm>
#include <bit>

#include "computedivide/base/error.hpp"
#include "score/tokens.hpp"

namespace computedivide {

namespace {

/// 1 to 37 for ASCII letters (in either case), digits and the underscore; 0 for all other bytes.
constexpr std::array<std::uint8_t, 256> codes = [] {
  std::array<std::uint8_t, 256> table{};
  for (unsigned i = 0; i < 26; ++i) table['a' + i] = table['A' + i] = static_cast<std::uint8_t>(1 + i);
  for (unsigned i = 0; i < 10; ++i) table['0' + i] = static_cast<std::uint8_t>(27 + i);
  table['_'] = 37;
  return table;
}();

std::uint32_t code_of(char c) {
  return codes[static_cast<unsigned char>(c)];
}

std::uint32_t slot_of(std::uint32_t hash) {
  return (hash * 0x9E3779B1U) >> 20U;
}

/// A word's hash so far, and its last four characters so far.
struct Rolling {
  std::uint32_t word = 0;
  std::uint32_t four = 0;

  void add(std::uint32_t code) {
    word = std::rotl(word, 5) + code;
    four = (four << 8U) | code;
  }
};

bool is_ascii(std::string_view text) {
  return std::all_of(text.begin(), text.end(), [](char c) { return static_cast<unsigned char>(c) < 0x80; });
}

}  // namespace

std::vector<std::uint16_t> Vocabulary::add_term(std::string_view term) {
  std::vector<std::uint16_t> numbers;
  std::vector<Word> words = words_of(term).words;
  for (std::size_t i = 0; i < words.size(); ++i) {
    const std::string& word = words[i].text;
    const auto next = static_cast<std::uint16_t>(size_);
    if (i + 1 == words.size() && term.ends_with('*')) {
      const auto place =
          std::find_if(stars_.begin(), stars_.end(), [&](const Star& star) { return star.begin == word; });
      numbers.push_back(place != stars_.end() ? place->number : next);
      if (place == stars_.end()) stars_.push_back({word, next});
      add_part(word);
    } else {
      numbers.push_back(words_.emplace(word, next).first->second);
      Rolling rolling;
      for (const char c : word) rolling.add(code_of(c));
      whole_words_.set(slot_of(rolling.word));
      beyond_ascii_ = beyond_ascii_ || !is_ascii(word);
    }
    size_ += numbers.back() == next ? 1 : 0;
    if (size_ > 0xFFFF) fail("term '{}': too many words in all terms; at most 65535 are possible", term);
  }
  return numbers;
}

void Vocabulary::add_part(std::string_view part) {
  Rolling rolling;
  for (const char c : part.substr(0, 4)) {
    everything_ = everything_ || code_of(c) == 0;
    rolling.add(code_of(c));
  }
  everything_ = everything_ || part.size() < 4;
  four_letters_.set(slot_of(rolling.four));
}

bool Vocabulary::may_hold(std::string_view token) const {
  if (everything_) return true;
  // Bytes beyond ASCII end a word here, whatever they are: that can only let more tokens pass.
  Rolling rolling;
  unsigned char all_bits = 0;
  for (const char c : token) {
    all_bits |= static_cast<unsigned char>(c);
    const std::uint32_t code = code_of(c);
    if (code == 0) {
      if (rolling.four != 0 && whole_words_[slot_of(rolling.word)]) return true;
      rolling = {};
      continue;
    }
    rolling.add(code);
    if (rolling.four >= 1U << 24U && four_letters_[slot_of(rolling.four)]) return true;
  }
  return (rolling.four != 0 && whole_words_[slot_of(rolling.word)]) || (beyond_ascii_ && all_bits >= 0x80);
}

std::vector<std::uint16_t> Vocabulary::look_up(const std::string& folded) const {
  std::vector<std::uint16_t> numbers;
  if (const auto place = words_.find(folded); place != words_.end()) numbers.push_back(place->second);
  for (const Star& star : stars_) {
    if (folded.starts_with(star.begin)) numbers.push_back(star.number);
  }
  return numbers;
}

}  // namespace computedivide
