// A term is a sequence of words, each but the first after exactly one space or one hyphen. So the boundaries
// that a term needs on both sides come from cutting the text into words, and matching compares numbers of
// words.
//
// Each token determines by itself which terms it contains, and the same tokens come up again and again: the
// result is kept, and counts once for every occurrence of the token. Only a several-word term can reach from
// one token into the next. Where a token may begin such a term and the next may continue it, the run of such
// neighbours is matched again as one text, which replaces the results of its single tokens.

#include "score/builder.hpp"

#include <algorithm>
#include <array>
#include <cstring>

#include "base/find.hpp"
#include "computedivide/error.hpp"

namespace computedivide {

namespace {

/// Number of tokens that are kept; a few hundred bytes each.
constexpr std::size_t most_known = 16'384;

/// 1 to 37 for ASCII letters (in either case), digits and the underscore; 0 for all other bytes.
constexpr std::array<std::uint8_t, 256> codes = [] {
  std::array<std::uint8_t, 256> table{};
  for (unsigned i = 0; i < 26; ++i) table['a' + i] = table['A' + i] = static_cast<std::uint8_t>(1 + i);
  for (unsigned i = 0; i < 10; ++i) table['0' + i] = static_cast<std::uint8_t>(27 + i);
  table['_'] = 37;
  return table;
}();

std::uint32_t code_of(char c) { return codes[static_cast<unsigned char>(c)]; }

std::uint32_t slot_of(std::uint32_t hash) { return (hash * 0x9E3779B1U) >> 20U; }

/// A word's hash so far, and its last four characters so far.
struct Rolling {
  std::uint32_t word = 0, four = 0;

  void add(std::uint32_t code) {
    word = std::rotl(word, 5) + code;
    four = (four << 8U) | code;
  }
};

/// The number of its first and its last bytes, which overlap, as one: the bytes in their order, then zeros.
template <class Number>
std::uint64_t joined_ends(std::string_view token) {
  Number front, back;
  std::memcpy(&front, token.data(), sizeof front);
  std::memcpy(&back, token.data() + token.size() - sizeof back, sizeof back);
  return front | std::uint64_t{back} << 8U * (token.size() - sizeof back);
}

/// The bytes of a token of 1 to 8 bytes as a number, on machines whose first byte is the lowest.
std::uint64_t letters_of(std::string_view token) {
  if (token.size() >= 4) return joined_ends<std::uint32_t>(token);
  if (token.size() >= 2) return joined_ends<std::uint16_t>(token);
  return joined_ends<std::uint8_t>(token);
}

std::uint32_t pair_of(std::uint16_t word, std::uint16_t next) { return (std::uint32_t{word} << 16U) | next; }

}  // namespace

std::vector<std::uint16_t> Vocabulary::add_term(std::string_view term) {
  std::vector<std::uint16_t> numbers;
  const std::vector<Word> words = words_of(term).words;
  for (std::size_t i = 0; i < words.size(); ++i) {
    const std::string& word = words[i].text;
    const auto next = static_cast<std::uint16_t>(size_);
    if (i + 1 == words.size() && term.ends_with('*')) {
      const auto place = std::ranges::find_if(stars_, [&](const auto& star) { return star.first == word; });
      numbers.push_back(place != stars_.end() ? place->second : next);
      if (place == stars_.end()) stars_.emplace_back(word, next);
      add_part(word);
    } else {
      numbers.push_back(words_.emplace(word, next).first->second);
      Rolling rolling;
      for (const char c : word) rolling.add(code_of(c));
      whole_words_.set(slot_of(rolling.word));
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
  Rolling rolling;
  for (const char c : token) {
    // Letters beyond ASCII are not distinguished here.
    if (static_cast<unsigned char>(c) >= 0x80) return true;
    const std::uint32_t code = code_of(c);
    if (code == 0) {
      if (rolling.four != 0 && whole_words_[slot_of(rolling.word)]) return true;
      rolling = {};
      continue;
    }
    rolling.add(code);
    if (rolling.four >= 1U << 24U && four_letters_[slot_of(rolling.four)]) return true;
  }
  return rolling.four != 0 && whole_words_[slot_of(rolling.word)];
}

std::vector<std::uint16_t> Vocabulary::look_up(const std::string& folded) const {
  std::vector<std::uint16_t> numbers;
  if (const auto place = words_.find(folded); place != words_.end()) numbers.push_back(place->second);
  for (const auto& [begin, number] : stars_)
    if (folded.starts_with(begin)) numbers.push_back(number);
  return numbers;
}

TermMatcher::TermMatcher(const std::vector<std::vector<std::string>>& lists, std::vector<TokenCount> others)
    : others_(std::move(others)), lists_(lists.size()) {
  for (std::size_t list = 0; list < lists.size(); ++list) {
    for (std::size_t place = 0; place < lists[list].size(); ++place) {
      terms_.push_back({vocabulary_.add_term(lists[list][place]), static_cast<std::uint16_t>(list),
                        static_cast<std::uint16_t>(place)});
    }
  }
  for (const TokenCount& other : others_)
    for (const std::string& part : other.parts) vocabulary_.add_part(part);
  by_first_word_.resize(vocabulary_.size());
  for (std::uint32_t term = 0; term < terms_.size(); ++term) {
    const std::vector<std::uint16_t>& words = terms_[term].words;
    by_first_word_[words.front()].push_back(term);
    if (words.size() > 1) several_words_.push_back(term);
    for (std::size_t i = 1; i < words.size(); ++i) neighbours_.insert(pair_of(words[i - 1], words[i]));
  }
  counts_.resize(terms_.size());
}

bool TermMatcher::matches_at(std::span<const Atom> atoms, std::size_t at,
                             std::span<const std::uint16_t> words) const {
  if (at + words.size() > atoms.size()) return false;
  for (std::size_t i = 0; i < words.size(); ++i) {
    const Atom& atom = atoms[at + i];
    if (i > 0 && !atom.linked) return false;
    if (!holds(atom.words, words[i])) return false;
  }
  return true;
}

std::vector<TermMatcher::Hits> TermMatcher::match(std::span<const Atom> atoms) const {
  std::vector<Hits> hits;
  std::vector<std::size_t> ends(lists_);  // end of each list's last longest match
  std::vector<std::uint32_t> here;
  for (std::size_t at = 0; at < atoms.size(); ++at) {
    here.clear();
    for (const std::uint16_t word : atoms[at].words)
      for (const std::uint32_t term : by_first_word_[word])
        if (matches_at(atoms, at, terms_[term].words)) here.push_back(term);
    // Among terms with the same number of words, a whole word beats one with a star, then the first in the
    // list wins.
    std::ranges::stable_sort(here, std::greater{},
                             [&](std::uint32_t term) { return terms_[term].words.size(); });
    for (const std::uint32_t term : here) {
      const std::size_t end = at + terms_[term].words.size();
      auto hit = std::ranges::find_if(hits, [&](const Hits& known) { return known.term == term; });
      if (hit == hits.end()) hit = hits.insert(hit, {term, 0, 0, 0});
      if (at >= hit->end) {
        ++hit->independent;
        hit->end = end;
      }
      std::size_t& list_end = ends[terms_[term].list];
      if (at >= list_end) {
        ++hit->longest;
        list_end = end;
      }
    }
  }
  return hits;
}

/// Whether the atoms end with the start, but not the whole, of some term.
bool TermMatcher::opens(std::span<const Atom> atoms) const {
  return std::ranges::any_of(several_words_, [&](std::uint32_t term) {
    const std::span<const std::uint16_t> words = terms_[term].words;
    for (std::size_t size = 1; size < words.size() && size <= atoms.size(); ++size)
      if (matches_at(atoms, atoms.size() - size, words.first(size))) return true;
    return false;
  });
}

TermMatcher::Facts TermMatcher::analyse(std::string_view token) const {
  Facts facts;
  const TokenWords cut = words_of(token);
  for (const Word& word : cut.words) facts.atoms.push_back({vocabulary_.look_up(word.text), word.linked});
  facts.hits = match(facts.atoms);
  for (const TokenCount& other : others_) facts.others.push_back(other.count(token));
  facts.at_begin = cut.at_begin;
  facts.at_end = cut.at_end;
  facts.opens = cut.at_end && opens(facts.atoms);
  return facts;
}

/// The token's matches, or null if it contains nothing.
const TermMatcher::Facts* TermMatcher::facts_of(std::string_view token) {
  constexpr bool lowest_first = std::endian::native == std::endian::little;
  if (!lowest_first || token.empty() || token.size() > 8 || token.back() == '\0') return look_up(token);
  const std::uint64_t letters = letters_of(token);
  std::array<Recent, 2>& recent = recent_[letters * 0x9E3779B97F4A7C15U >> 51U];
  // Without branches: which of the two it is cannot be predicted.
  const bool is_first = recent[0].letters == letters, is_second = recent[1].letters == letters;
  if (is_first | is_second) return recent[is_second ? 1 : 0].facts;
  recent[1] = recent[0];
  recent[0] = {letters, look_up(token)};
  return recent[0].facts;
}

const TermMatcher::Facts* TermMatcher::look_up(std::string_view token) {
  if (!vocabulary_.may_hold(token)) return nullptr;
  auto place = known_.find(token);
  if (place == known_.end())
    place = known_.emplace(std::string(token), std::make_unique<Facts>(analyse(token))).first;
  return place->second.get();
}

void TermMatcher::add(std::span<const Hits> hits, std::uint32_t times) {
  for (const Hits& hit : hits) {
    Counts& counts = counts_[hit.term];
    if (counts.independent == 0) touched_.push_back(hit.term);
    counts.longest += hit.longest * times;
    counts.independent += hit.independent * times;
  }
}

bool TermMatcher::linked(const Facts* before, const Facts* after) const {
  if (before == nullptr || after == nullptr || !before->at_end || !after->at_begin) return false;
  for (const std::uint16_t word : before->atoms.back().words)
    for (const std::uint16_t next : after->atoms.front().words)
      if (neighbours_.contains(pair_of(word, next))) return true;
  return false;
}

void TermMatcher::count_across_tokens(std::span<const std::uint32_t> order) {
  const auto facts_at = [&](std::size_t i) {
    return i < order.size() && order[i] != TokenSequence::gap ? facts_[order[i]] : nullptr;
  };
  for (std::size_t begin = 0; begin + 1 < order.size(); ++begin) {
    const Facts* front = facts_at(begin);
    if (front == nullptr || !front->opens || !linked(front, facts_at(begin + 1))) continue;
    std::size_t end = begin + 1;
    while (linked(facts_at(end - 1), facts_at(end))) ++end;
    run_.clear();
    for (std::size_t i = begin; i < end; ++i) {
      const Facts& facts = *facts_at(i);
      const std::size_t first = run_.size();
      run_.insert(run_.end(), facts.atoms.begin(), facts.atoms.end());
      if (i > begin) run_[first].linked = true;
      for (const Hits& hit : facts.hits) {
        counts_[hit.term].longest -= hit.longest;
        counts_[hit.term].independent -= hit.independent;
      }
    }
    // Terms from single tokens are already in touched_, so some may be there twice after this.
    add(match(run_), 1);
    begin = end - 1;
  }
}

void TermMatcher::count(TokenSequence& text) {
  if (known_.size() > most_known) {
    known_.clear();
    recent_.assign(recent_.size(), {});
  }
  const std::span<const AbstractToken> tokens = text.tokens();
  facts_.assign(tokens.size(), nullptr);
  other_counts_.assign(others_.size(), 0);
  bool across = false;
  for (std::size_t token = 0; token < tokens.size(); ++token) {
    const Facts* facts = facts_of(tokens[token].text);
    if (facts == nullptr) continue;
    facts_[token] = facts;
    const std::uint32_t times = tokens[token].count;
    add(facts->hits, times);
    for (std::size_t i = 0; i < others_.size(); ++i) other_counts_[i] += facts->others[i] * times;
    across = across || facts->opens;
  }
  if (across) count_across_tokens(text.order());
  hits_.clear();
  std::ranges::sort(touched_);
  for (const std::uint32_t term : touched_) {
    Counts& counts = counts_[term];
    if (counts.independent > 0)
      hits_.push_back({terms_[term].list, terms_[term].place, counts.longest, counts.independent});
    counts = {};
  }
  touched_.clear();
}

}  // namespace computedivide
