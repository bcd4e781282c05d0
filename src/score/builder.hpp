#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "score/features.hpp"
#include "score/matcher.hpp"
#include "score/pass.hpp"
#include "score/tokens.hpp"
#include "score/words.hpp"

namespace computedivide {

/// Mentions of BERT, RoBERTa or DistilBERT as words, spelled so; a plural s may follow.
std::uint32_t count_bert(std::string_view text);

/// Makes features of works. One thread uses one.
class FeatureBuilder {
 public:
  /// Takes the lists of words. Throws Error for more compute terms than TermCount can number.
  explicit FeatureBuilder(const ScoreOptions& options);

  /// Fills `features` from the work. A work with a drop keeps key, year and drop. Topics are places in
  /// topic_names().
  void build(const Work& work, WorkFeatures& features);

  /// The list's topics, or, without a list, those met so far; grows.
  const std::vector<std::string>& topic_names() const { return topic_names_; }

  /// Appends the words of the abstract given last to build(), each with '\n' behind it, for keyness: folded,
  /// without stop words, a compute term of several words as one word. Nothing where no words are asked for.
  void words(const Work& work, std::string& out);

 private:
  void take_hits(WorkFeatures& features) const;
  void find_topics(const Work& work, WorkFeatures& features);
  void topics_by_words(TokenSequence& text, WorkFeatures& features);
  void topics_by_area(const Work& work, WorkFeatures& features);
  bool add_topic(std::string_view name, TopicSource source, double score, WorkFeatures& features);

  std::optional<WorkChoices> only_;
  double score_floor_;
  std::size_t themes_;
  TermMatcher matcher_;
  std::optional<WordLister> lister_;
  TopicMap areas_;
  bool listed_ = false;                     // there is a list of topics
  std::optional<TermMatcher> topic_words_;  // one list per topic
  TokenSequence abstract_, title_;          // of the work at hand
  std::vector<std::string> topic_names_;

  NamePlaces topic_by_concept_;  // by folded name
  NamePlaces topic_by_name_;     // as met; no_place where the list has none
};

}  // namespace computedivide
