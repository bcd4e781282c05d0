#include <cmath>
#include <limits>

#include "base/text.hpp"
#include "catch.hpp"
#include "computedivide/error.hpp"
#include "computedivide/formula.hpp"
#include "computedivide/stats.hpp"

using namespace computedivide;

namespace {

using Texts = std::vector<std::string>;
using Numbers = std::vector<double>;

Frame frame_with(const std::string& name, decltype(Column::cells) cells) {
  return {{{"y", Numbers{1, 3, 2, 5, 4, 7}}, {"x", Numbers{1, 2, 3, 4, 5, 6}}, {name, std::move(cells)}}, {}};
}

// The result of a least-squares fit of this formula.
std::string error_of(const std::string& formula, const Frame& frame, const DesignOptions& options = {}) {
  try {
    fit_ols(make_design(parse_formula(formula), frame, options));
  } catch (const Error& error) {
    return error.what();
  }
  return "accepted";
}

}  // namespace

TEST_CASE("a design refuses, with the column's name, what no regression can use") {
  const double nan = std::numeric_limits<double>::quiet_NaN();
  const Numbers z{0, 1, 4, 3, 8, 5};
  CHECK(error_of("y ~ xx", frame_with("z", z)) == "there is no column 'xx'; did you mean 'x'?");
  CHECK(error_of("y ~ t", frame_with("t", Texts{"a", "b", "a", "b", "c", "c"})) ==
        "column 't' is text; a column of numbers, or factor(t), is expected");
  CHECK(error_of("y ~ x + z", frame_with("z", Numbers{1, 2, nan, 3, 4, 5})) ==
        "design: column 'z': row 3 is nan; every cell must be finite");
  CHECK(error_of("y ~ x + log(z)", frame_with("z", z)) ==
        "design: column 'log(z)': row 1 is -inf; every cell must be finite");
  CHECK(error_of("y ~ x + I(z^64)", frame_with("z", Numbers{1, 2, 3, 1e9, 4, 5})) ==
        "design: column 'I(z^64)': row 4 is inf; every cell must be finite");
  CHECK(error_of("y ~ x + z", frame_with("z", Numbers(6, 2.5))) ==
        "design: column 'z' is constant: 2.5 in every row; leave it out, the constant already covers it");
  CHECK(error_of("y ~ 0 + x + z", frame_with("z", Numbers(6, 0))) ==
        "design: column 'z' is 0 in every row; leave it out");
  CHECK(error_of("y ~ 0 + x + z", frame_with("z", Numbers(6, 2.5))) == "accepted");
  CHECK(error_of("y ~ factor(t)", frame_with("t", Texts(6, "a"))) ==
        "design: column 't' is constant: 'a' in every row; a factor needs two levels");
  CHECK(error_of("y ~ factor(t, base=bb)", frame_with("t", Texts{"a", "bbb", "a", "a", "a", "a"})) ==
        "factor(t): there is no level 'bb'; did you mean 'bbb'?");
  CHECK(error_of("z ~ x", frame_with("z", Numbers(6, 2.5))) ==
        "ols: the response 'z' is 2.5 in every row; there is nothing to explain");
  CHECK(error_of("y ~ x", {{{"y", Numbers{}}, {"x", Numbers{}}}, {}}) ==
        "design of 'y': there are no rows; a fit needs some");
  CHECK(error_of("y ~ x", {{{"y", Numbers{1, 2}}, {"x", Numbers{1, 2}}}, {}}) ==
        "design of 'y': 2 rows for 2 columns; there must be more rows than columns");
  CHECK(error_of("y ~ x", {{{"y", Numbers{1, 2}}, {"x", Numbers{1}}}, {}}) ==
        "frame: column 'y' has 2 rows, column 'x' has 1; all must have the same number");
  CHECK(error_of("y ~ x", frame_with("w", Numbers{1, 1, -2, 1, 1, 1}), {"w", {}}) ==
        "weights 'w': row 3 is -2; a weight is finite and not negative");
  CHECK(error_of("y ~ x", frame_with("w", Numbers(6, 0)), {"w", {}}) ==
        "design of 'y': there are no rows; a fit needs some");
}

TEST_CASE("messages give the line of the file where it is known") {
  Frame frame = frame_with("z", Numbers{1, 2, -3, 3, 4, 5});
  frame.lines = {2, 3, 7, 8, 9, 10};
  CHECK(error_of("y ~ sqrt(z)", frame) ==
        "design: column 'sqrt(z)': line 7 is -nan; every cell must be finite");
}

TEST_CASE("collinear columns are refused by name, the last as written first") {
  CHECK(error_of("y ~ x + z", frame_with("z", Numbers{3, 5, 7, 9, 11, 13})) ==
        "design of 'y': column 'z' is collinear: a combination of '(constant)', 'x'; leave out one of them");
  CHECK(error_of("y ~ x + z", frame_with("z", Numbers{2e9, 4e9, 6e9, 8e9, 10e9, 12e9})) ==
        "design of 'y': column 'z' is collinear: a combination of 'x'; leave out one of them");
  // A dummy variable trap that the formula cannot see: one column has the same information as the factor.
  CHECK(error_of("y ~ z + factor(t)", {{{"y", Numbers{1, 3, 2, 5, 4, 7}},
                                        {"z", Numbers{1, 0, 1, 0, 0, 1}},
                                        {"t", Texts{"b", "a", "b", "a", "a", "b"}}},
                                       {}}) ==
        "design of 'y': column 'factor(t)b' is collinear: a combination of 'z'; leave out one of them");
}

TEST_CASE("shares that add up to one are collinear with the constant, though written with twelve digits") {
  const Numbers a{0.123456789012, 0.333333333333, 0.1, 0.777777777778, 0.25, 0.6};
  const Numbers b{0.345678901235, 0.333333333333, 0.7, 0.111111111111, 0.125, 0.2};
  Numbers c;
  for (std::size_t i = 0; i < a.size(); ++i) c.push_back(rounded(1 - a[i] - b[i]));
  const Frame frame{{{"y", Numbers{1, 3, 2, 5, 4, 7}}, {"a", a}, {"b", b}, {"c", c}}, {}};
  CHECK(error_of("y ~ a + b + c", frame) ==
        "design of 'y': column 'c' is collinear: a combination of '(constant)', 'a', 'b'; leave out one of "
        "them");
}

TEST_CASE("a design made by hand equals that of the formula") {
  const Frame frame = frame_with("t", Texts{"b", "a", "c", "c", "a", "b"});
  Eigen::VectorXd y{{1, 3, 2, 5, 4, 7}};
  Design design = start_design("y", y);
  add_column(design, "x", Eigen::VectorXd{{1, 2, 3, 4, 5, 6}});
  add_dummies(design, "factor(t)", std::get<Texts>(frame.columns[2].cells));
  const Design from_formula = make_design(parse_formula("y ~ x + factor(t)"), frame);
  CHECK(design.x == from_formula.x);
  CHECK(design.names == from_formula.names);
  CHECK(design.factor == std::vector<int>{-1, -1, 0, 0});
  CHECK(fit_ols(design).coef == fit_ols(from_formula).coef);
  CHECK_THROWS_WITH(add_column(design, "u", Eigen::VectorXd{{1, 2}}),
                    "design of 'y': column 'u' has 2 rows; 6 are expected");
  CHECK_THROWS_WITH(add_dummies(design, "g", Texts(6, "a")),
                    "design: column 'g' is constant: 'a' in every row; a factor needs two levels");
}
