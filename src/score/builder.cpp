// Edge decisions. An abstract without any token does not count as one. A work is ambiguous if an ambiguous
// word occurs in its abstract, or an ambiguous part anywhere in it, and no AI term does. A theme's
// occurrences are counted by the longest match among the theme's own terms. Two concepts of one topic count
// as one topic with the higher score. Words determine topics only if neither concepts nor the source's own
// topics do.

#include "score/builder.hpp"

#include <algorithm>

#include "base/text.hpp"
#include "computedivide/error.hpp"
#include "data/papers/table.hpp"

namespace computedivide {

namespace {

// The matcher's lists for abstracts; the themes follow.
enum List : std::uint16_t { compute, ai, ambiguous, first_theme };
// What else it counts.
enum Other : std::size_t { ambiguous_parts, bert };

/// Looked-up names are remembered, up to this many.
constexpr std::size_t most_names = 100'000;
constexpr std::uint32_t no_place = 0xFFFFFFFF;

/// Garcia (2022): the concepts that make a work count as artificial intelligence, and the scores they must
/// exceed.
struct CorpusConcept {
  std::uint64_t id;
  std::string_view name;
  double above;
};
constexpr std::array<CorpusConcept, 3> corpus_concepts{{{154945302, "artificial intelligence", 0.4},
                                                        {119857082, "machine learning", 0.3},
                                                        {108583219, "deep learning", 0.6}}};
constexpr std::uint64_t artificial_intelligence_subfield = 1702;

bool in_corpus(const WorkConcept& entry) {
  return std::ranges::any_of(corpus_concepts, [&](const CorpusConcept& wanted) {
    if (!(entry.score > wanted.above)) return false;
    return entry.id != 0 ? entry.id == wanted.id : to_lower(entry.name) == wanted.name;
  });
}

std::vector<std::vector<std::string>> lists_of(const ScoreOptions& options) {
  if (options.terms.terms.size() > 0xFFFF)
    fail("{}: has {} terms; at most 65535 are possible", options.terms.name, options.terms.terms.size());
  std::vector<std::vector<std::string>> lists{options.terms.terms, options.ai_terms.terms,
                                              options.ambiguous_words.words};
  for (const Lexicon& theme : options.themes) lists.push_back(theme.terms);
  return lists;
}

std::vector<TokenCount> others_of(const ScoreOptions& options) {
  const std::vector<std::string>& parts = options.ambiguous_words.parts;
  const auto count_parts = [parts](std::string_view token) {
    const std::string folded = fold(token);
    return static_cast<std::uint32_t>(
        std::ranges::count_if(parts, [&](const std::string& part) { return contains(folded, part); }));
  };
  return {{parts, count_parts}, {{"bert"}, count_bert}};
}

}  // namespace

void WorkFeatures::clear() {
  empty_record(*this, &WorkFeatures::venue, &WorkFeatures::language, &WorkFeatures::topics,
               &WorkFeatures::terms, &WorkFeatures::themes);
}

std::uint32_t count_bert(std::string_view text) {
  constexpr std::array<std::string_view, 4> words{"BERT", "RoBERTa", "DistilBERT", "DistillBERT"};
  std::uint32_t mentions = 0;
  for (const std::string_view word : words) {
    for (std::size_t at = text.find(word); at != std::string_view::npos; at = text.find(word, at + 1)) {
      if (at > 0 && is_alphanumeric(text[at - 1])) continue;
      std::size_t end = at + word.size();
      if (end < text.size() && text[end] == 's') ++end;
      if (end == text.size() || !is_alphanumeric(text[end])) ++mentions;
    }
  }
  return mentions;
}

FeatureBuilder::FeatureBuilder(const ScoreOptions& options)
    : only_(options.only),
      score_floor_(options.score_floor),
      themes_(options.themes.size()),
      matcher_(lists_of(options), others_of(options)),
      areas_(options.areas),
      listed_(options.topics.has_value()) {
  if (options.words) lister_.emplace(options.words->stop_words, options.terms.terms);
  if (!options.topics) return;
  std::vector<std::vector<std::string>> words;
  for (const Topic& topic : options.topics->topics) {
    const auto place = static_cast<std::uint32_t>(topic_names_.size());
    topic_names_.push_back(topic.name);
    for (const std::string& name : topic.concepts) topic_by_concept_.emplace(fold(name), place);
    words.push_back(topic.words);
  }
  topic_words_.emplace(words);
}

void FeatureBuilder::build(const Work& work, WorkFeatures& features) {
  features.clear();
  if (!work.drop) abstract_.read(work.abstract);
  if (work.drop || abstract_.size() == 0) {
    features.key = work.key;
    features.year = work.year;
    features.drop = work.drop.value_or(Drop::no_abstract);
    return;
  }
  static_cast<WorkFacts&>(features) = work;
  features.venue = work.venue;
  if (work.has_language) features.language = work.language;
  features.corpus_concepts = std::ranges::any_of(work.concepts, in_corpus);
  // Garcia's deposit has no topics: its works are chosen by their concepts there, too.
  const bool without_topics = work.openalex && work.abstract.form == Abstract::Form::text;
  features.corpus_topics =
      without_topics ? features.corpus_concepts : work.subfield == artificial_intelligence_subfield;
  features.tokens = abstract_.size();
  features.themes.assign(themes_, 0);
  if (only_ && drop_reason(features, *only_)) return;
  matcher_.count(abstract_);
  take_hits(features);
  features.bert_in_title = count_bert(work.title);
  find_topics(work, features);
}

void FeatureBuilder::take_hits(WorkFeatures& features) const {
  bool has_ai = false;
  bool has_ambiguous = matcher_.other(ambiguous_parts) > 0;
  for (const TermHits& hit : matcher_.hits()) {
    switch (hit.list) {
      case compute:
        features.terms.push_back({hit.term, hit.longest, hit.independent});
        break;
      case ai:
        has_ai = true;
        break;
      case ambiguous:
        has_ambiguous = true;
        break;
      default:
        features.themes[hit.list - first_theme] += hit.longest;
    }
  }
  features.ambiguous = has_ambiguous && !has_ai;
  features.bert_in_abstract = matcher_.other(bert);
}

void FeatureBuilder::words(const Work& work, std::string& out) {
  if (lister_ && !work.drop) lister_->append(abstract_, out);
}

void FeatureBuilder::find_topics(const Work& work, WorkFeatures& features) {
  for (const WorkConcept& entry : work.concepts)
    if (entry.level >= 1 && entry.score > score_floor_)
      add_topic(entry.name, TopicSource::concepts, entry.score, features);
  // OpenAlex topics have no levels, and their scores are of a different kind.
  for (const WorkConcept& entry : work.topics)
    add_topic(entry.name, TopicSource::openalex_topics, 1, features);
  for (const std::string_view name : work.given_topics)
    if (!add_topic(name, TopicSource::given, 1, features)) features.outside_list = true;
  if (!work.openalex && !work.topics_given && topic_words_) {
    title_.read(work.title);
    topics_by_words(title_, features);
    topics_by_words(abstract_, features);
  }
  topics_by_area(work, features);
  // Each topic of a source once, with its highest score.
  std::vector<TopicMembership>& topics = features.topics;
  std::ranges::sort(topics, {}, [](const TopicMembership& topic) {
    return std::tuple(topic.source, topic.topic, -topic.score);
  });
  const auto are_one = [](const TopicMembership& a, const TopicMembership& b) {
    return a.source == b.source && a.topic == b.topic;
  };
  topics.erase(std::unique(topics.begin(), topics.end(), are_one), topics.end());
}

void FeatureBuilder::topics_by_words(TokenSequence& text, WorkFeatures& features) {
  topic_words_->count(text);
  for (const TermHits& hit : topic_words_->hits())
    features.topics.push_back({hit.list, TopicSource::words, 1});
}

void FeatureBuilder::topics_by_area(const Work& work, WorkFeatures& features) {
  if (work.venue.empty()) return;
  for (const TopicMap::Entry& entry : areas_.entries) {
    if (!entry.venue.empty() && entry.venue != work.venue) continue;
    if (!entry.primary_area.empty() && entry.primary_area != work.primary_area) continue;
    add_topic(entry.topic, TopicSource::areas, 1, features);
  }
}

bool FeatureBuilder::add_topic(std::string_view name, TopicSource source, double score,
                               WorkFeatures& features) {
  if (name.empty()) return true;
  auto known = topic_by_name_.find(name);
  if (known == topic_by_name_.end()) {
    std::uint32_t place = no_place;
    if (!listed_) {
      place = static_cast<std::uint32_t>(topic_names_.size());
      topic_names_.emplace_back(name);
    } else {
      const auto topic = topic_by_concept_.find(fold(name));
      if (topic != topic_by_concept_.end()) place = topic->second;
      if (topic_by_name_.size() > most_names) topic_by_name_.clear();
    }
    known = topic_by_name_.emplace(std::string(name), place).first;
  }
  if (known->second == no_place) return false;
  features.topics.push_back({known->second, source, score});
  return true;
}

}  // namespace computedivide
