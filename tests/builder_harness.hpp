#pragma once

#include <algorithm>
#include <deque>
#include <map>
#include <string>
#include <utility>
#include <vector>

#include "base/text.hpp"
#include "score/builder.hpp"

/// How often terms occur, by their spelling.
using Hits = std::map<std::string, unsigned>;

/// An inverted index, in the order of the record.
using Index = std::vector<std::pair<std::string, std::vector<std::uint32_t>>>;

/// The index of a text whose tokens are separated by one space.
inline Index index_of_text(const std::string& text) {
  Index index;
  std::uint32_t position = 0;
  for (std::size_t begin = 0; begin <= text.size(); ++position) {
    const std::size_t end = std::min(text.find(' ', begin), text.size());
    const std::string token = text.substr(begin, end - begin);
    auto place =
        std::find_if(index.begin(), index.end(), [&](const auto& entry) { return entry.first == token; });
    if (place == index.end()) place = index.insert(place, {token, {}});
    place->second.push_back(position);
    begin = end + 1;
  }
  return index;
}

/// The abstract of an index that outlives it.
inline computedivide::Abstract abstract_of(const Index& index) {
  computedivide::Abstract abstract;
  abstract.form = computedivide::Abstract::Form::index;
  for (const auto& [token, positions] : index) {
    if (positions.empty()) continue;
    abstract.tokens.push_back({token, static_cast<std::uint32_t>(abstract.positions.size()),
                               static_cast<std::uint32_t>(positions.size())});
    abstract.positions.insert(abstract.positions.end(), positions.begin(), positions.end());
  }
  return abstract;
}

inline computedivide::Abstract abstract_of(std::string_view text) {
  computedivide::Abstract abstract;
  abstract.form = computedivide::Abstract::Form::text;
  abstract.text = text;
  return abstract;
}

/// The shipped lexicons and the default choices.
inline computedivide::ScoreOptions usual_lists() {
  computedivide::ScoreOptions options;
  options.terms = computedivide::compute_terms();
  options.ai_terms = computedivide::ai_terms();
  options.ambiguous_words = computedivide::ambiguous_words();
  options.topics = computedivide::ml_topics();
  options.themes = computedivide::theme_lexicons();
  return options;
}

inline computedivide::WorkFeatures features_of(const computedivide::Work& work,
                                               const computedivide::ScoreOptions& options = usual_lists()) {
  computedivide::FeatureBuilder builder(options);
  computedivide::WorkFeatures features;
  builder.build(work, features);
  return features;
}

inline computedivide::WorkFeatures features_of(const Index& index,
                                               const computedivide::ScoreOptions& options = usual_lists()) {
  computedivide::Work work;
  work.abstract = abstract_of(index);
  return features_of(work, options);
}

inline computedivide::WorkFeatures features_of_text(
    std::string_view text, const computedivide::ScoreOptions& options = usual_lists()) {
  computedivide::Work work;
  work.abstract = abstract_of(text);
  return features_of(work, options);
}

inline Hits hits_of(const computedivide::WorkFeatures& features, const computedivide::ScoreOptions& options,
                    computedivide::Matching matching = computedivide::Matching::longest) {
  Hits hits;
  for (const computedivide::TermCount& term : features.terms) {
    const unsigned count = matching == computedivide::Matching::longest ? term.longest : term.independent;
    if (count > 0) hits[options.terms.terms[term.term]] = count;
  }
  return hits;
}

/// What a character-by-character search finds in a text: the same result by another method.
class PlainSearch {
 public:
  explicit PlainSearch(std::string_view text) {
    while (!text.empty()) text_.push_back(computedivide::take_character(text));
  }

  Hits hits(const std::vector<std::string>& terms, computedivide::Matching matching) const {
    Hits hits;
    if (matching == computedivide::Matching::independent) {
      for (const std::string& term : terms) {
        for (std::size_t at = 0; at < text_.size();) {
          const std::size_t end = end_of(at, term);
          if (end > 0) ++hits[term];
          at = std::max(end, at + 1);
        }
      }
      return hits;
    }
    for (std::size_t at = 0; at < text_.size();) {
      const std::string* best = nullptr;
      std::size_t longest = 0;
      for (const std::string& term : terms) {
        const std::size_t end = end_of(at, term);
        if (end > longest) best = &term;
        longest = std::max(longest, end);
      }
      if (best != nullptr) ++hits[*best];
      at = std::max(longest, at + 1);
    }
    return hits;
  }

 private:
  bool word_at(std::size_t at) const {
    return at < text_.size() && computedivide::is_word_character(text_[at]);
  }

  /// The end of the term where it begins at this place; 0 if it does not.
  std::size_t end_of(std::size_t at, std::string_view term) const {
    if (at > 0 && word_at(at - 1)) return 0;
    const bool star = term.ends_with('*');
    if (star) term.remove_suffix(1);
    while (!term.empty()) {
      const char32_t wanted = computedivide::fold(computedivide::take_character(term));
      if (at >= text_.size()) return 0;
      const char32_t c = computedivide::fold(text_[at++]);
      const bool same = wanted == ' ' || wanted == '-' ? c == ' ' || c == '-' : c == wanted;
      if (!same) return 0;
    }
    while (star && word_at(at)) ++at;
    return word_at(at) ? 0 : at;
  }

  std::vector<char32_t> text_;
};
