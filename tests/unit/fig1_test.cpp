#include <algorithm>
#include <cmath>
#include <random>

#include "catch.hpp"
#include "clashes.hpp"
#include "computedivide/error.hpp"
#include "data/published.hpp"
#include "plot/script.hpp"
#include "results/models/fig1.hpp"
#include "sample_models.hpp"
#include "stats/distributions.hpp"

using namespace computedivide;

namespace {

std::vector<std::string> large_scale(const std::vector<Model>& models, const Fig1Options& options = paper()) {
  std::vector<std::string> names;
  for (const RankedModel& ranked : rank_models(models, options)) {
    if (ranked.large_scale) names.push_back(models[ranked.model].name);
  }
  return names;
}

std::size_t population(const std::vector<Model>& models, const Fig1Options& options = paper()) {
  return rank_models(models, options).size();
}

const Number& number(const Fig1& fig1, const std::string& name) {
  for (const Number& candidate : fig1.numbers) {
    if (candidate.name == name) return candidate;
  }
  FAIL("no number " << name);
  return fig1.numbers.front();
}

const std::string doubling = "training_compute_doubling_time_months_since_2010";
const std::string ratio = "largest_academic_self_supervised_over_largest_industry";

}  // namespace

TEST_CASE("a model at the 75th percentile is large-scale, ties included") {
  std::vector<Model> models;
  for (int i = 1; i <= 5; ++i) models.push_back(sample(std::to_string(i), "2015-03-01", i * 1e20));
  // h = 4 × 0.75 = 3: the threshold is the fourth of five.
  CHECK(large_scale(models) == std::vector<std::string>{"4", "5"});
  for (Model& model : models) model.training_flop = 1e20;
  CHECK(large_scale(models).size() == 5);
  models[0].training_flop = 1e19;
  CHECK(large_scale(models) == std::vector<std::string>{"2", "3", "4", "5"});
}

TEST_CASE("the threshold lies between order statistics where the rank does: type 7") {
  const std::vector<Model> models{sample("a", "2015-03-01", 100), sample("b", "2015-03-01", 200)};
  const std::vector<RankedModel> ranked = rank_models(models, paper());
  CHECK(ranked[0].threshold_flop.value() == Approx(175));
  CHECK_FALSE(ranked[0].large_scale);
  CHECK(ranked[1].large_scale);
}

TEST_CASE("a model 182 days away is a contemporary, one 183 days away is none") {
  CHECK(large_scale({sample("small", "2015-01-01", 1e10), sample("big", "2015-07-02", 1e20)}) ==
        std::vector<std::string>{"big"});
  CHECK(large_scale({sample("small", "2015-01-01", 1e10), sample("big", "2015-07-03", 1e20)}) ==
        std::vector<std::string>{"small", "big"});
}

TEST_CASE("the window's ends are included: one year is 365 days") {
  Fig1Options options = paper();
  options.window_years = 1;
  const std::vector<Model> models{sample("small", "2015-01-01", 1e10), sample("big", "2016-01-01", 1e20)};
  CHECK(large_scale(models, options) == std::vector<std::string>{"big"});
}

TEST_CASE("window = calendar_year ranks within the year") {
  Fig1Options options = paper();
  options.window_years = std::nullopt;
  const std::vector<Model> models{sample("december", "2015-12-31", 1e10),
                                  sample("january", "2016-01-01", 1e20), sample("later", "2016-12-31", 1e15)};
  CHECK(large_scale(models, options) == std::vector<std::string>{"december", "january"});
}

TEST_CASE("the sliding window finds what sorting each window anew finds") {
  std::mt19937 random(3);
  for (const double years : {0.0, 0.5, 2.0, 80.0}) {
    std::vector<Model> models;
    for (int i = 0; i < 200; ++i) {
      const int day = static_cast<int>(random() % 3000);
      models.push_back(sample("m", "2000-01-01", static_cast<double>(1 + random() % 40)));
      models.back().date = Date{std::chrono::sys_days(std::chrono::days(11000 + day))};
    }
    Fig1Options options = paper();
    options.window_years = years;
    for (const RankedModel& ranked : rank_models(models, options)) {
      std::vector<double> window;
      for (const Model& other : models) {
        if (std::abs(day_number(*other.date) - ranked.day) <= years * 365)
          window.push_back(*other.training_flop);
      }
      CHECK(ranked.threshold_flop == quantile(window, 0.75));
    }
  }
}

TEST_CASE("a hundred thousand models are ranked at once") {
  std::mt19937 random(5);
  std::vector<Model> models(100000, sample("m", "2000-01-01", 1));
  for (std::size_t i = 0; i < models.size(); ++i) {
    models[i].date = Date{std::chrono::sys_days(std::chrono::days(11000 + static_cast<int>(i % 8000)))};
    models[i].training_flop = std::pow(10.0, static_cast<double>(random() % 100000) / 5000);
  }
  const double share = static_cast<double>(large_scale(models).size()) / static_cast<double>(models.size());
  CHECK(share == Approx(0.25).margin(0.01));
}

TEST_CASE("the population is notable, dated, with known team type and compute, until the last day") {
  CHECK(population({sample("a", "2022-12-31", 1)}) == 1);
  CHECK(population({sample("a", "2023-01-01", 1)}) == 0);
  Model model = sample("a", "2015-01-01", 1);
  model.sectors.clear();
  CHECK(population({model}) == 0);
  model = sample("a", "2015-01-01", 1);
  model.training_flop.reset();
  CHECK(population({model}) == 0);
  model = sample("a", "2015-01-01", 1);
  model.date.reset();
  CHECK(population({model}) == 0);
  model = sample("a", "2015-01-01", 1);
  model.notability = {};
  CHECK(population({model}) == 0);
  model.notability.significant_use = model.notability.training_cost = model.notability.discretionary = true;
  CHECK(population({model}) == 0);
  model.notability.historical_significance = true;
  CHECK(population({model}) == 1);
}

TEST_CASE("every model that is not in the population is counted under one reason") {
  std::vector<Model> models = sample_models();
  models.push_back(sample("Undated", "2020-01-01", 1e20));
  models.back().date.reset();
  models.push_back(sample("Without compute", "2020-01-01", 1e20));
  models.back().training_flop.reset();
  const std::map<std::string, std::int64_t> left_out = models_left_out(models, paper());
  std::int64_t all = 0;
  for (const auto& [reason, count] : left_out) all += count;
  CHECK(rank_models(models, paper()).size() + static_cast<std::size_t>(all) == models.size());
  CHECK(left_out == std::map<std::string, std::int64_t>{{"no date", 1},
                                                        {"no training compute", 1},
                                                        {"not notable", 1},
                                                        {"published after 'until'", 1},
                                                        {"unknown team type", 1}});
}

TEST_CASE("cohort_percentile ranks citations within five calendar years, and not with later models") {
  std::vector<Model> models;
  for (int i = 1; i <= 10; ++i) {
    models.push_back(sample(std::to_string(i), "2015-06-01", 1e20));
    models.back().notability = {};
    models.back().citations = i;
  }
  CHECK(population(models) == 0);
  Fig1Options options = paper();
  options.highly_cited = HighlyCited::cohort_percentile;
  // The 90th percentile of 1 … 10 is 9.1.
  const std::vector<RankedModel> ranked = rank_models(models, options);
  REQUIRE(ranked.size() == 1);
  CHECK(models[ranked[0].model].name == "10");
  // 2019 is the same cohort, 2014 and 2020 are others; a model after `until` ranks nowhere.
  for (const char* date : {"2014-12-31", "2020-01-01"}) {
    std::vector<Model> more = models;
    more.push_back(sample("much cited", date, 1e20));
    more.back().notability = {};
    more.back().citations = 1000;
    CHECK(population(more, options) == 2);
  }
  std::vector<Model> same = models;
  same.push_back(sample("much cited", "2019-12-31", 1e20));
  same.back().notability = {};
  same.back().citations = 1000;
  const std::vector<RankedModel> both = rank_models(same, options);
  REQUIRE(both.size() == 2);  // the 90th percentile of 1 … 10 and 1000 is 10
  options.until = Date{std::chrono::year(2019) / 12 / 30};
  CHECK(population(same, options) == 1);
  // The flag itself no longer counts.
  same[0].notability.highly_cited = true;
  CHECK(population(same, options) == 1);
}

TEST_CASE("a power of ten begins its decade, in bins of one and of two") {
  std::vector<Model> models;
  for (const double flop : {1e21, 9.99e21, 1e22, 1e23, 1000.0, 999.0})
    models.push_back(sample("m", "2015-01-01", flop));
  Fig1 fig1 = compute_fig1(models, paper());
  REQUIRE(fig1.bins.size() == 22);
  CHECK(fig1.bins.front().from == 2);
  CHECK(fig1.bins[1].counts.n() == 1);   // 1e3
  CHECK(fig1.bins[2].counts.n() == 0);   // empty bins stay
  CHECK(fig1.bins[19].counts.n() == 2);  // 1e21 … 1e22
  Fig1Options two = paper();
  two.bin_decades = 2;
  fig1 = compute_fig1(models, two);
  CHECK(fig1.bins.front().from == 2);
  CHECK(fig1.bins.front().counts.n() == 2);
  CHECK(fig1.bins.back().from == 22);
  CHECK(fig1.bins.back().to == 24);
  CHECK(fig1.bins.back().counts.n() == 2);
}

TEST_CASE("three-year windows are centred, and only where all three years are in the data") {
  std::vector<Model> models;
  for (const char* date : {"2010-06-01", "2011-06-01", "2012-06-01", "2014-06-01"})
    models.push_back(sample("m", date, 1));
  const Fig1 fig1 = compute_fig1(models, paper());
  REQUIRE(fig1.years.size() == 5);
  CHECK_FALSE(fig1.years[0].rolling);
  CHECK(fig1.years[1].rolling->n() == 3);
  CHECK(fig1.years[2].rolling->n() == 2);
  CHECK(fig1.years[3].counts.n() == 0);
  CHECK(fig1.years[3].rolling->n() == 2);
  CHECK_FALSE(fig1.years[4].rolling);
}

TEST_CASE("a share carries count, n and Wilson's interval; a period without models has a reason instead") {
  const Fig1 fig1 =
      compute_fig1({sample("a", "2011-01-01", 1), sample("b", "2012-01-01", 1, {Sector::industry})}, paper());
  const Number& early = number(fig1, "top_quartile_academic_only_share_2010_2013");
  CHECK(early.value == 0.5);
  CHECK(early.count == 1);
  CHECK(early.n == 2);
  CHECK(early.low.value() == Approx(0.0945312));
  CHECK(early.high.value() == Approx(0.9054688));
  CHECK(early.level == 0.95);
  CHECK(early.method == "wilson");
  const Number& late = number(fig1, "top_quartile_academic_only_share_2020_2022");
  CHECK_FALSE(late.value);
  CHECK(late.reason == "no top-quartile model in 2020–2022");
  CHECK(number(fig1, "top_quartile_industry_only_share_since_2017").reason ==
        "no top-quartile model since 2017");
}

TEST_CASE("the numbers of METHODS section 12 are there, in its order, whatever the data") {
  const std::vector<std::string> names{"top_quartile_academic_only_share_2010_2013",
                                       "top_quartile_academic_only_share_2020_2022",
                                       "top_quartile_industry_only_share_2022",
                                       "top_quartile_industry_only_share_since_2017",
                                       "top_quartile_collaboration_share_since_2012",
                                       "top_quartile_collaboration_share_2000_2009",
                                       ratio,
                                       ratio + "_any_date",
                                       doubling,
                                       "models_not_ranked",
                                       "models_ranked_in_wider_window"};
  for (const std::vector<Model>& models : {std::vector<Model>{}, sample_models()}) {
    std::vector<std::string> found;
    for (const Number& one : compute_fig1(models, paper()).numbers) {
      found.push_back(one.name);
      CHECK(one.value.has_value() == one.reason.empty());
    }
    CHECK(found == names);
  }
}

TEST_CASE("compute that doubles every year doubles every twelve months") {
  std::vector<Model> models;
  for (int year = 2008; year < 2020; ++year) {
    // Growth differs before 2010, but those models do not count.
    const double flop = year < 2010 ? 1e30 : std::pow(2.0, year - 2010) * (year % 2 == 0 ? 1.01 : 0.99);
    models.push_back(sample("m", std::to_string(year) + "-01-01", flop));
  }
  const Fig1 fig1 = compute_fig1(models, paper());
  const Number& time = number(fig1, doubling);
  CHECK(time.value.value() == Approx(12).epsilon(0.01));
  CHECK(time.n == 10);
  CHECK(time.low.value() < *time.value);
  CHECK(time.high.value() > *time.value);
  CHECK(time.unit == "months");
}

TEST_CASE("a doubling time that the data do not bound has no interval, one that is none has a reason") {
  const auto of = [](const std::vector<double>& flops) {
    std::vector<Model> models;
    for (std::size_t i = 0; i < flops.size(); ++i) {
      models.push_back(sample("m", std::to_string(2010 + i) + "-01-01", flops[i]));
    }
    const Fig1 fig1 = compute_fig1(models, paper());
    return number(fig1, doubling);
  };
  const Number noisy = of({1, 1000, 1, 3000});
  CHECK(noisy.value);
  CHECK_FALSE(noisy.low);
  CHECK_FALSE(noisy.level);
  CHECK(noisy.method.find("holds 0") != std::string::npos);
  CHECK(of({8, 4, 2, 1}).reason.find("does not grow") != std::string::npos);
  CHECK(of({5, 5, 5, 5}).reason.find("does not grow") != std::string::npos);
  CHECK(of({1, 2}).reason.find("three are needed") != std::string::npos);
  std::vector<Model> one_day(3, sample("m", "2015-01-01", 1));
  const Fig1 fig1 = compute_fig1(one_day, paper());
  CHECK(number(fig1, doubling).reason.find("one date") != std::string::npos);
}

TEST_CASE("the largest academic self-supervised model may be led by academia and need not be notable") {
  std::vector<Model> models{sample("industry", "2020-01-01", 1e24, {Sector::industry}),
                            sample("later", "2023-01-01", 1e26, {Sector::industry}),
                            sample("academic", "2020-01-01", 1e21),
                            sample("supervised", "2020-01-01", 1e23),
                            sample("led", "2020-01-01", 1e22, {Sector::industry, Sector::academia}),
                            sample("not led", "2020-01-01", 1e23, {Sector::industry, Sector::academia})};
  CHECK(number(compute_fig1(models, paper()), ratio).reason.find("no self-supervised model") == 0);
  for (const std::size_t place : std::vector<std::size_t>{2, 4, 5}) models[place].self_supervised = true;
  models[3].self_supervised = false;
  CHECK(number(compute_fig1(models, paper()), ratio).value == Approx(1e-3));
  models[4].led_by = Sector::academia;
  models[5].led_by = Sector::industry;
  models[4].notability = {};
  const Fig1 fig1 = compute_fig1(models, paper());
  CHECK(number(fig1, ratio).value == Approx(1e-2));
  CHECK(models[*fig1.largest.academic_self_supervised].name == "led");
  CHECK(models[*fig1.largest.industry].name == "industry");
  models.erase(models.begin(), models.begin() + 2);
  CHECK(number(compute_fig1(models, paper()), ratio).reason.find("no industry-only model") == 0);
}

TEST_CASE("no label of Figure 1 touches another, whatever the models") {
  const std::vector<PublishedNumber> published = read_published(test_file("../data/published"));
  std::mt19937 random(11);
  const SourceInfo source{"models", SourceKind::real, "",
                          "A table of machine learning models with a long title"};
  for (int round = 0; round < 40; ++round) {
    std::vector<Model> models;
    const std::size_t count = 1 + random() % (round % 4 == 0 ? 20000 : 300);
    const std::size_t years = 1 + random() % 75, decades = 1 + random() % 26;
    for (std::size_t i = 0; i < count; ++i) {
      const int year = 2026 - static_cast<int>(random() % years);
      models.push_back(sample("m", std::to_string(year) + "-05-05",
                              std::pow(10.0, static_cast<double>(random() % decades) + 0.5),
                              {random() % 2 == 0 ? Sector::academia : Sector::industry}));
    }
    Fig1Options options = paper();
    options.until = Date{std::chrono::year(2100) / 12 / 31};
    options.bin_decades = 1 + round % 2;
    const Figure figure = draw_fig1(compute_fig1(models, options), options, source, published);
    CHECK(clashes(figure) == std::vector<std::string>{});
    CHECK_FALSE(gnuplot_script(figure).empty());
  }
}

TEST_CASE("a table too small to rank its models is drawn all the same") {
  const SourceInfo source{"models", SourceKind::real, "", "Few models"};
  Fig1Options options = paper();
  options.min_contemporaries = 8;
  for (const int count : {1, 3, 8, 9}) {
    std::vector<Model> models;
    for (int i = 0; i < count; ++i) models.push_back(sample("m", "2021-05-05", 1e18 + 1e17 * i));
    const Figure figure = draw_fig1(compute_fig1(models, options), options, source);
    CHECK(figure.panels.size() == (count < 8 ? 1 : 2));
    CHECK(clashes(figure) == std::vector<std::string>{});
    CHECK_FALSE(gnuplot_script(figure).empty());
  }
}
