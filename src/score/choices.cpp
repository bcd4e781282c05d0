#include "score/choices.hpp"

#include <algorithm>

namespace computedivide {

std::optional<Drop> drop_reason(const WorkFeatures& work, const WorkChoices& choices) {
  // The reader stops at the first reason it finds, and it may read more years than are wanted here.
  if (work.drop && *work.drop <= Drop::year) return work.drop;
  if (work.year < choices.first_year || work.year > choices.last_year) return Drop::year;
  if (work.drop) return work.drop;
  if (!choices.language.empty()) {
    const bool wanted = work.language.empty() ? !choices.language_needed : work.language == choices.language;
    if (!wanted) return Drop::language;
  }
  if (work.retracted) return Drop::retracted;
  if (work.paratext) return Drop::paratext;
  if (work.expansion && !choices.expansion) return Drop::expansion;
  if (work.openalex) {
    if (choices.corpus == Corpus::concepts && !work.corpus_concepts) return Drop::corpus;
    if (choices.corpus == Corpus::topics && !work.corpus_topics) return Drop::corpus;
  }
  const bool asked = choices.ambiguous == Ambiguous::drop ||
                     (choices.ambiguous == Ambiguous::automatic && work.has_concepts);
  if (asked && work.ambiguous) return Drop::ambiguous;
  return std::nullopt;
}

void topics_of(const WorkFeatures& work, const WorkChoices& choices, std::vector<std::uint32_t>& topics) {
  topics.clear();
  // Only conference papers have a venue; other texts have no area to go by.
  const bool by_areas = choices.conference_topics == ConferenceTopics::areas && !work.venue.empty();
  for (const TopicMembership& membership : work.topics) {
    bool counts = false;
    switch (membership.source) {
      case TopicSource::concepts:
        counts =
            choices.openalex_topics == OpenAlexTopics::concepts && membership.score > choices.topic_score;
        break;
      case TopicSource::openalex_topics:
        counts = choices.openalex_topics == OpenAlexTopics::topics;
        break;
      case TopicSource::given:
        counts = true;
        break;
      case TopicSource::words:
        counts = !by_areas;
        break;
      case TopicSource::areas:
        counts = by_areas;
        break;
    }
    if (counts) topics.push_back(membership.topic);
  }
  std::sort(topics.begin(), topics.end());
  topics.erase(std::unique(topics.begin(), topics.end()), topics.end());
  if (choices.one_topic && topics.size() > 1) {
    // Fibonacci hashing: keys that count upwards, or share their last digits, fall on all topics alike.
    constexpr std::uint64_t golden = 0x9E3779B97F4A7C15U;
    topics = {topics[(work.key * golden >> 32U) % topics.size()]};
  }
}

std::uint64_t occurrences(const WorkFeatures& work, Matching matching) {
  std::uint64_t sum = 0;
  for (const TermCount& term : work.terms)
    sum += matching == Matching::longest ? term.longest : term.independent;
  return sum;
}

}  // namespace computedivide
