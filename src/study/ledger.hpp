#pragma once

#include <cstdint>
#include <filesystem>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "computedivide/numbers.hpp"
#include "data/published.hpp"
#include "study/claims_file.hpp"
#include "study/verdict.hpp"

namespace computedivide {

/// What a row of the ledger is for.
enum class LedgerPart {
  number,      ///< a number of a claim: it counts
  reading,     ///< another reading of a printed number that has a row already: a verdict, but no count
  audit,       ///< a printed number beside what other printed numbers imply: counted apart
  background,  ///< definitions, background, ranges over specifications: no verdict
};

/// "number", "reading", "audit" or "background".
std::string_view name_of(LedgerPart part);

/// One published number beside one of ours.
struct LedgerRow {
  std::string id;    ///< the published id; "<result>.<published id>" where another result recomputes it
  std::string item;  ///< of the published number; where another result recomputes it, and from what, too
  std::string where;
  Relation relation = Relation::equal;
  std::string printed;
  double published = 0;
  int decimals = 0;
  std::string unit;
  std::optional<double> ours;
  std::optional<double> low;
  std::optional<double> high;
  std::optional<std::int64_t> n;
  std::string source;              ///< the data behind ours: "models"; empty where no step made it
  std::string result;              ///< the stem of the result that made ours: "fig1"; empty likewise
  std::optional<Verdict> verdict;  ///< none for background
  std::string reason;              ///< why ours is missing; empty where it is not
  std::string interval_kind = {};  ///< what low and high bound: "95 % confidence"; see data/numbers
  std::string n_of = {};           ///< what n counts: "observations", "specifications"; empty without one
  LedgerPart part = LedgerPart::background;
  std::string claim = {};     ///< the id of the claim that it belongs to; empty for none
  std::string data = {};      ///< the data behind ours, for readers: "Epoch AI, all machine learning systems"
  std::string fidelity = {};  ///< how near they are to the paper's; empty where there is no number of ours
  std::optional<double> published_se = {};
  Comparison comparison = {};
};

/// Every published number beside our number of the same id; below it a row for every result that has a number
/// whose name is that whole id (the audit's "table1.frac_industry.p"). Where the published number says that
/// another result makes it, that one's has the published id and no further row. Numbers of claims come first,
/// then the audit, then the background, each in the paper's order. Numbers of ours that the paper did not
/// print are left out. Throws Error where two of ours have one name, or where ours and the published one
/// differ in unit.
std::vector<LedgerRow> make_ledger(const PrintedPaper& paper, std::span<const NumbersFile> results);

/// How many numbers have each verdict, the audit and the background apart, as a line.
std::string ledger_counts(std::span<const LedgerRow> rows);

/// Reads numbers files, each named after the result that it holds (fig1.numbers.json). Throws Error where one
/// is not of schema 1 or holds another result than its name says.
std::vector<NumbersFile> read_numbers_files(std::span<const std::filesystem::path> files);

/// The numbers files of an output folder, sorted. Throws Error where it has none.
std::vector<std::filesystem::path> numbers_files(const std::filesystem::path& folder);

}  // namespace computedivide
