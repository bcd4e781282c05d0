// The sample of NeurIPS 2021 (Methods, "Compute divide in NeurIPS proceedings").
//
// Claim: 519 papers were annotated for topic, industry co-authors, co-authors from a Chinese lab and training
// compute; for 109 models the compute could be inferred.
//
// Method.
// 1. Annotated papers of 2021 whose Chinese lab or training compute is annotated: no other exercise asks for
//    these. Topic and device alone are those of Figure 2, which covers more papers.
// 2. Two groups: with an industry co-author or without, with a Chinese lab or without; papers whose answer is
//    not known are counted beside them and are in no share.
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

#include "computedivide/error.hpp"
#include "results/estimates.hpp"
#include "results/papers/fig2.hpp"

namespace computedivide {

namespace {

constexpr int sample_year = 2021;
constexpr double utilisation = 0.3;  // where it is not stated
constexpr double seconds_per_hour = 3600;
constexpr const char* no_sample = "no annotated paper of NeurIPS 2021";

std::optional<bool> industry_coauthor(const Paper& paper) {
  if (!paper.n_industry_authors) return std::nullopt;
  return *paper.n_industry_authors > 0;
}

std::optional<bool> chinese_lab(const Paper& paper) {
  return paper.chinese_lab;
}

struct AskedOfPapers {
  std::string name;
  std::array<std::string, 3> labels;  ///< yes, no, unknown
  std::optional<bool> (*answer)(const Paper&);
};

const std::array<AskedOfPapers, 2>& questions() {
  static const std::array<AskedOfPapers, 2> all{
      {{"industry_coauthor",
        {"With an industry co-author", "Without industry co-authors", "Industry co-authors unknown"},
        industry_coauthor},
       {"chinese_lab", {"With a Chinese lab", "Without a Chinese lab", "Chinese lab unknown"}, chinese_lab}}};
  return all;
}

SampleGroup group_of(std::string name, std::string label, std::string of, bool is_unknown) {
  SampleGroup group;
  group.name = std::move(name);
  group.label = std::move(label);
  group.of = std::move(of);
  group.is_unknown = is_unknown;
  return group;
}

void add_paper(SampleGroup& group, const Paper& paper) {
  ++group.papers;
  group.with_compute += paper.training_flop.has_value();
}

/// The numbers of one question, whose three groups stand one after the other.
void add_shares(std::vector<Number>& numbers, const SampleGroup& yes, const SampleGroup& no) {
  numbers.push_back(share_number(yes.of + "_share", yes.papers, yes.papers + no.papers, no_sample));
  const std::int64_t known = yes.with_compute + no.with_compute;
  numbers.push_back(share_number(yes.of + "_share_with_compute", yes.with_compute, known,
                                 "no annotated paper of NeurIPS 2021 with training compute and an answer"));
}

}  // namespace

bool annotated_for_compute(const Paper& paper) {
  return paper.chinese_lab || paper.training_flop;
}

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

Neurips2021 compute_neurips2021(const std::vector<Paper>& papers, bool all_papers) {
  Neurips2021 sample;
  sample.groups.push_back(group_of("all", "All papers", "", false));
  for (const AskedOfPapers& question : questions()) {
    sample.groups.push_back(group_of(question.name, question.labels[0], question.name, false));
    sample.groups.push_back(group_of("no_" + question.name, question.labels[1], question.name, false));
    sample.groups.push_back(group_of(question.name + "_unknown", question.labels[2], question.name, true));
  }
  for (const Paper& paper : papers) {
    if (paper.year != sample_year) {
      ++sample.left_out["year other than 2021"];
      continue;
    }
    if (!all_papers && !annotated_for_compute(paper)) {
      ++sample.left_out["not annotated for compute"];
      continue;
    }
    add_paper(sample.groups[0], paper);
    for (std::size_t i = 0; i < questions().size(); ++i) {
      const std::optional<bool> answer = questions()[i].answer(paper);
      add_paper(sample.groups[1 + 3 * i + (answer ? (*answer ? 0 : 1) : 2)], paper);
    }
  }
  const SampleGroup& all = sample.groups[0];
  if (all.papers == 0) {
    const std::string reason = papers.empty() ? std::string(no_annotations) : no_sample;
    for (const char* name : {"annotated", "with_compute", "samples.neurips_2021_annotated",
                             "samples.neurips_2021_models_with_compute"}) {
      sample.numbers.push_back(missing_number(name, "count", "count", reason));
    }
    for (const char* name :
         {"with_compute_share", "industry_coauthor_share", "industry_coauthor_share_with_compute",
          "chinese_lab_share", "chinese_lab_share_with_compute"}) {
      sample.numbers.push_back(missing_number(name, "share", "wilson", reason));
    }
    return sample;
  }
  sample.numbers.push_back(count_number("annotated", all.papers, all.papers));
  sample.numbers.push_back(count_number("with_compute", all.with_compute, all.papers));
  // The same by the names of what the paper prints: rows of the ledger.
  sample.numbers.push_back(count_number("samples.neurips_2021_annotated", all.papers, all.papers));
  sample.numbers.push_back(
      count_number("samples.neurips_2021_models_with_compute", all.with_compute, all.papers));
  sample.numbers.push_back(share_number("with_compute_share", all.with_compute, all.papers, no_sample));
  for (std::size_t i = 1; i < sample.groups.size(); i += 3) {
    add_shares(sample.numbers, sample.groups[i], sample.groups[i + 1]);
  }
  return sample;
}

void run_neurips2021(const Inputs& inputs, Outputs& outputs) {
  const Annotations annotations = read_annotations(inputs);
  const Facts facts = read_facts(inputs);
  const bool from_index = annotations.papers.empty() && !facts.papers.empty();
  const Neurips2021 sample =
      from_index ? compute_neurips2021(
                       papers_with_compute(facts.papers, read_hardware(inputs.source_file("hardware"))), true)
                 : compute_neurips2021(annotations.papers, false);
  const SourceInfo& source = from_index ? facts.source : annotations.source;
  if (sample.groups[0].papers > 0) {
    const std::string note = fmt::format(
        "{} of NeurIPS 2021; shares of those with a known answer, with 95 % Wilson "
        "intervals.{}",
        from_index ? "Papers" : "Annotated papers",
        source.kind == SourceKind::synthetic ? " Made from synthetic data." : "");
    outputs.write("neurips2021.csv", neurips2021_csv(sample));
    outputs.write("neurips2021.md", neurips2021_markdown(sample, note));
    outputs.write("neurips2021.tex", neurips2021_latex(sample, note));
  }
  outputs.write("neurips2021_left_out.csv", left_out_csv(sample.left_out));
  outputs.write("neurips2021.numbers.json",
                numbers_to_text({"neurips2021", source, inputs.parameters(), sample.numbers}));
}

}  // namespace computedivide
