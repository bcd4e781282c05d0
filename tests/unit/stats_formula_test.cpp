#include "catch.hpp"
#include "computedivide/error.hpp"
#include "computedivide/formula.hpp"
#include "computedivide/stats.hpp"

using namespace computedivide;

namespace {

std::vector<std::string> term_names(std::string_view text) {
  std::vector<std::string> names;
  for (const Term& term : parse_formula(text).terms) names.push_back(term.name);
  return names;
}

std::string formula_error(const std::string& text) {
  try {
    parse_formula(text);
  } catch (const Error& error) {
    return error.what();
  }
  return "accepted";
}

using Texts = std::vector<std::string>;

Frame small_frame() {
  return {{{"y", std::vector<double>{1, 3, 2, 5, 4, 7}},
           {"x", std::vector<double>{1, 2, 3, 4, 5, 6}},
           {"z", std::vector<double>{2, 1, 4, 3, 8, 5}},
           {"year", std::vector<double>{2010, 2009, 2010, 2009, 2011, 2011}},
           {"team", Texts{"b", "a", "b", "a", "a", "b"}},
           {"w", std::vector<double>{1, 2, 1, 0, 3, 1}}},
          {}};
}

Texts columns(const std::string& formula) { return make_design(parse_formula(formula), small_frame()).names; }

}  // namespace

TEST_CASE("a formula keeps its terms as written, without blanks") {
  CHECK(term_names("y ~ x + x ^ 2 + log( z )+factor(year)  + a : b") ==
        Texts{"x", "x^2", "log(z)", "factor(year)", "a:b"});
  CHECK(term_names("y ~ `a column` + I(x - 2)") == Texts{"a column", "I(x-2)"});
  CHECK(parse_formula("log(y) ~ x").response_name == "log(y)");
  CHECK(term_names("y ~ größe + x.1") == Texts{"größe", "x.1"});
}

TEST_CASE("the constant is dropped by 0 + and by - 1, and kept by 1 +") {
  CHECK_FALSE(parse_formula("y ~ 0 + x").constant);
  CHECK(parse_formula("y ~ 0 + 1 + x").constant);
  CHECK_FALSE(parse_formula("y ~ x + 0").constant);
  CHECK_FALSE(parse_formula("y ~ x - 1").constant);
  CHECK_FALSE(parse_formula("y ~ -1 + x").constant);
  CHECK(parse_formula("y ~ 1 + x").constant);
  CHECK(parse_formula("y ~ 1").terms.empty());
}

TEST_CASE("a malformed formula is refused with the place of what is wrong") {
  const auto [text, message] = GENERATE(table<std::string, std::string>({
      {"",
       "formula '': character 1: the formula ends too early; a column, a function or factor() is expected"},
      {"y", "formula 'y': character 2: '~' is missing between the response and the terms"},
      {"y ~",
       "formula 'y ~': character 4: the formula ends too early; a column, a function or factor() is "
       "expected"},
      {"y ~ x +",
       "formula 'y ~ x +': character 8: the formula ends too early; a column, a function or factor() is "
       "expected"},
      {"y ~ 0", "formula 'y ~ 0': character 6: no term is left; give at least one"},
      {"y ~ x * z", "formula 'y ~ x * z': character 7: '*' joins no terms here; write 'a + b + a:b'"},
      {"y ~ x z", "formula 'y ~ x z': character 7: 'z' is not expected; '+', ':' or the end is expected"},
      {"y ~ x - z", "formula 'y ~ x - z': character 9: only the constant can be removed; '- 1' is expected"},
      {"y ~ 2 + x",
       "formula 'y ~ 2 + x': character 5: '2' is not a term; '0' drops the constant, '1' keeps it"},
      {"y ~ lgo(x)", "formula 'y ~ lgo(x)': character 5: 'lgo' is not a function; did you mean 'log'?"},
      {"y ~ log(x", "formula 'y ~ log(x': character 10: the parenthesis of 'log' is not closed"},
      {"y ~ factor(x",
       "formula 'y ~ factor(x': character 13: the parenthesis opened at character 5 is not closed"},
      {"y ~ factor(x, bse=1)",
       "formula 'y ~ factor(x, bse=1)': character 15: only 'base=LEVEL' is allowed here"},
      {"y ~ factor(x, base=)",
       "formula 'y ~ factor(x, base=)': character 20: the level that is the base is missing"},
      {"y ~ x^z", "formula 'y ~ x^z': character 7: a number is expected instead of 'z'"},
      {"y ~ x^0", "formula 'y ~ x^0': character 7: the power of 0 is the constant; leave the term out"},
      {"y ~ x^2^3",
       "formula 'y ~ x^2^3': character 8: a power of a power is ambiguous; multiply the exponents"},
      {"y ~ x + x", "formula 'y ~ x + x': character 9: the term 'x' appears twice"},
      {"y ~ x + y", "formula 'y ~ x + y': character 9: 'y' is the response and cannot explain itself"},
      {"y ~ (x + z)",
       "formula 'y ~ (x + z)': character 5: parentheses are allowed inside functions only; write 'I(…)'"},
      {"y ~ `x", "formula 'y ~ `x': character 5: this backquote is not closed"},
      {"y ~ a:",
       "formula 'y ~ a:': character 7: the formula ends too early; a column, a function or factor() is "
       "expected"},
      {"y ~ log(x +)",
       "formula 'y ~ log(x +)': character 12: ')' is not expected; a number, a column or a function is "
       "expected"},
  }));
  CHECK(formula_error(text) == message);
  CHECK(formula_error("y ~ I(" + std::string(1000, '(') + "x").find("nested more than 100 deep") !=
        std::string::npos);
}

TEST_CASE("terms are computed as arithmetic says") {
  const Design design =
      make_design(parse_formula("y ~ x^-1 + log2(x) + I(-(x + 1) / 2 * 3 - x^0.5) + x:z"), small_frame());
  CHECK(design.names == Texts{"(constant)", "x^-1", "log2(x)", "I(-(x+1)/2*3-x^0.5)", "x:z"});
  CHECK(design.x.row(3).isApprox(Eigen::RowVectorXd{{1, 0.25, 2, -9.5, 12}}));
}

TEST_CASE("a computed column keeps what rounding to double took away") {
  const Frame frame{{{"y", std::vector<double>{1, 2, 4}}, {"x", std::vector<double>{0.1, 0.3, 0.7}}}, {}};
  const Design design = make_design(parse_formula("y ~ x^2"), frame);
  const long double exact = 0.1L * 0.0L + static_cast<long double>(0.1) * static_cast<long double>(0.1);
  CHECK(static_cast<long double>(design.x(0, 1)) + static_cast<long double>(design.x_low(0, 1)) == exact);
  CHECK(make_design(parse_formula("y ~ x"), frame).x_low.size() == 0);
}

TEST_CASE("a factor's levels are ordered as numbers where all are numbers, and the first is the base") {
  const Frame frame{{{"y", std::vector<double>{1, 2, 4, 3}}, {"g", Texts{"10", "9", "9.0", "100"}}}, {}};
  CHECK(make_design(parse_formula("y ~ factor(g)"), frame).names ==
        Texts{"(constant)", "factor(g)10", "factor(g)100"});
  CHECK(columns("y ~ factor(team)") == Texts{"(constant)", "factor(team)b"});
  CHECK(columns("y ~ factor(year, base=2010)") ==
        Texts{"(constant)", "factor(year)2009", "factor(year)2011"});
}

TEST_CASE("a factor keeps all levels where nothing else carries their mean") {
  CHECK(columns("y ~ 0 + factor(team) + x") == Texts{"factor(team)a", "factor(team)b", "x"});
  CHECK(columns("y ~ 0 + factor(team) + factor(year)") ==
        Texts{"factor(team)a", "factor(team)b", "factor(year)2010", "factor(year)2011"});
  CHECK(columns("y ~ 0 + factor(team, base=b) + x") == Texts{"factor(team)a", "factor(team)b", "x"});
  CHECK(columns("y ~ x:factor(team)") == Texts{"(constant)", "x:factor(team)a", "x:factor(team)b"});
  CHECK(columns("y ~ x + x:factor(team)") == Texts{"(constant)", "x", "x:factor(team)b"});
  CHECK(columns("y ~ factor(team):x + factor(year) + x") ==
        Texts{"(constant)", "factor(team)b:x", "factor(year)2010", "factor(year)2011", "x"});
}

TEST_CASE("rows of weight 0 are left out and counted before levels are made") {
  const Design design = make_design(parse_formula("y ~ x"), small_frame(), {"w", "team"});
  CHECK(design.zero_weights == 1);
  CHECK(design.x.rows() == 5);
  CHECK(design.weights(3) == 3);
  CHECK(design.cluster_count == 2);
  CHECK(design.clusters == std::vector<int>{1, 0, 1, 0, 1});
}
