// Figure 3: academic-only share and compute terms, topic by topic.
//
// Claim (section 2.1): slope −0.122, p < 1 % (caption); a rise of compute terms by 10 % goes with an
// academic-only share that is 1.73 % lower in the top 25 topics, 2.43 % in natural language processing,
// 2.76 % in language models, 2.18 % in machine translation.
//
// Method. T is the mean number of compute terms in the abstracts of a topic's works of a year, S the share of
// academic-only works among those with a known team type; the 25 largest topics, 2012–2021. Least squares of
// S on T over topic-years: (a) pooled, (b) with topic effects, (c) with topic and year effects; (d) of the
// last three years' mean less that of the first three across topics; (e) of log S on log T with topic
// effects: the elasticity; and the same for single topics over their years. Errors are clustered by topic;
// p-values come from the wild cluster bootstrap, for which `.p_cluster` gives the conventional one.
// Beside them (fig3_checks.cpp): the fit of the drawn points, one a topic (slope_between); topic-specific
// trends; all weighted by works; all corrected for the sampling error of T (…_eiv), with the reliability of T
// within topics; over topic-years with at least so many works; and with one topic per work.
//
// The trend problem. Within topics S falls and T hardly trends (share_trend_within, terms_trend_within): the
// pooled fit and that with topic effects mix the common trend with the relation; year effects and topic
// trends remove it. A slope times the mean of T over that of S (terms_over_share) is an elasticity: the
// printed slope and elasticity imply 1.42, near what occurrences give and far from what presence gives.
//
// Differs from the paper:
// - The paper does not say which fit its slope is; all are here. The figure draws the fit of its own points,
//   with the 95 % band of its mean, and the paper's slope through the points' mean.
// - T is over all abstracts, those of unknown teams included (score_over = all); S counts teams of other
//   organisations among the known (share_among = known).
// - Topics are concepts: a work counts in each of its topics, so that the topics overlap; …_one_topic gives
//   each work one of its topics, drawn at random by its identifier.
// - Topic-years without a term or without an academic-only work have no logarithm: (e) leaves them out and
//   counts them. The long difference needs six years.
// - The elasticity of one topic has few observations (a year each) and no clusters: its interval is that of
//   ordinary least squares with independent errors, and says little.
// - Works that were drawn (fetch --sample) have sampling errors: `.sampling_error` says how much of each
//   estimate's uncertainty they are (fig3_checks.cpp).
// - The pooled slope and the elasticity over the years after `last_year` stand beside them (…_since_2022),
//   where the works are features that have those years, as the shipped ones do.
// - The change that goes with 10 % more terms is 1.1^elasticity − 1; the paper's 1.73 % may be the elasticity
//   over ten, which is 1.65 % here.

#include "results/works/fig3.hpp"

#include <algorithm>
#include <cmath>
#include <tuple>

#include "base/log.hpp"
#include "base/text.hpp"
#include "computedivide/error.hpp"
#include "data/tables/csv_cells.hpp"
#include "results/estimates.hpp"
#include "results/figure_files.hpp"
#include "results/works/counts/works_read.hpp"
#include "score/features_file.hpp"

namespace computedivide {

namespace {

// The topics whose elasticities the paper prints: computed whether they are among the largest or not.
constexpr std::array<std::string_view, 3> printed_topics{"natural_language_processing", "language_model",
                                                         "machine_translation"};
constexpr std::size_t least_years = 3;  // for one topic's line

std::vector<PanelRow> rows_of_topic(const std::vector<PanelRow>& rows, const std::string& topic) {
  std::vector<PanelRow> own;
  for (const PanelRow& row : rows) {
    if (row.topic == topic) own.push_back(row);
  }
  return own;
}

/// One topic's elasticity over its years.
PanelFit fit_topic(const std::vector<PanelRow>& rows, const std::string& topic) {
  const std::vector<PanelRow> own = rows_of_topic(rows, topic);
  PanelFit fit;
  fit.name = "elasticity_" + snake_case(topic);
  fit.method = "ols over years";
  fit.rows = own.size();
  fit.topics = 1;
  if (own.size() < least_years) {
    fit.reason = fmt::format("{} years with terms and academic-only works; {} at least are needed",
                             own.size(), least_years);
    return fit;
  }
  const Eigen::VectorXd weights = column_of(own, &PanelRow::weight);
  try {
    Design design = start_design("log_share", column_of(own, &PanelRow::y));
    add_column(design, "log_terms", column_of(own, &PanelRow::x));
    if ((weights.array() != 1).any()) design.weights = weights;
    const Coefficients estimated = coefficients(fit_ols(design), design);
    fit.estimate = coefficient_table(estimated, interval_level)[1];
  } catch (const Error& error) {
    fit.reason = error.what();
  }
  return fit;
}

std::vector<PanelFit> topic_fits(const TopicCube& cube, const Fig3Options& options) {
  // Every topic of the data, so that the printed ones are there whatever their size.
  PanelOptions everything = options.panel;
  everything.topics_n = cube.topics.size();
  const std::vector<PanelRow> rows = log_rows(make_panel(cube, everything), options.weighted);
  std::vector<PanelFit> fits;
  for (std::size_t i = 0; i < cube.topics.size(); ++i) {
    const std::string name = snake_case(cube.topics[i]);
    const bool printed =
        std::find(printed_topics.begin(), printed_topics.end(), name) != printed_topics.end();
    if (i < options.panel.topics_n || printed) fits.push_back(fit_topic(rows, cube.topics[i]));
  }
  for (const std::string_view name : printed_topics) {
    PanelFit missing;
    missing.name = fmt::format("elasticity_{}", name);
    missing.method = "ols over years";
    missing.reason = "no works on this topic";
    const bool there =
        std::any_of(fits.begin(), fits.end(), [&](const PanelFit& fit) { return fit.name == missing.name; });
    if (!there) fits.push_back(missing);
  }
  return fits;
}

std::vector<PanelFit> all_fits(const TopicPanel& panel, const Fig3Options& options) {
  const std::vector<PanelRow> levels = level_rows(panel, options.weighted);
  const std::vector<PanelRow> logs = log_rows(panel, options.weighted);
  std::vector<PanelFit> fits{
      fit_panel("slope_pooled", levels, WithinEffects::none, options.wild),
      fit_panel("slope_topic_fe", levels, WithinEffects::group, options.wild),
      fit_panel("slope_two_way_fe", levels, WithinEffects::group_and_period, options.wild),
      fit_panel("slope_long_difference", difference_rows(panel, options.weighted), WithinEffects::none,
                options.wild),
      fit_panel("elasticity_topic_fe", logs, WithinEffects::group, options.wild)};
  PanelFit& difference = fits[3];
  if (difference.rows == 0)
    difference.reason = "fewer than six years; the first and last three would overlap";
  return fits;
}

void add_p_values(std::vector<Number>& numbers, const PanelFit& fit) {
  const std::string method = fit.wild ? fmt::format("wild cluster bootstrap, {} weights, {} replicates",
                                                    name_of(fit.wild->weights), fit.wild->replicates)
                                      : std::string("wild cluster bootstrap");
  std::optional<double> wild, conventional;
  if (fit.wild) wild = fit.wild->p_value;
  if (fit.estimate) conventional = fit.estimate->p_value;
  numbers.push_back(number_or_reason(fit.name + ".p", wild, "p_value", method, fit.rows,
                                     fit.estimate ? fit.wild_reason : fit.reason));
  numbers.push_back(
      number_or_reason(fit.name + ".p_cluster", conventional, "p_value",
                       fmt::format("t with {} degrees of freedom", fit.topics > 0 ? fit.topics - 1 : 0),
                       fit.rows, fit.estimate ? "the standard error is 0" : fit.reason));
}

/// The relative change of the share that goes with 10 % more terms.
Number change_number(const PanelFit& fit) {
  const auto change = [](double elasticity) { return std::pow(1.1, elasticity) - 1; };
  const std::string suffix = fit.name.substr(std::string_view("elasticity_").size());
  const std::string method = "1.1^elasticity - 1, " + fit.method;
  Number number = estimate_number(fit, "share");
  number.name = "change_per_10_percent_rise_" + suffix;
  number.method = method;
  if (!number.value) return number;
  number.value = change(*number.value);
  number.low = change(*number.low);
  number.high = change(*number.high);
  return number;
}

std::vector<Number> fig3_numbers(const Fig3& fig3) {
  std::vector<Number> numbers;
  for (const PanelFit& fit : fig3.fits) {
    const bool elasticity = fit.name.starts_with("elasticity");
    numbers.push_back(estimate_number(fit, elasticity ? "elasticity" : "coefficient"));
    add_p_values(numbers, fit);
    if (elasticity) numbers.push_back(change_number(fit));
  }
  for (const PanelFit& fit : fig3.companions) {
    numbers.push_back(estimate_number(fit, "coefficient"));
    add_p_values(numbers, fit);
  }
  for (const PanelFit& fit : fig3.by_topic) {
    numbers.push_back(estimate_number(fit, "elasticity"));
    const std::string topic = fit.name.substr(std::string_view("elasticity_").size());
    if (std::find(printed_topics.begin(), printed_topics.end(), topic) != printed_topics.end())
      numbers.push_back(change_number(fit));
  }
  const std::size_t cells = fig3.panel.cells.size();
  numbers.push_back(count_number("topics", fig3.panel.topics.size(), fig3.panel.topics.size()));
  numbers.push_back(count_number("topic_years", cells, cells + fig3.panel.left_out));
  numbers.push_back(count_number("topic_years_without_logarithm", fig3.cells_without_log, cells));
  return numbers;
}

std::string cells_csv(const TopicPanel& panel) {
  Table table{"fig3_cells.csv",
              {"topic", "year", "compute_terms", "academic_only_share", "works", "academic_only", "among",
               "terms_variance", "terms_share_covariance"},
              {}};
  for (const PanelCell& cell : panel.cells) {
    table.rows.push_back(row_cells(panel.topics[cell.topic], cell.year, cell.terms, cell.academic_share,
                                   cell.works, cell.academic, cell.among, cell.terms_error * cell.terms_error,
                                   cell.terms_share_covariance));
  }
  return to_csv(table);
}

std::string fits_csv(const Fig3& fig3) {
  Table table{"fig3_fits.csv",
              {"fit", "estimate", "standard_error", "low", "high", "p_wild", "p_cluster", "n", "topics",
               "method", "reason"},
              {}};
  for (const std::vector<PanelFit>* fits :
       {&fig3.fits, &fig3.companions, &fig3.by_cell_size, &fig3.by_topic}) {
    for (const PanelFit& fit : *fits) {
      std::vector<std::string> row{fit.name};
      if (fit.estimate) {
        const Estimate& estimate = *fit.estimate;
        for (const double value : {estimate.estimate, estimate.standard_error, estimate.low, estimate.high})
          row.push_back(format_number(value));
        row.push_back(fit.wild ? format_number(fit.wild->p_value) : "");
        row.push_back(cell_text(estimate.p_value));
      } else {
        row.resize(row.size() + 6);
      }
      for (const std::string& text :
           {std::to_string(fit.rows), std::to_string(fit.topics), fit.method, fit.reason})
        row.push_back(text);
      table.rows.push_back(std::move(row));
    }
  }
  return to_csv(table);
}

/// From the values of the step's parameters. Throws Error that names the legal ones.
Fig3Options fig3_options(const Inputs& inputs) {
  Fig3Options options;
  options.panel = panel_options(inputs);
  std::tie(options.first_year, options.last_year) = year_range(inputs);
  options.weighted = weighted_by_works(inputs);
  options.wild.replicates = inputs.count("wild_replicates");
  if (options.wild.replicates == 0) fail("parameter 'wild_replicates': '0'; one at least is needed");
  options.wild.seed = inputs.count("seed");
  return options;
}

/// Why there is nothing to draw. Where no work has a topic of the list, no number has another cause.
std::string name_cause(Fig3& fig3, const TopicCounts& counts, std::uint64_t outside_list,
                       const Fig3Options& options) {
  const bool has_topics = std::any_of(counts.cells.begin(), counts.cells.end(),
                                      [](const TopicCell& cell) { return cell.topic != all_works_topic; });
  if (has_topics || outside_list == 0) {
    return fmt::format("no topic has works of {} to {} with a team type that counts", options.first_year,
                       options.last_year);
  }
  const std::string cause = fmt::format(
      "{} works have topics outside the list of topics, and none has one of the list", outside_list);
  for (Number& number : fig3.numbers) {
    if (!number.value) number.reason = cause;
  }
  return cause;
}

/// The slope and the elasticity in the years after the last one; none where no end is meant.
std::vector<Number> later_numbers(const TopicCounts& later, const Fig3Options& options) {
  if (options.last_year >= open_end) return {};
  const std::string since = fmt::format("_since_{}", options.last_year + 1);
  const TopicPanel panel = make_panel(make_cube(later, options.last_year + 1, open_end), options.panel);
  std::vector<Number> numbers;
  const auto add = [&](const std::string& name, const std::vector<PanelRow>& rows, WithinEffects effects,
                       const std::string& unit) {
    PanelFit fit = fit_panel(name + since, rows, effects, options.wild);
    if (rows.empty()) fit.reason = fmt::format("no works after {} are at hand", options.last_year);
    numbers.push_back(estimate_number(fit, unit));
  };
  add("slope_pooled", level_rows(panel, options.weighted), WithinEffects::none, "coefficient");
  add("elasticity_topic_fe", log_rows(panel, options.weighted), WithinEffects::group, "elasticity");
  return numbers;
}

}  // namespace

Number estimate_number(const PanelFit& fit, const std::string& unit) {
  return estimate_number(fit.name, fit.estimate, unit, fit.method, fit.rows, fit.reason);
}

Fig3 compute_fig3(const TopicCounts& counts, const Fig3Options& options) {
  const TopicCube cube = make_cube(counts, options.first_year, options.last_year);
  Fig3 fig3;
  fig3.panel = make_panel(cube, options.panel);
  fig3.points = topic_points(fig3.panel, options.weighted);
  fig3.fits = all_fits(fig3.panel, options);
  fig3.companions = companion_fits(fig3.panel, options);
  fig3.corrected = corrected_fits(fig3.panel, options);
  fig3.by_cell_size = cell_size_fits(fig3.panel, options);
  fig3.by_topic = topic_fits(cube, options);
  fig3.cells_without_log = fig3.panel.cells.size() - log_rows(fig3.panel, false).size();
  if (fig3.companions.front().estimate) {
    const auto [least, most] =
        std::minmax_element(fig3.points.begin(), fig3.points.end(),
                            [](const TopicPoint& a, const TopicPoint& b) { return a.terms < b.terms; });
    if (least->terms < most->terms)
      fig3.line = fitted_line(between_rows(fig3.panel, options.weighted), least->terms, most->terms);
  }
  fig3.numbers = fig3_numbers(fig3);
  const std::vector<Number> checks = check_numbers(cube, fig3, options);
  fig3.numbers.insert(fig3.numbers.end(), checks.begin(), checks.end());
  return fig3;
}

void run_fig3(const Inputs& inputs, Outputs& outputs) {
  const TopicCountsInput input = read_topic_counts_input(inputs);
  const Fig3Options options = fig3_options(inputs);
  Fig3 fig3 = compute_fig3(input.counts, options);
  const auto variants = read_topic_variants(inputs.file("works_variants.csv"));
  const auto one_topic = variants.find("topics_per_work=one");
  const std::vector<Number> single =
      one_topic_numbers(one_topic == variants.end() ? nullptr : &one_topic->second, options);
  fig3.numbers.insert(fig3.numbers.end(), single.begin(), single.end());
  const std::vector<Number> later = later_numbers(read_topic_counts(inputs.file("works_later.csv")), options);
  fig3.numbers.insert(fig3.numbers.end(), later.begin(), later.end());
  const std::vector<Number> sampling = sampling_numbers(fig3, options, input.sample);
  fig3.numbers.insert(fig3.numbers.end(), sampling.begin(), sampling.end());
  if (fig3.points.empty()) {
    log::warning("fig3: not drawn: {}", name_cause(fig3, input.counts, works_outside_list(inputs), options));
  } else {
    // The slope that the paper prints, whichever fit it is.
    const auto printed_slope = published_value(published_of(inputs), "fig3.slope_pooled");
    write_figure(outputs, draw_fig3(fig3, options, printed_slope, input.source));
  }
  outputs.write("fig3_cells.csv", cells_csv(fig3.panel));
  outputs.write("fig3_fits.csv", fits_csv(fig3));
  write_numbers(inputs, outputs, "fig3", input.source, fig3.numbers);
}

}  // namespace computedivide
