// The topics of a scored work: its concepts (of level 1 and deeper) or OpenAlex topics by their names, or the
// words that mark a topic in its title and text.

#include <algorithm>

#include "computedivide/text/scorer.hpp"
#include "computedivide/text/words.hpp"

namespace computedivide {

namespace {

constexpr std::size_t most_names = 200'000;

}  // namespace

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
  words.feed_text(text);
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
