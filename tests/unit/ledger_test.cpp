#include "computedivide/pipeline/ledger.hpp"

#include "catch.hpp"
#include "computedivide/base/error.hpp"
#include "computedivide/data/csv.hpp"
#include "computedivide/pipeline/ledger_format.hpp"
#include "computedivide/results/ledger.hpp"
#include "scratch.hpp"

using namespace computedivide;

namespace {

PublishedNumber printed(Relation relation, double value, int decimals) {
  return {"fig1.share", "A share", relation, value, "as printed", decimals, "share", "section 1"};
}

Number our_number(double value, std::optional<double> low = {}, std::optional<double> high = {},
                  std::optional<double> level = 0.95) {
  Number number;
  number.name = "share";
  number.value = value;
  number.low = low;
  number.high = high;
  if (low && high) number.level = level;
  number.unit = "share";
  return number;
}

Verdict of(const PublishedNumber& published, const Number& ours) {
  return verdict(published, &ours, SourceKind::real);
}

NumbersFile results(std::string id, std::vector<Number> numbers, SourceKind kind = SourceKind::real) {
  return {std::move(id), {"models", kind, std::string(64, '0'), "A data set"}, {}, std::move(numbers)};
}

}  // namespace

TEST_CASE("an equal number matches at the printed precision, half away from zero") {
  const PublishedNumber share = printed(Relation::equal, 0.65, 2);
  CHECK(of(share, our_number(0.65)) == Verdict::matches);
  CHECK(of(share, our_number(0.645)) == Verdict::matches);  // its nearest double lies below the half
  CHECK(of(share, our_number(0.6449999)) == Verdict::differs);
  CHECK(of(share, our_number(0.6549999)) == Verdict::matches);
  CHECK(of(share, our_number(0.655)) == Verdict::differs);
  const PublishedNumber negative = printed(Relation::equal, -0.122, 3);
  CHECK(of(negative, our_number(-0.1215)) == Verdict::matches);
  CHECK(of(negative, our_number(-0.1225)) == Verdict::differs);
  CHECK(of(negative, our_number(0.122)) == Verdict::differs);
  const PublishedNumber works = printed(Relation::about, 1200000, -5);
  CHECK(of(works, our_number(1150000)) == Verdict::matches);
  CHECK(of(works, our_number(1250000)) == Verdict::differs);
}

TEST_CASE("about is judged like equal: the printed places are the precision claimed") {
  CHECK(of(printed(Relation::about, 0.65, 2), our_number(0.654)) == Verdict::matches);
  CHECK(of(printed(Relation::about, 0.65, 2), our_number(0.66)) == Verdict::differs);
}

TEST_CASE("a published value inside our interval is consistent, the ends included") {
  const PublishedNumber share = printed(Relation::equal, 0.65, 2);
  CHECK(of(share, our_number(0.57, 0.25, 0.84)) == Verdict::consistent);
  CHECK(of(share, our_number(0.57, 0.25, 0.65)) == Verdict::consistent);
  CHECK(of(share, our_number(0.7, 0.65, 0.75)) == Verdict::consistent);
  CHECK(of(share, our_number(0.57, 0.25, 0.6499999)) == Verdict::differs);
  CHECK(of(share, our_number(0.65, 0.25, 0.84)) == Verdict::matches);
}

TEST_CASE("a number without an interval, with half of one or of another level can only match or differ") {
  const PublishedNumber share = printed(Relation::equal, 0.65, 2);
  CHECK(of(share, our_number(0.57)) == Verdict::differs);
  CHECK(of(share, our_number(0.57, {}, 0.84)) == Verdict::differs);
  CHECK(of(share, our_number(0.57, 0.25, {})) == Verdict::differs);
  CHECK(of(share, our_number(0.57, 0.25, 0.84, 0.99)) == Verdict::differs);
  CHECK(of(share, our_number(0.57, 0.25, 0.84, std::nullopt)) == Verdict::consistent);
}

TEST_CASE("a bound is met strictly and unrounded; an interval that reaches beyond it is consistent") {
  const PublishedNumber below = printed(Relation::below, 0.01, 2);
  CHECK(of(below, our_number(0.0099)) == Verdict::matches);
  CHECK(of(below, our_number(0.01)) == Verdict::differs);
  CHECK(of(below, our_number(0.0101)) == Verdict::differs);
  CHECK(of(below, our_number(0.02, 0.009, 0.04)) == Verdict::consistent);
  CHECK(of(below, our_number(0.02, 0.01, 0.04)) == Verdict::differs);
  const PublishedNumber above = printed(Relation::above, 3, 0);
  CHECK(of(above, our_number(3.01)) == Verdict::matches);
  CHECK(of(above, our_number(3)) == Verdict::differs);
  CHECK(of(above, our_number(2.9, 2, 3.5)) == Verdict::consistent);
  CHECK(of(above, our_number(2.9, 2, 3)) == Verdict::differs);
}

TEST_CASE("a missing value is said before anything else, a synthetic input before any comparison") {
  const PublishedNumber share = printed(Relation::equal, 0.65, 2);
  const Number equal = our_number(0.65);
  Number missing = our_number(0);
  missing.value.reset();
  missing.reason = "no model is that old";
  CHECK(verdict(share, &equal, SourceKind::synthetic) == Verdict::synthetic);
  CHECK(verdict(share, &missing, SourceKind::synthetic) == Verdict::not_available);
  CHECK(verdict(share, &missing, SourceKind::real) == Verdict::not_available);
  CHECK(verdict(share, nullptr, SourceKind::real) == Verdict::not_available);
}

TEST_CASE("the ledger keeps the paper's order, says why a number is missing and sets recomputed ones below") {
  std::vector<PublishedNumber> published{printed(Relation::equal, 0.65, 2), printed(Relation::equal, 0.1, 2),
                                         printed(Relation::equal, 0.2, 2)};
  published[1].id = "fig1.other";
  published[2].id = "table1.rate";
  Number missing = our_number(0);
  missing.name = "other";
  missing.value.reset();
  missing.reason = "no model is that old";
  Number recomputed = our_number(0.2);
  recomputed.name = "table1.rate";
  Number unprinted = our_number(0.9);
  unprinted.name = "unprinted";
  Number share = our_number(0.57, 0.25, 0.84);
  share.n = 7;
  const std::vector<NumbersFile> files{results("fig1", {unprinted, missing, share}),
                                       results("audit", {recomputed}), results("again", {recomputed})};

  const std::vector<LedgerRow> rows = make_ledger(published, files);
  REQUIRE(rows.size() == 5);
  CHECK(rows[0].id == "fig1.share");
  CHECK(rows[0].ours == 0.57);
  CHECK(rows[0].low == 0.25);
  CHECK(rows[0].n == 7);
  CHECK(rows[0].source == "models");
  CHECK(rows[0].result == "fig1");
  CHECK(rows[0].verdict == Verdict::consistent);
  CHECK(rows[0].reason.empty());
  CHECK(rows[1].id == "fig1.other");
  CHECK(rows[1].verdict == Verdict::not_available);
  CHECK(rows[1].reason == "no model is that old");
  CHECK(rows[2].id == "table1.rate");
  CHECK(rows[2].verdict == Verdict::not_available);
  CHECK(rows[2].reason == "no table1.numbers.json is at hand");
  CHECK(rows[2].result.empty());
  CHECK(rows[3].id == "again.table1.rate");
  CHECK(rows[4].id == "audit.table1.rate");
  CHECK(rows[4].verdict == Verdict::matches);
}

TEST_CASE(
    "a number that another result makes stands once, under the published id, and says where it is from") {
  PublishedNumber growth = printed(Relation::equal, 0.2, 2);
  growth.made_by = "audit";
  Number recomputed = our_number(0.2, 0.1, 0.3, std::nullopt);
  recomputed.name = "fig1.share";
  recomputed.method = "rounding";
  NumbersFile audit = results("audit", {recomputed});
  audit.source.name = "published";
  std::vector<LedgerRow> rows = make_ledger(std::vector{growth}, std::vector{audit});
  REQUIRE(rows.size() == 1);
  CHECK(rows[0].id == "fig1.share");
  CHECK(rows[0].item == "A share (recomputed from other printed numbers)");
  CHECK(rows[0].result == "audit");
  CHECK(rows[0].verdict == Verdict::matches);
  CHECK(rows[0].interval_kind == "rounding of the printed numbers");
  CHECK(rows[0].reason.empty());
  CHECK(make_ledger(std::vector{growth}, {})[0].reason == "no audit.numbers.json is at hand");
}

TEST_CASE("a number that no result makes has the reason of the published file, others what is missing") {
  PublishedNumber definition = printed(Relation::equal, 0.2, 2);
  definition.not_made = "a definition; used as the parameter window of fig1";
  CHECK(make_ledger(std::vector{definition}, {})[0].reason == definition.not_made);
  definition.not_made.clear();
  CHECK(make_ledger(std::vector{definition}, std::vector{results("fig1", {})})[0].reason ==
        "fig1.numbers.json does not have it");
}

TEST_CASE("a row over specifications says so in item, interval and n, and shows an interval of one point") {
  Number own = our_number(0.0, 0.0, 0.242);
  own.n = 12;
  Number median = our_number(0.0, 0.0, 0.0, std::nullopt);
  median.name = "fig1.share";
  median.method = "median of specifications, middle 95 %";
  median.n = 20;
  median.n_of = "specifications";
  const std::vector<LedgerRow> rows =
      make_ledger(std::vector{printed(Relation::about, 0.1, 2)},
                  std::vector{results("fig1", {own}), results("robustness_models", {median})});
  REQUIRE(rows.size() == 2);
  CHECK(rows[0].item == "A share");
  CHECK(rows[0].interval_kind == "95 % confidence");
  CHECK(rows[0].n_of == "observations");
  CHECK(rows[1].item == "A share (median of the specifications)");
  CHECK(rows[1].interval_kind == "middle 95 % of specifications");
  CHECK(rows[1].n_of == "specifications");
  CHECK(interval_text(rows[1]) == "[0, 0]");
  const std::string table = format_ledger(rows, LedgerFormat::table);
  CHECK_THAT(table, Catch::Contains("20 specifications"));
  CHECK_THAT(format_ledger(rows, LedgerFormat::markdown),
             Catch::Contains("\\[0, 0\\] (middle 95 % of specifications) | 20 specifications |"));
}

TEST_CASE("what n counts is kept in a numbers file") {
  Number number = our_number(0.5);
  number.n = 20;
  number.n_of = "specifications";
  const NumbersFile file = results("robustness", {number, our_number(0.5)});
  NumbersFile twice = file;
  twice.numbers[1].name = "other";
  const NumbersFile back = numbers_from_text(numbers_to_text(twice), "here");
  CHECK(n_kind(back.numbers[0]) == "specifications");
  CHECK(n_kind(back.numbers[1]).empty());
}

TEST_CASE("the ledger refuses two values of one name and values in another unit") {
  const std::vector<PublishedNumber> published{printed(Relation::equal, 0.65, 2)};
  CHECK_THROWS_WITH(make_ledger(published, std::vector{results("fig1", {our_number(0.6), our_number(0.7)})}),
                    "fig1: number 'share' stands twice; one value a name is needed");
  Number percent = our_number(65);
  percent.unit = "pp";
  CHECK_THROWS_WITH(make_ledger(published, std::vector{results("fig1", {percent})}),
                    "fig1: number 'share': unit 'pp' is not that of the published number; 'share' is needed");
}

TEST_CASE("verdicts are read as they are written, the blank as a line too") {
  for (const char* word : {"matches", "consistent", "differs", "synthetic", "not available"}) {
    CHECK(name_of(parse_verdict(word, "verdict")) == word);
  }
  CHECK(parse_verdict("not_available", "verdict") == Verdict::not_available);
  CHECK(parse_verdict("not-available", "verdict") == Verdict::not_available);
  CHECK_THROWS_WITH(parse_verdict("difers", "--verdict"),
                    "--verdict: verdict 'difers' is unknown; did you mean 'differs'?");
  CHECK(parse_ledger_format("latex", "--format") == LedgerFormat::latex);
  CHECK_THROWS_WITH(parse_ledger_format("pdf", "--format"),
                    "--format: format 'pdf' is unknown; one of: table, csv, json, markdown, latex");
}

TEST_CASE("the ledger step writes its rows in four forms, from the results that it declares") {
  const Scratch scratch;
  scratch.write("index.csv", "file,title\nfig1.csv,Figure 1\n");
  scratch.write("fig1.csv",
                "id,item,relation,value,printed,decimals,unit,where\n"
                "fig1.share,A share,~,0.65,65%,2,share,section 1\n");
  Number recomputed = our_number(0.5);
  recomputed.name = "fig1.share";
  scratch.write("audit.numbers.json", numbers_to_text(results("audit", {recomputed})));
  const Source source{"published", "", SourceKind::real, {scratch / "fig1.csv", scratch / "index.csv"},
                      {},          ""};
  const std::vector<std::string_view> reads{"published", "audit"};
  const Step step{"ledger", "", "", reads, {}, run_ledger};
  const Parameters parameters;
  Outputs outputs(step, scratch.path(), scratch / "scratch");
  run_ledger(Inputs(step, {{"published", {&source, SourceInfo{}}}}, {{"audit", {"audit.numbers.json"}}},
                    scratch.path(), parameters),
             outputs);
  outputs.commit();
  std::vector<std::string> names;
  for (const Outputs::Written& written : outputs.written()) names.push_back(written.name);
  CHECK(names == std::vector<std::string>{"ledger.csv", "ledger.json", "ledger.md", "ledger.tex"});
  CsvReader csv(scratch / "ledger.csv");
  std::vector<std::string> verdicts;
  while (csv.next()) verdicts.emplace_back(csv[csv.column("verdict")]);
  CHECK(verdicts == std::vector<std::string>{"not available", "differs"});
}
