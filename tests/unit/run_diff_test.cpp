// diff on two numbers files of a result: what counts as a difference, and by how much.

#include "runs/runs.hpp"

#include "catch.hpp"
#include "computedivide/error.hpp"
#include "process.hpp"
#include "toy_run.hpp"

using namespace computedivide;

namespace {

Number number(const std::string& name, std::optional<double> value, const std::string& reason = "") {
  Number made;
  made.name = name;
  made.value = value;
  made.unit = "share";
  made.reason = reason;
  return made;
}

RunSide side(std::vector<Number> numbers, const std::string& id = "fig1") {
  RunSide made;
  made.results.push_back({id, {"models", SourceKind::real, std::string(64, '0'), "Models"}, {}, numbers});
  return made;
}

RunDiff compare(std::vector<Number> a, std::vector<Number> b, double tolerance = 0) {
  return diff_runs(side(std::move(a)), side(std::move(b)), {}, tolerance);
}

}  // namespace

TEST_CASE("equal sides have no difference and say so with --all", "[provenance]") {
  const RunDiff diff = compare({number("x", 0.5)}, {number("x", 0.5)});
  CHECK(diff.is_equal());
  CHECK(format_diff(diff, TextFormat::table, false) ==
        "1 numbers in both, 0 changed; 0 added, 0 removed; 0 verdicts changed: equal\n");
  CHECK_THAT(format_diff(diff, TextFormat::table, true), contains("equal    number fig1.x value: 0.5\n"));
}

TEST_CASE("a changed value has its change, absolute and relative; from 0 only the absolute", "[provenance]") {
  const RunDiff diff = compare({number("x", 0.5), number("zero", 0)}, {number("x", 0.4), number("zero", 1)});
  CHECK(diff.changed == 2);
  CHECK_THAT(
      format_diff(diff, TextFormat::csv, false),
      contains("number,fig1.x,value,changed,0.5,0.4,-0.1,-0.2\nnumber,fig1.zero,value,changed,0,1,1,\n"));
}

TEST_CASE("a value that is lost is a change of value and of reason", "[provenance]") {
  const RunDiff diff = compare({number("x", 0.5)}, {number("x", std::nullopt, "no data")});
  CHECK(diff.changed == 1);
  CHECK_THAT(
      format_diff(diff, TextFormat::table, false),
      contains("number fig1.x value: 0.5 -> (none)\nchanged  number fig1.x reason: (none) -> no data\n"));
}

TEST_CASE("the tolerance is a part of the greater size and holds for values only", "[provenance]") {
  CHECK(compare({number("x", 100)}, {number("x", 101)}, 0.01).is_equal());
  CHECK_FALSE(compare({number("x", 100)}, {number("x", 101.1)}, 0.01).is_equal());
  Number counted = number("x", 1);
  counted.n = 100;
  Number counted_again = counted;
  counted_again.n = 101;
  CHECK_FALSE(compare({counted}, {counted_again}, 0.5).is_equal());
}

TEST_CASE("what only one side has is added or removed; another result is refused", "[provenance]") {
  const RunDiff diff = compare({number("a", 1)}, {number("b", 2)});
  CHECK(diff.added == 1);
  CHECK(diff.removed == 1);
  CHECK_FALSE(diff.is_equal());
  CHECK_THROWS_WITH(diff_runs(side({}, "fig1"), side({}, "fig3"), {}, 0), contains("is on one side only"));
}

TEST_CASE("a verdict that changes with the number is a row", "[provenance]") {
  const PublishedNumber published{"fig1.x", "x", Relation::equal, 0.5, "50%", 1, "share", "section 1"};
  Claim claim;
  claim.id = "x";
  claim.kind = ClaimKind::level;
  claim.margin = 0.2;
  claim.printed = {{"fig1.x", 0, ""}};
  claim.numbers = {{{"fig1.x", 0, ""}, Fidelity::same_source, false}};
  const auto around = [](double value) {
    Number made = number("x", value);
    made.low = value - 0.01;
    made.high = value + 0.01;
    made.level = 0.95;
    return made;
  };
  const RunDiff diff = diff_runs(side({around(0.5)}), side({around(0.4)}), {{published}, {claim}}, 0);
  CHECK(diff.verdicts == 1);
  CHECK_THAT(format_diff(diff, TextFormat::table, false),
             contains("verdict fig1.x verdict: supported -> differs\n"));
}

TEST_CASE("diff has the exit codes of diff(1)", "[provenance]") {
  const ToyRun a;
  const ToyRun b;
  b.folder.write("text", "longer");
  const std::string one = a.out().string();
  const std::string other = b.out().string();
  CHECK(run_program("diff " + one + " " + other).exit_code == 0);
  b.run();
  CHECK(run_program("diff " + one + " " + other).exit_code == 1);
  CHECK(run_program("diff " + one).exit_code == 2);
  CHECK(run_program("diff " + one + " " + (a.folder / "text").string()).exit_code == 2);
  CHECK(run_program("verify " + one).exit_code == 0);
  CHECK(run_program("verify --strict " + one).exit_code == 1);
}
