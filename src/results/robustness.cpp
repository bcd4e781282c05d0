// Robustness: how much each headline estimate depends on choices that the authors made, or left open.
//
// Claim (Methods): "the general picture is robust to justifiable changes in which terms we select", in our
// words: a negative association between compute terms and the academic-only share whatever the list.
//
// Method. Every combination of the declared choices is one specification: the counts as made or one variant
// of them (another academic set, corpus, matching …), the years, the number of topics, the score, what the
// share is among, weights, the rule of growth. On top, with all other choices at their defaults, each compute
// term is left out once, and seeded random halves of the list stand in for it. A specification counts with at
// least 8 topics that vary in compute terms, and once, however many combinations come to the same. A
// headline's estimates, sorted, are its specification curve (Simonsohn, Simmons and Nelson 2020); the numbers
// are their median, the 2.5th and 97.5th percentile, the share with the paper's sign, and the shares that are
// negative, positive or neither with p < 0.05 by conventional clustered errors.
//
// All slopes are per compute term of the full list and abstract: those on other scores, and on parts of the
// list, are put into these units by the ratio of the two means over all works.
//
// The joint test asks how often as much would come if no specification held an effect: a wild cluster
// bootstrap with the null imposed, over topics, the same signs in all specifications (joint_test.cpp), by the
// median, the share significant in the printed direction and Stouffer's Z. Of Table 1 the clusters are
// papers.
//
// Differs from the paper: its robustness checks are not described beyond the sentence. Specifications are not
// independent draws: the percentiles describe the choices and are no confidence interval. Growth of all works
// together has no topics, and stays out of the joint test; a share of models has no null value and has none.

#include "results/robustness.hpp"

#include <algorithm>
#include <array>

#include "base/log.hpp"
#include "base/text.hpp"
#include "computedivide/csv.hpp"
#include "computedivide/error.hpp"
#include "results/figure_files.hpp"

namespace computedivide {

namespace {

std::string specifications_csv(const std::vector<Specification>& specifications) {
  // Columns of all choices that occur, in the order in which they do.
  std::vector<std::string> names;
  for (const Specification& specification : specifications) {
    for (const auto& [name, value] : specification.choices) {
      if (std::find(names.begin(), names.end(), name) == names.end()) names.push_back(name);
    }
  }
  std::vector<std::string> header{"headline"};
  header.insert(header.end(), names.begin(), names.end());
  for (const char* name : {"default", "duplicate", "estimate", "low", "high", "p", "n", "reason"})
    header.emplace_back(name);
  // There are tens of thousands of rows: no table of them is made.
  std::string csv;
  append_csv_record(csv, header);
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
    row.insert(row.end(),
               {specification.is_default ? "yes" : "", specification.duplicate ? "yes" : "",
                cell(specification.estimate), cell(specification.low), cell(specification.high),
                cell(specification.p_value), std::to_string(specification.n), specification.reason});
    append_csv_record(csv, row);
  }
  return csv;
}

/// One row per headline and, below it, one per reason why specifications of it could not be fitted.
std::string summary_csv(const std::string& file, const std::vector<SpecificationCurve>& curves,
                        const std::vector<Number>& numbers) {
  constexpr std::array<std::string_view, 11> columns{"median",
                                                     "low",
                                                     "high",
                                                     "share_same_sign",
                                                     "share_negative_significant",
                                                     "share_positive_significant",
                                                     "joint_p_median",
                                                     "joint_p_share",
                                                     "joint_p_stouffer",
                                                     "specifications",
                                                     "duplicates"};
  Table table{file, {"headline"}, {}};
  table.header.insert(table.header.end(), columns.begin(), columns.end());
  table.header.insert(table.header.end(), {"published", "not_fitted", "reason"});
  for (const SpecificationCurve& curve : curves) {
    std::vector<std::string> row{curve.headline};
    for (const std::string_view column : columns) {
      const std::string name = fmt::format("{}.{}", curve.headline, column);
      const auto number = std::find_if(numbers.begin(), numbers.end(),
                                       [&](const Number& candidate) { return candidate.name == name; });
      if (number == numbers.end()) fail("{}: there is no number '{}'; one per column is needed", file, name);
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

/// For each headline the medians by choice, the choice that moves the estimate most first.
std::string choices_csv(const std::string& file, const std::vector<SpecificationCurve>& curves) {
  Table table{file,
              {"headline", "choice", "value", "specifications", "median", "share_same_sign",
               "share_negative_significant", "share_positive_significant"},
              {}};
  for (const SpecificationCurve& curve : curves) {
    for (const ChoiceValue& value : curve.by_choice) {
      const auto share = [](std::size_t count, std::size_t of) {
        return of == 0 ? "" : format_number(static_cast<double>(count) / static_cast<double>(of));
      };
      table.rows.push_back({curve.headline, value.choice, value.value, std::to_string(value.specifications),
                            format_number(value.median),
                            curve.paper_sign == 0 ? "" : share(value.same_sign, value.specifications),
                            share(value.negative, value.tested), share(value.positive, value.tested)});
    }
  }
  return to_csv(table);
}

}  // namespace

void write_robustness(const std::string& stem, std::vector<Specification> specifications,
                      const SourceInfo& source, std::uint64_t seed, const Inputs& inputs, Outputs& outputs) {
  const std::vector<PublishedNumber> published = read_published(inputs.source_files("published"));
  mark_duplicates(specifications);
  std::vector<SpecificationCurve> curves = specification_curves(specifications, published);
  add_joint_tests(curves, seed, inputs.threads());
  const bool any = std::any_of(curves.begin(), curves.end(),
                               [](const SpecificationCurve& curve) { return !curve.fitted.empty(); });
  if (any) {
    const Figure figure = draw_robustness(stem, curves, source);
    write_figure(outputs, figure);
  } else {
    log::info("{}: not drawn: no specification could be fitted", stem);
  }
  outputs.write(stem + "_specifications.csv", specifications_csv(specifications));
  outputs.write(stem + "_choices.csv", choices_csv(stem + "_choices.csv", curves));
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
  write_robustness("robustness", topic_specifications(input), works.source, input.seed, inputs, outputs);
}

}  // namespace computedivide
