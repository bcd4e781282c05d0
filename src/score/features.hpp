#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "data/works/work.hpp"

namespace computedivide {

/// Where a work's topics can come from. A work may have the same topic from several.
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
  std::uint32_t longest = 0, independent = 0;
};

/// Everything that any specification needs of one work, without its text. Units: tokens are positions of the
/// abstract, counts are occurrences in the abstract. For a dropped work everything except key and year may be
/// empty.
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

/// Which works of a source with concepts or topics belong to the corpus: those with the concept scores of
/// Garcia (2022), those whose primary topic is in the subfield Artificial Intelligence, or all.
enum class Corpus { concepts, topics, all };

/// longest: at each position the longest term wins, and matches do not overlap, from left to right.
/// independent: every term by itself, whatever the others match.
enum class Matching { longest, independent };

/// Which ambiguous works are dropped: those of records with concepts, all, or none.
enum class Ambiguous { automatic, drop, keep };

/// Topics of OpenAlex works: their concepts, or their OpenAlex topics.
enum class OpenAlexTopics { concepts, topics };

/// Topics of conference papers: by words in title and abstract, or by venue and primary area.
enum class ConferenceTopics { words, areas };

// The words of each choice, in the order of its values: for parameters, options, help and parsers alike.
inline constexpr std::array<std::string_view, 3> corpus_words{"concepts", "topics", "all"};
inline constexpr std::array<std::string_view, 2> matching_words{"longest", "independent"};
inline constexpr std::array<std::string_view, 3> ambiguous_choice_words{"auto", "drop", "keep"};
inline constexpr std::array<std::string_view, 2> openalex_topics_words{"concepts", "topics"};
inline constexpr std::array<std::string_view, 2> conference_topics_words{"words", "areas"};

/// The topic of the rows that count every work once, whatever its topics; no topic for the results.
inline constexpr std::string_view all_works_topic = "(all)";

/// One specification of which works count, where, and how. Every choice is a filter on features.
struct WorkChoices {
  int first_year = 2012, last_year = 2021;
  std::string language = "en";   ///< empty: any
  bool language_needed = false;  ///< a work without a language is dropped too
  bool expansion = false;        ///< works of OpenAlex's expansion set are kept
  Corpus corpus = Corpus::concepts;
  Ambiguous ambiguous = Ambiguous::automatic;
  OpenAlexTopics openalex_topics = OpenAlexTopics::concepts;
  ConferenceTopics conference_topics = ConferenceTopics::words;
  double topic_score = 0.3;  ///< a concept counts above it
  bool one_topic = false;    ///< a work counts in one of its topics only, drawn by its key
  Matching matching = Matching::longest;
  TeamRule team = {};

  bool operator==(const WorkChoices&) const = default;
};

/// The first reason, in the order of Drop, that leaves the work out; duplicates are handled by the caller.
std::optional<Drop> drop_reason(const WorkFeatures& work, const WorkChoices& choices);

/// The work's topics under the choices, each once, sorted.
void topics_of(const WorkFeatures& work, const WorkChoices& choices, std::vector<std::uint32_t>& topics);

}  // namespace computedivide
