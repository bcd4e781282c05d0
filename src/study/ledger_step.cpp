// The ledger of the study: what the paper printed beside what the results before it made.
//
// Claim under test: all of them.
// Method: see study/ledger.cpp and study/verdict.cpp. Nothing is computed here but the comparison; a number
// that no result makes is in, as untested. Differs from the paper: see each result.

#include "study/ledger_step.hpp"

#include "study/ledger.hpp"
#include "study/ledger_format.hpp"

namespace computedivide {

std::map<std::string, std::string> ledger_files(const PrintedPaper& paper,
                                                std::span<const NumbersFile> results) {
  const std::vector<LedgerRow> rows = make_ledger(paper, results);
  return {{"ledger.csv", format_ledger(rows, LedgerFormat::csv)},
          {"ledger.json", format_ledger(rows, LedgerFormat::json)},
          {"ledger.md", format_ledger(rows, LedgerFormat::markdown)},
          {"ledger.tex", format_ledger(rows, LedgerFormat::latex)}};
}

void run_ledger(const Inputs& inputs, Outputs& outputs) {
  const PrintedPaper paper = read_paper(inputs.source_files("published"));
  const std::vector<NumbersFile> results = read_numbers_files(inputs.files_ending(".numbers.json"));
  for (const auto& [name, text] : ledger_files(paper, results)) outputs.write(name, text);
}

}  // namespace computedivide
