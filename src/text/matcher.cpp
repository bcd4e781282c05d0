// Terms in text, in two steps. A word is a maximal run of letters, digits and underscores; a term is a
// sequence of words, each but the first after exactly one blank or one hyphen. So the boundaries that a term
// needs on both sides come from the cutting into words, and matching compares word numbers, no characters. Of
// the text only the words that some term needs become atoms; whatever else stands between two atoms breaks
// their link.
//
// Most tokens of an abstract hold no such word. Vocabulary::may_hold_watched tells that from sixteen bytes at
// once: which of them are word characters, then for each run its first three letters in a bit map and its
// first eight bytes in a hash table.

#include "computedivide/text/matcher.hpp"

#include <algorithm>
#include <bit>
#include <cstring>

#if defined(__SSE2__)
#include <emmintrin.h>
#endif

#include "computedivide/base/error.hpp"
#include "computedivide/base/utf8.hpp"
#include "computedivide/text/words.hpp"

namespace computedivide {

namespace {

/// All bits of the first so many of eight bytes.
std::uint64_t first_bytes(std::size_t size) {
  return size >= 8 ? ~std::uint64_t{0} : (std::uint64_t{1} << (8 * size)) - 1;
}

// The eight bytes here in lower case: bit 5 set makes lower case of letters, and digits have it.
std::uint64_t lower_bytes(const char* word) {
  std::uint64_t bytes = 0;
  std::memcpy(&bytes, word, sizeof bytes);
  return bytes | 0x2020202020202020U;
}

/// The first eight bytes of a word in lower case, zero beyond it.
std::uint64_t head_of(std::string_view word) {
  std::array<char, 8> bytes{};
  std::copy_n(word.begin(), std::min<std::size_t>(word.size(), bytes.size()), bytes.begin());
  return lower_bytes(bytes.data()) & first_bytes(word.size());
}

std::size_t slot_of(std::uint64_t head, std::size_t slots) {
  return static_cast<std::size_t>((head * 0x9E3779B97F4A7C15U) >> 32U) & (slots - 1);
}

bool is_ascii_word(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_';
}

}  // namespace

std::vector<std::uint16_t> Vocabulary::add_term(std::string_view term) {
  std::vector<std::uint16_t> ids;
  std::string word;
  const auto end_word = [&](bool star) {
    if (word.empty()) return;
    const auto same = [&](const Word& known) { return known.text == word && known.star == star; };
    const auto place = std::find_if(words_.begin(), words_.end(), same);
    ids.push_back(static_cast<std::uint16_t>(place - words_.begin()));
    if (place == words_.end()) {
      if (words_.size() == 0xFFFF) fail("term '{}': too many words in all; at most 65535 are taken", term);
      words_.push_back({word, star, false});
      if (star) {
        stars_.push_back(ids.back());
      } else {
        exact_.emplace(word, ids.back());
      }
    }
    word.clear();
  };
  while (!term.empty()) {
    const char32_t c = take_character(term);
    if (is_word_character(c)) {
      append_utf8(word, fold(c));
    } else {
      end_word(c == '*');
    }
  }
  end_word(false);
  return ids;
}

void Vocabulary::watch(std::uint16_t word) {
  words_[word].watched = true;
}

void Vocabulary::seal() {
  std::size_t slots = 64;
  while (slots < 4 * words_.size()) slots *= 2;
  heads_.assign(slots, 0);
  first_letters_ = {};
  all_first_letters_ = {};
  watched_stars_.clear();
  for (std::size_t id = 0; id < words_.size(); ++id) {
    const Word& word = words_[id];
    all_first_letters_.add(word.text, word.star);
    if (!word.watched) continue;
    first_letters_.add(word.text, word.star);
    const std::uint64_t head = head_of(word.text);
    if (word.star) {
      watched_stars_.push_back({head, first_bytes(word.text.size()), word.text.size()});
      continue;
    }
    std::size_t slot = slot_of(head, slots);
    while (heads_[slot] != 0 && heads_[slot] != head) slot = (slot + 1) & (slots - 1);
    heads_[slot] = head;
  }
}

bool Vocabulary::watched_long(const char* word, std::size_t size) const {
  if (!first_letters_.may_begin(word)) return false;
  const std::uint64_t bytes = lower_bytes(word);
  const std::uint64_t head = bytes & first_bytes(size);
  for (std::size_t slot = slot_of(head, heads_.size()); heads_[slot] != 0;
       slot = (slot + 1) & (heads_.size() - 1)) {
    if (heads_[slot] == head) return true;
  }
  return std::any_of(watched_stars_.begin(), watched_stars_.end(), [&](const Star& star) {
    return (bytes & star.used) == star.head && size >= std::min<std::size_t>(star.size, 8);
  });
}

bool Vocabulary::may_hold_watched(const char* token, std::size_t size) const {
#if defined(__SSE2__)
  if (size <= 16) {
    const __m128i bytes = _mm_loadu_si128(reinterpret_cast<const __m128i*>(token));
    const __m128i lower = _mm_or_si128(bytes, _mm_set1_epi8(0x20));
    // Signed comparisons: bytes beyond ASCII are negative and so no word characters.
    const __m128i letter = _mm_and_si128(_mm_cmpgt_epi8(lower, _mm_set1_epi8('a' - 1)),
                                         _mm_cmplt_epi8(lower, _mm_set1_epi8('z' + 1)));
    const __m128i digit = _mm_and_si128(_mm_cmpgt_epi8(bytes, _mm_set1_epi8('0' - 1)),
                                        _mm_cmplt_epi8(bytes, _mm_set1_epi8('9' + 1)));
    const __m128i word = _mm_or_si128(_mm_or_si128(letter, digit), _mm_cmpeq_epi8(bytes, _mm_set1_epi8('_')));
    std::uint32_t mask =
        static_cast<std::uint32_t>(_mm_movemask_epi8(word)) & ((std::uint32_t{1} << size) - 1);
    while (mask != 0) {
      const auto begin = static_cast<std::size_t>(std::countr_zero(mask));
      const auto length = static_cast<std::size_t>(std::countr_one(mask >> begin));
      if (watched_long(token + begin, length)) return true;
      mask &= ~((((std::uint32_t{1} << length) - 1)) << begin);
    }
    return false;
  }
#endif
  for (std::size_t begin = 0; begin < size;) {
    if (!is_ascii_word(token[begin])) {
      ++begin;
      continue;
    }
    std::size_t end = begin + 1;
    while (end < size && is_ascii_word(token[end])) ++end;
    if (watched_long(token + begin, end - begin)) return true;
    begin = end;
  }
  return false;
}

bool Vocabulary::may_hold_word(std::string_view token) const {
  bool in_word = false;
  for (std::size_t i = 0; i < token.size(); ++i) {
    const bool word = is_ascii_word(token[i]);
    if (word && !in_word && all_first_letters_.may_begin(token.data() + i)) return true;
    in_word = word;
  }
  return false;
}

bool Vocabulary::look_up(std::string_view folded_word, Atom& atom) const {
  const auto add = [&](std::uint16_t id) {
    if (atom.count == atom.ids.size()) {
      fail("terms: '{}': more than {} terms with a star fit one word; fewer that overlap are needed",
           folded_word, atom.ids.size() - 1);
    }
    atom.ids[atom.count++] = id;
  };
  if (const auto place = exact_.find(std::string(folded_word)); place != exact_.end()) add(place->second);
  for (const std::uint16_t id : stars_) {
    if (folded_word.starts_with(words_[id].text)) add(id);
  }
  return atom.count > 0;
}

void AtomBuilder::clear() {
  atoms_.clear();
  cut();
}

void AtomBuilder::cut() {
  end_word();
  linkable_ = false;
  separated_ = false;
}

void AtomBuilder::end_word() {
  if (word_.empty()) return;
  Atom atom;
  // One separator, and nothing else, since the last atom.
  atom.linked = linkable_ && separated_;
  linkable_ = vocabulary_->look_up(word_, atom);
  separated_ = false;
  if (linkable_) atoms_.push_back(atom);
  word_.clear();
}

void AtomBuilder::feed(char32_t c) {
  if (is_word_character(c)) {
    append_utf8(word_, fold(c));
    return;
  }
  end_word();
  if ((c == ' ' || c == '-') && !separated_) {
    separated_ = true;
  } else {
    linkable_ = false;
  }
}

void AtomBuilder::feed_token(std::string_view utf8) {
  const std::size_t before = atoms_.size();
  bool first_is_word = false;
  bool last_is_word = false;
  for (bool first = true; !utf8.empty(); first = false) {
    const char32_t c = take_character(utf8);
    last_is_word = is_word_character(c);
    if (first) first_is_word = last_is_word;
    feed(c);
    // Only the token's first word can begin it: a later atom is not marked.
    if (first_is_word && !last_is_word) {
      if (atoms_.size() == before + 1) atoms_[before].place |= 1;
      first_is_word = false;
    }
  }
  const std::size_t at_end = atoms_.size();
  end_word();
  if (atoms_.size() == at_end) return;
  if (last_is_word) atoms_.back().place |= 2;
  if (first_is_word) atoms_.back().place |= 1;
}

std::uint32_t AtomBuilder::feed_text(std::string_view text) {
  std::uint32_t tokens = 0;
  bool in_token = false;
  while (!text.empty()) {
    const char32_t c = take_character(text);
    const bool blank = is_space(c);
    if (!blank && !in_token) {
      if (tokens > 0) feed(' ');
      ++tokens;
    }
    if (!blank) feed(c);
    in_token = !blank;
  }
  return tokens;
}

std::span<const Atom> AtomBuilder::atoms() {
  end_word();
  return atoms_;
}

TermMatcher::TermMatcher(Vocabulary& vocabulary, std::span<const std::string> terms) {
  for (const std::string& term : terms) terms_.push_back(vocabulary.add_term(term));
  std::size_t words = 0;
  for (const auto& term : terms_)
    words = std::max<std::size_t>(words, std::size_t{1} + *std::max_element(term.begin(), term.end()));
  by_first_word_.resize(words);
  not_last_.resize(words);
  not_first_.resize(words);
  for (std::size_t term = 0; term < terms_.size(); ++term) {
    by_first_word_[terms_[term].front()].push_back(static_cast<std::uint16_t>(term));
    for (std::size_t i = 0; i < terms_[term].size(); ++i) {
      if (i > 0) not_first_[terms_[term][i]] = true;
      if (i + 1 < terms_[term].size()) not_last_[terms_[term][i]] = true;
    }
  }
  for (auto& starting : by_first_word_) {
    std::stable_sort(starting.begin(), starting.end(),
                     [&](std::uint16_t a, std::uint16_t b) { return terms_[a].size() > terms_[b].size(); });
  }
}

bool TermMatcher::matches_at(std::span<const Atom> atoms, std::size_t at, std::size_t term) const {
  const std::vector<std::uint16_t>& words = terms_[term];
  if (at + words.size() > atoms.size()) return false;
  for (std::size_t i = 0; i < words.size(); ++i) {
    if (!atoms[at + i].is(words[i]) || (i > 0 && !atoms[at + i].linked)) return false;
  }
  return true;
}

std::uint32_t TermMatcher::count(std::span<const Atom> atoms, Matching matching,
                                 std::span<std::uint32_t> counts) const {
  std::uint32_t matches = 0;
  if (matching == Matching::independent) {
    for (std::size_t term = 0; term < terms_.size(); ++term) {
      for (std::size_t at = 0; at < atoms.size();) {
        const bool here = matches_at(atoms, at, term);
        if (here) {
          ++counts[term];
          ++matches;
        }
        at += here ? terms_[term].size() : 1;
      }
    }
    return matches;
  }
  for (std::size_t at = 0; at < atoms.size();) {
    std::size_t best_words = 0;
    std::size_t best = 0;
    for (std::uint8_t i = 0; i < atoms[at].count; ++i) {
      const std::uint16_t id = atoms[at].ids[i];
      if (id >= by_first_word_.size()) continue;
      for (const std::uint16_t term : by_first_word_[id]) {
        if (terms_[term].size() <= best_words) break;
        if (!matches_at(atoms, at, term)) continue;
        best_words = terms_[term].size();
        best = term;
        break;
      }
    }
    if (best_words > 0) {
      ++counts[best];
      ++matches;
    }
    at += std::max<std::size_t>(best_words, 1);
  }
  return matches;
}

bool TermMatcher::any(std::span<const Atom> atoms) const {
  for (std::size_t at = 0; at < atoms.size(); ++at) {
    for (std::uint8_t i = 0; i < atoms[at].count; ++i) {
      const std::uint16_t id = atoms[at].ids[i];
      if (id >= by_first_word_.size()) continue;
      for (const std::uint16_t term : by_first_word_[id]) {
        if (matches_at(atoms, at, term)) return true;
      }
    }
  }
  return false;
}

bool TermMatcher::goes_on_after(const Atom& atom) const {
  for (std::uint8_t i = 0; i < atom.count; ++i) {
    if (atom.ids[i] < not_last_.size() && not_last_[atom.ids[i]]) return true;
  }
  return false;
}

bool TermMatcher::goes_on_before(const Atom& atom) const {
  for (std::uint8_t i = 0; i < atom.count; ++i) {
    if (atom.ids[i] < not_first_.size() && not_first_[atom.ids[i]]) return true;
  }
  return false;
}

}  // namespace computedivide
