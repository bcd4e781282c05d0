// The words of an abstract are counted where they lie in its inverted index, token by token: a token says by
// itself which terms it holds and how often it stands in the text, so nothing has to be put back in order.
// Only a several-word term can reach from one token into the next. The positions of tokens that could begin
// or continue one are kept; runs of neighbours among them are counted as text instead. Where that does not
// settle it (another token at one of these positions, an AI term that may go on), the abstract is rebuilt in
// the order of its positions and counted as text, whole.
//
// Edge decisions. Two tokens at one position both stand in the text, in the order of the index; positions
// that leave a gap cut what is before from what is after. The text of sources without an index is cut into
// tokens at blanks (Unicode's). An abstract without a single token is none.

#include "computedivide/text/scorer.hpp"

#include <algorithm>
#include <cstring>

#include "computedivide/base/error.hpp"
#include "computedivide/data/works/index.hpp"
#include "computedivide/text/words.hpp"

namespace computedivide {

namespace {

constexpr std::size_t cache_size = 1024;
constexpr std::size_t longest_cached = 16;

}  // namespace

Scorer::Scorer(const ScoreOptions& options)
    : options_(options),
      terms_(vocabulary_, options_.terms.terms),
      ai_terms_(vocabulary_, options_.ai_terms.terms),
      ambiguous_words_(vocabulary_, options_.ambiguous_words.words),
      parts_(options_.ambiguous_words.parts),
      builder_(vocabulary_),
      cache_(cache_size),
      counts_(terms_.size()) {
  if (terms_.size() > 0xFFFF)
    fail("{}: has {} terms; at most 65535 are taken", options_.terms.name, terms_.size());
  // A compute term's later words matter where it reaches across tokens; of the others the first word shows
  // the way.
  for (std::size_t i = 0; i < terms_.size(); ++i) {
    for (const std::uint16_t word : terms_.words(i)) vocabulary_.watch(word);
  }
  for (std::size_t i = 0; i < ai_terms_.size(); ++i) vocabulary_.watch(ai_terms_.words(i).front());
  for (std::size_t i = 0; i < ambiguous_words_.size(); ++i)
    vocabulary_.watch(ambiguous_words_.words(i).front());
  vocabulary_.seal();
  if (!options_.topics.lexicon) return;
  for (const Topic& topic : options_.topics.lexicon->topics) {
    const auto place = static_cast<std::uint32_t>(topic_names_.size());
    topic_names_.push_back(topic.name);
    for (const std::string& name : topic.concepts) topic_by_concept_.emplace(fold(name), place);
    for (const std::string& word : topic.words) {
      topic_words_.push_back(word);
      topic_of_word_.push_back(place);
    }
  }
  topic_vocabulary_.emplace();
  topic_matcher_.emplace(*topic_vocabulary_, topic_words_);
}

void Scorer::begin_abstract() {
  for (const std::uint16_t term : touched_) counts_[term] = 0;
  touched_.clear();
  tokens_ = 0;
  ai_ = false;
  ai_may_go_on_ = false;
  ambiguous_ = false;
  too_many_ = false;
  lone_surrogates_ = 0;
  edges_.clear();
}

Scorer::TokenFacts Scorer::analyse(std::string_view token) {
  TokenFacts facts;
  builder_.clear();
  builder_.feed_token(token);
  const std::span<const Atom> atoms = builder_.atoms();
  if (atoms.empty()) return facts;
  std::vector<std::uint32_t> counts(terms_.size());
  terms_.count(atoms, options_.matching, counts);
  for (std::size_t term = 0; term < counts.size(); ++term) {
    if (counts[term] == 0) continue;
    if (facts.term_count == facts.terms.size()) {
      facts.too_many = true;
      break;
    }
    facts.terms[facts.term_count++] = {static_cast<std::uint16_t>(term), counts[term]};
  }
  facts.ai = ai_terms_.any(atoms);
  facts.ambiguous = ambiguous_words_.any(atoms);
  const bool to_end = (atoms.back().place & 2U) != 0;
  facts.ai_goes_on = to_end && ai_terms_.goes_on_after(atoms.back());
  facts.goes_on_after = to_end && terms_.goes_on_after(atoms.back());
  facts.goes_on_before = (atoms.front().place & 1U) != 0 && terms_.goes_on_before(atoms.front());
  return facts;
}

const Scorer::TokenFacts& Scorer::facts_of(std::string_view token) {
  if (token.size() > longest_cached) {
    uncached_ = analyse(token);
    return uncached_;
  }
  std::array<std::uint64_t, 2> head{};
  std::memcpy(head.data(), token.data(), token.size());
  const std::uint64_t hash = (head[0] ^ (head[1] * 0x9E3779B97F4A7C15U)) * 0xBF58476D1CE4E5B9U;
  CachedFacts& cached = cache_[hash >> 54U];
  if (cached.size != token.size() || cached.head != head) {
    cached.facts = analyse(token);
    cached.head = head;
    cached.size = token.size();
  }
  return cached.facts;
}

void Scorer::take_facts(const TokenFacts& facts, std::uint32_t times) {
  for (std::uint8_t i = 0; i < facts.term_count; ++i) {
    std::uint32_t& count = counts_[facts.terms[i].term];
    if (count == 0) touched_.push_back(facts.terms[i].term);
    count += facts.terms[i].count * times;
  }
  ai_ = ai_ || facts.ai;
  ai_may_go_on_ = ai_may_go_on_ || facts.ai_goes_on;
  ambiguous_ = ambiguous_ || facts.ambiguous;
}

bool Scorer::take_token(const IndexToken& token) {
  std::string_view text = token.raw;
  if (token.plain) {
    if (!vocabulary_.may_hold_watched(text.data(), text.size())) return true;
  } else if (text.find('\\') != std::string_view::npos) {
    token_text_.clear();
    if (!unescape_json(text, token_text_, lone_surrogates_)) return false;
    text = token_text_;
  }
  const TokenFacts& facts = facts_of(text);
  take_facts(facts, token.count);
  too_many_ = too_many_ || facts.too_many;
  if (facts.goes_on_after || facts.goes_on_before) {
    for_each_position(token.positions, [&](std::uint32_t position) {
      edges_.push_back({position, facts.goes_on_after, facts.goes_on_before, token.raw});
    });
  }
  return true;
}

bool Scorer::scan_index(std::string_view index, WorksSource& source, bool strict) {
  const auto note = [&](std::uint64_t count, std::string_view kind) {
    for (; count > 0; --count) source.errors.add(kind, source.where(), strict);
  };
  const bool usual = scan_usual_index(index, vocabulary_.first_letters(), usual_);
  if (usual) {
    tokens_ = usual_.positions;
    for (const std::uint32_t place : usual_.tokens) {
      if (!take_token(token_at(index, usual_, place))) return false;
    }
  } else {
    IndexWalk walk(index);
    IndexToken token;
    while (walk.next(token)) {
      tokens_ += token.count;
      if (!take_token(token)) return false;
    }
    if (!walk.ok()) return false;
    note(walk.bad_values, "abstract: a token whose value is no list");
    note(walk.bad_positions, "abstract: a position that is no whole number");
  }
  note(lone_surrogates_, "abstract: a lone surrogate");
  // Each question is answered by the tokens alone, or by the text where it may reach across them.
  if (too_many_ || (!ai_ && ai_may_go_on_) || !count_across_tokens(index, usual)) rebuild(index);
  return true;
}

bool Scorer::index_holds_part(std::string_view index) {
  // Quotes end the tokens, and no part has one: without escapes the whole index is searched as it stands.
  if (index.find('\\') == std::string_view::npos) return parts_.any_in(index);
  IndexWalk walk(index);
  IndexToken token;
  while (walk.next(token)) {
    std::uint64_t lone = 0;
    token_text_.clear();
    unescape_json(token.raw, token_text_, lone);
    if (parts_.any_in(token_text_)) return true;
  }
  return false;
}

void Scorer::score(const Work& work, WorksSource& source, bool strict, ScoredWork& scored) {
  scored.key = work.key;
  scored.drop = work.drop;
  scored.terms.clear();
  scored.topics.clear();
  if (work.drop) return;
  begin_abstract();
  if (work.abstract.form == Abstract::Form::text) {
    scan_text(work.abstract.bytes);
  } else if (!scan_index(work.abstract.bytes, source, strict)) {
    source.errors.add("abstract: is no JSON", source.where(), strict);
    scored.drop = Drop::unreadable;
    return;
  }
  if (tokens_ == 0) {
    scored.drop = Drop::no_abstract;
    return;
  }
  const bool asked =
      options_.ambiguous == Ambiguous::drop ||
      (options_.ambiguous == Ambiguous::with_concepts && work.topic_origin == TopicOrigin::concepts);
  if (asked && !ai_) {
    if (!ambiguous_) {
      ambiguous_ = work.abstract.form == Abstract::Form::text ? parts_.any_in(work.abstract.bytes)
                                                              : index_holds_part(work.abstract.bytes);
    }
    if (ambiguous_) {
      scored.drop = Drop::ambiguous;
      return;
    }
  }
  scored.year = work.year;
  scored.institutions = work.institutions;
  scored.tokens = tokens_;
  std::sort(touched_.begin(), touched_.end());
  for (const std::uint16_t term : touched_) scored.terms.push_back({term, counts_[term]});
  find_topics(work, scored);
}

}  // namespace computedivide
