#pragma once

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "base/files.hpp"
#include "data/gzip.hpp"
#include "score/pass.hpp"

namespace computedivide {

/// The columns of a table of features, themes included.
std::vector<std::string> features_columns(const ScoreOptions& options);

/// Writes works as rows of the table of features, one line each: RFC 4180, no line end inside a cell. Inside
/// cells ';' separates the entries of a list; '\' escapes ';' and '\', and line ends as \n and \r.
class FeaturesRowWriter {
 public:
  explicit FeaturesRowWriter(const ScoreOptions& options);

  /// Appends the work's row; the places of its topics are those in `topics`.
  void append(std::string& out, const ScoredWork& work, const std::vector<std::string>& topics);

 private:
  struct Cells;
  std::vector<std::string> terms_, columns_, themes_;
  std::string cell_;
};

class FeaturesRowReader {
 public:
  /// Topics are looked up in `topics`, which grows if the options have no list of topics.
  FeaturesRowReader(const ScoreOptions& options, std::vector<std::string>& topics);

  /// Reads a line without its end. Throws Error with `where` for a line that the writer cannot have written.
  void read(std::string_view row, ScoredWork& work, std::string_view where);

  /// The place of the topic's name in `topics`.
  std::uint32_t topic_place(std::string_view name, std::string_view where);

 private:
  struct Cells;
  bool fixed_topics_;
  double score_floor_;
  std::size_t columns_;
  std::vector<std::string> themes_;
  std::vector<std::string>* topics_;
  NamePlaces place_of_topic_, place_of_term_, institutions_;
  std::string unquoted_, name_;
};

/// What a table says about itself: keys and values, in their order.
using Settings = std::vector<std::pair<std::string, std::string>>;

/// "key=value key=value": values are percent-encoded, without spaces, commas, quotes and '#'.
std::string settings_line(const Settings& settings);

/// The settings of such a line; words without '=' are ignored.
Settings settings_of(std::string_view line);

/// The value of the key; empty if there is none.
std::string value_of(const Settings& settings, std::string_view key);

/// The years of "2012-2022"; 0 and 0 for anything else.
struct YearRange {
  int first = 0, last = 0;
  /// Whether it holds all of these years.
  bool reaches(int from, int to) const { return first > 0 && first <= from && to <= last; }
};
YearRange years_of(std::string_view years);

/// A last year from here on means no end: everything there is.
inline constexpr int open_end = 2100;

/// The first 16 digits of the text's SHA-256: identifies a list.
std::string short_digest(std::string_view text);

Settings features_settings(const ReadOptions& read, const ScoreOptions& score);

/// One file of works in a table of features.
struct FeaturesInput {
  FileReport report;
  std::uint64_t offset = 0;  ///< where its compressed rows begin in the table's file
  std::uint64_t bytes = 0;   ///< how long they are
};

struct FeaturesTable {
  std::filesystem::path path;
  Settings settings;
  std::vector<FeaturesInput> inputs;
};

/// Reads the head of a table; nothing for a file that is not one. Throws Error for a table that is damaged,
/// or that was not written by FeaturesFile.
std::optional<FeaturesTable> read_features_table(const std::filesystem::path& path);

/// Throws Error that names the file and what differs, unless the table holds all that `wanted` asks for: the
/// same lists, at least its years, and a score floor no higher.
void check_features_table(const FeaturesTable& table, const Settings& wanted);

/// Writes a table of features. The rows of each file of works are gzip members of their own after the head,
/// so that a reader finds them without reading the earlier ones. Nothing is at the path before commit(), and
/// nothing remains if that is not called.
class FeaturesFile {
 public:
  /// Begins a table that will be at `path`; until then its rows are in an unnamed file in the same folder.
  FeaturesFile(std::filesystem::path path, const ReadOptions& read, const ScoreOptions& score);

  /// Adds a work; places of topics are those in `topics`.
  void add(const ScoredWork& work, const std::vector<std::string>& topics);

  void end_file(const FileReport& report);

  void commit();

 private:
  void flush();

  std::filesystem::path path_;
  SpillFile body_;
  std::string head_;     // the lines so far
  std::string columns_;  // its last line
  FeaturesRowWriter rows_;
  std::string text_;
  std::optional<Deflater> deflater_;
  std::uint64_t bytes_ = 0;  // size of the current file of works, compressed
};

}  // namespace computedivide
