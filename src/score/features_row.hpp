#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "score/ids.hpp"
#include "score/pass.hpp"

namespace computedivide {

/// The columns of a table of features, themes included.
std::vector<std::string> features_columns(const ScoreOptions& options);

/// Writes works as rows of the table of features, one line each: RFC 4180, no line end inside a cell. Inside
/// cells ';' stands between the entries of a list, and '\' before ';', '\' and, as n and r, line ends.
class FeaturesRowWriter {
 public:
  /// For works scored with these options.
  explicit FeaturesRowWriter(const ScoreOptions& options);

  /// Appends the work's row; the places of its topics are those in `topics`.
  void append(std::string& out, const ScoredWork& work, const std::vector<std::string>& topics);

 private:
  struct Cells;
  std::vector<std::string> terms_, columns_, themes_;
  std::string cell_;
};

/// Reads such rows.
class FeaturesRowReader {
 public:
  /// Topics are looked up in `topics`, which grows where the options have no list of topics.
  FeaturesRowReader(const ScoreOptions& options, std::vector<std::string>& topics);

  /// Reads a line without its end. Throws Error with `where` for a line that no writer wrote.
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

}  // namespace computedivide
