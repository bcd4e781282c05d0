#include <cmath>
#include <map>
#include <set>
#include <vector>

#include "catch.hpp"
#include "stats/compare.hpp"
#include "stats/distributions.hpp"
#include "study/claims/verdict.hpp"

using namespace computedivide;

namespace {

constexpr double z95 = 1.959963984540054;

OurNumber ours(double value, double error) {
  OurNumber number;
  number.value = value;
  number.low = value - z95 * error;
  number.high = value + z95 * error;
  number.standard_error = error;
  return number;
}

OurNumber between(double low, double value, double high) {
  OurNumber number;
  number.value = value;
  number.low = low;
  number.high = high;
  return number;
}

PrintedNumber printed(double value, std::optional<double> error = std::nullopt) {
  PrintedNumber number;
  number.value = value;
  number.standard_error = error;
  return number;
}

Question level(double margin = 0.15) {
  Question question;
  question.kind = ClaimKind::level;
  question.margin = margin;
  return question;
}

Verdict verdict(const Question& question, const PrintedNumber& theirs, const OurNumber& found) {
  return assess(question, theirs, found).verdict;
}

}  // namespace

TEST_CASE("exactly one directional verdict fits each sign, size and precision") {
  std::set<Verdict> seen;
  for (const double null : {0.0, 0.5}) {
    for (const double side : {-1.0, 1.0}) {
      for (const double printed_error : {0.0, 0.3, 0.45, 0.9}) {  // 0: not printed
        for (double value = -4; value <= 4; value += 0.5) {
          for (const double error : {0.01, 0.05, 0.2, 0.5, 1.0, 3.0}) {
            const double t = side * value, t0 = 1, s0 = printed_error;  // distances from the null value
            Question question;
            question.null = null;
            const Assessment assessed =
                assess(question, printed(null + side * t0, s0 > 0 ? std::optional(s0) : std::nullopt),
                       ours(null + value, error));
            // The rules again, in terms of distances.
            const bool other_side = t + z95 * error<0, printed_side = t - z95 * error> 0;
            const bool includes = !other_side && !printed_side;
            const double z = (t - t0) / std::hypot(error, s0);
            const bool telescopes =
                s0 > 0 && t0 > z95 * s0 && normal_cdf((t - effect_with_power(0.33, s0)) / error) < 0.05;
            const bool towards = z < -z95 || telescopes, away = z > z95;
            const std::map<Verdict, bool> fits{{Verdict::contradicted, other_side},
                                               {Verdict::supported_smaller, printed_side && towards},
                                               {Verdict::supported_larger, printed_side && !towards && away},
                                               {Verdict::supported, printed_side && !towards && !away},
                                               {Verdict::not_found, includes && towards},
                                               {Verdict::inconclusive, includes && !towards}};
            int count = 0;
            for (const auto& [which, does_fit] : fits) count += does_fit ? 1 : 0;
            CHECK(count == 1);
            INFO("value " << value << " error " << error << " printed error " << s0 << " side " << side);
            CHECK(fits.at(assessed.verdict));
            seen.insert(assessed.verdict);
          }
        }
      }
    }
  }
  CHECK(seen.size() == 6);
}

TEST_CASE("the census of one conference supports the printed coefficient within both errors") {
  const Assessment assessed = assess({}, printed(-1.52, 0.719), ours(-1.10, 0.18));
  CHECK(assessed.verdict == Verdict::supported);
  const Comparison& comparison = assessed.comparison;
  CHECK(*comparison.difference_z == Approx(0.42 / std::hypot(0.719, 0.18)));
  CHECK(*comparison.prediction_low == Approx(-1.52 - z95 * std::hypot(0.719, 0.18)));
  CHECK(*comparison.ratio == Approx(1.10 / 1.52));
  CHECK(*comparison.power > 0.999);
  CHECK(*comparison.d33 == Approx(effect_with_power(0.33, 0.719)));
  CHECK(*comparison.meta < -1.10);
  CHECK(*comparison.bf_r0 > 1000);
}

TEST_CASE("an error that is only bounded serves the difference test and decides nothing by its telescopes") {
  PrintedNumber bounded = printed(-0.122, 0.122 / 2.576);
  bounded.error_is_bound = true;
  const Assessment assessed = assess({}, bounded, ours(-0.04, 0.012));
  CHECK(assessed.comparison.d33_is_bound);
  CHECK(*assessed.comparison.d33_p < 0.05);
  CHECK(assessed.verdict == Verdict::supported);
  CHECK(assessed.comparison.prediction_low);
  CHECK_FALSE(assessed.comparison.meta);
  CHECK_FALSE(assessed.comparison.bf_r0);
  CHECK(verdict({}, printed(-0.122, 0.122 / 2.576), ours(-0.04, 0.012)) == Verdict::supported_smaller);
  CHECK(verdict({}, bounded, ours(0.001, 0.012)) == Verdict::not_found);
}

TEST_CASE("without a printed error, or from one source, the printed value is fixed") {
  const Assessment unknown = assess({}, printed(1), ours(0.1, 0.2));
  CHECK(unknown.verdict == Verdict::not_found);
  CHECK(*unknown.comparison.difference_printed_error == 0);
  CHECK_FALSE(unknown.comparison.meta);
  CHECK_FALSE(unknown.comparison.bf_r0);
  CHECK_FALSE(unknown.comparison.d33_p);
  CHECK_FALSE(unknown.comparison.prediction_low);
  CHECK(verdict({}, printed(1), ours(0.1, 0.6)) == Verdict::inconclusive);
  OurNumber vintage = ours(0.1, 0.2);
  vintage.same_source = true;
  CHECK(*assess({}, printed(1, 0.9), vintage).comparison.difference_z == Approx(-4.5));
}

TEST_CASE("a direction without a printed value is supported, contradicted or inconclusive") {
  PrintedNumber none;
  Question fell;
  fell.direction = -1;
  CHECK(verdict(fell, none, ours(-1, 0.2)) == Verdict::supported);
  CHECK(verdict(fell, none, ours(1, 0.2)) == Verdict::contradicted);
  CHECK(verdict(fell, none, ours(0.01, 0.001)) == Verdict::contradicted);
  CHECK(verdict(fell, none, ours(0.1, 0.2)) == Verdict::inconclusive);
  CHECK_FALSE(assess(fell, none, ours(-1, 0.2)).comparison.difference);
  CHECK(*assess(fell, none, ours(-1, 0.2)).comparison.null_z == Approx(-5));
}

TEST_CASE("a level is met within its rounding, by an interval that is narrow enough") {
  PrintedNumber about = printed(0.03);
  about.rounds_low = 0.025;
  about.rounds_high = 0.035;
  CHECK(verdict(level(), about, between(0.034, 0.04, 0.05)) == Verdict::supported);
  CHECK(verdict(level(), about, between(0.036, 0.04, 0.05)) == Verdict::differs);
  CHECK(verdict(level(), about, between(0, 0.01, 0.024)) == Verdict::differs);
  OurNumber least = between(0, 0.01, 0.024);
  least.lower_bound = true;
  CHECK(verdict(level(), about, least) == Verdict::inconclusive);
  least = between(0.04, 0.05, 0.06);
  least.lower_bound = true;
  CHECK(verdict(level(), about, least) == Verdict::differs);
  // 12 of 15, 55 to 93 %.
  CHECK(verdict(level(), printed(0.81), between(0.548, 0.8, 0.93)) == Verdict::inconclusive);
  CHECK(verdict(level(0.2), printed(0.81), between(0.548, 0.8, 0.93)) == Verdict::supported);
  // Shares of 0 and 1 by score intervals.
  CHECK(verdict(level(), printed(0), between(0, 0, 0.08)) == Verdict::supported);
  CHECK(verdict(level(), printed(0.5), between(0.84, 1, 1)) == Verdict::differs);
}

TEST_CASE("a bound is kept, broken or reached over") {
  Question below;
  below.kind = ClaimKind::below;
  CHECK(verdict(below, printed(0.1), between(0, 0.05, 0.09)) == Verdict::supported);
  CHECK(verdict(below, printed(0.1), between(0, 0.05, 0.1)) == Verdict::inconclusive);
  CHECK(verdict(below, printed(0.1), between(0.1, 0.2, 0.3)) == Verdict::contradicted);
  Question above;
  above.kind = ClaimKind::above;
  CHECK(verdict(above, printed(std::log(3)), between(1.2, 1.5, 1.8)) == Verdict::supported);
  CHECK(verdict(above, printed(std::log(3)), between(0.2, 0.6, 0.9)) == Verdict::contradicted);
  CHECK(verdict(above, printed(std::log(3)), between(0.2, 1, 1.9)) == Verdict::inconclusive);
  OurNumber least = between(0, 0.05, 0.09);
  least.lower_bound = true;
  CHECK(verdict(below, printed(0.1), least) == Verdict::inconclusive);
  CHECK(verdict(above, printed(0.1), least) == Verdict::inconclusive);
  // A number without sampling error.
  CHECK(verdict(below, printed(0.01), between(0.002, 0.002, 0.002)) == Verdict::supported);
}

TEST_CASE("a Bayes factor beyond the range of a double is not given, the verdict is") {
  const Assessment assessed = assess({}, printed(1, 0.5), ours(1, 0.01));  // 100 errors from the null value
  CHECK_FALSE(assessed.comparison.bf_r0);
  CHECK(*assessed.comparison.null_z == Approx(100));
  CHECK(assessed.verdict == Verdict::supported);
}

TEST_CASE("ratios are compared by their logarithms") {
  Question question;
  question.logarithms = true;
  const Assessment assessed = assess(question, printed(std::log(5), 0.2), ours(std::log(2), 0.2));
  CHECK(*assessed.comparison.ratio == Approx(0.4));
  CHECK(*assessed.comparison.difference_z == Approx(std::log(0.4) / std::hypot(0.2, 0.2)));
}

TEST_CASE("no data, simulated data and no interval") {
  CHECK(verdict({}, printed(1), {}) == Verdict::untested);
  OurNumber simulated = ours(1, 0.1);
  simulated.synthetic = true;
  CHECK(verdict({}, printed(1), simulated) == Verdict::synthetic);
  OurNumber bare;
  bare.value = 1;
  CHECK(verdict({}, printed(1), bare) == Verdict::inconclusive);
}

TEST_CASE("questions that make no sense are refused") {
  CHECK_THROWS(assess(level(), {}, ours(1, 1)));
  CHECK_THROWS(assess({}, printed(0), ours(1, 1)));
  CHECK_THROWS(assess({}, printed(1), between(2, 1, 0)));
  CHECK_THROWS(assess({}, printed(1, -1), ours(1, 1)));
  Question sideways;
  sideways.direction = 0;
  CHECK_THROWS(assess(sideways, printed(1), ours(1, 1)));
}

TEST_CASE("every verdict has a name of its own") {
  std::set<std::string_view> names;
  for (int i = 0; i <= static_cast<int>(Verdict::does_not_follow); ++i)
    names.insert(name_of(static_cast<Verdict>(i)));
  CHECK(names.size() == 12);
  CHECK(name_of(Verdict::supported_smaller) == "supported, smaller");
  CHECK(name_of(Verdict::does_not_follow) == "does not follow");
}

TEST_CASE("the first number that is tested decides, unless an equally good one says the contrary") {
  using enum Verdict;
  const auto first = [](std::vector<ClaimPart> parts) { return combine_parts(Combine::first, parts); };
  constexpr Fidelity best = Fidelity::same_source, good = Fidelity::same_population,
                     far = Fidelity::other_corpus;
  CHECK(first({{untested, best, {}}, {supported, good, {}}}).decided_by == 1U);
  CHECK(first({{synthetic, best, {}}, {supported, good, {}}}).verdict == supported);
  CHECK(first({{synthetic, best, {}}, {untested, good, {}}}).verdict == synthetic);
  CHECK(first({{untested, best, {}}}).verdict == untested);
  CHECK_FALSE(first({{untested, best, {}}}).decided_by);
  CHECK(first({{supported, good, {}}, {contradicted, good, {}}}).verdict == mixed);
  CHECK(first({{supported_smaller, good, {}}, {not_found, best, {}}}).verdict == mixed);
  CHECK(first({{supported, good, {}}, {contradicted, far, {}}}).verdict == supported);
  CHECK(first({{differs, good, {}}, {supported, good, {}}}).verdict == mixed);
  CHECK(first({{supported, good, {}}, {inconclusive, best, {}}}).verdict == supported);
  CHECK(first({{inconclusive, good, {}}, {contradicted, best, {}}}).verdict == inconclusive);
  CHECK_THROWS(first({}));
}

TEST_CASE("all parts have to hold, and contradict only after Holm's correction") {
  using enum Verdict;
  const auto all = [](std::vector<ClaimPart> parts) { return combine_parts(Combine::all, parts); };
  constexpr Fidelity any = Fidelity::proxy;
  CHECK(all({{supported, any, 0.01}, {supported_larger, any, 0.001}}).verdict == supported);
  CHECK(all({{supported_smaller, any, 0.01}, {supported_smaller, any, 0.001}}).verdict == supported_smaller);
  CHECK(all({{supported, any, 0.01}, {contradicted, any, 0.01}}).verdict == contradicted);
  CHECK(all({{supported, any, 0.01}, {contradicted, any, 0.01}}).decided_by == 1U);
  CHECK(all({{supported, any, 0.2}, {contradicted, any, 0.04}}).verdict == inconclusive);
  CHECK(all({{supported, any, 0.2}, {contradicted, any, 0.04}, {not_found, any, 0.5}}).verdict == not_found);
  CHECK(all({{supported, any, {}}, {differs, any, {}}}).verdict == contradicted);
  CHECK(all({{supported, any, 0.01}, {inconclusive, any, 0.4}}).verdict == inconclusive);
  CHECK(all({{supported, any, 0.01}, {untested, any, {}}}).verdict == inconclusive);
  CHECK(all({{supported, any, 0.01}, {synthetic, any, 0.01}}).verdict == synthetic);
  CHECK(all({{untested, any, {}}, {untested, any, {}}}).verdict == untested);
}

TEST_CASE("a contrast is its own number") {
  using enum Verdict;
  const std::vector<ClaimPart> parts{{not_found, Fidelity::proxy, 0.3},
                                     {supported, Fidelity::other_corpus, 0.01},
                                     {supported, Fidelity::other_corpus, 0.01}};
  CHECK(combine_parts(Combine::contrast, parts).verdict == not_found);
  const std::vector<ClaimPart> missing{{untested, Fidelity::proxy, {}}, {supported, Fidelity::proxy, 0.01}};
  CHECK(combine_parts(Combine::contrast, missing).verdict == untested);
}
