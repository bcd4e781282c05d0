#pragma once

#include <array>
#include <cstdint>
#include <map>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "computedivide/numbers.hpp"
#include "computedivide/papers.hpp"
#include "data/papers/hardware.hpp"
#include "data/published.hpp"
#include "pipeline/step.hpp"
#include "plot/figure.hpp"
#include "results/papers/release/release_sample.hpp"

namespace computedivide {

inline constexpr std::array<std::string_view, 3> fig2_reads{"ingest.papers", "hardware", "published"};
inline constexpr std::array<std::string_view, 4> fig2_parameters{"fig2_year", "precision", "unstated_devices",
                                                                 "seed"};

/// The step "fig2". Without a paper to draw there is no script, and the numbers say why they have no value.
void run_fig2(const Inputs& inputs, Outputs& outputs);

struct Fig2Options {
  int year = 2021;                 ///< of the conference
  std::string precision = "best";  ///< as peak_flops takes it
  bool unstated_is_one = false;  ///< a paper that names a device without a count has one; else it is left out
  std::uint64_t seed = 1;
  std::size_t replicates = 2000;  ///< of the bootstrap
};

struct PaperSetup {
  std::size_t paper = 0;            ///< its place in the vector of all papers
  std::optional<PaperTopic> topic;  ///< nothing where it is not known
  bool industry = false;            ///< an author is from industry
  std::size_t accelerator = 0;      ///< its place in the hardware table
  double devices = 0;               ///< chips: the count times the devices that the name stands for
  double peak_flops = 0;            ///< of all of them
  std::string id = {};              ///< the paper's
  std::string title = {};           ///< the paper's; empty if it is not known
};

/// The papers of one topic and kind of team.
struct SetupGroup {
  std::optional<PaperTopic> topic;
  bool industry = false;
  std::vector<std::size_t> setups;  ///< places in Fig2::setups, by peak, then as in the file
  double mean = 0;                  ///< arithmetic mean of peak FLOP/s; 0 if there is none
  double geometric_mean = 0;
};

struct Fig2 {
  std::vector<PaperSetup> setups;                       ///< in the file's order
  std::vector<SetupGroup> groups;                       ///< topics in their order, academic before industry
  LeftOut left_out;                                     ///< papers by the first reason that keeps each out
  std::map<std::string, std::int64_t> unknown_devices;  ///< papers by device cells that are not a known name
  std::vector<Number> numbers;                          ///< for the ledger, then details
};

/// The peaks of the papers of a topic, or of all, by kind of team.
struct Peaks {
  std::vector<double> academic, industry;
};
Peaks peaks_of(const Fig2& fig2, const std::optional<PaperTopic>& only = {});

/// How many annotated papers of the year have no set-up, for whatever reason.
std::int64_t left_out_of_year(const Fig2& fig2);

/// The set-ups alone, and what was left out. Throws Error for an unknown precision.
Fig2 find_setups(const std::vector<Paper>& papers, const std::vector<Accelerator>& hardware,
                 const Fig2Options& options);

/// All of Figure 2 from all papers; does no input or output. Throws Error for an unknown precision.
Fig2 compute_fig2(const std::vector<Paper>& papers, const std::vector<Accelerator>& hardware,
                  const Fig2Options& options);

/// How many academic papers are drawn to find what the share above the best of them depends on.
inline constexpr std::array<std::size_t, 4> academic_papers_drawn{25, 50, 100, 200};

/// The share of `industry` above the best of `drawn` of `academic`, expected over all ways to draw them
/// without replacement. There must be some of `industry`, and `drawn` is at most the size of `academic`.
double expected_share_above_best(std::span<const double> industry, std::span<const double> academic,
                                 std::size_t drawn);

/// The numbers, all of them missing with a reason where there are no papers for them.
std::vector<Number> fig2_numbers(const Fig2& fig2, const Fig2Options& options);

/// "nlp_speech" or "unknown", and "academic" or "industry", for files.
std::string_view topic_name(const std::optional<PaperTopic>& topic);
std::string_view team_name(bool industry);

/// "Language and speech", for the figure; "Topic not known".
std::string_view topic_title(const std::optional<PaperTopic>& topic);

Table fig2_table();

/// The drawing with its table. There must be a paper.
Figure draw_fig2(const Fig2& fig2, const std::vector<Accelerator>& hardware, const Fig2Options& options,
                 const SourceInfo& papers_source, const SourceInfo& hardware_source,
                 std::span<const PublishedNumber> published = {});

}  // namespace computedivide
