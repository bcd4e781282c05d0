#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "data/works/work.hpp"

namespace computedivide {

/// Where a work's topics can come from. A membership may hold under several.
enum class TopicSource : std::uint8_t { concepts, openalex_topics, given, words, areas };

/// One topic of a work under one source.
struct TopicMembership {
  std::uint32_t topic = 0;  ///< place in TopicNames
  TopicSource source = TopicSource::concepts;
  double score = 1;  ///< of the concept, with level 1 or deeper; 1 for the other sources
};

/// How often a term occurs in one work, under both matching rules.
struct TermCount {
  std::uint16_t term = 0;
  std::uint32_t longest = 0;
  std::uint32_t independent = 0;
};

/// Everything that any specification asks of one work, without its text. Units: tokens are positions of the
/// abstract, counts are occurrences in the abstract. Of a work with a drop all but key and year may be empty.
struct WorkFeatures : WorkFacts {
  std::string venue;                    ///< of conference papers, in lower case
  std::string language;                 ///< empty without one
  bool corpus_concepts = false;         ///< in the corpus by concept scores (Garcia 2022)
  bool corpus_topics = false;           ///< in the corpus by the primary topic's subfield
  bool ambiguous = false;               ///< an ambiguous word and no AI term
  bool outside_list = false;            ///< names a topic of its own that the list does not have
  std::vector<TopicMembership> topics;  ///< sorted by source, topic
  std::uint32_t tokens = 0;
  std::vector<TermCount> terms;       ///< those that occur under either rule, sorted
  std::vector<std::uint32_t> themes;  ///< occurrences of each theme's terms, in the order of the themes
  std::uint32_t bert_in_title = 0;    ///< mentions of BERT, RoBERTa or DistilBERT
  std::uint32_t bert_in_abstract = 0;
  double weight = 1;  ///< sampling weight

  /// Empties the fields and keeps the memory.
  void clear();
};

}  // namespace computedivide
