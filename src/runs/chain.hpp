#pragma once

#include <string>
#include <vector>

#include "pipeline/record.hpp"

namespace computedivide {

/// A step of a record that does not fit the others.
struct BrokenLink {
  std::string step;  ///< its id
  std::string what;  ///< "was made from another 'models.csv' than step 'ingest.models' has made …"
};

/// The steps that were not made from what the record holds: the outputs of the steps before them, the sources
/// and the parameters of the last run. Empty for the record of one run; a folder in which only some steps
/// were made again from other data or with other parameters is a mixed run, whose figures and tables are not
/// of one study.
std::vector<BrokenLink> broken_links(const WrittenRecord& written);

}  // namespace computedivide
