#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "computedivide/papers.hpp"
#include "pipeline/step.hpp"

namespace computedivide {

/// What results on NeurIPS papers read: the annotated papers, and where they come from.
struct Annotations {
  std::vector<Paper> papers;  ///< none where no annotations are given
  SourceInfo source;
};

/// From papers.csv and papers.provenance.json, as the step ingest.papers writes them.
Annotations read_annotations(const Inputs& inputs);

/// The reason of every number that annotations alone can give, where there are none.
inline constexpr std::string_view no_annotations =
    "no annotated papers; a papers file with annotations is needed";

/// How many papers a reason keeps out of what.
using LeftOut = std::map<std::string, std::size_t>;

/// As CSV: reason,papers.
std::string left_out_csv(const LeftOut& left_out);

}  // namespace computedivide
