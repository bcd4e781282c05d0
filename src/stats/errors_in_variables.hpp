#pragma once

#include <optional>
#include <span>
#include <string>

#include "stats/bootstrap.hpp"
#include "stats/within.hpp"

namespace computedivide {

/// A cell of a panel whose x and y are means with known sampling errors.
struct NoisyRow {
  WithinRow row;
  double x_variance = 0;     ///< sampling variance of x
  double xy_covariance = 0;  ///< sampling covariance of x and y, which share observations
};

/// A slope corrected for the measurement error of x.
struct CorrectedSlope {
  std::optional<double> slope;        ///< nothing where the corrected variance of x is not above 0
  std::optional<double> uncorrected;  ///< nothing where x does not vary beside the effects
  double reliability = 0;  ///< share of the variance of x beside the effects that is not sampling error
  std::string reason;      ///< why there is no slope
};

/// The errors-in-variables slope by moments, after the effects: (Sxy - Σ m w c) / (Sxx - Σ m w v), with v the
/// sampling variances, c the covariances, w the weights, and m the part of an error's variance that the
/// effects leave (1 less the leverage).
CorrectedSlope corrected_slope(std::span<const NoisyRow> rows, WithinEffects effects);

/// Its percentile interval and standard error, groups drawn with replacement.
struct CorrectedSlopeInterval {
  std::optional<Interval> interval;
  double standard_error = 0;
  std::size_t failed = 0;  ///< resamples without a slope
  std::string reason;      ///< why there is no interval
};

/// A group that is drawn twice is two groups. No interval where more than one resample in twenty has no
/// slope: those that are missing would be the widest.
CorrectedSlopeInterval corrected_slope_interval(std::span<const NoisyRow> rows, WithinEffects effects,
                                                const BootstrapOptions& options = {}, double level = 0.95);

}  // namespace computedivide
