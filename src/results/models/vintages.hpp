#pragma once

#include <array>
#include <filesystem>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "computedivide/numbers.hpp"
#include "data/published.hpp"
#include "pipeline/step.hpp"
#include "plot/figure.hpp"
#include "results/models/fig1.hpp"
#include "results/models/large_models.hpp"

namespace computedivide {

inline constexpr std::array<std::string_view, 2> vintages_reads{"model_vintages", "published"};
inline constexpr std::array<std::string_view, 5> vintages_parameters{
    "until", "highly_cited", "window", "min_contemporaries", "large_models_population"};

/// The step "vintages": vintages.csv, vintages.gp and vintages.numbers.json.
void run_vintages(const Inputs& inputs, Outputs& outputs);

/// The models table of one vintage of the data set.
struct VintageTable {
  std::string name;  ///< "2023-03"
  std::vector<Model> models;
  std::set<std::string> absent;  ///< fields that the table has no column for
};

/// The tables among the files, by date; each `<file>` has its name as "vintage" in `<file>.provenance.json`.
std::vector<VintageTable> read_vintages(const std::vector<std::filesystem::path>& files);

/// One number of Figure 1 or section 2.2 in one vintage.
struct VintageNumber {
  std::string result;    ///< "fig1" or "large_models"
  std::string headline;  ///< its name there
  std::string vintage;
  std::string last;  ///< the latest publication until `until` in the vintage, as a date
  Number number;
};

/// Every headline in every vintage: by headline, then by date of the vintage. Does no input or output.
std::vector<VintageNumber> vintage_numbers(const std::vector<VintageTable>& vintages, const Fig1Options& fig1,
                                           const LargeModelsOptions& large);

/// The drawing with its table: one panel per headline, with the paper's value if it has one.
Figure draw_vintages(const std::vector<VintageNumber>& numbers, std::span<const PublishedNumber> published,
                     const SourceInfo& source);

}  // namespace computedivide
