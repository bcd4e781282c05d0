// Simulated annotations of NeurIPS papers, with the margins that the paper prints and its effects planted.
//
// Exact are the sizes: papers a year and those that mention or study BERT (Figure 5; the paper prints the 65
// of 2021, the rest is made to fit "more than tripled"), 565 papers looked at for code, 519 of them with a
// flag (the text has the one number, Figure 6's caption the other), 94 with a novel model, 519 papers of 2021
// annotated and 109 with training compute. Everything else is drawn:
//   authors    2 + uniform(0..2) + uniform(0..3); none, all, or the lesser of two uniform draws from 1 to
//              all but one are from industry, with chances that give the mean fraction
//   code       logistic in the fraction, the number of authors and the year, the constant found by bisection
//              so that the expected rate is the design's
//   set-ups    2^k devices with chances proportional to a normal density in k: academic k from 0 to 3,
//              industry's from 0 to 9 around a centre found by bisection so that the ratio of the means is
//              the design's. Kinds of devices have the same chances in both groups, so the ratio of mean
//              peaks is that of mean counts.
//   compute    devices × peak × hours × 0.3, hours log-normal
// The sample has 12 to 24 of its 94 papers in a year, guessed from Table 1's standard errors. Authors vary
// less here than in the paper's papers, so that standard errors come out wider than printed: on average 0.84
// where 0.719 is printed for the fraction of industry, 0.20 for 0.106 for the number of authors.
//
// Which papers are in a sample, and what a paper is like, are drawn from separate streams of the seed.
// Chances are rounded to 10⁻⁶, so that the last digit of a machine's exp() changes nothing.

#include "simulate/papers.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <numeric>
#include <span>

#include "base/text.hpp"
#include "draw.hpp"
#include "papers_plan.hpp"

namespace computedivide {

namespace {

constexpr double nlp_chance = 0.15, vision_chance = 0.30;
constexpr double chinese_chance = 0.2;
constexpr double median_hours = 40, hours_spread = 1.2, utilisation = 0.3;

// Streams of random numbers that are no paper's own.
enum class Stream : std::uint64_t { bert = 1, code = 2, hardware = 3 };

/// What a paper is like, whether an annotator looks or not.
struct Drawn {
  Team team;
  bool code = false;
  PaperTopic topic = PaperTopic::other;
  bool chinese = false;
  std::string device;
  std::int64_t n_devices = 1;
  double hours = 0, flop = 0;
};

/// To two digits.
double short_number(double value) {
  return parse_number(fmt::format("{:.1e}", value)).value_or(0);
}

std::size_t pick(const std::vector<double>& chances, double share) {
  double sum = 0;
  for (std::size_t i = 0; i + 1 < chances.size(); ++i) {
    sum += chances[i];
    if (share < sum) return i;
  }
  return chances.size() - 1;
}

/// The design with what all papers share.
struct Plan {
  const PapersDesign& design;
  double constant, only;
  SetupChances setups;
};

Drawn draw_paper(const Plan& plan, int year, std::size_t number) {
  Draws draws(plan.design.seed, static_cast<std::uint64_t>(year) * 100'000 + number);
  Drawn paper;
  Team& team = paper.team;
  team.authors = 2 + static_cast<int>(draws.below(3)) + static_cast<int>(draws.below(4));
  const double kind = draws.share();
  const auto others = static_cast<std::uint32_t>(team.authors - 1);
  const std::uint32_t a = draws.below(others), b = draws.below(others);
  const bool is_academic = kind < plan.design.academic_share;
  const bool is_industry_only = !is_academic && kind < plan.design.academic_share + plan.only;
  team.industry = is_academic ? 0 : is_industry_only ? team.authors : 1 + static_cast<int>(std::min(a, b));
  const auto place = static_cast<std::size_t>(std::clamp(year - first_papers_year, 0, 4));
  paper.code =
      draws.happens(code_chance(plan.constant + code_predictor(plan.design, team, year_effects[place])));
  const double topic = draws.share();
  paper.topic = topic < nlp_chance                   ? PaperTopic::nlp_speech
                : topic < nlp_chance + vision_chance ? PaperTopic::vision
                                                     : PaperTopic::other;
  paper.chinese = draws.happens(chinese_chance);
  std::vector<double> chances;
  for (const SimulatedDevice& device : simulated_devices) chances.push_back(device.chance);
  const SimulatedDevice& device = simulated_devices[pick(chances, draws.share())];
  paper.device = device.names[draws.below(static_cast<std::uint32_t>(device.names.size()))];
  const std::size_t size =
      pick(team.industry > 0 ? plan.setups.industry : plan.setups.academic, draws.share());
  paper.n_devices = std::int64_t{1} << size;
  paper.hours = short_number(median_hours * std::exp(hours_spread * draws.normal()));
  paper.flop =
      short_number(static_cast<double>(paper.n_devices) * device.peak * utilisation * 3600 * paper.hours);
  return paper;
}

/// The numbers below `size` in random order.
std::vector<std::size_t> shuffled(const PapersDesign& design, Stream stream, int year, std::size_t size) {
  Draws draws(design.seed, (std::uint64_t{1} << 40U) + static_cast<std::uint64_t>(stream) * 10'000 +
                               static_cast<std::uint64_t>(year));
  std::vector<std::size_t> order(size);
  std::iota(order.begin(), order.end(), std::size_t{0});
  for (std::size_t i = size; i > 1; --i) {
    std::swap(order[i - 1], order[draws.below(static_cast<std::uint32_t>(i))]);
  }
  return order;
}

/// `total` over the sample's years in proportion to their weights.
std::array<std::size_t, 5> by_year(std::size_t total) {
  const std::size_t all = std::accumulate(sample_weights.begin(), sample_weights.end(), std::size_t{0});
  std::array<std::size_t, 5> counts{};
  std::size_t weight = 0, given = 0;
  for (std::size_t y = 0; y < counts.size(); ++y) {
    weight += sample_weights[y];
    counts[y] = total * weight / all - given;
    given += counts[y];
  }
  return counts;
}

void give_authors(Paper& paper, const Drawn& drawn) {
  paper.n_authors = drawn.team.authors;
  paper.n_industry_authors = drawn.team.industry;
}

void give_setup(Paper& paper, const Drawn& drawn) {
  give_authors(paper, drawn);
  paper.topic = drawn.topic;
  paper.device = drawn.device;
  paper.n_devices = drawn.n_devices;
}

void annotate_code(const Plan& plan, int year, std::span<Paper> papers) {
  const auto place = static_cast<std::size_t>(year - first_papers_year);
  const std::size_t sample = by_year(plan.design.code_sample)[place];
  const std::size_t novel = by_year(plan.design.novel_models)[place];
  const std::size_t known = by_year(plan.design.code_known)[place];
  const std::vector<std::size_t> order = shuffled(plan.design, Stream::code, year, papers.size());
  for (std::size_t i = 0; i < sample; ++i) {
    Paper& paper = papers[order[i]];
    const Drawn drawn = draw_paper(plan, year, order[i]);
    give_authors(paper, drawn);
    paper.novel_model = i < novel;
    if (i < known) paper.code_released = drawn.code;
  }
}

void annotate_bert(const Plan& plan, const SimulatedBertYear& counts, std::span<Paper> papers) {
  const std::vector<std::size_t> order = shuffled(plan.design, Stream::bert, counts.year, papers.size());
  for (std::size_t i = 0; i < papers.size(); ++i) {
    papers[order[i]].mentions_bert = i < counts.mentions;
    papers[order[i]].studies_bert = i < counts.studies;
  }
}

void annotate_2021(const Plan& plan, std::span<Paper> papers) {
  constexpr int year = 2021;
  const PapersDesign& design = plan.design;
  const std::vector<std::size_t> order = shuffled(design, Stream::hardware, year, papers.size());
  const std::size_t last = design.annotated_2021 + design.setups - design.with_compute_2021;
  for (std::size_t i = 0; i < last; ++i) {
    Paper& paper = papers[order[i]];
    const Drawn drawn = draw_paper(plan, year, order[i]);
    if (i < design.annotated_2021) {
      give_authors(paper, drawn);
      paper.topic = drawn.topic;
      paper.chinese_lab = drawn.chinese;
    }
    if (i < design.with_compute_2021) {
      paper.training_hours = drawn.hours;
      paper.training_flop = drawn.flop;
    }
    if (i < design.with_compute_2021 || i >= design.annotated_2021) give_setup(paper, drawn);
  }
}

}  // namespace

std::vector<Paper> simulate_papers(const PapersDesign& design) {
  const Plan plan{design, planted_papers(design).constant, industry_only_share(design),
                  setup_chances(design)};
  std::vector<Paper> all;
  for (int year = first_papers_year; year <= bert_years.back().year; ++year) {
    const bool has_bert = year >= bert_years.front().year;
    const std::size_t size =
        has_bert ? bert_years[static_cast<std::size_t>(year - bert_years.front().year)].papers : papers_2017;
    std::vector<Paper> papers(size);
    for (std::size_t i = 0; i < size; ++i) {
      papers[i].id = fmt::format("{}-{:04}", year, i + 1);
      papers[i].year = year;
      papers[i].source = fmt::format("simulated: seed {}", design.seed);
    }
    if (year <= 2021) annotate_code(plan, year, papers);
    if (has_bert) {
      annotate_bert(plan, bert_years[static_cast<std::size_t>(year - bert_years.front().year)], papers);
    }
    if (year == 2021) annotate_2021(plan, papers);
    // Of 2017 only the sample was looked at.
    if (!has_bert) std::erase_if(papers, [](const Paper& paper) { return !paper.novel_model; });
    std::move(papers.begin(), papers.end(), std::back_inserter(all));
  }
  return all;
}

}  // namespace computedivide
