#pragma once

#include <Eigen/Core>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace computedivide {

/// The name of the constant's column.
inline constexpr std::string_view constant_name = "(constant)";

/// What a model is fitted to: n rows, k columns.
struct Design {
  Eigen::MatrixXd x;  ///< n x k, the constant first where there is one
  /// What rounding to double took away from computed columns ("x^10"), n x k, or empty: x + x_low is the
  /// design in extended precision. Ill-conditioned polynomials need it.
  Eigen::MatrixXd x_low;
  std::vector<std::string> names;  ///< of the k columns, as written in the formula
  /// For each column, the factor whose dummy it is, counted from 0; -1 for all others.
  std::vector<int> factor;
  bool has_constant = false;

  std::string response;          ///< the name of y
  Eigen::VectorXd y;             ///< n
  Eigen::VectorXd weights;       ///< n, positive; empty: all one
  std::size_t zero_weights = 0;  ///< rows left out because their weight was 0
  /// Where each row stands in its file, for messages; empty: rows are counted from 1.
  std::vector<std::uint64_t> lines;

  std::string cluster_name;
  std::vector<int> clusters;  ///< n numbers from 0 to cluster_count - 1; empty: none
  int cluster_count = 0;
};

/// Begins a design by hand: the response, and the constant alone where it is wanted.
Design start_design(std::string response, Eigen::VectorXd y, bool constant = true);

/// Adds one column of n numbers at the right.
void add_column(Design& design, std::string name, const Eigen::VectorXd& values);

/// The different labels, each once: by value where all are numbers, else by bytes.
std::vector<std::string> levels_of(const std::vector<std::string>& labels);

/// Adds the dummies "name" + level for every level but the base (the first where none is given): the fixed
/// effects of a label.
void add_dummies(Design& design, const std::string& name, const std::vector<std::string>& labels,
                 const std::optional<std::string>& base = std::nullopt);

/// Puts rows with the same label into the same cluster.
void set_clusters(Design& design, std::string name, const std::vector<std::string>& labels);

/// "row 3" or, where lines are known, "line 17".
std::string row_name(const Design& design, Eigen::Index row);

/// Refuses, naming the column: a design without rows or columns, parts of different lengths, cells that are
/// not finite, weights that are not positive, a constant column beside the constant, and a column of zeros.
/// Collinear columns show in the factorisation, where they are refused by name too.
void check_design(const Design& design);

}  // namespace computedivide
