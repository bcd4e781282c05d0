#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "computedivide/numbers.hpp"
#include "pipeline/step.hpp"
#include "results/papers/release/release_sample.hpp"

namespace computedivide {

inline constexpr std::array<std::string_view, 2> neurips2021_reads{"ingest.papers", "hardware"};

/// The step "neurips2021": neurips2021.csv, .md, .tex (where there are annotated papers),
/// neurips2021_left_out.csv, neurips2021.numbers.json.
void run_neurips2021(const Inputs& inputs, Outputs& outputs);

/// A group of the sample: how many were annotated, and of how many the training compute is known.
struct SampleGroup {
  std::string name;         ///< "industry_coauthor"
  std::string label;        ///< "With an industry co-author"
  std::string of;           ///< the question that makes the group; "" for all papers
  bool is_unknown = false;  ///< the papers whose answer is not known: no part of the shares
  std::int64_t papers = 0, with_compute = 0;
};

struct Neurips2021 {
  std::vector<SampleGroup> groups;  ///< all, then by industry co-author and by Chinese lab: yes, no, unknown
  LeftOut left_out;
  std::vector<Number> numbers;
};

/// Counts and shares from all annotated papers, or whichever papers of the year; does no input or output.
Neurips2021 compute_neurips2021(const std::vector<Paper>& papers, bool all_papers = false);

/// The table: one row per group, with its share of the annotated papers, its share of those with compute, and
/// the share of it with compute, each with its interval.
std::string neurips2021_csv(const Neurips2021& sample);
std::string neurips2021_markdown(const Neurips2021& sample, std::string_view note);
std::string neurips2021_latex(const Neurips2021& sample, std::string_view note);

}  // namespace computedivide
