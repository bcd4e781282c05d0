#pragma once

#include <filesystem>
#include <span>
#include <string>
#include <vector>

#include "pipeline/step.hpp"

namespace computedivide {

/// Every step of the study, in the paper's order, which is also an order in which they can run.
std::span<const Step> study_steps();

/// Every choice that the paper leaves open, with its default in each profile.
std::span<const ParameterSpec> parameter_specs();

const ParameterSpec* find_parameter(std::string_view name);

/// The user's options on where data are; empty paths for options not given.
struct SourceOptions {
  std::filesystem::path models;
  std::vector<std::filesystem::path> works;   ///< files and folders
  std::vector<std::filesystem::path> papers;  ///< annotations, author rows and the census of NeurIPS 2019
  std::filesystem::path hardware;
  std::filesystem::path data;
  std::filesystem::path clusters;
};

/// All sources of the study, each resolved to the first that exists of: the option, the folder --data, the
/// cache that fetch fills (base/files.hpp), the shipped default. A file that an option names must be there:
/// Error otherwise.
std::vector<Source> resolve_sources(const SourceOptions& options);

/// Reads the small sources and lists of words, so that errors in them are reported before a run writes
/// anything. Throws Error for such errors.
void check_small_sources(std::span<const Source> sources);

/// One line per source of data: its name, where its files are from, their names and how many rows they have.
std::vector<std::string> describe_sources(const std::vector<Source>& sources);

}  // namespace computedivide
