// What regress does with real-life files: missing values, yes and no, rows that represent many.

#include <fmt/format.h>

#include "catch.hpp"

#include "base/text.hpp"
#include "process.hpp"
#include "scratch.hpp"

using namespace computedivide;

namespace {

/// The rows of the coefficients as regress --format csv prints them.
std::string coefficients_of(const Scratch& folder, const std::string& file, const std::string& options) {
  const Finished run = run_program("regress " + (folder / file).string() + " --format csv " + options);
  INFO(run.log);
  CHECK(run.exit_code == 0);
  return run.output;
}

}  // namespace

TEST_CASE("marks for missing are left out and counted in factors and clusters too", "[regress]") {
  const Scratch folder;
  std::string with = "y,x,g\n", without = with;
  for (int i = 0; i < 24; ++i) {
    const std::string row = fmt::format("{},{},g{}\n", (i * 7) % 11, i, i % 4);
    with += row;
    without += row;
  }
  for (const char* mark : {"NA", "N/A", "NaN", ".", "NULL", " "}) with += fmt::format("3,1,{}\n", mark);
  with += "NA,2,g1\n3,NULL,g1\n";
  folder.write("with.csv", with);
  folder.write("without.csv", without);
  for (const std::string options : {"--formula 'y ~ x' --se cluster=g", "--formula 'y ~ x + factor(g)'"}) {
    CHECK(coefficients_of(folder, "with.csv", options) == coefficients_of(folder, "without.csv", options));
  }
  const Finished run =
      run_program("regress " + (folder / "with.csv").string() + " --formula 'y ~ x + factor(g)'");
  CHECK(run.log.find("8 of 32") != std::string::npos);
  CHECK(run.log.find("'g' 6") != std::string::npos);
}

TEST_CASE("weights of a logit are the rows written out, under every standard error", "[regress]") {
  const Scratch folder;
  std::string weighted = "y,x,n\n", expanded = "y,x\n";
  const int counts[6][2] = {{2, 5}, {4, 4}, {4, 8}, {8, 7}, {2, 8}, {5, 1}};
  for (int x = 0; x < 6; ++x) {
    for (int y = 0; y < 2; ++y) {
      weighted += fmt::format("{},{},{}\n", y, x, counts[x][y]);
      for (int i = 0; i < counts[x][y]; ++i) expanded += fmt::format("{},{}\n", y, x);
    }
  }
  folder.write("weighted.csv", weighted);
  folder.write("expanded.csv", expanded);
  folder.write("half.csv", "y,x,n\n0,0,1.5\n1,0,2\n0,1,2\n1,1,3\n");
  for (const std::string se : {"classic", "hc0", "hc1", "hc2", "hc3", "cluster=x"}) {
    INFO(se);
    const std::string options = "--model logit --formula 'y ~ x' --se " + se;
    CHECK(coefficients_of(folder, "weighted.csv", options + " --weights n") ==
          coefficients_of(folder, "expanded.csv", options));
  }
  const Finished run = run_program("regress " + (folder / "half.csv").string() +
                                   " --model logit --formula 'y ~ x' --weights n");
  CHECK(run.exit_code == 1);
  CHECK(run.log.find("line 2") != std::string::npos);
  CHECK(run.log.find("1.5") != std::string::npos);
}

TEST_CASE("yes and TRUE are 1, no and FALSE are 0, and nothing else beside them", "[regress]") {
  const Scratch folder;
  std::string csv = "b,w,t,x,odd\n";
  for (int i = 0; i < 20; ++i) {
    const bool on = (i * 7) % 5 < 2;
    csv += fmt::format("{},{},{},{},{}\n", on ? 1 : 0, on ? "yes" : "no", on ? "TRUE" : "FALSE", i % 9,
                       i == 3 ? "yes" : "2");
  }
  folder.write("r.csv", csv);
  const auto slope = [&](const std::string& response) {
    std::string text = coefficients_of(folder, "r.csv", "--model logit --formula '" + response + " ~ x'");
    return text.substr(text.find("(constant)"));
  };
  CHECK(slope("w") == slope("b"));
  CHECK(slope("t") == slope("b"));
  CHECK(run_program("regress " + (folder / "r.csv").string() + " --formula 'odd ~ x'").exit_code == 1);
}

TEST_CASE("a base level is the same number however it is written", "[regress]") {
  const Scratch folder;
  folder.write("b.csv", "y,g\n1,10\n2,10\n3,20\n5,20\n4,30\n8,30\n");
  CHECK(coefficients_of(folder, "b.csv", "--formula 'y ~ factor(g, base=10.0)'").find("20") !=
        std::string::npos);
}

TEST_CASE("a perfect fit is remarked on", "[regress]") {
  const Scratch folder;
  folder.write("p.csv", "y,x\n1,1\n2,2\n3,3\n4,4\n");
  const Finished run = run_program("regress " + (folder / "p.csv").string() + " --formula 'y ~ x'");
  CHECK(run.exit_code == 0);
  CHECK(run.log.find("perfect") != std::string::npos);
}

TEST_CASE("invisible characters make no other level, and control characters stay out of tables",
          "[regress]") {
  const Scratch folder;
  std::string seen = "y,x,g\n", hidden = seen, raw = seen;
  for (int i = 0; i < 24; ++i) {
    const std::string row = fmt::format("{},{},", (i * 7) % 11, i);
    seen += fmt::format("{}g{}\n", row, i % 4);
    hidden += fmt::format("{}{}g{}{}\n", row, i % 3 == 0 ? "\u200b" : "", i % 4, i % 5 == 0 ? "\u00a0" : "");
    raw += fmt::format("{}{}\n", row, i % 2 == 0 ? "a\x1b[31m" : "b\x07");
  }
  folder.write("seen.csv", seen);
  folder.write("hidden.csv", hidden + "1,1,\u200b\n");
  folder.write("raw.csv", raw);
  for (const std::string options : {"--formula 'y ~ x' --se cluster=g", "--formula 'y ~ x + factor(g)'"}) {
    CHECK(coefficients_of(folder, "seen.csv", options) == coefficients_of(folder, "hidden.csv", options));
  }
  for (const std::string format : {"table", "latex"}) {
    const Finished run = run_program("regress " + (folder / "raw.csv").string() +
                                     " --formula 'y ~ x + factor(g)' --format " + format);
    CHECK(run.exit_code == 0);
    CHECK(run.output.find('\x07') == std::string::npos);
    CHECK(run.output.find("x07") != std::string::npos);
  }
}

TEST_CASE("numbers whose squares overflow are refused with their term", "[regress]") {
  const Scratch folder;
  const auto log_of = [&](const std::string& y, const std::string& x) {
    std::string csv = "y,x\n";
    for (int i = 1; i < 10; ++i) csv += fmt::format("{}{},{}{}\n", i * i, y, i, x);
    folder.write("d.csv", csv);
    const Finished run = run_program("regress " + (folder / "d.csv").string() + " --formula 'y ~ x'");
    return fmt::format("{} {}", run.exit_code, run.log);
  };
  for (const auto& [y, x] : {std::pair("", "e200"), std::pair("", "e-200"), std::pair("e200", "")}) {
    const std::string log = log_of(y, x);
    INFO(log);
    CHECK(log.starts_with("1 "));
    CHECK(log.find("term '") != std::string::npos);
  }
  CHECK(log_of("e30", "e-30").starts_with("0 "));
}
