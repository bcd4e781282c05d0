#pragma once

#include <cstdint>
#include <filesystem>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "computedivide/data/numbers.hpp"
#include "computedivide/data/published.hpp"

namespace computedivide {

/// What comparing a published number with ours comes to; always computed, never typed.
enum class Verdict {
  matches,        ///< equal at the printed precision, or on the printed side of a bound
  consistent,     ///< the published value lies in our interval, or our interval reaches the printed side
  differs,        ///< neither
  synthetic,      ///< our input was simulated: no claim about the world
  not_available,  ///< we have no value, for the reason given
};

/// "matches", "consistent", "differs", "synthetic", "not available".
std::string_view name_of(Verdict verdict);

/// Reads it back; "_" and "-" stand for the blank. Throws Error with `where` for any other word.
Verdict parse_verdict(std::string_view word, std::string_view where);

/// The verdict on our number (null where no step made one), whose data are of this kind. ledger.cpp says in
/// which order and with which edges.
Verdict verdict(const PublishedNumber& published, const Number* ours, SourceKind kind);

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
  std::string source;  ///< the data behind ours: "models"; empty where no step made it
  std::string result;  ///< the stem of the result that made ours: "fig1"; empty likewise
  Verdict verdict = Verdict::not_available;
  std::string reason;              ///< why ours is missing; empty where it is not
  std::string interval_kind = {};  ///< what low and high bound: "95 % confidence"; see data/numbers
  std::string n_of = {};           ///< what n counts: "observations", "specifications"; empty without one
};

/// Every published number, in the order given, beside our number of the same id; below it a row for every
/// result that has a number whose name is that whole id (the audit's "table1.frac_industry.p"). Where the
/// published number says that another result makes it, that one's stands under the published id and not
/// again below. Numbers of ours that the paper did not print are left out. Throws Error where two of ours
/// have one name, or where ours and the published one differ in unit.
std::vector<LedgerRow> make_ledger(std::span<const PublishedNumber> published,
                                   std::span<const NumbersFile> results);

/// Reads numbers files, each named after the result that it holds (fig1.numbers.json). Throws Error where one
/// is not of schema 1 or holds another result than its name says.
std::vector<NumbersFile> read_numbers_files(std::span<const std::filesystem::path> files);

}  // namespace computedivide
