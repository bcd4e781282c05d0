#pragma once

#include <tsl/robin_map.h>

#include <array>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "score/pass.hpp"

namespace computedivide {

/// Hashes strings and views of them alike.
struct TextHash {
  using is_transparent = void;
  std::size_t operator()(std::string_view text) const { return std::hash<std::string_view>{}(text); }
};

/// Places of names, by name.
using NamePlaces = tsl::robin_map<std::string, std::uint32_t, TextHash, std::equal_to<>>;

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
  void list(std::string& out, const WorkFeatures& work, TopicSource source,
            const std::vector<std::string>& topics);
  void cell(std::string& out);

  std::vector<std::string> terms_;
  std::size_t themes_;
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
  std::uint32_t topic_place(const std::string& name, std::string_view where);

 private:
  std::string_view cell();
  [[noreturn]] void refuse(std::string_view cell, std::string_view expected) const;
  std::uint64_t number(std::string_view cell, std::uint64_t most) const;
  bool flag();
  double real(std::string_view cell) const;
  template <class Use>
  void entries(std::string_view list, Use use);
  void terms(std::string_view list, std::uint32_t TermCount::*count, WorkFeatures& work);
  void topics(std::string_view list, TopicSource source, WorkFeatures& work);

  bool fixed_topics_;
  std::size_t themes_;
  double score_floor_;
  std::vector<std::string>* topics_;
  NamePlaces place_of_topic_;
  NamePlaces place_of_term_;
  NamePlaces institutions_;
  std::string_view row_;
  std::string_view where_;
  std::size_t column_ = 0;
  std::string unquoted_;
  std::string name_;
};

}  // namespace computedivide
