#pragma once

#include <tsl/robin_map.h>
#include <cstdint>
#include <filesystem>
#include <functional>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/text.hpp"
#include "data/lexicon.hpp"
#include "data/works/source.hpp"
#include "score/features.hpp"

namespace computedivide {

/// Hashes numbers that differ only in some bits, because the tables use the lowest bits of a hash.
struct MixedHash {
  std::uint64_t operator()(std::uint64_t value) const {
    value = (value ^ value >> 32U) * 0x9E3779B97F4A7C15U;
    value = (value ^ value >> 29U) * 0xBF58476D1CE4E5B9U;
    return value ^ value >> 32U;
  }
};

using NamePlaces = tsl::robin_map<std::string, std::uint32_t, TextHash, std::equal_to<>>;

/// Which words are counted separately, for keyness: those of works on one topic that count under the
/// choices.
struct WordOptions {
  std::string topic = "Natural language processing";
  WorkChoices choices;
  Lexicon stop_words;
};

/// What to look for in works.
struct ScoreOptions {
  Lexicon terms;  ///< the compute terms
  Lexicon ai_terms;
  AmbiguousWords ambiguous_words;
  std::optional<TopicLexicon> topics;  ///< only these; without one, every topic by its own name
  TopicMap areas;                      ///< topics of conference papers by venue and primary area
  std::vector<Lexicon> themes;
  double score_floor = 0.2;  ///< concepts with at most this score are not kept
  std::optional<WordOptions> words;
  /// If set, terms and topics are not looked for in works that these choices leave out.
  std::optional<WorkChoices> only;
};

/// What was found in one file of works.
struct FileReport {
  std::string input;  ///< its name (input_name)
  std::string form;   ///< what it was taken for
  std::uint64_t works = 0;
  ReadErrors errors;       ///< places name the file without its folder
  bool synthetic = false;  ///< whether any work says that it was simulated
};

struct PassOptions {
  ReadOptions read;
  ScoreOptions score;
  unsigned threads = 1;  ///< all threads of the pass together
  /// Asked before each file: how many more threads the pass may use from there on.
  std::function<unsigned()> borrow_threads;
  /// Called from time to time, from one thread at a time: bytes of the files taken, of all, and works so far.
  std::function<void(std::uint64_t, std::uint64_t, std::uint64_t)> progress;
  /// Called once per file of works, after its last work and before the first of the next.
  std::function<void(const FileReport&)> end_of_file;
};

struct ScoredWork {
  WorkFeatures features;
  std::string_view input;   ///< the name of the file that it came from (input_name)
  std::string_view form;    ///< what kind of file it was recognised as
  bool duplicate = false;   ///< an earlier work had the same id
  bool from_table = false;  ///< read from a table of features
  /// The words for keyness, as FeatureBuilder::words() gives them; empty if the work does not count for
  /// them, and where features were read.
  std::string words;
};

/// What a pass found, besides the works.
struct PassReport {
  std::uint64_t files = 0;
  std::vector<std::filesystem::path> tables;  ///< tables of features among the files that were given
  std::uint64_t works = 0, file_bytes = 0, text_bytes = 0;
  std::map<std::string, std::uint64_t> forms;  ///< files by the kind that they were recognised as
  ReadErrors errors;
  bool synthetic = false;  ///< whether any work says that it was simulated
};

/// Reads every file once and gives each work to `use`, from one thread at a time, in the order of input name,
/// then line, whatever the number of threads. Names of topics are looked up in `topics`, which grows as
/// needed. Files of features are read like any other, and must fit the options: Error names the file and what
/// differs.
PassReport run_pass(const std::vector<std::filesystem::path>& paths, const PassOptions& options,
                    std::vector<std::string>& topics, const std::function<void(const ScoredWork&)>& use);

}  // namespace computedivide
