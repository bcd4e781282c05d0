#pragma once

#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "score/features.hpp"

namespace computedivide {

/// Which works of a source with concepts or topics belong: those with the concept scores of Garcia (2022),
/// those whose primary topic is in the subfield Artificial Intelligence, or all.
enum class Corpus { concepts, topics, all };

/// longest: at one place the longest term wins, and matches do not overlap, from left to right.
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
  int first_year = 2012;
  int last_year = 2021;
  std::string language = "en";   ///< empty: any
  bool language_needed = false;  ///< a work without a language is dropped too
  bool expansion = false;        ///< works of OpenAlex's expansion set stay
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

/// The first reason, in the order of Drop, that leaves the work out; duplicates are the caller's matter.
std::optional<Drop> drop_reason(const WorkFeatures& work, const WorkChoices& choices);

/// The work's topics under the choices, each once, sorted.
void topics_of(const WorkFeatures& work, const WorkChoices& choices, std::vector<std::uint32_t>& topics);

/// Occurrences of all terms in the work.
std::uint64_t occurrences(const WorkFeatures& work, Matching matching);

}  // namespace computedivide
