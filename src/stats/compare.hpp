#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <vector>

#include "computedivide/stats.hpp"

namespace computedivide {

// Two estimates of one quantity, by the normal approximation: a printed one with standard error s0, and ours
// with s. Standard errors are finite and from 0; a printed value that is taken as fixed has standard error 0.
// Ratios are compared on the log scale by the caller.

/// A difference with its test of 0.
struct DifferenceTest {
  double difference = 0;  ///< ours less theirs
  double standard_error = 0, z = 0;
  double p = 1;  ///< two-sided
};

/// Ours less the printed value, with both errors. Throws Error if both standard errors are 0.
DifferenceTest difference_test(double ours, double ours_se, double printed, double printed_se);

/// Where ours is expected, given the printed estimate alone: printed ± z sqrt(s0² + s²).
Interval prediction_interval(double printed, double printed_se, double ours_se, double level = 0.95);

/// The power of a two-sided z test at level 0.05 of an effect (distance from the null value); both tails.
double power_of(double effect, double standard_error);

/// The distance from the null value that such a test finds with this power, above 0.05 and below 1.
double effect_with_power(double power, double standard_error);

/// Simonsohn (2015), "Small telescopes: detectability and the evaluation of replication results",
/// Psychological Science 26.
struct SmallTelescopes {
  double d33 = 0;  ///< distance from the null value for which the original had 33 % power
  double p =
      1;  ///< one-sided: probability that ours is this far below d33, on the printed side, if d33 is true
};

/// Tests whether ours is smaller than the effect that the original study could have found one time in three.
/// Distances are counted from `null` towards the printed value. Throws Error if an error is 0 or the
/// printed value is the null value.
SmallTelescopes small_telescopes(double ours, double ours_se, double printed, double printed_se, double null);

/// The replication Bayes factor of Verhagen and Wagenmakers (2014), normal approximation: how much more
/// likely ours is if the printed estimate, with its error, is right than if the null value is: values above 1
/// favour the printed effect. Throws Error if our standard error is 0.
double replication_bayes_factor(double ours, double ours_se, double printed, double printed_se, double null);

/// Holm's (1979) adjusted p-values of a family, in the order given: below a level where the step-down test of
/// the whole family rejects at it. Throws Error for p-values outside 0 to 1.
std::vector<double> holm_adjusted(std::span<const double> p_values);

/// One study of a meta-analysis.
struct Study {
  double estimate = 0;
  double standard_error = 0;  ///< above 0
};

/// A mean of studies.
struct MetaEstimate {
  double mean = 0, standard_error = 0;
  Interval interval;
  double tau = 0;  ///< standard deviation of the true effects; 0 for a fixed effect
  double q = 0;    ///< Cochran's heterogeneity statistic, at the fixed-effect weights
  double q_p = 1;  ///< its upper tail, chi-squared with one degree of freedom less than studies
};

/// The mean weighted by inverse variances: one true effect. Throws Error if there is no study, or one
/// without a finite estimate and an error above 0.
MetaEstimate fixed_effect(std::span<const Study> studies, double level = 0.95);

/// The random-effects mean with the between-study variance of Paule and Mandel (1982), the one at which the
/// generalised Q statistic equals its expectation, 0 if Q is below it. Normal interval. Throws Error as
/// fixed_effect does, and for one study alone.
MetaEstimate random_effects(std::span<const Study> studies, double level = 0.95);

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
/// collections together are. Throws Error if prior_words is not above 0, and where a word occurs in
/// neither collection.
std::vector<Keyness> keyness(const std::vector<WordCount>& counts, double prior_words);

}  // namespace computedivide
