#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <vector>

#include "computedivide/stats.hpp"

namespace computedivide {

/// The difference of two means, mean(one) - mean(two), with Welch's t interval.
struct MeanDifference {
  double difference = 0, standard_error = 0;
  double dof = 0;  ///< Satterthwaite's
  Interval interval;
};

/// Welch's (1947) comparison of the means of two samples of unequal variance. Throws Error if a sample has
/// fewer than two values or neither varies.
MeanDifference welch_difference(std::span<const double> one, std::span<const double> two,
                                double level = 0.95);

/// The two-sided p-value of the difference of means when labels are permuted at random: (1 + permutations
/// whose difference is as far from 0) / (1 + permutations). Throws Error if a sample is empty.
double permutation_p(std::span<const double> one, std::span<const double> two,
                     std::size_t permutations = 9999, std::uint64_t seed = 1);

/// Newcombe's interval (1998, his method 10) for the difference of two proportions, count_1/n_1 −
/// count_2/n_2, from the Wilson intervals of both. Throws Error as wilson_interval does.
Interval difference_interval(std::size_t count_1, std::size_t n_1, std::size_t count_2, std::size_t n_2,
                             double level = 0.95);

/// The interval of Katz et al. (1978) for the ratio of two proportions, normal on the log scale. Throws Error
/// if a count is 0 or exceeds its n.
Interval ratio_interval(std::size_t count_1, std::size_t n_1, std::size_t count_2, std::size_t n_2,
                        double level = 0.95);

/// The two-sided p-value of Fisher's exact test of count_1 of n_1 against count_2 of n_2: tables with these
/// margins that are no likelier than this one, as in R. Throws Error if a count exceeds its n, or both n
/// are 0.
double fisher_exact(std::uint32_t count_1, std::uint32_t n_1, std::uint32_t count_2, std::uint32_t n_2);

/// How often a word, or a several-word term, occurs in each of two collections of texts.
struct WordCount {
  std::string word;                          ///< folded
  std::array<std::uint64_t, 2> count{};      ///< occurrences
  std::array<std::uint64_t, 2> documents{};  ///< texts that hold it
};

/// How much more a word belongs to collection 0 than to collection 1.
struct Keyness {
  double log_odds = 0;  ///< log of the ratio of the word's odds; above 0 where collection 0 uses it more
  double standard_error = 0;
  double z = 0;  ///< log_odds / standard_error
};

/// The keyness of every word of `counts`, in their order: log-odds ratios with an informative Dirichlet prior
/// (Monroe, Colaresi and Quinn 2008) that is worth `prior_words` words, spread over the vocabulary as the two
/// collections together are. Throws Error if prior_words is not above 0, and if a word occurs in
/// neither collection.
std::vector<Keyness> keyness(const std::vector<WordCount>& counts, double prior_words);

}  // namespace computedivide
