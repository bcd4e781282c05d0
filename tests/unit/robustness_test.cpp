#include <algorithm>
#include <set>

#include "base/files.hpp"
#include "catch.hpp"
#include "clashes.hpp"
#include "figure_steps.hpp"
#include "plot/script.hpp"
#include "results/models/fig1.hpp"
#include "results/robustness/robustness.hpp"
#include "results/robustness/robustness_models.hpp"
#include "results/works/fig3.hpp"
#include "results/works/fig4.hpp"
#include "robustness_harness.hpp"
#include "sample_models.hpp"
#include "topic_sample.hpp"

using namespace computedivide;

namespace {

const SourceInfo source{"works", SourceKind::real, std::string(64, 'b'), "Invented counts"};
constexpr Step robustness_step{"robustness",     "Robustness",          "Methods",
                               robustness_reads, robustness_parameters, run_robustness};
constexpr Step models_step{"robustness_models",     "Robustness", "Methods",
                           robustness_models_reads, {},           run_robustness_models};

bool same(const Specification& a, const Specification& b) {
  return a.headline == b.headline && *a.choices == *b.choices && a.is_default == b.is_default &&
         a.estimate == b.estimate && a.low == b.low && a.high == b.high && a.p_value == b.p_value &&
         a.n == b.n && a.reason == b.reason;
}

void add_published(StepHarness& harness) {
  std::vector<std::filesystem::path> files;
  for (const auto& entry : std::filesystem::directory_iterator(test_file("../data/published"))) {
    if (entry.path().extension() == ".csv") files.push_back(entry.path());
  }
  std::sort(files.begin(), files.end());
  harness.add_source("published", "", files);
}

}  // namespace

TEST_CASE("the default specification is what Figures 3 and 4 say", "[robustness]") {
  const RobustnessInput input = small_input();
  const std::vector<Specification> all = topic_specifications(input);
  Fig3Options options;
  options.wild.replicates = 1;
  const Fig3 fig3 = compute_fig3(input.counts, options);
  const Fig4 fig4 = compute_fig4(input.counts, {});
  const auto check = [&](const std::string& figure, const std::vector<Number>& numbers,
                         const std::string& name) {
    int defaults = 0;
    for (const Specification& specification : of(all, figure + "." + name)) {
      if (!specification.is_default) continue;
      ++defaults;
      const Number found = number(numbers, name);
      CHECK(specification.estimate.value() == Approx(found.value.value()).epsilon(1e-9));
      CHECK(specification.low.value() == Approx(found.low.value()).epsilon(1e-9));
      CHECK(specification.high.value() == Approx(found.high.value()).epsilon(1e-9));
    }
    CHECK(defaults == 1);
  };
  for (const char* name : {"slope_pooled", "slope_topic_fe", "slope_two_way_fe", "slope_long_difference",
                           "elasticity_topic_fe"}) {
    check("fig3", fig3.numbers, name);
  }
  for (const char* name : {"growth_academic_only", "growth_industry_involved", "growth_differential"}) {
    check("fig4", fig4.numbers, name);
  }
}

TEST_CASE("specifications are the same on one thread and on several", "[robustness]") {
  RobustnessInput input = small_input();
  const std::vector<Specification> one = topic_specifications(input);
  input.threads = 3;
  const std::vector<Specification> three = topic_specifications(input);
  REQUIRE(one.size() == three.size());
  CHECK(std::equal(one.begin(), one.end(), three.begin(), same));
}

TEST_CASE("every combination, every term left out and every half of the list stands once", "[robustness]") {
  // 40 topics: 15, 20, 25, 30 and all differ. Four periods, 36 panels and 24 growths each; 3 terms, 4 halves.
  const std::vector<Specification> all = topic_specifications(small_input(40));
  CHECK(of(all, "fig3.slope_pooled").size() == 4 * 5 * 36 + 3 + 4);
  CHECK(of(all, "fig4.growth_differential").size() == 4 * 5 * 48 + 2 * (3 + 4));
  std::set<Choices> different;
  std::set<std::string> terms;
  for (const Specification& specification : of(all, "fig3.slope_pooled")) {
    different.insert(*specification.choices);
    terms.insert(choice(specification, "terms"));
  }
  CHECK(different.size() == 4 * 5 * 36 + 3 + 4);
  CHECK(terms.size() == 1 + 3 + 4);
  CHECK(terms.count("without term 2") == 1);
}

TEST_CASE("a number above the available topics means all of them, once", "[robustness]") {
  // 12 topics: every number of topics comes to the same. 22: 15, 20 and all.
  const std::vector<Specification> few = of(topic_specifications(small_input(12)), "fig3.slope_pooled");
  CHECK(few.size() == 4 * 1 * 36 + 3 + 4);
  CHECK(std::count_if(few.begin(), few.end(), [](const Specification& one) { return one.is_default; }) == 1);
  CHECK(of(topic_specifications(small_input(22)), "fig3.slope_pooled").size() == 4 * 3 * 36 + 3 + 4);
}

TEST_CASE("periods that a variant's works make one stand once", "[robustness]") {
  RobustnessInput input = small_input();
  PlantedTopics planted;
  planted.topics = 12;
  planted.first_year = 2013;
  input.variants["corpus=topics"] = planted_counts(planted);
  std::map<std::string, int> years;
  for (const Specification& specification : of(topic_specifications(input), "fig3.slope_pooled")) {
    if (choice(specification, "variant") == "corpus=topics") ++years[choice(specification, "years")];
  }
  CHECK(years == std::map<std::string, int>{{"2013-2020", 36}, {"2013-2021", 36}, {"2014-2021", 36}});
}

TEST_CASE("halves of the list follow the seed", "[robustness]") {
  const auto halves = [](std::uint64_t seed) {
    PlantedTopics planted;
    planted.topics = 12;
    planted.term_weights = {0.2, 0.2, 0.1, 0.1, 0.1, 0.1, 0.1, 0.1};
    RobustnessInput input;
    input.counts = planted_counts(planted);
    input.subsets = 6;
    input.seed = seed;
    std::vector<double> estimates;
    for (const Specification& specification : of(topic_specifications(input), "fig3.slope_topic_fe")) {
      if (choice(specification, "terms").starts_with("half"))
        estimates.push_back(specification.estimate.value());
    }
    return estimates;
  };
  const std::vector<double> one = halves(1);
  CHECK(one.size() == 6);
  CHECK(one == halves(1));
  CHECK(one != halves(2));
}

TEST_CASE("slopes on other scores are put into terms per abstract", "[robustness]") {
  // Two terms in every abstract that has one, fifty words in every abstract: three scores, one slope.
  RobustnessInput input = small_input();
  for (TopicCell& cell : input.counts.cells) {
    cell.counts.presence = cell.counts.works / 5 + cell.year % 3 * cell.counts.works / 10;
    cell.counts.occurrences = 2 * cell.counts.presence;
    cell.counts.tokens = 50 * cell.counts.works;
    cell.by_term.clear();
  }
  input.counts.terms.clear();
  std::map<std::string, double> slope;
  for (const Specification& specification : of(topic_specifications(input), "fig3.slope_topic_fe")) {
    const bool rest =
        choice(specification, "years") == "2012-2021" && choice(specification, "share_among") == "known" &&
        choice(specification, "score_over") == "all" && choice(specification, "cell_weights") == "none";
    if (rest) slope[choice(specification, "score")] = specification.estimate.value();
  }
  REQUIRE(slope.size() == 3);
  CHECK(slope["presence"] == Approx(slope["occurrences"]).epsilon(1e-9));
  CHECK(slope["per_100_tokens"] == Approx(slope["occurrences"]).epsilon(1e-9));
}

TEST_CASE("a specification of pooled growth counts its topics", "[robustness]") {
  for (const Specification& specification :
       of(topic_specifications(small_input()), "fig4.growth_differential")) {
    CHECK(specification.n == 12);
  }
}

TEST_CASE("the summary of a curve is by hand what it says", "[robustness]") {
  std::vector<Specification> all{made("fig3.slope_pooled", -0.3, 0.01), made("fig3.slope_pooled", 0.1, 0.5),
                                 made("fig3.slope_pooled", -0.1, 0.04), made("fig3.slope_pooled", {}, {}),
                                 made("fig3.slope_pooled", -0.2, {})};
  PublishedNumber published;
  published.id = "fig3.slope_pooled";
  published.value = -0.122;
  const std::vector<SpecificationCurve> curves = specification_curves(all, {published});
  REQUIRE(curves.size() == 1);
  CHECK(curves[0].reasons == std::map<std::string, std::size_t>{{"too few rows", 1}});
  const std::vector<Number> numbers = robustness_numbers(curves);
  // −0.3, −0.2, −0.1, 0.1: type 7 at 0.025 is −0.3 + 0.075·0.1, at 0.975 it is 0.1 − 0.075·0.2.
  CHECK(number(numbers, "fig3.slope_pooled.median").value.value() == Approx(-0.15));
  CHECK(number(numbers, "fig3.slope_pooled.low").value.value() == Approx(-0.2925));
  CHECK(number(numbers, "fig3.slope_pooled.high").value.value() == Approx(0.085));
  CHECK(number(numbers, "fig3.slope_pooled.share_same_sign").value.value() == Approx(0.75));
  CHECK(number(numbers, "fig3.slope_pooled.share_negative_significant").value.value() == Approx(2.0 / 3));
  CHECK(number(numbers, "fig3.slope_pooled.share_negative_significant").n.value() == 3);
  CHECK(number(numbers, "fig3.slope_pooled.share_positive_significant").value.value() == 0);
  CHECK(number(numbers, "fig3.slope_pooled.share_not_significant").value.value() == Approx(1.0 / 3));
  CHECK(number(numbers, "fig3.slope_pooled.specifications").value.value() == 4);
  CHECK(number(numbers, "fig3.slope_pooled.not_fitted").value.value() == 1);
}

TEST_CASE("a curve without a fitted specification has the reason in its numbers", "[robustness]") {
  const std::vector<Specification> all{made("fig3.slope_pooled", {}, {})};
  const std::vector<Number> numbers = robustness_numbers(specification_curves(all, {}));
  CHECK_FALSE(number(numbers, "fig3.slope_pooled.median").value);
  CHECK(contains("too few rows").match(number(numbers, "fig3.slope_pooled.median").reason));
  CHECK(number(numbers, "fig3.slope_pooled.specifications").value.value() == 0);
}

TEST_CASE("Figure 1's shares have a specification a choice, the default that of the figure", "[robustness]") {
  const std::vector<Model> models = sample_models();
  const std::vector<Specification> own =
      of(model_specifications(models), "fig1.top_quartile_academic_only_share_2010_2013");
  CHECK(own.size() == 40);
  Fig1Options options = paper();
  options.min_contemporaries = Fig1Options{}.min_contemporaries;
  const Number figure =
      number(compute_fig1(models, options).numbers, "top_quartile_academic_only_share_2010_2013");
  int defaults = 0;
  for (const Specification& specification : own) {
    if (!specification.is_default) continue;
    ++defaults;
    CHECK(specification.estimate == figure.value);
    CHECK(specification.low == figure.low);
  }
  CHECK(defaults == 1);
}

TEST_CASE("the fall of the academic share is the difference of Figure 1's two, in every specification",
          "[robustness]") {
  const std::vector<Specification> all = model_specifications(sample_models());
  const std::vector<Specification> before = of(all, "fig1.top_quartile_academic_only_share_2010_2013"),
                                   after = of(all, "fig1.top_quartile_academic_only_share_2020_2022"),
                                   change = of(all, std::string(share_change_headline));
  REQUIRE(change.size() == before.size());
  std::size_t tested = 0;
  for (std::size_t i = 0; i < change.size(); ++i) {
    if (!before[i].estimate || !after[i].estimate) {
      CHECK_FALSE(change[i].reason.empty());
      continue;
    }
    ++tested;
    CHECK(*change[i].estimate == Approx(*after[i].estimate - *before[i].estimate));
    CHECK(*change[i].low <= *change[i].estimate);
    CHECK(change[i].is_default == before[i].is_default);
  }
  CHECK(tested > 0);
}

TEST_CASE("no text of the specification curves touches another", "[robustness]") {
  for (const int topics : {12, 40}) {
    std::vector<Specification> all = topic_specifications(small_input(topics));
    mark_duplicates(all);
    const Figure figure = draw_robustness("robustness", specification_curves(all, {}), source);
    CHECK(clashes(figure) == std::vector<std::string>{});
  }
}

TEST_CASE("a value that the paper prints once counts once in the title, however it is read", "[robustness]") {
  std::vector<PublishedNumber> published;
  const auto add = [&](const char* id, double value, const char* where) {
    published.emplace_back();
    published.back().id = id;
    published.back().value = value;
    published.back().where = where;
  };
  add("fig3.slope_pooled", -0.122, "Figure 3, caption");
  add("fig3.slope_topic_fe", -0.122, "Figure 3, caption");
  add("fig3.elasticity_topic_fe", -0.3, "section 2");
  add("fig1.top_quartile_industry_only_share_2022", 0.2, "section 1");
  std::vector<Specification> all;
  const auto add_curve = [&](const char* headline, double low, double high) {
    for (const double estimate : {low, high}) all.push_back(made(headline, estimate, 0.2));
  };
  const auto title = [&] {
    const Figure figure = draw_robustness("robustness", specification_curves(all, published), source);
    std::string words;
    for (const Text& text : figure.texts) words += text.bold ? text.text + " " : "";
    return words;
  };
  add_curve("fig3.slope_topic_fe", -0.1, 0.1);
  const std::string outside = title();
  add_curve("fig3.slope_pooled", -0.2, 0);
  const std::string within = title();
  CHECK(within != outside);
  for (const std::string& words : {outside, within})
    CHECK(words.find_first_of("0123456789") == std::string::npos);
  add_curve("fig3.elasticity_topic_fe", -0.2, 0);
  CHECK_THAT(title(), contains("1 of the paper’s 2 "));
  add_curve("fig1.top_quartile_industry_only_share_2022", 0.1, 0.3);
  CHECK_THAT(title(), contains("2 of the paper’s 3 "));
}

TEST_CASE("a default specification that is not fitted is said, with its reason", "[robustness]") {
  std::vector<Specification> all{made("fig4.growth_differential", {}, {}),
                                 made("fig4.growth_differential", 0.2, 0.5),
                                 made("fig3.slope_pooled", 0.1, 0.5)};
  all[0].is_default = all[2].is_default = true;
  const auto caption = [&] {
    std::string text;
    for (const Text& line : draw_robustness("robustness", specification_curves(all, {}), source).texts)
      text += line.text + " ";
    return text;
  };
  std::vector<Number> numbers = robustness_numbers(specification_curves(all, {}));
  CHECK(number(numbers, "fig4.growth_differential.default").reason == all[0].reason);
  CHECK(std::none_of(numbers.begin(), numbers.end(),
                     [](const Number& one) { return one.name == "fig3.slope_pooled.default"; }));
  CHECK_THAT(caption(), contains(all[0].reason));
  all[0].is_default = false;
  CHECK_THAT(caption(), !contains(all[0].reason));
}

TEST_CASE("a panel of estimates about zero has labels beside the zero", "[robustness]") {
  std::vector<Specification> all;
  for (int i = -20; i <= 20; ++i) all.push_back(made("fig3.slope_long_difference", 0.0133 * i, 0.2));
  const Figure figure = draw_robustness("robustness", specification_curves(all, {}), source);
  CHECK(figure.panels.at(0).y.ticks.size() >= 3);
}

TEST_CASE("a specification's point says in which choices it is not the default one", "[robustness]") {
  const std::vector<Specification> all = model_specifications(sample_models());
  const Figure figure = draw_robustness("robustness_models", specification_curves(all, {}), source);
  std::set<std::string> labels;
  std::size_t found = 0;
  for (const Panel& panel : figure.panels) {
    for (const HoverLabel& label : hover_labels(figure, panel)) {
      labels.insert(label.text);
      ++found;
    }
  }
  CHECK(labels.size() == found);
  const auto says = [&](const std::string& choices) {
    return std::any_of(labels.begin(), labels.end(),
                       [&](const std::string& label) { return label.find(choices) != std::string::npos; });
  };
  CHECK(says("one of the specifications, highly_cited=cohort_percentile; window=2: "));
  // Without a default estimate all choices are named, including the usual ones.
  for (const std::string& label : labels) {
    INFO(label);
    CHECK((label.find("window=0.5") == std::string::npos ||
           label.find("min_contemporaries=") != std::string::npos));
  }
}

TEST_CASE("the steps write curves, summary, specifications and numbers, and the same bytes each time",
          "[robustness]") {
  StepHarness harness;
  const RobustnessInput input = small_input();
  put_counts(harness, input.counts, source);
  harness.folder.write("works_variants.csv", "variant,topic,year,team,works,tokens,occurrences,presence\n");
  harness.files_of_steps["score.works"].push_back("works_variants.csv");
  add_published(harness);
  CHECK(harness.run(robustness_step) ==
        std::vector<std::string>{"robustness.csv", "robustness.gp", "robustness.numbers.json",
                                 "robustness_choices.csv", "robustness_specifications.csv",
                                 "robustness_summary.csv"});
  const std::string specifications = read_file(harness.folder / "robustness_specifications.csv");
  const std::string summary = read_file(harness.folder / "robustness_summary.csv");
  CHECK(contains("fig3.slope_pooled,").match(summary));
  CHECK(contains(",-0.122,").match(summary));
  harness.run(robustness_step);
  CHECK(read_file(harness.folder / "robustness_specifications.csv") == specifications);

  StepHarness of_models;
  put_models(of_models, sample_models(), source);
  add_published(of_models);
  CHECK(of_models.run(models_step).size() == 6);
}
