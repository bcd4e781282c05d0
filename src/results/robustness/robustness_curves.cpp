// The curves behind the robustness results, and their numbers. robustness.cpp says what they are.

#include "results/robustness/robustness.hpp"

#include <fmt/ranges.h>

#include <algorithm>
#include <set>

#include "base/find.hpp"
#include "base/text.hpp"
#include "computedivide/error.hpp"
#include "data/tables/csv_cells.hpp"
#include "results/estimates.hpp"
#include "results/figure_files.hpp"
#include "stats/distributions.hpp"

namespace computedivide {

namespace {

constexpr double significant = 0.05;

std::string unit_of(std::string_view headline) {
  if (contains(headline, "elasticity")) return "elasticity";
  return headline.starts_with("fig3.") || headline.starts_with("table1.") ? "coefficient" : "share";
}

std::optional<double> printed_value(const std::vector<PublishedNumber>& published, std::string_view id) {
  // Not printed itself, but its two parts are.
  if (id == "fig4.growth_differential") {
    const auto industry = published_value(published, "fig4.growth_industry_involved"),
               academic = published_value(published, "fig4.growth_academic_only");
    if (industry && academic) return *industry - *academic;
  }
  if (id == share_change_headline) {
    const auto before = published_value(published, "fig1.top_quartile_academic_only_share_2010_2013"),
               after = published_value(published, "fig1.top_quartile_academic_only_share_2020_2022");
    if (before && after) return *after - *before;
  }
  return published_value(published, id);
}

Number share_of_curve(const std::string& name, const SpecificationCurve& curve, Count count, Count n,
                      const std::string& method, const std::string& reason) {
  Number number = number_or_reason(curve.headline + name, std::nullopt, "share", method, n, reason);
  if (n.value == 0 || !reason.empty()) return number;
  number.value = static_cast<double>(count.value) / static_cast<double>(n.value);
  number.count = count.value;
  return number;
}

bool is_significant(const Specification& one, int sign) {
  if (!one.p_value || *one.p_value >= significant) return false;
  return sign > 0 ? *one.estimate > 0 : *one.estimate < 0;
}

// There are many lists of terms, which vary alone: the table groups them into three values.
constexpr std::string_view lists_choice = "terms";

bool has_full_list(const Specification& one) {
  const std::string* terms = find_choice(one, lists_choice);
  return terms == nullptr || *terms == "all";
}

ChoiceValue value_of(std::string choice, std::string value, const std::vector<const Specification*>& own,
                     int paper_sign) {
  ChoiceValue result{std::move(choice), std::move(value)};
  result.specifications = own.size();
  std::vector<double> estimates;
  for (const Specification* one : own) {
    estimates.push_back(*one->estimate);
    result.tested += one->p_value.has_value();
    result.same_sign += *one->estimate * paper_sign > 0;
    result.negative += is_significant(*one, -1);
    result.positive += is_significant(*one, 1);
  }
  if (!estimates.empty()) result.median = median(std::move(estimates));
  return result;
}

/// The values of one choice, in the order in which they first come among all specifications.
std::vector<ChoiceValue> values_of_choice(const SpecificationCurve& curve,
                                          const std::vector<Specification>& all, const std::string& name) {
  const bool lists = name == lists_choice;
  std::vector<std::string> order;
  std::map<std::string, std::vector<const Specification*>> by_value;
  for (const Specification& one : all) {
    if (one.headline != curve.headline || find_choice(one, name) == nullptr) continue;
    const std::string value = grouped_value(one, name);
    if (!holds(order, value)) order.push_back(value);
  }
  for (const Specification* one : curve.fitted) {
    if (find_choice(*one, name) == nullptr) continue;
    if (lists ? one->is_default || !has_full_list(*one) : has_full_list(*one))
      by_value[grouped_value(*one, name)].push_back(one);
  }
  std::vector<ChoiceValue> values;
  for (const std::string& value : order)
    if (const auto own = by_value.find(value); own != by_value.end())
      values.push_back(value_of(name, value, own->second, curve.paper_sign));
  return values;
}

double spread(const std::vector<ChoiceValue>& values) {
  const auto [least, most] = std::ranges::minmax_element(values, {}, &ChoiceValue::median);
  return most->median - least->median;
}

void add_choices(SpecificationCurve& curve, const std::vector<Specification>& all) {
  if (curve.fitted.empty()) return;
  std::vector<std::vector<ChoiceValue>> choices;
  for (const auto& choice : *curve.fitted.front()->choices) {
    std::vector<ChoiceValue> values = values_of_choice(curve, all, choice.first);
    if (values.size() > 1) choices.push_back(std::move(values));
  }
  std::ranges::stable_sort(choices, [](const auto& a, const auto& b) { return spread(a) > spread(b); });
  for (std::vector<ChoiceValue>& values : choices)
    std::ranges::move(values, std::back_inserter(curve.by_choice));
}

std::optional<JointTest> joint_test_of(const std::vector<const Specification*>& specifications,
                                       const JointOptions& options) {
  if (specifications.empty()) return std::nullopt;
  return joint_null_test(
      specifications.size(), [&](std::size_t i) { return specifications[i]->sums(); }, options);
}

void add_joint_numbers(std::vector<Number>& numbers, const SpecificationCurve& curve) {
  const std::string reason = curve.joint             ? ""
                             : curve.paper_sign == 0 ? "a share has no null value"
                             : curve.fitted.empty()  ? "no specification could be fitted"
                                                     : "no specification has clusters to draw signs for";
  const std::size_t n = curve.joint ? curve.joint->specifications : 0;
  const auto add = [&](const char* name, double JointTest::*p) {
    numbers.push_back(number_or_reason(curve.headline + name,
                                       curve.joint ? std::optional(*curve.joint.*p) : std::nullopt, "p_value",
                                       "joint test, wild cluster bootstrap", n, reason));
  };
  add(".joint_p_median", &JointTest::median_p);
  add(".joint_p_share", &JointTest::share_p);
  add(".joint_p_stouffer", &JointTest::stouffer_p);
  if (!curve.lists) return;
  Number lists =
      number_or_reason(curve.headline + ".median_over_lists", curve.lists->median, curve.unit,
                       "median over lists of terms, wild cluster bootstrap", curve.lists->specifications, "");
  numbers.push_back(with_interval(std::move(lists), curve.lists->median_low, curve.lists->median_high));
}

void add_numbers_by_choice(std::vector<Number>& numbers, const SpecificationCurve& curve) {
  if (curve.paper_sign == 0 || curve.by_choice.empty()) return;
  const std::string& choice = curve.by_choice.front().choice;
  for (const ChoiceValue& value : curve.by_choice) {
    if (value.choice != choice) continue;
    numbers.push_back(share_of_curve(
        fmt::format(".share_same_sign.{}_{}", choice, snake_case(value.value)), curve, value.same_sign,
        value.specifications,
        fmt::format("{}: {}", choice_in_words(choice), value_in_words(choice, value.value)), ""));
  }
}

}  // namespace

const std::string* find_choice(const Specification& one, std::string_view name) {
  const auto place = std::ranges::find(*one.choices, name, &Choices::value_type::first);
  return place == one.choices->end() ? nullptr : &place->second;
}

void mark_duplicates(std::vector<Specification>& specifications) {
  std::set<std::string> known;
  for (Specification& one : specifications) {
    if (!one.estimate) continue;
    one.duplicate =
        !known
             .insert(fmt::format("{} {} {} {} {} {}", one.headline, cell_text(one.estimate),
                                 cell_text(one.low), cell_text(one.high), cell_text(one.p_value), one.n))
             .second;
    if (one.duplicate) one.sums = nullptr;  // no test asks for them
  }
}

void add_joint_tests(std::vector<SpecificationCurve>& curves, std::uint64_t seed, std::size_t threads) {
  for (SpecificationCurve& curve : curves) {
    if (curve.paper_sign == 0) continue;
    JointOptions options;
    options.seed = seed;
    options.threads = threads;
    options.direction = curve.paper_sign;
    std::vector<const Specification*> with_clusters, lists;
    bool other_lists = false;
    for (const Specification* one : curve.fitted) {
      if (!one->sums) continue;
      with_clusters.push_back(one);
      if (one->is_default || !has_full_list(*one)) lists.push_back(one);
      other_lists = other_lists || !has_full_list(*one);
    }
    curve.joint = joint_test_of(with_clusters, options);
    if (other_lists) curve.lists = joint_test_of(lists, options);
  }
}

std::vector<SpecificationCurve> specification_curves(const std::vector<Specification>& specifications,
                                                     const std::vector<PublishedNumber>& published) {
  std::vector<SpecificationCurve> curves;
  for (const Specification& specification : specifications) {
    auto curve = std::ranges::find(curves, specification.headline, &SpecificationCurve::headline);
    if (curve == curves.end()) {
      SpecificationCurve made;
      made.headline = specification.headline;
      made.unit = unit_of(made.headline);
      made.published = printed_value(published, made.headline);
      for (const PublishedNumber& number : published)
        if (number.id == made.headline) made.printed_at = number.where;
      const bool has_sign = !made.headline.starts_with("fig1.") || made.headline == share_change_headline;
      if (has_sign && made.published) made.paper_sign = *made.published < 0 ? -1 : 1;
      curves.push_back(std::move(made));
      curve = curves.end() - 1;
    }
    if (specification.duplicate) {
      ++curve->duplicates;
    } else if (specification.estimate) {
      curve->fitted.push_back(&specification);
    } else {
      ++curve->not_fitted;
      ++curve->reasons[specification.reason];
      if (specification.is_default) curve->default_reason = specification.reason;
    }
  }
  for (SpecificationCurve& curve : curves) {
    std::ranges::stable_sort(curve.fitted, [](const Specification* a, const Specification* b) {
      return *a->estimate < *b->estimate;
    });
    add_choices(curve, specifications);
  }
  return curves;
}

std::vector<Number> robustness_numbers(const std::vector<SpecificationCurve>& curves) {
  std::vector<Number> numbers;
  for (const SpecificationCurve& curve : curves) {
    const std::size_t n = curve.fitted.size();
    const std::string reason =
        n > 0 ? ""
              : "no specification could be fitted: " +
                    (curve.reasons.empty() ? std::string() : curve.reasons.begin()->first);
    const ChoiceValue all = value_of("", "", curve.fitted, curve.paper_sign);
    std::vector<double> estimates;
    for (const Specification* one : curve.fitted) estimates.push_back(*one->estimate);
    std::optional<double> middle, low, high;
    if (n > 0) {
      middle = sorted_quantile(estimates, 0.5);
      low = sorted_quantile(estimates, 0.025);
      high = sorted_quantile(estimates, 0.975);
    }
    const auto add = [&](const char* name, const std::optional<double>& value, const char* method) {
      numbers.push_back(number_or_reason(curve.headline + name, value, curve.unit, method, n, reason));
    };
    if (curve.published && curve.headline != "fig4.growth_differential") {
      add("", middle, "median of specifications, middle 95 %");
      numbers.back().low = low;
      numbers.back().high = high;
    }
    add(".median", middle, "median of specifications");
    add(".low", low, "2.5th percentile of specifications");
    add(".high", high, "97.5th percentile of specifications");
    numbers.push_back(share_of_curve(".share_same_sign", curve, all.same_sign, n,
                                     "estimates with the paper's sign",
                                     curve.paper_sign == 0 ? "a share has no sign to compare" : reason));
    const std::string untested = all.tested == 0 ? "no specification has a p-value" : "";
    const auto add_share = [&](const char* name, std::size_t count, const char* method) {
      numbers.push_back(share_of_curve(name, curve, count, all.tested, method, untested));
    };
    add_share(".share_negative_significant", all.negative, "negative, p below 0.05");
    add_share(".share_positive_significant", all.positive, "positive, p below 0.05");
    add_share(".share_not_significant", all.tested - all.negative - all.positive, "p of 0.05 or more");
    const std::size_t made = n + curve.not_fitted + curve.duplicates;
    numbers.push_back(count_number(curve.headline + ".specifications", n, made));
    numbers.push_back(count_number(curve.headline + ".duplicates", curve.duplicates, made));
    numbers.push_back(count_number(curve.headline + ".not_fitted", curve.not_fitted, made));
    if (!curve.default_reason.empty()) {
      numbers.push_back(missing_number(curve.headline + ".default", curve.unit, "default specification",
                                       curve.default_reason));
    }
    add_joint_numbers(numbers, curve);
    add_numbers_by_choice(numbers, curve);
  }
  for (Number& number : numbers) number.n_of = "specifications";
  return numbers;
}

std::string missing_defaults(const std::vector<SpecificationCurve>& all) {
  std::map<std::string, std::vector<std::string>> by_reason;
  for (const SpecificationCurve& curve : all) {
    if (curve.fitted.empty() || curve.default_reason.empty()) continue;
    const std::string heading = headline_in_words(curve.headline);
    by_reason[curve.default_reason].push_back(heading.substr(0, heading.rfind(" (")));
  }
  std::string text;
  for (const auto& [reason, names] : by_reason)
    text += fmt::format(" The default specification could not be fitted for {}: {}.", fmt::join(names, "; "),
                        reason);
  return text;
}

std::string robustness_title(const std::vector<SpecificationCurve>& all) {
  std::map<std::pair<std::string, double>, bool> within;
  for (const SpecificationCurve& curve : all) {
    if (curve.fitted.empty() || !curve.published) continue;
    const std::string& place = curve.printed_at.empty() ? curve.headline : curve.printed_at;
    bool& inside = within[{place, *curve.published}];
    inside = inside || (*curve.published >= *curve.fitted.front()->estimate &&
                        *curve.published <= *curve.fitted.back()->estimate);
  }
  if (within.empty()) return "";
  const char* range = "the range that other choices give";
  if (within.size() == 1)
    return fmt::format("The paper’s value lies {} {}", within.begin()->second ? "within" : "outside", range);
  const auto inside = std::ranges::count_if(within, [](const auto& value) { return value.second; });
  return fmt::format("{} of the paper’s {} values {} within {}", inside, within.size(),
                     inside == 1 ? "lies" : "lie", range);
}

}  // namespace computedivide
