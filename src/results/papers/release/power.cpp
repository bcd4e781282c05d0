// Power of Table 1: what effect a sample of 94 papers could detect.
//
// Claim (not the paper's, but on its Table 1): a logit of code release with this many papers finds an effect
// of frac_industry at 80 % power only from a certain size on; below it, what comes out significant is
// exaggerated (type M), and sometimes of the wrong sign (type S; Gelman and Carlin 2014).
//
// Method. Samples of the printed size are simulated from the printed coefficients: years in equal parts, as
// many of the papers releasing code as printed (the constant is solved for), frac_industry with a coefficient
// from -0.5 to -4, and at the printed one. Each is fitted as Table 1 is; power is the share with p < 0.05 in
// Wald's two-sided test. The smallest effect is read off the curve at 80 %; its interval is where the band of
// Wilson intervals, which holds the error of simulating, crosses 80 %.
//
// Where a year's papers all release code, or none does, its dummy has no estimate, and its papers say nothing
// on the other coefficients: they are left out with the dummy, which is the limit of maximum
// likelihood.
//
// Differs from the paper, which prints no power:
// - How years, authors and fractions are spread is not printed beyond a mean of 27 % and the rate of teams
//   without industry authors, which only one number of such papers can have given (43, see the audit). Years:
//   equal parts. Authors: 1 to 8, each as likely, which gives about the printed standard error. Fractions:
//   "some" is 0 in that many papers and uniform otherwise, which has about the mean printed; "all_or_nothing"
//   is 1 in 27 % and 0 else, the widest spread with that mean, so the most that such a sample can detect;
//   "census2019" draws from the census, if it is available.
// - Whether "some" is like the paper's sample can be checked: the printed standard error of frac_industry
//   should lie among the simulated ones (table1.frac_industry.se, with a row in the ledger).

#include "results/papers/release/power.hpp"

#include <algorithm>
#include <cmath>
#include <optional>

#include "base/text.hpp"
#include "computedivide/csv.hpp"
#include "computedivide/error.hpp"
#include "computedivide/stats.hpp"
#include "data/tables/csv_cells.hpp"
#include "results/audit.hpp"
#include "results/estimates.hpp"
#include "results/papers/release/census2019.hpp"
#include "results/papers/release/release_fit.hpp"
#include "stats/distributions.hpp"

namespace computedivide {

namespace {

constexpr std::int64_t samples_a_point = 1000;
constexpr const char* papers_of_sample = "papers per sample";
constexpr double wanted_power = 0.8;
constexpr double alpha = 0.05;
constexpr std::uint64_t most_authors = 8;
constexpr std::uint64_t calibration_streams = 50;  // samples that the constant is solved for on

double uniform(std::mt19937_64& generator) { return static_cast<double>(generator() >> 11U) * 0x1p-53; }

struct SimulatedPaper {
  double frac_industry = 0, n_authors = 0;
  std::size_t year = 0;  // 0 for the first
  double chance = 0;     // releases code if this is below the probability
};

std::vector<SimulatedPaper> simulated_papers(const PowerDesign& design, const FractionSpread& spread,
                                             std::uint64_t seed, std::uint64_t stream) {
  std::mt19937_64 generator = random_stream(seed, stream);
  std::vector<SimulatedPaper> papers(design.papers);
  for (std::size_t i = 0; i < papers.size(); ++i) {
    SimulatedPaper& paper = papers[i];
    paper.year = i % (design.years.size() + 1);
    paper.n_authors = static_cast<double>(1 + random_below(generator, most_authors));
    const double place = uniform(generator);
    const double size = uniform(generator);
    if (spread.fractions.empty()) {
      paper.frac_industry = place < spread.zeros ? 0 : size;
    } else {
      const auto count = static_cast<double>(spread.fractions.size());
      paper.frac_industry = spread.fractions[static_cast<std::size_t>(place * count)];
    }
    paper.chance = uniform(generator);
  }
  return papers;
}

// Without the constant.
double index_of(const PowerDesign& design, double truth, const SimulatedPaper& paper) {
  return truth * paper.frac_industry + design.n_authors * paper.n_authors +
         (paper.year == 0 ? 0 : design.years[paper.year - 1]);
}

// The constant at which papers release code as often as printed.
double solved_constant(const PowerDesign& design, const FractionSpread& spread, double truth,
                       std::uint64_t seed) {
  std::vector<double> indices;
  for (std::uint64_t stream = 0; stream < calibration_streams; ++stream) {
    for (const SimulatedPaper& paper : simulated_papers(design, spread, seed, stream))
      indices.push_back(index_of(design, truth, paper));
  }
  // Newton's steps, kept within the bounds that the signs so far give.
  double low = -30, high = 30, constant = 0;
  for (int i = 0; i < 60; ++i) {
    double excess = -design.code_rate * static_cast<double>(indices.size()), slope = 0;
    for (const double index : indices) {
      const double p = logistic(constant + index);
      excess += p;
      slope += p * (1 - p);
    }
    (excess < 0 ? low : high) = constant;
    double next = constant - excess / slope;
    if (!(next > low && next < high)) next = (low + high) / 2;
    if (std::abs(next - constant) < 1e-13) break;
    constant = next;
  }
  return constant;
}

// Estimate of frac_industry, as Table 1 has it; none if it separates, alone or with n_authors.
std::optional<Estimate> fitted(const std::vector<SimulatedPaper>& papers, const std::vector<bool>& code,
                               std::size_t years) {
  std::vector<std::size_t> all(years), released(years);
  for (std::size_t i = 0; i < papers.size(); ++i) {
    ++all[papers[i].year];
    released[papers[i].year] += code[i];
  }
  const auto tells = [&](std::size_t year) { return released[year] > 0 && released[year] < all[year]; };
  std::vector<CodeReleaseRow> used;
  for (std::size_t i = 0; i < papers.size(); ++i) {
    const SimulatedPaper& paper = papers[i];
    if (tells(paper.year))
      used.push_back({paper.frac_industry, paper.n_authors, static_cast<int>(paper.year), code[i]});
  }
  std::size_t levels = 0;
  for (std::size_t year = 0; year < years; ++year) levels += tells(year);
  if (levels == 0 || used.size() <= levels + 2) return {};
  try {
    const Design design = code_release_design(used);
    const Fit fit = fit_logit(design);
    return coefficient_table(coefficients(fit, design), interval_level)[1];
  } catch (const Error&) {  // counted by the caller
    return {};
  }
}

// Where this end of the band first reaches the required power.
template <class PowerOf>
std::optional<double> crossing(std::span<const PowerPoint> curve, const PowerOf& power_of) {
  for (std::size_t i = 1; i < curve.size(); ++i) {
    const double before = power_of(curve[i - 1]);
    const double after = power_of(curve[i]);
    if (before < wanted_power && after >= wanted_power)
      return curve[i - 1].truth +
             (curve[i].truth - curve[i - 1].truth) * (wanted_power - before) / (after - before);
  }
  return {};
}

Interval band_of(const PowerPoint& point) {
  return wilson_interval(static_cast<std::size_t>(point.significant), static_cast<std::size_t>(point.samples),
                         interval_level);
}

double share(std::int64_t count, std::int64_t of) {
  return static_cast<double>(count) / static_cast<double>(of);
}

Number valued(std::string name, double value, std::string unit, std::size_t n) {
  return value_number(std::move(name), value, std::move(unit), "simulation", n, papers_of_sample);
}

Number share_of_samples(std::string name, std::int64_t count, std::int64_t samples) {
  Number number = share_number(std::move(name), count, samples, "no simulated sample is significant");
  number.n_of = "simulated samples";
  return number;
}

std::vector<FractionSpread> spreads(std::span<const PublishedNumber> published,
                                    const std::vector<CodeReleaseRow>& census) {
  const double mean = find_published(published, "table1.mean_frac_industry").value;
  const auto papers = static_cast<std::int64_t>(find_published(published, "table1.n").value);
  const std::vector<Fraction> academic = academic_only_fractions(published);
  if (academic.empty()) fail("power: no number of all-academic papers has the rate printed");
  const Fraction without{academic.front().n, papers};
  std::vector<FractionSpread> all;
  all.push_back({"some",
                 fmt::format("none in {} of {} papers, else uniform from 0 to 1", without.count, without.n),
                 without.value(),
                 {}});
  FractionSpread widest{"all_or_nothing", "all authors or none, with the printed mean", 0, {}};
  for (int i = 0; i < 100; ++i) widest.fractions.push_back(i < std::lround(100 * mean) ? 1 : 0);
  all.push_back(std::move(widest));
  if (census.empty()) return all;
  FractionSpread real{"census2019", "as among all papers of NeurIPS 2019", 0, {}};
  for (const CodeReleaseRow& row : census) real.fractions.push_back(row.frac_industry);
  all.push_back(std::move(real));
  return all;
}

void add_point_numbers(std::vector<Number>& numbers, const PowerPoint& point, const std::string& suffix,
                       std::size_t papers) {
  numbers.push_back(share_of_samples("table1.power_at_published" + suffix, point.significant, point.samples));
  numbers.push_back(
      share_of_samples("table1.sign_error_at_published" + suffix, point.wrong_sign, point.significant));
  const std::string name = "table1.exaggeration_at_published" + suffix;
  if (point.significant == 0)
    return numbers.push_back(
        missing_number(name, "ratio", "simulation", "no simulated sample is significant"));
  Number exaggeration = valued(name, point.exaggeration, "ratio", papers);
  const double reach = normal_quantile(0.5 + interval_level / 2) * point.exaggeration_error;
  numbers.push_back(
      with_interval(std::move(exaggeration), point.exaggeration - reach, point.exaggeration + reach));
}

}  // namespace

PowerDesign published_power_design(std::span<const PublishedNumber> published) {
  const auto value = [&](std::string_view id) { return find_published(published, id).value; };
  PowerDesign design;
  design.papers = static_cast<std::size_t>(value("table1.n"));
  design.code_rate = value("table1.code_released") / value("table1.n");
  design.frac_industry = value("table1.frac_industry");
  design.n_authors = value("table1.n_authors");
  for (const char* id : {"table1.year_2018", "table1.year_2019", "table1.year_2020", "table1.year_2021"})
    design.years.push_back(value(id));
  return design;
}

PowerPoint simulate_power(const PowerDesign& design, const FractionSpread& spread, double truth,
                          std::int64_t samples, std::uint64_t seed) {
  if (samples < 1) fail("simulate_power: {} samples; at least one is needed", samples);
  const double constant = solved_constant(design, spread, truth, seed);
  double squares = 0;
  PowerPoint point;
  point.truth = truth;
  point.samples = samples;
  for (std::int64_t sample = 0; sample < samples; ++sample) {
    const std::vector<SimulatedPaper> papers =
        simulated_papers(design, spread, seed, calibration_streams + static_cast<std::uint64_t>(sample));
    std::vector<bool> code;
    for (const SimulatedPaper& paper : papers)
      code.push_back(paper.chance < logistic(constant + index_of(design, truth, paper)));
    const std::optional<Estimate> estimate = fitted(papers, code, design.years.size() + 1);
    if (!estimate) {
      ++point.without_fit;
      continue;
    }
    point.standard_errors.push_back(estimate->standard_error);
    if (estimate->p_value.value_or(1) >= alpha) continue;
    ++point.significant;
    point.wrong_sign += estimate->estimate * truth < 0;
    const double exaggeration = std::abs(estimate->estimate / truth);
    point.exaggeration += exaggeration;
    squares += exaggeration * exaggeration;
  }
  if (point.significant > 0) {
    const auto count = static_cast<double>(point.significant);
    point.exaggeration /= count;
    point.exaggeration_error =
        std::sqrt(std::max(squares / count - point.exaggeration * point.exaggeration, 0.0) / count);
  }
  std::ranges::sort(point.standard_errors);
  return point;
}

Number minimum_detectable(std::span<const PowerPoint> curve, std::string name) {
  const std::optional<double> value =
      crossing(curve, [](const PowerPoint& point) { return share(point.significant, point.samples); });
  if (!value) {
    return missing_number(
        std::move(name), "coefficient", "simulation",
        fmt::format("the power does not cross {} between the coefficients tried", wanted_power));
  }
  Number number = missing_number(std::move(name), "coefficient", "simulation", "");
  number.value = value;
  // A stronger effect where the band's lower end gets there; coefficients are negative.
  number.low = crossing(curve, [](const PowerPoint& point) { return band_of(point).low; });
  number.high = crossing(curve, [](const PowerPoint& point) { return band_of(point).high; });
  number.level = interval_level;
  return number;
}

void run_power(const Inputs& inputs, Outputs& outputs) {
  const std::vector<PublishedNumber> published = read_published(inputs.source_files("published"));
  const PowerDesign design = published_power_design(published);
  const std::vector<CodeReleaseRow> census =
      census_rows(census_from_csv(inputs.file("papers_census.csv")), census_choices.front().name);
  const std::uint64_t seed = inputs.count("seed");

  std::vector<Number> numbers;
  std::string csv;
  append_csv_record(csv, row_cells("spread", "meaning", "coefficient", "odds_ratio", "samples", "significant",
                                   "power", "low", "high", "wrong_sign", "exaggeration", "without_fit"));
  for (const FractionSpread& spread : spreads(published, census)) {
    const bool is_main = spread.name == "some";
    const std::string suffix = is_main ? "" : "_" + spread.name;
    std::vector<PowerPoint> curve;
    for (int quarter = -2; quarter >= -16; --quarter)
      curve.push_back(simulate_power(design, spread, quarter / 4.0, samples_a_point, seed));
    const PowerPoint printed = simulate_power(design, spread, design.frac_industry, samples_a_point, seed);
    Number least = minimum_detectable(curve, "table1.minimum_detectable_frac_industry" + suffix);
    least.n = static_cast<std::int64_t>(design.papers);
    least.n_of = papers_of_sample;
    Number ratio = least;
    ratio.name = "table1.minimum_detectable_odds_ratio" + suffix;
    ratio.unit = "ratio";
    for (std::optional<double>* value : {&ratio.value, &ratio.low, &ratio.high}) {
      if (*value) *value = std::exp(**value);
    }
    numbers.push_back(std::move(least));
    numbers.push_back(std::move(ratio));
    add_point_numbers(numbers, printed, suffix, design.papers);
    if (!printed.standard_errors.empty()) {
      Number error = valued("table1.frac_industry.se" + suffix, sorted_quantile(printed.standard_errors, 0.5),
                            "coefficient", design.papers);
      error.low = sorted_quantile(printed.standard_errors, 0.025);
      error.high = sorted_quantile(printed.standard_errors, 0.975);
      error.level = interval_level;
      error.method = "median of simulated samples, middle 95 %";
      numbers.push_back(std::move(error));
    }
    curve.push_back(printed);
    std::ranges::sort(curve, std::ranges::greater{}, &PowerPoint::truth);
    for (const PowerPoint& point : curve) {
      const Interval band = band_of(point);
      append_csv_record(
          csv, row_cells(spread.name, spread.meaning, point.truth, std::exp(point.truth), point.samples,
                         point.significant, share(point.significant, point.samples), band.low, band.high,
                         point.wrong_sign,
                         point.significant > 0 ? format_number(point.exaggeration) : std::string(),
                         point.without_fit));
    }
  }
  outputs.write("power.csv", csv);
  write_numbers(inputs, outputs, "power", inputs.source("published"), std::move(numbers));
}

}  // namespace computedivide
