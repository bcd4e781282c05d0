#pragma once

#include <array>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "computedivide/numbers.hpp"
#include "data/published.hpp"
#include "pipeline/step.hpp"
#include "plot/figure.hpp"
#include "results/fits.hpp"
#include "results/papers/release/release_fit.hpp"
#include "results/papers/release/release_sample.hpp"

namespace computedivide {

inline constexpr std::array<std::string_view, 2> fig6_reads{"ingest.papers", "published"};
inline constexpr std::array<std::string_view, 1> fig6_parameters{"fig6_population"};

/// The step "fig6": fig6.csv and fig6.gp (where there are papers), fig6_fits.csv (one row per fit),
/// fig6_left_out.csv, fig6.numbers.json.
void run_fig6(const Inputs& inputs, Outputs& outputs);

/// The conferences of Figure 6: those of Table 1's dummies and their base.
inline constexpr int fig6_first_year = 2017;
inline constexpr int fig6_last_year = 2021;

/// Papers whose fraction of industry authors lies in one bin: none, up to a third, up to two thirds, less
/// than all, all.
struct ReleaseBin {
  double mean_frac_industry = 0;
  std::int64_t n = 0, code = 0;
};

/// The linear probability model of code release on the fraction of industry authors in one year, or in all.
struct ReleaseFit {
  std::optional<int> year;       ///< nothing: all years
  std::vector<ReleaseBin> bins;  ///< those with papers
  std::int64_t n = 0, code = 0;
  std::optional<Estimate> slope;  ///< HC3 standard error, t interval
  double intercept = 0;
  std::vector<LinePoint> line;  ///< from 0 to 1, not cut at shares of 0 and 1
  std::string reason;           ///< why there is no slope
};

/// "2019", or "all", for files and names.
std::string name_of_year(const ReleaseFit& fit);

struct Fig6 {
  std::vector<ReleaseFit> fits;      ///< 2017 to 2021, then all of these years
  std::vector<ReleaseFit> later;     ///< each further year with papers, in no line of all years
  std::optional<ReleaseFit> census;  ///< for 2019, if it is available
  LeftOut left_out;
  std::vector<Number> numbers;  ///< for the ledger
};

/// Fits and numbers. Papers before 2017 are left out and counted in `left_out`, to which the reasons that
/// made the sample are added by the caller. `census`: the papers of one year under another measure, or none.
Fig6 compute_fig6(const std::vector<CodeReleaseRow>& rows, const std::vector<CodeReleaseRow>& census = {});

/// The fits of the years and of all of them, then those of later years.
std::vector<const ReleaseFit*> fits_of(const Fig6& fig6);

/// The papers in bins of the fraction of industry authors, those without papers left out.
std::vector<ReleaseBin> release_bins(const std::vector<CodeReleaseRow>& rows);

/// How much less often papers from industry alone release code than those without industry authors: relative
/// to the latter (Katz's interval), and in percentage points (Newcombe's).
std::vector<Number> less_likely_numbers(const std::vector<CodeReleaseRow>& rows);

/// The drawing with its table. There must be a paper.
Figure draw_fig6(const Fig6& fig6, const ReleaseSample& sample,
                 std::span<const PublishedNumber> published = {});

}  // namespace computedivide
