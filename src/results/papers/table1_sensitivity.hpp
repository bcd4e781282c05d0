#pragma once

#include <cstdint>
#include <filesystem>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "computedivide/numbers.hpp"
#include "computedivide/team.hpp"
#include "results/papers/release_sample.hpp"

namespace computedivide {

/// The code flag of a paper by the index's language model and by people.
struct JudgedCode {
  TeamType team = TeamType::unknown;  ///< by people
  bool model = false;
  bool people = false;
};

/// The papers with both answers; none where the file is empty. Throws Error, with line and column, for a cell
/// that is neither yes, no nor blank.
std::vector<JudgedCode> read_judged(const std::filesystem::path& csv);

/// Table 1's coefficient under other choices.
struct Table1Sensitivity {
  std::string csv;  ///< one row per choice, the reason where it has no estimate
  std::vector<Number> numbers;
};

/// Of the papers of NeurIPS in the table of facts; `population` is experimental or all.
Table1Sensitivity table1_sensitivity(std::span<const PaperFacts> papers, std::span<const JudgedCode> judged,
                                     std::string_view population, std::uint64_t seed);

}  // namespace computedivide
