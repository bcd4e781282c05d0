// computedivide simulate works|papers: labelled synthetic inputs with planted effects.

#include <fmt/format.h>

#include <algorithm>
#include <memory>

#include "base/files.hpp"
#include "base/log.hpp"
#include "commands/commands.hpp"
#include "commands/program/options.hpp"
#include "computedivide/error.hpp"
#include "data/lexicon.hpp"
#include "simulate/simulate.hpp"

namespace computedivide {

namespace {

struct SimulateWorks {
  WorksDesign design;
  std::filesystem::path to;
  unsigned threads = 1;
};

void report(const WorksDesign& design, const PlantedTally& tally) {
  log::info("{:>10}  works, simulated with seed {}", design.works, design.seed);
  log::info("{:>10}  pass the filters", tally.counted);
  for (std::size_t i = 0; i < drop_count; ++i) {
    if (tally.dropped[i] > 0)
      log::info("{:>10}  planted: {}", tally.dropped[i], name_of(static_cast<Drop>(i)));
  }
  if (design.dirt) log::info("{:>10}  records with quirks", design.works - tally.dirt[0]);
}

void simulate_works(const Globals& globals, SimulateWorks& options) {
  options.design.seed = globals.seed;
  const WorksPlan plan(options.design, topics_of_design(options.design), compute_terms().terms);
  const bool to_file = !options.to.empty() && options.to != "-";
  RateProgress progress("works", to_file && log::enabled(log::Level::info));
  const auto show = [&](std::uint64_t works) { progress.show(works, options.design.works, works); };
  PlantedTally tally;
  if (to_file) {
    AtomicFile file(options.to);
    tally = write_works(
        plan, options.threads, options.to.extension() == ".gz",
        [&](std::string_view piece) { file.write(piece); }, show);
    file.commit();
  } else {
    tally = write_works(
        plan, options.threads, false, [](std::string_view piece) { fmt::print("{}", piece); }, show);
  }
  progress.clear();
  report(options.design, tally);
}

void add_works(CLI::App& simulate, const Globals& globals) {
  auto options = std::make_shared<SimulateWorks>();
  WorksDesign& design = options->design;
  CLI::App* works =
      simulate.add_subcommand("works", "Works in OpenAlex's form as JSON lines, each marked as simulated");
  add_value(*works, "--works", design.works, "How many");
  add_value(*works, "--topics", design.topics, "Number of topics, each with the same number of works");
  add_value(*works, "--first-year", design.first_year, "First publication year");
  add_value(*works, "--last-year", design.last_year, "Last publication year");
  add_value(
      *works, "--elasticity", design.elasticity,
      "Elasticity of the academic-only share with respect to compute terms per abstract, within topics");
  add_value(*works, "--growth-academic", design.growth_academic,
            "Growth of terms in academic-only abstracts, from the first year to the last");
  add_value(*works, "--growth-industry", design.growth_industry,
            "Growth of terms in abstracts with industry");
  add_value(*works, "--term-spread", design.term_spread,
            "Spread of the logarithm of terms among topic-years, around that growth");
  add_value(*works, "--share-spread", design.share_spread,
            "Spread of the logarithm of the share around its line");
  static constexpr std::array<std::string_view, 3> mixes{"small", "ordinary", "snapshot"};
  add_choice(*works, "--mix", design.mix, mixes,
             "small: short abstracts, few fields; ordinary: about 12 kB per work, most pass the filters; "
             "snapshot: one in six passes");
  works->add_flag("--dirt", design.dirt, "Every quirk that real records have");
  add_file(*works, "--to", options->to, "File; .gz compresses (default: standard output)");
  add_value(*works, "-j,--jobs", options->threads, "Number of threads; the output does not depend on it")
      ->check(CLI::Range(1U, 256U));
  works->footer(
      "Examples:\n  computedivide simulate works --works 20000 --to works.jsonl.gz\n"
      "  computedivide simulate works --works 5000 --dirt --seed 7 | computedivide score works -");
  works->callback([options, &globals] { simulate_works(globals, *options); });
}

struct SimulatePapers {
  PapersDesign design;
  std::filesystem::path to;
};

void simulate_papers_file(const Globals& globals, SimulatePapers& options) {
  PapersDesign& design = options.design;
  design.seed = globals.seed;
  design.code_sample = std::max(design.code_sample, design.novel_models);
  design.code_known = std::max(design.code_known, design.novel_models);
  const std::string csv = papers_to_csv(simulate_papers(design));
  write_to(options.to, csv);
  const PlantedPapers planted = planted_papers(design);
  log::info("{:>8}  papers, simulated with seed {}", std::count(csv.begin(), csv.end(), '\n') - 1,
            design.seed);
  log::info("{:>8}  present a novel model, chance of code {:.3f}, {:.3f} without industry",
            design.novel_models, design.code_rate, planted.academic_code_rate);
  log::info("{:>8}  name their hardware in 2021, means {:.3f} to 1, {:.3f} geometric", design.setups,
            planted.hardware_ratio, planted.hardware_ratio_geometric);
}

void add_papers(CLI::App& simulate, const Globals& globals) {
  auto options = std::make_shared<SimulatePapers>();
  PapersDesign& design = options->design;
  CLI::App* papers =
      simulate.add_subcommand("papers", "Annotated NeurIPS papers as CSV, each marked as simulated");
  add_value(*papers, "--novel-models", design.novel_models,
            "Papers of 2017 to 2021 with a novel model (Table 1)");
  add_value(*papers, "--frac-industry", design.frac_industry,
            "Coefficient of the fraction of authors from industry in code release");
  add_value(*papers, "--setups", design.setups, "Papers of 2021 that name their hardware (Figure 2)");
  add_value(*papers, "--hardware-ratio", design.hardware_ratio,
            "Mean peak FLOP/s of teams with industry over that of academic ones");
  add_file(*papers, "--to", options->to, "File (default: standard output)");
  papers->footer(
      "Example:\n  computedivide simulate papers --seed 7 --novel-models 1000 --to papers.csv\n"
      "  computedivide run-all --only table1 --papers papers.csv");
  papers->callback([options, &globals] { simulate_papers_file(globals, *options); });
}

}  // namespace

void add_simulate(CLI::App& app, const Globals& globals, Outcome&) {
  CLI::App* simulate = app.add_subcommand("simulate", "Labelled synthetic inputs with planted effects");
  simulate->require_subcommand(1);
  simulate->footer("Example:\n  computedivide simulate works --works 20000 --seed 7 --to works.jsonl.gz");
  add_works(*simulate, globals);
  add_papers(*simulate, globals);
}

}  // namespace computedivide
