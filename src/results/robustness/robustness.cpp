// Robustness: how much each headline estimate depends on choices that the authors made, or left open.
//
// Claim (Methods): "the general picture is robust to justifiable changes in which terms we select", in our
// words: a negative association between compute terms and the academic-only share whatever the list.
//
// Method. Every combination of the declared choices is one specification: the counts as made or one variant
// of them (another academic set, corpus, matching …), the years, the number of topics, the score, what the
// share is among, weights, the rule of growth. In addition, with all other choices at their defaults, each
// compute term is left out once, and seeded random halves of the list replace it. A specification counts with
// at least 8 topics that vary in compute terms, and only once, however many combinations lead to it. A
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
// independent draws: the percentiles describe the choices and are not a confidence interval. Growth of all
// works together has no topics, and stays out of the joint test; a share of models has no null value and has
// none.

#include "results/robustness/robustness.hpp"

#include <algorithm>

#include "base/files.hpp"
#include "base/find.hpp"
#include "base/log.hpp"
#include "base/text.hpp"
#include "computedivide/csv.hpp"
#include "computedivide/error.hpp"
#include "data/tables/csv_cells.hpp"
#include "results/estimates.hpp"
#include "results/figure_files.hpp"

namespace computedivide {

namespace {

/// Writes one row per specification. There are tens of thousands, so they are written directly, without a
/// table or text in memory.
void write_specifications(const std::filesystem::path& path,
                          const std::vector<Specification>& specifications) {
  constexpr std::size_t piece_size = std::size_t{1} << 16;
  // Columns of all choices that occur, in the order in which they do.
  std::vector<std::string> names;
  for (const Specification& specification : specifications)
    for (const auto& [name, value] : *specification.choices)
      if (!holds(names, name)) names.push_back(name);
  std::vector<std::string> header{"headline"};
  header.insert(header.end(), names.begin(), names.end());
  for (const char* name : {"default", "duplicate", "estimate", "low", "high", "p", "n", "reason"})
    header.emplace_back(name);
  AtomicFile file(path);
  std::string csv;
  append_csv_record(csv, header);
  for (const Specification& specification : specifications) {
    std::vector<std::string> row{specification.headline};
    for (const std::string& name : names) {
      const std::string* choice = find_choice(specification, name);
      row.push_back(choice == nullptr ? "" : *choice);
    }
    row.insert(row.end(), {specification.is_default ? "yes" : "", specification.duplicate ? "yes" : "",
                           cell_text(specification.estimate), cell_text(specification.low),
                           cell_text(specification.high), cell_text(specification.p_value),
                           std::to_string(specification.n), specification.reason});
    append_csv_record(csv, row);
    if (csv.size() < piece_size) continue;
    file.write(csv);
    csv.clear();
  }
  file.write(csv);
  file.commit();
}

/// One row per headline and, below it, one per reason why specifications of it could not be fitted.
std::string summary_csv(const std::string& file, const std::vector<SpecificationCurve>& curves,
                        const std::vector<Number>& numbers) {
  const std::vector<std::string> columns = split_list(
      "median,low,high,share_same_sign,share_negative_significant,share_positive_significant,joint_p_median,"
      "joint_p_share,joint_p_stouffer,specifications,duplicates",
      ',');
  Table table{file, {"headline"}, {}};
  table.header.insert(table.header.end(), columns.begin(), columns.end());
  table.header.insert(table.header.end(), {"published", "not_fitted", "reason"});
  for (const SpecificationCurve& curve : curves) {
    std::vector<std::string> row{curve.headline};
    for (const std::string& column : columns) {
      const std::string name = fmt::format("{}.{}", curve.headline, column);
      const auto number = std::ranges::find(numbers, name, &Number::name);
      if (number == numbers.end()) fail("{}: there is no number '{}'; one per column is needed", file, name);
      row.push_back(cell_text(number->value));
    }
    row.insert(row.end(), {cell_text(curve.published), std::to_string(curve.not_fitted), ""});
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

/// For each headline the medians by choice, beginning with the choice that moves the estimate most.
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
      table.rows.push_back(
          row_cells(curve.headline, value.choice, value.value, value.specifications, value.median,
                    curve.paper_sign == 0 ? "" : share(value.same_sign, value.specifications),
                    share(value.negative, value.tested), share(value.positive, value.tested)));
    }
  }
  return to_csv(table);
}

// Words for readers for the headlines and choices of the robustness results.

using Name = std::pair<std::string_view, std::string_view>;  // of a key

constexpr std::array<Name, 15> headings{
    {{"fig3.slope_pooled", "Figure 3: slope, pooled"},
     {"fig3.slope_topic_fe", "Figure 3: slope within topics"},
     {"fig3.slope_two_way_fe", "Figure 3: slope, topics and years"},
     {"fig3.slope_long_difference", "Figure 3: slope, long differences"},
     {"fig3.elasticity_topic_fe", "Figure 3: elasticity within topics"},
     {"fig4.growth_academic_only", "Figure 4: academic growth (%)"},
     {"fig4.growth_industry_involved", "Figure 4: industry's growth (%)"},
     {"fig4.growth_differential", "Figure 4: differential (pp)"},
     {"fig1.top_quartile_academic_only_share_2010_2013", "Figure 1: academic only, 2010–2013 (%)"},
     {"fig1.top_quartile_academic_only_share_2020_2022", "Figure 1: academic only, 2020–2022 (%)"},
     {"fig1.top_quartile_industry_only_share_2022", "Figure 1: industry only, 2022 (%)"},
     {"fig1.top_quartile_industry_only_share_since_2017", "Figure 1: industry only since 2017 (%)"},
     {"fig1.top_quartile_collaboration_share_since_2012", "Figure 1: collaborations since 2012 (%)"},
     {share_change_headline, "Figure 1: academic change (pp)"},
     {"table1.frac_industry", "Table 1: fraction of authors from industry"}}};

constexpr std::array<Name, 21> choice_names{{{"variant", "scoring of works"},
                                             {"terms", "list of terms"},
                                             {"years", "years"},
                                             {"topics_n", "largest topics"},
                                             {"score", "what is counted"},
                                             {"share_among", "share among"},
                                             {"score_over", "terms in works of"},
                                             {"cell_weights", "weight of a cell"},
                                             {"growth", "growth from"},
                                             {"growth_over", "growth of"},
                                             {"growth_min_works", "topics"},
                                             {"until", "models until"},
                                             {"highly_cited", "highly cited by"},
                                             {"window", "contemporaries (years)"},
                                             {"min_contemporaries", "least contemporaries"},
                                             {"table1_population", "papers"},
                                             {"census_choice", "industry authors by"},
                                             {"table1_firth", "Firth's penalty"},
                                             {"n_authors", "number of authors"},
                                             {"year_dummies", "year effects"},
                                             {"year_left_out", "year left out"}}};

struct ValueName {
  std::string_view choice, value, name;
};

constexpr std::array<ValueName, 19> value_names{{{"variant", "none", "default"},
                                                 {"terms", "all", "full list"},
                                                 {"score", "per_100_tokens", "terms per 100 words"},
                                                 {"score", "presence", "abstracts with a term"},
                                                 {"score_over", "all", "all teams"},
                                                 {"score_over", "known", "known teams"},
                                                 {"share_among", "all", "all teams"},
                                                 {"share_among", "known", "known teams"},
                                                 {"cell_weights", "works", "its works"},
                                                 {"cell_weights", "none", "one"},
                                                 {"growth", "poisson", "Poisson trends"},
                                                 {"growth", "fitted_line", "a fitted line"},
                                                 {"growth_min_works", "30", "topics with 30 works at first"},
                                                 {"growth_min_works", "0", "all topics"},
                                                 {"growth_over", "topics", "mean topic"},
                                                 {"growth_over", "works", "all works"},
                                                 {"until", "2100-12-31", "today"},
                                                 {"highly_cited", "flag", "the data's flag"},
                                                 {"year_left_out", "", "none"}}};

/// A key's name; the key itself if it has none.
std::string_view name_in(std::span<const Name> names, std::string_view key) {
  const auto known = std::ranges::find(names, key, &Name::first);
  return known == names.end() ? key : known->second;
}

/// "academic_set=education+government" as "academic set: education and government".
std::string plain_words(std::string_view name) {
  std::string words(name);
  std::ranges::replace(words, '_', ' ');
  replace_all(words, "=", ": ");
  replace_all(words, "+", " and ");
  return words;
}

}  // namespace

void write_robustness(const std::string& stem, std::vector<Specification> specifications,
                      const SourceInfo& source, std::uint64_t seed, const Inputs& inputs, Outputs& outputs) {
  const std::vector<PublishedNumber> published = read_published(inputs.source_files("published"));
  mark_duplicates(specifications);
  std::vector<SpecificationCurve> curves = specification_curves(specifications, published);
  add_joint_tests(curves, seed, inputs.threads());
  const bool any =
      std::ranges::any_of(curves, [](const SpecificationCurve& curve) { return !curve.fitted.empty(); });
  if (any) {
    write_figure(outputs, draw_robustness(stem, curves, source));
  } else {
    log::info("{}: not drawn: no specification could be fitted", stem);
  }
  const std::string every = stem + "_specifications.csv";
  write_specifications(outputs.scratch() / every, specifications);
  outputs.take(every, outputs.scratch() / every);
  outputs.write(stem + "_choices.csv", choices_csv(stem + "_choices.csv", curves));
  std::vector<Number> numbers = robustness_numbers(curves);
  outputs.write(stem + "_summary.csv", summary_csv(stem + "_summary.csv", curves, numbers));
  write_numbers(inputs, outputs, stem, source, std::move(numbers));
}

void run_robustness(const Inputs& inputs, Outputs& outputs) {
  RobustnessInput input;
  TopicCountsInput works = read_topic_counts_input(inputs);
  input.counts = std::move(works.counts);
  input.variants = read_topic_variants(inputs.file("works_variants.csv"));
  input.subsets = inputs.count("robustness_subsets");
  input.seed = inputs.count("seed");
  input.threads = inputs.threads();
  std::vector<Specification> specifications = topic_specifications(input);
  input.counts = {};  // the specifications hold everything that they need
  input.variants.clear();
  write_robustness("robustness", std::move(specifications), works.source, input.seed, inputs, outputs);
}

std::string headline_in_words(const std::string& headline) {
  return std::string(name_in(headings, headline));
}

std::string choice_in_words(std::string_view choice) { return plain_words(name_in(choice_names, choice)); }

std::string value_in_words(std::string_view choice, std::string_view value) {
  const auto known = std::ranges::find_if(
      value_names, [&](const ValueName& entry) { return entry.choice == choice && entry.value == value; });
  return plain_words(known == value_names.end() ? value : known->name);
}

std::string grouped_value(const Specification& one, std::string_view choice) {
  const std::string* value = find_choice(one, choice);
  if (value == nullptr) return "";
  if (choice != "terms" || *value == "all") return *value;
  return value->starts_with("half") ? "random halves" : "one left out";
}

}  // namespace computedivide
