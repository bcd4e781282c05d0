#include "golden.hpp"
#include "study/ledger.hpp"

using namespace computedivide;

namespace {

// One row per kind of trouble: every verdict, every relation, characters that each form must escape, numbers
// that are large, tiny, negative, exact or without an interval.
std::vector<LedgerRow> awkward_rows() {
  std::vector<LedgerRow> rows(8);
  rows[0] = {{"fig1.share", "A share, \"quoted\" | 100 % & more_of {it}", Relation::about, 0.65, "65%", 2,
              "share", "section 1"},
             0.571428571428571,
             0.25048,
             0.841779,
             7,
             "models",
             "fig1",
             Verdict::supported_smaller,
             ""};
  rows[1] = {{"fig1.ratio", "A *starred* ratio ~ [1] <x>", Relation::below, 0.01, "less than 1%", 2, "ratio",
              "footnote 1"},
             0.0000123456,
             std::nullopt,
             std::nullopt,
             std::nullopt,
             "models",
             "fig1",
             Verdict::supported,
             ""};
  rows[2] = {
      {"table1.coefficient", "A coefficient", Relation::equal, -1.52, "-1.52*", 2, "coefficient", "Table 1"},
      -0.93,
      -1.1,
      -0.76,
      1428,
      "papers",
      "table1",
      Verdict::differs,
      ""};
  rows[3] = {{"audit.table1.p", "A p-value", Relation::equal, 0.0031, "0.0031", 4, "p_value", "Table 1"},
             0.00309412,
             0.00307,
             0.00312,
             std::nullopt,
             "published",
             "audit",
             Verdict::follows,
             ""};
  rows[4] = {{"fig5.tripled", "A ratio", Relation::above, 3, "more than tripled", 0, "ratio", "section 2.3"},
             4.0,
             4.0,
             4.0,
             12,
             "works",
             "fig5",
             Verdict::synthetic,
             ""};
  rows[5] = {{"samples.flop", "A threshold", Relation::equal, 1e19, "1e19", 0, "flop", "Methods"},
             std::nullopt,
             std::nullopt,
             std::nullopt,
             std::nullopt,
             "",
             "",
             std::nullopt,
             "a definition; used as the parameter terms_least_flop of terms"};
  rows[6] = {
      {"samples.works", "Works – a count", Relation::about, 1200000, "~1.2M", -5, "count", "section 2.1"},
      std::nullopt,
      std::nullopt,
      std::nullopt,
      std::nullopt,
      "works",
      "fig3",
      Verdict::untested,
      "no works were given"};
  for (const std::size_t i : {0U, 1U, 2U, 4U, 6U}) rows[i].part = LedgerPart::number;
  rows[0].claim = "large_models";
  rows[0].fidelity = "same source, other vintage";
  rows[0].comparison.difference = -0.0785714;
  rows[2].published_se = 0.719;
  rows[3].part = LedgerPart::audit;
  rows[7] = rows[0];
  rows[7].part = LedgerPart::background;
  rows[7].verdict.reset();
  rows[7].id = "robustness_models.fig1.share";
  rows[7].item = "A share (median of the specifications)";
  rows[7].result = "robustness_models";
  rows[7].n = 20;
  rows[7].interval_kind = "middle 95 % of specifications";
  rows[7].n_of = "specifications";
  return rows;
}

}  // namespace

TEST_CASE("the ledger as a table for the terminal") {
  check_golden(format_ledger(awkward_rows(), TextFormat::table), "ledger.txt");
}

TEST_CASE("the ledger as CSV") { check_golden(format_ledger(awkward_rows(), TextFormat::csv), "ledger.csv"); }

TEST_CASE("the ledger as JSON") {
  check_golden(format_ledger(awkward_rows(), TextFormat::json), "ledger.json");
}

TEST_CASE("the ledger as Markdown") {
  check_golden(format_ledger(awkward_rows(), TextFormat::markdown), "ledger.md");
}

TEST_CASE("the ledger as LaTeX") {
  check_golden(format_ledger(awkward_rows(), TextFormat::latex), "ledger.tex");
}
