// Figure 6: code release against industry authorship (section 3.1).
//
// Claim: the higher the fraction of a NeurIPS paper's authors from industry, the less often its code is
// public, in every year; teams of industry alone are about 32 % less likely to release it than academic ones.
//
// Method.
// 1. Experimental papers of NeurIPS in the reproducibility index whose authors and code flag are known; or,
//    where annotations are given, the annotated papers (fig6_population). An author with a company among the
//    affiliations counts as industry.
// 2. One least-squares line per year, and one for 2017 to 2021, of the code flag (0 or 1) on the fraction of
//    industry authors. Such a model's errors have unequal variances by nature: standard errors are HC3
//    (MacKinnon and White 1985), intervals Student's t with n − 2 degrees of freedom.
// 3. slope_all is of 2017 to 2021 together; slope_all_year_dummies allows each year its own level.
// 4. Fractions of exactly 1 against exactly 0: the relative difference with Katz's interval, that in
//    percentage points with Newcombe's.
// 5. Bins for the eye: none, up to a third, up to two thirds, less than all, all authors from industry.
//
// Differs from the paper:
// - It annotated its own sample (the caption says 519 papers, the text 565), which is not public. The index
//   covers all papers; its code flag is a language model's reading of the full text. The panel of 2019 also
//   shows the conference's own census, whose flag says that the authors handed in a link to code.
// - Years after 2021 are separate and in no line of all years: their papers have a checklist that asks for
// code.
// - The paper does not say how its bands are made.
// - A year in which all papers release code, or none do, or in which a single paper determines the line, has
// no slope; the reason is given.

#include "results/papers/release/fig6.hpp"

#include <algorithm>

#include "base/text.hpp"
#include "computedivide/csv.hpp"
#include "computedivide/error.hpp"
#include "computedivide/stats.hpp"
#include "data/tables/csv_cells.hpp"
#include "results/estimates.hpp"
#include "results/figure_files.hpp"
#include "results/papers/release/census2019.hpp"
#include "results/papers/release/release_sample.hpp"

namespace computedivide {

namespace {

constexpr const char* slope_method = "ols_hc3";
constexpr const char* paper_years = "2017\u20132021";
constexpr int index_last_year = 2024;

std::int64_t with_code(const std::vector<CodeReleaseRow>& rows) {
  return std::ranges::count_if(rows, [](const CodeReleaseRow& row) { return row.code; });
}

/// Why these papers can have no slope, where that can be said more plainly than the fit's own message.
std::string no_slope(const std::vector<CodeReleaseRow>& rows, const std::string& when) {
  if (rows.empty()) return fmt::format("no paper of {} in the sample", when);
  const std::int64_t code = with_code(rows);
  if (code == 0) return fmt::format("none of the {} papers of {} releases code", rows.size(), when);
  if (code == static_cast<std::int64_t>(rows.size()))
    return fmt::format("all {} papers of {} release code", rows.size(), when);
  return "";
}

Estimate slope_of(const Coefficients& estimated) {
  const auto place = static_cast<std::size_t>(coefficient_index(estimated, "frac_industry"));
  return coefficient_table(estimated, interval_level)[place];
}

ReleaseFit fit_release(const std::vector<CodeReleaseRow>& rows, std::optional<int> year) {
  ReleaseFit result;
  result.year = year;
  result.bins = release_bins(rows);
  result.n = static_cast<std::int64_t>(rows.size());
  result.code = with_code(rows);
  result.reason = no_slope(rows, year ? std::to_string(*year) : paper_years);
  if (!result.reason.empty()) return result;
  try {
    const Design design = code_release_design(rows, {.authors = AuthorsTerm::none, .year_dummies = false});
    const Fit fit = fit_ols(design);
    const Coefficients estimated = coefficients(fit, design, Covariance::hc3);
    result.line = fitted_line(fit, estimated, 0, 1);
    result.intercept = estimated.coef(0);
    result.slope = slope_of(estimated);
  } catch (const Error& error) {
    result.reason = error.what();
  }
  return result;
}

Number slope_number(std::string name, const std::optional<Estimate>& slope, Count n,
                    const std::string& reason) {
  return estimate_number(std::move(name), slope, "coefficient", slope_method, n, reason);
}

Number with_dummies(const std::vector<CodeReleaseRow>& rows) {
  std::optional<Estimate> slope;
  std::string reason = no_slope(rows, paper_years);
  if (reason.empty()) {
    try {
      const Design design = code_release_design(rows, {.authors = AuthorsTerm::none});
      slope = slope_of(coefficients(fit_ols(design), design, Covariance::hc3));
    } catch (const Error& error) {
      reason = error.what();
    }
  }
  return slope_number("slope_all_year_dummies", slope, rows.size(), reason);
}

void append_fit(std::string& csv, const ReleaseFit& fit, const std::string& name) {
  append_csv_record(
      csv, row_cells(name, fit.n, fit.code, estimate_cell(fit.slope, &Estimate::estimate),
                     estimate_cell(fit.slope, &Estimate::standard_error),
                     estimate_cell(fit.slope, &Estimate::p_value), estimate_cell(fit.slope, &Estimate::low),
                     estimate_cell(fit.slope, &Estimate::high), fit.slope ? format_number(fit.intercept) : "",
                     fit.reason));
}

std::string fits_csv(const Fig6& fig6) {
  std::string csv = "year,n,code_released,slope,standard_error,p_value,low,high,intercept,reason\n";
  for (const ReleaseFit* fit : fits_of(fig6)) append_fit(csv, *fit, name_of_year(*fit));
  if (fig6.census) append_fit(csv, *fig6.census, name_of_year(*fig6.census) + "_census");
  return csv;
}

}  // namespace

std::string name_of_year(const ReleaseFit& fit) { return fit.year ? std::to_string(*fit.year) : "all"; }

std::vector<const ReleaseFit*> fits_of(const Fig6& fig6) {
  std::vector<const ReleaseFit*> fits;
  for (const std::vector<ReleaseFit>* some : {&fig6.fits, &fig6.later}) {
    for (const ReleaseFit& fit : *some) fits.push_back(&fit);
  }
  return fits;
}

std::vector<ReleaseBin> release_bins(const std::vector<CodeReleaseRow>& rows) {
  std::array<ReleaseBin, 5> bins;
  for (const CodeReleaseRow& row : rows) {
    const double x = row.frac_industry;
    // Division rounds correctly, so 2 of 6 is the same double as 1.0 / 3: no paper ends up on the wrong side
    // of a border.
    const std::size_t place = x <= 0 ? 0 : x <= 1.0 / 3 ? 1 : x <= 2.0 / 3 ? 2 : x < 1 ? 3 : 4;
    bins[place].mean_frac_industry += x;
    ++bins[place].n;
    bins[place].code += row.code;
  }
  std::vector<ReleaseBin> filled;
  for (ReleaseBin& bin : bins) {
    if (bin.n == 0) continue;
    bin.mean_frac_industry /= static_cast<double>(bin.n);
    filled.push_back(bin);
  }
  return filled;
}

std::vector<Number> less_likely_numbers(const std::vector<CodeReleaseRow>& rows) {
  std::int64_t industry = 0, industry_code = 0, academic = 0, academic_code = 0;
  for (const CodeReleaseRow& row : rows) {
    if (row.frac_industry >= 1) {
      ++industry;
      industry_code += row.code;
    } else if (row.frac_industry <= 0) {
      ++academic;
      academic_code += row.code;
    }
  }
  const std::string relative = "industry_only_less_likely_relative";
  const std::string points = "industry_only_less_likely_pp";
  std::vector<Number> numbers{
      share_number("industry_only_code_rate", industry_code, industry, "no paper of industry alone"),
      share_number("academic_only_code_rate", academic_code, academic, "no paper without industry authors")};
  if (industry == 0 || academic == 0) {
    const std::string reason =
        industry == 0 ? "no paper of industry alone" : "no paper without industry authors";
    numbers.push_back(missing_number(relative, "share", "katz", reason));
    numbers.push_back(missing_number(points, "pp", "newcombe", reason));
    return numbers;
  }
  if (academic_code == 0) {
    numbers.push_back(
        missing_number(relative, "share", "katz",
                       "no paper without industry authors releases code: nothing to be relative to"));
  } else {
    const Number ratio = share_ratio_number(relative, industry_code, industry, academic_code, academic);
    numbers.push_back(value_number(relative, 1 - *ratio.value, "share", "katz", *ratio.n));
    if (ratio.low) numbers.back() = with_interval(numbers.back(), 1 - *ratio.high, 1 - *ratio.low);
  }
  const Number difference = share_difference_number(points, academic_code, academic, industry_code, industry);
  numbers.push_back(
      with_interval(value_number(points, 100 * *difference.value, "pp", "newcombe", *difference.n),
                    100 * *difference.low, 100 * *difference.high));
  return numbers;
}

Fig6 compute_fig6(const std::vector<CodeReleaseRow>& rows, const std::vector<CodeReleaseRow>& census) {
  Fig6 fig6;
  std::vector<CodeReleaseRow> all;
  std::map<int, std::vector<CodeReleaseRow>> later;
  for (const CodeReleaseRow& row : rows) {
    if (row.year > fig6_last_year) {
      later[row.year].push_back(row);
    } else if (row.year >= fig6_first_year) {
      all.push_back(row);
    } else {
      ++fig6.left_out[fmt::format("year before {}", fig6_first_year)];
    }
  }
  for (int year = fig6_first_year; year <= fig6_last_year; ++year) {
    std::vector<CodeReleaseRow> of_year;
    std::ranges::copy_if(all, std::back_inserter(of_year),
                         [&](const CodeReleaseRow& row) { return row.year == year; });
    fig6.fits.push_back(fit_release(of_year, year));
  }
  fig6.fits.push_back(fit_release(all, std::nullopt));
  fig6.numbers.push_back(count_number("n", all.size(), all.size()));
  for (const auto& [year, of_year] : later) fig6.later.push_back(fit_release(of_year, year));
  const std::vector<const ReleaseFit*> fits = fits_of(fig6);
  for (const ReleaseFit* fit : fits)
    fig6.numbers.push_back(slope_number("slope_" + name_of_year(*fit), fit->slope, fit->n, fit->reason));
  fig6.numbers.push_back(with_dummies(all));
  for (const ReleaseFit* fit : fits)
    fig6.numbers.push_back(share_number("code_rate_" + name_of_year(*fit), fit->code, fit->n, fit->reason));
  if (!census.empty()) {
    fig6.census = fit_release(census, census.front().year);
    fig6.numbers.push_back(slope_number(fmt::format("slope_{}_census", census.front().year),
                                        fig6.census->slope, fig6.census->n, fig6.census->reason));
  }
  append(fig6.numbers, less_likely_numbers(all));
  return fig6;
}

void run_fig6(const Inputs& inputs, Outputs& outputs) {
  const ReleaseSample sample =
      release_sample(read_papers_at_hand(inputs), inputs, "fig6_population", "all", index_last_year);
  std::vector<CodeReleaseRow> census;
  if (sample.from_index)
    census = census_rows(census_from_csv(inputs.file("papers_census.csv")), census_choices.front().name);
  Fig6 fig6 = compute_fig6(sample.rows, census);
  fig6.left_out.insert(sample.left_out.begin(), sample.left_out.end());
  if (!sample.reason.empty()) {
    for (Number& number : fig6.numbers) {
      if (number.name == "n") number = missing_number("n", "count", "count", "");
      number.reason = sample.reason;
    }
  }
  if (fig6.fits.back().n > 0 || !fig6.later.empty())
    write_figure(outputs, draw_fig6(fig6, sample, published_of(inputs)));
  outputs.write("fig6_fits.csv", fits_csv(fig6));
  outputs.write("fig6_left_out.csv", left_out_csv(fig6.left_out));
  write_numbers(inputs, outputs, "fig6", sample.source, fig6.numbers);
}

}  // namespace computedivide
