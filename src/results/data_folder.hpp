#pragma once

#include <filesystem>
#include <map>
#include <string>
#include <vector>

namespace computedivide {

/// What a folder of data holds for the study.
struct DataFolder {
  std::map<std::string, std::vector<std::filesystem::path>> files;  ///< by the name of the source, sorted
  std::vector<std::filesystem::path> unknown;                       ///< what no source reads
};

/// Looks through a folder laid out as the cache is: models.csv and models/ (one table per vintage), works/,
/// conferences/, papers.csv, neurips/, reproducibility/, hardware.csv or hardware/, clusters.csv or
/// clusters/, arxiv_topics.csv, arxiv_companies.csv or narrowing/. Empty for a folder that does not exist.
DataFolder read_data_folder(const std::filesystem::path& folder);

/// "2024-10" in a name such as "epoch_full_2024-10.csv" or "pcd_2022-06-30.csv"; empty if there is none.
std::string vintage_in_name(const std::filesystem::path& file);

}  // namespace computedivide
