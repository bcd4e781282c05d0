// Separation: when some combination of the columns tells the ones from the zeros (perfectly), or tells some
// and ties the rest (quasi-completely), the likelihood of a logit rises for ever in that direction, and what
// a program prints is only where it stopped. Albert and Anderson (1984), Biometrika 71, prove that the
// estimate exists if and only if there is no such direction.
//
// Single columns are compared exactly, before anything is fitted. A combination shows in the Newton steps:
// they keep pushing the separated rows by about one unit each, while what is left of the finite part falls
// below a millionth within some 15 steps. The step is then the suspect; its part that keeps the tied rows
// exactly where they are is refused if it moves others, and none of them towards the wrong side.

#include "stats/regression/separation.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <Eigen/QR>
#include <algorithm>
#include <cmath>
#include <limits>
#include <string>
#include <vector>

#include "base/text.hpp"
#include "computedivide/error.hpp"

namespace computedivide {

namespace {

// A row's move counts as none below this: Newton's steps push a separated row by about 1.
constexpr double negligible = 1e-6;

struct Range {
  double low = std::numeric_limits<double>::infinity();
  double high = -std::numeric_limits<double>::infinity();
  void add(double value) {
    low = std::min(low, value);
    high = std::max(high, value);
  }
};

bool is_dummy(const Eigen::VectorXd& values) {
  return ((values.array() == 0) || (values.array() == 1)).all();
}

[[noreturn]] void refuse_column(const Design& design, Eigen::Index j, bool perfect) {
  const std::string& name = design.names[static_cast<std::size_t>(j)];
  const Eigen::VectorXd values = design.x.col(j);
  if (!perfect && is_dummy(values)) {
    for (const double side : {1.0, 0.0}) {
      const Eigen::Array<bool, Eigen::Dynamic, 1> rows = values.array() == side;
      const double sum = rows.select(design.y.array(), 0).sum();
      const auto count = static_cast<double>(rows.count());
      if (sum != 0 && sum != count) continue;
      fail(
          "logit of '{}': column '{}' separates quasi-completely: '{}' is {} in all {} rows where the column "
          "is {}; "
          "no finite estimate exists, so leave out the column with these rows, or merge its levels",
          design.response, name, design.response, sum == 0 ? 0 : 1, rows.count(), side);
    }
  }
  const char* how = design.has_constant ? (perfect ? "do not overlap" : "overlap in one value only")
                                        : (perfect ? "have opposite signs" : "never have the same sign");
  fail(
      "logit of '{}': column '{}' separates {}: its values where '{}' is 1 and where it is 0 {}; no finite "
      "estimate exists, so leave out the column",
      design.response, name, perfect ? "perfectly" : "quasi-completely", design.response, how);
}

// The part of a direction that leaves the tied rows exactly where they are. An outlier a million times
// further out than all others looks like a separated row for dozens of steps; but then the other rows span
// all directions, and nothing is left.
Eigen::VectorXd without_moves(const Eigen::MatrixXd& x, const Eigen::VectorXd& direction,
                              const Eigen::Array<bool, Eigen::Dynamic, 1>& tied) {
  const Eigen::ArrayXd scale = x.cwiseAbs().colwise().maxCoeff().transpose();
  Eigen::MatrixXd rows(tied.count(), x.cols());
  for (Eigen::Index i = 0, row = 0; i < x.rows(); ++i) {
    if (tied(i)) rows.row(row++) = (x.row(i).transpose().array() / scale).matrix().transpose();
  }
  Eigen::VectorXd scaled = (direction.array() * scale).matrix();
  // Each row as long as the next, so that the rows beside an outlier count as much as it does.
  for (Eigen::Index i = 0; i < rows.rows(); ++i) rows.row(i).normalize();  // leaves a row of zeros alone
  Eigen::CompleteOrthogonalDecomposition<Eigen::MatrixXd> decomposition;
  decomposition.setThreshold(1e-11);
  decomposition.compute(rows);
  scaled -= decomposition.solve(rows * scaled);
  return (scaled.array() / scale).matrix();
}

}  // namespace

void refuse_separating_columns(const Design& design) {
  for (Eigen::Index j = design.has_constant ? 1 : 0; j < design.x.cols(); ++j) {
    Range zeros;
    Range ones;
    for (Eigen::Index i = 0; i < design.x.rows(); ++i) (design.y(i) == 1 ? ones : zeros).add(design.x(i, j));
    if (design.has_constant) {
      if (zeros.high < ones.low || ones.high < zeros.low) refuse_column(design, j, true);
      if (zeros.high <= ones.low || ones.high <= zeros.low) refuse_column(design, j, false);
    } else {
      // Through the origin: 0 is the only threshold.
      if ((ones.low > 0 && zeros.high < 0) || (ones.high < 0 && zeros.low > 0))
        refuse_column(design, j, true);
      if ((ones.low >= 0 && zeros.high <= 0) || (ones.high <= 0 && zeros.low >= 0))
        refuse_column(design, j, false);
    }
  }
}

void refuse_separating_direction(const Design& design, const Eigen::VectorXd& direction) {
  const Eigen::ArrayXd sides = 2 * design.y.array() - 1;
  Eigen::ArrayXd gain = sides * (design.x * direction).array();
  const double largest = gain.abs().maxCoeff();
  if (!std::isfinite(largest) || largest < 0.1 || gain.minCoeff() < -negligible) return;
  const bool perfect = gain.minCoeff() > negligible;
  Eigen::VectorXd proven = direction;
  if (!perfect) {
    proven = without_moves(design.x, direction, gain.abs() <= negligible);
    gain = sides * (design.x * proven).array();
    if (gain.minCoeff() < -negligible || gain.maxCoeff() < 0.01 * largest) return;
  }

  std::vector<std::string> columns;
  for (Eigen::Index j = 0; j < design.x.cols(); ++j) {
    const double reach = design.x.col(j).maxCoeff() - design.x.col(j).minCoeff();
    const double size = reach > 0 ? reach : std::abs(design.x(0, j));
    const bool is_the_constant = design.has_constant && j == 0;
    if (!is_the_constant && std::abs(proven(j)) * size > 1e-3 * largest) {
      columns.push_back(fmt::format("'{}'", design.names[static_cast<std::size_t>(j)]));
    }
  }
  fail(
      "logit of '{}': column{} {} {} {}: {} of {} rows are told apart without error; no finite estimate "
      "exists, so leave out columns or merge levels",
      design.response, columns.size() == 1 ? "" : "s", fmt::join(columns, ", "),
      columns.size() == 1 ? "separates" : "together separate", perfect ? "perfectly" : "quasi-completely",
      (gain > negligible).count(), design.x.rows());
}

}  // namespace computedivide
