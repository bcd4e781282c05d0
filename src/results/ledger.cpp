// The ledger of the study: what the paper printed beside what the results before it made.
//
// Claim under test: all of them.
// Method: see pipeline/ledger.cpp. Nothing is computed here but the comparison; a number that no result makes
// is in, as not available. Differs from the paper: see each result.

#include "computedivide/results/ledger.hpp"

#include "computedivide/pipeline/ledger.hpp"
#include "computedivide/pipeline/ledger_format.hpp"

namespace computedivide {

std::map<std::string, std::string> ledger_files(std::span<const PublishedNumber> published,
                                                std::span<const NumbersFile> results) {
  const std::vector<LedgerRow> rows = make_ledger(published, results);
  return {{"ledger.csv", format_ledger(rows, LedgerFormat::csv)},
          {"ledger.json", format_ledger(rows, LedgerFormat::json)},
          {"ledger.md", format_ledger(rows, LedgerFormat::markdown)},
          {"ledger.tex", format_ledger(rows, LedgerFormat::latex)}};
}

void run_ledger(const Inputs& inputs, Outputs& outputs) {
  const std::vector<PublishedNumber> published = read_published(inputs.source_files("published"));
  const std::vector<NumbersFile> results = read_numbers_files(inputs.files_ending(".numbers.json"));
  for (const auto& [name, text] : ledger_files(published, results)) outputs.write(name, text);
}

}  // namespace computedivide
