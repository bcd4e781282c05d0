// No draw is fitted. Let x and u be the residuals of x and y on the effects: u are the residuals under the
// null. In a draw with the signs w of clusters, y* = fitted effects + w u, and the slope is
//
//   b* = Σ_g w_g a_g / x'x,   a_g = x_g'u_g.
//
// Groups are the clusters, so that w u still sums to 0 within groups. Among the effects only the basis Q of
// panel.hpp (periods, or the constant) removes more from it: Q Q'(w u). The scores of the clusters are
//
//   s*_g = w_g a_g - P_g (V'w) - b* q_g,   P_g = x_g'Q_g,  V_g = u_g'Q_g,  q_g = x_g'x_g,
//
// and t* = b* x'x / sqrt(c s*'s*), c the small-sample factor. All draws of a specification are three products
// of small matrices. The first sign of every cluster is 1: the sample itself.

#include "stats/joint_test.hpp"

#include <algorithm>
#include <cmath>
#include <cstring>
#include <map>
#include <mutex>
#include <optional>

#include "base/files.hpp"
#include "base/threads.hpp"
#include "computedivide/error.hpp"
#include "stats/distributions.hpp"

namespace computedivide {

namespace {

constexpr double joint_least_variation = 1e-10;  // of x left over, relative to what it was
constexpr double joint_tie = 1e-6;               // relative; slopes are kept in single precision
constexpr double grid_end = 40, grid_step = 0.05;

/// The z value with the p-value of a t statistic, by linear interpolation (error below 1e-4), and the
/// critical t.
class TScale {
 public:
  TScale(double dof, double alpha) : critical_(critical_value(1 - alpha, dof)) {
    for (double t = 0; t <= grid_end; t += grid_step)
      z_.push_back(t == 0 ? 0 : -normal_quantile(std::max(t_upper(t, dof), 1e-300)));
  }
  double z(double t) const {
    const double at = std::min(std::abs(t) / grid_step, static_cast<double>(z_.size()) - 1.001);
    const auto place = static_cast<std::size_t>(at);
    const double part = at - static_cast<double>(place);
    return std::copysign(z_[place] * (1 - part) + z_[place + 1] * part, t);
  }
  double critical() const { return critical_; }

 private:
  double critical_;
  std::vector<double> z_;
};

/// The results of one specification in the sample (index 0) and in every draw.
struct Draws {
  Eigen::VectorXf slope;
  Eigen::VectorXd z, significant;
};

/// The scale for this many clusters. Each needs hundreds of tail probabilities, and most tests need the same
/// scale.
const TScale& scale_of(int groups, double alpha) {
  static std::mutex mutex;
  static std::map<std::pair<int, double>, TScale> scales;
  const std::lock_guard lock(mutex);
  return scales.try_emplace({groups, alpha}, groups - 1, alpha).first->second;
}

/// 1 for the sample, then 1 or -1 for each draw; in single precision, as there can be thousands of clusters.
using Signs = Eigen::VectorXf;

struct Shared {
  const JointOptions* options = nullptr;
  std::mutex mutex;
  std::map<int, Signs> signs;  ///< by cluster

  /// The signs of these clusters. A cluster's signs depend on the seed and its number alone.
  std::vector<const Signs*> signs_of(const std::vector<int>& clusters) {
    const std::lock_guard lock(mutex);
    std::vector<const Signs*> chosen;
    for (const int cluster : clusters) {
      Signs& column = signs[cluster];
      if (column.size() == 0) {
        std::mt19937_64 generator = random_stream(options->seed, static_cast<std::uint64_t>(cluster));
        column.resize(static_cast<Eigen::Index>(options->draws) + 1);
        column[0] = 1;
        for (Eigen::Index draw = 1; draw < column.size(); ++draw)
          column[draw] = random_below(generator, 2) == 0 ? -1.0F : 1.0F;
      }
      chosen.push_back(&column);
    }
    return chosen;
  }
};

/// Nothing in `slope` if the specification has no estimate.
Draws draw_specification(const JointSpecification& sums, Shared& shared) {
  Draws result;
  if (sums.clusters.size() < 2) return result;
  const double xx = sums.q.sum();
  const std::vector<const Signs*> signs = shared.signs_of(sums.clusters);
  const Eigen::Index draws = signs.front()->size(), clusters = sums.a.size();
  Eigen::VectorXd slope = Eigen::VectorXd::Zero(draws), squares;
  if (sums.p.cols() > 0) {
    Eigen::MatrixXd w(draws, clusters);
    for (Eigen::Index g = 0; g < clusters; ++g) w.col(g) = signs[static_cast<std::size_t>(g)]->cast<double>();
    slope = w * sums.a / xx;
    Eigen::MatrixXd scores = w * sums.a.asDiagonal();
    scores.noalias() -= (w * sums.v).eval() * sums.p.transpose();
    scores.noalias() -= slope * sums.q.transpose();
    squares = scores.rowwise().squaredNorm();
  } else {
    // The sum of (w a - b q)^2, where w^2 is 1.
    Eigen::VectorXd cross = slope, column;
    for (Eigen::Index g = 0; g < clusters; ++g) {
      column = signs[static_cast<std::size_t>(g)]->cast<double>();
      slope += sums.a[g] / xx * column;
      cross += sums.a[g] * sums.q[g] * column;
    }
    squares =
        (sums.a.squaredNorm() + slope.array() * (sums.q.squaredNorm() * slope.array() - 2 * cross.array()))
            .max(0);
  }
  const Eigen::VectorXd errors = (squares * sums.factor).cwiseSqrt() / xx;

  const TScale& scale = scale_of(static_cast<int>(sums.clusters.size()), shared.options->alpha);
  result.slope = slope.cast<float>();
  result.z.resize(slope.size());
  result.significant.resize(slope.size());
  for (Eigen::Index draw = 0; draw < slope.size(); ++draw) {
    const double t = errors[draw] > 0 ? slope[draw] / errors[draw] : 0;
    result.z[draw] = scale.z(t);
    result.significant[draw] = t * shared.options->direction > scale.critical() ? 1 : 0;
  }
  return result;
}

/// Sums over specifications in blocks, so that threads do not affect the numbers.
struct Sums {
  Eigen::VectorXd z, significant;
};

std::string_view bytes_of(const Eigen::VectorXf& slope) {
  return {reinterpret_cast<const char*>(slope.data()),
          static_cast<std::size_t>(slope.size()) * sizeof(float)};
}

/// The median over the specifications in each draw; one block of draws is in memory at a time.
std::vector<double> medians_of_draws(SpillFile& spilled,
                                     const std::vector<std::optional<SpillFile::Extent>>& slopes,
                                     std::size_t draws) {
  constexpr std::size_t block = 128;
  std::vector<double> medians;
  for (std::size_t first = 0; first < draws; first += block) {
    const std::size_t size = std::min(block, draws - first);
    std::vector<std::vector<double>> columns(size);
    for (const std::optional<SpillFile::Extent>& slope : slopes) {
      const std::string bytes = spilled.read({slope->begin + first * sizeof(float), size * sizeof(float)});
      for (std::size_t d = 0; d < size; ++d) {
        float value = 0;
        std::memcpy(&value, bytes.data() + d * sizeof value, sizeof value);
        columns[d].push_back(static_cast<double>(value));
      }
    }
    for (std::vector<double>& column : columns) medians.push_back(median(std::move(column)));
  }
  return medians;
}

double p_value(const Eigen::VectorXd& values, bool two_sided) {
  const auto far = [&](double value) { return two_sided ? std::abs(value) : value; };
  const double observed = far(values[0]);
  std::size_t reached = 0;
  for (Eigen::Index draw = 1; draw < values.size(); ++draw)
    if (far(values[draw]) >= observed - joint_tie * std::abs(observed)) ++reached;
  return static_cast<double>(reached + 1) / static_cast<double>(values.size());
}

}  // namespace

JointSpecification within_sums(std::span<const WithinRow> rows, WithinEffects effects, int least_groups) {
  JointSpecification sums;
  if (varying_groups(rows, effects) < least_groups) return sums;
  const PanelResiduals panel = take_out_effects(rows, effects);
  const Eigen::Index n = panel.x.size(), columns = panel.columns + 1, groups = panel.groups;
  const double xx = panel.x.squaredNorm();
  if (xx <= joint_least_variation * panel.x_before || n <= columns || panel.y.squaredNorm() == 0) return sums;
  const Eigen::Index rank = panel.basis.cols();
  sums.clusters = panel.label;
  sums.a = sums.q = Eigen::VectorXd::Zero(groups);
  sums.p = sums.v = Eigen::MatrixXd::Zero(groups, rank);
  for (Eigen::Index i = 0; i < n; ++i) {
    const int g = panel.group[i];
    sums.a[g] += panel.x[i] * panel.y[i];
    sums.q[g] += panel.x[i] * panel.x[i];
    sums.p.row(g) += panel.x[i] * panel.basis.row(i);
    sums.v.row(g) += panel.y[i] * panel.basis.row(i);
  }
  const auto count = static_cast<double>(groups);
  sums.factor = count / (count - 1) * static_cast<double>(n - 1) / static_cast<double>(n - columns);
  return sums;
}

JointSpecification mean_sums(std::vector<int> clusters, const std::vector<double>& values) {
  JointSpecification sums;
  const auto count = static_cast<Eigen::Index>(values.size());
  sums.clusters = std::move(clusters);
  sums.a = Eigen::Map<const Eigen::VectorXd>(values.data(), count);
  sums.q = Eigen::VectorXd::Ones(count);
  sums.factor = static_cast<double>(count) / static_cast<double>(count - 1);
  return sums;
}

JointSpecification logit_sums(Design design, std::string_view column, std::vector<int> clusters) {
  const auto place = std::find(design.names.begin(), design.names.end(), column);
  if (place == design.names.end()) fail("joint test: there is no column '{}'", column);
  const Eigen::Index at = place - design.names.begin(), after = design.x.cols() - 1 - at;
  const Eigen::VectorXd x = design.x.col(at);
  design.x.middleCols(at, after) = design.x.rightCols(after).eval();
  design.x.conservativeResize(Eigen::NoChange, design.x.cols() - 1);
  design.x_low.resize(0, 0);
  design.names.erase(place);
  design.factor.erase(design.factor.begin() + at);
  const Fit null = fit_logit(design);
  const Eigen::ArrayXd p = null.fitted.array();
  Eigen::VectorXd rest = (p * (1 - p)).sqrt() * x.array();
  rest -= null.q * (null.q.transpose() * rest).eval();
  JointSpecification sums;
  sums.clusters = std::move(clusters);
  sums.a = rest.cwiseProduct(null.scaled_residuals);
  sums.q = rest.cwiseAbs2();
  return sums;
}

JointTest joint_null_test(std::size_t count,
                          const std::function<JointSpecification(std::size_t)>& specification,
                          const JointOptions& options) {
  if (options.draws == 0 || (options.direction != 1 && options.direction != -1)) {
    fail("joint test: {} draws and direction {}; at least one draw and a direction of -1 or 1 are expected",
         options.draws, options.direction);
  }
  Shared shared;
  shared.options = &options;
  const auto draws = static_cast<Eigen::Index>(options.draws) + 1;
  constexpr std::size_t block = 16;  // specifications summed together
  const std::size_t blocks = (count + block - 1) / block;
  std::vector<Sums> sums(blocks);
  // Thousands of specifications by a thousand draws: the slopes are kept on disk.
  SpillFile spilled;
  std::vector<std::optional<SpillFile::Extent>> slopes(count);
  for_each_number(blocks, options.threads, [&](std::size_t b) {
    sums[b] = {Eigen::VectorXd::Zero(draws), Eigen::VectorXd::Zero(draws)};
    for (std::size_t k = b * block; k < std::min(count, (b + 1) * block); ++k) {
      Draws drawn = draw_specification(specification(k), shared);
      if (drawn.slope.size() == 0) continue;
      sums[b].z += drawn.z;
      sums[b].significant += drawn.significant;
      slopes[k] = spilled.append(bytes_of(drawn.slope));
    }
  });

  std::erase(slopes, std::nullopt);
  JointTest test;
  test.specifications = slopes.size();
  test.left_out = count - slopes.size();
  if (slopes.empty()) fail("joint test: none of {} specifications has an estimate", count);
  const auto k = static_cast<double>(slopes.size());
  Eigen::VectorXd z = Eigen::VectorXd::Zero(draws), significant = z;
  for (const Sums& sum : sums) {
    z += sum.z;
    significant += sum.significant;
  }
  const std::vector<double> medians = medians_of_draws(spilled, slopes, options.draws + 1);
  test.median = medians[0];
  std::vector<double> null(medians.begin() + 1, medians.end());
  std::sort(null.begin(), null.end());
  test.median_low = test.median - sorted_quantile(null, 0.975);
  test.median_high = test.median - sorted_quantile(null, 0.025);
  test.share_significant = significant[0] / k;
  test.stouffer = z[0] / std::sqrt(k);
  test.median_p = p_value(Eigen::Map<const Eigen::VectorXd>(medians.data(), draws), true);
  test.share_p = p_value(significant, false);
  test.stouffer_p = p_value(z, true);
  return test;
}

}  // namespace computedivide
