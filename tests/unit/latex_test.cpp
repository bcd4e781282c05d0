#include "catch.hpp"
#include "computedivide/error.hpp"
#include "data/markup.hpp"
#include "study/ledger.hpp"

using namespace computedivide;

namespace {

Number number_of(std::string name, std::optional<double> value) {
  Number number;
  number.name = std::move(name);
  number.value = value;
  number.unit = "share";
  return number;
}

NumbersFile file_of(std::string id, SourceKind kind, std::vector<Number> numbers) {
  return {std::move(id), {"models", kind, "", "some models"}, {}, std::move(numbers)};
}

}  // namespace

TEST_CASE("every sign of LaTeX's own in a text is escaped") {
  CHECK(latex_text("50 % of a_b & c #1 {x}") == "50 \\% of a\\_b \\& c \\#1 \\{x\\}");
  CHECK(latex_text("$5 ~ 2^3 \\n") == "\\$5 $\\sim$ 2\\textasciicircum{}3 \\textbackslash{}n");
  CHECK(latex_text("a < b > c") == "a $<$ b $>$ c");
}

TEST_CASE("signs beyond ASCII become commands, accented letters stay, one byte is never taken for another") {
  CHECK(latex_text("−1 ≥ 2 × 3") == "$-$1 $\\geq$ 2 $\\times$ 3");
  CHECK(latex_text("2010–2013, “so”") == "2010--2013, ``so''");
  CHECK(latex_text("n\u00A0=\u00A05, R² 10²⁴") == "n~=~5, R$^{2}$ 10$^{2}$$^{4}$");
  CHECK(latex_text("Müller, Škoda, Ångström") == "Müller, Škoda, Ångström");
  CHECK(latex_text("年") == "年");
  CHECK(latex_text("") == "");
}

TEST_CASE("a number's minus is a minus in text and maths, and its power of ten a power") {
  CHECK(latex_number("0.5") == "0.5");
  CHECK(latex_number("-0.5") == "\\ensuremath{-}0.5");
  CHECK(latex_number("-1.5e-07") == "\\ensuremath{-1.5\\times10^{-7}}");
  CHECK(latex_number("3.2e+15") == "\\ensuremath{3.2\\times10^{15}}");
  CHECK(latex_math("1e+00") == "1\\times10^{0}");
  CHECK(latex_math("-2") == "-2");
}

TEST_CASE("a macro's name is the id in letters") {
  CHECK(latex_macro("fig3.slope_pooled") == "cdFigThreeSlopePooled");
  CHECK(latex_macro("fig1.share_2010_2013") == "cdFigOneShareTwoZeroOneZeroTwoZeroOneThree");
  CHECK(latex_macro("large_models.above_1e9") == "cdLargeModelsAboveOneENine");
  CHECK(latex_macro("a-B") == "cdAB");
  CHECK_THROWS_WITH(latex_macro("fig3.größe"), contains("cannot become a macro's name"));
  CHECK_THROWS_WITH(latex_macro("a b"), contains("'a b'"));
  CHECK_THROWS_AS(latex_macro("._"), Error);
}

TEST_CASE("a number has a macro, and more for its interval and n; the comment says unit and source") {
  Number number = number_of("slope", -0.022851);
  number.low = -0.1;
  number.high = 0.00002;
  number.n = 250;
  const std::vector<NumbersFile> results{file_of("fig3", SourceKind::real, {number})};
  const std::string tex = numbers_tex(results, {});
  CHECK(contains(tex,
                 "% fig3.slope (share), from models (real); interval: bounds; n: observations\n"
                 "\\newcommand{\\cdFigThreeSlope}{\\ensuremath{-}0.0229}\n"
                 "\\newcommand{\\cdFigThreeSlopeIntervalLow}{\\ensuremath{-}0.1}\n"
                 "\\newcommand{\\cdFigThreeSlopeIntervalHigh}{\\ensuremath{2\\times10^{-5}}}\n"
                 "\\newcommand{\\cdFigThreeSlopeN}{250}\n"));
  CHECK(numbers_csv(results) ==
        "id,value,low,high,level,n,unit,source,kind,reason,interval_kind,n_of,data,fidelity\n"
        "fig3.slope,-0.022851,-0.1,2e-05,,250,share,models,real,,bounds,observations,some models,user's "
        "data\n");
}

TEST_CASE("a number that the paper printed has one place more than there") {
  PublishedNumber printed;
  printed.id = "fig3.slope";
  printed.decimals = 4;
  const std::vector<NumbersFile> results{
      file_of("fig3", SourceKind::real, {number_of("slope", 0.1234567)}),
      file_of("audit", SourceKind::real, {number_of("fig3.slope", 0.7654321)})};
  const std::string tex = numbers_tex(results, std::vector{printed});
  CHECK(contains(tex, "{\\cdFigThreeSlope}{0.12346}"));
  CHECK(contains(tex, "{\\cdAuditFigThreeSlope}{0.76543}"));
}

TEST_CASE("a synthetic number is marked, a missing one says so and why") {
  Number missing = number_of("gone", std::nullopt);
  missing.reason = "no paper\nof 2019 100 % known";
  const std::string tex = numbers_tex(
      std::vector{file_of("fig2", SourceKind::synthetic, {number_of("share", 0.25), missing})}, {});
  CHECK(contains(tex, "{\\cdFigTwoShare}{\\cdSynthetic{0.25}}"));
  CHECK(contains(tex,
                 "from models (synthetic): not available, no paper of 2019 100 % known\n"
                 "\\newcommand{\\cdFigTwoGone}{\\cdMissing{}}\n"));
}

TEST_CASE("two numbers that come to one macro, or one id, are refused with both") {
  const std::vector<NumbersFile> same{
      file_of("fig2", SourceKind::real, {number_of("a_b", 1), number_of("a.b", 2)})};
  CHECK_THROWS_WITH(numbers_tex(same, {}),
                    contains("\\cdFigTwoAB") && contains("fig2.a_b") && contains("fig2.a.b"));
  Number with_low = number_of("a", 1);
  with_low.low = 0;
  const std::vector<NumbersFile> end{
      file_of("fig2", SourceKind::real, {with_low, number_of("a_interval_low", 2)})};
  CHECK_THROWS_WITH(numbers_tex(end, {}), contains("cdFigTwoAIntervalLow"));
  const std::vector<NumbersFile> twice{
      file_of("fig2", SourceKind::real, {number_of("a", 1), number_of("a", 1)})};
  CHECK_THROWS_WITH(numbers_csv(twice), contains("'fig2.a' occurs twice"));
}
