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
// Beside them (fig3_checks.cpp): the fit of the drawn points, one per topic (slope_between); topic-specific
// trends; all weighted by works; all corrected for the sampling error of T (…_eiv), with the reliability of T
// within topics; over topic-years with at least 1, 5, 10, 20, 50 or 100 works; and with one topic per work.
//
// The trend problem. Within topics S falls while T has hardly any trend (share_trend_within,
// terms_trend_within): the pooled fit and that with topic effects mix the common trend with the relation;
// year effects and topic trends remove it. A slope times the mean of T over that of S (terms_over_share) is
// an elasticity: the printed slope and elasticity imply 1.42, near what occurrences give and far from what
// presence gives.
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
// - The pooled slope and the elasticity over the years after `last_year` are given as well (…_since_2022),
//   where the works are features that have those years, as the shipped ones do.
// - The change that goes with 10 % more terms is 1.1^elasticity − 1; the paper's 1.73 % may be the elasticity
//   over ten, which is 1.65 % here.

#include "results/works/fig3.hpp"

#include <algorithm>
#include <cmath>
#include <tuple>

#include "base/find.hpp"
#include "base/log.hpp"
#include "base/text.hpp"
#include "computedivide/error.hpp"
#include "data/tables/csv_cells.hpp"
#include "results/choices.hpp"
#include "results/estimates.hpp"
#include "results/figure_files.hpp"
#include "results/works/counts/counts_words.hpp"
#include "score/counts.hpp"
#include "score/features_file.hpp"

namespace computedivide {

namespace {

// The topics whose elasticities the paper prints: computed whether they are among the largest or not.
constexpr std::array<std::string_view, 3> printed_topics{"natural_language_processing", "language_model",
                                                         "machine_translation"};
constexpr std::size_t least_years = 3;  // for one topic's line

/// One topic's elasticity over its years; `rows` are the logarithms of all topics.
PanelFit fit_topic(std::vector<WithinRow> rows, const TopicPanel& panel, std::size_t topic) {
  std::erase_if(rows, [&](const WithinRow& row) { return row.group != static_cast<int>(topic); });
  PanelFit fit;
  fit.name = "elasticity_" + snake_case(panel.topics[topic]);
  fit.method = "ols over years";
  fit.rows = rows.size();
  fit.topics = 1;
  if (rows.size() < least_years) {
    fit.reason = fmt::format("{} years with terms and academic-only works; at least {} are needed",
                             rows.size(), least_years);
    return fit;
  }
  const Eigen::VectorXd weights = column_of(rows, &WithinRow::weight);
  try {
    Design design = start_design("log_share", column_of(rows, &WithinRow::y));
    add_column(design, "log_terms", column_of(rows, &WithinRow::x));
    if ((weights.array() != 1).any()) design.weights = weights;
    const Coefficients estimated = coefficients(fit_ols(design), design);
    fit.estimate = coefficient_table(estimated, interval_level)[1];
  } catch (const Error& error) {
    fit.reason = error.what();
  }
  return fit;
}

bool is_printed_topic(std::string_view topic) { return holds(printed_topics, topic); }

std::vector<PanelFit> topic_fits(const TopicCube& cube, const Fig3Options& options) {
  // Every topic of the data, so that the printed ones are included whatever their size.
  PanelOptions everything = options.panel;
  everything.topics_n = cube.topics.size();
  const TopicPanel panel = make_panel(cube, everything);
  const std::vector<WithinRow> rows = panel_rows(panel, RowsOf::logarithms, options.weighted);
  std::vector<PanelFit> fits;
  for (std::size_t i = 0; i < panel.topics.size(); ++i)
    if (i < options.panel.topics_n || is_printed_topic(snake_case(panel.topics[i])))
      fits.push_back(fit_topic(rows, panel, i));
  for (const std::string_view name : printed_topics) {
    PanelFit missing;
    missing.name = fmt::format("elasticity_{}", name);
    missing.method = "ols over years";
    missing.reason = "no works on this topic";
    if (std::ranges::find(fits, missing.name, &PanelFit::name) == fits.end()) fits.push_back(missing);
  }
  return fits;
}

std::vector<PanelFit> all_fits(const TopicPanel& panel, const Fig3Options& options) {
  std::vector<PanelFit> fits;
  for (const PanelFitKind& kind : panel_fits) {
    const std::vector<WithinRow> rows = panel_rows(panel, kind.rows, options.weighted);
    fits.push_back(fit_panel(std::string(kind.name), panel, rows, kind.effects, options.wild));
    if (kind.rows == RowsOf::differences && rows.empty())
      fits.back().reason = "fewer than six years; the first and last three would overlap";
  }
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
    if (is_printed_topic(topic)) numbers.push_back(change_number(fit));
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
      table.rows.push_back(row_cells(
          fit.name, estimate_cell(fit.estimate, &Estimate::estimate),
          estimate_cell(fit.estimate, &Estimate::standard_error), estimate_cell(fit.estimate, &Estimate::low),
          estimate_cell(fit.estimate, &Estimate::high), fit.wild ? format_number(fit.wild->p_value) : "",
          estimate_cell(fit.estimate, &Estimate::p_value), fit.rows, fit.topics, fit.method, fit.reason));
    }
  }
  return to_csv(table);
}

/// From the values of the step's parameters. Throws Error that names the legal ones.
Fig3Options fig3_options(const Inputs& inputs) {
  Fig3Options options;
  options.panel.score = parse_word<TermScore>(inputs, "score", score_words);
  options.panel.share_among = parse_word<ShareAmong>(inputs, "share_among", share_among_words);
  options.panel.score_over = parse_word<ScoreOver>(inputs, "score_over", score_over_words);
  options.panel.topics_n = topics_n_option(inputs);
  std::tie(options.first_year, options.last_year) = year_range(inputs);
  options.weighted = parse_word<bool>(inputs, "cell_weights", cell_weights_words);
  options.wild.replicates = inputs.count("wild_replicates");
  if (options.wild.replicates == 0) fail("parameter 'wild_replicates': '0'; at least one is needed");
  options.wild.seed = inputs.count("seed");
  return options;
}

/// How many works have a topic outside the list of topics.
std::uint64_t works_outside_list(const Inputs& inputs) {
  CsvReader csv(inputs.file("works_read.csv"));
  const std::size_t what = csv.column("what"), count = csv.column("count");
  while (csv.next())
    if (csv.trimmed(what) == outside_list_note) return parse_count(csv.trimmed(count)).value_or(0);
  return 0;
}

/// Why there is nothing to draw. If no work has a topic of the list, that is the cause for every number.
std::string name_cause(Fig3& fig3, const TopicCounts& counts, std::uint64_t outside_list,
                       const Fig3Options& options) {
  const bool has_topics =
      std::ranges::any_of(counts.cells, [](const TopicCell& cell) { return cell.topic != all_works_topic; });
  if (has_topics || outside_list == 0) {
    return fmt::format("no topic has works of {} to {} with a team type that counts", options.first_year,
                       options.last_year);
  }
  const std::string cause = fmt::format(
      "{} works have topics outside the list of topics, and none has one on the list", outside_list);
  for (Number& number : fig3.numbers)
    if (!number.value) number.reason = cause;
  return cause;
}

/// The slope and the elasticity in the years after the last one; none if no end is intended.
std::vector<Number> later_numbers(const TopicCounts& later, const Fig3Options& options) {
  if (options.last_year >= open_end) return {};
  const std::string since = fmt::format("_since_{}", options.last_year + 1);
  const TopicPanel panel = make_panel(make_cube(later, options.last_year + 1, open_end), options.panel);
  std::vector<Number> numbers;
  const auto add = [&](const PanelFitKind& kind, const std::string& unit) {
    PanelFit fit = fit_panel(std::string(kind.name) + since, panel,
                             panel_rows(panel, kind.rows, options.weighted), kind.effects, options.wild);
    if (fit.rows == 0) fit.reason = fmt::format("no works after {} are available", options.last_year);
    numbers.push_back(estimate_number(fit, unit));
  };
  add(panel_fits.front(), "coefficient");
  add(panel_fits.back(), "elasticity");
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
  fit_checks(fig3, options);
  fig3.by_topic = topic_fits(cube, options);
  fig3.cells_without_log = fig3.panel.cells.size() - panel_rows(fig3.panel, RowsOf::logarithms, false).size();
  if (fig3.companions.front().estimate) {
    const auto [least, most] = std::ranges::minmax(fig3.points, {}, &TopicPoint::terms);
    if (least.terms < most.terms) {
      const std::vector<WithinRow> rows = between_rows(fig3.panel, options.weighted);
      fig3.line = fitted_line(fig3.panel, rows, least.terms, most.terms);
    }
  }
  fig3.numbers = fig3_numbers(fig3);
  append(fig3.numbers, check_numbers(cube, fig3, options));
  return fig3;
}

void run_fig3(const Inputs& inputs, Outputs& outputs) {
  const TopicCountsInput input = read_topic_counts_input(inputs);
  const Fig3Options options = fig3_options(inputs);
  Fig3 fig3 = compute_fig3(input.counts, options);
  const auto variants = read_topic_variants(inputs.file("works_variants.csv"));
  const auto one_topic = variants.find("topics_per_work=one");
  append(fig3.numbers,
         one_topic_numbers(one_topic == variants.end() ? nullptr : &one_topic->second, options));
  append(fig3.numbers, later_numbers(read_topic_counts(inputs.file("works_later.csv")), options));
  append(fig3.numbers, sampling_numbers(fig3, options, input.sample));
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
