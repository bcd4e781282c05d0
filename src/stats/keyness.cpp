// Which words set one collection of texts apart from another (Monroe, Colaresi and Quinn 2008, "Fightin'
// words", Political Analysis 16, section 3.5).
//
// With y_i the occurrences of a word in collection i and n_i those of all words, the prior gives the word
// a = A (y_0 + y_1)/(n_0 + n_1) of its A words in all, and
//
//   log odds ratio  d = log((y_0 + a)/(n_0 + A - y_0 - a)) - log((y_1 + a)/(n_1 + A - y_1 - a))
//   its variance    v = 1/(y_0 + a) + 1/(y_1 + a)                          z = d/sqrt(v)
//
// The prior draws rare words towards no difference, in step with how often both collections use them, so that
// z neither favours the rarest words (as the ratio does) nor the most frequent ones (as a difference does).
// The variance is the paper's approximation (its equation 19): it leaves out 1/(n_i + A - y_i - a), which is
// small beside it for any word that is a small part of a collection.
//
// Edge decision. A word that is all of both collections has no odds: its ratio is 1.

#include "stats/keyness.hpp"

#include <cmath>

#include "computedivide/error.hpp"

namespace computedivide {

std::vector<Keyness> keyness(const std::vector<WordCount>& counts, double prior_words) {
  if (!(prior_words > 0) || !std::isfinite(prior_words)) {
    fail("keyness: a prior of {} words; expected a number above 0", prior_words);
  }
  std::array<double, 2> n{};
  for (const WordCount& word : counts) {
    if (word.count[0] + word.count[1] == 0) fail("keyness: '{}' occurs in neither collection", word.word);
    for (std::size_t i = 0; i < 2; ++i) n[i] += static_cast<double>(word.count[i]);
  }
  std::vector<Keyness> all;
  all.reserve(counts.size());
  for (const WordCount& word : counts) {
    const double y0 = static_cast<double>(word.count[0]), y1 = static_cast<double>(word.count[1]);
    const double prior = prior_words * ((y0 + y1) / (n[0] + n[1]));
    Keyness key;
    key.standard_error = std::sqrt(1 / (y0 + prior) + 1 / (y1 + prior));
    if (counts.size() > 1) {
      key.log_odds = std::log((y0 + prior) / (n[0] - y0 + (prior_words - prior))) -
                     std::log((y1 + prior) / (n[1] - y1 + (prior_words - prior)));
    }
    key.z = key.log_odds / key.standard_error;
    all.push_back(key);
  }
  return all;
}

}  // namespace computedivide
