#pragma once

#include <cstdint>
#include <filesystem>
#include <functional>
#include <map>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "computedivide/date.hpp"
#include "computedivide/provenance.hpp"

namespace computedivide {

class Inputs;
class Outputs;

/// What a step is for.
enum class StepKind {
  records,  ///< converts data to one form for the steps below it
  result,   ///< writes `<stem>.numbers.json`
  drawing,  ///< draws the figure of the result above it
  summary,  ///< puts results side by side
};

/// One step of the study: what it reads, what changes it, the function that does it, and what it makes.
struct Step {
  std::string_view id;         ///< "ingest.models"; its stem is the part after the last dot: "models"
  std::string_view title;      ///< one sentence, for list and the README
  std::string_view paper_ref;  ///< "Figure 3, section 2.1"; empty for derived data
  std::span<const std::string_view> reads;       ///< sources and earlier steps; the list is the graph
  std::span<const std::string_view> parameters;  ///< named parameters that change its result
  /// Does it: reads through Inputs, writes through Outputs, throws Error where it cannot.
  void (*run)(const Inputs&, Outputs&);
  StepKind kind = StepKind::records;
  std::string_view figure = {};  ///< the name of the figure that it describes: "Figure 1"; empty for none
  bool has_table = false;        ///< its `<stem>.csv` is to be read as it is, also beside a figure
};

/// The part after the last dot of a step's id. Every file of the step begins with it.
std::string_view stem_of(std::string_view id);

/// Whether a file name belongs to a step: its stem, then a dot or an underscore, and no slash.
bool is_own_name(std::string_view name, std::string_view id);

/// Something from outside that steps read: files, or a program whose version matters (a binary with
/// `version`).
struct Source {
  std::string name;        ///< "models", "published", "gnuplot"
  std::string title = {};  ///< for readers
  SourceKind kind = SourceKind::real;
  std::vector<std::filesystem::path> files = {};  ///< in a fixed order; for a program, its binary
  std::function<std::string()> version = {};      ///< set for programs: represents their content
  std::string missing = {};                       ///< why there is none; empty if there is one
  std::optional<Fidelity> fidelity = {};          ///< how near its data are to the paper's
};

/// The values of all parameters by name, as text.
using Parameters = std::map<std::string, std::string>;

/// What a step may read: only what it declares. Every accessor throws Error for anything else.
class Inputs {
 public:
  /// The sources and files of earlier steps that `step` declares; both are by name. `lend` implements
  /// threads(); without it the step has one thread.
  Inputs(const Step& step, std::map<std::string, std::pair<const Source*, SourceInfo>> sources,
         std::map<std::string, std::vector<std::string>> files_of_steps, std::filesystem::path folder,
         const Parameters& parameters, std::function<unsigned()> lend = {});

  /// Whether the declared source is there; if not, missing() says why.
  bool has(std::string_view source) const;
  /// Why a declared source is not there.
  const std::string& missing(std::string_view source) const;

  /// The one file of a declared source.
  const std::filesystem::path& source_file(std::string_view source) const;
  /// All files of a declared source, in its order.
  const std::vector<std::filesystem::path>& source_files(std::string_view source) const;

  /// Name, kind, SHA-256 and title of a declared source.
  const SourceInfo& source(std::string_view source) const;

  /// A file that a declared earlier step wrote, by its name: "models.csv".
  std::filesystem::path file(std::string_view name) const;

  /// All files of the declared earlier steps whose names end so (".numbers.json"), in the order of the
  /// declaration.
  std::vector<std::filesystem::path> files_ending(std::string_view ending) const;

  /// A declared parameter, as text, and read as a number, a whole number or a date.
  const std::string& parameter(std::string_view name) const;
  double number(std::string_view name) const;
  std::uint64_t count(std::string_view name) const;
  Date date(std::string_view name) const;

  /// All declared parameters with their values, for a numbers file.
  Parameters parameters() const;

  /// How many threads the step may use, its own among them, so that all threads of the run together stay
  /// within -j: at least 1, and all of them for a step that runs alone. They belong to the step until its
  /// end, and another call may add threads that became idle; so a step asks when it is about to start
  /// threads, not earlier.
  unsigned threads() const;

 private:
  const std::pair<const Source*, SourceInfo>& declared(std::string_view source) const;

  const Step& step_;
  std::map<std::string, std::pair<const Source*, SourceInfo>> sources_;
  std::map<std::string, std::vector<std::string>> files_of_steps_;
  std::filesystem::path folder_;
  const Parameters& parameters_;
  std::function<unsigned()> lend_;
};

/// Where a step writes: files beginning with its stem. They are collected in the scratch folder and moved
/// into place together, after the step succeeded; a failed step leaves nothing visible.
class Outputs {
 public:
  /// Files go to `folder` with commit(); `scratch` is a folder of the step's own in the same file system,
  /// which is removed with this object.
  Outputs(const Step& step, std::filesystem::path folder, std::filesystem::path scratch);
  ~Outputs();
  Outputs(const Outputs&) = delete;
  Outputs& operator=(const Outputs&) = delete;

  /// Keeps the content for `<stem>.csv`, `<stem>_top.csv` …; refuses names with other stems.
  void write(std::string_view name, std::string_view content);

  /// Takes over a file in scratch() that was written piece by piece; names are as for write().
  void take(std::string_view name, const std::filesystem::path& file);

  /// A folder for programs that write files by themselves.
  std::filesystem::path scratch();

  /// Moves all files into place; those that are there with the same content are not touched. Throws Error if
  /// one cannot be moved; if a folder is in the way, before any other is moved.
  void commit();

  /// One file that was written.
  struct Written {
    std::string name;
    std::string sha256;
    std::uint64_t bytes = 0;
  };
  /// What was written, sorted by name.
  const std::vector<Written>& written() const { return written_; }

 private:
  std::filesystem::path staged_place(std::string_view name) const;
  void keep(std::string_view name, std::string sha256, std::uint64_t bytes);

  const Step& step_;
  std::filesystem::path folder_;
  std::filesystem::path scratch_;
  std::vector<Written> written_;
};

/// What the text of a parameter must be, apart from its legal words.
enum class ParameterKind {
  word,
  date,
  positive_number,
  count,
  name  ///< any text; the step that reads it knows which there are
};

/// A choice that the paper leaves open, with the value that each profile takes.
struct ParameterSpec {
  std::string_view name;
  ParameterKind kind = ParameterKind::word;
  std::span<const std::string_view> words;  ///< legal as they are
  std::string_view paper;                   ///< the value in profile paper
  std::string_view latest;                  ///< and in profile latest
  std::string_view meaning;                 ///< one sentence for list
};

/// The values of all parameters: the profile's, then what `settings` ("NAME=VALUE") say, and the seed as
/// parameter "seed". Throws Error for unknown names, with the nearest one, and for illegal values, with the
/// legal ones.
Parameters resolve_parameters(std::span<const ParameterSpec> specs, std::string_view profile,
                              std::span<const std::string> settings, std::uint64_t seed);

/// "flag | cohort_percentile", "a number above 0 | calendar_year", for list and messages.
std::string legal_values(const ParameterSpec& spec);

/// Throws Error unless every id is there once and every step reads only sources and steps listed above it:
/// then the list is a graph without cycles, in an order that can be run.
void check_steps(std::span<const Step> steps, std::span<const Source> sources);

/// The steps that `names` select (an id, or a stem for all its steps), with everything that these read; all
/// steps if names is empty. Throws Error for unknown names, with the nearest one.
std::vector<bool> select_steps(std::span<const Step> steps, std::span<const std::string> names);

/// The steps that `names` select, without what they read; none if names is empty.
std::vector<bool> match_steps(std::span<const Step> steps, std::span<const std::string> names);

/// The graph for Graphviz.
std::string graph_as_dot(std::span<const Step> steps, std::span<const Source> sources);

/// The graph for Mermaid.
std::string graph_as_mermaid(std::span<const Step> steps, std::span<const Source> sources);

}  // namespace computedivide
