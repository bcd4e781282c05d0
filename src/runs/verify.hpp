#pragma once

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <map>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "pipeline/record.hpp"
#include "pipeline/step.hpp"

namespace computedivide {

/// How much a finding weighs: a problem says that the folder is not what run.json says; a note says something
/// that a reader should know, which may be intended.
enum class FindingKind { problem, note };

/// "problem" or "note".
std::string_view name_of(FindingKind kind);

/// One thing found in an output folder, in the words of an error message.
struct Finding {
  FindingKind kind = FindingKind::problem;
  std::string where;  ///< the file ("fig1.csv"), or the part of run.json ("run.json: step 'fig1'")
  std::string what;   ///< what is wrong with it
};

/// What was checked in an output folder, and what was found, in the order of the checks.
struct Verification {
  bool is_readable = false;  ///< run.json is there and well formed; if not, nothing else was checked
  WrittenRecord written;
  std::size_t files = 0;    ///< outputs that were read
  std::uint64_t bytes = 0;  ///< and their size
  std::vector<Finding> findings;

  /// Findings of this kind.
  std::size_t count(FindingKind kind) const;
};

/// Checks an output folder against its run.json: that it is as the program writes it; that every output is
/// there with its size and SHA-256; which files are not listed; that every step was made from the outputs,
/// sources and parameters that run.json holds now, so that the folder is of one run; that the fingerprints
/// follow from the record; that the numbers files are of schema 1 and named after their result; that
/// datapackage.json, if there is one, names the same files. Reads only: writes nothing, takes no lock.
/// Throws Error if there is no such folder.
Verification verify_folder(const std::filesystem::path& folder);

/// Notes which sources now have a different digest than in the record, are no longer there, or are new, and
/// if the folder was made by a different program.
void verify_origin(Verification& verification, std::span<const Source> sources, std::string_view version,
                   std::string_view source_digest);

/// A problem for each of these outputs (name, text) whose content in the folder differs: they were recomputed
/// from the folder's other files. Names that the record does not list are skipped.
void verify_recomputed(Verification& verification, const std::filesystem::path& folder,
                       const std::map<std::string, std::string>& recomputed);

}  // namespace computedivide
