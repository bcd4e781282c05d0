#pragma once

#include <cstdio>
#include <filesystem>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "computedivide/data/gzip.hpp"
#include "computedivide/data/stream.hpp"
#include "score/features_row.hpp"
#include "score/pass.hpp"
#include "score/settings_line.hpp"

namespace computedivide {

/// The settings of a table made with these options.
Settings features_settings(const ReadOptions& read, const ScoreOptions& score);

/// One file of works in a table of features.
struct FeaturesInput {
  FileReport report;
  std::uint64_t offset = 0;  ///< where its compressed rows begin in the table's file
  std::uint64_t bytes = 0;   ///< how long they are
};

/// The head of a table of features.
struct FeaturesTable {
  std::filesystem::path path;
  Settings settings;
  std::vector<FeaturesInput> inputs;
};

/// Reads the head of a table; nothing for a file that is none. Throws Error for a table that is damaged, or
/// that was not written by FeaturesFile.
std::optional<FeaturesTable> read_features_table(const std::filesystem::path& path);

/// Throws Error that names the file and what differs, unless the table holds all that `wanted` asks for: the
/// same lists, at least its years, and a score floor no higher.
void check_features_table(const FeaturesTable& table, const Settings& wanted);

/// The rows of one file of works in a table, one after another.
class FeaturesRows {
 public:
  /// Opens the table at the rows of one of its inputs.
  FeaturesRows(const FeaturesTable& table, const FeaturesInput& input);

  /// The next line, without its end; false behind the last. Throws Error where the file ends too early.
  bool next(std::string_view& row);

  /// "features.csv.gz: a.jsonl, row 12".
  std::string where() const;

  /// Bytes of the table's file taken so far.
  std::uint64_t file_bytes() const;

 private:
  const FeaturesTable& table_;
  const FeaturesInput& input_;
  ByteStream stream_;
  std::string text_;
  std::size_t at_ = 0;
  std::uint64_t row_ = 0;
};

/// Writes a table of features. The rows of each file of works are gzip members of their own behind the head,
/// so that a reader finds them without the ones before. Nothing is at the path before commit(), and nothing
/// stays where that is not called.
class FeaturesFile {
 public:
  /// Begins a table that will stand at `path`; until then its rows are in a hidden file beside it.
  FeaturesFile(std::filesystem::path path, const ReadOptions& read, const ScoreOptions& score);
  ~FeaturesFile();
  FeaturesFile(const FeaturesFile&) = delete;
  FeaturesFile& operator=(const FeaturesFile&) = delete;

  /// Adds a work; places of topics are those in `topics`.
  void add(const ScoredWork& work, const std::vector<std::string>& topics);

  /// Ends the rows of one file of works.
  void end_file(const FileReport& report);

  /// Writes the table.
  void commit();

 private:
  void flush();
  void write(std::string_view bytes);
  std::string head() const;

  std::filesystem::path path_;
  std::filesystem::path body_path_;
  std::FILE* body_ = nullptr;
  Settings settings_;
  std::vector<std::string> columns_;
  FeaturesRowWriter rows_;
  std::string text_;
  std::optional<Deflater> deflater_;
  std::uint64_t bytes_ = 0;  // of the file of works at hand, compressed
  std::vector<FeaturesInput> inputs_;
};

}  // namespace computedivide
