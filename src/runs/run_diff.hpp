#pragma once

#include <cstddef>
#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/words.hpp"
#include "computedivide/json.hpp"
#include "computedivide/numbers.hpp"
#include "pipeline/record.hpp"
#include "study/claims/claims.hpp"

namespace computedivide {

/// One side of a comparison: an output folder, or one numbers file, which has no record.
struct RunSide {
  std::optional<RunRecord> record;
  std::vector<NumbersFile> results;  ///< sorted by id
};

/// Reads a folder with numbers files and, where it has one, its run.json; or one numbers file of any name.
/// Throws Error for what cannot be read, and for a folder without numbers.
RunSide read_run_side(const std::filesystem::path& path);

/// What a row of a comparison is about. Programs, parameters and sources say why numbers may differ.
enum class DiffKind { program, parameter, source, number, verdict };

/// "program", "parameter", "source", "number" or "verdict".
std::string_view name_of(DiffKind kind);

/// How the two sides of a row stand to each other.
enum class Change { equal, changed, added, removed };

/// "equal", "changed", "added" (only in B) or "removed" (only in A).
std::string_view name_of(Change change);

/// One thing that the sides share or do not share.
struct DiffRow {
  DiffKind kind = DiffKind::number;
  std::string name;   ///< "fig1.top_quartile_academic_only_share_2010_2013", "seed", "models"
  std::string field;  ///< "value", "low", "high", "n", "reason", …
  Change change = Change::equal;
  Json a;                          ///< number or text; null where A has none
  Json b;                          ///< likewise
  std::optional<double> absolute;  ///< B - A, of two numbers
  std::optional<double> relative;  ///< the same as a part of |A|; nothing where A is 0
};

/// A comparison, sorted by kind, then by name; the fields of a number in the order of its file.
struct RunDiff {
  std::vector<DiffRow> rows;
  std::size_t compared = 0;  ///< numbers that both sides have
  std::size_t changed = 0;   ///< of these, with a field that differs
  std::size_t added = 0;
  std::size_t removed = 0;
  std::size_t verdicts = 0;  ///< published numbers whose verdict differs

  /// Whether all numbers and verdicts are the same. Programs, parameters and sources do not count: the
  /// question is whether they made a difference.
  bool is_equal() const;
};

/// Compares two runs number by number. Values and ends of intervals are equal where they differ by at most
/// `tolerance` times the greater of their sizes; all else must be the same. Where a side is one numbers file,
/// only its result is compared, with the parameters and the source that its file names. Throws Error where
/// two files are of different results.
RunDiff diff_runs(const RunSide& a, const RunSide& b, const PrintedPaper& paper, double tolerance);

/// The comparison as table, CSV or JSON that ends with a line feed; rows that are equal only where `all` is
/// set. `table` closes with counts.
std::string format_diff(RunDiff diff, TextFormat format, bool all);

}  // namespace computedivide
