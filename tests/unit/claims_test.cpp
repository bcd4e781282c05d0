#include "study/claims/claims.hpp"

#include <cmath>
#include <set>

#include "base/files.hpp"
#include "base/terminal.hpp"
#include "base/text.hpp"
#include "catch.hpp"
#include "claims_harness.hpp"
#include "computedivide/csv.hpp"
#include "computedivide/error.hpp"
#include "computedivide/json.hpp"
#include "plot/figure.hpp"
#include "results/audit.hpp"

using namespace computedivide;

namespace {

constexpr const char* header =
    "id,claim,where,section,printed,rests_on,kind,null,side,margin,combine,numbers,since,measure,since_"
    "measure\n";

std::vector<Claim> claims_of(const std::string& row) {
  const std::string text = header + row + ",\n";
  CsvReader csv(text, "claims.csv");
  return read_claims(csv, read_published(published_folder));
}

}  // namespace

TEST_CASE("every printed number belongs to a claim, to the audit or to the background") {
  const PrintedPaper paper = read_paper(published_folder);
  std::set<std::string> owned;
  for (const Claim& claim : paper.claims) {
    for (const NumberExpression& printed : claim.printed) {
      owned.insert(printed.left);
      owned.insert(printed.right);
    }
    owned.insert(claim.rests_on.begin(), claim.rests_on.end());
  }
  for (const std::string& id : std::set<std::string>(owned)) owned.insert({id + ".se", id + ".p"});
  for (const AuditCheck& check : audit_published(paper.numbers)) {
    owned.insert(check.number.name);
    owned.insert(check.inputs.begin(), check.inputs.end());
  }
  for (const PublishedNumber& number : paper.numbers) {
    INFO(number.id);
    CHECK((owned.contains(number.id) || !number.not_made.empty()));
  }
  CHECK(paper.claims.size() >= 25);
}

TEST_CASE("a claim's verdict and its sentence follow from the numbers") {
  ClaimResult result = judged("industry_share_2022", {industry_2022(12, 0.5481, 0.9295)});
  CHECK(result.verdict.verdict == Verdict::inconclusive);
  for (const char* words : {"80 %", "12 of 15", "55 to 93 %", "about 81 %"})
    CHECK_THAT(result.sentence, contains(words));
  result = judged("industry_share_2022", {industry_2022(9, 0.357, 0.802)});
  CHECK(result.verdict.verdict == Verdict::differs);
  for (const char* words : {"60 %", "9 of 15", "36 to 80 %"}) CHECK_THAT(result.sentence, contains(words));
  CHECK(judged("industry_share_2022", {}).verdict.verdict == Verdict::untested);
}

TEST_CASE("a claim's sentence has the years of its number, not those of the paper") {
  NumbersFile fig4 = file_of("fig4", {estimate("growth_differential", 0.1, -0.1, 0.3)});
  const auto growth = [&](const char* last) {
    fig4.parameters = {{"first_year", "2013"}, {"last_year", last}};
    return judged("terms_grew_faster", {fig4}).sentence;
  };
  CHECK_THAT(growth("2019"), contains("2013 to 2019") && !contains("2021"));
  // Without an end no last year is known.
  CHECK_THAT(growth("2100"), contains("since 2013") && !contains("2100"));
  NumbersFile fig2 =
      file_of("fig2", {estimate("industry_over_academic_mean_peak_flops_geometric", 2, 1, 4, "ratio")});
  fig2.parameters = {{"fig2_year", "2020"}};
  CHECK_THAT(judged("hardware_five_times", {fig2}).sentence, contains("NeurIPS 2020,"));
  fig2.parameters.clear();
  CHECK_THAT(judged("hardware_five_times", {fig2}).sentence, contains("NeurIPS, ") && !contains("2020"));
}

TEST_CASE("the printed error counts in the difference, and better data decide first") {
  const NumbersFile census =
      file_of("census2019",
              {estimate("frac_industry", -1.10, -1.10 - 1.96 * 0.18, -1.10 + 1.96 * 0.18, "coefficient"),
               estimate("frac_industry.se", 0.18, {}, {}, "coefficient")});
  ClaimResult result = judged("industry_releases_less", {census});
  CHECK(result.verdict.verdict == Verdict::supported);
  CHECK(result.verdict.decided_by == 1);
  const Comparison& comparison = result.shown().assessment.comparison;
  CHECK(*comparison.difference_z == Approx(0.42 / std::hypot(0.18, 0.719)));
  CHECK(result.shown().printed.standard_error == 0.719);
  const NumbersFile sample = file_of("table1", {estimate("frac_industry", 0.4, 0.2, 0.6, "coefficient")});
  result = judged("industry_releases_less", {sample, census});
  CHECK(result.verdict.decided_by == 0);
  CHECK(result.verdict.verdict == Verdict::mixed);
  CHECK_THAT(result.sentence, contains("census2019.frac_industry"));
}

TEST_CASE("only p below a bound is printed: the error is at most that large") {
  const ClaimResult result =
      judged("compute_terms_slope",
             {file_of("fig3", {estimate("slope_pooled", -0.1, -0.15, -0.05, "coefficient")})});
  CHECK(result.shown().printed.error_is_bound);
  CHECK(*result.shown().printed.standard_error == Approx(0.122 / 2.5758293).epsilon(1e-6));
  CHECK_FALSE(result.shown().assessment.comparison.meta);
}

TEST_CASE("differences of shares, shares of counts and ratios are compared as what they are") {
  ClaimResult result =
      judged("academic_share_fell",
             {file_of("fig1", {counted("top_quartile_academic_only_share_2010_2013", 4, 5, 0, 1),
                               counted("top_quartile_academic_only_share_2020_2022", 0, 12, 0, 1)})});
  CHECK(*result.shown().value == Approx(-0.8));
  CHECK(*result.shown().low == Approx(-0.963776).epsilon(1e-5));  // Newcombe's interval
  CHECK(*result.shown().printed.value == Approx(-0.55));
  CHECK_THAT(result.sentence, contains("percentage points"));

  Number all = estimate("above_1e9_parameters_2022", 23, {}, {}, "count");
  Number industry = estimate("above_1e9_parameters_industry_only_2022", 16, {}, {}, "count");
  result = judged("large_models_industry", {file_of("large_models", {all, industry})});
  CHECK(result.shown().n == 23);
  CHECK(*result.shown().low == Approx(0.4913).epsilon(1e-3));  // Wilson: 16 of 23
  CHECK(result.verdict.verdict == Verdict::inconclusive);

  result = judged("bert_tripled",
                  {file_of("fig5", {estimate("studies_ratio_2021_over_2019", 4, 3.1, 5.2, "ratio")})});
  CHECK(result.verdict.verdict == Verdict::supported);
  CHECK(*result.shown().assessment.comparison.difference == Approx(std::log(4.0 / 3)));
  CHECK(*result.shown().standard_error == Approx(std::log(5.2 / 3.1) / (2 * 1.959964)).epsilon(1e-6));
}

TEST_CASE("a count that is not available and a ratio of 0 stop nothing") {
  Number all = estimate("above_1e9_parameters_2022", 23, {}, {}, "count");
  Number industry = estimate("above_1e9_parameters_industry_only_2022", 0, {}, {}, "count");
  industry.value.reset();
  industry.reason = "no model";
  ClaimResult result = judged("large_models_industry", {file_of("large_models", {all, industry})});
  CHECK(result.verdict.verdict == Verdict::untested);
  CHECK(result.shown().reason == "no model");
  // No paper in 2021: data, but no logarithm.
  const Number none = estimate("studies_ratio_2021_over_2019", 0, 0, 0.9, "ratio");
  CHECK(judged("bert_tripled", {file_of("fig5", {none})}).verdict.verdict == Verdict::inconclusive);
  CHECK(judged("bert_tripled", {file_of("fig5", {none}, SourceKind::synthetic)}).verdict.verdict ==
        Verdict::synthetic);
}

TEST_CASE("a lower bound below the printed level, simulated data and another unit") {
  CHECK(
      judged("bert_three_percent", {file_of("fig5", {counted("quotes_share_2021", 20, 2000, 0.006, 0.015)})})
          .verdict.verdict == Verdict::inconclusive);
  CHECK(judged("bert_three_percent", {file_of("fig5", {counted("studies_share_2021", 60, 2000, 0.02, 0.04)},
                                              SourceKind::synthetic)})
            .verdict.verdict == Verdict::synthetic);
  CHECK_THROWS_WITH(
      judged("bert_three_percent", {file_of("fig5", {estimate("studies_share_2021", 60, {}, {}, "count")})}),
      contains("fig5.studies_share_2021") && contains("'count'"));
}

TEST_CASE("a claim of several parts names them, and robustness qualifies it") {
  std::vector<Number> slopes;
  for (const char* year : {"2018", "2019", "2020", "2021"})
    slopes.push_back(estimate(std::string("slope_") + year, -0.2, -0.3, -0.1, "coefficient"));
  CHECK(judged("release_every_year", {file_of("fig6", slopes)}).verdict.verdict == Verdict::supported);
  slopes[1] = estimate("slope_2019", 0.2, 0.1, 0.3, "coefficient");
  ClaimResult result = judged("release_every_year", {file_of("fig6", slopes)});
  CHECK(result.verdict.verdict == Verdict::contradicted);
  CHECK_THAT(result.sentence, contains("3 are supported and 1 is contradicted") &&
                                  contains("; 20 percentage points (") && contains(" for 2019"));

  Number specifications = estimate("fig3.slope_pooled.specifications", 1240, {}, {}, "count");
  Number same = estimate("fig3.slope_pooled.share_same_sign", 0.95, {}, {});
  Number counted_terms = estimate("fig3.slope_pooled.share_same_sign.score_occurrences", 0.98, {}, {});
  counted_terms.method = "what is counted: occurrences";
  Number with_term = estimate("fig3.slope_pooled.share_same_sign.score_presence", 0.32, {}, {});
  with_term.method = "what is counted: abstracts with a term";
  result = judged("compute_terms_slope",
                  {file_of("fig3", {estimate("slope_pooled", -0.1, -0.15, -0.05, "coefficient")}),
                   file_of("robustness", {specifications, same, counted_terms, with_term})});
  CHECK_THAT(result.robustness_sentence, contains("1,240") && contains("95 %"));
  CHECK_THAT(result.robustness_details,
             contains("98 % for occurrences") && contains("32 % for abstracts with a term"));
  REQUIRE(result.robustness);
  CHECK(result.robustness->choice == "what is counted");
}

TEST_CASE("what happened since is shown with the claim") {
  const ClaimResult result =
      judged("academic_share_2020s",
             {file_of("fig1_trend", {counted("academic_only_share_large_since_2023", 0, 19, 0, 0.168)})});
  CHECK(result.verdict.verdict == Verdict::untested);
  CHECK_THAT(result.since_sentence, contains("2023") && contains("0 of 19"));
}

TEST_CASE("what happened since names its years, and says nothing that the claim says already") {
  const auto since = [](const std::string& id, NumbersFile file) {
    return judged(id, {std::move(file)}).since_sentence;
  };
  CHECK_THAT(since("industry_releases_less",
                   file_of("table1", {estimate("frac_industry_2022_2024", -1.1, -1.3, -0.9, "coefficient")})),
             Catch::Matchers::StartsWith("From 2022 to 2024, "));
  CHECK_THAT(
      since("release_slope", file_of("fig6", {estimate("slope_2024", -0.3, -0.4, -0.2, "coefficient")})),
      Catch::Matchers::StartsWith("In 2024, "));
  Number until_2022 = estimate("training_compute_doubling_time_months_since_2010", 6, 5.4, 6.8, "months");
  Number to_date = until_2022;
  to_date.name = "training_compute_doubling_time_months_all_years";
  until_2022.n = 304;
  for (const std::int64_t n : {304, 383}) {
    to_date.n = n;
    const ClaimResult result =
        judged("doubling_time", {file_of("fig1", {until_2022}), file_of("fig1_trend", {to_date})});
    CHECK(result.since_sentence.empty() == (n == 304));
  }
}

TEST_CASE("numbers beside the claim's own are said with what makes them another, and decide nothing") {
  const char* name = "industry_over_academic_mean_peak_flops";
  Number geometric = estimate(std::string(name) + "_geometric", 2.3, 1.8, 3.1, "ratio");
  Number arithmetic = estimate(name, 3.8, 0.2, 14, "ratio");
  const ClaimResult result = judged("hardware_five_times", {file_of("fig2", {geometric, arithmetic})});
  CHECK(result.verdict.verdict == Verdict::supported_smaller);
  CHECK_THAT(result.beside_sentence, Catch::Matchers::StartsWith("By arithmetic means it is 3.8 times"));
  CHECK_FALSE(contains("medians").match(result.beside_sentence));
  CHECK(judged("hardware_five_times", {}).beside_sentence.empty());
}

TEST_CASE("every number that a claim names is one that a result has") {
  std::set<std::string> made;
  for (const auto& file : std::filesystem::directory_iterator(test_folder() / ".." / "figures" / "paper")) {
    const std::string name = file.path().filename().string();
    if (!name.ends_with(".numbers.json")) continue;
    const NumbersFile numbers = numbers_from_text(read_file(file.path()), name);
    for (const Number& number : numbers.numbers) made.insert(numbers.id + "." + number.name);
  }
  for (const Claim& claim : read_paper(published_folder).claims) {
    std::vector<std::string> named;
    for (const ClaimNumber& number : claim.numbers) {
      named.push_back(number.expression.left);
      if (number.expression.right.find('.') != std::string::npos) named.push_back(number.expression.right);
    }
    for (const BesideNumber& beside : claim.beside) named.push_back(beside.expression.left);
    if (claim.since) named.push_back(claim.since->left);
    for (const std::string& id : named) {
      INFO(claim.id << ": " << id);
      CHECK(made.contains(id));
    }
  }
}

TEST_CASE("equally good numbers that disagree are named by their data, not by an id") {
  NumbersFile sample = file_of("table1", {estimate("frac_industry", -1.2, -1.6, -0.8, "coefficient")});
  NumbersFile census = file_of("census2019", {estimate("frac_industry", 0.5, 0.2, 0.8, "coefficient")});
  for (NumbersFile* file : {&sample, &census}) file->numbers[0].fidelity = Fidelity::same_population;
  census.source.title = "The census";
  const ClaimResult result = judged("industry_releases_less", {sample, census});
  CHECK(result.verdict.verdict == Verdict::mixed);
  CHECK_THAT(result.sentence, contains("; by The census it is 0.50 log odds ("));
}

TEST_CASE("a level is qualified by how far other choices move it", "[claims]") {
  const std::string id = "top_quartile_industry_only_share_2022";
  std::vector<Number> numbers{estimate("fig1." + id + ".specifications", 12, {}, {}, "count"),
                              estimate("fig1." + id + ".low", 0.025, {}, {}),
                              estimate("fig1." + id + ".high", 0.065, {}, {})};
  const auto sentence = [&] {
    return judged("industry_share_2022",
                  {industry_2022(12, 0.5481, 0.9295), file_of("robustness_models", numbers)})
        .robustness_sentence;
  };
  CHECK_THAT(sentence(), contains("2.5 % to 6.5 %") && contains("12"));
  numbers[1].unit = "pp";
  CHECK(sentence().empty());
}

TEST_CASE("a claim says that the default is not among the specifications, and why", "[claims]") {
  Number missing = estimate("fig4.growth_differential.default", 0, {}, {});
  missing.value.reset();
  missing.reason = "6 topics are too few";
  const NumbersFile robustness =
      file_of("robustness", {estimate("fig4.growth_differential.specifications", 9, {}, {}, "count"),
                             estimate("fig4.growth_differential.share_same_sign", 0.5, {}, {}), missing});
  const NumbersFile fig4 = file_of("fig4", {estimate("growth_differential", 0.1, -0.1, 0.3)});
  CHECK_THAT(judged("terms_grew_faster", {fig4, robustness}).robustness_sentence, contains(missing.reason));
}

TEST_CASE("specifications qualify a verdict, and are not mentioned without one") {
  const NumbersFile robustness =
      file_of("robustness", {estimate("fig4.growth_differential.specifications", 9, {}, {}, "count"),
                             estimate("fig4.growth_differential.share_same_sign", 0.5, {}, {})});
  const Number growth = estimate("growth_differential", 0.1, -0.1, 0.3);
  CHECK_FALSE(
      judged("terms_grew_faster", {file_of("fig4", {growth}), robustness}).robustness_sentence.empty());
  CHECK(judged("terms_grew_faster", {robustness}).robustness_sentence.empty());
}

TEST_CASE("a claim of several parts says what the paper printed of each") {
  std::vector<Number> years;
  for (const char* year : {"2018", "2019", "2020", "2021"})
    years.push_back(estimate(std::string("year_") + year, 1, 0.8, 1.2, "coefficient"));
  const std::string sentence = judged("release_rises", {file_of("table1", years)}).sentence;
  CHECK_THAT(sentence, contains("1.00 log odds (95 % interval 0.80 to 1.20) for 2018 (the paper: 0.952 log "
                                "odds (standard error 0.79))"));
  CHECK_THAT(sentence, contains("for 2021 (the paper: 2.13 log odds ("));
}

TEST_CASE("the forms of the claims carry the same numbers and fit the terminal") {
  const PrintedPaper paper = read_paper(published_folder);
  const std::vector<NumbersFile> files{industry_2022(12, 0.5481, 0.9295)};
  const std::vector<ClaimResult> results = judge_claims(paper, files);
  const Json json = parse_json(format_claims(results, TextFormat::json), "claims.json");
  CHECK(json.at("schema", "json").integer("json") == 1);
  REQUIRE(json.at("claims", "json").array("json").size() == paper.claims.size());
  std::size_t rows = 0;
  CsvReader csv(format_claims(results, TextFormat::csv), "claims.csv");
  while (csv.next()) {
    ++rows;
    if (csv[csv.column("id")] != "industry_share_2022") continue;
    CHECK(csv[csv.column("ours")] == "0.8");
    CHECK(csv[csv.column("verdict")] == "inconclusive");
  }
  CHECK(rows == paper.claims.size());
  for (const ClaimResult& result : results) {
    const std::string texts = explain_claim(result) + format_claims(results, TextFormat::table);
    for (const std::string& line : split_list(texts, '\n')) CHECK(line.size() <= 100);
  }
  for (const std::string& line : split_list(format_claims(results, TextFormat::table, false, 60), '\n'))
    CHECK(width_of(line) <= 60);
  const std::string near(name_of(Fidelity::same_population));
  NumbersFile file = industry_2022(12, 0.5481, 0.9295);
  file.source.fidelity = file.numbers[0].fidelity = Fidelity::same_population;
  const std::vector<ClaimResult> with_fidelity = judge_claims(paper, std::vector<NumbersFile>{file});
  for (const TextFormat format : {TextFormat::markdown, TextFormat::latex})
    CHECK_THAT(format_claims(with_fidelity, format), contains(near));
  CHECK_THAT(format_claims(results, TextFormat::table, true), contains("\x1b["));
  CHECK_FALSE(draw_claims(results).panels.empty());
  CHECK(draw_claims(judge_claims(paper, {})).panels.empty());
}

TEST_CASE("a claim that cannot be judged is refused with line, column and value") {
  const std::string front = "a,A claim,here,Section 1,fig1.top_quartile_industry_only_share_2022,,";
  CHECK(claims_of(front + "level,,,0.1,first,fig1.x [proxy],,The share").size() == 1);
  const auto refused = [](const std::string& row, const char* column, const char* value) {
    CHECK_THROWS_WITH(claims_of(row), contains("claims.csv:2") && contains(column) && contains(value));
  };
  refused(front + "levle,,,0.1,first,fig1.x [proxy],,The share", "'kind'", "'levle'");
  refused(front + "level,,,,first,fig1.x [proxy],,The share", "'margin'", "'a'");
  refused(front + "directional,,above,,first,fig1.x [proxy],,The share", "'null'", "'a'");
  refused(front + "directional,0,up,,first,fig1.x [proxy],,The share", "'side'", "'up'");
  refused(front + "level,,,0.1,first,fig1.x,,The share", "'numbers'", "'fig1.x'");
  refused(front + "level,,,0.1,first,fig1.x [near],,The share", "'numbers'", "'near'");
  const std::string level = front + "level,,,0.1,first,fig1.x [proxy],,";
  refused(level + "The share[ in {fig3_year}]", "'measure'", "'fig3_year'");
  for (const char* measure : {"The share in {fig2_year}", "The share [ in", "A | b"})
    refused(level + measure, "'measure'", measure);
  refused("a,A,here,S,fig1.share,,level,,,0.1,first,fig1.x [proxy],,The share", "'printed'", "'fig1.share'");
  CHECK_THROWS_WITH(
      find_claim(claims_of(front + "level,,,0.1,first,fig1.x [proxy],,The share"), "b", "--explain"),
      contains("--explain") && contains("'b'"));
}
