#pragma once

#include <Eigen/Core>
#include <functional>
#include <vector>

#include "data/tables/csv_cells.hpp"
#include "results/estimates.hpp"
#include "stats/regression/regression.hpp"

namespace computedivide {

/// A value of every row, as a column of a design: a member of the rows or a function of one.
template <class Rows, class Value>
Eigen::VectorXd column_of(const Rows& rows, const Value& value) {
  Eigen::VectorXd column(static_cast<Eigen::Index>(rows.size()));
  Eigen::Index i = 0;
  for (const auto& row : rows) column[i++] = static_cast<double>(std::invoke(value, row));
  return column;
}

/// One part of an estimate as a cell; blank if there is none.
template <class Part>
std::string estimate_cell(const std::optional<Estimate>& estimate, Part Estimate::*part) {
  return estimate ? cell_text((*estimate).*part) : std::string();
}

/// A place on a fitted line, with the band of its mean.
struct LinePoint {
  double x = 0, share = 0, low = 0, high = 0;
};

/// The line of a fit of shares over the column after the constant, from `from` to `to`; further columns are
/// held at `others`.
inline std::vector<LinePoint> fitted_line(const Fit& fit, const Coefficients& estimated, double from,
                                          double to, const std::vector<double>& others = {}) {
  constexpr Eigen::Index steps = 40;
  Eigen::MatrixXd at = Eigen::MatrixXd::Ones(steps + 1, 2);
  at.col(1) = Eigen::VectorXd::LinSpaced(steps + 1, from, to);
  for (const double other : others) {
    at.conservativeResize(Eigen::NoChange, at.cols() + 1);
    at.rightCols(1).setConstant(other);
  }
  std::vector<LinePoint> line;
  for (const Prediction& place : predict(fit, estimated, at, interval_level)) {
    const double x = at(static_cast<Eigen::Index>(line.size()), 1);
    line.push_back({x, place.mean, place.mean_interval.low, place.mean_interval.high});
  }
  return line;
}

}  // namespace computedivide
