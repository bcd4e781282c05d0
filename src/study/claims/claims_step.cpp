// The claims: whether the paper holds, statement by statement.
//
// Claim under test: every testable statement of sections 1 to 3 and of Methods (data/published/claims.csv).
// Method: the numbers of all results are set beside the printed ones that a claim rests on.
//   1. Each number gets its verdict from its interval, the printed value and both errors
//   (study/claims/verdict.cpp).
//   2. The claim takes the verdict of the first of its numbers that is tested, those on data nearest to the
//   paper's first; or, if it is about several things, of all of them (study/claims/verdict.cpp). It is mixed
//   if another number on data that are as near says the contrary.
//   3. A range over specifications qualifies a verdict but never sets it.
//   4. Where the data go on after the paper's last year, what happened since is reported too.
// Differs from the paper: the paper tests few of its statements; null values, sides and margins are ours, set
// before looking at the data.

#include "study/claims/claims.hpp"

#include "results/figure_files.hpp"
#include "study/ledger.hpp"

namespace computedivide {

void run_claims(const Inputs& inputs, Outputs& outputs) {
  const PrintedPaper paper = read_paper(inputs.source_files("published"));
  const std::vector<NumbersFile> numbers = read_numbers_files(inputs.files_ending(".numbers.json"));
  const std::vector<ClaimResult> results = judge_claims(paper, numbers);
  outputs.write("claims.csv", format_claims(results, TextFormat::csv));
  outputs.write("claims.json", format_claims(results, TextFormat::json));
  outputs.write("claims.md", format_claims(results, TextFormat::markdown));
  outputs.write("claims.tex", format_claims(results, TextFormat::latex));
  write_figure(outputs, draw_claims(results));
}

}  // namespace computedivide
