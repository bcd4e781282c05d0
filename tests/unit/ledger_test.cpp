#include "study/ledger.hpp"

#include "base/text.hpp"
#include "catch.hpp"
#include "computedivide/csv.hpp"
#include "computedivide/error.hpp"
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

NumbersFile results(std::string id, std::vector<Number> numbers, SourceKind kind = SourceKind::real) {
  return {std::move(id),
          {"models", kind, std::string(64, '0'), "A data set", Fidelity::same_source},
          {},
          std::move(numbers)};
}

// These numbers, and one claim: that the share of fig1 has its printed level.
PrintedPaper paper_of(std::vector<PublishedNumber> numbers) {
  Claim claim;
  claim.id = "share";
  claim.measure = "The share";
  claim.kind = ClaimKind::level;
  claim.margin = 0.15;
  claim.printed = {{"fig1.share", 0, ""}};
  claim.numbers = {{{"fig1.share", 0, ""}, Fidelity::same_source, false}};
  return {std::move(numbers), {claim}};
}

}  // namespace

TEST_CASE("a number of a claim has the verdict of the claim's question, others have none") {
  const PrintedPaper paper = paper_of({printed(Relation::equal, 0.65, 2)});
  const auto only_row = [&](const Number& ours, SourceKind kind = SourceKind::real) {
    return make_ledger(paper, std::vector{results("fig1", {ours}, kind)}).front();
  };
  LedgerRow row = only_row(our_number(0.57, 0.5, 0.68));
  CHECK(row.verdict == Verdict::supported);
  CHECK(row.part == LedgerPart::number);
  CHECK(row.claim == "share");
  CHECK(row.fidelity == "same source, other vintage");
  CHECK(*row.comparison.difference == Approx(-0.08));
  CHECK(only_row(our_number(0.57, 0.25, 0.84)).verdict == Verdict::inconclusive);
  CHECK(only_row(our_number(0.57, 0.5, 0.6449)).verdict == Verdict::differs);  // 64.5 % rounds to 65 %
  CHECK(only_row(our_number(0.57, 0.5, 0.645)).verdict == Verdict::supported);
  CHECK(only_row(our_number(0.65)).verdict == Verdict::inconclusive);
  CHECK(only_row(our_number(0.65, 0.6, 0.7), SourceKind::synthetic).verdict == Verdict::synthetic);
  row = make_ledger({paper.numbers, {}}, std::vector{results("fig1", {our_number(0.65, 0.6, 0.7)})}).front();
  CHECK_FALSE(row.verdict);
  CHECK(row.part == LedgerPart::background);
  CHECK(row.ours == 0.65);
}

TEST_CASE("if a number has no value, the ledger shows the one that decides its claim") {
  PrintedPaper paper = paper_of({printed(Relation::equal, 0.65, 2)});
  Number none = our_number(0), every = our_number(0.6, 0.5, 0.68);
  none.value.reset();
  none.reason = "too few rows";
  every.name = "share_of_all";
  const auto row = [&](Fidelity declared) {
    paper.claims[0].numbers.resize(1);
    paper.claims[0].numbers.push_back({{"fig1.share_of_all", 0, ""}, declared, false});
    return make_ledger(paper, std::vector{results("fig1", {none, every})}).at(0);
  };
  CHECK(row(Fidelity::same_source).ours == 0.6);
  CHECK(row(Fidelity::same_source).verdict == Verdict::supported);
  CHECK(row(Fidelity::same_source).id == "fig1.share");
  CHECK(row(Fidelity::same_source).item != "A share");  // says that it is not the printed number itself
  // A proxy is another number.
  CHECK(row(Fidelity::proxy).verdict == Verdict::untested);
  CHECK(row(Fidelity::proxy).reason == none.reason);
}

TEST_CASE("the ledger's count of verdicts fits the terminal") {
  const PrintedPaper paper = paper_of({printed(Relation::equal, 0.65, 2)});
  const std::vector<LedgerRow> rows = make_ledger(paper, std::vector{results("fig1", {our_number(0.57)})});
  const std::string whole = format_ledger(rows, TextFormat::table),
                    narrow = format_ledger(rows, TextFormat::table, false, 70);
  CHECK_THAT(whole, contains("\n" + ledger_counts(rows) + "\n"));
  for (const std::string& line : split_list(narrow, '\n')) CHECK(width_of(line) <= 70);
}

TEST_CASE("another reading of a printed number has a verdict and does not count") {
  std::vector<PublishedNumber> numbers{printed(Relation::equal, 0.65, 2), printed(Relation::equal, 0.65, 2)};
  numbers[1].id = "fig1.other";
  PrintedPaper paper = paper_of(numbers);
  paper.claims[0].printed.push_back({"fig1.other", 0, ""});
  Number other = our_number(0.6, 0.5, 0.7);
  other.name = "other";
  const std::vector<LedgerRow> rows =
      make_ledger(paper, std::vector{results("fig1", {our_number(0.6, 0.5, 0.7), other})});
  CHECK(rows[0].part == LedgerPart::number);
  CHECK(rows[1].part == LedgerPart::reading);
  CHECK(rows[1].verdict == Verdict::supported);
  CHECK_THAT(ledger_counts(rows), Catch::Matchers::StartsWith("1 printed numbers of claims: 1 supported;"));
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

  const std::vector<LedgerRow> rows = make_ledger(paper_of(published), files);
  REQUIRE(rows.size() == 5);
  CHECK(rows[0].id == "fig1.share");
  CHECK(rows[0].ours == 0.57);
  CHECK(rows[0].low == 0.25);
  CHECK(rows[0].n == 7);
  CHECK(rows[0].source == "models");
  CHECK(rows[0].result == "fig1");
  CHECK(rows[0].verdict == Verdict::inconclusive);
  CHECK(rows[0].reason.empty());
  CHECK(rows[1].id == "fig1.other");
  CHECK_FALSE(rows[1].verdict);
  CHECK(rows[1].reason == "no model is that old");
  CHECK(rows[2].id == "table1.rate");
  CHECK_FALSE(rows[2].verdict);
  CHECK(rows[2].reason == "no table1.numbers.json is available");
  CHECK(rows[2].result.empty());
  CHECK(rows[3].id == "audit.table1.rate");
  CHECK(rows[4].id == "again.table1.rate");
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
  std::vector<LedgerRow> rows = make_ledger(paper_of({growth}), std::vector{audit});
  REQUIRE(rows.size() == 1);
  CHECK(rows[0].id == "fig1.share");
  CHECK(rows[0].item == "A share (recomputed from other printed numbers)");
  CHECK(rows[0].result == "audit");
  CHECK(rows[0].verdict == Verdict::follows);
  CHECK(rows[0].part == LedgerPart::audit);
  CHECK(rows[0].interval_kind == "rounding of the printed numbers");
  CHECK(rows[0].reason.empty());
  CHECK_THAT(make_ledger(paper_of({growth}), {})[0].reason, contains("audit.numbers.json"));
}

TEST_CASE("a number that no result makes has the reason of the published file, others what is missing") {
  PublishedNumber definition = printed(Relation::equal, 0.2, 2);
  definition.not_made = "a definition; used as the parameter window of fig1";
  CHECK(make_ledger(paper_of({definition}), {})[0].reason == definition.not_made);
  definition.not_made.clear();
  CHECK(make_ledger(paper_of({definition}), std::vector{results("fig1", {})})[0].reason ==
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
      make_ledger(paper_of({printed(Relation::about, 0.1, 2)}),
                  std::vector{results("fig1", {own}), results("robustness_models", {median})});
  REQUIRE(rows.size() == 2);
  CHECK(rows[0].item == "A share");
  CHECK(rows[0].interval_kind == "95 % confidence");
  CHECK(rows[0].n_of == "observations");
  CHECK(rows[1].part == LedgerPart::background);
  CHECK_FALSE(rows[1].verdict);
  CHECK(rows[1].item == "A share (median of the specifications)");
  CHECK(rows[1].interval_kind == "middle 95 % of specifications");
  CHECK(rows[1].n_of == "specifications");
  CHECK(interval_text(rows[1]) == "[0, 0]");
  const std::string table = format_ledger(rows, TextFormat::table);
  CHECK_THAT(table, contains("20 specifications"));
  CHECK_THAT(format_ledger(rows, TextFormat::markdown),
             contains("\\[0, 0\\] (middle 95 % of specifications) | 20 specifications |"));
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
  const PrintedPaper published = paper_of({printed(Relation::equal, 0.65, 2)});
  CHECK_THROWS_WITH(make_ledger(published, std::vector{results("fig1", {our_number(0.6), our_number(0.7)})}),
                    contains("'share'") && contains("fig1"));
  Number percent = our_number(65);
  percent.unit = "pp";
  CHECK_THROWS_WITH(make_ledger(published, std::vector{results("fig1", {percent})}),
                    contains("'share'") && contains("'pp'"));
}

TEST_CASE("verdicts are read as they are written, spaces as hyphens too") {
  for (const Verdict verdict : all_verdicts()) CHECK(parse_verdict(name_of(verdict), "verdict") == verdict);
  CHECK(parse_verdict("not-found", "verdict") == Verdict::not_found);
  CHECK(parse_verdict("supported_smaller", "verdict") == Verdict::supported_smaller);
  CHECK_THROWS_WITH(parse_verdict("difers", "--verdict"),
                    contains("--verdict") && contains("'difers'") && contains("'differs'"));
}

TEST_CASE("a word stands for its enum's value, and another one is refused with the nearest") {
  CHECK(parse_word<TextFormat>("latex", text_format_words, "--format") == TextFormat::latex);
  CHECK(word_of(TextFormat::markdown, text_format_words) == "markdown");
  CHECK(parse_word<bool>("yes", no_yes_words, "parameter 'strict_team'"));
  CHECK_THROWS_WITH(parse_word<TextFormat>("tabel", text_format_words, "--format"),
                    contains("--format") && contains("'tabel'") && contains("'table'"));
}

TEST_CASE("the ledger step writes its rows in four forms, from the results that it declares") {
  const Scratch scratch;
  scratch.write("index.csv", "file,title\nfig1.csv,Figure 1\n");
  scratch.write("fig1.csv",
                "id,item,relation,value,printed,decimals,unit,where\n"
                "fig1.share,A share,~,0.65,65%,2,share,section 1\n");
  scratch.write(
      "claims.csv",
      "id,claim,where,section,printed,rests_on,kind,null,side,margin,combine,numbers,since,measure\n");
  Number recomputed = our_number(0.5);
  recomputed.name = "fig1.share";
  NumbersFile audit = results("audit", {recomputed});
  audit.source.name = "published";
  scratch.write("audit.numbers.json", numbers_to_text(audit));
  const Source source{"published",
                      "",
                      SourceKind::real,
                      {scratch / "fig1.csv", scratch / "index.csv", scratch / "claims.csv"},
                      {},
                      ""};
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
  CHECK(verdicts == std::vector<std::string>{"does not follow", ""});
}
