// computedivide regress FILE.csv: one regression of the statistics core on the columns of any CSV file.

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <cmath>
#include <memory>
#include <string>

#include "base/find.hpp"
#include "base/log.hpp"
#include "base/text.hpp"
#include "commands/commands.hpp"
#include "commands/program/options.hpp"
#include "commands/regression_report.hpp"
#include "computedivide/csv.hpp"
#include "computedivide/error.hpp"
#include "computedivide/formula.hpp"
#include "computedivide/stats.hpp"
#include "stats/regression/regression.hpp"

namespace computedivide {

namespace {

struct RegressOptions {
  std::string file;
  std::string model = "ols";
  bool firth = false;
  std::string formula;
  std::string se = "classic";
  std::string weights;
  double level = 0.95;
  TextFormat format = TextFormat::table;
  std::vector<std::string> compared;
};

struct StandardErrors {
  Covariance covariance = Covariance::classic;
  std::string cluster;
};

// "hc1", or "cluster=lab".
StandardErrors parse_standard_errors(const std::string& text) {
  const std::size_t equals = text.find('=');
  StandardErrors chosen{parse_covariance(text.substr(0, equals)), ""};
  if (equals != std::string::npos) chosen.cluster = trim(text.substr(equals + 1));
  if ((chosen.covariance == Covariance::cluster) != !chosen.cluster.empty()) {
    fail_usage(
        "--se: '{}' is incomplete or has too much; 'cluster=COLUMN', or one of the others alone, is expected",
        text);
  }
  return chosen;
}

// A column of the file that the regression uses: its place, its missing cells and its content.
struct UsedColumn {
  std::string name;
  bool numeric = true;
  std::size_t place = 0;
  std::size_t missing = 0;
  bool has_words = false;    // yes, no, TRUE, FALSE
  bool has_numbers = false;  // other than 0 and 1
  std::vector<double> numbers = {};
  std::vector<std::string> texts = {};
};

struct Read {
  Frame frame;
  std::size_t dropped = 0;
};

std::vector<UsedColumn> used_columns(const Formula& formula, const RegressOptions& options,
                                     const std::string& cluster) {
  std::vector<UsedColumn> used;
  const auto add = [&](const std::string& name, bool numeric) {
    if (find_by(used, &UsedColumn::name, name) == nullptr) used.push_back({name, numeric});
  };
  const FormulaColumns columns = columns_of(formula);
  for (const std::string& name : columns.numbers) add(name, true);
  if (!options.weights.empty()) add(options.weights, true);
  for (const std::string& name : columns.factors) add(name, false);
  if (!cluster.empty()) add(cluster, false);
  return used;
}

void report_dropped(const std::string& file, const std::vector<UsedColumn>& used, std::size_t dropped,
                    std::size_t rows) {
  std::vector<std::string> counts;
  for (const UsedColumn& column : used) {
    if (column.missing > 0) counts.push_back(fmt::format("column '{}' {}", column.name, column.missing));
  }
  log::warning("{}: {} of {} rows left out for missing values: {}", file, dropped, rows,
               fmt::join(counts, ", "));
}

// The number in a cell; yes and TRUE are 1, no and FALSE are 0, in a column that holds only these, 0 and
// 1.
double read_number(const CsvReader& csv, UsedColumn& column) {
  const std::string_view cell = csv.trimmed(column.place);
  const std::string word = to_lower(cell);
  std::optional<double> number = parse_number(cell);
  column.has_words = column.has_words || !number;
  if (word == "yes" || word == "true") number = 1;
  if (word == "no" || word == "false") number = 0;
  if (!number) {
    fail(
        "{}: '{}' is not a number; a number, yes or no, TRUE or FALSE, an empty cell if it is missing, or "
        "factor({}) is expected",
        csv.where(column.place), cell, column.name);
  }
  column.has_numbers = column.has_numbers || (*number != 0 && *number != 1);
  if (column.has_words && column.has_numbers) {
    fail("{}: '{}' is in a column with both numbers and yes or no; one kind, or factor({}), is expected",
         csv.where(column.place), cell, column.name);
  }
  return *number;
}

// Reads the columns that the regression uses; rows with a missing value in one of them are left out and
// counted.
Read read_columns(const std::string& file, std::vector<UsedColumn> used) {
  CsvReader csv(file);
  for (UsedColumn& column : used) column.place = csv.column(column.name);
  Read read;
  std::size_t rows = 0;
  while (csv.next()) {
    ++rows;
    bool complete = true;
    for (UsedColumn& column : used) {
      if (!is_missing_value(visible_text(csv[column.place]))) continue;
      ++column.missing;
      complete = false;
    }
    if (!complete) {
      ++read.dropped;
      continue;
    }
    for (UsedColumn& column : used) {
      if (column.numeric) {
        column.numbers.push_back(read_number(csv, column));
      } else {
        column.texts.push_back(visible_text(csv[column.place]));
      }
    }
    read.frame.lines.push_back(csv.line());
  }
  for (UsedColumn& column : used) {
    if (column.numeric) {
      read.frame.columns.push_back({column.name, std::move(column.numbers)});
    } else {
      read.frame.columns.push_back({column.name, std::move(column.texts)});
    }
    if (column.has_words)
      log::info("{}: column '{}': yes and TRUE are read as 1, no and FALSE as 0", file, column.name);
  }
  if (read.dropped > 0) report_dropped(file, used, read.dropped, rows);
  return read;
}

Fit fit_model(ModelKind model, const Design& design) {
  if (model == ModelKind::ols) return fit_ols(design);
  if (model == ModelKind::logit) return fit_logit(design);
  return model == ModelKind::poisson ? fit_poisson(design) : fit_fractional(design);
}

// Repeats the rows of a likelihood as often as the weights say, so that every standard error is that of the
// rows written out; the column of weights stays, but no longer weights anything.
std::size_t write_out_rows(Frame& frame, const std::string& weights) {
  constexpr double most_rows = 1e7;
  std::vector<std::size_t> times;
  double total = 0;
  std::size_t zeros = 0;
  for (const double weight : numbers_of(find_column(frame, weights))) {
    if (!(weight >= 0 && weight == std::floor(weight))) {
      fail("weights '{}': {} is {}; a whole number, the repetitions of the row, is expected", weights,
           row_name(frame, times.size()), format_number(weight));
    }
    total += weight;
    if (total > most_rows)
      fail("weights '{}': more than {} rows in all; smaller weights are expected", weights, most_rows);
    zeros += weight == 0 ? 1 : 0;
    times.push_back(static_cast<std::size_t>(weight));
  }
  frame = repeat_rows(frame, times);
  return zeros;
}

// If the terms explain the response exactly, nothing is left to estimate errors from.
void remark_on_perfect_fit(const RegressionReport& report) {
  constexpr double rounding = 1e-14;
  if (report.goodness.r_squared && 1 - *report.goodness.r_squared < rounding) {
    log::warning("{}: the fit is perfect up to rounding: standard errors, t and p mean nothing",
                 report.formula);
  }
}

// Squares of very large and very small numbers leave the range of floating point.
void refuse_overflow(const RegressionReport& report) {
  const Coefficients& all = report.coefficients;
  for (Eigen::Index j = 0; j < all.coef.size(); ++j) {
    const double variance = all.vcov(j, j);
    const bool is_lost = variance == 0 && all.coef(j) != 0;  // a perfect fit leaves rounding, not zero
    if (std::isfinite(all.coef(j)) && std::isfinite(variance) && !is_lost) continue;
    fail(
        "{}: term '{}': the estimate is {} with variance {}: too large or too small for the arithmetic; "
        "columns in other units are expected, such as I(x / 1000)",
        report.formula, all.names[static_cast<std::size_t>(j)], format_number(all.coef(j)),
        format_number(variance));
  }
}

void regress(const RegressOptions& options) {
  const ModelKind model = parse_model(options.model);
  const StandardErrors errors = parse_standard_errors(options.se);
  if (options.firth && model != ModelKind::logit)
    fail_usage("--firth: the model is '{}'; Firth's penalty belongs to --model logit", options.model);
  if (options.firth && errors.covariance != Covariance::classic) {
    fail_usage(
        "--firth: its intervals and p come from the penalised likelihood, not from '--se {}'; leave out --se",
        options.se);
  }
  if (!options.compared.empty() && options.format != TextFormat::table &&
      options.format != TextFormat::json) {
    fail_usage("--compare: --format '{}' cannot show comparisons; use table or json",
               word_of(options.format, text_format_words));
  }
  const Formula formula = parse_formula(options.formula);
  Read read =
      read_columns(streamed_input(options.file).string(), used_columns(formula, options, errors.cluster));

  DesignOptions columns;
  std::size_t zero_weights = 0;
  if (!options.weights.empty() && model != ModelKind::ols) {
    zero_weights = write_out_rows(read.frame, options.weights);
  } else if (!options.weights.empty()) {
    columns.weights = options.weights;
  }
  if (!errors.cluster.empty()) columns.clusters = errors.cluster;
  const Design design = make_design(formula, read.frame, columns);
  zero_weights += design.zero_weights;
  if (zero_weights > 0) {
    log::warning("{}: rows left out for a weight of 0: column '{}' {}", options.file, options.weights,
                 zero_weights);
  }
  RegressionReport report;
  report.formula = formula.text;
  if (options.firth) {
    const FirthFit fitted = fit_firth(design);
    report.fit = fitted.fit;
    report.penalised_log_likelihood = fitted.penalised_log_likelihood;
    report.firth_table = firth_table(fitted, design, options.level);
  } else {
    report.fit = fit_model(model, design);
  }
  report.goodness = goodness(report.fit, design);
  if (options.firth) {
    report.goodness.aic.reset();  // they hold where the likelihood is largest
    report.goodness.bic.reset();
  }
  report.coefficients = coefficients(report.fit, design, errors.covariance);
  refuse_overflow(report);
  remark_on_perfect_fit(report);
  report.level = options.level;
  report.weights = options.weights;
  report.cluster = errors.cluster;
  report.cluster_count = design.cluster_count;
  report.rows_dropped = read.dropped + zero_weights;
  for (const std::string& asked : options.compared) add_comparison(report, asked);
  fmt::print("{}", format_regression(report, options.format));
}

}  // namespace

void add_regress(CLI::App& app, const Globals&, Outcome&) {
  CLI::App* command = app.add_subcommand("regress", "Least squares or logit on the columns of any CSV file");
  auto options = std::make_shared<RegressOptions>();
  command->add_option("FILE", options->file, "The CSV file, or - for standard input")->required();
  command->add_option("--formula", options->formula, "Response ~ terms, see below")->required();
  add_value(*command, "--model", options->model, "ols, logit, poisson or fractional")
      ->check(CLI::IsMember({"ols", "logit", "poisson", "fractional"}));
  command->add_flag("--firth", options->firth,
                    "Firth's penalised likelihood (logit): has estimates even if columns separate");
  add_value(*command, "--se", options->se, "Standard errors: classic, hc0, hc1, hc2, hc3 or cluster=COLUMN");
  command->add_option("--weights", options->weights,
                      "Column of weights: inverse variances (ols) or repetitions of the row (logit)");
  add_value(*command, "--level", options->level, "Level of the intervals");
  command
      ->add_option("--compare", options->compared,
                   "Compare a coefficient with a published estimate: TERM=VALUE,se=ERROR; may be repeated")
      ->type_name("TERM=VALUE")
      ->allow_extra_args(false);
  add_format(*command, options->format,
             {TextFormat::table, TextFormat::json, TextFormat::csv, TextFormat::latex});
  command->footer(
      "Terms: x, x^2, log(x) (log2, log10, log1p, exp, sqrt, abs), I(x / 1000), factor(g),\n"
      "factor(g, base=LEVEL), products a:b. '0 +' drops the constant. Names with characters other than\n"
      "letters, digits, '_' and '.' go in backquotes. Rows with a missing value (blank, NA, N/A,\n"
      "NaN, NULL or a lone dot) in a used column are left out and counted on standard error; collinear, "
      "constant and separating columns are refused by name.\n"
      "With --firth columns may separate: statistics are likelihood-ratio chi-squareds, intervals are of\n"
      "the profile penalised likelihood, standard errors those of the information, and JSON has "
      "\"penalty\",\n"
      "\"penalised_log_likelihood\" and \"intervals\" besides; AIC and BIC are null.\n\n"
      "Examples:\n  computedivide regress papers.csv --formula 'score ~ x + x^2 + factor(year)' --se hc3\n"
      "  computedivide regress papers.csv --model logit --formula 'code ~ frac_industry + n_authors +\n"
      "      factor(year)' --se cluster=lab --format json\n"
      "  computedivide regress papers.csv --model logit --firth --formula 'code ~ frac_industry + "
      "factor(year)'\n"
      "  computedivide regress papers.csv --model logit --formula 'code ~ frac_industry' --compare\n"
      "      'frac_industry=-1.52,se=0.719'");
  command->callback([options] { regress(*options); });
}

}  // namespace computedivide
