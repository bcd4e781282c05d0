// The sample of NeurIPS 2021 (Methods, "Compute divide in NeurIPS proceedings").
//
// Claim: 519 papers were annotated for topic, industry co-authors, co-authors from a Chinese lab and training
// compute; for 109 models the compute could be inferred.
//
// Method.
// 1. Annotated papers of 2021 whose Chinese lab or training compute is annotated: no other result needs
// these. Papers with only topic and device are those of Figure 2, which covers more papers.
// 2. Two groups: with an industry co-author or without, with a Chinese lab or without; papers whose answer is
// not known are counted separately and are in no
//    share.
// 3. Each group's share of the annotated papers, its share of those with training compute, and the share of
//    the group with training compute, with Wilson 95 % intervals.
//
// Without annotations: all papers of NeurIPS 2021 in the reproducibility index. The training compute of one
// is devices × hours × peak FLOP/s × 0.3 (Sevilla et al. 2022), where its sentence on hardware gives a known
// device, how many, and how long. Chinese labs are not known.
//
// Differs from the paper:
// - The paper prints the two counts alone; the shares are in none of its tables.
// - It counts papers, then models; here a paper counts once.
// - Of annotations training compute is their own column; nothing is inferred from devices and hours.
// - Of the index more papers count, and compute is known of fewer: it quotes sentences, not whole papers.

#include "results/papers/neurips2021.hpp"

#include <optional>
#include <span>

#include "computedivide/csv.hpp"
#include "computedivide/error.hpp"
#include "data/markup.hpp"
#include "data/tables/csv_cells.hpp"
#include "results/estimates.hpp"
#include "results/papers/fig2.hpp"

namespace computedivide {

namespace {

constexpr int sample_year = 2021;
constexpr double utilisation = 0.3;  // where it is not stated
constexpr double seconds_per_hour = 3600;
constexpr const char* not_annotated = "not annotated for compute";

struct AskedOfPapers {
  std::string name;
  std::array<std::string, 3> labels;  ///< yes, no, unknown
  std::string asked;                  ///< what the data may leave open: "have an industry co-author"
  std::optional<bool> (*answer)(const Paper&);
};

const std::array<AskedOfPapers, 2> questions{
    {{"industry_coauthor",
      {"With an industry co-author", "Without industry co-authors", "Industry co-authors unknown"},
      "have an industry co-author",
      [](const Paper& paper) -> std::optional<bool> {
        if (!paper.n_industry_authors) return std::nullopt;
        return *paper.n_industry_authors > 0;
      }},
     {"chinese_lab",
      {"With a Chinese lab", "Without a Chinese lab", "Chinese lab unknown"},
      "come from a Chinese lab",
      [](const Paper& paper) { return paper.chinese_lab; }}}};

void add_paper(SampleGroup& group, const Paper& paper) {
  ++group.papers;
  group.with_compute += paper.training_flop.has_value();
}

/// The numbers of one question, from its groups: yes, no, unknown.
void add_shares(std::vector<Number>& numbers, const AskedOfPapers& question,
                std::span<const SampleGroup, 3> groups, const std::string& no_sample) {
  const SampleGroup& yes = groups[0];
  const SampleGroup& no = groups[1];
  const std::string not_said = fmt::format("the data do not say which papers {}", question.asked);
  const std::int64_t papers = yes.papers + no.papers, known = yes.with_compute + no.with_compute;
  const std::string no_compute = known + groups[2].with_compute == 0
                                     ? "the data have the training compute of no paper of NeurIPS 2021"
                                     : not_said + (papers == 0 ? "" : " among those with training compute");
  const bool none = !no_sample.empty();
  numbers.push_back(share_number(question.name + "_share", yes.papers, papers, none ? no_sample : not_said));
  numbers.push_back(share_number(question.name + "_share_with_compute", yes.with_compute, known,
                                 none ? no_sample : no_compute));
}

/// Why there is no sample: what the given papers lack.
std::string reason_without_sample(const Neurips2021& sample, bool no_papers, bool all_papers) {
  if (no_papers) return std::string(no_annotations);
  if (sample.left_out.contains(not_annotated))
    return "no paper of NeurIPS 2021 is annotated for chinese_lab or training_flop";
  return fmt::format("no {}paper of NeurIPS 2021", all_papers ? "" : "annotated ");
}

/// Whether a paper belongs to the sample: whether its Chinese lab (yes or no) or its training compute is
/// annotated. Topic, device, code flag and BERT answers are also annotated for papers outside it.
bool annotated_for_compute(const Paper& paper) { return paper.chinese_lab || paper.training_flop; }

/// The papers of NeurIPS in the table of facts, with training compute from devices, hours and peak FLOP/s
/// where all three are known.
std::vector<Paper> papers_with_compute(std::span<const PaperFacts> facts,
                                       const std::vector<Accelerator>& hardware) {
  std::vector<Paper> papers = hardware_papers(facts, "NeurIPS");
  Fig2Options options;
  options.year = sample_year;
  for (const PaperSetup& setup : find_setups(papers, hardware, options).setups) {
    Paper& paper = papers[setup.paper];
    if (paper.training_hours)
      paper.training_flop = setup.peak_flops * *paper.training_hours * seconds_per_hour * utilisation;
  }
  return papers;
}

// The sample of NeurIPS 2021 as a table to read, and as CSV with every digit.

/// The three shares of a group; none if they have no meaning or nothing to be a share of.
struct GroupShares {
  Number of_papers;
  Number of_compute;
  Number with_compute;
};

GroupShares shares_of(const Neurips2021& sample, const SampleGroup& group) {
  std::int64_t papers = 0, compute = 0;
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

/// "25 (12 to 43)" in percent; "–" if there is none.
std::string words_of(const Number& share, std::string_view none) {
  if (!share.value) return std::string(none);
  return fmt::format("{:.1f} ({:.1f} to {:.1f})", 100 * *share.value, 100 * *share.low, 100 * *share.high);
}

/// The same on two lines of a cell.
std::string latex_words_of(const Number& share) {
  const std::string words = words_of(share, "--");
  const std::size_t blank = words.find(' ');
  return blank == std::string::npos ? words
                                    : words.substr(0, blank) + " \\linebreak " + words.substr(blank + 1);
}

}  // namespace

Neurips2021 compute_neurips2021(const std::vector<Paper>& papers, bool all_papers) {
  Neurips2021 sample;
  sample.groups.push_back({"all", "All papers", "", false});
  for (const AskedOfPapers& question : questions) {
    sample.groups.push_back({question.name, question.labels[0], question.name, false});
    sample.groups.push_back({"no_" + question.name, question.labels[1], question.name, false});
    sample.groups.push_back({question.name + "_unknown", question.labels[2], question.name, true});
  }
  for (const Paper& paper : papers) {
    if (paper.year != sample_year) {
      ++sample.left_out["year other than 2021"];
      continue;
    }
    if (!all_papers && !annotated_for_compute(paper)) {
      ++sample.left_out[not_annotated];
      continue;
    }
    add_paper(sample.groups[0], paper);
    for (std::size_t i = 0; i < questions.size(); ++i) {
      const std::optional<bool> answer = questions[i].answer(paper);
      add_paper(sample.groups[1 + 3 * i + (answer ? (*answer ? 0 : 1) : 2)], paper);
    }
  }
  const SampleGroup& all = sample.groups[0];
  const std::string reason = all.papers == 0 ? reason_without_sample(sample, papers.empty(), all_papers) : "";
  // Given twice: the second time under the paper's names, as rows of the ledger.
  for (const char* name : {"annotated", "with_compute", "samples.neurips_2021_annotated",
                           "samples.neurips_2021_models_with_compute"}) {
    const bool with_compute = std::string_view(name).ends_with("with_compute");
    sample.numbers.push_back(
        count_number(name, with_compute ? all.with_compute : all.papers, all.papers, reason));
  }
  sample.numbers.push_back(share_number("with_compute_share", all.with_compute, all.papers, reason));
  for (std::size_t i = 0; i < questions.size(); ++i)
    add_shares(sample.numbers, questions[i], std::span(sample.groups).subspan(1 + 3 * i).first<3>(), reason);
  return sample;
}

void run_neurips2021(const Inputs& inputs, Outputs& outputs) {
  const PapersAtHand at_hand = read_papers_at_hand(inputs);
  const Neurips2021 sample =
      at_hand.from_index
          ? compute_neurips2021(
                papers_with_compute(at_hand.facts.papers, read_hardware(inputs.source_file("hardware"))),
                true)
          : compute_neurips2021(at_hand.annotated);
  if (sample.groups[0].papers > 0) {
    const std::string note = fmt::format(
        "{} of NeurIPS 2021; shares of those with a known answer, with 95 % Wilson "
        "intervals.{}",
        at_hand.from_index ? "Papers" : "Annotated papers",
        at_hand.source.kind == SourceKind::synthetic ? " Made from synthetic data." : "");
    outputs.write("neurips2021.csv", neurips2021_csv(sample));
    outputs.write("neurips2021.md", neurips2021_markdown(sample, note));
    outputs.write("neurips2021.tex", neurips2021_latex(sample, note));
  }
  outputs.write("neurips2021_left_out.csv", left_out_csv(sample.left_out));
  write_numbers(inputs, outputs, "neurips2021", at_hand.source, sample.numbers);
}

std::string neurips2021_csv(const Neurips2021& sample) {
  std::string csv =
      "group,papers,share_of_papers,share_of_papers_low,share_of_papers_high,with_compute,"
      "share_of_compute,share_of_compute_low,share_of_compute_high,compute_known,compute_known_low,"
      "compute_known_high\n";
  for (const SampleGroup& group : sample.groups) {
    const auto [papers, compute, known] = shares_of(sample, group);
    append_csv_record(
        csv, row_cells(group.name, group.papers, papers.value, papers.low, papers.high, group.with_compute,
                       compute.value, compute.low, compute.high, known.value, known.low, known.high));
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
  // A page of article is too narrow for shares and intervals on one line; the intervals are below.
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
