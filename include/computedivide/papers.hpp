#pragma once

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "computedivide/provenance.hpp"

namespace computedivide {

/// What a NeurIPS paper is about, as Figure 2 groups them.
enum class PaperTopic { nlp_speech, vision, other };

/// "nlp_speech", for files.
std::string_view name_of(PaperTopic topic);

/// One annotated paper. All but id and year may be unknown.
struct Paper {
  std::string id;  ///< unique in a file
  std::string title;
  int year = 0;  ///< 1987 (the first NeurIPS) to 2100
  std::optional<PaperTopic> topic;
  std::optional<std::int64_t> n_authors;           ///< at least 1
  std::optional<std::int64_t> n_industry_authors;  ///< at most n_authors, where both are known
  std::optional<bool> chinese_lab;
  std::optional<bool> novel_model;
  std::optional<bool> code_released;
  std::string device;
  std::optional<std::int64_t> n_devices;  ///< at least 1
  std::optional<double> training_hours;   ///< above 0
  std::optional<double> training_flop;    ///< above 0
  std::optional<bool> mentions_bert;
  std::optional<bool> studies_bert;  ///< never true where mentions_bert is false
  std::string source;                ///< optional column: begins with "simulated" in synthetic tables
};

/// An annotations file, read.
struct PapersFile {
  std::vector<Paper> papers;           ///< in the file's order
  std::vector<std::string> remarks;    ///< what was not read: "column 'notes' is not read"
  SourceKind kind = SourceKind::real;  ///< synthetic if a row's source says "simulated"
};

/// Reads the annotations. Throws Error, with file, line and column, for a missing or double column,
/// a blank id or year, an id that occurs twice, a cell that is not what its column holds, cells that
/// contradict each other, and a file without rows.
PapersFile read_papers(const std::filesystem::path& path);

/// The same from memory; `name` is used for the file in messages.
PapersFile read_papers(std::string_view text, std::string name);

/// The papers in the same schema; read_papers reads it back to the same papers.
std::string papers_to_csv(const std::vector<Paper>& papers);

}  // namespace computedivide
