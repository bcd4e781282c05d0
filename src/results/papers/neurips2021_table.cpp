// The sample of NeurIPS 2021 as a table to read, and as CSV with every digit.

#include <fmt/format.h>

#include <array>

#include "base/text.hpp"
#include "computedivide/csv.hpp"
#include "data/latex.hpp"
#include "results/estimates.hpp"
#include "results/papers/neurips2021.hpp"

namespace computedivide {

namespace {

/// The three shares of a group; none where they have no meaning or nothing to be a share of.
struct GroupShares {
  Number of_papers;
  Number of_compute;
  Number with_compute;
};

GroupShares shares_of(const Neurips2021& sample, const SampleGroup& group) {
  std::int64_t papers = 0;
  std::int64_t compute = 0;
  for (const SampleGroup& other : sample.groups) {
    if (other.of != group.of || other.is_unknown) continue;
    papers += other.papers;
    compute += other.with_compute;
  }
  GroupShares shares;
  shares.with_compute = share_number("", group.with_compute, group.papers, "");
  if (group.of.empty() || group.is_unknown) return shares;
  shares.of_papers = share_number("", group.papers, papers, "");
  shares.of_compute = share_number("", group.with_compute, compute, "");
  return shares;
}

/// "25 (12 to 43)" in percent; "–" where there is none.
std::string words_of(const Number& share, std::string_view none) {
  if (!share.value) return std::string(none);
  return fmt::format("{:.1f} ({:.1f} to {:.1f})", 100 * *share.value, 100 * *share.low, 100 * *share.high);
}

/// The same in two lines of a cell.
std::string latex_words_of(const Number& share) {
  const std::string words = words_of(share, "--");
  const std::size_t blank = words.find(' ');
  return blank == std::string::npos ? words
                                    : words.substr(0, blank) + " \\linebreak " + words.substr(blank + 1);
}

void append_share(std::vector<std::string>& cells, const Number& share) {
  for (const std::optional<double>& value : {share.value, share.low, share.high}) {
    cells.push_back(value ? format_number(*value) : std::string());
  }
}

}  // namespace

std::string neurips2021_csv(const Neurips2021& sample) {
  std::string csv =
      "group,papers,share_of_papers,share_of_papers_low,share_of_papers_high,with_compute,"
      "share_of_compute,share_of_compute_low,share_of_compute_high,compute_known,compute_known_low,"
      "compute_known_high\n";
  for (const SampleGroup& group : sample.groups) {
    const GroupShares shares = shares_of(sample, group);
    std::vector<std::string> cells{group.name, std::to_string(group.papers)};
    append_share(cells, shares.of_papers);
    cells.push_back(std::to_string(group.with_compute));
    append_share(cells, shares.of_compute);
    append_share(cells, shares.with_compute);
    append_csv_record(csv, cells);
  }
  return csv;
}

std::string neurips2021_markdown(const Neurips2021& sample, std::string_view note) {
  std::string text =
      "| | Papers | % of papers | Compute inferred | % of those | % inferred |\n"
      "|---|---:|---:|---:|---:|---:|\n";
  for (const SampleGroup& group : sample.groups) {
    const GroupShares shares = shares_of(sample, group);
    text += fmt::format("| {} | {} | {} | {} | {} | {} |\n", group.label, group.papers,
                        words_of(shares.of_papers, "–"), group.with_compute, words_of(shares.of_compute, "–"),
                        words_of(shares.with_compute, "–"));
  }
  return text + fmt::format("\n{}\n", note);
}

std::string neurips2021_latex(const Neurips2021& sample, std::string_view note) {
  // A page of article is too narrow for shares and intervals on one line; the intervals stand below.
  std::string text =
      "{\\footnotesize\\setlength{\\tabcolsep}{2pt}\n"
      "\\begin{tabular}{@{}p{0.2\\textwidth}rp{0.17\\textwidth}p{0.115\\textwidth}p{0.17\\textwidth}"
      "p{0.17\\textwidth}@{}}\n\\toprule\n"
      " & Papers & \\raggedleft \\% of papers & \\raggedleft Compute inferred & \\raggedleft \\% of those & "
      "\\raggedleft \\% inferred \\tabularnewline\n\\midrule\n";
  for (const SampleGroup& group : sample.groups) {
    const GroupShares shares = shares_of(sample, group);
    text += fmt::format(
        "\\raggedright {} & {} & \\raggedleft {} & \\raggedleft {} & \\raggedleft {} & \\raggedleft {} "
        "\\tabularnewline\n",
        latex_text(group.label), group.papers, latex_words_of(shares.of_papers), group.with_compute,
        latex_words_of(shares.of_compute), latex_words_of(shares.with_compute));
  }
  return text + "\\bottomrule\n\\end{tabular}}\n" + latex_note(std::array{latex_text(note)});
}

}  // namespace computedivide
