#pragma once

#include <array>
#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "computedivide/team.hpp"
#include "data/works/work.hpp"

namespace computedivide {

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

}  // namespace computedivide
