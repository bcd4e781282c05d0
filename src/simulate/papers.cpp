// Simulated annotations of NeurIPS papers, with the margins that the paper prints and its effects built in.
//
// The sizes are exact: papers per year and those that mention or study BERT (Figure 5; the paper prints the
// 65 of 2021, the rest is chosen to fit "more than tripled"), 565 papers looked at for code, 519 of them with
// a flag (the text has the one number, Figure 6's caption the other), 94 with a novel model, 519 papers of
// 2021 annotated and 109 with training compute. Everything else is drawn:
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

#include "simulate/simulate.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <functional>
#include <numeric>
#include <span>

#include "base/text.hpp"
#include "computedivide/error.hpp"

namespace computedivide {

namespace {

constexpr int first_papers_year = 2017;
constexpr std::size_t papers_2017 = 679;
/// Papers of the sample by year, 2017 to 2021, in proportion.
constexpr std::array<std::size_t, 5> sample_weights{16, 12, 24, 19, 23};
constexpr std::array<double, 5> year_effects{0, 0.952, 1.30, 1.89, 2.13};
constexpr double nlp_chance = 0.15, vision_chance = 0.30, chinese_chance = 0.2;
constexpr double median_hours = 40, hours_spread = 1.2, utilisation = 0.3;

// Random-number streams that belong to no single paper.
enum class Stream : std::uint64_t { bert = 1, code = 2, hardware = 3 };

/// A possible team and its chance.
struct Team {
  int authors = 0, industry = 0;
  double chance = 0;
};

/// Chances of 2^k devices, k from 0, without and with authors from industry.
struct SetupChances {
  std::vector<double> academic, industry;
};

constexpr double academic_center = 1.8, academic_spread = 1.0, industry_spread = 1.1;
constexpr std::size_t academic_sizes = 4, industry_sizes = 10;

double logistic(double x) { return 1 / (1 + std::exp(-x)); }

/// The zero of a rising function.
double bisect(double low, double high, const std::function<double(double)>& f) {
  for (int i = 0; i < 60; ++i) {
    const double middle = (low + high) / 2;
    (f(middle) < 0 ? low : high) = middle;
  }
  return (low + high) / 2;
}

/// Teams with authors from industry and others: their chances add up to 1.
std::vector<Team> mixed_teams() {
  std::vector<Team> teams;
  for (int a = 0; a < 3; ++a) {
    for (int b = 0; b < 4; ++b) {
      const int n = 2 + a + b;
      for (int i = 1; i < n; ++i)
        for (int j = 1; j < n; ++j) teams.push_back({n, std::min(i, j), 1.0 / 12 / ((n - 1) * (n - 1))});
    }
  }
  return teams;
}

/// The probability of teams with all authors from industry, chosen so that the mean fraction is the design's.
double industry_only_share(const PapersDesign& design) {
  double mean = 0;
  for (const Team& team : mixed_teams()) mean += team.chance * team.industry / team.authors;
  return to_millionths((design.mean_frac_industry - (1 - design.academic_share) * mean) / (1 - mean));
}

// All teams; their chances add up to 1.
std::vector<Team> all_teams(const PapersDesign& design) {
  const double only = industry_only_share(design);
  std::vector<Team> teams = mixed_teams();
  for (Team& team : teams) team.chance *= 1 - design.academic_share - only;
  for (int a = 0; a < 3; ++a) {
    for (int b = 0; b < 4; ++b) {
      teams.push_back({2 + a + b, 0, design.academic_share / 12});
      teams.push_back({2 + a + b, 2 + a + b, only / 12});
    }
  }
  return teams;
}

/// The regression's linear predictor without its constant.
double code_predictor(const PapersDesign& design, const Team& team, double year_effect) {
  return design.frac_industry * team.industry / team.authors + design.n_authors * team.authors + year_effect;
}

/// Expected rate of code over the sample's years and the teams that `counts`.
double expected_rate(const PapersDesign& design, double constant,
                     const std::function<bool(const Team&)>& counts) {
  double code = 0, all = 0;
  for (std::size_t y = 0; y < sample_weights.size(); ++y) {
    for (const Team& team : all_teams(design)) {
      if (!counts(team)) continue;
      const double weight = static_cast<double>(sample_weights[y]) * team.chance;
      code += weight * logistic(constant + code_predictor(design, team, year_effects[y]));
      all += weight;
    }
  }
  return code / all;
}

/// Chances of 2^k devices, k from 0.
std::vector<double> size_chances(double center, double spread, std::size_t sizes) {
  std::vector<double> chances;
  for (std::size_t k = 0; k < sizes; ++k) {
    const double z = (static_cast<double>(k) - center) / spread;
    chances.push_back(std::exp(-z * z / 2));
  }
  const double sum = std::accumulate(chances.begin(), chances.end(), 0.0);
  for (double& chance : chances) chance = to_millionths(chance / sum);
  return chances;
}

/// Sum of f(k) over sizes, weighted by their probabilities.
double expected(const std::vector<double>& chances, const std::function<double(double)>& f) {
  double sum = 0, all = 0;
  for (std::size_t k = 0; k < chances.size(); ++k) {
    sum += chances[k] * f(static_cast<double>(k));
    all += chances[k];
  }
  return sum / all;
}

double mean_devices(const std::vector<double>& chances) {
  return expected(chances, [](double k) { return std::exp2(k); });
}

SetupChances setup_chances(const PapersDesign& design) {
  SetupChances chances;
  chances.academic = size_chances(academic_center, academic_spread, academic_sizes);
  const double wanted = design.hardware_ratio * mean_devices(chances.academic);
  const double center = bisect(-10, 20, [&](double at) {
    return mean_devices(size_chances(at, industry_spread, industry_sizes)) - wanted;
  });
  chances.industry = size_chances(center, industry_spread, industry_sizes);
  return chances;
}

void check_design(const PapersDesign& design) {
  const auto between = [](std::string_view what, auto number, auto low, auto high) {
    const auto value = static_cast<double>(number), least = static_cast<double>(low),
               most = static_cast<double>(high);
    if (!(value >= least && value <= most))
      fail_usage("simulated papers: {} {} is impossible; {} to {} is expected", what, value, least, most);
  };
  between("the coefficient of the fraction of industry", design.frac_industry, -10, 10);
  between("the coefficient of the number of authors", design.n_authors, -1, 1);
  between("the rate of code", design.code_rate, 0.05, 0.95);
  between("the academic share", design.academic_share, 0.05, 0.95);
  between("the hardware ratio", design.hardware_ratio, 0.3, 40);
  between("the number of novel models", design.novel_models, 10, 3500);
  between("the sample for code", design.code_sample, design.novel_models, 3500);
  between("the number of code flags", design.code_known, design.novel_models, design.code_sample);
  between("the number of set-ups", design.setups, design.with_compute_2021, 1900);
  between("the sample of 2021", design.annotated_2021, 0, 2334);
  between("its papers with compute", design.with_compute_2021, 0, design.annotated_2021);
  between("the papers of 2021 with a set-up or in its sample",
          design.annotated_2021 + design.setups - design.with_compute_2021, 0, 2334);
  const double only = industry_only_share(design);
  if (!(only >= 0 && only <= 1 - design.academic_share)) {
    fail_usage("simulated papers: a mean fraction of industry {} is impossible with an academic share of {}",
               design.mean_frac_industry, design.academic_share);
  }
}

/// The properties of a paper, whether an annotator looks at it or not.
struct Drawn {
  Team team;
  bool code = false, chinese = false;
  PaperTopic topic = PaperTopic::other;
  std::string device;
  std::int64_t n_devices = 1;
  double hours = 0, flop = 0;
};

/// To two digits.
double short_number(double value) { return parse_number(fmt::format("{:.1e}", value)).value_or(0); }

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
  team.authors = 2 + static_cast<int>(draws.below(3));
  team.authors += static_cast<int>(draws.below(4));
  const double kind = draws.share();
  const auto others = static_cast<std::uint32_t>(team.authors - 1);
  const std::uint32_t a = draws.below(others), b = draws.below(others);
  const bool is_academic = kind < plan.design.academic_share;
  const bool is_industry_only = !is_academic && kind < plan.design.academic_share + plan.only;
  team.industry = is_academic ? 0 : is_industry_only ? team.authors : 1 + static_cast<int>(std::min(a, b));
  const auto place = static_cast<std::size_t>(std::clamp(year - first_papers_year, 0, 4));
  const double predictor = plan.constant + code_predictor(plan.design, team, year_effects[place]);
  paper.code = draws.happens(to_millionths(logistic(predictor)));
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
  for (std::size_t i = size; i > 1; --i)
    std::swap(order[i - 1], order[draws.below(static_cast<std::uint32_t>(i))]);
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

PlantedPapers planted_papers(const PapersDesign& design) {
  check_design(design);
  const auto everyone = [](const Team&) { return true; };
  PlantedPapers planted;
  planted.constant = to_millionths(bisect(-30, 30, [&](double constant) {
    return expected_rate(design, constant, everyone) - design.code_rate;
  }));
  planted.academic_code_rate =
      expected_rate(design, planted.constant, [](const Team& team) { return team.industry == 0; });
  planted.years = year_effects;
  const SetupChances chances = setup_chances(design);
  planted.hardware_ratio = mean_devices(chances.industry) / mean_devices(chances.academic);
  const auto mean_size = [](const std::vector<double>& c) { return expected(c, [](double k) { return k; }); };
  planted.hardware_ratio_geometric = std::exp2(mean_size(chances.industry) - mean_size(chances.academic));
  double best = 0;
  for (const SimulatedDevice& device : simulated_devices)
    best = std::max(best, std::exp2(academic_sizes - 1) * device.peak);
  for (const SimulatedDevice& device : simulated_devices) {
    planted.industry_above_best_academic += device.chance * expected(chances.industry, [&](double k) {
                                              return std::exp2(k) * device.peak > best ? 1.0 : 0.0;
                                            });
  }
  planted.bert = bert_years;
  return planted;
}

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
    if (has_bert)
      annotate_bert(plan, bert_years[static_cast<std::size_t>(year - bert_years.front().year)], papers);
    if (year == 2021) annotate_2021(plan, papers);
    // For 2017 only the sample was looked at.
    if (!has_bert) std::erase_if(papers, [](const Paper& paper) { return !paper.novel_model; });
    std::move(papers.begin(), papers.end(), std::back_inserter(all));
  }
  return all;
}

}  // namespace computedivide
