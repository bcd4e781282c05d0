#include "results/audit.hpp"

#include <algorithm>

#include "base/files.hpp"
#include "catch.hpp"
#include "computedivide/csv.hpp"
#include "computedivide/error.hpp"
#include "scratch.hpp"
#include "study/ledger.hpp"

using namespace computedivide;

namespace {

std::vector<PublishedNumber> paper() { return read_published(test_folder() / ".." / "data" / "published"); }

const Number& find(const std::vector<AuditCheck>& checks, const std::string& name) {
  const auto place = std::find_if(checks.begin(), checks.end(),
                                  [&](const AuditCheck& check) { return check.number.name == name; });
  INFO(name);
  REQUIRE(place != checks.end());
  return place->number;
}

bool follows(const std::vector<PublishedNumber>& published, const std::vector<AuditCheck>& checks,
             const std::string& name) {
  return follows(find_published(published, name), find(checks, name));
}

// The paper with one number changed.
std::vector<PublishedNumber> paper_but(const std::string& id, double value, int decimals) {
  std::vector<PublishedNumber> published = paper();
  for (PublishedNumber& number : published) {
    if (number.id != id) continue;
    number.value = value;
    number.decimals = decimals;
  }
  return published;
}

}  // namespace

TEST_CASE("z, p and stars of Table 1 follow from its estimates and errors") {
  const std::vector<PublishedNumber> published = paper();
  const std::vector<AuditCheck> checks = audit_published(published);
  // z = b / se; p = erfc(|z| / sqrt 2), with ends at b ± 0.005 over se ∓ 0.0005 and the like; by an
  // independent calculation.
  const Number& z = find(checks, "table1.frac_industry.z");
  CHECK(*z.value == Approx(-2.114047).epsilon(1e-6));
  CHECK(*z.low == Approx(-2.122477).epsilon(1e-6));   // -1.525 / 0.7185
  CHECK(*z.high == Approx(-2.105629).epsilon(1e-6));  // -1.515 / 0.7195
  const Number& p = find(checks, "table1.frac_industry.p");
  CHECK(*p.value == Approx(0.0345112).epsilon(1e-5));
  CHECK(*p.low == Approx(0.0337977).epsilon(1e-5));
  CHECK(*p.high == Approx(0.0352366).epsilon(1e-5));
  CHECK_FALSE(p.level);
  CHECK(p.method == "rounding");
  CHECK(*find(checks, "table1.year_2021.p").value == Approx(0.00309307).epsilon(1e-5));
  for (const char* term :
       {"frac_industry", "n_authors", "year_2018", "year_2019", "year_2020", "year_2021"}) {
    CHECK(follows(published, checks, std::string("table1.") + term + ".p"));
    CHECK(follows(published, checks, std::string("table1.") + term + ".stars"));
  }
}

TEST_CASE("a misprinted p-value or star would be found") {
  std::vector<PublishedNumber> published = paper_but("table1.year_2019.p", 0.045, 3);
  std::vector<AuditCheck> checks = audit_published(published);
  CHECK_FALSE(follows(published, checks, "table1.year_2019.p"));
  CHECK_FALSE(follows(published, checks, "table1.year_2019.stars"));
  // An estimate printed as 0.0 may have either sign: p reaches its maximum of 1.
  published = paper_but("table1.n_authors", 0.0, 1);
  CHECK(*find(audit_published(published), "table1.n_authors.p").high == 1);
}

TEST_CASE("odds and probabilities of Table 1 follow from its coefficient") {
  const std::vector<PublishedNumber> published = paper();
  const std::vector<AuditCheck> checks = audit_published(published);
  CHECK(*find(checks, "table1.odds_ratio_frac_industry").value ==
        Approx(0.2187119).epsilon(1e-6));  // exp(-1.52)
  CHECK(follows(published, checks, "table1.odds_ratio_frac_industry"));
  CHECK(follows(published, checks, "table1.odds_reduction_frac_industry"));
  // odds 0.814 / 0.186 = 4.376344, times 0.2187119 = 0.957158, probability 0.489055, less 0.814: -32.4945 pp.
  const Number& change = find(checks, "table1.probability_change_pp");
  CHECK(*change.value == Approx(-32.49448).epsilon(1e-6));
  CHECK(*change.low < -32.45);
  CHECK(*change.high > -32.45);
  CHECK(follows(published, checks, "table1.probability_change_pp"));
}

TEST_CASE("81.40 % can only be 35 of 43 papers, or 70 of 86, which the sample rules out") {
  const std::vector<PublishedNumber> published = paper();
  const std::vector<Fraction> fractions =
      fractions_printed_as(find_published(published, "table1.academic_code_rate"), 1, 94);
  REQUIRE(fractions.size() == 2);
  CHECK(fractions[0].count == 35);
  CHECK(fractions[0].n == 43);
  CHECK(fractions[1].count == 70);
  CHECK(fractions[1].n == 86);
  const std::vector<AuditCheck> checks = audit_published(published);
  CHECK(find(checks, "table1.academic_code_rate").n == 43);
  CHECK(find(checks, "table1.academic_code_rate").count == 35);
  CHECK(follows(published, checks, "table1.academic_code_rate"));
  CHECK(find(checks, "table1.other_code_rate").count == 34);  // 69 - 35
  CHECK(find(checks, "table1.other_code_rate").n == 51);      // 94 - 43
}

TEST_CASE("a rate that no number of papers can give does not follow, one that several can does") {
  // The least whole with a fraction printed as 0.8141 is 113 (92 / 113), more than the sample has.
  const std::vector<PublishedNumber> published = paper_but("table1.academic_code_rate", 0.8141, 4);
  const std::vector<AuditCheck> checks = audit_published(published);
  const Number& rate = find(checks, "table1.academic_code_rate");
  CHECK_FALSE(rate.value);
  CHECK_FALSE(rate.reason.empty());
  CHECK_FALSE(follows(published, checks, "table1.academic_code_rate"));
  // 0.75: 3/4, 6/8, 9/12 ...
  const std::vector<PublishedNumber> three_quarters = paper_but("table1.academic_code_rate", 0.75, 4);
  const std::vector<AuditCheck> many = audit_published(three_quarters);
  CHECK(*find(many, "table1.academic_code_rate.possible_fractions").value > 1);
  CHECK_FALSE(find(many, "table1.academic_code_rate").count);
  CHECK(follows(three_quarters, many, "table1.academic_code_rate"));
}

TEST_CASE("73 % can be a share of 94 papers, of one whole number only") {
  const std::vector<PublishedNumber> published = paper();
  const std::vector<AuditCheck> checks = audit_published(published);
  CHECK(*find(checks, "table1.code_rate").value == Approx(69.0 / 94));
  CHECK(follows(published, checks, "table1.code_rate"));
  CHECK(find(checks, "table1.code_rate.numerators").value == 1);
}

TEST_CASE("the elasticities hold by the linear reading, not by the exact one") {
  const std::vector<PublishedNumber> published = paper();
  const std::vector<AuditCheck> checks = audit_published(published);
  // 1.1^-0.173 = exp(-0.173 ln 1.1) = exp(-0.0164887) = 0.9836465.
  CHECK(*find(checks, "fig3.change_per_10_percent_rise_topic_fe").value == Approx(-0.0163535).epsilon(1e-5));
  CHECK(*find(checks, "fig3.change_per_10_percent_rise_topic_fe.linear").value == Approx(-0.0173));
  // ln 0.9827 / ln 1.1 = -0.0174514 / 0.0953102.
  CHECK(*find(checks, "fig3.elasticity_topic_fe.implied_exactly").value == Approx(-0.183101).epsilon(1e-5));
  CHECK(*find(checks, "fig3.change_per_10_percent_rise_natural_language_processing").value ==
        Approx(-0.0228942).epsilon(1e-5));
  CHECK(*find(checks, "fig3.change_per_10_percent_rise_language_model").value ==
        Approx(-0.0259626).epsilon(1e-5));
  CHECK(*find(checks, "fig3.change_per_10_percent_rise_machine_translation").value ==
        Approx(-0.0205633).epsilon(1e-5));
  for (const char* which :
       {"topic_fe", "natural_language_processing", "language_model", "machine_translation"}) {
    CHECK_FALSE(follows(published, checks, std::string("fig3.change_per_10_percent_rise_") + which));
  }
}

TEST_CASE("32 % less likely is a difference in percentage points, not relative to the academic rate") {
  const std::vector<PublishedNumber> published = paper();
  const std::vector<AuditCheck> checks = audit_published(published);
  CHECK(*find(checks, "fig6.industry_only_less_likely_relative").value == Approx(0.398649).epsilon(1e-5));
  CHECK_FALSE(follows(published, checks, "fig6.industry_only_less_likely_relative"));
  CHECK(follows(published, checks, "fig6.industry_only_less_likely_pp"));
}

TEST_CASE("counts of papers and models that the paper prints are set against one another") {
  const std::vector<PublishedNumber> published = paper();
  const std::vector<AuditCheck> checks = audit_published(published);
  CHECK(*find(checks, "fig5.studies_share_2021").value == Approx(65.0 / 2333));
  CHECK(follows(published, checks, "fig5.studies_share_2021"));
  CHECK(find(checks, "large_models.above_1e9_parameters_others_2022").value == 6);  // 23 - 16 - 1
  CHECK(find(checks, "samples.code_release_papers_figure_6").value == 565);
  CHECK_FALSE(follows(published, checks, "samples.code_release_papers_figure_6"));
  CHECK(*find(checks, "samples.novel_model_share").value == Approx(94.0 / 565));
  CHECK(*find(checks, "samples.novel_model_share_figure_6").value == Approx(94.0 / 519));
  // 120 months are twenty doublings of six: 2^20, between hundreds of thousands and tens of millions.
  CHECK(*find(checks, "fig1.training_compute_growth_per_decade_at_least").value == 1048576);
  CHECK(follows(published, checks, "fig1.training_compute_growth_per_decade_at_least"));
  CHECK(follows(published, checks, "fig1.training_compute_growth_per_decade_at_most"));
}

TEST_CASE("places that say one thing in two ways are set against one another") {
  const std::vector<PublishedNumber> published = paper();
  const std::vector<AuditCheck> checks = audit_published(published);
  CHECK(find(checks, "samples.less_likely_papers").value == 94);
  CHECK(find(checks, "samples.neurips_2021_papers").value == 519);
  CHECK(find(checks, "samples.figure_cited_for_bert").value == 5);
  for (const char* name : {"samples.less_likely_papers", "samples.neurips_2021_papers",
                           "samples.figure_cited_for_large_models", "samples.figure_cited_for_bert"})
    CHECK_FALSE(follows(published, checks, name));
  CHECK(*find(checks, "samples.neurips_2021_compute_share").value == Approx(109.0 / 2333));
  CHECK(*find(checks, "fig3.implied_terms_over_share").value == Approx(1.418033).epsilon(1e-6));
}

TEST_CASE("every check has one name, and the ledger takes them all beside the published numbers") {
  const std::vector<PublishedNumber> published = paper();
  NumbersFile file{"audit", {"published", SourceKind::real, std::string(64, '0'), "The paper"}, {}, {}};
  std::size_t printed = 0;
  for (const AuditCheck& check : audit_published(published)) {
    for (const std::string& input : check.inputs) CHECK_NOTHROW(find_published(published, input));
    printed += static_cast<std::size_t>(
        std::count_if(published.begin(), published.end(), [&](const PublishedNumber& number) {
          return number.id == check.number.name && number.made_by != "audit";
        }));
    file.numbers.push_back(check.number);
  }
  const std::vector<LedgerRow> rows = make_ledger({published, {}}, std::vector{file});
  CHECK(rows.size() == published.size() + printed);
  CHECK(printed > 20);
}

TEST_CASE("an audit without the number that it needs says which") {
  std::vector<PublishedNumber> published = paper();
  std::erase_if(published, [](const PublishedNumber& number) { return number.id == "table1.year_2018.p"; });
  CHECK_THROWS_WITH(audit_published(published), contains("no number 'table1.year_2018.p'"));
}

TEST_CASE("rounding leaves half a unit of the last place open, and nothing for counts") {
  PublishedNumber number{"a.b", "An estimate", Relation::equal, -1.52, "-1.52", 2, "coefficient", "Table 1"};
  CHECK(range_of(number).low == Approx(-1.525));
  CHECK(range_of(number).high == Approx(-1.515));
  number.unit = "count";
  number.value = 94;
  CHECK(range_of(number).low == 94);
  CHECK(range_of(number).high == 94);
  const RoundedRange product = propagate({{2, 1, 3}, {-1, -2, 1}}, [](auto x) { return x[0] * x[1]; });
  CHECK(product.value == -2);
  CHECK(product.low == -6);
  CHECK(product.high == 3);
}

TEST_CASE("the audit step writes its checks with verdicts, and numbers that read back") {
  namespace fs = std::filesystem;
  const Scratch folder;
  const Step step{"audit", "The printed numbers against one another", "", audit_reads, {}, run_audit};
  Source source{"published", "What the paper printed", SourceKind::real, {}, {}, ""};
  for (const fs::directory_entry& entry :
       fs::directory_iterator(test_folder() / ".." / "data" / "published")) {
    if (entry.path().extension() == ".csv") source.files.push_back(entry.path());
  }
  const SourceInfo info{"published", SourceKind::real, std::string(64, '0'), source.title};
  const Parameters parameters;
  Outputs outputs(step, folder.path(), folder / "scratch");
  run_audit(Inputs(step, {{"published", {&source, info}}}, {}, folder.path(), parameters), outputs);
  outputs.commit();

  CsvReader csv(folder / "audit.csv");
  const std::size_t name = csv.column("name");
  std::size_t rows = 0;
  std::string verdict_of_caption;
  while (csv.next()) {
    ++rows;
    if (csv[name] == "samples.code_release_papers_figure_6") verdict_of_caption = csv[csv.column("verdict")];
  }
  CHECK(verdict_of_caption == "does not follow");
  const NumbersFile file = numbers_from_text(read_file(folder / "audit.numbers.json"), "audit.numbers.json");
  CHECK(file.id == "audit");
  CHECK(file.source.name == "published");
  CHECK(file.numbers.size() == rows);
  CHECK(rows == audit_published(paper()).size());
}
