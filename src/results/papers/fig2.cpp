// Figure 2: peak FLOP/s of the hardware in NeurIPS 2021 papers.
//
// Claim: teams with industry authors report hardware five times more powerful than others; about 30 % of them
// report more than the best academic set-up.
//
// Method. For each paper of NeurIPS in the year its set-up's peak: devices × peak FLOP/s of one device, from
// the hardware table (half precision on matrix units where the device has them, else FP32: precision = best).
// Devices and counts are read from the sentence on hardware that the reproducibility index quotes, or from
// annotations. Teams by authors: academic without an author from industry, industry-involved with one.
// Ratios of geometric means, of medians and of arithmetic means, with percentile intervals from resampling
// papers; the range of the arithmetic ratio when any one paper is left out; the share of industry teams above
// the academic 95th percentile and above the highest academic peak, with Wilson's interval; the share
// expected above the best of 25, 50, 100 or 200 of the academic papers, drawn without replacement (exact).
//
// Differs from the paper:
// - Its annotations are not public.
// - It does not say which kind of mean its dashed lines and "five times" are. Geometric means are drawn: the
//   arithmetic ratio depends on one paper, as its leave-one-out range shows.
// - It does not say which precision it uses; a parameter selects others.
// - A paper that names a device but no number of them ("on V100 GPUs") is left out (and counted) unless
//   unstated_devices = one. "A V100 GPU" counts as one device: without such papers mostly the large set-ups
//   would remain. The largest number near a name is often not a count but a batch size, GPU-hours or a part
//   of the name, so grammar decides, not proximity.
// - A paper without a topic counts in all numbers but those by topic; it is drawn in a group of its own.
// - "Academic" means: no author from industry. Governments and non-profits are with the academic teams.
// - The interval of a share takes the academic set-ups as given. The best of them is one paper, and better
// the
//   more academic papers there are (fig2_best_academic.csv says by how much), so the share above the second
//   best is reported too; the 95th percentile hardly moves.

#include "results/papers/fig2.hpp"

#include <algorithm>
#include <cmath>

#include "base/log.hpp"
#include "base/text.hpp"
#include "computedivide/error.hpp"
#include "data/tables/csv_cells.hpp"
#include "results/choices.hpp"
#include "results/estimates.hpp"
#include "results/figure_files.hpp"
#include "results/papers/release/release_sample.hpp"
#include "stats/distributions.hpp"

namespace computedivide {

namespace {

constexpr std::array<std::optional<PaperTopic>, 4> topics{PaperTopic::nlp_speech, PaperTopic::vision,
                                                          PaperTopic::other, std::nullopt};

constexpr std::string_view another_year = "another year";

/// The paper's set-up, or why it has none. The reasons are in the order in which they are checked.
std::optional<PaperSetup> setup_of(const Paper& paper, const std::vector<Accelerator>& hardware,
                                   const HardwareNames& names, const Fig2Options& options, Fig2& fig2) {
  const auto leave_out = [&](std::string reason) {
    ++fig2.left_out[std::move(reason)];
    return std::nullopt;
  };
  if (paper.year != options.year) return leave_out(std::string(another_year));
  if (paper.device.empty()) return leave_out("no device");
  const std::optional<DeviceCell> cell = names.cell(paper.device);
  if (!cell) {
    ++fig2.unknown_devices[paper.device];
    return leave_out("device not in the hardware table");
  }
  const AcceleratorMention* mention = &cell->mention;
  if (cell->count && paper.n_devices && *cell->count != *paper.n_devices)
    return leave_out("the device's cell counts other than n_devices");
  const std::optional<std::int64_t> n_devices = paper.n_devices ? paper.n_devices : cell->count;
  if (!n_devices && !options.unstated_is_one) return leave_out("number of devices not stated");
  if (!paper.n_industry_authors) return leave_out("number of industry authors not known");
  const std::optional<double> peak = peak_flops(hardware[mention->accelerator], options.precision);
  if (!peak) return leave_out("no peak in this precision");
  PaperSetup setup;
  setup.topic = paper.topic;
  setup.industry = *paper.n_industry_authors > 0;
  setup.accelerator = mention->accelerator;
  setup.id = paper.id;
  setup.title = paper.title;
  setup.devices = static_cast<double>(n_devices.value_or(1)) * mention->devices;
  setup.peak_flops = setup.devices * *peak;
  return setup;
}

SetupGroup group_of(const std::vector<PaperSetup>& setups, const std::optional<PaperTopic>& topic,
                    bool industry) {
  SetupGroup group;
  group.topic = topic;
  group.industry = industry;
  double logs = 0;
  for (std::size_t i = 0; i < setups.size(); ++i) {
    if (setups[i].topic != topic || setups[i].industry != industry) continue;
    group.setups.push_back(i);
    group.mean += setups[i].peak_flops;
    logs += std::log(setups[i].peak_flops);
  }
  if (group.setups.empty()) return group;
  const auto n = static_cast<double>(group.setups.size());
  group.mean /= n;
  group.geometric_mean = std::exp(logs / n);
  std::ranges::stable_sort(group.setups, [&](std::size_t a, std::size_t b) {
    return setups[a].peak_flops < setups[b].peak_flops;
  });
  return group;
}

std::string papers_csv(const Fig2& fig2, const std::vector<Paper>& papers,
                       const std::vector<Accelerator>& hardware) {
  Table table{"fig2_papers.csv",
              {"id", "topic", "team", "device", "named", "n_devices", "devices", "peak_flops"},
              {}};
  for (const PaperSetup& setup : fig2.setups) {
    const Paper& paper = papers[setup.paper];
    table.rows.push_back(row_cells(paper.id, topic_name(setup.topic), team_name(setup.industry),
                                   hardware[setup.accelerator].name, paper.device, paper.n_devices,
                                   setup.devices, setup.peak_flops));
  }
  return to_csv(table);
}

std::string means_csv(const Fig2& fig2) {
  Table table{"fig2_means.csv", {"topic", "team", "n", "mean_peak_flops", "geometric_mean_peak_flops"}, {}};
  for (const SetupGroup& group : fig2.groups) {
    const bool any = !group.setups.empty();
    table.rows.push_back(row_cells(topic_name(group.topic), team_name(group.industry), group.setups.size(),
                                   any ? format_number(group.mean) : "",
                                   any ? format_number(group.geometric_mean) : ""));
  }
  return to_csv(table);
}

/// The papers of NeurIPS in this year that say what hardware they used, as the index has it.
Number stated_number(std::span<const PaperFacts> papers, int year) {
  std::int64_t n = 0, stated = 0;
  for (const PaperFacts& paper : papers) {
    if (paper.venue != "NeurIPS" || paper.year != year || paper.excluded) continue;
    ++n;
    stated += paper.hardware_stated == true;
  }
  return count_number("n_stated", stated, n);
}

/// The quantile curves of both kinds of team, and their ratio.
std::string quantiles_csv(const Fig2& fig2) {
  const auto [academic, industry] = peaks_of(fig2);
  Table table{"fig2_quantiles.csv", {"percent", "academic", "industry", "ratio"}, {}};
  for (int percent = 1; percent < 100 && !academic.empty() && !industry.empty(); ++percent) {
    const double of_academic = quantile(academic, percent / 100.0);
    const double of_industry = quantile(industry, percent / 100.0);
    table.rows.push_back(row_cells(percent, of_academic, of_industry, of_industry / of_academic));
  }
  return to_csv(table);
}

/// How the share above the best academic paper depends on the number of academic papers, up to all of them.
std::string best_academic_csv(const Fig2& fig2) {
  const Peaks peaks = peaks_of(fig2);
  Table table{"fig2_best_academic.csv", {"academic_papers", "expected_share"}, {}};
  if (peaks.academic.empty() || peaks.industry.empty()) return to_csv(table);
  const auto add = [&](std::size_t drawn) {
    table.rows.push_back(row_cells(drawn, expected_share_above_best(peaks.industry, peaks.academic, drawn)));
  };
  for (const std::size_t drawn : academic_papers_drawn) {
    if (drawn < peaks.academic.size()) add(drawn);
  }
  add(peaks.academic.size());
  return to_csv(table);
}

/// From the values of the step's parameters. Throws Error that names the legal ones.
Fig2Options fig2_options(const Inputs& inputs) {
  Fig2Options options;
  const std::uint64_t year = inputs.count("fig2_year");
  if (year < 1987 || year > 2100) fail("parameter 'fig2_year': '{}' is not a year from 1987 to 2100", year);
  options.year = static_cast<int>(year);
  options.precision = inputs.parameter("precision");
  options.unstated_is_one = parse_word<bool>(inputs, "unstated_devices", unstated_devices_words);
  options.seed = inputs.count("seed");
  return options;
}

}  // namespace

std::string_view topic_name(const std::optional<PaperTopic>& topic) {
  return topic ? name_of(*topic) : "unknown";
}

std::string_view team_name(bool industry) { return industry ? "industry" : "academic"; }

std::string_view topic_title(const std::optional<PaperTopic>& topic) {
  if (topic == PaperTopic::nlp_speech) return "Language and speech";
  if (topic == PaperTopic::vision) return "Computer vision";
  return topic ? "Other topics" : "Topic not known";
}

std::int64_t left_out_of_year(const Fig2& fig2) {
  std::int64_t count = 0;
  for (const auto& [reason, papers] : fig2.left_out) {
    if (reason != another_year) count += static_cast<std::int64_t>(papers);
  }
  return count;
}

Fig2 find_setups(const std::vector<Paper>& papers, const std::vector<Accelerator>& hardware,
                 const Fig2Options& options) {
  Fig2 fig2;
  const HardwareNames names(hardware);
  for (std::size_t i = 0; i < papers.size(); ++i) {
    std::optional<PaperSetup> setup = setup_of(papers[i], hardware, names, options, fig2);
    if (!setup) continue;
    setup->paper = i;
    fig2.setups.push_back(*setup);
  }
  return fig2;
}

Fig2 compute_fig2(const std::vector<Paper>& papers, const std::vector<Accelerator>& hardware,
                  const Fig2Options& options) {
  Fig2 fig2 = find_setups(papers, hardware, options);
  // From here on every set-up has a team, and a peak above 0.
  for (const std::optional<PaperTopic>& topic : topics) {
    const bool any = std::ranges::find(fig2.setups, topic, &PaperSetup::topic) != fig2.setups.end();
    if (!topic && !any) continue;
    for (const bool industry : {false, true}) fig2.groups.push_back(group_of(fig2.setups, topic, industry));
  }
  fig2.numbers = fig2_numbers(fig2, options);
  return fig2;
}

void run_fig2(const Inputs& inputs, Outputs& outputs) {
  const PapersAtHand at_hand = read_papers_at_hand(inputs);
  const std::vector<Paper> papers =
      at_hand.from_index ? hardware_papers(at_hand.facts.papers, "NeurIPS") : at_hand.annotated;
  const std::vector<Accelerator> hardware = read_hardware(inputs.source_file("hardware"));
  const SourceInfo hardware_source = inputs.source("hardware");
  SourceInfo source = at_hand.source;
  if (hardware_source.kind == SourceKind::synthetic) source.kind = SourceKind::synthetic;
  const Fig2Options options = fig2_options(inputs);
  Fig2 fig2 = compute_fig2(papers, hardware, options);
  if (at_hand.from_index) fig2.numbers.push_back(stated_number(at_hand.facts.papers, options.year));
  if (!fig2.unknown_devices.empty()) {
    log::warning(
        "fig2: device names that are not in the hardware table: {}; fig2_unknown_devices.csv lists them",
        fig2.unknown_devices.size());
  }
  if (fig2.setups.empty()) {
    outputs.write("fig2.csv", to_csv(fig2_table()));
  } else {
    write_figure(outputs, draw_fig2(fig2, hardware, options, source, hardware_source, published_of(inputs)));
  }
  outputs.write("fig2_papers.csv", papers_csv(fig2, papers, hardware));
  outputs.write("fig2_means.csv", means_csv(fig2));
  outputs.write("fig2_quantiles.csv", quantiles_csv(fig2));
  outputs.write("fig2_best_academic.csv", best_academic_csv(fig2));
  outputs.write("fig2_left_out.csv", left_out_csv(fig2.left_out));
  outputs.write("fig2_unknown_devices.csv", counts_csv("device,papers\n", fig2.unknown_devices));
  write_numbers(inputs, outputs, "fig2", source, fig2.numbers);
}

}  // namespace computedivide
