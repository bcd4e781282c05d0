#pragma once

#include <filesystem>
#include <span>
#include <string>
#include <string_view>

#include "computedivide/pipeline/record.hpp"
#include "computedivide/pipeline/step.hpp"

namespace computedivide {

/// What the descriptor of a crate conforms to; the one reference that leads out of the graph.
inline constexpr std::string_view crate_specification = "https://w3id.org/ro/crate/1.1";

/// The identifier of this program in a crate.
inline constexpr std::string_view crate_program_id = "#computedivide";

/// What a crate says of the study, which the driver does not know.
struct CrateStudy {
  std::string name;             ///< of the folder as a whole
  std::string description;      ///< of the same, one or two sentences
  std::string terms;            ///< how the folder may be used
  std::string program_license;  ///< SPDX identifier: "MIT"
  std::string paper_id;         ///< of the paper that is checked: a DOI as a URL
  std::string paper_title;      ///< its title
  std::string paper_year;       ///< its year of publication
};

/// The crate of an output folder as JSON-LD: RO-Crate 1.1, profile Process Run Crate 0.5. One action for the
/// run and one a step; outputs by their names, inputs by their content (ni:///sha-256;…), each with SHA-256
/// and size; programs with their versions. `date` is the day of publication as ISO 8601, empty where it is
/// not known; `run_json` the text of the record. Throws Error where the record is a mixed run or the sources
/// are not those of the record.
std::string make_crate(const WrittenRecord& written, std::string_view run_json, std::span<const Step> steps,
                       std::span<const Source> sources, const CrateStudy& study, std::string_view date);

/// Reads the folder's run.json and writes ro-crate-metadata.json beside it, under the folder's lock. The day
/// of publication is that of SOURCE_DATE_EPOCH, where that is set. Throws Error as make_crate(), and where
/// SOURCE_DATE_EPOCH is no number of seconds.
void write_crate(const std::filesystem::path& folder, std::span<const Step> steps,
                 std::span<const Source> sources, const CrateStudy& study);

/// Whether the folder has a crate that does not name its run.json by content: another run followed the one
/// that the crate describes.
bool is_crate_stale(const std::filesystem::path& folder);

/// A file's name as the identifier of its entity: a relative URI reference, in which all that has a meaning
/// in URIs or is not UTF-8 is percent-encoded, and letters of other scripts stay.
std::string crate_id(std::string_view file_name);

/// A content as the identifier of its entity, by its SHA-256 in hexadecimal digits: "ni:///sha-256;" and the
/// digest in base64url without padding (RFC 6920).
std::string content_id(std::string_view sha256);

}  // namespace computedivide
