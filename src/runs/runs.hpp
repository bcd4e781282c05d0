#pragma once

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <map>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "base/words.hpp"
#include "computedivide/json.hpp"
#include "computedivide/numbers.hpp"
#include "pipeline/record.hpp"
#include "pipeline/step.hpp"
#include "study/claims/claims.hpp"

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

/// Where the columns and tables are described, below the shipped data: column, unit, description.
inline constexpr std::string_view columns_file = "report/columns.csv";

/// A column of the program's CSV files, or a file.
struct ColumnDescription {
  std::string column;  ///< its name; "fig4:growth" for one file only; "works:*" for all other columns of a
                       ///< file; "works:" the file
  std::string unit;    ///< empty where it has none
  std::string description;
};

/// Reads the descriptions. Throws Error, with file and line, for one that is empty or there twice.
std::vector<ColumnDescription> read_columns(const std::filesystem::path& file);

/// The description of the file `<stem>.csv` or `<stem>.csv.gz`; nullptr if there is none.
const ColumnDescription* find_table(const std::vector<ColumnDescription>& columns, std::string_view stem);

/// The description of a column of the file `<stem>.csv`: that of the file, else that of the name in all
/// files, else that of all columns of the file; nullptr if there is none.
const ColumnDescription* find_column(const std::vector<ColumnDescription>& columns, std::string_view stem,
                                     std::string_view name);

/// The text of datapackage.json (Frictionless, https://specs.frictionlessdata.io): every CSV file that the
/// record lists, with its step's title, description, size, hash, and each column's type, unit and
/// description. Files and columns without a description are added to `undescribed` as "file" and "file:
/// column".
std::string datapackage_text(const std::filesystem::path& folder, const RunRecord& record,
                             const std::vector<ColumnDescription>& columns,
                             std::vector<std::string>& undescribed);

/// Writes datapackage.json into an output folder, from its run.json and its CSV files; warns of files and
/// columns without a description.
void write_datapackage(const std::filesystem::path& folder, const std::filesystem::path& columns);

/// Whether the folder has a datapackage.json that describes the files of its run.json.
bool is_datapackage_current(const std::filesystem::path& folder);

/// Where a datapackage.json disagrees with the record about files: sentences without a full stop. Throws
/// Error if it is not JSON of that form.
std::vector<std::string> datapackage_problems(std::string_view text, const RunRecord& record);

/// One side of a comparison: an output folder, or one numbers file, which has no record.
struct RunSide {
  std::optional<RunRecord> record;
  std::vector<NumbersFile> results;  ///< sorted by id
};

/// Reads a folder with numbers files and, if it has one, its run.json; or one numbers file of any name.
/// Throws Error for what cannot be read, and for a folder without numbers.
RunSide read_run_side(const std::filesystem::path& path);

/// What a row of a comparison is about. Programs, parameters and sources say why numbers may differ.
enum class DiffKind { program, parameter, source, number, verdict };

/// "program", "parameter", "source", "number" or "verdict".
std::string_view name_of(DiffKind kind);

/// How the two sides of a row relate.
enum class Change { equal, changed, added, removed };

/// "equal", "changed", "added" (only in B) or "removed" (only in A).
std::string_view name_of(Change change);

/// One thing that both sides or only one side has.
struct DiffRow {
  DiffKind kind = DiffKind::number;
  std::string name;   ///< "fig1.top_quartile_academic_only_share_2010_2013", "seed", "models"
  std::string field;  ///< "value", "low", "high", "n", "reason", …
  Change change = Change::equal;
  Json a;                          ///< number or text; null if A has none
  Json b;                          ///< likewise
  std::optional<double> absolute;  ///< B - A, of two numbers
  std::optional<double> relative;  ///< the same as a fraction of |A|; nothing if A is 0
};

/// A comparison, sorted by kind, then by name; the fields of a number in the order of its file.
struct RunDiff {
  std::vector<DiffRow> rows;
  std::size_t compared = 0;  ///< numbers that both sides have
  std::size_t changed = 0;   ///< of these, the numbers with a field that differs
  std::size_t added = 0;
  std::size_t removed = 0;
  std::size_t verdicts = 0;  ///< published numbers whose verdict differs

  /// Whether all numbers and verdicts are the same. Programs, parameters and sources do not count: the
  /// question is whether they made a difference.
  bool is_equal() const;
};

/// Compares two runs number by number. Values and ends of intervals are equal where they differ by at most
/// `tolerance` times the greater of their sizes; all else must be the same. Where a side is one numbers file,
/// only its result is compared, with the parameters and the source that its file names. Throws Error if
/// two files are of different results.
RunDiff diff_runs(const RunSide& a, const RunSide& b, const PrintedPaper& paper, double tolerance);

/// The comparison as table, CSV or JSON that ends with a line feed; rows that are equal only where `all` is
/// set. `table` closes with counts.
std::string format_diff(RunDiff diff, TextFormat format, bool all);

}  // namespace computedivide
