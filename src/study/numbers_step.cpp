// Every number of ours in one table, and one macro each for a manuscript, so that no number has to be copied
// by hand.
//
// Claim under test: none; nothing is computed here.
// Method: the numbers of all results, in the order of the paper, each under its result's stem and its own
// name. A macro's name is that id in letters; two ids that give the same name stop the step.
// Differs from the paper: see each result.

#include "study/ledger.hpp"

#include <algorithm>
#include <map>
#include <set>

#include "computedivide/csv.hpp"
#include "computedivide/error.hpp"
#include "data/markup.hpp"
#include "data/tables/csv_cells.hpp"

namespace computedivide {

namespace {

constexpr std::string_view head =
    "% Every number of ours as a macro: \\input{numbers}, then \\cdFigThreeSlopePooled{} in text or maths.\n"
    "% Where they exist: ...IntervalLow and ...IntervalHigh, the ends of its interval, and ...N, its n. The\n"
    "% comment above each says which kind of interval it is and what n counts. Needs no package. Define\n"
    "% these two before \\input to redefine them:\n"
    "\\providecommand{\\cdSynthetic}[1]{#1\\ensuremath{{}^{\\dagger}}}% made from synthetic data\n"
    "\\providecommand{\\cdMissing}{\\textit{n/a}}% not available, for the reason in the comment\n";

std::string id_of(const NumbersFile& result, const Number& number) { return result.id + "." + number.name; }

/// Digits for reading, with the places of the published number; three significant ones if there is none.
int decimals_of(const NumbersFile& result, const Number& number, std::span<const PublishedNumber> published) {
  for (const PublishedNumber& each : published) {
    // The audit's numbers are named after what they check: "table1.frac_industry.p".
    if (each.id == id_of(result, number) || each.id == number.name) return each.decimals;
  }
  return -1;
}

/// The macros of a file under construction, and what each name refers to.
struct Macros {
  std::string text = std::string(head);
  std::map<std::string, std::string> known = {};

  void add(const std::string& name, const std::string& what, const std::string& content) {
    const auto [place, is_new] = known.emplace(name, what);
    if (!is_new) {
      fail("numbers: \\{} would mean {} and {}; ids that differ in more than '.', '_' and '-' are needed",
           name, place->second, what);
    }
    text += fmt::format("\\newcommand{{\\{}}}{{{}}}\n", name, content);
  }
};

void add_number(Macros& macros, const NumbersFile& result, const Number& number, int decimals) {
  const std::string id = id_of(result, number);
  const std::string name = latex_macro(id);
  const bool synthetic = result.source.kind == SourceKind::synthetic;
  const auto content = [&](double value) {
    const std::string digits = latex_number(readable_value(value, decimals));
    return synthetic ? fmt::format("\\cdSynthetic{{{}}}", digits) : digits;
  };
  std::string kinds;
  if (const std::string kind = interval_kind(number); !kind.empty()) kinds += "; interval: " + kind;
  if (const std::string kind = n_kind(number); !kind.empty()) kinds += "; n: " + kind;
  std::string comment = fmt::format("% {} ({}), from {} ({}){}{}", id, number.unit, result.source.name,
                                    name_of(result.source.kind), kinds,
                                    number.value ? "" : ": not available, " + number.reason);
  std::replace_if(
      comment.begin(), comment.end(), [](char c) { return c == '\n' || c == '\r'; }, ' ');
  macros.text += comment + "\n";
  macros.add(name, id, number.value ? content(*number.value) : "\\cdMissing{}");
  if (number.low) macros.add(name + "IntervalLow", id + "'s interval", content(*number.low));
  if (number.high) macros.add(name + "IntervalHigh", id + "'s interval", content(*number.high));
  if (number.n) macros.add(name + "N", id + "'s n", std::to_string(*number.n));
}

}  // namespace

std::string numbers_csv(std::span<const NumbersFile> results) {
  std::string csv;
  append_csv_record(csv, row_cells("id", "value", "low", "high", "level", "n", "unit", "source", "kind",
                                   "reason", "interval_kind", "n_of", "data", "fidelity"));
  std::set<std::string> known;
  for (const NumbersFile& result : results) {
    const SourceInfo& source = result.source;
    for (const Number& number : result.numbers) {
      const std::string id = id_of(result, number);
      if (!known.insert(id).second) fail("numbers: '{}' occurs twice; every number needs its own id", id);
      append_csv_record(
          csv, row_cells(id, number.value, number.low, number.high, number.level, number.n, number.unit,
                         source.name, name_of(source.kind), number.reason, interval_kind(number),
                         n_kind(number), source.title, name_of(fidelity_of(result, number))));
    }
  }
  return csv;
}

std::string numbers_tex(std::span<const NumbersFile> results, std::span<const PublishedNumber> published) {
  Macros macros;
  for (const NumbersFile& result : results) {
    for (const Number& number : result.numbers)
      add_number(macros, result, number, decimals_of(result, number, published));
  }
  return std::move(macros.text);
}

void run_numbers(const Inputs& inputs, Outputs& outputs) {
  const std::vector<PublishedNumber> published = read_published(inputs.source_files("published"));
  const std::vector<NumbersFile> results = read_numbers_files(inputs.files_ending(".numbers.json"));
  outputs.write("numbers.csv", numbers_csv(results));
  outputs.write("numbers.tex", numbers_tex(results, published));
}

}  // namespace computedivide
