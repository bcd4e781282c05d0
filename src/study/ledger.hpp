#pragma once

#include <cstdint>
#include <filesystem>
#include <map>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "base/terminal.hpp"
#include "base/words.hpp"
#include "computedivide/json.hpp"
#include "computedivide/numbers.hpp"
#include "data/published.hpp"
#include "pipeline/step.hpp"
#include "study/claims/claims.hpp"
#include "study/claims/verdict.hpp"

namespace computedivide {

/// What a row of the ledger is for.
enum class LedgerPart {
  number,      ///< a number of a claim: it counts
  reading,     ///< another reading of a printed number that already has a row: it has a verdict but does not
               ///< count
  audit,       ///< a printed number beside what other printed numbers imply: counted apart
  background,  ///< definitions, background, ranges over specifications: no verdict
};

std::string_view name_of(LedgerPart part);

/// One published number beside one of ours. If another result than the number's own recomputes it, the id
/// is
/// "<result>.<published id>", and the item says so.
struct LedgerRow : PublishedNumber {
  std::optional<double> ours;
  std::optional<double> low, high;
  std::optional<std::int64_t> n;
  std::string source;              ///< the data behind ours: "models"; empty if no step made it
  std::string result;              ///< the stem of the result that made ours: "fig1"; empty if none did
  std::optional<Verdict> verdict;  ///< none for background
  std::string reason;              ///< why ours is missing; empty if it is not
  std::string interval_kind = {};  ///< what low and high bound: "95 % confidence"; see data/numbers
  std::string n_of = {};           ///< what n counts: "observations", "specifications"; empty without one
  LedgerPart part = LedgerPart::background;
  std::string claim = {};     ///< the id of the claim that it belongs to; empty for none
  std::string data = {};      ///< the data behind ours, for readers: "Epoch AI, all machine learning systems"
  std::string fidelity = {};  ///< how near they are to the paper's; empty if there is no number of ours
  std::optional<double> published_se = {};
  Comparison comparison = {};
};

/// Every published number beside our number of the same id; below it a row for every result that has a number
/// whose name is that whole id (the audit's "table1.frac_industry.p"). If the published number names another
/// result as its maker, that result's number has the published id and no further row. Numbers of claims come
/// first, then the audit, then the background, each in the paper's order. Numbers of ours that the paper did
/// not print are left out. Throws Error if two of ours have one name, or if ours and the published
/// number have different units.
std::vector<LedgerRow> make_ledger(const PrintedPaper& paper, std::span<const NumbersFile> results);

/// How many numbers have each verdict, the audit and the background apart, as a line.
std::string ledger_counts(std::span<const LedgerRow> rows);

/// Reads numbers files, each named after the result that it holds (fig1.numbers.json). Throws Error if one
/// is not of schema 1 or holds a different result than its name says.
std::vector<NumbersFile> read_numbers_files(std::span<const std::filesystem::path> files);

/// The numbers files of an output folder, sorted.
std::vector<std::filesystem::path> numbers_files(const std::filesystem::path& folder);

/// Reads them. Throws Error if there are none.
std::vector<NumbersFile> read_results(const std::filesystem::path& folder);

/// The colour of a verdict in a terminal; of background, which has none, grey.
TerminalColour terminal_colour(const std::optional<Verdict>& verdict);

/// A value for readers: one place more than `decimals` and at least three significant digits, without
/// trailing zeros; powers of ten ("1.5e-07") below 1e-4 and from 1e15.
std::string readable_value(double value, int decimals);

/// The number as files show it (format_number's places); null if there is none.
Json number_json(const std::optional<double>& value);

/// The text; null if it is empty.
Json text_json(const std::string& text);

/// The value as a cell of a CSV file; null is an empty one.
std::string json_cell(const Json& json);

/// The text for a cell of a Markdown table, with its special characters escaped.
std::string markdown_text(std::string_view text);

/// A long table of LaTeX over the pages that it needs, in small type: its set-up, the columns' widths as
/// fractions of the text width, their heads and the cells of each row, all of them LaTeX.
std::string latex_longtable(std::string_view setup, std::span<const double> widths, std::string_view head,
                            const std::vector<std::vector<std::string>>& rows);

/// The text in lines of at most that many characters, each after its indent, and a line feed; all in one line
/// where `columns` is 0.
std::string in_lines(std::string_view text, std::size_t columns, std::size_t indent = 0,
                     std::size_t first_indent = 0);

/// The published number with its relation and all its places: "~ 0.10".
std::string published_text(const LedgerRow& row);

/// Our interval for readers: "[0.25, 0.84]". Empty if there is none and if its ends are equal: values that
/// follow from counts are exact.
std::string interval_text(const LedgerRow& row);

/// The rows as text that ends with a line feed. CSV and JSON carry all digits of a numbers file, the others
/// as many as the comparison needs; `table` closes with the count of each verdict, and for a terminal has the
/// verdicts in colour.
std::string format_ledger(std::span<const LedgerRow> rows, TextFormat format, bool in_colour = false,
                          std::size_t columns = 0);

/// The files of the ledger, text by name, made from the published numbers and the results.
std::map<std::string, std::string> ledger_files(const PrintedPaper& paper,
                                                std::span<const NumbersFile> results);

/// Every published number beside ours, in four forms: ledger.csv, ledger.json, ledger.md, ledger.tex.
void run_ledger(const Inputs& inputs, Outputs& outputs);

/// All numbers of all results, in the order given: id ("fig3.slope_pooled": the result's stem and the
/// number's name), value, low, high, level, n, unit, source, kind of the source, reason, and what the
/// interval is, what n counts, the data's title and fidelity (data/numbers). Throws Error if an id occurs
/// twice.
std::string numbers_csv(std::span<const NumbersFile> results);

/// The same as macros of LaTeX to be \input: \cdFigThreeSlopePooled and, if there are such, …IntervalLow,
/// …IntervalHigh and …N. Rounded for reading as in the ledger, with the places of the published number of the
/// same id; what is missing is \cdMissing, what was made from synthetic data is wrapped in \cdSynthetic{…},
/// and a manuscript may define both differently beforehand. Throws Error if two macros would have one name.
std::string numbers_tex(std::span<const NumbersFile> results, std::span<const PublishedNumber> published);

void run_numbers(const Inputs& inputs, Outputs& outputs);

}  // namespace computedivide
