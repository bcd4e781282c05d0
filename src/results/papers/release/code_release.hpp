#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "data/published.hpp"
#include "pipeline/step.hpp"
#include "plot/figure.hpp"
#include "results/papers/release/release_fit.hpp"
#include "results/papers/release/release_sample.hpp"
#include "stats/compare.hpp"

namespace computedivide {

inline constexpr std::array<std::string_view, 2> code_release_reads{"ingest.papers", "published"};

/// The step "code_release": code_release.csv and code_release.gp (where there is an estimate),
/// code_release_left_out.csv, code_release.numbers.json.
void run_code_release(const Inputs& inputs, Outputs& outputs);

/// Table 1's coefficient on the papers of one venue and year.
struct ReleaseStudy {
  std::string venue;
  int year = 0;
  bool census = false;  ///< code as the conference's own census has it
  std::int64_t n = 0;
  std::int64_t code = 0;             ///< papers that release it
  std::optional<Estimate> estimate;  ///< of the fraction of industry authors
  std::string reason;                ///< why there is none
};

struct VenueMean {
  std::string venue;
  MetaEstimate mean;
};

struct ReleaseStudies {
  std::vector<ReleaseStudy> studies;  ///< by venue and year, the census last
  std::optional<MetaEstimate> mean;   ///< of all but the census, where two or more have an estimate
  std::vector<VenueMean> venues;      ///< with two or more estimates
  LeftOut left_out;
  std::vector<Number> numbers;
};

/// A study per venue and year of the table of facts, experimental papers alone, and one of the census; does
/// no input or output.
ReleaseStudies compute_code_release(std::span<const PaperFacts> papers,
                                    const std::vector<CodeReleaseRow>& census);

/// The drawing with its table. There must be an estimate.
Figure draw_code_release(const ReleaseStudies& result, const SourceInfo& source,
                         std::span<const PublishedNumber> published = {});

}  // namespace computedivide
