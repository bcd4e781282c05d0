// The words of an abstract are counted where they lie in its inverted index, token by token: a token says by
// itself which terms it holds and how often it stands in the text, so nothing has to be put back in order.
// Only a several-word term can reach from one token into the next. The positions of tokens that could begin
// or continue one are kept; where two of them are neighbours, and only there, the abstract is rebuilt in the
// order of its positions and counted as text.
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
constexpr std::size_t most_names = 200'000;

}  // namespace

Scorer::Scorer(const ScoreOptions& options)
    : options_(options),
      terms_(vocabulary_, options_.terms.terms),
      ai_terms_(vocabulary_, options_.ai_terms.terms),
      ambiguous_words_(vocabulary_, options_.ambiguous_words.words),
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
  fronts_.clear();
  backs_.clear();
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

bool Scorer::scan_index(std::string_view index, WorksSource& source, bool strict) {
  IndexWalk walk(index);
  IndexToken token;
  std::uint64_t lone_surrogates = 0;
  bool rebuild_needed = false;
  while (walk.next(token)) {
    tokens_ += token.count;
    std::string_view text = token.raw;
    if (token.plain) {
      if (!vocabulary_.may_hold_watched(text.data(), text.size())) continue;
    } else if (text.find('\\') != std::string_view::npos) {
      token_text_.clear();
      if (!unescape_json(text, token_text_, lone_surrogates)) return false;
      text = token_text_;
    }
    const TokenFacts& facts = facts_of(text);
    take_facts(facts, token.count);
    rebuild_needed = rebuild_needed || facts.too_many;
    const auto keep = [](std::vector<std::uint32_t>& places, std::string_view positions) {
      for_each_position(positions, [&](std::uint32_t position) { places.push_back(position); });
    };
    if (facts.goes_on_after) keep(fronts_, token.positions);
    if (facts.goes_on_before) keep(backs_, token.positions);
  }
  if (!walk.ok()) return false;
  const auto note = [&](std::uint64_t count, std::string_view kind) {
    for (; count > 0; --count) source.errors.add(kind, source.where(), strict);
  };
  note(lone_surrogates, "abstract: a lone surrogate");
  note(walk.bad_values, "abstract: a token whose value is no list");
  note(walk.bad_positions, "abstract: a position that is no whole number");
  // Each question is answered by the tokens alone, or by the text where it may reach across them.
  if (rebuild_needed || reaches_across_tokens() || (!ai_ && ai_may_go_on_)) rebuild(index);
  return true;
}

bool Scorer::reaches_across_tokens() const {
  for (const std::uint32_t front : fronts_) {
    for (const std::uint32_t back : backs_) {
      if (back == front || back == front + 1) return true;
    }
  }
  return false;
}

void Scorer::rebuild(std::string_view index) {
  struct Placed {
    std::uint32_t position;
    std::uint32_t token;
  };
  std::vector<Placed> places;
  std::vector<std::string> tokens;
  IndexWalk walk(index);
  IndexToken token;
  while (walk.next(token)) {
    std::uint64_t lone = 0;
    const auto number = static_cast<std::uint32_t>(tokens.size());
    tokens.emplace_back();
    unescape_json(token.raw, tokens.back(), lone);
    for_each_position(token.positions, [&](std::uint32_t position) { places.push_back({position, number}); });
  }
  std::stable_sort(places.begin(), places.end(),
                   [](const Placed& a, const Placed& b) { return a.position < b.position; });
  builder_.clear();
  for (std::size_t i = 0; i < places.size(); ++i) {
    if (i > 0 && places[i].position > places[i - 1].position + 1) {
      builder_.cut();
    } else if (i > 0) {
      builder_.feed(' ');
    }
    builder_.feed_token(tokens[places[i].token]);
  }
  count_atoms(true);
}

void Scorer::count_atoms(bool compute_terms) {
  const std::span<const Atom> atoms = builder_.atoms();
  if (compute_terms) {
    std::fill(counts_.begin(), counts_.end(), 0);
    touched_.clear();
    terms_.count(atoms, options_.matching, counts_);
    for (std::size_t term = 0; term < counts_.size(); ++term) {
      if (counts_[term] > 0) touched_.push_back(static_cast<std::uint16_t>(term));
    }
  }
  ai_ = ai_terms_.any(atoms);
  ambiguous_ = ambiguous_words_.any(atoms);
}

void Scorer::scan_text(std::string_view text) {
  builder_.clear();
  bool in_token = false;
  while (!text.empty()) {
    const char32_t c = take_character(text);
    const bool blank = is_space(c);
    if (!blank && !in_token) {
      if (tokens_ > 0) builder_.feed(' ');
      ++tokens_;
    }
    if (!blank) builder_.feed(c);
    in_token = !blank;
  }
  count_atoms(true);
}

bool Scorer::holds_part(std::string_view text) {
  const std::string lower = fold(text);
  return std::any_of(options_.ambiguous_words.parts.begin(), options_.ambiguous_words.parts.end(),
                     [&](const std::string& part) { return lower.find(part) != std::string::npos; });
}

bool Scorer::index_holds_part(std::string_view index) {
  IndexWalk walk(index);
  IndexToken token;
  while (walk.next(token)) {
    std::string_view text = token.raw;
    if (!token.plain) {
      std::uint64_t lone = 0;
      token_text_.clear();
      unescape_json(text, token_text_, lone);
      text = token_text_;
    }
    if (holds_part(text)) return true;
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
      ambiguous_ = work.abstract.form == Abstract::Form::text ? holds_part(work.abstract.bytes)
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

void Scorer::find_topics(const Work& work, ScoredWork& scored) {
  if (work.topic_origin == TopicOrigin::words) {
    if (!topic_matcher_) return;
    topics_from_words(work.title, scored);
    if (work.abstract.form == Abstract::Form::text) topics_from_words(work.abstract.bytes, scored);
  } else {
    const bool concepts = work.topic_origin == TopicOrigin::given || !options_.topics.openalex_topics;
    for (const WorkConcept& entry : concepts ? work.concepts : work.topics) {
      // OpenAlex topics have no levels.
      if (!concepts || (entry.level >= 1 && entry.score > options_.topics.least_score))
        add_topic(entry.name, scored);
    }
  }
  std::sort(scored.topics.begin(), scored.topics.end());
  scored.topics.erase(std::unique(scored.topics.begin(), scored.topics.end()), scored.topics.end());
}

void Scorer::topics_from_words(std::string_view text, ScoredWork& scored) {
  AtomBuilder words(*topic_vocabulary_);
  bool in_token = false;
  bool any = false;
  while (!text.empty()) {
    const char32_t c = take_character(text);
    const bool blank = is_space(c);
    if (!blank && !in_token && any) words.feed(' ');
    if (!blank) words.feed(c);
    any = any || !blank;
    in_token = !blank;
  }
  std::vector<std::uint32_t> counts(topic_matcher_->size());
  topic_matcher_->count(words.atoms(), Matching::independent, counts);
  for (std::size_t i = 0; i < counts.size(); ++i) {
    if (counts[i] > 0) scored.topics.push_back(topic_of_word_[i]);
  }
}

void Scorer::add_topic(std::string_view name, ScoredWork& scored) {
  if (name.empty()) return;
  auto known = topic_by_name_.find(name);
  if (known == topic_by_name_.end()) {
    std::int32_t place = -1;
    if (!options_.topics.lexicon) {
      place = static_cast<std::int32_t>(topic_names_.size());
      topic_names_.emplace_back(name);
    } else {
      const auto topic = topic_by_concept_.find(fold(name));
      if (topic != topic_by_concept_.end()) place = static_cast<std::int32_t>(topic->second);
      // Names that are not wanted are remembered for speed alone.
      if (topic_by_name_.size() > most_names) topic_by_name_.clear();
    }
    known = topic_by_name_.emplace(std::string(name), place).first;
  }
  if (known->second >= 0) scored.topics.push_back(static_cast<std::uint32_t>(known->second));
}

}  // namespace computedivide
