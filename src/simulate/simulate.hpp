#pragma once

#include <array>
#include <cmath>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "computedivide/papers.hpp"
#include "computedivide/team.hpp"
#include "data/works/work.hpp"

namespace computedivide {

/// Random numbers for one work: a 64-bit mix of a counter (Steele et al. 2014, "SplitMix"), whole-number
/// arithmetic only, so that every machine draws the same.
class Draws {
 public:
  Draws(std::uint64_t seed, std::uint64_t number) : state_(mix(seed) ^ mix(number + 0x632BE59BD9B4E019U)) {}
  explicit Draws(std::uint64_t state) : state_(state) {}

  std::uint64_t next() { return mix(state_ += 0x9E3779B97F4A7C15U); }
  std::uint32_t bits() { return static_cast<std::uint32_t>(next() >> 32U); }
  /// From 0 to bound − 1; bound is positive and far below 2³².
  std::uint32_t below(std::uint32_t bound) {
    return static_cast<std::uint32_t>((std::uint64_t{bits()} * bound) >> 32U);
  }
  /// From 0 up to but not including 1.
  double share() { return static_cast<double>(next() >> 11U) * 0x1p-53; }
  /// Whether an event of this chance happens.
  bool happens(double chance) { return share() < chance; }
  /// Mean 0, standard deviation 1: the sum of twelve uniform numbers minus six.
  double normal() {
    double sum = -6;
    for (int i = 0; i < 12; ++i) sum += share();
    return sum;
  }

 private:
  static std::uint64_t mix(std::uint64_t z) {
    z = (z ^ (z >> 30U)) * 0xBF58476D1CE4E5B9U;
    z = (z ^ (z >> 27U)) * 0x94D049BB133111EBU;
    return z ^ (z >> 31U);
  }
  std::uint64_t state_;
};

/// Rounded, so that the last digit of a machine's exp() changes nothing.
inline double to_millionths(double value) { return std::round(value * 1e6) / 1e6; }

/// How large records are and how many of them pass the filters: small (short abstracts, few fields),
/// ordinary (about 12 kB, most pass), snapshot (as ordinary, one in six passes).
enum class WorksMix { small, ordinary, snapshot };

/// What simulated works are planted with.
struct WorksDesign {
  std::uint64_t seed = 1, works = 10'000;
  std::size_t topics = 25;
  int first_year = 2012, last_year = 2021;
  double elasticity = -0.173;  ///< of the academic-only share to compute terms per abstract, within topics
  double growth_academic = 0.178;  ///< of terms per academic-only abstract, from first to last year
  double growth_industry = 0.330;  ///< of terms per abstract with industry
  double term_spread = 0.1;        ///< standard deviation of log terms per topic and year around that growth
  double share_spread = 0.05;      ///< and of the log share around its line
  bool dirt = false;               ///< records with every quirk of real sources, each counted
  WorksMix mix = WorksMix::ordinary;
};

/// What is odd about a record.
enum class Dirt {
  none,
  string_scores,   ///< concept scores as strings
  wrapped_index,   ///< {"IndexLength": n, "InvertedIndex": {…}}
  index_as_text,   ///< the index as a JSON string
  escapes,         ///< letters of tokens as \u escapes
  gaps,            ///< positions with gaps
  odd_types,       ///< institution types in upper case; for other teams, an unknown type
  lone_surrogate,  ///< half a character in the name of a concept that is not a topic
  long_line,       ///< a record of more than a megabyte
  broken_line      ///< a record that is cut
};
inline constexpr std::size_t dirt_count = 10;

/// One work, drawn but not written.
struct SimulatedWork {
  std::uint64_t number = 0;  ///< from 0
  std::uint64_t id = 0;      ///< the number in its OpenAlex id
  std::optional<Drop> drop;  ///< the filter that it fails
  Dirt dirt = Dirt::none;
  std::size_t topic = 0;
  int year = 0;
  TeamType team = TeamType::unknown;
  std::vector<std::uint16_t> terms;  ///< the compute terms that occur, in the order of the text
  std::uint32_t fillers = 0;         ///< words beside them
  bool neural = false;               ///< the text names deep neural networks
  std::uint64_t state = 0;           ///< state of its random numbers, for what is drawn when it is written
};

/// A design with everything that all works share: cells of topics and years, with their shares and means.
struct WorksPlan {
  WorksDesign design;
  std::vector<std::string> topics;  ///< their names, as many as the design asks for
  std::vector<std::string> terms;   ///< the compute terms that the texts use, as in the lexicon

  /// Throws Error for an impossible design.
  WorksPlan(const WorksDesign& planned, std::vector<std::string> topic_names,
            std::vector<std::string> compute_terms);

  /// The work of this number: depends on the design and the number alone.
  SimulatedWork draw(std::uint64_t number) const;

  /// Appends the work's record and a line end.
  void write(const SimulatedWork& work, std::string& out) const;

  /// What is planted in a topic's year: the academic-only share among works with a known team, and the mean
  /// terms of works without and with industry.
  struct Cell {
    double academic_share = 0, mean_academic = 0, mean_industry = 0;
    std::array<std::vector<std::uint32_t>, 2> terms_below;  ///< cumulative chances, times 2³²
  };
  /// The cell of a topic, by its place, and a year of the design.
  const Cell& cell(std::size_t topic, int year) const;

 private:
  Cell make_cell(std::size_t topic, int year) const;

  std::vector<Cell> cells_;
};

/// The shipped topics that a design requests: the three whose elasticities the paper prints, and others
/// spread evenly over the whole lexicon. Throws Error if there are not that many.
std::vector<std::string> topics_of_design(const WorksDesign& design);

/// How many of the works fail each filter, and how many records have each kind of dirt.
struct PlantedTally {
  std::array<std::uint64_t, drop_count> dropped{};
  std::array<std::uint64_t, dirt_count> dirt{};
  std::uint64_t counted = 0;
};

/// Writes all works of a plan, in their order, as JSON lines: to `sink`, piece by piece, the same bytes for
/// any number of threads; with `compress` each piece is a gzip member.
PlantedTally write_works(const WorksPlan& plan, unsigned threads, bool compress,
                         const std::function<void(std::string_view)>& sink,
                         const std::function<void(std::uint64_t)>& progress);

/// A year of NeurIPS for Figure 5: all its papers, those that mention BERT, and those that study it.
struct SimulatedBertYear {
  int year = 0;
  std::size_t papers = 0, mentions = 0, studies = 0;
};

/// What simulated papers are planted with; sizes are exact, rates are chances.
struct PapersDesign {
  std::uint64_t seed = 1;

  // Table 1 and Figure 6: a sample of NeurIPS 2017 to 2021.
  std::size_t novel_models = 94;   ///< papers in Table 1
  std::size_t code_sample = 565;   ///< papers looked at; never fewer than novel_models
  std::size_t code_known = 519;    ///< of these, papers with a code flag, including those with a novel model
  double frac_industry = -1.52;    ///< coefficient of the fraction of authors from industry
  double n_authors = -0.00253;     ///< coefficient of the number of authors
  double code_rate = 69.0 / 94.0;  ///< chance that a paper of the sample releases code
  double mean_frac_industry = 0.27;   ///< mean fraction of authors from industry
  double academic_share = 43.0 / 94;  ///< share of papers without an author from industry

  // Figure 2: papers of NeurIPS 2021 that name their hardware.
  std::size_t setups = 900;
  double hardware_ratio = 5;  ///< mean peak FLOP/s with industry over that without (arithmetic means)

  // The sample of NeurIPS 2021 annotated for training compute.
  std::size_t annotated_2021 = 519;
  std::size_t with_compute_2021 = 109;
};

/// What the estimators should find.
struct PlantedPapers {
  double constant = 0;            ///< constant of the regression, chosen to give code_rate
  double academic_code_rate = 0;  ///< chance of code without an author from industry
  std::array<double, 5> years{};  ///< coefficients of 2017 (the base, 0) to 2021
  double hardware_ratio = 0, hardware_ratio_geometric = 0;
  double industry_above_best_academic = 0;  ///< share of set-ups above the best possible academic one
  std::array<SimulatedBertYear, 5> bert{};
};

/// The truth behind a design. Throws Error for an impossible design.
PlantedPapers planted_papers(const PapersDesign& design);

/// The papers, by year and number; depends on the design alone. Throws Error for an impossible design.
std::vector<Paper> simulate_papers(const PapersDesign& design);

// What they are drawn from.

inline constexpr std::array<SimulatedBertYear, 5> bert_years{{{2018, 1009, 4, 0},
                                                              {2019, 1428, 58, 19},
                                                              {2020, 1898, 121, 42},
                                                              {2021, 2334, 198, 65},
                                                              {2022, 2672, 245, 83}}};

struct SimulatedDevice {
  std::array<std::string_view, 3> names;  ///< as papers write it
  double chance;
  double peak;  ///< half precision on matrix units where it has them
};
inline constexpr std::array<SimulatedDevice, 6> simulated_devices{
    {{{"V100", "Tesla V100", "NVIDIA V100 GPU"}, 0.40, 1.25e14},
     {{"RTX 2080 Ti", "2080Ti", "GeForce RTX 2080 Ti"}, 0.25, 1.138e14},
     {{"A100", "NVIDIA A100", "A100 40GB"}, 0.12, 3.12e14},
     {{"GTX 1080 Ti", "1080Ti", "GeForce GTX 1080Ti"}, 0.10, 1.134e13},
     {{"Titan RTX", "TITAN RTX", "NVIDIA Titan RTX"}, 0.08, 1.305e14},
     {{"RTX 3090", "GeForce RTX 3090", "RTX3090"}, 0.05, 1.42e14}}};

}  // namespace computedivide
