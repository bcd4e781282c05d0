#include "computedivide/stats.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <map>

#include "base/text.hpp"
#include "computedivide/error.hpp"

namespace computedivide {

namespace {

void check_finite(const Design& design, const std::string& name, const Eigen::VectorXd& values) {
  for (Eigen::Index i = 0; i < values.size(); ++i)
    if (!std::isfinite(values(i)))
      fail("design: column '{}': {} is {}; every cell must be finite", name, row_name(design, i), values(i));
}

void check_lengths(const Design& design) {
  const Eigen::Index rows = design.x.rows();
  const auto check = [&](std::string_view what, std::size_t size, Eigen::Index expected) {
    if (static_cast<Eigen::Index>(size) != expected)
      fail("design of '{}': {} has {} entries; {} are expected", design.response, what, size, expected);
  };
  check("the list of names", design.names.size(), design.x.cols());
  check("the list of factors", design.factor.size(), design.x.cols());
  check("the response", static_cast<std::size_t>(design.y.size()), rows);
  if (design.weights.size() > 0) check("the weights", static_cast<std::size_t>(design.weights.size()), rows);
  if (!design.lines.empty()) check("the list of lines", design.lines.size(), rows);
  if (!design.clusters.empty()) check("the clusters", design.clusters.size(), rows);
  if (design.x_low.size() > 0) {
    check("the columns' low parts", static_cast<std::size_t>(design.x_low.rows()), rows);
    check("the low parts' columns", static_cast<std::size_t>(design.x_low.cols()), design.x.cols());
  }
}

/// Adds columns of zeros at the right.
void widen(Design& design, Eigen::Index count) {
  const auto wider = [&](Eigen::MatrixXd& part) {
    part.conservativeResize(Eigen::NoChange, part.cols() + count);
    part.rightCols(count).setZero();
  };
  wider(design.x);
  if (design.x_low.size() > 0) wider(design.x_low);
}

}  // namespace

Design start_design(std::string response, Eigen::VectorXd y, bool constant) {
  Design design;
  design.response = std::move(response);
  design.y = std::move(y);
  design.has_constant = constant;
  design.x = Eigen::MatrixXd::Ones(design.y.size(), constant ? 1 : 0);
  if (constant) {
    design.names.emplace_back(constant_name);
    design.factor.push_back(-1);
  }
  return design;
}

void add_column(Design& design, std::string name, const Eigen::VectorXd& values) {
  if (values.size() != design.x.rows()) {
    fail("design of '{}': column '{}' has {} rows; {} are expected", design.response, name, values.size(),
         design.x.rows());
  }
  widen(design, 1);
  design.x.rightCols(1) = values;
  design.names.push_back(std::move(name));
  design.factor.push_back(-1);
}

std::vector<std::string> levels_of(const std::vector<std::string>& labels) {
  std::vector<std::string> levels = labels;
  std::sort(levels.begin(), levels.end());
  levels.erase(std::unique(levels.begin(), levels.end()), levels.end());
  const bool numeric = std::all_of(levels.begin(), levels.end(),
                                   [](const std::string& level) { return parse_number(level).has_value(); });
  if (numeric) {
    const auto by_value = [](const std::string& a, const std::string& b) {
      return *parse_number(a) < *parse_number(b);
    };
    std::stable_sort(levels.begin(), levels.end(), by_value);
  }
  return levels;
}

void add_dummies(Design& design, const std::string& name, const std::vector<std::string>& labels) {
  if (static_cast<Eigen::Index>(labels.size()) != design.x.rows()) {
    fail("design of '{}': factor '{}' has {} rows; {} are expected", design.response, name, labels.size(),
         design.x.rows());
  }
  std::vector<std::string> levels = levels_of(labels);
  if (levels.size() < 2) {
    fail("design: column '{}' is constant: '{}' in every row; a factor needs two levels", name,
         levels.empty() ? "" : levels.front());
  }
  levels.erase(levels.begin());
  std::map<std::string, Eigen::Index> column_of;
  const Eigen::Index first = design.x.cols();
  for (const std::string& level : levels)
    column_of.emplace(level, first + static_cast<Eigen::Index>(column_of.size()));
  const Eigen::Index count = static_cast<Eigen::Index>(levels.size());
  widen(design, count);
  for (std::size_t i = 0; i < labels.size(); ++i)
    if (const auto found = column_of.find(labels[i]); found != column_of.end())
      design.x(static_cast<Eigen::Index>(i), found->second) = 1;
  const int number =
      design.factor.empty() ? 0 : *std::max_element(design.factor.begin(), design.factor.end()) + 1;
  for (const std::string& level : levels) {
    design.names.push_back(name + level);
    design.factor.push_back(number);
  }
}

void set_clusters(Design& design, std::string name, const std::vector<std::string>& labels) {
  std::map<std::string_view, int> numbers;
  for (const std::string& label : labels) numbers.emplace(label, 0);
  int next = 0;
  // In the order of labels, not of rows: the same clusters whatever the order of the rows.
  for (auto& [label, number] : numbers) number = next++;
  design.clusters.clear();
  design.clusters.reserve(labels.size());
  for (const std::string& label : labels) design.clusters.push_back(numbers.find(label)->second);
  design.cluster_count = next;
  design.cluster_name = std::move(name);
}

std::string row_name(const Design& design, Eigen::Index row) {
  return design.lines.empty() ? fmt::format("row {}", row + 1)
                              : fmt::format("line {}", design.lines[static_cast<std::size_t>(row)]);
}

void check_design(const Design& design) {
  if (design.x.rows() == 0) fail("design of '{}': there are no rows; a fit needs some", design.response);
  if (design.x.cols() == 0) fail("design of '{}': there are no columns; a fit needs one", design.response);
  check_lengths(design);
  check_finite(design, design.response, design.y);
  for (Eigen::Index i = 0; i < design.weights.size(); ++i) {
    if (!(std::isfinite(design.weights(i)) && design.weights(i) > 0)) {
      fail("design of '{}': the weight of {} is {}; it must be positive and finite", design.response,
           row_name(design, i), design.weights(i));
    }
  }
  for (Eigen::Index j = 0; j < design.x.cols(); ++j) {
    const std::string& name = design.names[static_cast<std::size_t>(j)];
    check_finite(design, name, design.x.col(j));
    const double low = design.x.col(j).minCoeff();
    if (design.x.col(j).maxCoeff() != low) continue;
    const bool is_the_constant = design.has_constant && j == 0;
    if (low == 0) fail("design: column '{}' is 0 in every row; leave it out", name);
    if (design.has_constant && !is_the_constant) {
      fail("design: column '{}' is constant: {} in every row; leave it out, the constant already covers it",
           name, format_number(low));
    }
  }
}

}  // namespace computedivide
