#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "data/papers/hardware.hpp"
#include "data/published.hpp"
#include "pipeline/step.hpp"
#include "plot/figure.hpp"
#include "results/papers/fig2.hpp"
#include "results/papers/release/release_sample.hpp"

namespace computedivide {

inline constexpr std::array<std::string_view, 3> hardware_divide_reads{"ingest.papers", "hardware",
                                                                       "published"};
inline constexpr std::array<std::string_view, 2> hardware_divide_parameters{"precision", "unstated_devices"};

/// The step "hardware_divide": hardware_divide.csv and hardware_divide.gp (where a year has a
/// ratio with an interval), hardware_divide_left_out.csv, hardware_divide.numbers.json.
void run_hardware_divide(const Inputs& inputs, Outputs& outputs);

/// The peak FLOP/s of the papers of one kind of team in a year.
struct TeamPeaks {
  std::int64_t n = 0;
  double geometric_mean = 0;
  std::array<double, 4> quantiles{};  ///< 25, 50, 75 and 95 %
};

/// One year of one venue, or of all venues.
struct DivideYear {
  std::string venue;  ///< blank for all
  int year = 0;
  TeamPeaks academic, industry;
  std::optional<double> ratio;      ///< of geometric means, industry over academic; none from too few papers
  std::optional<double> low, high;  ///< Welch's interval on the log scale; none if no peak varies
  std::int64_t above_best_academic = 0;  ///< papers with industry above the best academic set-up, if any
};

struct HardwareDivide {
  std::vector<DivideYear> years;  ///< of all venues, then of each
  LeftOut left_out;
  std::vector<Number> numbers;
};

/// From the papers of the table of facts; `options.year` is not used. Does no input or output.
HardwareDivide compute_hardware_divide(std::span<const PaperFacts> papers,
                                       const std::vector<Accelerator>& hardware, const Fig2Options& options);

/// The drawing with its table. A year of all venues must have a ratio with an interval; a ratio without
/// one is left out.
Figure draw_hardware_divide(const HardwareDivide& divide, const SourceInfo& source,
                            std::span<const PublishedNumber> published = {});

}  // namespace computedivide
