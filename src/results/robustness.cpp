// Robustness: how much each headline estimate depends on choices that the authors made, or left open.
//
// Claim (Methods): "the general picture is robust to justifiable changes in which terms we select", in our
// words: a negative association between compute terms and the academic-only share whatever the list.
//
// Method. Every combination of the declared choices is one specification: the counts as
// made or one variant of them (another academic set, corpus, matching …), the years, the number of topics,
// the score, what the share is among, weights, the rule of growth. On top, with all other choices at their
// defaults, each compute term is left out once, and seeded random halves of the list stand in for it. A
// headline's estimates, sorted, are its specification curve (Simonsohn, Simmons and Nelson 2020); the numbers
// are their median, the 2.5th and 97.5th percentile, the share with the paper's sign, and the share with
// p < 0.05 by conventional clustered errors.
//
// Slopes on a share of abstracts with a term, or on terms a hundred tokens, are put into terms an abstract by
// the ratio of the two scores over all works.
//
// Differs from the paper: its robustness checks are not described beyond the sentence. Specifications are not
// independent draws: the percentiles describe the choices and are no confidence interval.

#include "computedivide/results/robustness.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <set>

#include "computedivide/base/error.hpp"
#include "computedivide/base/log.hpp"
#include "computedivide/base/text.hpp"
#include "computedivide/results/estimates.hpp"
#include "computedivide/results/figure_files.hpp"
#include "computedivide/stats/quantile.hpp"

namespace computedivide {

namespace {

constexpr double significant = 0.05;

std::string unit_of(std::string_view headline) {
  if (headline.find("elasticity") != std::string_view::npos) return "elasticity";
  return headline.starts_with("fig3.") || headline.starts_with("table1.") ? "coefficient" : "share";
}

std::optional<double> published_value(const std::vector<PublishedNumber>& published, std::string_view id) {
  const auto value = [&](std::string_view wanted) -> std::optional<double> {
    for (const PublishedNumber& number : published) {
      if (number.id == wanted) return number.value;
    }
    return std::nullopt;
  };
  // Not printed itself, but its two parts are.
  if (id == "fig4.growth_differential") {
    const auto industry = value("fig4.growth_industry_involved"),
               academic = value("fig4.growth_academic_only");
    if (industry && academic) return *industry - *academic;
  }
  return value(id);
}

Number plain_number(std::string name, std::optional<double> value, std::string unit, std::string method,
                    std::int64_t n, std::string reason) {
  Number number =
      missing_number(std::move(name), std::move(unit), std::move(method), value ? "" : std::move(reason));
  number.value = value;
  number.n = n;
  return number;
}

Number share_of_curve(const std::string& name, const SpecificationCurve& curve, std::int64_t count,
                      std::int64_t n, const std::string& method, const std::string& reason) {
  Number number = plain_number(curve.headline + name, std::nullopt, "share", method, n, reason);
  if (n == 0 || !reason.empty()) return number;
  number.value = static_cast<double>(count) / static_cast<double>(n);
  number.count = count;
  return number;
}

std::string specifications_csv(const std::string& file, const std::vector<Specification>& specifications) {
  // Columns of all choices that occur, in the order in which they do.
  std::vector<std::string> names;
  for (const Specification& specification : specifications) {
    for (const auto& [name, value] : specification.choices) {
      if (std::find(names.begin(), names.end(), name) == names.end()) names.push_back(name);
    }
  }
  Table table{file, {"headline"}, {}};
  table.header.insert(table.header.end(), names.begin(), names.end());
  for (const char* name : {"default", "estimate", "low", "high", "p", "n", "reason"})
    table.header.emplace_back(name);
  const auto cell = [](const std::optional<double>& value) {
    return value ? format_number(*value) : std::string();
  };
  for (const Specification& specification : specifications) {
    std::vector<std::string> row{specification.headline};
    for (const std::string& name : names) {
      const auto choice = std::find_if(specification.choices.begin(), specification.choices.end(),
                                       [&](const auto& entry) { return entry.first == name; });
      row.push_back(choice == specification.choices.end() ? "" : choice->second);
    }
    row.insert(row.end(), {specification.is_default ? "yes" : "", cell(specification.estimate),
                           cell(specification.low), cell(specification.high), cell(specification.p_value),
                           std::to_string(specification.n), specification.reason});
    table.rows.push_back(std::move(row));
  }
  return to_csv(table);
}

/// A row a headline and, below it, a row a reason why specifications of it could not be fitted.
std::string summary_csv(const std::string& file, const std::vector<SpecificationCurve>& curves,
                        const std::vector<Number>& numbers) {
  constexpr std::array<std::string_view, 6> columns{
      "median", "low", "high", "share_same_sign", "share_significant", "specifications"};
  Table table{file, {"headline"}, {}};
  table.header.insert(table.header.end(), columns.begin(), columns.end());
  table.header.insert(table.header.end(), {"published", "not_fitted", "reason"});
  for (const SpecificationCurve& curve : curves) {
    std::vector<std::string> row{curve.headline};
    for (const std::string_view column : columns) {
      const std::string name = fmt::format("{}.{}", curve.headline, column);
      const auto number = std::find_if(numbers.begin(), numbers.end(),
                                       [&](const Number& candidate) { return candidate.name == name; });
      if (number == numbers.end()) fail("{}: there is no number '{}'; one a column is needed", file, name);
      row.push_back(number->value ? format_number(*number->value) : "");
    }
    row.insert(row.end(), {curve.published ? format_number(*curve.published) : "",
                           std::to_string(curve.not_fitted), ""});
    table.rows.push_back(std::move(row));
    for (const auto& [reason, count] : curve.reasons) {
      std::vector<std::string> why(table.header.size());
      why.front() = curve.headline;
      why[why.size() - 2] = std::to_string(count);
      why.back() = reason;
      table.rows.push_back(std::move(why));
    }
  }
  return to_csv(table);
}

}  // namespace

std::vector<SpecificationCurve> specification_curves(const std::vector<Specification>& specifications,
                                                     const std::vector<PublishedNumber>& published) {
  std::vector<SpecificationCurve> curves;
  for (const Specification& specification : specifications) {
    auto curve = std::find_if(curves.begin(), curves.end(), [&](const SpecificationCurve& known) {
      return known.headline == specification.headline;
    });
    if (curve == curves.end()) {
      SpecificationCurve made;
      made.headline = specification.headline;
      made.unit = unit_of(made.headline);
      made.published = published_value(published, made.headline);
      if (!made.headline.starts_with("fig1.") && made.published)
        made.paper_sign = *made.published < 0 ? -1 : 1;
      curves.push_back(std::move(made));
      curve = curves.end() - 1;
    }
    if (specification.estimate) {
      curve->fitted.push_back(&specification);
    } else {
      ++curve->not_fitted;
      ++curve->reasons[specification.reason];
    }
  }
  for (SpecificationCurve& curve : curves) {
    std::stable_sort(
        curve.fitted.begin(), curve.fitted.end(),
        [](const Specification* a, const Specification* b) { return *a->estimate < *b->estimate; });
  }
  return curves;
}

std::vector<Number> robustness_numbers(const std::vector<SpecificationCurve>& curves) {
  std::vector<Number> numbers;
  for (const SpecificationCurve& curve : curves) {
    const auto n = static_cast<std::int64_t>(curve.fitted.size());
    const std::string reason =
        n > 0 ? ""
              : "no specification could be fitted: " +
                    (curve.reasons.empty() ? std::string() : curve.reasons.begin()->first);
    std::vector<double> estimates;
    std::int64_t same_sign = 0, tested = 0, significant_ones = 0;
    for (const Specification* specification : curve.fitted) {
      estimates.push_back(*specification->estimate);
      if (*specification->estimate * curve.paper_sign > 0) ++same_sign;
      if (!specification->p_value) continue;
      ++tested;
      if (*specification->p_value < significant) ++significant_ones;
    }
    std::optional<double> middle, low, high;
    if (n > 0) {
      middle = sorted_quantile(estimates, 0.5);
      low = sorted_quantile(estimates, 0.025);
      high = sorted_quantile(estimates, 0.975);
    }
    Number summary =
        plain_number(curve.headline, middle, curve.unit, "median of specifications, middle 95 %", n, reason);
    summary.low = low;
    summary.high = high;
    if (curve.published && curve.headline != "fig4.growth_differential")
      numbers.push_back(std::move(summary));
    numbers.push_back(
        plain_number(curve.headline + ".median", middle, curve.unit, "median of specifications", n, reason));
    numbers.push_back(plain_number(curve.headline + ".low", low, curve.unit,
                                   "2.5th percentile of specifications", n, reason));
    numbers.push_back(plain_number(curve.headline + ".high", high, curve.unit,
                                   "97.5th percentile of specifications", n, reason));
    numbers.push_back(share_of_curve(".share_same_sign", curve, same_sign, n,
                                     "estimates with the paper's sign",
                                     curve.paper_sign == 0 ? "a share has no sign to compare" : reason));
    numbers.push_back(share_of_curve(".share_significant", curve, significant_ones, tested,
                                     "p below 0.05, clustered or Student's t",
                                     tested == 0 ? "no specification has a p-value" : ""));
    numbers.push_back(
        count_number(curve.headline + ".specifications", n, n + static_cast<std::int64_t>(curve.not_fitted)));
    numbers.push_back(count_number(curve.headline + ".not_fitted",
                                   static_cast<std::int64_t>(curve.not_fitted),
                                   n + static_cast<std::int64_t>(curve.not_fitted)));
  }
  for (Number& number : numbers) number.n_of = "specifications";
  return numbers;
}

void write_robustness(const std::string& stem, const std::vector<Specification>& specifications,
                      const SourceInfo& source, const Inputs& inputs, Outputs& outputs) {
  const std::vector<PublishedNumber> published = read_published(inputs.source_files("published"));
  const std::vector<SpecificationCurve> curves = specification_curves(specifications, published);
  const bool any = std::any_of(curves.begin(), curves.end(),
                               [](const SpecificationCurve& curve) { return !curve.fitted.empty(); });
  if (any) {
    const Figure figure = draw_robustness(stem, curves, source);
    write_figure(outputs, figure);
  } else {
    log::info("{}: not drawn: no specification could be fitted", stem);
  }
  outputs.write(stem + "_specifications.csv",
                specifications_csv(stem + "_specifications.csv", specifications));
  std::vector<Number> numbers = robustness_numbers(curves);
  outputs.write(stem + "_summary.csv", summary_csv(stem + "_summary.csv", curves, numbers));
  outputs.write(stem + ".numbers.json",
                numbers_to_text({stem, source, inputs.parameters(), std::move(numbers)}));
}

void run_robustness(const Inputs& inputs, Outputs& outputs) {
  RobustnessInput input;
  TopicCountsInput works =
      read_topic_counts_input(inputs.file("works.csv"), inputs.file("works.provenance.json"));
  input.counts = std::move(works.counts);
  input.variants = read_topic_variants(inputs.file("works_variants.csv"));
  input.subsets = inputs.count("robustness_subsets");
  input.seed = inputs.count("seed");
  input.threads = inputs.threads();
  write_robustness("robustness", topic_specifications(input), works.source, inputs, outputs);
}

}  // namespace computedivide
